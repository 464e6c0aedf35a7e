// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/ApplicationsPage.h"

#include "gui/ApplicationDetails.h"
#include "gui/TenantSession.h"
#include "models/Lists.h"
#include "words/Words.h"

using namespace Qt::StringLiterals;

namespace lwb {

namespace {
constexpr Application::Type listedTypes[] = {
    Application::Type::MachineToMachine, Application::Type::SPA,
    Application::Type::Traditional,      Application::Type::Native,
    Application::Type::Protected,        Application::Type::SAML,
};
} // namespace

ApplicationsPage::ApplicationsPage(AppContext &context, TenantSession &session, QWidget *parent)
    : ListPage(context, session, u"applications"_s, u"app"_s, words(),
               applicationsModel(session.api(), nullptr), new ApplicationDetails(context, session),
               parent)
{
    QList<Choice> types;
    for (const Application::Type type : listedTypes)
        types.append({words::forApplicationType(type, {}), applicationTypeName(type)});
    addTypeFilter(tr("Type"), tr("All types"), types);
}

ListPage::Words ApplicationsPage::words()
{
    return {
        .list = tr("Applications"),
        .filterPlaceholder = tr("Filter by name or ID"),
        .counted = [](int n) { return tr("%n application(s)", nullptr, n); },
        .found = [](int n) { return tr("%n application(s) found", nullptr, n); },
        .nothingFound =
            tr("No application's name or ID holds what you typed, or none is of that type."),
        .emptyTitle = tr("No applications yet"),
        .emptySentence = tr("Create one in the Logto console; it shows here after a refresh."),
    };
}

} // namespace lwb
