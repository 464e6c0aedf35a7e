// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/HoldersTab.h"

#include "gui/TabSummary.h"
#include "gui/TenantSession.h"
#include "models/GroupedModel.h"
#include "models/PermissionGroups.h"
#include "words/Formats.h"

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

GroupedTab::Spec spec(TenantSession &session)
{
    return {
        .objectName = u"holdersGroupedView"_s,
        .accessibleName = HoldersTab::tr("Roles that carry each scope"),
        .icon = u"role"_s,
        .emptyTitle = HoldersTab::tr("No scopes yet"),
        .emptySentence = HoldersTab::tr("Without a scope there is nothing a role could carry."),
        .headingPage = {},
        .rowPage = u"roles"_s,
        .rowLinkColumn = 0,
        .counted = GroupedTab::Counted::Rows,
        .makeModel = [&session](const QString &id, QObject *owner) {
            return holdersByScope(session.api(), session.rolePermissions(), id, owner);
        },
        .summary = [](const GroupedModel &) { return std::pair<QString, QString>(); },
    };
}

} // namespace

HoldersTab::HoldersTab(TenantSession &session, QWidget *parent)
    : GroupedTab(spec(session), parent)
    , m_permissions(session.rolePermissions())
{
    connect(&m_permissions, &RolePermissions::progressed, this, &HoldersTab::describeState);
    connect(summary(), &TabSummary::actionRequested, this, &HoldersTab::act);
    connect(&m_ageTimer, &QTimer::timeout, this, &HoldersTab::describeState);
    m_ageTimer.start(60'000);
}

void HoldersTab::reload()
{
    // Seen from another tab what is known will do.
    if (isVisible() && model() && model()->state() != GroupedModel::State::Idle)
        (void)m_permissions.reload();
    GroupedTab::reload();
}

qint64 HoldersTab::total() const
{
    return GroupedTab::total() < 0 ? -1 : carriers().size();
}

void HoldersTab::act()
{
    if (m_permissions.isLoading()) {
        m_permissions.stop();
        return;
    }
    if (m_permissions.unreadCount() == 0)
        (void)m_permissions.reload();
    GroupedTab::reload(); // waits for that, or reads what was not read
}

void HoldersTab::describe()
{
    summary()->show();
    describeState();
}

void HoldersTab::describeState()
{
    const int unread = int(m_permissions.unreadCount());
    const int roles = int(m_permissions.entries().size());
    if (m_permissions.isLoading()) {
        const int toRead = m_permissions.toRead();
        summary()->setTexts(tr("Reading every role's scopes"),
                            toRead < 0 ? tr("Listing the roles")
                                       : tr("%1 of %n role(s) read", nullptr, toRead).arg(m_permissions.readCount()));
        summary()->setAction(tr("Stop"), u"stop"_s);
        return;
    }
    if (!m_permissions.readAt().isValid()) {
        const bool soon = isLoading(); // the API resource's own scopes come first
        summary()->setTexts(soon ? tr("Reading every role's scopes") : tr("The roles are not read"));
        summary()->setAction(soon ? QString() : tr("Read them"), u"refresh"_s);
        return;
    }
    const QString title = tr("Carried by %n role(s)", nullptr, int(carriers().size()));
    if (unread > 0) {
        summary()->setTexts(title, tr("%n role(s) not read: what only they carry is missing here", nullptr, unread),
                            Ink::Warn);
        summary()->setAction(tr("Read the rest"), u"refresh"_s);
        return;
    }
    const QString age = words::forAge(m_permissions.readAt(), QDateTime::currentDateTime());
    summary()->setTexts(title, tr("of %n in all, read %1", nullptr, roles).arg(age));
    summary()->setAction(tr("Read again"), u"refresh"_s);
}

QSet<QString> HoldersTab::carriers() const
{
    QSet<QString> ids;
    for (int scope = 0; model() && scope < model()->rowCount(); ++scope) {
        const QModelIndex heading = model()->index(scope, 0);
        for (int row = 0; row < model()->rowCount(heading); ++row)
            ids.insert(model()->index(row, 0, heading).data(ListRole::Id).toString());
    }
    return ids;
}

} // namespace lwb
