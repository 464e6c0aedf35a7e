// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/AccessNames.h"

#include "core/Suggestions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lwb::cli {

namespace
{

/// "'a', 'b' and 7 more"
QString listed(const QStringList &candidates, QLatin1StringView last, qint64 unlisted = 0)
{
    constexpr qsizetype most = 10;
    QStringList quoted;
    for (const QString &candidate : candidates.first(std::min(most, candidates.size())))
        quoted.append(u'\'' + candidate + u'\'');
    if (const qint64 more = candidates.size() - quoted.size() + unlisted; more > 0)
        return quoted.join(u", "_s) + u" and %1 more"_s.arg(more);
    const QString end = quoted.takeLast();
    return quoted.isEmpty() ? end : quoted.join(u", "_s) + last + end;
}

Error unknown(const QString &kind, const QList<Named> &all, const QString &word, qint64 unlisted)
{
    QStringList shown, words;
    for (const Named &one : all) {
        shown.append(one.shown);
        words += {one.shown, one.name};
    }
    words.removeDuplicates();
    shown.removeDuplicates();
    QString message = u"Unknown %1 '%2'."_s.arg(kind, word);
    if (const QStringList near = suggestions(word, words); !near.isEmpty())
        message += u" Did you mean %1?"_s.arg(listed(near, " or "_L1));
    else if (shown.isEmpty())
        message += u" There is none."_s;
    else
        message += u" Known: %1."_s.arg(listed(shown, ", "_L1, unlisted));
    return Error::make(Error::Kind::NotFound, message);
}

/// Of the roles that applications can hold; one for users is told as such.
Result<int> roleFor(const QString &kind, const AccessGraph &graph, const QString &word)
{
    QList<Named> all;
    for (int i = 0; i < graph.roles.size(); ++i) {
        const AccessGraph::Role &role = graph.roles.at(i);
        if (role.type == Role::Type::MachineToMachine)
            all.append({i, role.id, role.name, role.name});
    }
    const Result<int> found = findNamed(kind, all, word);
    const bool isForUsers =
        !found && std::any_of(graph.roles.begin(), graph.roles.end(), [&](const auto &role) {
            return role.type == Role::Type::User && (role.id == word || role.name == word);
        });
    if (isForUsers) {
        return Error::make(
            Error::Kind::InvalidInput,
            u"The role '%1' is for users: no application can hold it."_s.arg(word));
    }
    return found;
}

} // namespace

Result<int> findNamed(const QString &kind, const QList<Named> &all, const QString &word,
                      qint64 unlisted)
{
    QList<Named> fitting;
    for (const Named &one : all) {
        if (one.id == word)
            return one.index;
        if (one.name == word)
            fitting.append(one);
    }
    if (fitting.isEmpty())
        return unknown(kind, all, word, unlisted);
    if (fitting.size() == 1)
        return fitting.first().index;
    QStringList ids;
    for (const Named &one : fitting)
        ids.append(one.id);
    return Error::make(Error::Kind::Ambiguous,
                       u"More than one %1 is called '%2': give its ID, %3."_s.arg(
                           kind, word, listed(ids, " or "_L1)));
}

Result<int> findApplication(const AccessGraph &graph, const QString &word)
{
    QList<Named> all;
    for (int i = 0; i < graph.applications.size(); ++i) {
        const AccessGraph::Application &application = graph.applications.at(i);
        all.append({i, application.id, application.name, application.name});
    }
    return findNamed(u"machine-to-machine application"_s, all, word);
}

Result<int> findResource(const AccessGraph &graph, const QString &word)
{
    if (const int resource = graph.resourceOf(word); resource >= 0)
        return resource;
    QList<Named> all;
    for (int i = 0; i < graph.resources.size(); ++i) {
        const AccessGraph::Resource &resource = graph.resources.at(i);
        all.append({i, resource.id, resource.name, resource.indicator});
    }
    return findNamed(u"API resource"_s, all, word);
}

Result<int> findScope(const AccessGraph &graph, int resource, const QString &word)
{
    QList<Named> all;
    for (const int scope : graph.resources.at(resource).scopes) {
        const AccessGraph::Scope &one = graph.scopes.at(scope);
        all.append({scope, one.id, one.name, one.name});
    }
    return findNamed(u"scope"_s, all, word);
}

Result<int> findMachineRole(const AccessGraph &graph, const QString &word)
{
    return roleFor(u"machine-to-machine role"_s, graph, word);
}

Result<int> findOrganizationRole(const AccessGraph &graph, const QString &word)
{
    return roleFor(u"machine-to-machine organization role"_s, graph, word);
}

} // namespace lwb::cli
