// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "core/Pending.h"
#include "logto/Records.h"

#include <QObject>

#include <functional>

namespace lwb {

class ManagementApi;

/// Which scopes every role of the tenant carries. The server has no such list, so each role is asked,
/// a few at a time; what came is kept until it is asked for anew.
class RolePermissions final : public QObject
{
    Q_OBJECT
public:
    static constexpr int atOnce = 6;

    struct Entry
    {
        Role role;
        std::optional<QStringList> scopeIds; ///< none: not read
    };

    RolePermissions(ManagementApi &api, const Clock &clock, QObject *parent = nullptr);
    ~RolePermissions() override;

    /// Settles when nothing is on its way any more, however that ended. Reads what was not read yet.
    [[nodiscard]] Pending<Done> load();
    /// All of it again; until that is here the old stays.
    [[nodiscard]] Pending<Done> reload();
    /// What came stays; load() goes on from there.
    void stop();

    [[nodiscard]] bool isLoading() const { return m_loading; }
    [[nodiscard]] int readCount() const { return m_read; } ///< of the run under way
    [[nodiscard]] int toRead() const { return m_toRead; }  ///< -1 before the roles are known
    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; }
    [[nodiscard]] qsizetype unreadCount() const;
    /// When the roles were listed; invalid before that.
    [[nodiscard]] const QDateTime &readAt() const { return m_readAt; }
    /// The first thing that went wrong in the last run.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    /// A run began, went on, or ended.
    void progressed();

private:
    void begin();
    void listRoles();
    void readScopes();
    void end();

    ManagementApi &m_api;
    const Clock &m_clock;
    QList<Entry> m_entries;
    QList<Entry> m_arriving;
    QDateTime m_readAt;
    std::optional<Error> m_error;
    std::function<void()> m_cancel;
    QList<Pending<Done>> m_waiting;
    bool m_loading = false;
    int m_read = 0;
    int m_toRead = -1;
};

} // namespace lwb
