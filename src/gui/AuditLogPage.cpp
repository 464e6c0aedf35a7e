// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/AuditLogPage.h"

#include "gui/AppContext.h"
#include "gui/Buttons.h"
#include "gui/EmptyState.h"
#include "gui/ErrorBar.h"
#include "gui/ExportBar.h"
#include "gui/Icon.h"
#include "gui/ListColumns.h"
#include "gui/ListView.h"
#include "gui/ListWithDetails.h"
#include "gui/LogChart.h"
#include "gui/LogEntryDetails.h"
#include "gui/LogFilters.h"
#include "gui/NoteLine.h"
#include "gui/PageToolbar.h"
#include "gui/SelectionBar.h"
#include "gui/TenantSession.h"
#include "models/ApplicationNames.h"
#include "models/AuditLog.h"
#include "models/LogCounts.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

constexpr int listWidth = 520; ///< beside open details, at 1280
constexpr int detailsWidth = 552;
constexpr int roundsFurther = 4; ///< of 500 entries: a few seconds' worth

QList<LogCounts::Series> chartSeries()
{
    return {
        {AuditLogPage::tr("Tokens for machines"), {u"ExchangeTokenBy.ClientCredentials"_s}},
        {AuditLogPage::tr("Tokens for users"),
         {u"ExchangeTokenBy.AuthorizationCode"_s, u"ExchangeTokenBy.RefreshToken"_s}},
        {AuditLogPage::tr("Sign-ins"), {u"Interaction.SignIn.Submit"_s}},
    };
}

} // namespace

AuditLogPage::AuditLogPage(AppContext &context, TenantSession &session, QWidget *parent)
    : WorkspacePage(parent)
    , m_context(context)
    , m_names(new ApplicationNames(session.api(), this))
    , m_log(new AuditLog(
          session.api(), [this](const QString &id) { return m_names->nameOf(id); },
          {}, this))
    , m_counts(new LogCounts(session.api(), chartSeries(), this))
    , m_toolbar(new PageToolbar(this))
    , m_filters(new LogFilters(m_toolbar, session.api(), *m_names, this))
    , m_errorBar(new ErrorBar(context, {12, 8, 12, 8}, this))
    , m_exportBar(new ExportBar(
          context, u"logs"_s, [this] { return exportOrder(); }, {12, 8, 12, 8}, this))
    , m_chart(new LogChart(*m_counts, this))
    , m_view(new ListView(this))
    , m_further(new NoteLine(this))
    , m_empty(new EmptyState(this))
    , m_details(new LogEntryDetails(context, session, *m_names, this))
    , m_list(new ListWithDetails(m_log->model(), m_view, m_empty, m_details,
                                 {listWidth, detailsWidth}, this))
{
    build();
    wire();
}

AuditLogPage::~AuditLogPage() = default;

void AuditLogPage::build()
{
    m_toolbar->setFilterPlaceholder(tr("Find in what is loaded"));
    m_follow = m_toolbar->addToggle(tr("Follow"), u"play"_s);
    m_follow->setObjectName(u"followButton"_s);
    m_follow->setToolTip(tr("Shows new entries as they come"));
    m_showChart = m_toolbar->addToggle(tr("Chart"), u"matrix"_s);
    m_showChart->setObjectName(u"chartButton"_s);
    m_showChart->setToolTip(tr("Token exchanges and sign-ins over time"));
    m_chart->hide();
    buildLists();
    // The row is full: here an icon has to do.
    QPushButton *columns = m_toolbar->addColumnsButton(m_view->columns()->menu());
    columns->setAccessibleName(columns->text());
    columns->setToolTip(columns->text());
    columns->setIcon(lineIcon(u"columns"_s));
    columns->setText({});
    m_toolbar->showExport(m_exportBar->menu());

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_toolbar);
    layout->addWidget(m_errorBar);
    layout->addWidget(m_exportBar);
    layout->addWidget(new SelectionBar(m_view, {12, 8, 12, 8}, this));
    layout->addWidget(m_chart);
    layout->addWidget(m_further);
    layout->addWidget(m_list, 1);
}

void AuditLogPage::buildLists()
{
    m_view->setAccessibleName(tr("Audit log"));
    m_view->setObjectName(u"logsListView"_s);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->columns()->remember(m_context.uiState(), u"logs/columns"_s);
    m_view->setSortable(false,
                        tr("The newest entries stand first: the server sends no other order."));
    m_empty->setObjectName(u"logsEmptyState"_s);
    m_further->setObjectName(u"furtherNoteLine"_s);
    m_further->hide();
}

void AuditLogPage::wire()
{
    StreamTableModel *model = m_log->model();
    connect(m_filters, &LogFilters::changed, this, &AuditLogPage::query);
    connect(m_filters, &LogFilters::eventsChanged, this, &AuditLogPage::queryLog);
    connect(m_filters, &LogFilters::outcomeChanged, this, &AuditLogPage::filterLocally);
    connect(m_toolbar, &PageToolbar::filterChanged, this, &AuditLogPage::filterLocally);
    connect(m_toolbar, &PageToolbar::refreshRequested, this, &AuditLogPage::reload);
    connect(m_follow, &QPushButton::toggled, this, &AuditLogPage::setFollowing);
    connect(m_showChart, &QPushButton::toggled, this, [this](bool shown) {
        m_chart->setVisible(shown);
        if (shown && m_loaded)
            countEvents();
        Q_EMIT savedStateChanged();
    });
    connect(model, &ListModel::stateChanged, this, &AuditLogPage::stateChanged);
    connect(m_names, &ApplicationNames::loaded, m_log, &AuditLog::renamed);
    connect(m_log, &AuditLog::tailed, this, [this] {
        m_errorBar->setError({});
        tellCounts();
    });
    connect(m_log, &AuditLog::tailFailed, this,
            [this](const Error &error) { m_errorBar->setError(error); });
    connect(m_view, &ListView::selectionCountChanged, this, &AuditLogPage::tellCounts);
    connect(m_list, &ListWithDetails::objectChanged, this, &AuditLogPage::objectChanged);
    connect(m_details, &DetailsPane::navigate, this, &AuditLogPage::navigate);
    connect(m_details, &DetailsPane::connectionEditRequested, this,
            &AuditLogPage::connectionEditRequested);
    connect(m_errorBar, &ErrorBar::retryRequested, model, [model] { model->retry(); });
    connect(m_errorBar, &ErrorBar::stopRequested, model, &StreamTableModel::cancel);
    connect(m_errorBar, &ErrorBar::connectionEditRequested, this,
            &AuditLogPage::connectionEditRequested);
    connect(m_further, &NoteLine::actionRequested, this, [this, model] {
        m_roundsLeft = roundsFurther - 1;
        model->fetchMore({});
    });
    connect(m_empty, &EmptyState::actionRequested, this, [this] {
        m_toolbar->filter()->clear();
        m_filters->clear();
        query();
    });
    connect(m_list, &ListWithDetails::splitterMoved, this, &AuditLogPage::savedStateChanged);
    connect(m_details, &DetailsPane::tabChanged, this, &AuditLogPage::savedStateChanged);
}

void AuditLogPage::open(const QString &object)
{
    if (!m_loaded) {
        m_loaded = true;
        query();
        m_names->load();
    }
    const QString shown = object.isEmpty() ? m_restoredObject : object;
    m_restoredObject.clear();
    if (!shown.isEmpty())
        m_list->open(shown);
}

QVariantMap AuditLogPage::saveState() const
{
    QVariantMap state = m_filters->state();
    state.insert(u"filter"_s, m_toolbar->filter()->text());
    state.insert(u"chart"_s, m_showChart->isChecked());
    state.insert(u"splitter"_s, m_list->saveState());
    state.insert(u"tab"_s, m_details->tab());
    state.insert(u"object"_s, m_loaded ? object() : m_restoredObject);
    return state;
}

void AuditLogPage::restoreState(const QVariantMap &state)
{
    m_filters->restore(state);
    m_toolbar->filter()->setText(state.value(u"filter"_s).toString());
    m_showChart->setChecked(state.value(u"chart"_s, true).toBool());
    m_list->restoreState(state.value(u"splitter"_s).toByteArray());
    m_details->setTab(state.value(u"tab"_s).toInt());
    m_restoredObject = state.value(u"object"_s).toString();
    if (!m_loaded)
        return;
    m_follow->setChecked(false);
    m_details->setVisible(false);
    query();
}

ListExport::Order AuditLogPage::exportOrder() const
{
    return m_log->exportOrder(
        [names = m_names->byId()](const QString &id) { return names.value(id); });
}

QString AuditLogPage::object() const
{
    return m_list->object();
}

void AuditLogPage::reload()
{
    // The time range moves along with the clock.
    const LogQuery before = m_log->query();
    m_log->setQuery(m_filters->query(QDateTime::currentDateTimeUtc()));
    if (m_log->query() == before)
        m_log->model()->reload();
    if (m_chart->isVisibleTo(this))
        countEvents();
    if (!object().isEmpty())
        m_details->reload();
}

void AuditLogPage::focusFilter()
{
    m_toolbar->filter()->setFocus(Qt::ShortcutFocusReason);
    m_toolbar->filter()->selectAll();
}

QString AuditLogPage::typed() const
{
    return m_toolbar->filter()->text().trimmed();
}

void AuditLogPage::query()
{
    queryLog();
    if (m_chart->isVisibleTo(this))
        countEvents();
}

void AuditLogPage::queryLog()
{
    m_roundsLeft = 0;
    filterLocally();
    m_filters->nameUser();
    m_log->setQuery(m_filters->query(QDateTime::currentDateTimeUtc()));
}

void AuditLogPage::filterLocally()
{
    m_log->setLocalFilter(m_filters->outcome(), typed());
    Q_EMIT savedStateChanged();
    tellCounts();
    showEmptyState();
}

void AuditLogPage::countEvents()
{
    using Range = LogFilters::Range;
    const Range range = m_filters->range();
    const LogFilter filter = m_filters->query({}).filter;
    QDateTime end = QDateTime::currentDateTime();
    if (range == Range::Between) {
        end = std::min(end, QDateTime::fromMSecsSinceEpoch(*filter.endMs));
        const auto start = QDateTime::fromMSecsSinceEpoch(*filter.startMs);
        const qint64 days = start.date().daysTo(end.date()) + 1;
        const qint64 hours = 24 * (days - 1) + end.time().hour() - start.time().hour() + 1;
        const bool byHours = hours <= 30;
        m_counts->load(end, byHours ? LogCounts::Step::Hour : LogCounts::Step::Day,
                       int(std::clamp<qint64>(byHours ? hours : days, 1, 31)), filter);
        return;
    }
    const auto step =
        range == Range::Hour || range == Range::Day ? LogCounts::Step::Hour : LogCounts::Step::Day;
    const int stretches = range == Range::Hour    ? 2
                          : range == Range::Day   ? 25
                          : range == Range::Month ? 31
                                                  : 8;
    m_counts->load(end, step, stretches, filter);
}

void AuditLogPage::setFollowing(bool following)
{
    m_toolbar->setToggleText(m_follow, following ? tr("Pause") : tr("Follow"));
    m_log->setTailing(following);
    if (!following)
        return;
    // From the newest entry on, not from whenever the list was loaded.
    m_log->model()->reload();
    m_view->scrollToTop();
}

void AuditLogPage::stateChanged()
{
    m_errorBar->setWaiting(m_log->model()->isLoading());
    m_errorBar->setError(m_log->model()->error());
    tellCounts();
    showEmptyState();
}

void AuditLogPage::tellCounts()
{
    const StreamTableModel *model = m_log->model();
    const int loaded = model->loadedCount();
    const int shown = model->rowCount();
    QString text;
    if (model->state() == ListModel::State::Ready || model->state() == ListModel::State::Empty) {
        if (shown != loaded)
            text = tr("%1 of %n loaded", nullptr, loaded).arg(QLocale().toString(shown));
        else if (model->isComplete())
            text = tr("%n entries", nullptr, loaded);
        else if (model->isFull())
            text = tr("The newest %n entries", nullptr, loaded);
        else
            text = tr("%n loaded, more below", nullptr, loaded);
    }
    tellFurther();
    m_toolbar->setCounts(text, m_view->selectedCount());
    m_toolbar->exportButton()->setEnabled(shown > 0 && !text.isEmpty());
}

/// The server knows nothing of results: among older entries there may be some that fit. Where they
/// fill the view, scrolling asks for more.
void AuditLogPage::tellFurther()
{
    StreamTableModel *model = m_log->model();
    const int room = m_view->viewport()->height() / m_view->verticalHeader()->defaultSectionSize();
    const bool few = model->loadedCount() > model->rowCount() && model->rowCount() < room;
    const bool further = few && !model->isComplete() && !model->isFull() && !model->error();
    if (further && m_roundsLeft > 0 && model->canFetchMore({})) {
        --m_roundsLeft;
        model->fetchMore({});
        return;
    }
    // Not away and back again while it loads: the view would ask for more as it grows.
    if (further)
        m_further->setNote(u"search"_s, Ink::Text2,
                           tr("%n entries searched", nullptr, model->loadedCount()),
                           tr("There are older ones."),
                           model->isLoading() ? QString() : tr("Search on"));
    m_further->setVisible(further);
}

void AuditLogPage::showEmptyState()
{
    const StreamTableModel *model = m_log->model();
    const bool failed = model->state() == ListModel::State::Failed && model->rowCount() == 0;
    // Nothing to show of what is loaded; there may be more below.
    const bool empty = model->state() == ListModel::State::Empty
        || (model->state() == ListModel::State::Ready && model->rowCount() == 0);
    const bool filtered = m_filters->isSet() || !typed().isEmpty() || model->loadedCount() > 0;
    if (empty && filtered)
        m_empty->setContent(u"search"_s, tr("Nothing found"),
                            tr("No entry that is loaded fits the filters."),
                            tr("Clear the filters"), false);
    else if (empty)
        m_empty->setContent(u"audit"_s, tr("No entries yet"),
                            tr("Logto writes one for every token exchange and every sign-in."));
    else if (failed)
        m_empty->setContent(u"warn"_s, tr("The list did not load"), tr("The reason stands above."));
    if (empty || failed)
        m_list->showEmptyState();
    else
        m_list->showList();
}

} // namespace lwb
