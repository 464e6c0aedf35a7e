// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/MatrixFilters.h"

#include "gui/Icon.h"
#include "gui/Mnemonics.h"
#include "gui/OrganizationMenu.h"
#include "gui/PageToolbar.h"
#include "gui/TickMenu.h"
#include "gui/ToolTip.h"
#include "words/Words.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

constexpr qsizetype mostCharacters = 22; ///< on a button

QString menuText(const QString &name)
{
    return withoutMnemonic(words::quoted(name, 60));
}

} // namespace

MatrixFilters::MatrixFilters(PageToolbar *toolbar, ManagementApi &api, QObject *parent)
    : QObject(parent)
    , m_toolbar(toolbar)
    , m_organizations(new OrganizationMenu(api, toolbar))
    , m_resources(new TickMenu(toolbar))
    , m_roles(new ChoiceMenu(toolbar))
{
    m_organizationButton = toolbar->addMenuButton(QString(), m_organizations);
    m_organizationButton->setObjectName(u"organizationButton"_s);
    m_resourcesButton = toolbar->addMenuButton(QString(), m_resources);
    m_resourcesButton->setObjectName(u"resourcesButton"_s);
    m_roleButton = toolbar->addMenuButton(QString(), m_roles);
    m_roleButton->setObjectName(u"roleButton"_s);
    m_differences = toolbar->addFilterToggle(tr("Only differences"), u"changes"_s);
    m_differences->setObjectName(u"differencesButton"_s);
    m_differences->setToolTip(tr("Only rows and columns with something missing or unexpected"));
    connect(m_organizations, &OrganizationMenu::found, m_organizationButton,
            &QPushButton::showMenu);
    connect(m_organizations, &ChoiceMenu::chosenChanged, this, [this] {
        m_roleId.clear(); // it has roles of its own
        retitle();
        Q_EMIT organizationChanged();
    });
    connect(toolbar, &PageToolbar::filterChanged, this, &MatrixFilters::changed);
    connect(m_differences, &QPushButton::toggled, this, &MatrixFilters::changed);
    connect(m_roles, &ChoiceMenu::chosenChanged, this, [this] {
        m_roleId = m_roles->chosen().toString();
        retitle();
        Q_EMIT changed();
    });
    setGraph({});
}

void MatrixFilters::setOrganization(const QString &id, const QString &name)
{
    m_organizations->setOrganization(id, name);
    retitle();
}

void MatrixFilters::setGraph(const AccessGraph &graph)
{
    fillResources(graph);
    fillRoles(graph);
    for (const AccessGraph::Organization &organization : graph.organizations)
        m_organizations->offer(organization.id, organization.name);
    retitle();
}

void MatrixFilters::fillResources(const AccessGraph &graph)
{
    m_resources->clear();
    m_resources->addAction(tr("All API resources"), this, [this] {
        for (QAction *action : resourceActions())
            action->setChecked(false);
        m_resourceIds.clear();
        retitle();
        Q_EMIT changed();
    });
    m_resources->addSeparator();
    if (graph.isComplete())
        m_resourceIds.removeIf([&graph](const QString &id) { return graph.resourceOf(id) < 0; });
    for (const AccessGraph::Resource &resource : graph.resources) {
        if (resource.scopes.isEmpty())
            continue;
        QAction *action = m_resources->addAction(menuText(resource.name));
        action->setCheckable(true);
        action->setData(resource.id);
        action->setChecked(m_resourceIds.contains(resource.id)); // no tick: all of them
        connect(action, &QAction::triggered, this, [this] {
            m_resourceIds.clear();
            const QList<QAction *> actions = resourceActions();
            for (const QAction *one : actions) {
                if (one->isChecked())
                    m_resourceIds.append(one->data().toString());
            }
            if (m_resourceIds.size() == actions.size())
                m_resourceIds.clear();
            retitle();
            Q_EMIT changed();
        });
    }
}

void MatrixFilters::fillRoles(const AccessGraph &graph)
{
    const QSignalBlocker quiet(m_roles);
    qDeleteAll(m_roles->actions());
    m_roles->addChoice(tr("Any role"), QString())->setChecked(true);
    m_roles->addSeparator();
    const auto add = [this](const QString &id, const QString &name, Role::Type type) {
        if (type != Role::Type::MachineToMachine)
            return;
        QAction *action = m_roles->addChoice(menuText(name), id);
        if (id == m_roleId)
            action->setChecked(true);
    };
    if (organization().isEmpty()) {
        for (const AccessGraph::Role &role : graph.roles)
            add(role.id, role.name, role.type);
    } else if (graph.organizationRoles) {
        for (const AccessGraph::OrganizationRole &role : *graph.organizationRoles)
            add(role.id, role.name, role.type);
    }
    // It may be gone since; before anything is read it may still come.
    if (graph.isComplete() && m_roles->isAtStart())
        m_roleId.clear();
}

QList<QAction *> MatrixFilters::resourceActions() const
{
    QList<QAction *> actions = m_resources->actions();
    actions.removeIf([](const QAction *action) { return !action->isCheckable(); });
    return actions;
}

void MatrixFilters::retitle()
{
    setTitle(m_organizationButton, m_organizations->title(), u"org"_s);
    const int all = int(resourceActions().size());
    if (m_resourceIds.isEmpty())
        setTitle(m_resourcesButton, tr("All API resources"), u"resource"_s);
    else
        setTitle(m_resourcesButton,
                 tr("%1 of %n API resource(s)", nullptr, all).arg(m_resourceIds.size()),
                 u"resource"_s, u"%1/%2"_s.arg(m_resourceIds.size()).arg(all));
    setTitle(m_roleButton,
             m_roleId.isEmpty() ? tr("Any role")
                                : words::quoted(m_roles->chosenText(), mostCharacters),
             u"role"_s);
}

void MatrixFilters::setTitle(QPushButton *button, const QString &text, const QString &iconName,
                             const QString &brief) const
{
    button->setText(m_narrow ? brief : text);
    button->setIcon(m_narrow ? lineIcon(iconName) : QIcon());
    const QString plain = QString(text).replace(u"&&"_s, u"&"_s);
    button->setAccessibleName(plain);
    button->setToolTip(m_narrow ? plainToolTip(plain) : QString());
}

void MatrixFilters::setNarrow(bool narrow)
{
    if (std::exchange(m_narrow, narrow) != narrow)
        retitle();
}

MatrixFilter MatrixFilters::filter() const
{
    return {m_toolbar->filter()->text().trimmed(), m_roleId, m_resourceIds,
            m_differences->isChecked()};
}

QString MatrixFilters::organization() const
{
    return m_organizations->organization();
}

QString MatrixFilters::organizationName() const
{
    return m_organizations->organizationName();
}

void MatrixFilters::clear()
{
    const QSignalBlocker quiet(this);
    m_toolbar->filter()->clear();
    m_differences->setChecked(false);
    m_roleId.clear();
    m_roles->backToStart();
    m_resourceIds.clear();
    for (QAction *action : resourceActions())
        action->setChecked(false);
    retitle();
}

QVariantMap MatrixFilters::saveState() const
{
    return {{u"filter"_s, m_toolbar->filter()->text()},
            {u"role"_s, m_roleId},
            {u"resources"_s, m_resourceIds},
            {u"differences"_s, m_differences->isChecked()},
            {u"organization"_s, organization()},
            {u"organizationName"_s, organizationName()}};
}

void MatrixFilters::restoreState(const QVariantMap &state)
{
    clear();
    const QSignalBlocker quiet(this);
    m_toolbar->filter()->setText(state.value(u"filter"_s).toString());
    m_roleId = state.value(u"role"_s).toString();
    m_resourceIds = state.value(u"resources"_s).toStringList();
    m_differences->setChecked(state.value(u"differences"_s).toBool());
    setOrganization(state.value(u"organization"_s).toString(),
                    state.value(u"organizationName"_s).toString());
}

} // namespace lwb
