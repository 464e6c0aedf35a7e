// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/TenantCounts.h"

namespace lwb {

TenantCounts::TenantCounts(ManagementApi &api, QObject *parent) : QObject(parent), m_api(api)
{
}

TenantCounts::~TenantCounts()
{
    disconnect();
    for (const auto &cancel : std::exchange(m_cancels, {}))
        cancel();
}

template<typename T>
void TenantCounts::count(Kind kind, PendingPage<T> page)
{
    m_cancels.append(page.canceller());
    page.then(this, [this, kind](const Result<Page<T>> &result) {
        --m_missing;
        if (result)
            m_counts[size_t(kind)] = result->total;
        else if (!m_error)
            m_error = result.error();
        Q_EMIT changed();
    });
}

void TenantCounts::load()
{
    if (isLoading())
        return;
    m_error.reset();
    m_missing = kinds;
    m_cancels.clear();
    PageRequest one;
    one.pageSize = 1;
    count(Applications, m_api.applications(one));
    count(Roles, m_api.roles(one));
    count(Resources, m_api.resources(one));
    count(Users, m_api.users(one));
    count(Organizations, m_api.organizations(one));
}

} // namespace lwb
