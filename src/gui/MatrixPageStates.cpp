// SPDX-License-Identifier: GPL-3.0-or-later
// What the page shows of the graph: loading, partial, empty, and how old it is.
#include "gui/AppContext.h"
#include "gui/Buttons.h"
#include "gui/EmptyState.h"
#include "gui/ErrorBar.h"
#include "gui/Label.h"
#include "gui/MatrixExplanation.h"
#include "gui/MatrixFilters.h"
#include "gui/MatrixPage.h"
#include "gui/MatrixView.h"
#include "gui/PageToolbar.h"
#include "gui/Paint.h"
#include "gui/ProgressStrip.h"
#include "gui/TenantSession.h"
#include "words/Formats.h"

#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>

#include <utility>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {
// Narrower than this the toolbar has no room for a long button, for what its menus are set to.
constexpr int speaksFrom = 1'160;
constexpr int wordsFrom = 1'040;
}

QDateTime MatrixPage::now() const
{
    return QDateTime::fromMSecsSinceEpoch(m_session.tenant().clock().nowMs(), Qt::UTC);
}

void MatrixPage::readGraph()
{
    // Told by its signals.
    m_session.access().load().then(this, [this](Done) { readOrganization(); });
    showProgress();
}

void MatrixPage::reload()
{
    m_session.access().reload().then(this, [this](Done) { readOrganization(); });
    showProgress();
}

void MatrixPage::readOrganization()
{
    const QString id = m_filters->organization();
    m_organizationError.reset();
    m_model->setOrganization(id);
    m_filters->setGraph(m_model->graph());
    m_model->setFilter(m_filters->filter());
    const auto read = m_model->graph().organizations.constFind(id);
    const bool isFresh = read != m_model->graph().organizations.constEnd()
                         && read->readAt >= m_model->graph().readAt;
    if (!id.isEmpty() && !isFresh && m_model->graph().readAt.isValid()) {
        m_readsOrganization = true;
        m_session.access().loadOrganization(id).then(this, [this, id](const Result<Done> &result) {
            if (id != m_filters->organization())
                return;
            m_readsOrganization = false;
            m_organizationError = result ? std::nullopt : std::optional(result.error());
            showProblem();
            showState();
        });
    }
    showProblem();
    showState();
}

void MatrixPage::showGraph()
{
    m_model->setGraph(m_session.access().graph());
    m_filters->setGraph(m_model->graph());
    m_model->setFilter(m_filters->filter());
    goToWanted();
    fillExplanation();
    showProblem();
    showState();
}

void MatrixPage::showProgress()
{
    const AccessLoader &loader = m_session.access();
    // Before anything is here it stands in the middle.
    const bool isAgain = loader.isLoading() && loader.graph()->readAt.isValid();
    if (isAgain) {
        const QLocale locale;
        const QString why = loader.toRead() < 0
                                ? tr("%n request(s) answered", nullptr, loader.readCount())
                                : tr("%1 of %n request(s) answered", nullptr, loader.toRead())
                                      .arg(locale.toString(loader.readCount()));
        m_reading->setTexts(tr("Reading applications, roles and scopes"), why, {}, tr("Cancel"));
        m_reading->setProgress(loader.readCount(), loader.toRead());
    }
    m_reading->setVisible(isAgain);
    if (!loader.isLoading())
        showProblem();
    showState();
}

void MatrixPage::showProblem()
{
    const AccessGraph &graph = m_model->graph();
    if (m_session.access().isLoading()) {
        m_errorBar->setError({});
    } else if (m_organizationError) {
        m_errorBar->setError(m_organizationError);
    } else if (graph.error && graph.readAt.isValid()) {
        const bool isStopped = graph.error->kind == Error::Kind::Cancelled;
        words::Message message = words::forError(*graph.error);
        message.why = isStopped ? QString() : u"%1: %2"_s.arg(message.what, message.why);
        message.why += u' '
                       + tr("What is not known is marked with a question mark; it may be granted "
                            "all the same.");
        message.what =
            isStopped ? tr("Not everything was read") : tr("Not everything could be read");
        message.why = message.why.trimmed();
        m_errorBar->setError(
            graph.error, ErrorBar::Instead{message, isStopped ? tr("Go on reading") : tr("Retry")});
    } else if (graph.error && graph.error->kind != Error::Kind::Cancelled) {
        m_errorBar->setError(graph.error);
    } else {
        m_errorBar->setError({});
    }
}

bool MatrixPage::showsNothing()
{
    const AccessLoader &loader = m_session.access();
    const AccessGraph &graph = m_model->graph();
    const auto say = [this](const QString &icon, const QString &title, const QString &sentence,
                            Way way = Way::None, const QString &action = {}) {
        m_way = way;
        m_empty->setContent(icon, title, sentence, action, way == Way::Read);
        return true;
    };
    if (!graph.readAt.isValid() && loader.isLoading()) {
        const QString count = QLocale().toString(loader.readCount());
        return say(u"matrix"_s, tr("Reading who may do what"),
                   loader.toRead() < 0 ? tr("%1 requests answered.").arg(count)
                                       : tr("%1 of %2 requests answered.")
                                             .arg(count, QLocale().toString(loader.toRead())),
                   Way::Stop, tr("Cancel"));
    }
    if (!graph.readAt.isValid() && graph.error && graph.error->kind != Error::Kind::Cancelled)
        return say(u"warn"_s, tr("Nothing could be read"), tr("The reason stands above."));
    if (!graph.readAt.isValid())
        return say(u"matrix"_s, tr("Nothing was read yet"),
                   tr("The matrix needs applications, roles and API resources."), Way::Read,
                   tr("Read them"));
    if (graph.applications.isEmpty() && !graph.error)
        return say(u"m2m"_s, tr("No machine-to-machine applications"),
                   tr("Only such applications hold roles. Others get their scopes from the user "
                      "who signs in."));
    if (m_model->scopeCount() == 0 && !graph.error)
        return say(u"scope"_s, tr("No scopes"),
                   tr("No API resource of this tenant has a scope yet."));
    const QString organization = m_filters->organizationName();
    if (m_readsOrganization && m_model->applicationCount() == graph.applications.size()
        && !graph.organizations.contains(m_model->organization()))
        return say(u"org"_s, tr("Reading the organization"),
                   tr("Its applications and the roles they hold in it."));
    if (m_organizationError && !graph.organizations.contains(m_model->organization()))
        return say(u"warn"_s, tr("The organization could not be read"),
                   tr("The reason stands above."), Way::Tenant, tr("Show the tenant"));
    if (!m_model->organization().isEmpty() && m_model->applicationCount() == 0)
        return say(
            u"org"_s, tr("No applications in this organization"),
            tr("No machine-to-machine application is a member of %1: none gets a token for it.")
                .arg(organization),
            Way::Tenant, tr("Show the tenant"));
    if (m_model->rowCount() > 0 && m_model->columnCount() > 0)
        return false;
    MatrixFilter narrowed = m_filters->filter();
    if (std::exchange(narrowed.differencesOnly, false) && narrowed == MatrixFilter()) {
        const bool isProbed = !m_session.prober().results().isEmpty();
        return say(isProbed ? u"okring"_s : u"probe"_s, tr("No differences"),
                   isProbed ? tr("Everything that was probed is as expected.")
                            : tr("Nothing was probed yet: only real tokens show differences."),
                   Way::Clear, tr("Show everything"));
    }
    return say(u"search"_s, tr("Nothing found"), tr("No application fits the filters."), Way::Clear,
               tr("Clear the filters"));
}

void MatrixPage::showState()
{
    const bool isEmpty = showsNothing();
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_view);
    m_toolbar->exportButton()->setEnabled(!isEmpty);
    m_probe->setEnabled(!isEmpty);
    titleProbe();
    if (isEmpty)
        m_explanation->hide();
    showStatus();
}

void MatrixPage::titleProbe()
{
    const bool isShort = m_model->rowCount() == 0 || width() < speaksFrom;
    m_probe->setText(isShort ? tr("Probe")
                             : tr("Probe %n application(s)", nullptr, m_model->rowCount()));
}

void MatrixPage::resizeEvent(QResizeEvent *event)
{
    WorkspacePage::resizeEvent(event);
    m_filters->setNarrow(width() < wordsFrom);
    titleProbe();
}

/// The line over the ages.
void MatrixPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::horizontalLine(&painter, 0, width(),
                          m_stack->mapTo(this, QPoint(0, m_stack->height())).y(), tokens().line);
}

void MatrixPage::showStatus()
{
    const AccessGraph &graph = m_model->graph();
    const QDateTime read = m_model->organization().isEmpty()
        ? graph.readAt
        : graph.organizations.value(m_model->organization()).readAt;
    QStringList ages;
    if (read.isValid())
        ages.append(tr("Read %1", "how long ago").arg(words::forAge(read, now())));
    if (m_lastProbe.isValid())
        ages.append(tr("Last probe %1", "how long ago").arg(words::forAge(m_lastProbe, now())));
    m_age->setText(ages.join(u" · "_s));
    const int scopes = m_model->columnCount();
    const int all = m_model->scopeCount();
    m_extent->setText(scopes == 0 ? QString()
                      : scopes == all
                          ? tr("%n scope(s)", nullptr, all)
                          : tr("%1 of %n scope(s)", nullptr, all).arg(QLocale().toString(scopes)));
}

} // namespace lwb
