// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QDateTime>
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
    QString stringOr(QStringView name, const QString &fallback);
    bool booleanOr(QStringView name, bool fallback);
    QStringList stringsOr(QStringView name, const QStringList &fallback);

    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    QJsonValue require(QStringView name, QJsonValue::Type type);
    void fail(QStringView name, const QString &expected, const QJsonValue &found);

    QJsonObject m_object;
    QString m_path;
    std::optional<Error> m_error;
};

} // namespace lwb
