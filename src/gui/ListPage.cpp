// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/ListPage.h"

#include "gui/AppContext.h"
#include "gui/Buttons.h"
#include "gui/ChoiceMenu.h"
#include "gui/DetailsPane.h"
#include "gui/EmptyState.h"
#include "gui/ExportBar.h"
#include "gui/ListColumns.h"
#include "gui/ListView.h"
#include "gui/ListWithDetails.h"
#include "gui/PageToolbar.h"
#include "gui/SelectionBar.h"
#include "models/PagedTableModel.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {
constexpr int listWidth = 468; ///< beside open details, at 1280
constexpr int detailsWidth = 604;
} // namespace

ListPage::ListPage(AppContext &context, TenantSession &session, const QString &id,
                   const QString &icon, Words words, PagedTableModel *model, DetailsPane *details,
                   QWidget *parent)
    : WorkspacePage(parent)
    , m_context(context)
    , m_session(session)
    , m_id(id)
    , m_icon(icon)
    , m_words(std::move(words))
    , m_model(model)
    , m_toolbar(new PageToolbar(this))
    , m_errorBar(new ErrorBar(context, {12, 8, 12, 8}, this))
    , m_exportBar(new ExportBar(
          context, id, [this] { return exportOrder(); }, {12, 8, 12, 8}, this))
    , m_view(new ListView(this))
    , m_empty(new EmptyState(this))
    , m_details(details)
    , m_list(
          new ListWithDetails(model, m_view, m_empty, m_details, {listWidth, detailsWidth}, this))
{
    m_model->setParent(this);
    build();
    connect(m_toolbar, &PageToolbar::filterChanged, this, &ListPage::query);
    connect(m_toolbar, &PageToolbar::refreshRequested, this, &ListPage::reload);
    connect(m_model, &PagedTableModel::stateChanged, this, &ListPage::stateChanged);
    connect(m_view, &ListView::selectionCountChanged, this, &ListPage::showCounts);
    connect(m_list, &ListWithDetails::objectChanged, this, &ListPage::objectChanged);
    connect(m_details, &DetailsPane::objectShown, this, &ListPage::objectShown);
    connect(m_details, &DetailsPane::navigate, this, &ListPage::navigate);
    connect(m_details, &DetailsPane::connectionEditRequested, this,
            &ListPage::connectionEditRequested);
    connect(m_errorBar, &ErrorBar::retryRequested, m_model, &PagedTableModel::retry);
    connect(m_errorBar, &ErrorBar::insteadRequested, this, &ListPage::mendFilter);
    connect(m_errorBar, &ErrorBar::stopRequested, m_model, &PagedTableModel::stop);
    connect(m_errorBar, &ErrorBar::connectionEditRequested, this,
            &ListPage::connectionEditRequested);
    connect(m_empty, &EmptyState::actionRequested, this, [this] {
        clearFilters();
        query();
    });
    connect(m_list, &ListWithDetails::splitterMoved, this, &ListPage::savedStateChanged);
    connect(m_details, &DetailsPane::tabChanged, this, &ListPage::savedStateChanged);
}

ListPage::~ListPage() = default;

void ListPage::build()
{
    m_toolbar->setFilterPlaceholder(m_words.filterPlaceholder);
    m_view->setAccessibleName(m_words.list);
    m_view->setObjectName(m_id + u"ListView");
    m_empty->setObjectName(m_id + u"EmptyState");
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->columns()->remember(m_context.uiState(), m_id + u"/columns");
    m_toolbar->addColumnsButton(m_view->columns()->menu());
    m_toolbar->showExport(m_exportBar->menu());

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_toolbar);
    layout->addWidget(m_errorBar);
    layout->addWidget(m_exportBar);
    layout->addWidget(new SelectionBar(m_view, {12, 8, 12, 8}, this));
    layout->addWidget(m_list, 1);
}

void ListPage::addTypeFilter(const QString &title, const QString &all, const QList<Choice> &choices)
{
    m_types = new ChoiceMenu(this);
    m_typeTitle = title;
    m_types->addChoice(all, QString());
    m_types->addSeparator();
    for (const Choice &choice : choices)
        m_types->addChoice(choice.text, choice.value);
    m_typeButton = m_toolbar->addMenuButton(title, m_types);
    connect(m_types, &ChoiceMenu::chosenChanged, this, &ListPage::query);
}

QString ListPage::typedFilter() const
{
    return m_toolbar->filter()->text().trimmed();
}

QStringList ListPage::chosenTypes() const
{
    const QString value = m_types ? m_types->chosen().toString() : QString();
    return value.isEmpty() ? QStringList() : QStringList(value);
}

void ListPage::query()
{
    const QStringList types = chosenTypes();
    if (m_types)
        m_typeButton->setText(types.isEmpty() ? m_typeTitle : m_types->chosenText());
    m_model->setQuery(typedFilter(), types);
    Q_EMIT savedStateChanged();
}

QVariantMap ListPage::saveState() const
{
    const QStringList types = chosenTypes();
    return {{u"filter"_s, m_toolbar->filter()->text()},
            {u"type"_s, types.value(0)},
            {u"splitter"_s, m_list->saveState()},
            {u"tab"_s, m_details->tab()},
            {u"object"_s, m_loaded ? object() : m_restoredObject}};
}

void ListPage::restoreState(const QVariantMap &state)
{
    clearFilters();
    m_toolbar->filter()->setText(state.value(u"filter"_s).toString());
    for (QAction *action : m_types ? m_types->actions() : QList<QAction *>()) {
        if (!action->data().toString().isEmpty() && action->data() == state.value(u"type"_s))
            action->setChecked(true);
    }
    m_list->restoreState(state.value(u"splitter"_s).toByteArray());
    m_details->setTab(state.value(u"tab"_s).toInt());
    m_restoredObject = state.value(u"object"_s).toString();
    if (!m_loaded)
        return;
    m_details->setVisible(false);
    query();
}

bool ListPage::isFiltered() const
{
    return !m_model->search().isEmpty() || !m_model->types().isEmpty();
}

void ListPage::clearFilters()
{
    m_toolbar->filter()->clear();
    if (m_types)
        m_types->backToStart();
}

void ListPage::open(const QString &object)
{
    if (!m_loaded) {
        m_loaded = true;
        query();
    }
    const QString shown = object.isEmpty() ? m_restoredObject : object;
    m_restoredObject.clear();
    if (!shown.isEmpty())
        m_list->open(shown);
}

QString ListPage::object() const
{
    return m_list->object();
}

void ListPage::reload()
{
    m_model->reload();
    if (!object().isEmpty())
        m_details->reload();
}

void ListPage::focusFilter()
{
    m_toolbar->filter()->setFocus(Qt::ShortcutFocusReason);
    m_toolbar->filter()->selectAll();
}

ListExport::Order ListPage::exportOrder() const
{
    return {.source = m_model->objects(), .request = m_model->request(), .matches = {},
            .columns = csvColumns(m_id), .format = {}, .path = {}};
}

void ListPage::showCounts()
{
    const qint64 total = m_model->total();
    const int n = int(qMin<qint64>(total, std::numeric_limits<int>::max()));
    const QString counts = total < 0      ? QString()
                           : isFiltered() ? m_words.found(n)
                                          : m_words.counted(n);
    m_toolbar->setCounts(counts, m_view->selectedCount());
    m_toolbar->exportButton()->setEnabled(total > 0);
}

void ListPage::stateChanged()
{
    const qint64 total = m_model->total();
    showCounts();
    if (!isFiltered() && total >= 0)
        Q_EMIT countChanged(total);
    m_view->setSortable(m_model->isSortable(),
                        tr("Sorting needs the whole list, and this one is too long to load."));
    showError();
    showEmptyState();
}

void ListPage::showError()
{
    const std::optional<Error> &error = m_model->error();
    const auto instead = error ? explain(*error) : std::nullopt;
    m_errorBar->setWaiting(m_model->state() == PagedTableModel::State::Loading);
    m_errorBar->setError(error, instead);
    // The field that brought it about shows it too.
    QLineEdit *field = m_toolbar->filter();
    const QString slip = instead ? u"error"_s : QString();
    if (field->property("slip").toString() != slip) {
        field->setProperty("slip", slip);
        field->update();
    }
}

void ListPage::showEmptyState()
{
    const bool failed = m_model->state() == PagedTableModel::State::Failed;
    const bool empty = m_model->state() == PagedTableModel::State::Empty;
    if (empty && isFiltered())
        m_empty->setContent(u"search"_s, tr("Nothing found"), m_words.nothingFound,
                            tr("Clear the filter"), false);
    else if (empty)
        m_empty->setContent(m_icon, m_words.emptyTitle, m_words.emptySentence);
    else if (failed)
        m_empty->setContent(u"warn"_s, tr("The list did not load"), tr("The reason stands above."));
    if (empty || failed)
        m_list->showEmptyState();
    else
        m_list->showList();
}

} // namespace lwb
