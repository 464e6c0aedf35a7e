// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace lwb {

/// Reads the fields of one JSON object and remembers the first thing that does not fit, with its
/// path ("[3].createdAt: expected a number, found a string"). Unknown members are ignored: a newer
/// server may add some. Usage: read every field, then ask `error()`.
class JsonFields
{
public:
    JsonFields(const QJsonObject &object, const QString &path = {});

    /// Required; empty when missing, which error() then tells.
    QString string(QStringView name);
    bool boolean(QStringView name);
    qint64 integer(QStringView name);
    /// Milliseconds since the epoch, as Logto writes times.
    QDateTime time(QStringView name);
    QJsonObject object(QStringView name);
    QJsonArray array(QStringView name);
    /// Optional: absent and null are the same.
    std::optional<QString> optionalString(QStringView name);
    std::optional<qint64> optionalInteger(QStringView name);
    std::optional<QDateTime> optionalTime(QStringView name);
    std::optional<bool> optionalBoolean(QStringView name);
    QString stringOr(QStringView name, const QString &fallback);
    bool booleanOr(QStringView name, bool fallback);
    QStringList stringsOr(QStringView name, const QStringList &fallback);

    /// An optional object, or each object of an optional array: `f` reads its fields (a JsonFields
    /// &) and what does not fit becomes the error here. Absent and null are the same as none.
    template<typename F>
    void optionalObject(QStringView name, F f)
    {
        if (const auto value = optional(name, QJsonValue::Object))
            inside(value->toObject(), name.toString(), f);
    }
    template<typename F>
    void eachObject(QStringView name, F f)
    {
        const auto value = optional(name, QJsonValue::Array);
        if (!value)
            return;
        qsizetype position = 0;
        for (const QJsonValue item : value->toArray()) {
            const QString place = name.toString() + u'[' + QString::number(position++) + u']';
            if (item.isObject())
                inside(item.toObject(), place, f);
            else
                fail(place, objectName(), item);
        }
    }

    /// For what may be of several types; nothing is checked.
    [[nodiscard]] QJsonValue value(QStringView name) const { return m_object.value(name); }

    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    template<typename F>
    void inside(const QJsonObject &object, const QString &place, F f)
    {
        JsonFields fields(object, m_path.isEmpty() ? place : m_path + u'.' + place);
        f(fields);
        if (!m_error)
            m_error = fields.error();
    }
    static QString objectName();
    std::optional<QJsonValue> optional(QStringView name, QJsonValue::Type type);
    QJsonValue require(QStringView name, QJsonValue::Type type);
    void fail(QStringView name, const QString &expected, const QJsonValue &found);

    QJsonObject m_object;
    QString m_path;
    std::optional<Error> m_error;
};

} // namespace lwb
