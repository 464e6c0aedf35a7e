// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/AccessGraph.h"

#include <QDebug>

namespace lwb::test
{

using namespace Qt::StringLiterals;

/// A graph written out, a line for each node:
///
///     resource https://shopping.api (Shopping API, default): read:products write:products
///     role Shopping reader (M2M): https://shopping.api read:products
///     role Customer (user, 120): https://shopping.api read:products
///     app billing: Shopping reader, Shopping full
///     org role Org admin (M2M): https://shopping.api read:products own manage:members
///     org acme: billing -> Org admin; worker ->
///     unread
///
/// `?` after the colon: not read. An id is its name in lower case with dashes, a resource's is its
/// indicator. `unread` at the end: something could not be read. Mistakes end the test program.
class GraphText
{
public:
    static AccessGraph parse(const char *text,
                             const QDateTime &readAt = QDateTime::fromSecsSinceEpoch(1'000'000))
    {
        GraphText parser;
        parser.m_graph.readAt = readAt;
        parser.m_graph.organizationRoles.emplace();
        const QStringList lines = QString::fromUtf8(text).split(u'\n', Qt::SkipEmptyParts);
        const QStringList kinds{u"resource "_s, u"role "_s, u"app "_s,
                                u"org role "_s, u"org "_s,  u"unread"_s};
        for (const QString &kind : kinds) {
            for (const QString &line : lines) {
                const QString plain = line.simplified();
                if (plain.startsWith(kind) &&
                    !(kind == u"org "_s && plain.startsWith(u"org role ")))
                    parser.read(kind.trimmed(), plain.mid(kind.size()));
            }
        }
        return parser.m_graph;
    }

    static QString idOf(const QString &name) { return name.toLower().replace(u' ', u'-'); }

private:
    struct Line {
        QString name;
        QStringList notes; ///< what stood in brackets
        QString rest;
        [[nodiscard]] bool isUnread() const { return rest == u"?"; }
    };

    static Line split(const QString &text)
    {
        const qsizetype colon = text.endsWith(u':') ? text.size() - 1 : text.indexOf(u": ");
        Line line{text.left(colon).trimmed(), {}, text.mid(colon + 1).trimmed()};
        if (line.name.endsWith(u')')) {
            const qsizetype open = line.name.indexOf(u'(');
            for (const QString &note : line.name.mid(open + 1).chopped(1).split(u','))
                line.notes.append(note.trimmed());
            line.name = line.name.left(open).trimmed();
        }
        return line;
    }

    static QStringList words(const QString &text, QChar separator)
    {
        QStringList words;
        for (const QString &word : text.split(separator, Qt::SkipEmptyParts))
            words.append(word.trimmed());
        return words;
    }

    static int known(int index, const QString &name)
    {
        if (index < 0)
            qFatal("No such node: %s", qPrintable(name));
        return index;
    }

    QList<int> scopes(const QString &text, QStringList *own = nullptr) const
    {
        QList<int> scopes;
        int resource = -1;
        for (const QString &word : words(text, u' ')) {
            if (word == u"own")
                resource = -1;
            else if (word.contains(u"://"))
                resource = known(m_graph.resourceOf(word), word);
            else if (resource < 0 && own)
                own->append(word);
            else
                scopes.append(known(m_graph.scopeOf(known(resource, word), word), word));
        }
        std::sort(scopes.begin(), scopes.end());
        return scopes;
    }

    static lwb::Role::Type type(const Line &line)
    {
        return line.notes.value(0) == u"M2M" ? lwb::Role::Type::MachineToMachine
                                             : lwb::Role::Type::User;
    }

    QList<int> roles(const QString &text) const
    {
        QList<int> roles;
        for (const QString &name : words(text, u','))
            roles.append(known(m_graph.roleOf(idOf(name)), name));
        std::sort(roles.begin(), roles.end());
        return roles;
    }

    void read(const QString &kind, const QString &text)
    {
        const Line line = split(text);
        if (kind == u"resource") {
            AccessGraph::Resource resource;
            resource.id = resource.indicator = line.name;
            for (const QString &note : line.notes)
                note == u"default" ? void(resource.isDefault = true) : void(resource.name = note);
            for (const QString &name : words(line.rest, u' ')) {
                resource.scopes.append(int(m_graph.scopes.size()));
                m_graph.scopes.append(
                    {line.name + u'#' + name, name, {}, int(m_graph.resources.size())});
            }
            m_graph.resources.append(resource);
        } else if (kind == u"role") {
            AccessGraph::Role role{
                idOf(line.name), line.name, line.notes.value(2), type(line), false, {}, 0};
            role.usersCount = line.notes.value(1).toLongLong();
            if (!line.isUnread())
                role.scopes = scopes(line.rest);
            m_graph.roles.append(role);
        } else if (kind == u"app") {
            AccessGraph::Application application{idOf(line.name), line.name, {}, {}};
            if (!line.isUnread())
                application.roles = roles(line.rest);
            m_graph.applications.append(application);
        } else if (kind == u"org role") {
            AccessGraph::OrganizationRole role{idOf(line.name), line.name, type(line), {}, {}};
            role.scopes = scopes(line.rest, &role.organizationScopes);
            m_graph.organizationRoles->append(role);
        } else if (kind == u"org") {
            m_graph.organizations.insert(idOf(line.name), organization(line));
        } else {
            m_graph.error = Error::make(Error::Kind::Http, {});
        }
    }

    AccessGraph::Organization organization(const Line &line) const
    {
        AccessGraph::Organization organization{idOf(line.name), line.name, {}, m_graph.readAt};
        for (const QString &member : words(line.rest, u';')) {
            const QString name = member.section(u"->"_s, 0, 0).trimmed();
            QList<int> held;
            for (const QString &role : words(member.section(u"->"_s, 1), u',')) {
                const auto &roles = *m_graph.organizationRoles;
                const auto found = std::find_if(roles.begin(), roles.end(),
                                                [&](const auto &one) { return one.name == role; });
                held.append(known(found == roles.end() ? -1 : int(found - roles.begin()), role));
            }
            std::sort(held.begin(), held.end());
            organization.rolesByApplication.insert(known(m_graph.applicationOf(idOf(name)), name),
                                                   held);
        }
        return organization;
    }

    AccessGraph m_graph;
};

} // namespace lwb::test
