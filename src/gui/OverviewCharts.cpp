// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/OverviewCharts.h"

#include "gui/LogChart.h"
#include "gui/TenantSession.h"

#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {
constexpr int days = 14;
}

OverviewUsers::OverviewUsers(TenantSession &session, QWidget *parent)
    : OverviewSection(tr("Active users"), u"usersSection"_s, parent)
    , m_users(session.api())
{
    auto *chart = new LogChart(m_users, this);
    chart->setObjectName(u"usersLogChart"_s);
    body()->addWidget(chart);
    connect(&m_users, &TimeCounts::changed, this, &OverviewUsers::tell);
}

void OverviewUsers::tell()
{
    const auto &users = m_users.users();
    const QLocale locale;
    setDetail(users ? tr("today %1, 7 days %2, 30 days %3")
                          .arg(locale.toString(users->day), locale.toString(users->week),
                               locale.toString(users->month))
                    : QString());
}

OverviewExchanges::OverviewExchanges(TenantSession &session, QWidget *parent)
    : OverviewSection(tr("Tokens for machines"), u"exchangesSection"_s, parent)
    , m_counts(session.api(), {{tr("Token requests"), {u"ExchangeTokenBy.ClientCredentials"_s}}})
{
    auto *chart = new LogChart(m_counts, this);
    chart->setObjectName(u"exchangesLogChart"_s);
    body()->addWidget(chart);
    connect(&m_counts, &TimeCounts::changed, this, &OverviewExchanges::tell);
}

void OverviewExchanges::load()
{
    m_counts.load(QDateTime::currentDateTime(), LogCounts::Step::Day, days);
}

void OverviewExchanges::tell()
{
    qint64 total = 0;
    for (const TimeCounts::Stretch &stretch : m_counts.stretches())
        total += stretch.counts.value(0);
    const bool known = !m_counts.isLoading() && !m_counts.error();
    setDetail(known ? tr("%L1 within 14 days").arg(total) : QString());
}

} // namespace lwb
