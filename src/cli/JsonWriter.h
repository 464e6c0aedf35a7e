// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace lwb::cli {

/// A JSON string in UTF-8; lone surrogates become U+FFFD.
[[nodiscard]] QByteArray jsonString(const QString &text);
/// null when empty.
[[nodiscard]] QByteArray jsonStringOrNull(const QString &text);
[[nodiscard]] QByteArray jsonStrings(const QStringList &texts);

/// Builds one JSON object on one line with its members in the order added, which QJsonObject sorts.
class JsonObject
{
public:
    /// `value` is JSON text already.
    JsonObject &raw(QByteArrayView name, const QByteArray &value);
    JsonObject &string(QByteArrayView name, const QString &value)
    {
        return raw(name, jsonString(value));
    }
    JsonObject &stringOrNull(QByteArrayView name, const QString &value)
    {
        return raw(name, jsonStringOrNull(value));
    }
    JsonObject &number(QByteArrayView name, qint64 value)
    {
        return raw(name, QByteArray::number(value));
    }
    JsonObject &boolean(QByteArrayView name, bool value)
    {
        return raw(name, value ? "true" : "false");
    }
    [[nodiscard]] QByteArray text() const { return m_text + '}'; }

private:
    QByteArray m_text = "{";
};

} // namespace lwb::cli
