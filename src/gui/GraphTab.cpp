// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/GraphTab.h"

#include "access/AccessLoader.h"
#include "gui/TabSummary.h"
#include "models/GroupedModel.h"
#include "words/Formats.h"

#include <QLocale>
#include <QScopedValueRollback>

namespace lwb {

GraphTab::GraphTab(Spec spec, QList<ListColumn> columns, AccessLoader &loader, QWidget *parent)
    : GroupedTab(completed(this, std::move(spec), columns), parent)
    , m_loader(loader)
{
    connect(&m_loader, &AccessLoader::progressed, this, &GraphTab::describeState);
    connect(&m_loader, &AccessLoader::changed, this, &GraphTab::refresh);
    connect(summary(), &TabSummary::actionRequested, this, &GraphTab::act);
    connect(&m_ageTimer, &QTimer::timeout, this, &GraphTab::describeState);
    m_ageTimer.start(60'000);
}

GroupedTab::Spec GraphTab::completed(GraphTab *tab, Spec spec, const QList<ListColumn> &columns)
{
    spec.summary = [](const GroupedModel &) { return std::pair<QString, QString>(); };
    spec.makeModel = [tab, columns](const QString &, QObject *owner) {
        const auto known = [tab](Done) -> Result<GroupedModel::Groups> {
            const AccessGraph &graph = tab->graph();
            if (!graph.readAt.isValid() && graph.error)
                return *graph.error;
            return GroupedModel::Groups{tab->groups(graph), graph.error};
        };
        return new GroupedModel(columns, [tab, known]() -> Pending<Result<GroupedModel::Groups>> {
            if (tab->m_asKnown)
                return known(Done());
            return tab->m_loader.load().map(tab, known);
        }, owner);
    };
    return spec;
}

const AccessGraph &GraphTab::graph() const
{
    return *m_loader.graph();
}

void GraphTab::setObject(const QString &id)
{
    m_id = id;
    GroupedTab::setObject(id);
}

void GraphTab::reload()
{
    // Seen from another tab what is known will do.
    if (isVisible() && model() && model()->state() != GroupedModel::State::Idle)
        (void)m_loader.reload();
    GroupedTab::reload();
}

void GraphTab::refresh()
{
    if (!model() || model()->state() == GroupedModel::State::Idle
        || model()->state() == GroupedModel::State::Loading)
        return; // it asks by itself
    const QScopedValueRollback asKnown(m_asKnown, true);
    model()->reload();
}

void GraphTab::act()
{
    if (m_loader.isLoading()) {
        m_loader.stop();
        return;
    }
    if (graph().isComplete())
        (void)m_loader.reload();
    GroupedTab::reload(); // waits for that, or reads what was not read
}

void GraphTab::describe()
{
    summary()->show();
    describeState();
}

void GraphTab::describeState()
{
    if (!model())
        return;
    if (m_loader.isLoading()) {
        const int toRead = m_loader.toRead();
        summary()->setTexts(tr("Reading who may do what"),
                            toRead < 0 ? tr("Listing roles and applications")
                                       : tr("%1 of %n request(s) answered", nullptr, toRead)
                                             .arg(QLocale().toString(m_loader.readCount())));
        summary()->setAction(tr("Stop"), QStringLiteral("stop"));
        return;
    }
    if (!graph().readAt.isValid()) {
        const bool soon = isLoading();
        summary()->setTexts(soon ? tr("Reading who may do what")
                                 : tr("Roles and applications are not read"));
        summary()->setAction(soon ? QString() : tr("Read them"), QStringLiteral("refresh"));
        return;
    }
    Told what = told(graph());
    if (!what.place.isEmpty())
        what.place += u" · ";
    if (!graph().isComplete()) {
        summary()->setTexts(
            what.title,
            what.place
                + tr("Not everything was read: what is missing here is not proved absent"),
            Ink::Warn);
        summary()->setAction(tr("Read the rest"), QStringLiteral("refresh"));
        return;
    }
    if (what.detail.isEmpty())
        what.detail =
            tr("read %1").arg(words::forAge(graph().readAt, QDateTime::currentDateTimeUtc()));
    summary()->setTexts(what.title, what.place + what.detail, what.ink);
    summary()->setAction(tr("Read again"), QStringLiteral("refresh"));
}

} // namespace lwb
