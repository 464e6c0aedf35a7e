// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/TenantSession.h"

#include "core/Clock.h"

namespace lwb {

TenantSession::TenantSession(const Profile &profile, SecretReader readSecret, QObject *parent)
    : QObject(parent)
    , m_tenant(profile, std::move(readSecret), &m_log, SystemClock::shared())
    , m_access(m_tenant.management(), profile.apiBase(), m_tenant.clock())
    , m_prober(m_tenant)
{
}

} // namespace lwb
