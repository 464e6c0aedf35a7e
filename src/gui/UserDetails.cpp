// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/UserDetails.h"

#include "gui/DetailHeader.h"
#include "gui/KeyValueList.h"
#include "gui/TenantSession.h"
#include "models/AuditLog.h"
#include "models/Lists.h"
#include "words/ObjectWords.h"
#include "words/Words.h"

using namespace Qt::StringLiterals;

namespace lwb {

UserDetails::UserDetails(AppContext &context, TenantSession &session, QWidget *parent)
    : DetailsPane(context, session, u"users"_s, parent)
    , m_overview(addOverview())
{
    connect(m_overview, &KeyValueList::linkActivated, this,
            [this] { Q_EMIT navigate({u"applications"_s, m_originId}); });
    addLists();
    finishTabs(tr("The user as JSON"));
}

void UserDetails::addLists()
{
    const auto of = [&api = session().api()](auto makeModel) {
        return [&api, makeModel](const QString &id, QObject *owner) -> ListModel * {
            return makeModel(api, id, owner);
        };
    };
    RelatedList::Spec roles{
        .objectName = u"rolesListView"_s,
        .accessibleName = tr("Roles of the user"),
        .icon = u"role"_s,
        .emptyTitle = tr("No roles"),
        .emptySentence = tr("Tokens of this user carry no scope of an API resource, unless an "
                            "organization's role gives it."),
        .page = u"roles"_s,
        .makeModel = of(userRolesModel),
    };
    RelatedList::Spec organizations{
        .objectName = u"organizationsListView"_s,
        .accessibleName = tr("Organizations of the user"),
        .icon = u"org"_s,
        .emptyTitle = tr("In no organization"),
        .emptySentence = tr("Members are added in the organization; roles are given there too."),
        .page = u"organizations"_s,
        .makeModel = of(userOrganizationsModel),
    };
    RelatedList::Spec identities{
        .objectName = u"identitiesListView"_s,
        .accessibleName = tr("Identities of the user"),
        .icon = u"link"_s,
        .emptyTitle = tr("No identities elsewhere"),
        .emptySentence = tr("This user signs in neither through a social connector nor through an "
                            "enterprise's single sign-on."),
        .makeModel = of(userIdentitiesModel),
        .jsonName = tr("The identity as JSON"),
    };
    RelatedList::Spec sessions{
        .objectName = u"sessionsListView"_s,
        .accessibleName = tr("Sessions of the user"),
        .icon = u"clock"_s,
        .emptyTitle = tr("No sessions"),
        .emptySentence = tr("The user is signed in nowhere."),
        .makeModel = of(userSessionsModel),
        .jsonName = tr("The session as JSON"),
    };
    RelatedList::Spec logs{
        .objectName = u"logsListView"_s,
        .accessibleName = tr("Log entries of the user"),
        .icon = u"audit"_s,
        .emptyTitle = tr("No log entries"),
        .emptySentence =
            tr("The audit log holds nothing that this user did. It forgets old entries "
               "after some time."),
        .page = u"logs"_s,
        .makeModel = of(userLogsModel),
        .jsonName = tr("The log entry as JSON"),
    };
    addList(tr("Roles"), std::move(roles), true);
    addList(tr("Organizations"), std::move(organizations), true);
    addList(tr("Identities"), std::move(identities));
    addList(tr("Sessions"), std::move(sessions));
    addList(tr("Logs"), std::move(logs));
}

void UserDetails::objectChanged()
{
    m_originId.clear();
    m_originName.clear();
}

Result<Done> UserDetails::fill(const QByteArray &json)
{
    const auto user = parseRecord<User>(json);
    if (!user)
        return user.error();
    // Names can be thousands of letters and lines; the JSON shows them whole.
    header()->setObject(u"User"_s, words::quoted(user->displayName()), tr("User"), user->id);
    header()->setState(user->isSuspended ? tr("Suspended") : QString());
    fillOverview(*user);
    return Done();
}

void UserDetails::fillOverview(const User &user)
{
    m_overview->setRow(u"name"_s, tr("Name"), words::quoted(user.name));
    m_overview->setRow(u"username"_s, tr("Username"), user.username, KeyValueList::Id);
    m_overview->setRow(u"email"_s, tr("E-mail"), user.primaryEmail, KeyValueList::Id);
    m_overview->setRow(u"phone"_s, tr("Phone"), user.primaryPhone, KeyValueList::Id);
    m_overview->setRow(u"id"_s, tr("User ID"), user.id, KeyValueList::Id);
    m_overview->setRow(u"signIn"_s, tr("Last sign-in"),
                       user.lastSignInAt ? words::forMoment(*user.lastSignInAt, now())
                                         : tr("Never"));
    m_overview->setRow(u"created"_s, tr("Created"), words::forMoment(user.createdAt, now()));
    m_overview->setRow(u"updated"_s, tr("Updated"), words::forMoment(user.updatedAt, now()));
    m_overview->setRow(u"suspended"_s, tr("Suspended"),
                       user.isSuspended ? tr("Yes: cannot sign in") : tr("No"));
    if (user.hasPassword)
        m_overview->setRow(u"password"_s, tr("Password"),
                           *user.hasPassword ? tr("Set") : tr("None"));
    showOrigin(user);
    m_overview->setRow(u"profile"_s, tr("Profile"),
                       words::forMembers(memberText(user.json, u"profile")));
    m_overview->setRow(u"customData"_s, tr("Custom data"),
                       words::forMembers(memberText(user.json, u"customData")));
}

void UserDetails::showOrigin(const User &user)
{
    const QString label = tr("Signed up in");
    const bool known = user.applicationId == m_originId && !m_originName.isEmpty();
    m_overview->setRow(u"application"_s, label, known ? m_originName : user.applicationId,
                       user.applicationId.isEmpty() ? KeyValueList::None : KeyValueList::Link);
    if (user.applicationId == m_originId)
        return;
    m_originId = user.applicationId;
    if (m_originId.isEmpty())
        return;
    const auto named = [this, label, asked = m_originId](Result<Application> application) {
        // Without its name the link still leads there; an application can be gone by now.
        if (asked != m_originId || !application)
            return;
        m_originName = application->name;
        m_overview->setRow(u"application"_s, label, m_originName, KeyValueList::Link);
    };
    session().api().application(m_originId).then(this, named);
}

} // namespace lwb
