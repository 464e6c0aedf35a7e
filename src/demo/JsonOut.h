// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonValue>

namespace lwb::demo {

/// Writes compact JSON with the members in the order they are given, as Logto does (QJsonObject
/// sorts them).
class JsonOut
{
public:
    JsonOut &beginObject() { return open('{'); }
    JsonOut &endObject() { return close('}'); }
    JsonOut &beginArray() { return open('['); }
    JsonOut &endArray() { return close(']'); }
    JsonOut &key(QByteArrayView name);

    JsonOut &value(const QByteArray &utf8);
    /// JSON text, written as it is.
    JsonOut &rawValue(const QByteArray &json);

    JsonOut &text(QByteArrayView name, const QByteArray &utf8) { return key(name).value(utf8); }
    /// A null QByteArray becomes null, an empty one "".
    JsonOut &textOrNull(QByteArrayView name, const QByteArray &utf8);
    JsonOut &number(QByteArrayView name, qint64 n);
    JsonOut &flag(QByteArrayView name, bool on) { return raw(name, on ? "true" : "false"); }
    JsonOut &null(QByteArrayView name) { return raw(name, "null"); }
    JsonOut &raw(QByteArrayView name, const QByteArray &json) { return key(name).rawValue(json); }

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] QByteArray take() { return std::move(m_bytes); }

private:
    void separate();
    JsonOut &open(char c);
    JsonOut &close(char c);
    QByteArray m_bytes;
};

/// A string literal as JSON.stringify writes it.
[[nodiscard]] QByteArray jsonString(QByteArrayView utf8);
/// A number as JavaScript prints it: 1e+21, 0.1, 100.
[[nodiscard]] QByteArray jsonNumber(double number);
/// A value as it comes back from a jsonb column: keys by length, then by bytes.
[[nodiscard]] QByteArray jsonbText(const QJsonValue &value);

} // namespace lwb::demo
