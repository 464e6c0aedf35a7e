// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/MatrixPage.h"

#include "gui/AppContext.h"
#include "gui/EmptyState.h"
#include "gui/ErrorBar.h"
#include "gui/Label.h"
#include "gui/MatrixExplanation.h"
#include "gui/MatrixExporter.h"
#include "gui/MatrixFilters.h"
#include "gui/MatrixProbing.h"
#include "gui/MatrixView.h"
#include "gui/PageToolbar.h"
#include "gui/ProgressStrip.h"
#include "gui/TenantSession.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {
constexpr int ageEveryMs = 20'000;
}

MatrixPage::MatrixPage(AppContext &context, TenantSession &session, QWidget *parent)
    : WorkspacePage(parent)
    , m_context(context)
    , m_session(session)
    , m_model(new MatrixModel(this))
    , m_toolbar(new PageToolbar(this))
    , m_filters(new MatrixFilters(m_toolbar, session.api(), this))
    , m_dense(m_toolbar->addFilterToggle(tr("Dense"), u"matrix"_s))
    , m_probe(m_toolbar->addPrimary(tr("Probe"), u"probe"_s))
    , m_probeMenu(new QMenu(this))
    , m_errorBar(new ErrorBar(context, {12, 8, 12, 8}, this))
    , m_exporter(new MatrixExporter(
          context, *m_model, session.profile().name,
          [this] { return m_filters->organizationName(); }, this))
    , m_probing(new MatrixProbing(context, session, {12, 8, 12, 8}, this))
    , m_reading(new ProgressStrip(this))
    , m_stack(new QStackedWidget(this))
    , m_view(new MatrixView(*m_model, this))
    , m_empty(new EmptyState(this))
    , m_age(new Label(QString(), Label::Role::Small, Ink::Text3, this))
    , m_extent(new Label(QString(), Label::Role::Small, Ink::Text3, this))
    , m_explanation(new MatrixExplanation(this))
{
    build();
    wire();
    wireView();
    m_model->setProbes(&session.prober().results());
    for (const ProbeResult &result : session.prober().results())
        m_lastProbe = std::max(m_lastProbe, result.at);
}

MatrixPage::~MatrixPage() = default;

void MatrixPage::build()
{
    m_toolbar->setFilterPlaceholder(tr("Filter applications"));
    m_toolbar->showExport(m_exporter->menu());
    m_dense->setObjectName(u"denseButton"_s);
    m_dense->setToolTip(tr("Smaller cells"));
    m_probe->setObjectName(u"probeButton"_s);
    m_probe->setMenu(m_probeMenu);
    m_probeMenu->setObjectName(u"probeMenu"_s);
    m_reading->setObjectName(u"readingProgressStrip"_s);
    m_empty->setObjectName(u"matrixEmptyState"_s);
    m_age->setObjectName(u"ageLabel"_s);
    m_extent->setObjectName(u"extentLabel"_s);
    m_explanation->hide();
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);

    auto *status = new QHBoxLayout;
    status->setContentsMargins(12, 5, 12, 5);
    status->setSpacing(12);
    status->addWidget(m_age, 1);
    status->addWidget(m_extent);
    auto *matrix = new QVBoxLayout;
    matrix->setSpacing(0);
    matrix->addWidget(m_stack, 1);
    matrix->addLayout(status);
    auto *beside = new QHBoxLayout;
    beside->setSpacing(0);
    beside->addLayout(matrix, 1);
    beside->addWidget(m_explanation);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_toolbar);
    layout->addWidget(m_errorBar);
    layout->addWidget(m_exporter);
    layout->addWidget(m_probing);
    layout->addWidget(m_reading);
    layout->addLayout(beside, 1);
}

void MatrixPage::wire()
{
    AccessLoader &loader = m_session.access();
    connect(&loader, &AccessLoader::changed, this, &MatrixPage::showGraph);
    connect(&loader, &AccessLoader::progressed, this, &MatrixPage::showProgress);
    connect(m_toolbar, &PageToolbar::refreshRequested, this, &MatrixPage::reload);
    connect(m_filters, &MatrixFilters::changed, this, [this] {
        m_model->setFilter(m_filters->filter());
        showState();
        Q_EMIT savedStateChanged();
    });
    connect(m_filters, &MatrixFilters::organizationChanged, this, [this] {
        readOrganization();
        Q_EMIT savedStateChanged();
    });
    connect(m_dense, &QPushButton::toggled, this, [this](bool dense) {
        m_view->setDense(dense);
        Q_EMIT savedStateChanged();
    });
    connect(&m_session.prober(), &Prober::resulted, this, [this](const ProbeTarget &target) {
        m_model->probed(target);
        m_lastProbe = std::max(m_lastProbe, m_session.prober().results().value(target).at);
        const QModelIndex cell = m_view->currentIndex();
        if (m_explanation->isVisibleTo(this) && cell.isValid()
            && m_model->targetAt(cell.row(), cell.column()) == target)
            fillExplanation();
        showStatus();
    });
    connect(m_probing, &MatrixProbing::connectionEditRequested, this,
            &MatrixPage::connectionEditRequested);
    connect(m_probeMenu, &QMenu::aboutToShow, this, &MatrixPage::fillProbeMenu);
    connect(m_reading, &ProgressStrip::secondRequested, this,
            [this] { m_session.access().stop(); });
    connect(m_errorBar, &ErrorBar::retryRequested, this, &MatrixPage::readGraph);
    connect(m_errorBar, &ErrorBar::insteadRequested, this, [this] {
        if (const auto &error = m_errorBar->error())
            m_context.recover(*error, this, [this] { readGraph(); });
    });
    connect(m_errorBar, &ErrorBar::connectionEditRequested, this,
            &MatrixPage::connectionEditRequested);
    connect(m_empty, &EmptyState::actionRequested, this, [this] {
        switch (m_way) {
        case Way::Read: readGraph(); break;
        case Way::Stop: m_session.access().stop(); break;
        case Way::Clear:
            m_filters->clear();
            m_model->setFilter(m_filters->filter());
            showState();
            break;
        case Way::Tenant:
            m_filters->setOrganization({}, {});
            readOrganization();
            break;
        case Way::None: break;
        }
    });
    m_minute.setInterval(ageEveryMs);
    connect(&m_minute, &QTimer::timeout, this, &MatrixPage::showStatus);
}

void MatrixPage::wireView()
{
    connect(m_view, &MatrixView::explained, this, &MatrixPage::explain);
    connect(m_view, &MatrixView::currentCellChanged, this, [this](const QModelIndex &cell) {
        if (m_explanation->isVisibleTo(this) && cell.isValid())
            explain(cell);
        else if (!cell.isValid())
            m_explanation->hide();
        Q_EMIT savedStateChanged();
    });
    connect(m_view, &MatrixView::escaped, this, &MatrixPage::closeExplanation);
    connect(m_view, &MatrixView::probeRequested, this, [this](const QModelIndex &cell) {
        m_probing->request(m_model->jobs(cell.row(), cell.column()));
    });
    connect(m_view, &MatrixView::menuRequested, this, &MatrixPage::fillMenu);
    connect(m_view, &MatrixView::applicationOpened, this,
            [this](const QString &id) { Q_EMIT navigate({u"applications"_s, id}); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &MatrixPage::showState);
    connect(m_explanation, &MatrixExplanation::closeRequested, this, &MatrixPage::closeExplanation);
    connect(m_explanation, &MatrixExplanation::navigate, this, &MatrixPage::navigate);
    connect(m_explanation, &MatrixExplanation::requestPrepared, this, &MatrixPage::requestPrepared);
    connect(m_explanation, &MatrixExplanation::probeRequested, this,
            [this] { Q_EMIT m_view->probeRequested(m_view->currentIndex()); });
    connect(m_explanation, &MatrixExplanation::tokensRequested, this,
            [this] { openInTokens(m_view->currentIndex()); });
}

} // namespace lwb
