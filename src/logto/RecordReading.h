// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/JsonFields.h"
#include "logto/OrganizationRecords.h"

#include <QJsonDocument>

namespace lwb {

// What the record files share; nothing else includes this.

void readFields(Application &application, JsonFields &fields);
void readFields(User &user, JsonFields &fields);

/// The same text with "***" for the value of every member of that name, one level deep.
[[nodiscard]] QByteArray withoutValue(const QByteArray &json, QStringView name);

/// The frame of every parseRecord: `read` fills the record's own fields; `json` is the caller's.
template<typename T, typename Read>
Result<T> parseFields(QByteArrayView json, const QString &path, Read read)
{
    QJsonParseError parseError;
    const auto document = QJsonDocument::fromJson(
        QByteArray::fromRawData(json.data(), json.size()), &parseError);
    if (parseError.error != QJsonParseError::NoError)
        return Error::make(Error::Kind::Malformed, parseError.errorString(), path);
    if (!document.isObject())
        return Error::make(Error::Kind::Malformed, QStringLiteral("expected an object"), path);
    JsonFields fields(document.object(), path);
    T record;
    read(record, fields);
    if (fields.error())
        return *fields.error();
    return record;
}

/// As parseFields(), for records that hold their own `json`.
template<typename T, typename Read>
Result<T> parseObject(QByteArrayView json, const QString &path, Read read)
{
    auto record = parseFields<T>(json, path, read);
    if (record)
        record->json = json.toByteArray();
    return record;
}

} // namespace lwb
