// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/AccessBuild.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

using Places = QHash<QString, int>;

/// Turns ids into indexes; one at a time, lists are made of these.
class Builder
{
public:
    explicit Builder(const AccessParts &parts)
        : m_parts(parts)
        , m_graph(std::make_shared<AccessGraph>())
    {
    }

    BuiltAccess build()
    {
        if (m_parts.resources)
            addResources(*m_parts.resources);
        if (m_parts.roles)
            addRoles(*m_parts.roles);
        if (m_parts.applications)
            addApplications(*m_parts.applications);
        if (m_parts.roles && m_parts.applications)
            m_parts.holdersByRole ? addHoldersByRole() : addHoldersByApplication();
        if (m_parts.organizationRoles && m_parts.resources)
            addOrganizationRoles(*m_parts.organizationRoles);
        if (m_graph->organizationRoles && m_parts.applications) {
            for (const auto &organization : m_parts.organizations)
                addOrganization(organization);
        }
        m_built.whole = isWhole();
        return std::move(m_built);
    }

private:
    [[nodiscard]] bool isWhole() const
    {
        if (!m_parts.withRoles)
            return m_parts.resources && m_parts.applications;
        return m_parts.resources && m_parts.roles && m_parts.applications &&
               std::all_of(m_graph->roles.cbegin(), m_graph->roles.cend(),
                           [](const auto &role) { return role.scopes.has_value(); }) &&
               std::all_of(m_graph->applications.cbegin(), m_graph->applications.cend(),
                           [](const auto &application) { return application.roles.has_value(); });
    }

    void seen(const AccessListing &listing)
    {
        if (!m_graph->readAt.isValid() || listing.askedAt < m_graph->readAt)
            m_graph->readAt = listing.askedAt;
    }

    void moved(const QString &where)
    {
        m_built.moved = true;
        if (!m_graph->error) {
            m_graph->error =
                Error::make(Error::Kind::Malformed, u"it changed while it was read"_s, where);
        }
    }

    /// Whether the node is new; a list that shifts between two pages may tell one twice.
    static bool place(Places &places, const QString &id, qsizetype index)
    {
        if (places.contains(id))
            return false;
        places.insert(id, int(index));
        return true;
    }

    void addResources(const AccessListing &listing)
    {
        seen(listing);
        listing.each<QList<ResourceRow>>([&](const ResourceRow &row) {
            if (!place(m_resources, row.resource.id, m_graph->resources.size()))
                return;
            AccessGraph::Resource resource = row.resource;
            for (AccessGraph::Scope scope : row.scopes) {
                if (!place(m_scopes, scope.id, m_graph->scopes.size()))
                    continue;
                scope.resource = int(m_graph->resources.size());
                resource.scopes.append(int(m_graph->scopes.size()));
                m_graph->scopes.append(std::move(scope));
            }
            m_graph->resources.append(std::move(resource));
        });
    }

    /// None when one of the ids has no place.
    static std::optional<QList<int>> indexes(const QStringList &ids, const Places &places)
    {
        QList<int> found;
        found.reserve(ids.size());
        for (const QString &id : ids) {
            const auto at = places.constFind(id);
            if (at == places.cend())
                return std::nullopt;
            found.append(*at);
        }
        std::sort(found.begin(), found.end());
        found.erase(std::unique(found.begin(), found.end()), found.end());
        return found;
    }

    static QStringList ids(const AccessListing &listing)
    {
        QStringList all;
        listing.each<QStringList>([&](const QString &id) { all.append(id); });
        return all;
    }

    void addRoles(const AccessListing &listing)
    {
        seen(listing);
        listing.each<QList<RoleRow>>([&](const RoleRow &row) {
            if (!place(m_roles, row.role.id, m_graph->roles.size()))
                return;
            AccessGraph::Role role = row.role;
            const auto scopes = m_parts.scopesOfRole.constFind(role.id);
            if (scopes != m_parts.scopesOfRole.cend()) {
                seen(*scopes);
                if (m_parts.resources)
                    role.scopes = indexes(ids(*scopes), m_scopes);
                if (m_parts.resources && !role.scopes)
                    moved(role.name);
            }
            m_graph->roles.append(std::move(role));
            m_rows.append(&row);
        });
    }

    void addApplications(const AccessListing &listing)
    {
        seen(listing);
        listing.each<QList<AccessGraph::Application>>([&](const AccessGraph::Application &row) {
            if (place(m_applications, row.id, m_graph->applications.size()))
                m_graph->applications.append(row);
        });
    }

    void addHoldersByRole()
    {
        QList<QList<int>> held(m_graph->applications.size());
        for (qsizetype role = 0; role < m_rows.size(); ++role) {
            const RoleRow &row = *m_rows.at(role);
            if (row.role.type != Role::Type::MachineToMachine)
                continue;
            QStringList holders = row.firstApplications;
            if (!row.holdersKnown()) {
                const auto read = m_parts.applicationsOfRole.constFind(row.role.id);
                if (read == m_parts.applicationsOfRole.cend())
                    return; // any application may hold it
                seen(*read);
                holders = ids(*read);
            }
            for (const QString &id : std::as_const(holders)) {
                const auto application = m_applications.constFind(id);
                // One that was made since: it is in no list here, so nothing false is said of it.
                if (application == m_applications.cend())
                    m_built.moved = true;
                else if (held.at(*application).isEmpty() || held.at(*application).last() != role)
                    held[*application].append(int(role));
            }
        }
        for (qsizetype i = 0; i < held.size(); ++i)
            m_graph->applications[i].roles = std::move(held[i]);
    }

    void addHoldersByApplication()
    {
        for (AccessGraph::Application &application : m_graph->applications) {
            const auto read = m_parts.rolesOfApplication.constFind(application.id);
            if (read == m_parts.rolesOfApplication.cend())
                continue;
            seen(*read);
            application.roles = indexes(ids(*read), m_roles);
            if (!application.roles)
                moved(application.name);
        }
    }

    void addOrganizationRoles(const AccessListing &listing)
    {
        QList<AccessGraph::OrganizationRole> roles;
        listing.each<QList<OrganizationRoleRow>>([&](const OrganizationRoleRow &row) {
            if (!place(m_organizationRoles, row.role.id, roles.size()))
                return;
            AccessGraph::OrganizationRole role = row.role;
            const auto scopes = indexes(row.scopeIds, m_scopes);
            if (!scopes)
                m_built.moved = true;
            role.scopes = scopes.value_or(QList<int>());
            m_organizationRolesWhole = m_organizationRolesWhole && scopes;
            roles.append(std::move(role));
        });
        if (m_organizationRolesWhole)
            m_graph->organizationRoles = std::move(roles);
    }

    void addOrganization(const AccessParts::OrganizationParts &parts)
    {
        AccessGraph::Organization organization;
        organization.id = parts.id;
        organization.name = ids(parts.name).value(0);
        organization.readAt = parts.applications.askedAt;
        bool whole = true;
        parts.applications.each<QList<MembershipRow>>([&](const MembershipRow &row) {
            const auto application = m_applications.constFind(row.applicationId);
            if (application == m_applications.cend())
                return;
            const auto roles = indexes(row.roleIds, m_organizationRoles);
            whole = whole && roles;
            organization.rolesByApplication.insert(*application, roles.value_or(QList<int>()));
        });
        if (whole)
            m_graph->organizations.insert(parts.id, std::move(organization));
        else
            m_built.movedOrganizations.append(parts.id);
    }

    const AccessParts &m_parts;
    std::shared_ptr<AccessGraph> m_graph;
    BuiltAccess m_built{m_graph, false, false, {}};
    Places m_resources, m_scopes, m_roles, m_applications, m_organizationRoles;
    QList<const RoleRow *> m_rows;
    bool m_organizationRolesWhole = true;
};

} // namespace

BuiltAccess buildAccess(const AccessParts &parts)
{
    return Builder(parts).build();
}

bool fewerByRole(const AccessListing &roles, const AccessListing &applications)
{
    qint64 byRole = 0;
    roles.each<QList<RoleRow>>([&](const RoleRow &row) {
        if (row.role.type == Role::Type::MachineToMachine && !row.holdersKnown())
            byRole += std::max<qint64>(1, (row.applicationsCount.value_or(0) + 99) / 100);
    });
    qint64 byApplication = 0;
    applications.each<QList<AccessGraph::Application>>([&](const auto &) { ++byApplication; });
    return byRole <= byApplication;
}

} // namespace lwb
