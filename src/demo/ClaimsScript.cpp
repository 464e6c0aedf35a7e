// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/ClaimsScript.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lwb::demo {

ScriptRun run(const ClaimsScript &script, const QByteArray &applicationId)
{
    const QString source = QString::fromUtf8(script.source);
    static const QRegularExpression condition(uR"(application\.id\s*===\s*["']([^"']*)["'])"_s);
    if (const auto only = condition.match(source);
        only.hasMatch() && only.captured(1) != QString::fromUtf8(applicationId))
        return {};
    static const QRegularExpression ending(
        uR"((api\.denyAccess\(|throw new Error\()\s*(?:["']([^"']*)["'])?)"_s);
    const auto found = ending.match(source);
    if (!found.hasMatch())
        return {};
    const QByteArray message = found.captured(2).toUtf8();
    if (found.capturedView(1).startsWith(u"api"))
        return {ScriptRun::End::Denied, message.isEmpty() ? QByteArray("Access denied") : message};
    return {ScriptRun::End::Failed, message};
}

} // namespace lwb::demo
