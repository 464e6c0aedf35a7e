// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/JsonWriter.h"

namespace lwb::cli {

QByteArray jsonString(const QString &text)
{
    QByteArray out = "\"";
    const QByteArray utf8 = text.toUtf8();
    for (const char c : utf8) {
        switch (c) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        case '\t': out += "\\t"; break;
        default:
            if (uchar(c) < 0x20 || c == 0x7f)
                out += "\\u00" + QByteArray::number(c, 16).rightJustified(2, '0');
            else
                out += c;
        }
    }
    return out + '"';
}

QByteArray jsonStringOrNull(const QString &text)
{
    return text.isEmpty() ? QByteArray("null") : jsonString(text);
}

QByteArray jsonStrings(const QStringList &texts)
{
    QByteArrayList items;
    for (const QString &text : texts)
        items.append(jsonString(text));
    return '[' + items.join(',') + ']';
}

JsonObject &JsonObject::raw(QByteArrayView name, const QByteArray &value)
{
    if (m_text.size() > 1)
        m_text += ',';
    m_text += jsonString(QString::fromUtf8(name));
    m_text += ':';
    m_text += value;
    return *this;
}

} // namespace lwb::cli
