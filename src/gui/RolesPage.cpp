// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/RolesPage.h"

#include "gui/RoleDetails.h"
#include "gui/TenantSession.h"
#include "models/Lists.h"
#include "words/Words.h"

using namespace Qt::StringLiterals;

namespace lwb {

RolesPage::RolesPage(AppContext &context, TenantSession &session, QWidget *parent)
    : ListPage(context, session, u"roles"_s, u"role"_s, words(), rolesModel(session.api(), nullptr),
               new RoleDetails(context, session), parent)
{
    QList<Choice> types;
    for (const Role::Type type : {Role::Type::MachineToMachine, Role::Type::User})
        types.append({words::forRoleType(type), roleTypeName(type)});
    addTypeFilter(tr("Type"), tr("All types"), types);
}

ListPage::Words RolesPage::words()
{
    return {
        .list = tr("Roles"),
        .filterPlaceholder = tr("Filter by name or ID"),
        .counted = [](int n) { return tr("%n role(s)", nullptr, n); },
        .found = [](int n) { return tr("%n role(s) found", nullptr, n); },
        .nothingFound =
            tr("No role's name, description or ID holds what you typed, or none is of that type."),
        .emptyTitle = tr("No roles yet"),
        .emptySentence = tr("Create one in the Logto console; it shows here after a refresh."),
    };
}

} // namespace lwb
