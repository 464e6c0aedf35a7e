// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/WhatIfTab.h"

#include "access/AccessLoader.h"
#include "gui/Buttons.h"
#include "gui/Chip.h"
#include "gui/ChoiceMenu.h"
#include "gui/FlowLayout.h"
#include "gui/Icon.h"
#include "gui/Label.h"
#include "gui/Mnemonics.h"
#include "gui/OrganizationMenu.h"
#include "gui/Paint.h"
#include "gui/TenantSession.h"
#include "words/Sentences.h"
#include "words/Words.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

constexpr int besideKind = 44; ///< margins and the arrow

using Kind = Supposition::Kind;

GroupedTab::Spec spec()
{
    return {
        .objectName = u"whatIfGroupedView"_s,
        .accessibleName = WhatIfTab::tr("Who would gain or lose which scopes"),
        .icon = u"compare"_s,
        .emptyTitle = {},
        .emptySentence = {},
        .headingPage = u"applications"_s,
        .rowPage = u"resources"_s,
        .pageOfKind = {{u"Role"_s, u"roles"_s}},
        .rowLinkColumn = 1,
        .counted = GroupedTab::Counted::Headings,
        .makeModel = {},
        .summary = {},
    };
}

struct KindChoice
{
    Kind kind;
    QString text;
};

QList<KindChoice> kindsOf(WhatIfTab::About about)
{
    switch (about) {
    case WhatIfTab::About::Application:
        return {{Kind::AssignRole, WhatIfTab::tr("It gets a role")},
                {Kind::RemoveRole, WhatIfTab::tr("It loses a role")}};
    case WhatIfTab::About::Role:
    case WhatIfTab::About::Organization:
        return {{Kind::DeleteRole, WhatIfTab::tr("The role is deleted")},
                {Kind::AssignRole, WhatIfTab::tr("An application gets it")},
                {Kind::RemoveRole, WhatIfTab::tr("An application loses it")},
                {Kind::AddScope, WhatIfTab::tr("A scope is added")},
                {Kind::RemoveScope, WhatIfTab::tr("A scope is taken away")}};
    case WhatIfTab::About::Resource:
        return {{Kind::DeleteResource, WhatIfTab::tr("The API resource is deleted")},
                {Kind::DeleteScope, WhatIfTab::tr("A scope is deleted")}};
    }
    return {};
}

/// What the second box asks for.
QString promptOf(Kind kind, WhatIfTab::About about)
{
    switch (kind) {
    case Kind::AssignRole:
    case Kind::RemoveRole:
        return about == WhatIfTab::About::Application ? WhatIfTab::tr("Which role?")
                                                      : WhatIfTab::tr("Which application?");
    case Kind::AddScope:
    case Kind::RemoveScope:
    case Kind::DeleteScope: return WhatIfTab::tr("Which scope?");
    case Kind::DeleteRole:
    case Kind::DeleteResource: break;
    }
    return {};
}

bool needsNoOther(Kind kind)
{
    return kind == Kind::DeleteRole || kind == Kind::DeleteResource;
}

} // namespace

WhatIfTab::WhatIfTab(About about, TenantSession &session, QWidget *parent)
    : GraphTab(spec(), whatIfColumns(), session.access(), parent)
    , m_about(about)
    , m_kinds(new QComboBox(this))
    , m_objects(new QComboBox(this))
    , m_chips(new QWidget(this))
    , m_chipLine(new FlowLayout(m_chips, 6))
    , m_note(new Label({}, Label::Role::Small, Ink::Text3, this))
{
    auto *place = new QWidget(this);
    auto *line = new FlowLayout(place, 8);
    if (m_about != About::Role)
        buildPlace(line, session);
    line->addWidget(m_kinds);
    auto *bar = new QWidget(this);
    auto *layout = new QVBoxLayout(bar);
    layout->setContentsMargins(16, 0, 16, 8);
    layout->setSpacing(8);
    layout->addWidget(place);
    layout->addWidget(m_objects);
    layout->addWidget(m_chips);
    layout->addWidget(m_note);
    addBar(bar);
    build();
    connect(m_kinds, &QComboBox::activated, this, [this] {
        fillObjects();
        if (needsNoOther(this->about().kind) && m_kinds->currentIndex() > 0)
            suppose(this->about());
        else
            m_objects->setFocus();
    });
    // Behind the completer, which would write what was chosen into the box afterwards.
    connect(m_objects, &QComboBox::activated, this, &WhatIfTab::objectChosen, Qt::QueuedConnection);
}

void WhatIfTab::build()
{
    m_kinds->setObjectName(u"whatIfKindComboBox"_s);
    // Its name is what is chosen.
    m_kinds->setAccessibleName(tr("What would change"));
    m_kinds->setAccessibleDescription(m_kinds->accessibleName());
    m_kinds->addItem(tr("Suppose…"));
    for (const KindChoice &choice : kindsOf(m_about))
        m_kinds->addItem(choice.text, int(choice.kind));
    int widest = 0;
    for (int i = 0; i < m_kinds->count(); ++i)
        widest = std::max(widest, paint::textWidth(m_kinds->font(), m_kinds->itemText(i)));
    m_kinds->setMinimumWidth(widest + besideKind);
    m_objects->setObjectName(u"whatIfObjectComboBox"_s);
    m_objects->setAccessibleName(tr("What it concerns"));
    m_objects->setEditable(true);
    m_objects->lineEdit()->setAccessibleName(m_objects->accessibleName());
    m_objects->setInsertPolicy(QComboBox::NoInsert);
    m_objects->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_objects->completer()->setFilterMode(Qt::MatchContains);
    m_objects->setMinimumContentsLength(16);
    m_objects->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_objects->hide();
    m_note->setObjectName(u"whatIfNoteLabel"_s);
    m_note->setWordWrap(true);
    m_chips->hide();
}

/// Where it is supposed, or, where that is settled, which of the template's roles it is about.
void WhatIfTab::buildPlace(FlowLayout *line, TenantSession &session)
{
    m_place = new Button({}, Button::Kind::Secondary, {}, this);
    line->addWidget(m_place);
    if (m_about == About::Organization) {
        m_roles = new ChoiceMenu(this);
        m_place->setObjectName(u"roleButton"_s);
        m_place->setMenu(m_roles);
        m_place->setIcon(lineIcon(u"role"_s));
        connect(m_roles, &ChoiceMenu::chosenChanged, this, &WhatIfTab::placeChosen);
        return;
    }
    m_organizations = new OrganizationMenu(session.api(), this);
    m_place->setObjectName(u"organizationButton"_s);
    m_place->setMenu(m_organizations);
    m_place->setToolTip(m_organizations->toolTip());
    m_place->setIcon(lineIcon(u"org"_s));
    connect(m_organizations, &ChoiceMenu::chosenChanged, this, &WhatIfTab::placeChosen);
    connect(m_organizations, &OrganizationMenu::found, m_place, &QPushButton::showMenu);
}

void WhatIfTab::setObject(const QString &id)
{
    m_suppositions.clear();
    m_kinds->setCurrentIndex(0);
    m_organizationAsked.clear();
    m_organizationError.reset();
    GraphTab::setObject(id);
    // What deleting it would do is what one comes here for.
    if (m_about == About::Role || m_about == About::Resource) {
        Supposed deleted;
        deleted.kind = m_about == About::Role ? Kind::DeleteRole : Kind::DeleteResource;
        (m_about == About::Role ? deleted.role : deleted.resource) = id;
        m_suppositions = {deleted};
    }
    fill();
}

void WhatIfTab::load()
{
    GraphTab::load();
    readOrganization();
}

void WhatIfTab::reload()
{
    m_organizationAsked.clear();
    GraphTab::reload();
    if (isVisible())
        readOrganization();
}

bool WhatIfTab::isLoading() const
{
    return GraphTab::isLoading() || (!m_organizationAsked.isEmpty() && !m_organizationError);
}

/// Before anything is supposed there is nothing to count.
qint64 WhatIfTab::total() const
{
    return m_suppositions.isEmpty() ? -1 : GraphTab::total();
}

std::optional<Error> WhatIfTab::error() const
{
    return m_organizationError ? m_organizationError : GraphTab::error();
}

QString WhatIfTab::organization() const
{
    if (m_about == About::Organization)
        return id();
    return m_organizations ? m_organizations->organization() : QString();
}

void WhatIfTab::chooseOrganization(const QString &id, const QString &name)
{
    m_organizations->setOrganization(id, name);
    placeChosen();
}

void WhatIfTab::placeChosen()
{
    // Those of the tenant hold nothing in an organization, and the other way round.
    if (m_organizations)
        m_suppositions.removeIf([](const Supposed &other) { return !other.role.isEmpty(); });
    m_kinds->setCurrentIndex(0);
    m_organizationAsked.clear();
    m_organizationError.reset();
    readOrganization();
    refresh();
}

bool WhatIfTab::isOrganizationKnown() const
{
    return organization().isEmpty() || graph().organizations.contains(organization());
}

void WhatIfTab::readOrganization()
{
    if (!model() || isOrganizationKnown() || m_organizationAsked == organization())
        return;
    m_organizationAsked = organization();
    m_organizationError.reset();
    loader()
        .loadOrganization(m_organizationAsked)
        .then(this, [this, asked = m_organizationAsked](const Result<Done> &read) {
            if (asked != m_organizationAsked)
                return;
            if (read)
                m_organizationAsked.clear();
            else
                m_organizationError = read.error();
            if (model())
                describe();
            Q_EMIT changed();
        });
}

Supposed WhatIfTab::about() const
{
    Supposed supposed;
    supposed.kind = Kind(m_kinds->currentData().toInt());
    switch (m_about) {
    case About::Application: supposed.application = id(); break;
    case About::Role: supposed.role = id(); break;
    case About::Resource: supposed.resource = id(); break;
    case About::Organization: supposed.role = m_roles->chosen().toString(); break;
    }
    return supposed;
}

AccessGraph WhatIfTab::supposedOf(const AccessGraph &graph) const
{
    return organization().isEmpty() ? graph : inOrganization(graph, organization());
}

void WhatIfTab::fill()
{
    fillRoles();
    fillObjects();
    showSupposed();
}

void WhatIfTab::fillRoles()
{
    if (!m_roles)
        return;
    const auto roles =
        graph().organizationRoles.value_or(QList<AccessGraph::OrganizationRole>());
    const QList<QAction *> there = m_roles->actions();
    const auto isThere = [](const QAction *action, const AccessGraph::OrganizationRole &role) {
        return action->data() == role.id && action->text() == withoutMnemonic(role.name);
    };
    if (std::equal(there.begin(), there.end(), roles.begin(), roles.end(), isThere))
        return; // one of them may be saying just now that it was chosen
    const QVariant chosen = m_roles->chosen();
    m_roles->clear();
    for (const AccessGraph::OrganizationRole &role : roles) {
        QAction *action = m_roles->addChoice(withoutMnemonic(role.name), role.id);
        action->setChecked(action->isChecked() || role.id == chosen);
    }
}

void WhatIfTab::fillObjects()
{
    const bool isKnown = isOrganizationKnown();
    if (m_place) {
        const QString text = m_roles ? m_roles->chosenText() : m_organizations->title();
        m_place->setText(text);
        m_place->setAccessibleName(QString(text).replace(u"&&"_s, u"&"_s));
        m_place->setVisible(!text.isEmpty());
    }
    m_kinds->setEnabled(isKnown && (!m_roles || !m_roles->isEmpty()));
    const bool wanted = isKnown && m_kinds->currentIndex() > 0 && !needsNoOther(about().kind);
    m_objects->setVisible(wanted);
    const QSignalBlocker blocker(m_objects);
    m_objects->clear();
    m_supposable =
        wanted ? supposable(supposedOf(graph()), about()) : QList<SupposableObject>();
    for (const SupposableObject &object : std::as_const(m_supposable))
        m_objects->addItem(
            object.detail.isEmpty() ? object.text : tr("%1 of %2").arg(object.text, object.detail));
    m_objects->setCurrentIndex(-1);
    if (!wanted)
        return;
    m_objects->setEnabled(!m_supposable.isEmpty());
    m_objects->lineEdit()->setPlaceholderText(
        m_supposable.isEmpty() ? tr("There is none") : promptOf(about().kind, m_about));
}

void WhatIfTab::objectChosen(int index)
{
    if (index < 0 || index >= m_supposable.size())
        return;
    suppose(m_supposable.at(index).supposed);
    const QSignalBlocker blocker(m_objects);
    m_objects->setCurrentIndex(-1);
    m_objects->clearEditText();
}

void WhatIfTab::suppose(const Supposed &supposed)
{
    // Once it is deleted there is nothing more to change about it.
    const bool alone = needsNoOther(supposed.kind);
    m_suppositions.removeIf([&](const Supposed &other) {
        const bool isSame = other.role == supposed.role && other.resource == supposed.resource;
        return (isSame && (alone || needsNoOther(other.kind))) || other == supposed;
    });
    m_suppositions.append(supposed);
    refresh();
}

QString WhatIfTab::chipText(const AccessGraph &inside, const Supposed &supposed) const
{
    const QString text = suppositionText(inside, supposed);
    if (text.isEmpty() || !m_roles || !supposed.application.isEmpty())
        return text;
    return u"%1: %2"_s.arg(inside.roles.at(inside.roleOf(supposed.role)).name, text);
}

/// Chips, and what goes without saying.
void WhatIfTab::showSupposed()
{
    while (QLayoutItem *item = m_chipLine->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    QStringList notes{tr("Nothing is changed here: this is worked out from what was read.")};
    const AccessGraph inside = supposedOf(graph());
    for (const Supposed &supposed : std::as_const(m_suppositions)) {
        const QString text = chipText(inside, supposed);
        if (text.isEmpty())
            continue;
        auto *chip = new Chip(text, m_chips);
        chip->setRemovable(true);
        connect(chip, &Chip::removeRequested, this, [this, supposed] {
            m_suppositions.removeAll(supposed);
            refresh();
        });
        m_chipLine->addWidget(chip);
        chip->show();
        const int application = graph().applicationOf(supposed.application);
        // Logto gives organization roles to members only.
        if (supposed.kind == Kind::AssignRole && !organization().isEmpty() && application >= 0
            && isMember(graph(), {application, organization()}) == false)
            notes.prepend(tr("%1 is not in the organization: supposing that it is added.")
                              .arg(graph().applications.at(application).name));
    }
    notes.removeDuplicates();
    m_note->setText(words::inOneText(notes));
    m_chips->setVisible(m_chipLine->count() > 0);
}

WhatIf WhatIfTab::answer(const AccessGraph &graph) const
{
    const AccessGraph inside = supposedOf(graph);
    QList<Supposition> suppositions;
    for (const Supposed &supposed : m_suppositions) {
        if (const auto found = resolved(inside, supposed))
            suppositions.append(*found);
    }
    return whatIf(graph, suppositions, organization());
}

QList<ListGroup> WhatIfTab::groups(const AccessGraph &graph) const
{
    return whatIfGroups(graph, answer(graph));
}

QString WhatIfTab::place(const AccessGraph &graph) const
{
    if (organization().isEmpty())
        return tr("in the tenant");
    return tr("in the organization %1")
        .arg(words::quoted(graph.organizations.value(organization()).name, 40));
}

GraphTab::Told WhatIfTab::told(const AccessGraph &graph) const
{
    if (!isOrganizationKnown())
        return {m_organizationError ? tr("The organization could not be read")
                                    : tr("Reading the organization"),
                {}};
    if (m_suppositions.isEmpty())
        return {tr("Suppose a change to see what it would do"), {}};
    const WhatIf answer = this->answer(graph);
    const WhatIfTotals totals = totalsOf(graph, answer);
    QStringList parts;
    if (totals.applications > 0)
        parts.append(
            tr("%n application(s) would gain or lose scopes", nullptr, totals.applications));
    if (totals.userRoles > 0)
        parts.append(parts.isEmpty() ? tr("Up to %n user(s) would gain or lose scopes", nullptr,
                                          int(totals.users))
                                     : tr("up to %n user(s) would", nullptr, int(totals.users)));
    if (totals.organizationRoles > 0)
        parts.append(tr("%n organization role(s) would gain or lose scopes", nullptr,
                        totals.organizationRoles));
    const QString title =
        parts.isEmpty() ? tr("Nobody would gain or lose a scope") : parts.join(u", "_s);
    if (!answer.complete)
        return {title, tr("Something it depends on was not read: there may be more"), Ink::Warn,
                place(graph)};
    return {title, {}, Ink::Text2, place(graph)};
}

void WhatIfTab::refresh()
{
    GraphTab::refresh();
    readOrganization();
    fill();
}

void WhatIfTab::describe()
{
    GraphTab::describe();
    fill();
}

} // namespace lwb
