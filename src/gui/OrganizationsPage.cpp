// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/OrganizationsPage.h"

#include "gui/OrganizationDetails.h"
#include "gui/TenantSession.h"
#include "models/Lists.h"

using namespace Qt::StringLiterals;

namespace lwb {

OrganizationsPage::OrganizationsPage(AppContext &context, TenantSession &session, QWidget *parent)
    : ListPage(context, session, u"organizations"_s, u"org"_s, words(),
               organizationsModel(session.api(), nullptr),
               new OrganizationDetails(context, session), parent)
{
}

ListPage::Words OrganizationsPage::words()
{
    return {
        .list = tr("Organizations"),
        .filterPlaceholder = tr("Search by name or ID"),
        .counted = [](int n) { return tr("%n organization(s)", nullptr, n); },
        .found = [](int n) { return tr("%n organization(s) found", nullptr, n); },
        .nothingFound = tr("No organization's name or ID holds what you typed."),
        .emptyTitle = tr("No organizations yet"),
        .emptySentence = tr("Create one in the Logto console; it shows here after a refresh."),
    };
}

} // namespace lwb
