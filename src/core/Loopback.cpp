// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Loopback.h"

#include <QHostAddress>
#include <QStringList>

namespace lwb {

using namespace Qt::StringLiterals;

namespace {

// Four plain decimal numbers: QHostAddress also takes octal, hex and shortened forms, on which
// programs disagree.
bool isDottedQuad(const QString &host)
{
    const QStringList parts = host.split(u'.');
    if (parts.size() != 4)
        return false;
    for (const QString &part : parts) {
        bool ok = false;
        const int number = part.toInt(&ok);
        if (!ok || number < 0 || number > 255 || QString::number(number) != part)
            return false;
    }
    return true;
}

} // namespace

bool isLoopbackHost(const QString &host)
{
    if (host.compare("localhost"_L1, Qt::CaseInsensitive) == 0)
        return true;
    if (isDottedQuad(host))
        return host.startsWith("127."_L1);
    // QUrl::host() drops the brackets; a host taken from elsewhere may still have them.
    const bool bracketed = host.startsWith(u'[') && host.endsWith(u']');
    const QString address = bracketed ? host.mid(1, host.size() - 2) : host;
    return address.contains(u':') && !address.contains(u'%') && !address.contains(u'.')
        && QHostAddress(address) == QHostAddress(QHostAddress::LocalHostIPv6);
}

} // namespace lwb
