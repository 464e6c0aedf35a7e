// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/WhatIfTab.h"

#include "access/AccessLoader.h"
#include "gui/Chip.h"
#include "gui/FlowLayout.h"
#include "gui/Label.h"
#include "gui/TenantSession.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

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
        return about == WhatIfTab::About::Role ? WhatIfTab::tr("Which application?")
                                               : WhatIfTab::tr("Which role?");
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
{
    build();
    connect(m_kinds, &QComboBox::activated, this, [this] {
        fillObjects();
        if (needsNoOther(this->about().kind))
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
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_kinds);
    line->addWidget(m_objects, 1);
    line->addStretch(0);
    auto *note = new Label(tr("Nothing is changed here: this is worked out from what was read."),
                           Label::Role::Small, Ink::Text3, this);
    note->setWordWrap(true);
    auto *bar = new QWidget(this);
    auto *layout = new QVBoxLayout(bar);
    layout->setContentsMargins(16, 0, 16, 8);
    layout->setSpacing(8);
    layout->addLayout(line);
    layout->addWidget(m_chips);
    layout->addWidget(note);
    m_chips->hide();
    addBar(bar);
}

void WhatIfTab::setObject(const QString &id)
{
    m_suppositions.clear();
    m_kinds->setCurrentIndex(0);
    GraphTab::setObject(id);
    fillObjects();
    // What deleting it would do is what one comes here for.
    if (m_about != About::Application) {
        Supposed deleted;
        deleted.kind = m_about == About::Role ? Kind::DeleteRole : Kind::DeleteResource;
        (m_about == About::Role ? deleted.role : deleted.resource) = id;
        m_suppositions = {deleted};
    }
    showChips();
}

Supposed WhatIfTab::about() const
{
    Supposed supposed;
    supposed.kind = Kind(m_kinds->currentData().toInt());
    QString &own = m_about == About::Application ? supposed.application
                   : m_about == About::Role      ? supposed.role
                                                 : supposed.resource;
    own = id();
    return supposed;
}

void WhatIfTab::fillObjects()
{
    const bool chosen = m_kinds->currentIndex() > 0;
    const bool wanted = chosen && !needsNoOther(about().kind);
    m_objects->setVisible(wanted);
    const QSignalBlocker blocker(m_objects);
    m_objects->clear();
    m_supposable = wanted ? supposable(graph(), about()) : QList<SupposableObject>();
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
        return alone || needsNoOther(other.kind) || other == supposed;
    });
    m_suppositions.append(supposed);
    showChips();
    refresh();
}

void WhatIfTab::showChips()
{
    while (QLayoutItem *item = m_chipLine->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    for (const Supposed &supposed : std::as_const(m_suppositions)) {
        const QString text = suppositionText(graph(), supposed);
        if (text.isEmpty())
            continue;
        auto *chip = new Chip(text, m_chips);
        chip->setRemovable(true);
        connect(chip, &Chip::removeRequested, this, [this, supposed] {
            m_suppositions.removeAll(supposed);
            showChips();
            refresh();
        });
        m_chipLine->addWidget(chip);
        chip->show();
    }
    m_chips->setVisible(m_chipLine->count() > 0);
}

WhatIf WhatIfTab::answer(const AccessGraph &graph) const
{
    QList<Supposition> suppositions;
    for (const Supposed &supposed : m_suppositions) {
        if (const auto found = resolved(graph, supposed))
            suppositions.append(*found);
    }
    return whatIf(graph, suppositions);
}

QList<ListGroup> WhatIfTab::groups(const AccessGraph &graph) const
{
    return whatIfGroups(graph, answer(graph));
}

GraphTab::Told WhatIfTab::told(const AccessGraph &graph) const
{
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
    const QString title =
        parts.isEmpty() ? tr("Nobody would gain or lose a scope") : parts.join(u", "_s);
    if (!answer.complete)
        return {title, tr("Something it depends on was not read: there may be more"), Ink::Warn};
    return {title, {}};
}

void WhatIfTab::refresh()
{
    GraphTab::refresh();
    fillObjects();
    showChips();
}

void WhatIfTab::describe()
{
    GraphTab::describe();
    showChips();
}

} // namespace lwb
