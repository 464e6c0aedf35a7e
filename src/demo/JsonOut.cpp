// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/JsonOut.h"

#include <QJsonObject>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <string_view>
#include <vector>

namespace lwb::demo {

namespace {

void appendString(QByteArray &out, QByteArrayView utf8)
{
    static constexpr char hex[] = "0123456789abcdef";
    out += '"';
    for (const char c : utf8) {
        switch (c) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\b': out += "\\b"; break;
        case '\f': out += "\\f"; break;
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        case '\t': out += "\\t"; break;
        default:
            if (uchar(c) < 0x20) {
                out += "\\u00";
                out += hex[uchar(c) >> 4];
                out += hex[uchar(c) & 15];
            } else {
                out += c;
            }
        }
    }
    out += '"';
}

} // namespace

void JsonOut::separate()
{
    // What was written last tells whether a comma is due: every complete value ends otherwise.
    if (!m_bytes.isEmpty() && m_bytes.back() != '{' && m_bytes.back() != '['
        && m_bytes.back() != ':')
        m_bytes += ',';
}

JsonOut &JsonOut::open(char c)
{
    separate();
    m_bytes += c;
    return *this;
}

JsonOut &JsonOut::close(char c)
{
    m_bytes += c;
    return *this;
}

JsonOut &JsonOut::key(QByteArrayView name)
{
    separate();
    appendString(m_bytes, name);
    m_bytes += ':';
    return *this;
}

JsonOut &JsonOut::value(const QByteArray &utf8)
{
    separate();
    appendString(m_bytes, utf8);
    return *this;
}

JsonOut &JsonOut::rawValue(const QByteArray &json)
{
    separate();
    m_bytes += json;
    return *this;
}

JsonOut &JsonOut::textOrNull(QByteArrayView name, const QByteArray &utf8)
{
    return utf8.isNull() ? null(name) : text(name, utf8);
}

JsonOut &JsonOut::number(QByteArrayView name, qint64 n) { return raw(name, QByteArray::number(n)); }

QByteArray jsonString(QByteArrayView utf8)
{
    QByteArray out;
    appendString(out, utf8);
    return out;
}

QByteArray jsonNumber(double number)
{
    if (!std::isfinite(number))
        return "null";
    if (number == 0)
        return "0";
    char buffer[40];
    char *end =
        std::to_chars(buffer, buffer + sizeof buffer - 1, number, std::chars_format::scientific)
            .ptr;
    *end = '\0';
    std::string_view text(buffer, size_t(end - buffer)); // d.ddde±xx, the shortest that reads back
    const bool negative = text.front() == '-';
    if (negative)
        text.remove_prefix(1);
    const auto e = text.find('e');
    const int exponent = std::atoi(text.data() + e + 1);
    QByteArray digits(1, text[0]);
    if (e > 2)
        digits.append(text.data() + 2, qsizetype(e - 2));

    QByteArray out = negative ? "-" : "";
    if (exponent >= 21 || exponent < -6) {
        out += digits[0];
        if (digits.size() > 1)
            out += '.' + digits.mid(1);
        out += 'e';
        out += exponent < 0 ? '-' : '+';
        out += QByteArray::number(std::abs(exponent));
    } else if (exponent < 0) {
        out += "0." + QByteArray(-exponent - 1, '0') + digits;
    } else if (digits.size() <= exponent + 1) {
        out += digits + QByteArray(exponent + 1 - digits.size(), '0');
    } else {
        out += digits.left(exponent + 1) + '.' + digits.mid(exponent + 1);
    }
    return out;
}

QByteArray jsonbText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool: return value.toBool() ? "true" : "false";
    case QJsonValue::Double: return jsonNumber(value.toDouble());
    case QJsonValue::String: return jsonString(value.toString().toUtf8());
    case QJsonValue::Array: {
        JsonOut out;
        out.beginArray();
        for (const QJsonValue element : value.toArray())
            out.rawValue(jsonbText(element));
        return out.endArray().take();
    }
    case QJsonValue::Object: {
        const QJsonObject object = value.toObject();
        std::vector<std::pair<QByteArray, QJsonValue>> members;
        for (auto it = object.begin(); it != object.end(); ++it)
            members.emplace_back(it.key().toUtf8(), it.value());
        std::sort(members.begin(), members.end(), [](const auto &a, const auto &b) {
            return a.first.size() != b.first.size() ? a.first.size() < b.first.size()
                                                    : a.first < b.first;
        });
        JsonOut out;
        out.beginObject();
        for (const auto &[key, member] : members)
            out.raw(key, jsonbText(member));
        return out.endObject().take();
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined: break;
    }
    return "null";
}

} // namespace lwb::demo
