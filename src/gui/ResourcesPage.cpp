// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/ResourcesPage.h"

#include "gui/PageToolbar.h"
#include "gui/ResourceDetails.h"
#include "gui/TenantSession.h"
#include "models/Lists.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace lwb {

ResourcesPage::ResourcesPage(AppContext &context, TenantSession &session, QWidget *parent)
    : ListPage(context, session, u"resources"_s, u"resource"_s, words(),
               resourcesModel(session.api(), nullptr), new ResourceDetails(context, session),
               parent)
{
    toolbar()->filter()->setToolTip(tr("Logto can't search API resources: all of them are loaded, "
                                       "and names, indicators and IDs are searched here."));
}

ListPage::Words ResourcesPage::words()
{
    return {
        .list = tr("API resources"),
        .filterPlaceholder = tr("Filter by name or ID"),
        .counted = [](int n) { return tr("%n API resource(s)", nullptr, n); },
        .found = [](int n) { return tr("%n API resource(s) found, searched here", nullptr, n); },
        .nothingFound = tr("No API resource's name, indicator or ID holds what you typed."),
        .emptyTitle = tr("No API resources yet"),
        .emptySentence = tr("Create one in the Logto console; it shows here after a refresh."),
    };
}

} // namespace lwb
