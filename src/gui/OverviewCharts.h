// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/OverviewSection.h"
#include "models/DailyUsers.h"
#include "models/LogCounts.h"

namespace lwb {

class TenantSession;

/// Users who were active, day by day, and in the last day, week and month.
class OverviewUsers final : public OverviewSection
{
    Q_OBJECT
public:
    OverviewUsers(TenantSession &session, QWidget *parent);

    void load() { m_users.load(); }
    [[nodiscard]] bool isLoading() const { return m_users.isLoading(); }

private:
    void tell();

    DailyUsers m_users;
};

/// Token exchanges of machine-to-machine applications, day by day, as the audit log counts them.
class OverviewExchanges final : public OverviewSection
{
    Q_OBJECT
public:
    OverviewExchanges(TenantSession &session, QWidget *parent);

    void load();
    [[nodiscard]] bool isLoading() const { return m_counts.isLoading(); }

private:
    void tell();

    LogCounts m_counts;
};

} // namespace lwb
