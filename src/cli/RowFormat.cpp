// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/RowFormat.h"

#include "cli/Csv.h"
#include "core/JsonText.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace lwb::cli {

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

/// One line per object: the server writes none between tokens, but may.
Result<QByteArray> oneLine(QByteArrayView object)
{
    if (!object.contains('\n') && !object.contains('\r'))
        return object.toByteArray();
    return json::compact(object);
}

} // namespace

QStringList columns(Collection collection)
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

Result<QStringList> cells(Collection collection, QByteArrayView object)
{
    const Result<QList<json::Member>> members = json::members(object);
    if (!members)
        return members.error();
    QStringList row;
    for (const QString &column : columns(collection)) {
        QByteArrayView value;
        for (const json::Member &member : *members) {
            if (member.key == column)
                value = member.value;
        }
        row.append(cell(column, value));
    }
    return row;
}

RowFormat::RowFormat(Format format, Collection collection)
    : m_format(format), m_collection(collection), m_table(columns(collection))
{
}

Result<QByteArray> RowFormat::rows(const QList<QByteArray> &objects)
{
    if (objects.isEmpty())
        return QByteArray();
    QByteArray out;
    QList<QStringList> tableRows;
    if (!m_begun && m_format == Format::Csv)
        out = csvRecord(columns(m_collection));
    for (const QByteArray &object : objects) {
        switch (m_format) {
        case Format::Json:
            out += (m_begun ? ",\n" : "[\n") + object;
            break;
        case Format::Ndjson: {
            const Result<QByteArray> line = oneLine(object);
            if (!line)
                return line.error();
            out += *line + '\n';
            break;
        }
        case Format::Csv:
        case Format::Table: {
            Result<QStringList> row = cells(m_collection, object);
            if (!row)
                return row.error();
            if (m_format == Format::Csv)
                out += csvRecord(*row);
            else
                tableRows.append(std::move(*row));
            break;
        }
        }
        m_begun = true;
    }
    if (m_format == Format::Table)
        out = m_table.lines(tableRows);
    return out;
}

QByteArray RowFormat::end()
{
    switch (m_format) {
    case Format::Json: return m_begun ? "\n]\n" : "[]\n";
    case Format::Csv: return m_begun ? QByteArray() : csvRecord(columns(m_collection));
    case Format::Table: return m_begun ? QByteArray() : m_table.lines({});
    case Format::Ndjson: return {};
    }
    return {};
}

} // namespace lwb::cli
