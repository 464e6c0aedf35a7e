// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logto/ManagementApi.h"
#include "models/TimeCounts.h"

namespace lwb {

/// Users who were active, day by day over the last 30 days. Days are the server's, in UTC.
class DailyUsers final : public TimeCounts
{
    Q_OBJECT
public:
    explicit DailyUsers(ManagementApi &api, QObject *parent = nullptr);
    ~DailyUsers() override;

    void load();
    [[nodiscard]] QStringList seriesNames() const override;
    [[nodiscard]] bool isLoading() const override { return m_loading.has_value(); }
    /// None before they are known.
    [[nodiscard]] const std::optional<ActiveUsers> &users() const { return m_users; }

private:
    ManagementApi &m_api;
    std::optional<PendingOne<ActiveUsers>> m_loading;
    std::optional<ActiveUsers> m_users;
};

} // namespace lwb
