// SPDX-License-Identifier: GPL-3.0-or-later
#include "logto/RolePermissions.h"

#include "logto/ManagementApi.h"
#include "logto/WholeList.h"

#include <algorithm>

namespace lwb {

RolePermissions::RolePermissions(ManagementApi &api, const Clock &clock, QObject *parent)
    : QObject(parent), m_api(api), m_clock(clock)
{
}

RolePermissions::~RolePermissions()
{
    stop();
}

qsizetype RolePermissions::unreadCount() const
{
    return std::count_if(m_entries.cbegin(), m_entries.cend(),
                         [](const Entry &entry) { return !entry.scopeIds; });
}

Pending<Done> RolePermissions::load()
{
    if (!m_loading && m_readAt.isValid() && unreadCount() == 0)
        return Done();
    Pending<Done> pending;
    m_waiting.append(pending);
    if (!m_loading) {
        begin();
        m_arriving = m_entries;
        if (m_readAt.isValid())
            readScopes();
        else
            listRoles();
    }
    return pending;
}

Pending<Done> RolePermissions::reload()
{
    Pending<Done> pending;
    m_waiting.append(pending);
    if (!m_loading) {
        begin();
        listRoles();
    }
    return pending;
}

void RolePermissions::stop()
{
    if (const auto cancel = std::exchange(m_cancel, {}))
        cancel();
}

void RolePermissions::begin()
{
    m_loading = true;
    m_error.reset();
    m_read = 0;
    m_toRead = -1;
    Q_EMIT progressed();
}

void RolePermissions::listRoles()
{
    const auto roles = wholeList<Role>(
        this, [this](const PageRequest &request) { return m_api.roles(request); });
    m_cancel = roles.canceller();
    roles.then(this, [this](Result<QList<Role>> result) {
        if (!result) {
            if (result.error().kind != Error::Kind::Cancelled)
                m_error = result.error();
            end();
            return;
        }
        m_readAt = QDateTime::fromMSecsSinceEpoch(m_clock.nowMs());
        m_arriving.clear();
        for (Role &role : *result)
            m_arriving.append({std::move(role), std::nullopt});
        readScopes();
    });
}

void RolePermissions::readScopes()
{
    std::vector<std::function<Pending<Result<QList<Scope>>>()>> tasks;
    QList<qsizetype> places;
    for (qsizetype i = 0; i < m_arriving.size(); ++i) {
        if (m_arriving.at(i).scopeIds)
            continue;
        places.append(i);
        tasks.push_back([this, id = m_arriving.at(i).role.id] {
            return wholeList<Scope>(this, [this, id](const PageRequest &request) {
                return m_api.roleScopes(id, request);
            });
        });
    }
    m_toRead = int(places.size());
    const auto reading = all<QList<Scope>>(this, std::move(tasks), atOnce, [this](int read, int) {
        m_read = read;
        Q_EMIT progressed();
    });
    m_cancel = reading.canceller();
    reading.then(this, [this, places](std::vector<Result<QList<Scope>>> results) {
        for (size_t i = 0; i < results.size(); ++i) {
            if (!results[i]) {
                if (!m_error && results[i].error().kind != Error::Kind::Cancelled)
                    m_error = results[i].error();
                continue;
            }
            QStringList ids;
            for (const Scope &scope : std::as_const(*results[i]))
                ids.append(scope.id);
            m_arriving[places.at(qsizetype(i))].scopeIds = ids;
        }
        m_entries = std::exchange(m_arriving, {});
        end();
    });
}

void RolePermissions::end()
{
    m_loading = false;
    m_cancel = {};
    m_arriving.clear();
    Q_EMIT progressed();
    for (const Pending<Done> &waiting : std::exchange(m_waiting, {}))
        waiting.settle(Done());
}

} // namespace lwb

#include "moc_RolePermissions.cpp"
