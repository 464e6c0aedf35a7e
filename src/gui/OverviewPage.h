// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/WorkspacePage.h"
#include "models/TenantCounts.h"

#include <QDateTime>
#include <QTimer>

#include <array>

class QBoxLayout;
class QScrollArea;

namespace lwb {

class AppContext;
class CountTile;
class ErrorBar;
class OverviewAccess;
class OverviewCheck;
class OverviewExchanges;
class OverviewFailures;
class OverviewSection;
class OverviewSecrets;
class OverviewUsers;
class TenantSession;

/// The tenant at a glance: what it is, how much it holds, what needs attention. Every part loads
/// and fails by itself.
class OverviewPage final : public WorkspacePage
{
    Q_OBJECT
public:
    OverviewPage(AppContext &context, TenantSession &session, QWidget *parent = nullptr);

    void open(const QString &object) override;
    void reload() override;
    /// Nothing that was asked for is on its way any more.
    [[nodiscard]] bool isLoaded() const;
    [[nodiscard]] OverviewCheck *check() const { return m_check; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    OverviewSection *totals();
    void adopt(OverviewSection *section);
    /// Side by side where there is room, else one below the other.
    QBoxLayout *pair(QWidget *first, QWidget *second);
    void arrange();
    void loadCounts();
    void tellCounts();
    void tellAge();

    AppContext &m_context;
    TenantSession &m_session;
    TenantCounts m_counts;
    OverviewSection *m_totals = nullptr;
    QDateTime m_readAt; ///< when the counts were asked for
    QTimer m_minute;
    std::array<CountTile *, TenantCounts::kinds> m_tiles{};
    ErrorBar *m_countsError = nullptr;
    QScrollArea *m_scroll = nullptr; ///< null before somebody looks
    QList<QBoxLayout *> m_pairs;
    OverviewCheck *m_check = nullptr;
    OverviewAccess *m_access = nullptr;
    OverviewSecrets *m_secrets = nullptr;
    OverviewFailures *m_failures = nullptr;
    OverviewUsers *m_users = nullptr;
    OverviewExchanges *m_exchanges = nullptr;
};

} // namespace lwb
