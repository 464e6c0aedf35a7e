// SPDX-License-Identifier: GPL-3.0-or-later
// Which token goes out with a request: the choices there are, and one that is held.
#include "core/Clock.h"
#include "gui/MessageBar.h"
#include "gui/RequestsPage.h"
#include "gui/TenantSession.h"
#include "gui/ToolTip.h"
#include "ui_RequestsPage.h"
#include "words/ClaimWords.h"

#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace lwb {

void RequestsPage::fillTokens()
{
    const QSignalBlocker quiet(m_ui->tokenComboBox);
    m_tokens = {TokenChoice{}};
    m_ui->tokenComboBox->addItem(tr("Management API"));
    for (const ApiResourceEntry &entry : m_session.profile().apiResources) {
        m_tokens.append({TokenChoice::Kind::Resource, entry.indicator, entry.scopes});
        m_ui->tokenComboBox->addItem(entry.name.isEmpty() ? entry.indicator : entry.name);
        m_ui->tokenComboBox->setItemData(m_ui->tokenComboBox->count() - 1, entry.indicator,
                                         Qt::ToolTipRole);
    }
    m_tokens.append({TokenChoice::Kind::None, {}, {}});
    m_ui->tokenComboBox->addItem(tr("No token"));
}

void RequestsPage::offerToken(const QString &indicator)
{
    for (const TokenChoice &known : std::as_const(m_tokens)) {
        if (known.indicator == indicator)
            return;
    }
    // Before the last one, which is none.
    const int at = int(m_tokens.size()) - 1;
    const QSignalBlocker quiet(m_ui->tokenComboBox);
    m_tokens.insert(at, {TokenChoice::Kind::Resource, indicator, {}});
    m_ui->tokenComboBox->insertItem(at, indicator);
}

void RequestsPage::hold(const HeldToken &token)
{
    m_held = token;
    m_ui->messageBar->dismiss(); // it spoke of a request with another token
    {
        const QSignalBlocker quiet(m_ui->tokenComboBox);
        for (int i = 0; i < m_tokens.size(); ++i) {
            if (m_tokens.at(i).kind != TokenChoice::Kind::Held)
                continue;
            m_tokens.removeAt(i);
            m_ui->tokenComboBox->removeItem(i);
            break;
        }
        const int at = int(m_tokens.size()) - 1; // before the last one, which is none
        m_tokens.insert(at, {TokenChoice::Kind::Held, token.indicator, {}});
        m_ui->tokenComboBox->insertItem(at, token.label);
        m_ui->tokenComboBox->setItemData(at, plainToolTip(token.label), Qt::ToolTipRole);
    }
    RequestDraft next = draft();
    next.token = {TokenChoice::Kind::Held, token.indicator, {}};
    setDraft(next);
}

bool RequestsPage::hasExpired(const TokenChoice &token) const
{
    return token.kind == TokenChoice::Kind::Held && m_held.expiresAt.isValid()
        && m_held.expiresAt.toMSecsSinceEpoch() <= m_session.tenant().clock().nowMs();
}

QString RequestsPage::noteOn(const TokenChoice &token) const
{
    QStringList parts;
    if (token.kind == TokenChoice::Kind::Held && m_held.expiresAt.isValid()) {
        const QDateTime now =
            QDateTime::fromMSecsSinceEpoch(m_session.tenant().clock().nowMs(), Qt::UTC);
        parts.append(tr("Good until %1").arg(words::forClockTime(m_held.expiresAt, now)));
    }
    if (const QUrl base = baseUrl(token, m_session.profile()); !base.isEmpty())
        parts.append(tr("Paths are taken from %1").arg(base.toString()));
    return parts.join(u" · "_s);
}

} // namespace lwb
