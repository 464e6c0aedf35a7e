// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/AccessAnswers.h"

#include "access/RoleAssignment.h"
#include "cli/AccessNames.h"
#include "cli/JsonWriter.h"
#include "cli/Table.h"
#include "requests/RequestDraft.h"
#include "words/AccessWords.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace lwb::cli {

namespace
{

QString indicatorOf(const AccessGraph &graph, int scope)
{
    return graph.resources.at(graph.scopes.at(scope).resource).indicator;
}

/// The scope that two operands name.
Result<int> scopeOf(const AccessGraph &graph, const QString &resourceWord, const QString &scopeWord)
{
    const Result<int> resource = findResource(graph, resourceWord);
    return resource ? findScope(graph, *resource, scopeWord) : resource;
}

} // namespace

void ExplainAccessCommand::answer()
{
    const QStringList &operands = arguments().operands;
    const Result<int> application = findApplication(graph(), operands.at(0));
    if (!application)
        return fail(application.error());
    const Result<int> scope = scopeOf(graph(), operands.at(1), operands.at(2));
    if (!scope)
        return fail(scope.error());

    const AccessSubject subject{*application, organizationId()};
    const ScopeAccess access = accessToScope(graph(), subject, *scope);
    const bool isExpected = access.expected == Expected::Yes;
    const QString name = graph().scopes.at(*scope).name;
    if (asJson()) {
        output().write(JsonObject()
                           .raw("application", applicationJson(*application))
                           .string("resource", indicatorOf(graph(), *scope))
                           .string("scope", name)
                           .boolean("expected", isExpected)
                           .raw("via", rolesJson(access.via))
                           .raw("candidates", rolesJson(access.candidates))
                           .text() +
                       '\n');
    } else {
        const words::Message message = words::explainCell(graph(), subject, *scope);
        writeLine(u"%1 %2 %3 of %4."_s.arg(graph().applications.at(*application).name,
                                           isExpected ? u"gets"_s : u"does not get"_s, name,
                                           indicatorOf(graph(), *scope)));
        for (const QString &line : {message.why, message.remedy}) {
            if (!line.isEmpty())
                writeLine(line);
        }
        if (!isExpected && !access.candidates.isEmpty())
            tellAssignment(subject, access.candidates.first());
    }
    finish(isExpected ? ExitCode::Done : ExitCode::No);
}

void ExplainAccessCommand::tellAssignment(const AccessSubject &subject, int role)
{
    const auto assignment = assignmentOf(graph(), subject, role);
    if (tenant().profile().readOnly || !assignment)
        return;
    const QString profile = arguments().value(u"profile"_s);
    writeLine(u"To assign %1:"_s.arg(roleNames({role}).first()));
    writeLine(u"  lwb request POST %1 --data %2"_s.arg(
                  assignment->path, shellQuoted(QString::fromUtf8(assignment->body)))
              + (profile.isEmpty() ? QString() : u" --profile "_s + shellQuoted(profile)));
}

void WhoCanCommand::answer()
{
    const Result<int> scope =
        scopeOf(graph(), arguments().operands.at(0), arguments().operands.at(1));
    if (!scope)
        return fail(scope.error());
    const ScopeHolders holders = whoCan(graph(), *scope, organizationId());
    if (!graph().organizationRoles && !asJson())
        output().warn(u"organization roles could not be read"_s);
    then(count(holders), [this, holders](const UserCount &users) {
        if (users.isAtMost && asJson())
            output().warn(u"users.count is at most: whoever holds two of the roles counts twice"_s);
        if (asJson())
            output().write(json(holders, users) + '\n');
        else
            print(holders, users);
        finish(ExitCode::Done);
    });
}

QString WhoCanCommand::roleId(int role) const
{
    return organizationId().isEmpty() ? graph().roles.at(role).id
                                      : graph().organizationRoles->at(role).id;
}

Pending<Result<UserCount>> WhoCanCommand::count(const ScopeHolders &holders)
{
    QList<AccessGraph::Role> roles;
    QStringList ids;
    for (const int role : holders.userRoles) {
        ids.append(roleId(role));
        if (organizationId().isEmpty())
            roles.append(graph().roles.at(role));
    }
    return organizationId().isEmpty() ? countUsers(tenant().api(), roles)
                                      : countMembers(tenant().api(), organizationId(), ids);
}

QByteArray WhoCanCommand::json(const ScopeHolders &holders, const UserCount &users) const
{
    const auto number = [&users](qint64 count) {
        return users.count ? QByteArray::number(count) : QByteArray("null");
    };
    QByteArrayList applications;
    for (const ScopeHolders::Holder &holder : holders.applications) {
        const AccessGraph::Application &application = graph().applications.at(holder.application);
        applications.append(JsonObject()
                                .string("id", application.id)
                                .string("name", application.name)
                                .raw("via", jsonStrings(roleNames(holder.via)))
                                .text());
    }
    QByteArrayList roles;
    for (const int role : holders.userRoles) {
        roles.append(JsonObject()
                         .string("id", roleId(role))
                         .string("name", roleNames({role}).first())
                         .raw("users", number(users.ofRole.value(roleId(role))))
                         .text());
    }
    return JsonObject()
        .raw("applications", '[' + applications.join(',') + ']')
        .raw("users", JsonObject()
                          .raw("count", number(users.count.value_or(0)))
                          .raw("roles", '[' + roles.join(',') + ']')
                          .text())
        .text();
}

void WhoCanCommand::print(const ScopeHolders &holders, const UserCount &users)
{
    QList<QStringList> rows;
    for (const ScopeHolders::Holder &holder : holders.applications) {
        rows.append({u"application"_s, graph().applications.at(holder.application).name,
                     roleNames(holder.via).join(u", "_s)});
    }
    for (const int role : holders.userRoles) {
        const QString who =
            users.count ? QString::number(users.ofRole.value(roleId(role))) : u"members"_s;
        rows.append({u"users"_s, who, roleNames({role}).first()});
    }
    for (const int index : holders.organizationRoles) {
        const AccessGraph::OrganizationRole &role = graph().organizationRoles->at(index);
        rows.append({u"in organizations"_s,
                     role.type == Role::Type::User ? u"users"_s : u"applications"_s, role.name});
    }
    if (rows.isEmpty())
        return writeLine(u"Nobody."_s);
    output().write(Table({u"kind"_s, u"who"_s, u"via"_s}).lines(rows));
    if (holders.userRoles.size() > 1 && users.count) {
        writeLine(users.isAtMost
                      ? u"At most %1 users in all: whoever holds two of the roles counts twice."_s
                            .arg(*users.count)
                      : u"%1 users in all."_s.arg(*users.count));
    }
    if (!holders.organizationRoles.isEmpty()) {
        writeLine(u"Organization roles count inside an organization only: "
                  "ask for one with --organization."_s);
    }
}

std::optional<Error> WhatIfCommand::readArguments()
{
    const auto count = [this](const QString &option) { return arguments().values(option).size(); };
    if (count(u"assign"_s) != count(u"to"_s))
        return usage(u"Every --assign ROLE needs its --to APP."_s);
    if (count(u"remove"_s) != count(u"from"_s))
        return usage(u"Every --remove ROLE needs its --from APP."_s);
    if (count(u"assign"_s) + count(u"remove"_s) == 0)
        return usage(u"'lwb what-if' needs --assign ROLE --to APP, or --remove ROLE --from APP."_s);
    return std::nullopt;
}

std::optional<Error> WhatIfCommand::suppose(const AccessGraph &supposedOf)
{
    const auto findRole = organizationId().isEmpty() ? findMachineRole : findOrganizationRole;
    QHash<QString, qsizetype> seen;
    for (const QString &option : arguments().order()) {
        const bool isAssigned = option == "assign"_L1;
        if (!isAssigned && option != "remove"_L1)
            continue;
        const qsizetype i = seen[option]++;
        const Result<int> role = findRole(supposedOf, arguments().values(option).at(i));
        if (!role)
            return role.error();
        const QStringList applications = arguments().values(isAssigned ? u"to"_s : u"from"_s);
        const Result<int> application = findApplication(supposedOf, applications.at(i));
        if (!application)
            return application.error();
        m_suppositions.append({isAssigned ? Supposition::Kind::AssignRole
                                          : Supposition::Kind::RemoveRole,
                               *role, *application, -1, -1});
    }
    return std::nullopt;
}

/// Logto gives organization roles to members only.
void WhatIfCommand::tellOutsiders()
{
    QSet<int> told;
    for (const Supposition &supposition : std::as_const(m_suppositions)) {
        const int application = supposition.application;
        if (supposition.kind != Supposition::Kind::AssignRole || told.contains(application) ||
            isMember(graph(), {application, organizationId()}).value_or(false))
            continue;
        told.insert(application);
        output().warn(u"%1 is not in the organization: supposing that it is added"_s.arg(
            graph().applications.at(application).name));
    }
}

void WhatIfCommand::answer()
{
    const bool inside = !organizationId().isEmpty();
    const AccessGraph supposedOf = inside ? inOrganization(graph(), organizationId()) : graph();
    if (const std::optional<Error> error = suppose(supposedOf))
        return fail(*error);
    if (inside)
        tellOutsiders();
    const WhatIf outcome = whatIf(graph(), m_suppositions, organizationId());
    if (asJson()) {
        QByteArrayList changes;
        for (const AccessChange &change : outcome.changes) {
            changes.append(JsonObject()
                               .raw("application", applicationJson(change.application))
                               .string("resource", indicatorOf(graph(), change.scope))
                               .string("scope", graph().scopes.at(change.scope).name)
                               .boolean("before", change.before)
                               .boolean("after", change.after)
                               .text());
        }
        output().write(JsonObject().raw("changes", '[' + changes.join(',') + ']').text() + '\n');
    } else {
        for (const AccessChange &change : outcome.changes)
            writeLine(words::forChange(change, graph()));
        if (outcome.changes.isEmpty())
            writeLine(u"Nothing changes."_s);
    }
    finish(ExitCode::Done);
}

} // namespace lwb::cli
