// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/AccessLoader.h"
#include "access/Prober.h"
#include "logto/Tenant.h"
#include "net/ExchangeLog.h"

#include <QObject>

namespace lwb {

/// One open profile: its tenant and the log of everything sent to it.
class TenantSession final : public QObject
{
    Q_OBJECT
public:
    TenantSession(const Profile &profile, SecretReader readSecret, QObject *parent = nullptr);

    [[nodiscard]] const Profile &profile() const { return m_tenant.profile(); }
    [[nodiscard]] Tenant &tenant() { return m_tenant; }
    [[nodiscard]] ManagementApi &api() { return m_tenant.api(); }
    [[nodiscard]] ExchangeLog &log() { return m_log; }
    /// Who gets what; read when first asked for, and kept.
    [[nodiscard]] AccessLoader &access() { return m_access; }
    /// What real tokens said in this session.
    [[nodiscard]] Prober &prober() { return m_prober; }

private:
    ExchangeLog m_log;
    Tenant m_tenant;
    AccessLoader m_access;
    Prober m_prober;
};

} // namespace lwb
