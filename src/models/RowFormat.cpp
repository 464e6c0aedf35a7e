// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/RowFormat.h"

#include "models/Csv.h"
#include "core/JsonText.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

QString decodedString(QByteArrayView slice)
{
    const QByteArrayView inner = slice.sliced(1, slice.size() - 2);
    if (!inner.contains('\\'))
        return QString::fromUtf8(inner);
    return QJsonDocument::fromJson('[' + slice.toByteArray() + ']').array().at(0).toString();
}

QString cell(const QString &column, QByteArrayView value)
{
    if (value.isEmpty() || value == "null")
        return {};
    if (value.startsWith('"'))
        return decodedString(value);
    if (column.endsWith("At"_L1)) {
        bool ok = false;
        const qint64 ms = value.toByteArray().toLongLong(&ok);
        if (ok)
            return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
    }
    return QString::fromUtf8(value);
}

QByteArrayView valueOf(const QList<json::Member> &members, QStringView path)
{
    const qsizetype dot = path.indexOf(u'.');
    const QStringView key = dot < 0 ? path : path.first(dot);
    QByteArrayView value;
    for (const json::Member &member : members) {
        if (member.key == key)
            value = member.value; // the last of equal keys counts
    }
    if (dot < 0 || !value.startsWith('{'))
        return dot < 0 ? value : QByteArrayView();
    const auto inner = json::members(value);
    return inner ? valueOf(*inner, path.sliced(dot + 1)) : QByteArrayView();
}

class CsvFormat final : public RowFormat
{
public:
    explicit CsvFormat(QStringList columns) : m_columns(std::move(columns)) {}
    Result<QByteArray> rows(const QList<QByteArray> &objects) override
    {
        QByteArray out;
        for (const QByteArray &object : objects) {
            const Result<QStringList> row = cells(m_columns, object);
            if (!row)
                return row.error();
            out += heading() + csvRecord(*row);
        }
        return out;
    }
    QByteArray end() override { return heading(); }

private:
    QByteArray heading()
    {
        return std::exchange(m_begun, true) ? QByteArray() : csvRecord(m_columns);
    }

    const QStringList m_columns;
    bool m_begun = false;
};

class JsonFormat final : public RowFormat
{
public:
    Result<QByteArray> rows(const QList<QByteArray> &objects) override
    {
        QByteArray out;
        for (const QByteArray &object : objects)
            out += (std::exchange(m_begun, true) ? ",\n" : "[\n") + object;
        return out;
    }
    QByteArray end() override { return m_begun ? "\n]\n" : "[]\n"; }

private:
    bool m_begun = false;
};

class NdjsonFormat final : public RowFormat
{
public:
    Result<QByteArray> rows(const QList<QByteArray> &objects) override
    {
        QByteArray out;
        for (const QByteArray &object : objects) {
            // One line per object: the server writes none between tokens, but may.
            const bool spans = object.contains('\n') || object.contains('\r');
            const Result<QByteArray> line = spans ? json::compact(object) : object;
            if (!line)
                return line.error();
            out += *line + '\n';
        }
        return out;
    }
    QByteArray end() override { return {}; }
};

} // namespace

QStringList csvColumns(Collection collection)
{
    switch (collection) {
    case Collection::Applications:
        return {u"id"_s, u"name"_s, u"type"_s, u"description"_s, u"isThirdParty"_s, u"createdAt"_s};
    case Collection::Users:
        return {u"id"_s, u"username"_s, u"primaryEmail"_s, u"primaryPhone"_s, u"name"_s,
                u"isSuspended"_s, u"lastSignInAt"_s, u"createdAt"_s};
    case Collection::Roles:
        return {u"id"_s, u"name"_s, u"type"_s, u"description"_s, u"isDefault"_s};
    case Collection::Resources:
        return {u"id"_s, u"name"_s, u"indicator"_s, u"isDefault"_s, u"accessTokenTtl"_s};
    }
    return {};
}

QStringList csvColumns(const QString &page)
{
    if (page == "applications"_L1)
        return csvColumns(Collection::Applications);
    if (page == "users"_L1)
        return csvColumns(Collection::Users);
    if (page == "roles"_L1)
        return csvColumns(Collection::Roles);
    if (page == "resources"_L1)
        return csvColumns(Collection::Resources);
    if (page == "organizations"_L1)
        return {u"id"_s,         u"name"_s,          u"description"_s,
                u"usersCount"_s, u"isMfaRequired"_s, u"createdAt"_s};
    if (page == "logs"_L1) {
        return {u"id"_s,
                u"key"_s,
                u"payload.result"_s,
                u"payload.applicationId"_s,
                u"payload.userId"_s,
                u"payload.ip"_s,
                u"createdAt"_s};
    }
    return {u"id"_s, u"name"_s};
}

Result<QStringList> cells(const QStringList &columns, QByteArrayView object)
{
    const Result<QList<json::Member>> members = json::members(object);
    if (!members)
        return members.error();
    QStringList row;
    row.reserve(columns.size());
    for (const QString &column : columns)
        row.append(cell(column, valueOf(*members, column)));
    return row;
}

std::unique_ptr<RowFormat> RowFormat::make(Kind kind, const QStringList &columns)
{
    switch (kind) {
    case Kind::Csv: return std::make_unique<CsvFormat>(columns);
    case Kind::Json: return std::make_unique<JsonFormat>();
    case Kind::Ndjson: return std::make_unique<NdjsonFormat>();
    }
    return {};
}

} // namespace lwb
