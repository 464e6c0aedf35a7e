// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/ApplicationDetails.h"

#include "gui/AccessTab.h"
#include "gui/DetailHeader.h"
#include "gui/GroupedTab.h"
#include "gui/KeyValueList.h"
#include "gui/TenantSession.h"
#include "gui/WhatIfTab.h"
#include "models/AuditLog.h"
#include "models/GroupedModel.h"
#include "models/Lists.h"
#include "models/PermissionGroups.h"
#include "words/ObjectWords.h"
#include "words/Words.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

GroupedTab::Spec roles(TenantSession &session)
{
    return {
        .objectName = u"rolesGroupedView"_s,
        .accessibleName = ApplicationDetails::tr("Roles of the application, with their scopes"),
        .icon = u"role"_s,
        .emptyTitle = ApplicationDetails::tr("No roles yet"),
        .emptySentence = ApplicationDetails::tr(
            "Without a role its tokens carry no scope. Logto still answers 200, "
            "and the API then says 403."),
        .headingPage = u"roles"_s,
        .rowPage = u"resources"_s,
        .rowLinkColumn = 1,
        .counted = GroupedTab::Counted::Headings,
        .makeModel =
            [&session](const QString &id, QObject *owner) {
                return applicationScopesByRole(session.api(), id, owner);
            },
        .summary =
            [](const GroupedModel &model) {
                return std::pair(
                    ApplicationDetails::tr("%n role(s)", nullptr, int(model.groupCount())),
                    ApplicationDetails::tr("with %n scope(s)", nullptr, int(model.rowsInGroups())));
            },
    };
}

RelatedList::Spec secrets(TenantSession &session)
{
    return {
        .objectName = u"secretsListView"_s,
        .accessibleName = ApplicationDetails::tr("Secrets of the application: names and expiry"),
        .icon = u"token"_s,
        .emptyTitle = ApplicationDetails::tr("No secrets"),
        .emptySentence = ApplicationDetails::tr("Without a secret it can't ask for a token."),
        .page = {},
        .makeModel = [&session](const QString &id, QObject *owner) -> ListModel * {
            return applicationSecretsModel(session.api(), id, owner);
        },
    };
}

RelatedList::Spec organizations(TenantSession &session)
{
    return {
        .objectName = u"organizationsListView"_s,
        .accessibleName = ApplicationDetails::tr("Organizations of the application"),
        .icon = u"org"_s,
        .emptyTitle = ApplicationDetails::tr("In no organization"),
        .emptySentence = ApplicationDetails::tr("It can get no organization token."),
        .page = u"organizations"_s,
        .makeModel = [&session](const QString &id, QObject *owner) -> ListModel * {
            return applicationOrganizationsModel(session.api(), id, owner);
        },
    };
}

RelatedList::Spec logs(TenantSession &session)
{
    return {
        .objectName = u"logsListView"_s,
        .accessibleName =
            ApplicationDetails::tr("The application's entries of the audit log, newest first"),
        .icon = u"audit"_s,
        .emptyTitle = ApplicationDetails::tr("Nothing in the audit log"),
        .emptySentence = ApplicationDetails::tr(
            "Neither a token was asked for nor did anybody sign in with it."),
        .page = u"logs"_s,
        .makeModel = [&session](const QString &id, QObject *owner) -> ListModel * {
            return applicationLogsModel(session.api(), id, owner);
        },
    };
}

} // namespace

ApplicationDetails::ApplicationDetails(AppContext &context, TenantSession &session, QWidget *parent)
    : DetailsPane(context, session, u"applications"_s, parent)
    , m_overview(addOverview())
    , m_roles(new GroupedTab(roles(session), this))
    , m_access(new AccessTab(context, session, this))
    , m_whatIf(new WhatIfTab(WhatIfTab::About::Application, session, this))
{
    addRelated(tr("Roles"), m_roles, true);
    addRelated(tr("Access"), m_access);
    addRelated(tr("What if"), m_whatIf);
    m_secrets = addList(tr("Secrets"), secrets(session), true);
    m_organizations = addList(tr("Organizations"), organizations(session));
    addList(tr("Logs"), logs(session));
    finishTabs(tr("The application as JSON"));
    m_getToken = header()->addAction(tr("Get a token"), u"token"_s);
    m_getToken->setObjectName(u"getTokenButton"_s);
    connect(m_getToken, &QAbstractButton::clicked, this, [this] {
        const QJsonObject object{{u"application"_s, id()}};
        Q_EMIT navigate(
            {u"tokens"_s, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact))});
    });
    connect(m_access, &AccessTab::connectionEditRequested, this,
            &ApplicationDetails::connectionEditRequested);
    connect(m_overview, &KeyValueList::linkActivated, this, &ApplicationDetails::showJson);
}

Result<Done> ApplicationDetails::fill(const QByteArray &json)
{
    const auto application = parseRecord<Application>(json);
    if (!application)
        return application.error();
    header()->setObject(applicationTypeName(application->type), application->name,
                        words::forApplicationType(application->type, application->typeName),
                        application->id);
    m_getToken->setVisible(application->type == Application::Type::MachineToMachine);
    fillOverview(*application);
    sayWhatIsNotThere(application->type);
    return Done();
}

void ApplicationDetails::sayWhatIsNotThere(Application::Type type)
{
    using Type = Application::Type;
    if (type == Type::MachineToMachine)
        return;
    m_roles->showInstead(
        tr("No roles here"),
        tr("Only machine-to-machine applications hold roles. This one acts for the users "
           "who sign in with it."));
    m_access->showInstead(
        tr("No access of its own"),
        tr("Its tokens carry what the user who signs in may do, within what was asked for."));
    m_whatIf->showInstead(tr("Nothing to suppose here"),
                          tr("Only machine-to-machine applications hold roles."));
    m_organizations->showInstead(
        tr("No organizations here"),
        tr("Only machine-to-machine applications join organizations. This one acts for "
           "the members who sign in with it."));
    if (type == Type::SPA || type == Type::Native) {
        m_secrets->showInstead(
            tr("No secrets here"),
            tr("An application on a user's device can't keep a secret. This one signs users in "
               "without one."));
    } else if (type == Type::SAML) {
        m_secrets->showInstead(tr("No secrets here"),
                               tr("SAML applications trust a certificate instead."));
    }
}

void ApplicationDetails::fillOverview(const Application &application)
{
    const Profile &profile = session().profile();
    m_overview->setRow(u"name"_s, tr("Name"), application.name);
    m_overview->setRow(u"description"_s, tr("Description"), application.description);
    m_overview->setRow(u"type"_s, tr("Type"),
                       words::forApplicationType(application.type, application.typeName));
    m_overview->setRow(u"id"_s, tr("App ID"), application.id, KeyValueList::Id);
    m_overview->setRow(u"created"_s, tr("Created"),
                       words::forMoment(application.createdAt, now()));
    m_overview->setRow(u"thirdParty"_s, tr("Third-party"),
                       application.isThirdParty ? tr("Yes") : tr("No"));
    m_overview->setRow(u"endpoint"_s, tr("Logto endpoint"), profile.endpoint.toString(),
                       KeyValueList::Id);
    m_overview->setRow(u"issuer"_s, tr("Issuer"), profile.expectedIssuer(), KeyValueList::Id);
    m_overview->setRow(u"token"_s, tr("Token endpoint"), profile.tokenEndpoint().toString(),
                       KeyValueList::Id);
    m_overview->setRow(u"discovery"_s, tr("Discovery"), profile.discoveryUrl().toString(),
                       KeyValueList::Id);
    m_overview->setRow(u"jwks"_s, tr("JWKS"), profile.jwksUrl().toString(), KeyValueList::Id);
    const int members = customDataCount(application.json);
    if (members > 0)
        m_overview->setRow(u"customData"_s, tr("Custom data"),
                           tr("%n entry(s) in the JSON", nullptr, members), KeyValueList::Link);
    else
        m_overview->removeRow(u"customData"_s);
}

} // namespace lwb
