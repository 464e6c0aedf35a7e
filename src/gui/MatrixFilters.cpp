// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/MatrixFilters.h"

#include "gui/ChoiceMenu.h"
#include "gui/Icon.h"
#include "gui/Mnemonics.h"
#include "gui/PageToolbar.h"
#include "gui/TickMenu.h"
#include "gui/ToolTip.h"
#include "logto/ManagementApi.h"
#include "words/Words.h"

#include <QAction>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

constexpr int mostOrganizations = 20; ///< in the menu; others are searched
constexpr qsizetype mostCharacters = 22; ///< on a button

QString menuText(const QString &name, qsizetype characters = 60)
{
    return withoutMnemonic(words::quoted(name, characters));
}

} // namespace

MatrixFilters::MatrixFilters(PageToolbar *toolbar, ManagementApi &api, QObject *parent)
    : QObject(parent)
    , m_toolbar(toolbar)
    , m_organizations(new ChoiceMenu(toolbar))
    , m_resources(new TickMenu(toolbar))
    , m_roles(new ChoiceMenu(toolbar))
{
    m_organizationButton = toolbar->addMenuButton(QString(), m_organizations);
    m_organizationButton->setObjectName(u"organizationButton"_s);
    m_organizations->setToolTip(
        tr("Whose roles count: those held directly, or those in one organization"));
    m_resourcesButton = toolbar->addMenuButton(QString(), m_resources);
    m_resourcesButton->setObjectName(u"resourcesButton"_s);
    m_roleButton = toolbar->addMenuButton(QString(), m_roles);
    m_roleButton->setObjectName(u"roleButton"_s);
    m_differences = toolbar->addFilterToggle(tr("Only differences"), u"changes"_s);
    m_differences->setObjectName(u"differencesButton"_s);
    m_differences->setToolTip(tr("Only rows and columns with something missing or unexpected"));
    buildOrganizations(api);
    connect(toolbar, &PageToolbar::filterChanged, this, &MatrixFilters::changed);
    connect(m_differences, &QPushButton::toggled, this, &MatrixFilters::changed);
    connect(m_roles, &ChoiceMenu::chosenChanged, this, [this] {
        m_roleId = m_roles->chosen().toString();
        retitle();
        Q_EMIT changed();
    });
    setGraph({});
}

void MatrixFilters::buildOrganizations(ManagementApi &api)
{
    m_organizations->addChoice(tr("The tenant"), QString());
    m_organizations->addSeparator();
    m_another = m_organizations->addAction(tr("Find another organization…"));
    connect(m_another, &QAction::triggered, this, [this, &api] { askForOrganization(api); });
    connect(m_organizations, &QMenu::aboutToShow, this, [this, &api] { readOrganizations(api); });
    connect(m_organizations, &ChoiceMenu::chosenChanged, this, [this] {
        m_roleId.clear(); // it has roles of its own
        retitle();
        Q_EMIT organizationChanged();
    });
}

void MatrixFilters::offerOrganization(const QString &id, const QString &name)
{
    for (const QAction *action : m_organizations->actions()) {
        if (action->isCheckable() && action->data().toString() == id)
            return;
    }
    QAction *action = m_organizations->addChoice(menuText(name), id);
    action->setProperty("name", name);
    m_organizations->removeAction(action);
    m_organizations->insertAction(m_another, action);
}

void MatrixFilters::readOrganizations(ManagementApi &api)
{
    if (std::exchange(m_organizationsRead, true))
        return;
    PageRequest first;
    first.pageSize = mostOrganizations;
    api.organizations(first).then(this, [this](const Result<Page<Organization>> &page) {
        m_organizationsRead = page.ok(); // asked again the next time
        if (!page)
            return;
        for (const Organization &organization : page->rows)
            offerOrganization(organization.id, organization.name);
    });
}

void MatrixFilters::askForOrganization(ManagementApi &api)
{
    auto *dialog = new QInputDialog(m_toolbar);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"organizationDialog"_s);
    dialog->setWindowTitle(tr("Find an organization"));
    dialog->setLabelText(tr("Part of its name, or its ID:"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, &api](const QString &text) {
        if (!text.trimmed().isEmpty())
            find(api, text.trimmed());
    });
    dialog->open();
}

void MatrixFilters::find(ManagementApi &api, const QString &text)
{
    PageRequest wanted;
    wanted.pageSize = mostOrganizations;
    wanted.search = text;
    api.organizations(wanted).then(this, [this](const Result<Page<Organization>> &page) {
        if (!page)
            return;
        for (const Organization &organization : page->rows)
            offerOrganization(organization.id, organization.name);
        if (page->rows.size() == 1) {
            m_roleId.clear();
            setOrganization(page->rows.constFirst().id, page->rows.constFirst().name);
            Q_EMIT organizationChanged();
        } else if (!page->rows.isEmpty()) {
            m_organizationButton->showMenu(); // to choose among them
        }
    });
}

void MatrixFilters::setOrganization(const QString &id, const QString &name)
{
    if (!id.isEmpty())
        offerOrganization(id, name.isEmpty() ? id : name);
    for (QAction *action : m_organizations->actions()) {
        if (action->isCheckable() && action->data().toString() == id)
            action->setChecked(true);
    }
    retitle();
}

void MatrixFilters::setGraph(const AccessGraph &graph)
{
    fillResources(graph);
    fillRoles(graph);
    for (const AccessGraph::Organization &organization : graph.organizations)
        offerOrganization(organization.id, organization.name);
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
    const QString name = organizationName();
    setTitle(m_organizationButton, name.isEmpty() ? tr("Tenant") : menuText(name, mostCharacters),
             u"org"_s);
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
    return m_organizations->chosen().toString();
}

QString MatrixFilters::organizationName() const
{
    for (const QAction *action : m_organizations->actions()) {
        if (action->isCheckable() && action->isChecked())
            return action->property("name").toString();
    }
    return {};
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
