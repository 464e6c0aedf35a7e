// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ObjectQuery.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

/// As pasted out of JSON, code or a sentence.
QString unwrapped(const QString &typed)
{
    static const QString around = u"\"'`<>,;"_s;
    qsizetype from = 0;
    qsizetype to = typed.size();
    const auto isAround = [&](QChar c) { return c.isSpace() || around.contains(c); };
    while (from < to && isAround(typed.at(from)))
        ++from;
    while (to > from && isAround(typed.at(to - 1)))
        --to;
    return typed.mid(from, to - from);
}

/// Logto's ids are 21 letters and digits, of users and organizations 12. A digit is asked for, so
/// that "applications" stays a word; the few ids without one are found by the search.
bool looksLikeId(const QString &text)
{
    static const QRegularExpression shape(u"\\A(?=.*[0-9])(?:[a-z0-9]{12}|[a-z0-9]{21})\\z"_s);
    return shape.match(text).hasMatch();
}

std::optional<QString> addressIn(const QString &text)
{
    static const QRegularExpression shape(
        u"\\A(?:mailto:|[^<>@]*<)?([^<>@\\s]+@[^<>@\\s]+\\.[^<>@\\s.]+)\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = shape.match(text);
    return match.hasMatch() ? std::optional(match.captured(1)) : std::nullopt;
}

std::optional<ObjectKind> kindOfSegment(const QString &segment)
{
    if (segment == "api-resources"_L1) // in Logto's own console
        return ObjectKind::ApiResource;
    return kindOfPage(segment);
}

/// The first object that a path names: what comes below it belongs to it.
bool readReference(const QString &path, ObjectQuery &query)
{
    const QStringList segments = path.split(u'/', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i + 1 < segments.size(); ++i) {
        const auto kind = kindOfSegment(segments.at(i));
        const QString id = QUrl::fromPercentEncoding(segments.at(i + 1).toUtf8());
        if (!kind || id == "create"_L1)
            continue;
        query.form = ObjectQuery::Form::Reference;
        query.kind = *kind;
        query.id = id;
        return true;
    }
    return false;
}

} // namespace

const QList<ObjectKind> &allObjectKinds()
{
    static const QList<ObjectKind> kinds = {ObjectKind::Application, ObjectKind::ApiResource,
                                            ObjectKind::Role, ObjectKind::User,
                                            ObjectKind::Organization};
    return kinds;
}

QString pageOf(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::Application: return u"applications"_s;
    case ObjectKind::ApiResource: return u"resources"_s;
    case ObjectKind::Role: return u"roles"_s;
    case ObjectKind::User: return u"users"_s;
    case ObjectKind::Organization: return u"organizations"_s;
    }
    return {};
}

std::optional<ObjectKind> kindOfPage(const QString &page)
{
    for (const ObjectKind kind : allObjectKinds()) {
        if (pageOf(kind) == page)
            return kind;
    }
    return std::nullopt;
}

ObjectQuery classifyQuery(const QString &typed)
{
    ObjectQuery query;
    query.text = unwrapped(typed);
    if (query.text.isEmpty())
        return query;
    query.form = ObjectQuery::Form::Text;
    const bool oneWord =
        std::none_of(query.text.cbegin(), query.text.cend(), [](QChar c) { return c.isSpace(); });
    if (oneWord && query.text.contains("://"_L1)) {
        query.form = ObjectQuery::Form::Url;
        readReference(QUrl(query.text).path(QUrl::FullyEncoded), query);
    } else if (oneWord && query.text.contains(u'/')) {
        const qsizetype end = query.text.indexOf(QRegularExpression(u"[?#]"_s));
        readReference(end < 0 ? query.text : query.text.left(end), query);
    } else if (looksLikeId(query.text)) {
        query.form = ObjectQuery::Form::Id;
    } else if (const auto address = addressIn(query.text)) {
        query.form = ObjectQuery::Form::Email;
        query.text = *address;
    }
    return query;
}

} // namespace lwb
