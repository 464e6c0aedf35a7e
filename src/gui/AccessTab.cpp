// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/AccessTab.h"

#include "access/AccessLoader.h"
#include "access/Prober.h"
#include "gui/Buttons.h"
#include "gui/ChoiceMenu.h"
#include "gui/ErrorBar.h"
#include "gui/FlowLayout.h"
#include "gui/GroupedView.h"
#include "gui/MatrixProbing.h"
#include "gui/Mnemonics.h"
#include "gui/TenantSession.h"
#include "models/ApplicationAccess.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

constexpr int burstMs = 100;

GroupedTab::Spec spec()
{
    return {
        .objectName = u"accessGroupedView"_s,
        .accessibleName = AccessTab::tr(
            "Scopes the application gets, by API resource, with the roles that give them"),
        .icon = u"scope"_s,
        .emptyTitle = {},
        .emptySentence = {},
        .headingPage = u"resources"_s,
        .rowPage = u"roles"_s,
        .chipPage = u"roles"_s,
        .rowLinkColumn = -1,
        .counted = GroupedTab::Counted::Rows,
        .makeModel = {},
        .summary = {},
    };
}

QPushButton *menuButton(const QString &text, const QString &name, QMenu *menu, QWidget *parent)
{
    auto *button = new Button(text, Button::Kind::Secondary, {}, parent);
    button->setObjectName(name);
    button->setMenu(menu);
    return button;
}

} // namespace

AccessTab::AccessTab(AppContext &context, TenantSession &session, QWidget *parent)
    : GraphTab(spec(), applicationAccessColumns(), session.access(), parent)
    , m_session(session)
    , m_prober(session.prober())
    , m_organizations(new ChoiceMenu(this))
    , m_probeMenu(new QMenu(this))
    , m_probing(new MatrixProbing(context, session, {16, 0, 16, 8}, this))
    , m_errors(new ErrorBar(context, {16, 0, 16, 8}, this))
{
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(burstMs);
    connect(&m_soon, &QTimer::timeout, this, &AccessTab::refresh);
    connect(m_organizations, &ChoiceMenu::chosenChanged, this, &AccessTab::chooseOrganization);
    connect(m_probeMenu, &QMenu::aboutToShow, this, &AccessTab::fillProbeMenu);
    connect(m_probeMenu, &QMenu::triggered, this,
            [this](QAction *action) { askToProbe(action->data().toString()); });
    connect(m_probing, &MatrixProbing::connectionEditRequested, this,
            &AccessTab::connectionEditRequested);
    connect(m_errors, &ErrorBar::retryRequested, this, &AccessTab::readOrganizations);
    connect(m_errors, &ErrorBar::connectionEditRequested, this,
            &AccessTab::connectionEditRequested);
    connect(&m_prober, &Prober::resulted, this, &AccessTab::resulted);
    connect(&m_prober, &Prober::progressed, this, &AccessTab::enableProbe);
}

AccessTab::~AccessTab()
{
    disconnect(); // what is cancelled settles, and the details are half gone
    if (const auto reading = std::exchange(m_readingOrganizations, {}))
        reading->cancel();
}

void AccessTab::build()
{
    m_organizations->setObjectName(u"organizationMenu"_s);
    auto *bar = new QWidget(this);
    m_organizationButton = menuButton({}, u"organizationButton"_s, m_organizations, bar);
    m_probeButton = menuButton(tr("Probe"), u"probeButton"_s, m_probeMenu, bar);
    m_probeButton->setToolTip(tr("Asks real tokens what they grant"));
    m_tokensButton = new Button(tr("Open in Tokens"), Button::Kind::Ghost, u"token"_s, bar);
    m_tokensButton->setObjectName(u"openTokensButton"_s);
    m_matrixButton = new Button(tr("Open in Matrix"), Button::Kind::Ghost, u"matrix"_s, bar);
    m_matrixButton->setObjectName(u"openMatrixButton"_s);
    connect(m_tokensButton, &QPushButton::clicked, this, [this] {
        Q_EMIT navigate({u"tokens"_s, tokenRequest()});
    });
    connect(m_matrixButton, &QPushButton::clicked, this, [this] {
        Q_EMIT navigate({u"matrix"_s, {}});
    });
    auto *line = new FlowLayout(bar, 8);
    line->setContentsMargins(16, 0, 12, 8);
    for (QWidget *widget : std::initializer_list<QWidget *>{
             m_organizationButton, m_probeButton, m_tokensButton, m_matrixButton})
        line->addWidget(widget);
    addBar(bar);
    addBar(m_probing);
    addBar(m_errors);
}

void AccessTab::setObject(const QString &id)
{
    forget();
    GraphTab::setObject(id);
}

void AccessTab::forget()
{
    if (auto reading = std::exchange(m_readingOrganizations, {}))
        reading->cancel();
    m_organizationsRead = false;
    m_organizations->clear();
    m_organizations->addChoice(tr("No organization"), QString());
    m_organizationButton->setText(m_organizations->chosenText());
    m_probing->forget();
    m_errors->setError({});
    GraphTab::forget();
}

void AccessTab::showEvent(QShowEvent *event)
{
    const QWidget *page = parentWidget();
    while (page && !qobject_cast<const WorkspacePage *>(page))
        page = page->parentWidget();
    const auto *here = qobject_cast<const WorkspacePage *>(page);
    m_tokensButton->setVisible(here && here->hasPage(u"tokens"_s));
    m_matrixButton->setVisible(here && here->hasPage(u"matrix"_s));
    GraphTab::showEvent(event);
}

QString AccessTab::tokenRequest() const
{
    QModelIndex heading = view()->currentIndex();
    if (heading.parent().isValid())
        heading = heading.parent();
    if (!heading.isValid() && model())
        heading = model()->index(0, 0);
    const int resource =
        graph().resourceOf(heading.siblingAtColumn(0).data(ListRole::Id).toString());
    const QJsonObject request{
        {u"application"_s, id()},
        {u"resource"_s, resource < 0 ? QString() : graph().resources.at(resource).indicator},
        {u"organization"_s, m_organizations->chosen().toString()}};
    return QString::fromUtf8(QJsonDocument(request).toJson(QJsonDocument::Compact));
}

void AccessTab::load()
{
    GraphTab::load();
    if (!m_organizationsRead && model())
        readOrganizations();
}

bool AccessTab::isLoading() const
{
    return GraphTab::isLoading() || m_readingOrganizations;
}

AccessSubject AccessTab::subject(const AccessGraph &graph) const
{
    return {graph.applicationOf(id()), m_organizations->chosen().toString()};
}

/// Those it is in; a token for any other is refused.
void AccessTab::readOrganizations()
{
    m_organizationsRead = true;
    m_errors->setError({});
    const auto reading = m_session.api().applicationOrganizations(id(), {});
    m_readingOrganizations = reading;
    reading.then(this, [this, asked = id()](const Result<Page<OrganizationMembership>> &page) {
        if (asked != id())
            return;
        m_readingOrganizations.reset();
        if (!page) {
            m_organizationsRead = false;
            if (page.error().kind != Error::Kind::Cancelled)
                m_errors->setError(page.error());
        } else {
            for (const OrganizationMembership &membership : page->rows)
                m_organizations->addChoice(withoutMnemonic(membership.organization.name),
                                           membership.organization.id);
        }
        Q_EMIT changed();
    });
}

void AccessTab::chooseOrganization()
{
    m_organizationButton->setText(m_organizations->chosenText());
    m_probing->forget();
    const QString organization = m_organizations->chosen().toString();
    if (!organization.isEmpty() && !graph().organizations.contains(organization)) {
        loader()
            .loadOrganization(organization)
            .then(this, [this, organization](const Result<Done> &read) {
                if (!read && organization == m_organizations->chosen().toString())
                    m_errors->setError(read.error());
            });
    }
    refresh();
}

QList<ListGroup> AccessTab::groups(const AccessGraph &graph) const
{
    return applicationAccess(graph, subject(graph), m_prober.results(),
                             QDateTime::currentDateTimeUtc());
}

GraphTab::Told AccessTab::told(const AccessGraph &graph) const
{
    const AccessSubject who = subject(graph);
    if (who.application < 0)
        return {tr("This application was not there when roles and applications were read"), {}};
    if (!who.organizationId.isEmpty() && !graph.organizations.contains(who.organizationId))
        return {tr("What it gets in this organization is not read yet"), {}};
    const AccessDifference difference = accessDifference(graph, who, m_prober.results());
    int scopes = 0, resources = 0;
    for (int resource = 0; resource < graph.resources.size(); ++resource) {
        const int expected = int(expectedScopes(graph, who, resource).size());
        scopes += expected;
        resources += expected > 0;
    }
    const QString title = scopes == 0 ? tr("It should get no scope")
                                      : tr("%1 on %2")
                                            .arg(tr("It should get %n scope(s)", nullptr, scopes),
                                                 tr("%n API resource(s)", nullptr, resources));
    return compared(title, difference,
                    tr("Real tokens for %n API resource(s) agree", nullptr, difference.probed));
}

GraphTab::Told AccessTab::compared(const QString &title, const AccessDifference &difference,
                                   const QString &agreement)
{
    if (difference.missing + difference.surplus + difference.refused > 0) {
        QStringList parts;
        if (difference.missing > 0)
            parts.append(tr("%n scope(s) missing", nullptr, difference.missing));
        if (difference.surplus > 0)
            parts.append(tr("%n scope(s) too many", nullptr, difference.surplus));
        if (difference.refused > 0)
            parts.append(tr("%n token(s) refused", nullptr, difference.refused));
        // What was refused proves nothing about scopes.
        const bool differs = difference.missing + difference.surplus > 0;
        const QString told = parts.join(u", "_s);
        return {title, differs ? tr("Real tokens differ: %1").arg(told) : told, Ink::Bad};
    }
    if (difference.probed > 0)
        return {title, agreement, Ink::Ok};
    return {title, {}};
}

std::pair<QString, QString> AccessTab::nothing() const
{
    const AccessSubject who = subject(graph());
    if (who.application < 0
        || (!who.organizationId.isEmpty() && !graph().organizations.contains(who.organizationId)))
        return {}; // that is not known, and the summary says so
    return {tr("No access"),
            tr("No role gives it a scope. Its tokens are issued all the same, without any.")};
}

void AccessTab::refresh()
{
    GraphTab::refresh();
    enableProbe();
}

void AccessTab::enableProbe()
{
    const AccessSubject who = subject(graph());
    m_probeButton->setEnabled(
        !m_prober.isRunning() && who.application >= 0
        && (who.organizationId.isEmpty() || graph().organizations.contains(who.organizationId)));
}

void AccessTab::describe()
{
    GraphTab::describe();
    enableProbe();
}

void AccessTab::fillProbeMenu()
{
    m_probeMenu->clear();
    m_probeMenu->addAction(tr("Every API resource"))->setData(QString());
    m_probeMenu->addSeparator();
    for (const AccessGraph::Resource &resource : graph().resources) {
        if (!resource.scopes.isEmpty())
            m_probeMenu->addAction(withoutMnemonic(resource.name))->setData(resource.id);
    }
}

void AccessTab::askToProbe(const QString &resourceId)
{
    QList<int> resources;
    for (int resource = 0; resource < graph().resources.size(); ++resource) {
        if (resourceId.isEmpty() || graph().resources.at(resource).id == resourceId)
            resources.append(resource);
    }
    m_probing->request(probeJobs(graph(), subject(graph()), resources));
}

void AccessTab::resulted(const ProbeTarget &target)
{
    if (target.applicationId == id() && !m_soon.isActive())
        m_soon.start();
}

} // namespace lwb
