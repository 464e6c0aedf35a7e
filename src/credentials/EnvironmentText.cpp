// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/FoundFields.h"

#include <QRegularExpression>

#include <optional>

namespace lwb {

using namespace Qt::StringLiterals;

using Field = ConnectionText::Field;

namespace {

constexpr qsizetype LongestLine = 8'192;

struct Meaning
{
    Field field;
    int rank = 0;
};

/// What a variable's name says it holds. One that speaks of machine-to-machine counts more than one
/// that may be of the web application beside it.
std::optional<Meaning> meaningOf(const QString &name)
{
    const auto has = [&name](const char *part) { return name.contains(QLatin1StringView(part)); };
    const int rank = has("M2M") || has("MANAGEMENT") || has("MACHINE") ? 1 : 0;
    const bool ours =
        has("LOGTO") || has("M2M") || has("APP") || has("CLIENT") || has("MANAGEMENT");
    for (const char *other :
         {"COOKIE", "SESSION", "WEBHOOK", "JWT", "GOOGLE", "GITHUB", "ADMIN_ENDPOINT"}) {
        if (has(other))
            return std::nullopt;
    }
    if (name.endsWith("SECRET"_L1))
        return ours ? std::optional(Meaning{Field::Secret, rank}) : std::nullopt;
    if (has("TENANT"))
        return Meaning{Field::TenantId, rank};
    if (name.endsWith("_ID"_L1) || name.endsWith("APPID"_L1) || name.endsWith("CLIENTID"_L1))
        return ours ? std::optional(Meaning{Field::ClientId, rank}) : std::nullopt;
    if (has("RESOURCE") || has("INDICATOR") || has("AUDIENCE"))
        return Meaning{Field::Resource, rank};
    if (name.endsWith("ENDPOINT"_L1) || name.endsWith("ISSUER"_L1) || name == "LOGTO_URL"_L1)
        return Meaning{Field::Endpoint, rank};
    return std::nullopt;
}

/// Reads one value from the front of `rest` and leaves what comes after it. Nothing when a quote
/// does not end.
std::optional<QString> takeValue(QStringView &rest)
{
    QString value;
    const QChar quote = rest.isEmpty() ? QChar() : rest.front();
    if (quote != u'"' && quote != u'\'' && quote != u'`') {
        qsizetype end = 0;
        while (end < rest.size() && !rest.at(end).isSpace())
            ++end;
        value = rest.first(end).toString();
        while (value.endsWith(u',') || value.endsWith(u';'))
            value.chop(1);
        rest = rest.sliced(end);
        return value;
    }
    for (qsizetype i = 1; i < rest.size(); ++i) {
        if (rest.at(i) == quote) {
            rest = rest.sliced(i + 1);
            return value;
        }
        if (rest.at(i) == u'\\' && quote == u'"' && i + 1 < rest.size())
            ++i;
        value += rest.at(i);
    }
    return std::nullopt;
}

void readLine(FoundFields &fields, QStringView line)
{
    static const QRegularExpression assignment(
        u"^\\s*+(?:[-*]\\s++)?(?:(?:export|set|setx|ENV|-e|--env)\\s++)?(?:\\$env:)?+[\"']?+"
        "([A-Z][A-Z0-9_]{1,80}+)[\"']?+\\s*+[=:]\\s*+"_s);
    while (!line.isEmpty()) {
        const auto match = assignment.match(line.toString());
        if (!match.hasMatch())
            return;
        const QString name = match.captured(1);
        line = line.sliced(match.capturedLength(0));
        const auto value = takeValue(line);
        if (!value)
            return;
        const auto meaning = meaningOf(name);
        if (!meaning)
            continue;
        if (meaning->field == Field::Endpoint)
            fields.take(Field::Endpoint, endpointPart(*value), meaning->rank);
        else if (meaning->field == Field::Resource && meaning->rank == 0)
            takeResource(fields, *value);
        else
            fields.take(meaning->field, *value, meaning->rank);
    }
}

} // namespace

FoundFields readEnvironment(const QString &text)
{
    FoundFields fields;
    for (QStringView rest(text); !rest.isEmpty();) {
        qsizetype end = 0;
        while (end < rest.size() && rest.at(end) != u'\n' && rest.at(end) != u'\r')
            ++end;
        if (end <= LongestLine)
            readLine(fields, rest.first(end));
        rest = rest.sliced(qMin(end + 1, rest.size()));
    }
    // The secret of the web application does not go with the App ID of the machine-to-machine one.
    if (fields.has(Field::Secret) && fields.has(Field::ClientId)
        && fields.rank(Field::Secret) != fields.rank(Field::ClientId)) {
        fields.remove(fields.rank(Field::Secret) < fields.rank(Field::ClientId) ? Field::Secret
                                                                                 : Field::ClientId);
    }
    return fields;
}

} // namespace lwb
