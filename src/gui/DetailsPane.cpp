// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/DetailsPane.h"

#include "core/Clock.h"
#include "core/JsonText.h"
#include "gui/AppContext.h"
#include "gui/CodeView.h"
#include "gui/DetailHeader.h"
#include "gui/ErrorBar.h"
#include "gui/KeyValueList.h"
#include "gui/ListColumns.h"
#include "gui/ListView.h"
#include "gui/TabStrip.h"
#include "gui/TenantSession.h"
#include "logto/Answers.h"
#include "logto/Records.h"

#include <QLocale>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

QWidget *scrolled(QWidget *content, const QString &accessibleName)
{
    auto *area = new QScrollArea;
    area->setAccessibleName(accessibleName);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto *holder = new QWidget;
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->addWidget(content);
    layout->addStretch();
    area->setWidget(holder);
    return area;
}

} // namespace

DetailsPane::DetailsPane(AppContext &context, TenantSession &session, const QString &collection,
                         QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_session(session)
    , m_collection(collection)
    , m_header(new DetailHeader(this))
    , m_errorBar(new ErrorBar(context, {16, 0, 16, 8}, this))
    , m_tabs(new TabStrip(this))
    , m_stack(new QStackedWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_errorBar);
    layout->addWidget(m_tabs);
    layout->addWidget(m_stack, 1);

    connect(m_header, &DetailHeader::closeRequested, this, &DetailsPane::closeRequested);
    connect(m_tabs, &TabStrip::currentChanged, this, &DetailsPane::chooseTab);
    connect(m_errorBar, &ErrorBar::retryRequested, this, &DetailsPane::reload);
    connect(m_errorBar, &ErrorBar::connectionEditRequested, this,
            &DetailsPane::connectionEditRequested);
}

DetailsPane::~DetailsPane() = default;

QDateTime DetailsPane::now() const
{
    return QDateTime::fromMSecsSinceEpoch(m_session.tenant().clock().nowMs());
}

void DetailsPane::addTab(const QString &title, QWidget *content)
{
    m_tabs->addTab(title);
    m_stack->addWidget(content);
}

KeyValueList *DetailsPane::addOverview()
{
    auto *overview = new KeyValueList(this);
    addTab(tr("Overview"), scrolled(overview, tr("Overview")));
    return overview;
}

RelatedList *DetailsPane::addList(const QString &title, RelatedList::Spec spec, bool atOnce)
{
    auto *list = new RelatedList(std::move(spec), this);
    list->view()->columns()->remember(m_context.uiState(), list->spec().objectName + u"/columns");
    addRelated(title, list, atOnce);
    return list;
}

void DetailsPane::addRelated(const QString &title, RelatedTab *content, bool atOnce)
{
    const Related related{m_tabs->count(), content, atOnce};
    addTab(title, content);
    m_related.append(related);
    connect(content, &RelatedTab::changed, this, [this, related] { relatedChanged(related); });
    connect(content, &RelatedTab::navigate, this, &DetailsPane::navigate);
}

void DetailsPane::setTabPresent(RelatedTab *content, bool present)
{
    const int index = m_stack->indexOf(content);
    if (!present)
        content->showInstead({}, {});
    m_tabs->setPresent(index, present);
}

bool DetailsPane::isCurrent(const RelatedTab *content) const
{
    return m_stack->currentWidget() == content;
}

void DetailsPane::setCurrent(RelatedTab *content)
{
    setTab(m_stack->indexOf(content));
}

void DetailsPane::finishTabs(const QString &jsonAccessibleName)
{
    m_json = new CodeView(this);
    m_json->setObjectName(u"jsonCodeView"_s);
    m_json->document()->setDocumentMargin(16);
    m_json->setAccessibleName(jsonAccessibleName);
    addTab(tr("JSON"), m_json);
}

void DetailsPane::showJson()
{
    setTab(m_tabs->count() - 1);
}

int DetailsPane::customDataCount(const QByteArray &json)
{
    const auto members = json::members(memberText(json, u"customData"));
    return members ? int(members->size()) : 0;
}

void DetailsPane::show(const QString &id, const QByteArray &known)
{
    if (id == m_id)
        return;
    m_id = id;
    m_shown.clear();
    m_errorBar->setError({});
    for (const Related &related : std::as_const(m_related)) {
        m_tabs->setCount(related.tab, {});
        related.content->setObject(id);
    }
    objectChanged();
    // The list showed this object already: a complaint waits for the server's own answer.
    if (!known.isEmpty() && arrived(known))
        loadRelated();
    fetch();
}

void DetailsPane::reload()
{
    m_errorBar->setError({});
    for (const Related &related : std::as_const(m_related))
        related.content->reload();
    fetch();
}

bool DetailsPane::isLoaded() const
{
    for (const Related &related : m_related) {
        if (related.content->isLoading())
            return false;
    }
    return m_fetching && m_fetching->isSettled() && !m_json->isFilling();
}

void DetailsPane::fetch()
{
    if (m_fetching)
        m_fetching->cancel();
    auto fetching = m_session.api().getObject(m_collection, m_id);
    m_fetching = fetching;
    fetching.then(this, [this, id = m_id](Result<HttpResponse> response) {
        if (id != m_id)
            return; // another one is being looked at by now
        if (!response) {
            if (response.error().kind != Error::Kind::Cancelled)
                m_errorBar->setError(response.error());
        } else if (const auto shown = arrived(response->body); !shown) {
            m_errorBar->setError(malformedAnswer(*response, shown.error()));
        } else {
            loadRelated();
        }
    });
}

/// Once it is known what kind of object this is: not every kind has every list.
void DetailsPane::loadRelated()
{
    for (const Related &related : std::as_const(m_related)) {
        if (related.atOnce || related.tab == m_tabs->currentIndex())
            related.content->load();
    }
}

Result<Done> DetailsPane::arrived(const QByteArray &json)
{
    if (json == m_shown)
        return Done();
    m_shown = json;
    const auto indented = json::indented(json);
    m_json->setCode(QString::fromUtf8(indented ? *indented : json), CodeEdit::Language::Json);
    auto filled = fill(json);
    if (filled)
        Q_EMIT objectShown(json);
    return filled;
}

void DetailsPane::relatedChanged(const Related &related)
{
    const qint64 total = related.content->total();
    m_tabs->setCount(related.tab, total < 0 ? QString() : QLocale().toString(total));
    if (const auto error = related.content->error())
        m_errorBar->setError(*error);
}

void DetailsPane::chooseTab(int index)
{
    m_stack->setCurrentIndex(index);
    Q_EMIT tabChanged();
    for (const Related &related : std::as_const(m_related)) {
        if (related.tab == index && !m_shown.isEmpty())
            related.content->load();
    }
}

void DetailsPane::setTab(int index)
{
    m_tabs->setCurrentIndex(index);
    chooseTab(index);
}

int DetailsPane::tab() const
{
    return m_tabs->currentIndex();
}

} // namespace lwb
