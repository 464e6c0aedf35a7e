// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/OrganizationMenu.h"

#include "gui/Mnemonics.h"
#include "logto/ManagementApi.h"
#include "words/Words.h"

#include <QAction>
#include <QInputDialog>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

constexpr int mostOffered = 20; ///< others are searched
constexpr qsizetype mostOnButton = 22, mostInMenu = 60;

} // namespace

OrganizationMenu::OrganizationMenu(ManagementApi &api, QWidget *parent)
    : ChoiceMenu(parent)
    , m_api(api)
{
    setObjectName(u"organizationMenu"_s);
    setToolTip(tr("Whose roles count: those held directly, or those in one organization"));
    addChoice(tr("The tenant"), QString());
    addSeparator();
    m_another = addAction(tr("Find another organization…"));
    connect(m_another, &QAction::triggered, this, &OrganizationMenu::askForAnother);
    connect(this, &QMenu::aboutToShow, this, &OrganizationMenu::readFirst);
}

QString OrganizationMenu::organizationName() const
{
    for (const QAction *action : actions()) {
        if (action->isCheckable() && action->isChecked())
            return action->property("name").toString();
    }
    return {};
}

QString OrganizationMenu::title() const
{
    const QString name = organizationName();
    return name.isEmpty() ? tr("Tenant") : withoutMnemonic(words::quoted(name, mostOnButton));
}

void OrganizationMenu::setOrganization(const QString &id, const QString &name)
{
    if (!id.isEmpty())
        offer(id, name.isEmpty() ? id : name);
    for (QAction *action : actions()) {
        if (action->isCheckable() && action->data().toString() == id)
            action->setChecked(true);
    }
}

void OrganizationMenu::offer(const QString &id, const QString &name)
{
    const QList<QAction *> known = actions();
    const auto same = std::find_if(known.begin(), known.end(), [&id](const QAction *action) {
        return action->isCheckable() && action->data().toString() == id;
    });
    QAction *action = same == known.end() ? addChoice({}, id) : *same;
    if (same == known.end()) {
        removeAction(action);
        insertAction(m_another, action);
    } else if (name == id) {
        return; // no name, after all
    }
    action->setText(withoutMnemonic(words::quoted(name, mostInMenu)));
    action->setProperty("name", name);
}

void OrganizationMenu::readFirst()
{
    if (std::exchange(m_isRead, true))
        return;
    PageRequest first;
    first.pageSize = mostOffered;
    m_api.organizations(first).then(this, [this](const Result<Page<Organization>> &page) {
        m_isRead = page.ok(); // asked again the next time
        if (!page)
            return;
        for (const Organization &organization : page->rows)
            offer(organization.id, organization.name);
    });
}

void OrganizationMenu::askForAnother()
{
    auto *dialog = new QInputDialog(parentWidget());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"organizationDialog"_s);
    dialog->setWindowTitle(tr("Find an organization"));
    dialog->setLabelText(tr("Part of its name, or its ID:"));
    dialog->setMinimumWidth(400); // its title is longer than what is in it
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &text) {
        if (!text.trimmed().isEmpty())
            find(text.trimmed());
    });
    dialog->open();
}

void OrganizationMenu::find(const QString &text)
{
    PageRequest wanted;
    wanted.pageSize = mostOffered;
    wanted.search = text;
    m_api.organizations(wanted).then(this, [this](const Result<Page<Organization>> &page) {
        if (!page || page->rows.isEmpty())
            return;
        for (const Organization &organization : page->rows)
            offer(organization.id, organization.name);
        if (page->rows.size() > 1) {
            Q_EMIT found();
            return;
        }
        setOrganization(page->rows.constFirst().id, {});
        Q_EMIT chosenChanged();
    });
}

} // namespace lwb
