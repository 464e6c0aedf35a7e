// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/ApplicationDetails.h"

#include "gui/DetailHeader.h"
#include "gui/KeyValueList.h"
#include "gui/TenantSession.h"
#include "models/Lists.h"
#include "words/Words.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace lwb {

ApplicationDetails::ApplicationDetails(AppContext &context, TenantSession &session, QWidget *parent)
    : DetailsPane(context, session, u"applications"_s, parent)
    , m_overview(addOverview())
    , m_roles(addList(tr("Roles"),
                      {
                          .objectName = u"rolesListView"_s,
                          .accessibleName = tr("Roles of the application"),
                          .icon = u"role"_s,
                          .emptyTitle = tr("No roles yet"),
                          .emptySentence = tr("Without a role its tokens carry no scope. Logto still answers 200, "
                                              "and the API then says 403."),
                          .page = u"roles"_s,
                          .makeModel = [&session](const QString &id, QObject *owner) -> ListModel * {
                              return applicationRolesModel(session.api(), id, owner);
                          },
                      },
                      true))
{
    finishTabs(tr("The application as JSON"));
}

Result<Done> ApplicationDetails::fill(const QByteArray &json)
{
    const auto application = parseRecord<Application>(json);
    if (!application)
        return application.error();
    header()->setObject(applicationTypeName(application->type), application->name,
                        words::forApplicationType(application->type, application->typeName), application->id);
    fillOverview(*application);
    if (application->type != Application::Type::MachineToMachine) {
        m_roles->showInstead(tr("No roles here"),
                             tr("Only machine-to-machine applications hold roles. This one acts for the users "
                                "who sign in with it."));
    }
    return Done();
}

void ApplicationDetails::fillOverview(const Application &application)
{
    const Profile &profile = session().profile();
    m_overview->setRow(u"name"_s, tr("Name"), application.name);
    m_overview->setRow(u"description"_s, tr("Description"), application.description);
    m_overview->setRow(u"type"_s, tr("Type"), words::forApplicationType(application.type, application.typeName));
    m_overview->setRow(u"id"_s, tr("App ID"), application.id, KeyValueList::Id);
    m_overview->setRow(u"created"_s, tr("Created"),
                       QLocale().toString(application.createdAt.toLocalTime(), QLocale::LongFormat));
    m_overview->setRow(u"thirdParty"_s, tr("Third-party"), application.isThirdParty ? tr("Yes") : tr("No"));
    m_overview->setRow(u"endpoint"_s, tr("Logto endpoint"), profile.endpoint.toString(), KeyValueList::Id);
    m_overview->setRow(u"issuer"_s, tr("Issuer"), profile.expectedIssuer(), KeyValueList::Id);
    m_overview->setRow(u"token"_s, tr("Token endpoint"), profile.tokenEndpoint().toString(), KeyValueList::Id);
    m_overview->setRow(u"discovery"_s, tr("Discovery"), profile.discoveryUrl().toString(), KeyValueList::Id);
    m_overview->setRow(u"jwks"_s, tr("JWKS"), profile.jwksUrl().toString(), KeyValueList::Id);
}

} // namespace lwb
