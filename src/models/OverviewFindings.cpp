// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/OverviewFindings.h"

#include "doctor/FindingAdvice.h"
#include "words/Formats.h"
#include "words/Sentences.h"
#include "words/Words.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

using Object = OverviewFinding::Object;
using Weight = OverviewFinding::Weight;

QString text(const char *source, int n = -1)
{
    return QCoreApplication::translate("OverviewFindings", source, nullptr, n);
}

Object roleObject(const AccessGraph &graph, int role)
{
    return {graph.roles.at(role).name, u"roles"_s, graph.roles.at(role).id};
}

Object applicationObject(const AccessGraph &graph, int application)
{
    return {graph.applications.at(application).name, u"applications"_s,
            graph.applications.at(application).id};
}

Object resourceObject(const AccessGraph &graph, int resource)
{
    return {graph.resources.at(resource).name, u"resources"_s, graph.resources.at(resource).id};
}

/// The finding about these objects; none when there are none.
void add(OverviewFinding finding, const AccessGraph &graph, const QList<int> &indexes,
         Object (*toObject)(const AccessGraph &, int), QList<OverviewFinding> &findings)
{
    for (const int index : indexes)
        finding.objects.append(toObject(graph, index));
    if (!finding.objects.isEmpty())
        findings.append(finding);
}

void addManagementRole(const AccessGraph &graph, QList<OverviewFinding> &findings)
{
    const ManagementRole found = managementRole(graph);
    if (found.state == ManagementRole::State::Absent) {
        findings.append(
            {Weight::Warning,
             text(
                 QT_TRANSLATE_NOOP("OverviewFindings", "The pre-made Management API role is gone")),
             text(QT_TRANSLATE_NOOP(
                 "OverviewFindings",
                 "New tenants have the role Logto Management API access. Without it or one like "
                 "it no further application can be given access to the Management API.")),
             {}});
    } else if (found.state == ManagementRole::State::Edited) {
        findings.append(
            {Weight::Warning,
             text(QT_TRANSLATE_NOOP("OverviewFindings",
                                    "The pre-made Management API role was edited")),
             text(QT_TRANSLATE_NOOP(
                 "OverviewFindings",
                 "It was made to carry the scope all and nothing else. Guides and people rely on "
                 "that: who is given it now gets something different.")),
             {roleObject(graph, found.role)}});
    }
}

void addLookAlikes(const AccessGraph &graph, QList<OverviewFinding> &findings)
{
    add({Weight::Error,
         text(QT_TRANSLATE_NOOP("OverviewFindings",
                                "An API resource looks like the Management API")),
         text(QT_TRANSLATE_NOOP(
             "OverviewFindings",
             "Tokens for it look right and are refused by the Management API with 401. "
             "Only the built-in API resource counts, whatever the tenant's address is.")),
         {}},
        graph, lookAlikes(graph), resourceObject, findings);
}

void addDefaultResource(const AccessGraph &graph, QList<OverviewFinding> &findings)
{
    const int resource = defaultResource(graph);
    if (resource < 0)
        return;
    findings.append(
        {Weight::Warning,
         text(QT_TRANSLATE_NOOP("OverviewFindings", "A default API hides a forgotten resource")),
         text(QT_TRANSLATE_NOOP("OverviewFindings",
                                "A token request that names no resource gets a token for this API "
                                "instead of an error, and is refused only later, elsewhere.")),
         {resourceObject(graph, resource)}});
}

void addHolders(const AccessGraph &graph, QList<OverviewFinding> &findings)
{
    const QList<int> holders = managementHolders(graph);
    add({Weight::Note,
         text(QT_TRANSLATE_N_NOOP("OverviewFindings", "%n application(s) can do everything"),
              int(holders.size())),
         text(QT_TRANSLATE_NOOP(
             "OverviewFindings",
             "The Management API knows one scope, all: who has it reads and changes every "
             "user, application and secret of the tenant.")),
         {}},
        graph, holders, applicationObject, findings);
}

void addEmptyRoles(const AccessGraph &graph, QList<OverviewFinding> &findings)
{
    const QList<int> roles = emptyRoles(graph);
    add({Weight::Note,
         text(QT_TRANSLATE_N_NOOP("OverviewFindings", "%n role(s) give nothing"),
              int(roles.size())),
         text(QT_TRANSLATE_NOOP(
             "OverviewFindings",
             "Whoever holds only such a role gets tokens without a scope, and a 403 from "
             "the API that should let them in.")),
         {}},
        graph, roles, roleObject, findings);
}

void addTwins(const AccessGraph &graph, QList<OverviewFinding> &findings)
{
    QMap<int, QList<int>> twins; // by the first of those that are the same
    for (const RoleTwins &pair : roleTwins(graph)) {
        if (pair.how == RoleTwins::How::Same)
            twins[pair.other].append(pair.role);
    }
    for (auto it = twins.cbegin(); it != twins.cend(); ++it) {
        const QList<int> roles = QList<int>{it.key()} + *it;
        add({Weight::Note,
             text(QT_TRANSLATE_N_NOOP("OverviewFindings", "%n role(s) give exactly the same"),
                  int(roles.size())),
             text(QT_TRANSLATE_NOOP("OverviewFindings",
                                    "A change to one of them is easily forgotten in the other.")),
             {}},
            graph, roles, roleObject, findings);
    }
}

QString dateOf(const QDateTime &time)
{
    return words::forDate(time.toLocalTime().date());
}

/// How far back the audit log was read for every application that is told of.
QString windowText(const QList<ApplicationSecrets> &applications)
{
    QDateTime oldest, newest;
    for (const ApplicationSecrets &application : applications) {
        if (!application.logFrom.isValid())
            continue;
        oldest = oldest.isValid() ? std::min(oldest, application.logFrom) : application.logFrom;
        newest = newest.isValid() ? std::max(newest, application.logFrom) : application.logFrom;
    }
    if (!oldest.isValid())
        return {};
    if (oldest.date() == newest.date())
        return text(QT_TRANSLATE_NOOP("OverviewFindings", "The audit log was read back to %1."))
            .arg(dateOf(oldest));
    return text(QT_TRANSLATE_NOOP(
                    "OverviewFindings",
                    "The audit log was read back to %1, of busy applications to %2 at least."))
        .arg(dateOf(oldest), dateOf(newest));
}

OverviewFinding secretKind(SecretFinding::Kind kind, int count,
                           const QList<ApplicationSecrets> &applications)
{
    using Kind = SecretFinding::Kind;
    switch (kind) {
    case Kind::Expired:
        return {Weight::Error,
                text(QT_TRANSLATE_N_NOOP("OverviewFindings", "%n secret(s) have expired"), count),
                text(QT_TRANSLATE_NOOP("OverviewFindings",
                                       "Token requests with them are refused. Delete them once "
                                       "nobody tries them any more.")),
                {}};
    case Kind::ExpiresSoon:
        return {Weight::Warning,
                text(QT_TRANSLATE_N_NOOP("OverviewFindings", "%n secret(s) expire within 30 days"),
                     count),
                text(QT_TRANSLATE_NOOP("OverviewFindings",
                                       "On that day their applications get no more tokens. A "
                                       "second secret lets them move over without a gap.")),
                {}};
    case Kind::Unused:
        return {Weight::Warning,
                text(QT_TRANSLATE_N_NOOP("OverviewFindings", "%n secret(s) are not used"), count),
                text(QT_TRANSLATE_NOOP(
                         "OverviewFindings",
                         "No token was asked for with them, and whoever finds one could. %1"))
                    .arg(windowText(applications)),
                {}};
    case Kind::NeverExpires: break;
    }
    return {Weight::Note,
            text(QT_TRANSLATE_N_NOOP("OverviewFindings", "%n secret(s) never expire"), count),
            text(QT_TRANSLATE_NOOP("OverviewFindings",
                                   "One that leaks stays good until somebody notices. A secret's "
                                   "expiry is chosen when it is made and can't be changed later.")),
            {}};
}

Object secretObject(const SecretFinding &finding)
{
    using Kind = SecretFinding::Kind;
    QString what = text(QT_TRANSLATE_NOOP("OverviewFindings", "%1: %2"))
                       .arg(finding.applicationName, finding.secret);
    if (finding.kind == Kind::Expired || finding.kind == Kind::ExpiresSoon)
        what = text(QT_TRANSLATE_NOOP("OverviewFindings", "%1, %2")).arg(what, dateOf(finding.at));
    return {what, u"applications"_s, finding.applicationId};
}

OverviewFinding failure(const FailureGroup &group, const AccessGraph &graph, const QDateTime &now)
{
    auto cause = group.finding;
    if (cause) {
        advise(*cause, graph, {group.resource, {}, group.organizationId},
               {group.applicationId, group.organizationId});
    }
    const words::Message message =
        cause ? words::forFinding(*cause) : words::forError(group.newestError);
    const QString times =
        text(QT_TRANSLATE_N_NOOP("OverviewFindings", "%n time(s), last %1"), int(group.count))
            .arg(words::forAge(group.last, now));
    OverviewFinding finding{
        Weight::Warning,
        text(QT_TRANSLATE_NOOP("OverviewFindings", "%1: %2")).arg(message.what, times),
        words::inOneText({message.why, message.remedy}),
        {}};
    if (!group.resource.isEmpty()) {
        const QString asked = text(QT_TRANSLATE_NOOP("OverviewFindings", "Asked for: %1"))
                                  .arg(words::quoted(group.resource));
        finding.why = words::inOneText({finding.why, asked});
    }
    if (group.isAttributed()) {
        const int application = graph.applicationOf(group.applicationId);
        const QString name =
            application < 0 ? group.applicationId : graph.applications.at(application).name;
        finding.objects.append({name, u"applications"_s, group.applicationId});
    }
    // What was meant, most likely.
    const QStringList meant = !cause                        ? QStringList()
                              : cause->suggestion.isEmpty() ? cause->candidates
                                                            : QStringList{cause->suggestion};
    for (const QString &indicator : meant) {
        if (const int resource = graph.resourceOf(indicator); resource >= 0)
            finding.objects.append(resourceObject(graph, resource));
    }
    finding.objects.append(
        {text(QT_TRANSLATE_NOOP("OverviewFindings", "the newest in the audit log")), u"logs"_s,
         group.newestEntryId});
    return finding;
}

} // namespace

QList<OverviewFinding> accessFindings(const AccessGraph &graph)
{
    QList<OverviewFinding> findings;
    addLookAlikes(graph, findings);
    addManagementRole(graph, findings);
    addDefaultResource(graph, findings);
    addHolders(graph, findings);
    addEmptyRoles(graph, findings);
    addTwins(graph, findings);
    return findings;
}

QList<OverviewFinding> secretsFindings(const QList<ApplicationSecrets> &applications,
                                       const QDateTime &now)
{
    QMap<SecretFinding::Kind, QList<Object>> byKind;
    for (const SecretFinding &finding : secretFindings(applications, now))
        byKind[finding.kind].append(secretObject(finding));
    QList<OverviewFinding> findings;
    for (auto it = byKind.cbegin(); it != byKind.cend(); ++it) {
        OverviewFinding finding = secretKind(it.key(), int(it->size()), applications);
        finding.objects = *it;
        findings.append(finding);
    }
    return findings;
}

QList<OverviewFinding> failureFindings(const QList<FailureGroup> &groups,
                                       const AccessGraph &graph, const QDateTime &now)
{
    QList<OverviewFinding> findings;
    for (const FailureGroup &group : groups)
        findings.append(failure(group, graph, now));
    return findings;
}

} // namespace lwb
