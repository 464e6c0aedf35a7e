// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/AccessWords.h"

#include "words/CellWords.h"
#include "words/Sentences.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lwb::words {

namespace
{

constexpr qsizetype mostNames = 5;

QString text(const char *source)
{
    return QCoreApplication::translate("Access", source);
}

/// "Reader, Writer and 2 more"
QString listed(const QStringList &names)
{
    QStringList shown;
    for (const QString &name : names.first(std::min(names.size(), mostNames)))
        shown.append(quoted(name, 80));
    const int more = int(names.size() - shown.size());
    const QString list = shown.join(u", "_s);
    return more == 0
               ? list
               : QCoreApplication::translate("Access", "%1 and %n more", nullptr, more).arg(list);
}

/// The sentences about one row. All in terms of what counts: direct roles, or organization roles.
class Sentences
{
public:
    Sentences(const ScopeComparison &row, const AccessGraph &graph, const AccessSubject &subject,
              int resource)
        : m_row(row)
        , m_graph(graph)
        , m_subject(subject)
        , m_resource(resource)
    {
    }

    [[nodiscard]] QString why() const;
    [[nodiscard]] QString remedy() const;

private:
    [[nodiscard]] bool inOrganization() const { return !m_subject.organizationId.isEmpty(); }
    [[nodiscard]] bool isOutside() const { return isMember(m_graph, m_subject) == false; }
    [[nodiscard]] QString namesOf(const QList<int> &roles) const;
    [[nodiscard]] QString given() const;
    [[nodiscard]] QString notGiven() const;
    [[nodiscard]] QString notThere() const;
    [[nodiscard]] QString wouldGive() const;
    [[nodiscard]] QList<int> held() const;
    [[nodiscard]] QStringList givenHere(int role) const;
    [[nodiscard]] QString heldDirectly() const;

    const ScopeComparison &m_row;
    const AccessGraph &m_graph;
    const AccessSubject &m_subject;
    int m_resource;
};

QString Sentences::namesOf(const QList<int> &roles) const
{
    QStringList names;
    for (const int role : roles) {
        names.append(inOrganization() ? m_graph.organizationRoles->at(role).name
                                      : m_graph.roles.at(role).name);
    }
    return listed(names);
}

QString Sentences::given() const
{
    const QString names = namesOf(m_row.via);
    if (inOrganization()) {
        return m_row.via.size() == 1
                   ? text(QT_TRANSLATE_NOOP("Access", "Organization role %1 gives it.")).arg(names)
                   : text(QT_TRANSLATE_NOOP("Access", "Organization roles %1 give it.")).arg(names);
    }
    return m_row.via.size() == 1
               ? text(QT_TRANSLATE_NOOP("Access", "Role %1 gives it.")).arg(names)
               : text(QT_TRANSLATE_NOOP("Access", "Roles %1 give it.")).arg(names);
}

QList<int> Sentences::held() const
{
    if (!inOrganization())
        return m_graph.applications.at(m_subject.application).roles.value_or(QList<int>());
    const auto organization = m_graph.organizations.constFind(m_subject.organizationId);
    return organization == m_graph.organizations.constEnd()
               ? QList<int>()
               : organization->rolesByApplication.value(m_subject.application);
}

/// What a role gives of the resource, or of the organization's own permissions.
QStringList Sentences::givenHere(int role) const
{
    if (m_resource < 0)
        return m_graph.organizationRoles->at(role).organizationScopes;
    const QList<int> scopes = inOrganization()
                                  ? m_graph.organizationRoles->at(role).scopes
                                  : m_graph.roles.at(role).scopes.value_or(QList<int>());
    QStringList names;
    for (const int scope : m_graph.resources.at(m_resource).scopes) {
        if (scopes.contains(scope))
            names.append(m_graph.scopes.at(scope).name);
    }
    return names;
}

/// In an organization: direct roles that carry the scope, which one would expect to help.
QString Sentences::heldDirectly() const
{
    if (!inOrganization() || m_resource < 0)
        return {};
    const AccessSubject direct{m_subject.application, {}};
    const QList<int> via =
        accessToScope(m_graph, direct, m_graph.scopeOf(m_resource, m_row.scope)).via;
    if (via.isEmpty())
        return {};
    return u' ' +
           text(QT_TRANSLATE_NOOP(
                    "Access", "Role %1 gives it elsewhere; in an organization only organization "
                              "roles count."))
               .arg(quoted(m_graph.roles.at(via.first()).name, 80));
}

QString Sentences::notGiven() const
{
    if (isOutside())
        return text(QT_TRANSLATE_NOOP("Access", "The application is not in this organization.")) +
               heldDirectly();
    const QList<int> roles = held();
    if (roles.isEmpty()) {
        return inOrganization() ? text(QT_TRANSLATE_NOOP(
                                      "Access", "The application has no organization role here.")) +
                                      heldDirectly()
                                : text(QT_TRANSLATE_NOOP("Access", "The application has no role."));
    }
    QList<int> givers;
    QStringList scopes;
    for (const int role : roles) {
        const QStringList some = givenHere(role);
        if (!some.isEmpty())
            givers.append(role);
        scopes += some;
    }
    scopes.removeDuplicates();
    QString why;
    if (givers.isEmpty() && m_resource < 0)
        why = text(QT_TRANSLATE_NOOP(
            "Access", "None of its roles gives any permission of the organization."));
    else if (givers.isEmpty())
        why = text(
            QT_TRANSLATE_NOOP("Access", "None of its roles gives any scope of this API resource."));
    else if (givers.size() == 1)
        why = text(QT_TRANSLATE_NOOP("Access", "Role %1 gives only %2."))
                  .arg(namesOf(givers), listed(scopes));
    else
        why = text(QT_TRANSLATE_NOOP("Access", "Roles %1 give only %2."))
                  .arg(namesOf(givers), listed(scopes));
    return why + heldDirectly();
}

QString Sentences::notThere() const
{
    if (m_resource < 0)
        return text(
            QT_TRANSLATE_NOOP("Access", "The organization template has no such permission."));
    return text(QT_TRANSLATE_NOOP("Access", "This API resource has no such scope."));
}

QString Sentences::wouldGive() const
{
    if (!m_row.exists) {
        return m_row.nearest.isEmpty() ? QString()
                                       : text(QT_TRANSLATE_NOOP("Access", "Did you mean %1?"))
                                             .arg(quoted(m_row.nearest, 80));
    }
    if (!m_row.candidates.isEmpty()) {
        const QString least = namesOf(m_row.candidates.first(1));
        if (isOutside())
            return text(QT_TRANSLATE_NOOP("Access", "Added to it with role %1, it would get it."))
                .arg(least);
        if (m_row.candidates.size() == 1)
            return text(QT_TRANSLATE_NOOP("Access", "%1 would give it.")).arg(least);
        return text(QT_TRANSLATE_NOOP("Access",
                                      "%1 would give it with the fewest others; so would %2."))
            .arg(least, namesOf(m_row.candidates.sliced(1)));
    }
    if (inOrganization())
        return text(QT_TRANSLATE_NOOP("Access", "No organization role for applications gives it."));
    const int scope = m_graph.scopeOf(m_resource, m_row.scope);
    const ScopeHolders holders = whoCan(m_graph, scope);
    QString none =
        holders.userRoles.isEmpty()
            ? text(QT_TRANSLATE_NOOP("Access", "No role gives it."))
            : text(QT_TRANSLATE_NOOP(
                       "Access",
                       "Only roles for users give it: %1. Applications cannot have those."))
                  .arg(namesOf(holders.userRoles));
    if (!holders.organizationRoles.isEmpty()) {
        QStringList names;
        for (const int role : holders.organizationRoles)
            names.append(m_graph.organizationRoles->at(role).name);
        none = inOneText(
            {none, text(QT_TRANSLATE_NOOP("Access", "Inside organizations these give it: %1."))
                       .arg(names.join(u", "_s))});
    }
    if (!holders.complete)
        none =
            inOneText({none, text(QT_TRANSLATE_NOOP("Access", "Not every role could be read."))});
    return none;
}

QString Sentences::why() const
{
    switch (m_row.state) {
    case CellState::Granted:
        return given();
    case CellState::Expected:
        if (m_row.granted && !m_row.requested)
            return inOneText({given(), text(QT_TRANSLATE_NOOP("Access", "It was not asked for."))});
        return given();
    case CellState::Missing:
        if (m_row.tokenIsOlder) {
            return inOneText({given(), text(QT_TRANSLATE_NOOP(
                                           "Access", "The token is from before that: roles do not "
                                                     "change tokens that are issued."))});
        }
        return inOneText(
            {given(), text(QT_TRANSLATE_NOOP("Access", "The token lacks it all the same."))});
    case CellState::Surplus:
        if (!m_row.exists)
            return inOneText(
                {notThere(), text(QT_TRANSLATE_NOOP("Access", "The token has it all the same."))});
        if (m_row.tokenIsOlder) {
            return inOneText(
                {notGiven(),
                 text(QT_TRANSLATE_NOOP("Access", "The token is older than what was read of the "
                                                  "roles, and works until it expires."))});
        }
        return inOneText(
            {notGiven(), text(QT_TRANSLATE_NOOP("Access", "The token has it all the same."))});
    case CellState::Dropped:
    case CellState::Blank:
        return m_row.exists ? notGiven() : notThere();
    case CellState::Unknown:
        return text(QT_TRANSLATE_NOOP("Access", "What decides about it could not be read."));
    }
    return {};
}

QString Sentences::remedy() const
{
    switch (m_row.state) {
    case CellState::Granted:
        return {};
    case CellState::Expected:
        return m_row.granted && !m_row.requested
                   ? text(QT_TRANSLATE_NOOP("Access", "Logto grants only what a request names."))
                   : QString();
    case CellState::Missing:
    case CellState::Surplus:
        return m_row.tokenIsOlder
                   ? text(QT_TRANSLATE_NOOP("Access", "Get a new token."))
                   : text(QT_TRANSLATE_NOOP(
                         "Access", "Roles may have changed meanwhile: reload, then ask again."));
    case CellState::Dropped:
    case CellState::Blank:
        return wouldGive();
    case CellState::Unknown:
        return text(QT_TRANSLATE_NOOP("Access", "Reload."));
    }
    return {};
}

} // namespace

Message explain(const ScopeComparison &row, const AccessGraph &graph, const AccessSubject &subject,
                int resource)
{
    const Sentences sentences(row, graph, subject, resource);
    return {forCellState(row.state), sentences.why(), sentences.remedy()};
}

Message explainCell(const AccessGraph &graph, const AccessSubject &subject, int scope,
                    const ProbeResult *probe)
{
    const QString name = graph.scopes.at(scope).name;
    const ScopeAccess access = accessToScope(graph, subject, scope);
    ScopeComparison row;
    row.scope = name;
    row.expected = access.expected;
    row.via = access.via;
    row.candidates = access.candidates;
    row.state = cellState(access.expected, probe, name);
    return explain(row, graph, subject, graph.scopes.at(scope).resource);
}

QString forComparison(const ScopeComparison &row, const AccessGraph &graph,
                      const AccessSubject &subject, int resource)
{
    const Sentences sentences(row, graph, subject, resource);
    return inOneText({sentences.why(), sentences.remedy()});
}

QString forChange(const AccessChange &change, const AccessGraph &graph)
{
    const AccessGraph::Scope &scope = graph.scopes.at(change.scope);
    const QString line = change.after ? text(QT_TRANSLATE_NOOP("Access", "%1 gains %2 of %3"))
                                      : text(QT_TRANSLATE_NOOP("Access", "%1 loses %2 of %3"));
    return line.arg(quoted(graph.applications.at(change.application).name, 80),
                    quoted(scope.name, 80), quoted(graph.resources.at(scope.resource).name, 80));
}

} // namespace lwb::words
