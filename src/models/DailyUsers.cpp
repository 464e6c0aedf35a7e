// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/DailyUsers.h"

#include <QCoreApplication>

namespace lwb {

DailyUsers::DailyUsers(ManagementApi &api, QObject *parent) : TimeCounts(parent), m_api(api)
{
    m_step = Step::Day;
}

DailyUsers::~DailyUsers()
{
    disconnect();
    if (const auto loading = std::exchange(m_loading, {}))
        loading->cancel();
}

QStringList DailyUsers::seriesNames() const
{
    return {QCoreApplication::translate("DailyUsers", "Active users")};
}

void DailyUsers::load()
{
    if (m_loading)
        return;
    m_error.reset();
    const auto loading = m_api.activeUsers();
    m_loading = loading;
    Q_EMIT changed();
    loading.then(this, [this](Result<ActiveUsers> users) {
        m_loading.reset();
        if (users) {
            m_users = std::move(*users);
            m_stretches.clear();
            for (const ActiveUsers::Day &day : std::as_const(m_users->days))
                m_stretches.append(
                    {day.date.startOfDay(), day.date.addDays(1).startOfDay(), {day.count}});
        } else {
            m_error = users.error();
        }
        Q_EMIT changed();
    });
}

} // namespace lwb
