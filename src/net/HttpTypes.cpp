// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/HttpTypes.h"

using namespace Qt::StringLiterals;

namespace lwb {

namespace {
bool sameName(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}
} // namespace

void HttpHeaders::set(const QByteArray &name, const QByteArray &value)
{
    remove(name);
    add(name, value);
}

void HttpHeaders::remove(QByteArrayView name)
{
    m_fields.removeIf([name](const Field &field) { return sameName(field.first, name); });
}

bool HttpHeaders::has(QByteArrayView name) const
{
    for (const Field &field : m_fields) {
        if (sameName(field.first, name))
            return true;
    }
    return false;
}

QByteArray HttpHeaders::value(QByteArrayView name) const
{
    for (const Field &field : m_fields) {
        if (sameName(field.first, name))
            return field.second;
    }
    return {};
}

bool HttpRequest::isWrite() const
{
    return method != "GET" && method != "HEAD" && method != "OPTIONS";
}

QString HttpResponse::requestId() const
{
    return QString::fromUtf8(headers.value("Logto-Core-Request-Id"));
}

qint64 HttpResponse::totalNumber() const
{
    bool ok = false;
    const qint64 total = headers.value("Total-Number").trimmed().toLongLong(&ok);
    return ok && total >= 0 ? total : -1;
}

} // namespace lwb
