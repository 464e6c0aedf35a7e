// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/AccessToken.h"

namespace lwb {

QStringList TokenRequest::scopeList() const
{
    return scopes.join(u' ').simplified().split(u' ', Qt::SkipEmptyParts);
}

QStringList AccessToken::dropped() const
{
    QStringList dropped;
    for (const QString &scope : requested.scopeList()) {
        if (!granted.contains(scope) && !dropped.contains(scope))
            dropped.append(scope);
    }
    return dropped;
}

} // namespace lwb
