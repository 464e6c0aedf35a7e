// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/OverviewPage.h"

#include "access/AccessLoader.h"
#include "gui/CountTile.h"
#include "gui/ErrorBar.h"
#include "gui/OverviewAccess.h"
#include "gui/OverviewCharts.h"
#include "gui/OverviewCheck.h"
#include "gui/OverviewFailures.h"
#include "gui/OverviewSecrets.h"
#include "gui/OverviewTenant.h"
#include "gui/TenantSession.h"
#include "words/Formats.h"

#include <QResizeEvent>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {
constexpr int widest = 1080;      ///< sentences get no longer than is good to read
constexpr int sideBySideFrom = 840;
constexpr int gap = 32;
} // namespace

OverviewPage::OverviewPage(AppContext &context, TenantSession &session, QWidget *parent)
    : WorkspacePage(parent)
    , m_context(context)
    , m_session(session)
    , m_counts(session.api())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    connect(&m_counts, &TenantCounts::changed, this, &OverviewPage::tellCounts);
    connect(&m_minute, &QTimer::timeout, this, &OverviewPage::tellAge);
}

void OverviewPage::open(const QString &)
{
    if (m_scroll)
        return;
    build();
    m_minute.start(60'000);
    loadCounts();
    m_users->load();
    m_access->load();
    m_exchanges->load();
    m_failures->load();
}

void OverviewPage::reload()
{
    loadCounts();
    m_users->load();
    m_access->reload();
    m_exchanges->load();
    m_failures->load();
}

bool OverviewPage::isLoaded() const
{
    return m_scroll && !m_counts.isLoading() && !m_users->isLoading() && !m_exchanges->isLoading()
        && !m_failures->isLoading() && !m_session.access().isLoading() && !m_check->isRunning();
}

void OverviewPage::build()
{
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(u"overviewScrollArea"_s);
    m_scroll->setAccessibleName(tr("Overview"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(m_scroll);
    content->setMaximumWidth(widest);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(24, 20, 24, 32);
    column->setSpacing(gap);

    m_check = new OverviewCheck(m_session, content);
    m_access = new OverviewAccess(m_session.access(), content);
    m_secrets = new OverviewSecrets(m_session, content);
    m_failures = new OverviewFailures(m_session, content);
    m_users = new OverviewUsers(m_session, content);
    m_exchanges = new OverviewExchanges(m_session, content);
    m_totals = totals();
    auto *tenant = new OverviewTenant(m_session, content);
    for (OverviewSection *section : std::initializer_list<OverviewSection *>{
             m_totals, tenant, m_check, m_access, m_secrets, m_failures, m_users, m_exchanges})
        adopt(section);
    connect(m_check, &OverviewCheck::connectionEditRequested, this,
            &WorkspacePage::connectionEditRequested);

    column->addWidget(m_totals);
    column->addLayout(pair(tenant, m_check));
    column->addWidget(m_access);
    column->addWidget(m_secrets);
    column->addWidget(m_failures);
    column->addLayout(pair(m_users, m_exchanges));
    column->addStretch(1);
    m_scroll->setWidget(content);
    layout()->addWidget(m_scroll);
    arrange();
}

OverviewSection *OverviewPage::totals()
{
    static constexpr const char *pages[] = {"applications", "roles", "resources", "users",
                                            "organizations"};
    static constexpr const char *icons[] = {"app", "role", "resource", "user", "org"};
    const QString names[] = {tr("Applications"), tr("Roles"), tr("API resources"), tr("Users"),
                             tr("Organizations")};
    auto *box = new OverviewSection(m_session.profile().name, u"totalsSection"_s, this);
    box->setAction(tr("Refresh"), u"refresh"_s);
    connect(box, &OverviewSection::actionRequested, this, &OverviewPage::reload);
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    for (size_t i = 0; i < m_tiles.size(); ++i) {
        const QString page = QString::fromLatin1(pages[i]);
        m_tiles[i] = new CountTile(names[i], QString::fromLatin1(icons[i]), box);
        m_tiles[i]->setObjectName(page + u"CountTile"_s);
        connect(m_tiles[i], &QAbstractButton::clicked, this, [this, page] {
            Q_EMIT navigate({page, {}});
        });
        line->addWidget(m_tiles[i], 1);
    }
    m_countsError = new ErrorBar(m_context, {0, 8, 0, 0}, box);
    connect(m_countsError, &ErrorBar::retryRequested, this, &OverviewPage::reload);
    connect(m_countsError, &ErrorBar::connectionEditRequested, this,
            &WorkspacePage::connectionEditRequested);
    box->body()->setSpacing(0);
    box->body()->addLayout(line);
    box->body()->addWidget(m_countsError);
    return box;
}

void OverviewPage::adopt(OverviewSection *section)
{
    connect(section, &OverviewSection::navigate, this, &WorkspacePage::navigate);
}

QBoxLayout *OverviewPage::pair(QWidget *first, QWidget *second)
{
    auto *layout = new QBoxLayout(QBoxLayout::LeftToRight);
    layout->setSpacing(gap);
    for (QWidget *widget : {first, second}) {
        // Equal halves, whatever stands in them.
        widget->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        layout->addWidget(widget, 1);
    }
    m_pairs.append(layout);
    return layout;
}

void OverviewPage::arrange()
{
    for (QBoxLayout *layout : std::as_const(m_pairs))
        layout->setDirection(width() >= sideBySideFrom ? QBoxLayout::LeftToRight
                                                       : QBoxLayout::TopToBottom);
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    WorkspacePage::resizeEvent(event);
    arrange();
}

void OverviewPage::loadCounts()
{
    m_readAt = QDateTime::currentDateTimeUtc();
    m_counts.load();
    tellCounts();
}

void OverviewPage::tellAge()
{
    m_totals->setDetail(m_counts.isLoading() ? tr("Counting")
                                             : tr("read %1").arg(words::forAge(
                                                 m_readAt, QDateTime::currentDateTimeUtc())));
}

void OverviewPage::tellCounts()
{
    for (int kind = 0; kind < TenantCounts::kinds; ++kind)
        m_tiles[size_t(kind)]->setCount(m_counts.count(TenantCounts::Kind(kind)),
                                        m_counts.isLoading());
    m_countsError->setError(m_counts.error());
    tellAge();
}

} // namespace lwb
