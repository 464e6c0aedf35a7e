// SPDX-License-Identifier: GPL-3.0-or-later
// One cell of the page: going there, explaining it, what its menu offers.
#include "gui/Clipboard.h"
#include "gui/MatrixExplanation.h"
#include "gui/MatrixFilters.h"
#include "gui/MatrixPage.h"
#include "gui/MatrixProbing.h"
#include "gui/MatrixView.h"
#include "gui/PageToolbar.h"
#include "gui/TenantSession.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace lwb {

void MatrixPage::open(const QString &object)
{
    const QJsonObject cell = QJsonDocument::fromJson(object.toUtf8()).object();
    if (!cell.isEmpty()) {
        m_wanted = {cell.value(u"application"_s).toString(), cell.value(u"resource"_s).toString(),
                    cell.value(u"scope"_s).toString(), cell.contains(u"scope"_s)};
        const QString organization = cell.value(u"organization"_s).toString();
        if (organization != m_filters->organization()) {
            m_filters->setOrganization(organization, {});
            readOrganization();
        }
    }
    if (!std::exchange(m_loaded, true)) {
        m_minute.start();
        showGraph();
        readGraph();
    } else {
        goToWanted();
    }
}

MatrixPage::Place MatrixPage::placeOf(const QModelIndex &cell) const
{
    if (!cell.isValid())
        return {};
    const AccessGraph &graph = m_model->graph();
    return {graph.applications.at(m_model->applicationAt(cell.row())).id,
            graph.resources.at(m_model->groupAt(cell.column()).resource).indicator,
            graph.scopes.at(m_model->scopeAt(cell.column())).name,
            m_explanation->isVisibleTo(this)};
}

QString MatrixPage::object() const
{
    const Place place = placeOf(m_view->currentIndex());
    if (!place.isExplained)
        return {};
    QJsonObject cell{{u"application"_s, place.application},
                     {u"resource"_s, place.resource},
                     {u"scope"_s, place.scope}};
    if (!m_model->organization().isEmpty())
        cell.insert(u"organization"_s, m_model->organization());
    return QString::fromUtf8(QJsonDocument(cell).toJson(QJsonDocument::Compact));
}

QVariantMap MatrixPage::saveState() const
{
    const Place place =
        m_view->currentIndex().isValid() ? placeOf(m_view->currentIndex()) : m_wanted;
    QVariantMap state = m_filters->saveState();
    state.insert(u"dense"_s, m_dense->isChecked());
    state.insert(u"cell"_s, QStringList{place.application, place.resource, place.scope});
    state.insert(u"explained"_s, place.isExplained);
    return state;
}

void MatrixPage::restoreState(const QVariantMap &state)
{
    m_filters->restoreState(state);
    m_dense->setChecked(state.value(u"dense"_s).toBool());
    const QStringList cell = state.value(u"cell"_s).toStringList();
    m_wanted = {cell.value(0), cell.value(1), cell.value(2), state.value(u"explained"_s).toBool()};
    m_model->setOrganization(m_filters->organization());
    m_model->setFilter(m_filters->filter());
    m_explanation->hide();
    if (m_loaded)
        readOrganization();
}

void MatrixPage::focusFilter()
{
    m_toolbar->filter()->setFocus(Qt::ShortcutFocusReason);
    m_toolbar->filter()->selectAll();
}

void MatrixPage::goToWanted()
{
    if (m_wanted.application.isEmpty() || m_model->rowCount() == 0)
        return;
    QModelIndex cell = m_model->indexOf(m_wanted.application, m_wanted.resource, m_wanted.scope);
    if (!cell.isValid() && m_wanted.scope.isEmpty()) {
        // An application, perhaps with a resource: its first cell there.
        for (const MatrixModel::Group &group : m_model->groups()) {
            const AccessGraph &graph = m_model->graph();
            const AccessGraph::Resource &resource = graph.resources.at(group.resource);
            const bool isWanted = m_wanted.resource.isEmpty()
                                  || m_wanted.resource == resource.indicator
                                  || m_wanted.resource == resource.id;
            if (isWanted && !cell.isValid())
                cell = m_model->indexOf(m_wanted.application, resource.id,
                                        graph.scopes.at(m_model->scopeAt(group.first)).name);
        }
    }
    if (!cell.isValid())
        return;
    const bool isExplained = std::exchange(m_wanted, {}).isExplained;
    m_view->goTo(cell);
    if (isExplained)
        explain(cell);
    // What is out of sight may be hidden by the layout that comes.
    QTimer::singleShot(0, m_view, [this] { m_view->scrollTo(m_view->currentIndex()); });
}

void MatrixPage::explain(const QModelIndex &cell)
{
    if (!cell.isValid())
        return;
    m_explanation->show();
    fillExplanation();
    Q_EMIT objectChanged();
}

void MatrixPage::fillExplanation()
{
    const QModelIndex cell = m_view->currentIndex();
    if (!cell.isValid() || !m_explanation->isVisibleTo(this))
        return;
    m_explanation->setCanPrepare(!m_session.profile().readOnly && hasPage(u"requests"_s));
    m_explanation->setCell({m_model->sharedGraph(),
                            {m_model->applicationAt(cell.row()), m_model->organization()},
                            m_model->scopeAt(cell.column()),
                            m_model->stateAt(cell.row(), cell.column()),
                            m_model->probeAt(cell.row(), cell.column())},
                           now());
}

void MatrixPage::closeExplanation()
{
    if (!m_explanation->isVisibleTo(this))
        return;
    m_explanation->hide();
    m_view->setFocus();
    Q_EMIT objectChanged();
}

void MatrixPage::addProbe(QMenu *menu, const QString &text, int row, int column,
                          MatrixModel::Which which)
{
    const QList<Prober::Job> jobs = m_model->jobs(row, column, which);
    QAction *action =
        menu->addAction(u"%1\t%2"_s.arg(text, tr("%n exchange(s)", nullptr, int(jobs.size()))));
    action->setEnabled(!jobs.isEmpty());
    connect(action, &QAction::triggered, this, [this, jobs] { m_probing->request(jobs); });
}

void MatrixPage::fillProbeMenu()
{
    using Which = MatrixModel::Which;
    m_probeMenu->clear();
    addProbe(m_probeMenu, tr("Where something is expected"), -1, -1, Which::Expected);
    addProbe(m_probeMenu, tr("Expected and not probed yet"), -1, -1, Which::NotProbed);
    addProbe(m_probeMenu, tr("Everything shown, for surprises too"), -1, -1, Which::All);
    const QModelIndex cell = m_view->currentIndex();
    if (!cell.isValid())
        return;
    m_probeMenu->addSeparator();
    addProbe(m_probeMenu, tr("This cell"), cell.row(), cell.column(), Which::All);
    addProbe(m_probeMenu, tr("This row"), cell.row(), -1, Which::All);
    addProbe(m_probeMenu, tr("This column"), -1, cell.column(), Which::All);
}

void MatrixPage::fillMenu(QMenu *menu, int row, int column)
{
    using Which = MatrixModel::Which;
    const QModelIndex cell = m_model->index(row, column);
    if (cell.isValid()) {
        menu->addAction(tr("Explain"), this,
                        [this, at = QPersistentModelIndex(cell)] { explain(at); });
        addProbe(menu, tr("Probe this cell"), row, column, Which::All);
    }
    if (row >= 0)
        addProbe(menu, tr("Probe this row"), row, -1, Which::All);
    if (column >= 0)
        addProbe(menu, tr("Probe this column"), -1, column, Which::All);
    menu->addSeparator();
    const AccessGraph &graph = m_model->graph();
    if (cell.isValid())
        menu->addAction(tr("Open in Tokens"), this,
                        [this, at = QPersistentModelIndex(cell)] { openInTokens(at); });
    if (row >= 0) {
        const QString id = graph.applications.at(m_model->applicationAt(row)).id;
        menu->addAction(tr("Open the application"), this, [this, id] {
            Q_EMIT navigate({u"applications"_s, id});
        });
    }
    if (column >= 0) {
        const QString id = graph.resources.at(m_model->groupAt(column).resource).id;
        menu->addAction(tr("Open the API resource"), this, [this, id] {
            Q_EMIT navigate({u"resources"_s, id});
        });
        menu->addSeparator();
        const QString scope = graph.scopes.at(m_model->scopeAt(column)).name;
        menu->addAction(tr("Copy the scope"), this, [scope] { copyText(scope); });
    }
}

void MatrixPage::openInTokens(const QModelIndex &cell)
{
    if (!cell.isValid())
        return;
    const ProbeTarget target = m_model->targetAt(cell.row(), cell.column());
    QJsonObject wanted{{u"application"_s, target.applicationId}, {u"resource"_s, target.indicator}};
    if (!target.organizationId.isEmpty())
        wanted.insert(u"organization"_s, target.organizationId);
    Q_EMIT navigate(
        {u"tokens"_s, QString::fromUtf8(QJsonDocument(wanted).toJson(QJsonDocument::Compact))});
}

} // namespace lwb
