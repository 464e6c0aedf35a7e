// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/OverviewTenant.h"

#include "gui/KeyValueList.h"
#include "gui/TenantSession.h"
#include "words/Formats.h"
#include "words/Words.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lwb {

OverviewTenant::OverviewTenant(TenantSession &session, QWidget *parent)
    : OverviewSection(tr("Tenant"), u"tenantSection"_s, parent)
    , m_session(session)
    , m_facts(new KeyValueList(this))
{
    const Profile &profile = session.profile();
    m_facts->setObjectName(u"tenantKeyValueList"_s);
    m_facts->setRow(u"endpoint"_s, tr("Endpoint"), profile.endpoint.toString(), KeyValueList::Id);
    m_facts->setRow(u"issuer"_s, tr("Issuer"), profile.expectedIssuer(), KeyValueList::Id);
    m_facts->setRow(u"tenant"_s, tr("Tenant ID"), profile.tenantId, KeyValueList::Id);
    m_facts->setRow(u"resource"_s, tr("Management API"), profile.managementResource(),
                    KeyValueList::Id);
    m_facts->setRow(u"access"_s, tr("This connection"), words::forAccess(profile.readOnly));
    body()->addWidget(m_facts);
    connect(&session.tenant().tokens(), &TokenSource::changed, this, &OverviewTenant::tellToken);
    connect(&m_minute, &QTimer::timeout, this, &OverviewTenant::tellToken);
    m_minute.start(60'000);
    tellToken();
}

void OverviewTenant::tellToken()
{
    Tenant &tenant = m_session.tenant();
    const TokenRequest request = tenant.managementTokenRequest();
    const auto token = tenant.tokens().cached(request);
    const auto error = tenant.tokens().lastError(request);
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(tenant.clock().nowMs(), Qt::UTC);
    QString told;
    if (error)
        told = words::forError(*error).what;
    else if (!token)
        told = tr("None now; the next request gets one");
    else if (token->granted.isEmpty())
        told = tr("Grants nothing, expires %1").arg(words::forAge(token->expiresAt, now));
    else
        told = tr("Grants %1, expires %2")
                   .arg(token->granted.join(u' '), words::forAge(token->expiresAt, now));
    m_facts->setRow(u"token"_s, tr("Its token"), told);
}

} // namespace lwb
