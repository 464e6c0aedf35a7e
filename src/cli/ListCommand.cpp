// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ListCommand.h"

#include "cli/TableFormat.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace lwb::cli {

namespace {

constexpr qint64 defaultLimit = 100;

struct CollectionName
{
    QLatin1StringView name;
    Collection collection;
};
constexpr CollectionName collectionNames[] = {
    {"applications"_L1, Collection::Applications},
    {"users"_L1, Collection::Users},
    {"roles"_L1, Collection::Roles},
    {"resources"_L1, Collection::Resources},
};

/// The types Logto knows in a collection, in its own words.
QStringList knownTypes(Collection collection)
{
    switch (collection) {
    case Collection::Applications:
        return {u"Native"_s,           u"SPA"_s,       u"Traditional"_s,
                u"MachineToMachine"_s, u"Protected"_s, u"SAML"_s};
    case Collection::Roles:
        return {u"User"_s, u"MachineToMachine"_s};
    case Collection::Users:
    case Collection::Resources:
        return {};
    }
    return {};
}

/// "machine-to-machine", "M2M" and "MachineToMachine" are one word.
QString typeFromWord(const QString &word, const QStringList &known)
{
    QString plain;
    for (const QChar c : word.toLower()) {
        if (c.isLetterOrNumber())
            plain += c;
    }
    if (plain == "m2m"_L1)
        plain = u"machinetomachine"_s;
    for (const QString &type : known) {
        if (type.toLower() == plain)
            return type;
    }
    return {};
}

bool holds(const QByteArray &object, const QString &text)
{
    const Result<QStringList> row = cells({u"id"_s, u"name"_s, u"indicator"_s}, object);
    if (!row)
        return true; // let the format report what is wrong with it
    return std::any_of(row->begin(), row->end(), [&text](const QString &cell) {
        return cell.contains(text, Qt::CaseInsensitive);
    });
}

} // namespace

std::optional<Error> ListCommand::readArguments()
{
    const QString what = arguments().operands.first();
    const auto *found = std::find_if(std::begin(collectionNames), std::end(collectionNames),
                                     [&what](const CollectionName &c) { return c.name == what; });
    if (found == std::end(collectionNames)) {
        QStringList names;
        for (const CollectionName &c : collectionNames)
            names.append(c.name);
        return unknownWord(u"list"_s, what, names);
    }
    m_collection = found->collection;

    const QStringList types = knownTypes(m_collection);
    for (const QString &word : arguments().values(u"type"_s)) {
        if (types.isEmpty())
            return usage(u"--type works with applications and roles, not with %1."_s.arg(what));
        const QString type = typeFromWord(word, types);
        if (type.isEmpty())
            return unknownWord(u"type"_s, word, types);
        m_request.types.append(type);
    }

    const bool all = arguments().has(u"all"_s);
    if (all && arguments().has(u"limit"_s))
        return usage(u"--limit and --all exclude each other."_s);
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    const Result<qint64> limit = arguments().number(u"limit"_s, all ? most : defaultLimit, 1, most);
    if (!limit)
        return limit.error();
    m_left = *limit;
    m_isDefaultLimit = !all && !arguments().has(u"limit"_s);

    static const QStringList formats{u"table"_s, u"csv"_s, u"json"_s, u"ndjson"_s};
    const Result<QString> chosen = chosenFormat(arguments(), formats);
    if (!chosen)
        return chosen.error();
    const QString &format = *chosen;
    const QStringList members = csvColumns(m_collection);
    if (format == "table"_L1)
        m_format = std::make_unique<TableFormat>(members);
    else
        m_format = RowFormat::make(RowFormat::Kind(formats.indexOf(format) - 1), members);

    (canSearch(m_collection) ? m_request.search : m_filter) = arguments().value(u"search"_s);
    // Fewer than a page only where every row counts.
    m_request.pageSize = m_filter.isEmpty() ? int(std::min<qint64>(m_left, 100)) : 100;
    return std::nullopt;
}

void ListCommand::start()
{
    if (const std::optional<Error> error = readArguments())
        return fail(*error);
    Tenant *tenant = openTenant();
    if (!tenant)
        return;
    // What is searched for here may be anywhere in the list.
    const qint64 wanted = m_filter.isEmpty() ? m_left : std::numeric_limits<qint64>::max();
    const auto source = [&api = tenant->api(), collection = m_collection](const PageRequest &page) {
        return api.rawPage(collection, page);
    };
    m_stream = new PageStream(source, m_request, wanted, this);
    connect(m_stream, &PageStream::page, this, &ListCommand::onPage);
    connect(m_stream, &PageStream::finished, this, &ListCommand::end);
    connect(m_stream, &PageStream::failed, this, [this](const Error &error) {
        m_ended = true;
        fail(error);
    });
    connect(&output(), &Output::drained, m_stream, [this] { m_stream->setHeld(false); });
    m_stream->start();
}

void ListCommand::cancel()
{
    if (m_stream)
        m_stream->cancel();
    if (!std::exchange(m_ended, true))
        fail(Error::make(Error::Kind::Cancelled, {}));
}

void ListCommand::onPage(const QList<QByteArray> &page)
{
    if (m_ended)
        return;
    QList<QByteArray> rows = page;
    if (!m_filter.isEmpty())
        rows.removeIf([this](const QByteArray &object) { return !holds(object, m_filter); });
    if (rows.size() > m_left)
        rows.resize(m_left);
    m_left -= rows.size();
    const Result<QByteArray> text = m_format->rows(rows);
    if (!text) {
        m_stream->cancel();
        m_ended = true;
        return fail(text.error());
    }
    output().write(*text);
    if (!output().drain())
        m_stream->setHeld(true);
    if (output().readerIsGone() || output().failure() || m_left == 0)
        stop();
}

void ListCommand::stop()
{
    m_stream->cancel();
    end();
}

void ListCommand::end()
{
    if (std::exchange(m_ended, true))
        return;
    output().write(m_format->end());
    if (m_isDefaultLimit && m_left == 0 && m_stream->total() > defaultLimit) {
        output().note(u"%1 of %2 rows; --all lists every row."_s.arg(defaultLimit).arg(
            m_stream->total()));
    }
    finish(ExitCode::Done);
}

} // namespace lwb::cli
