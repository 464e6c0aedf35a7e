// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoData.h"

#include "demo/DemoIds.h"

namespace lwb::demo {

QByteArray consoleApplicationId() { return seededId("application Workbench console"); }
QByteArray consoleApplicationSecret() { return seededSecret("application Workbench console"); }

bool DemoData::assign(ApplicationRow &application, RoleRow &role)
{
    if (application.roleIds.contains(role.id))
        return false;
    application.roleIds.append(role.id);
    role.applicationIds.append(application.id);
    return true;
}

bool DemoData::unassign(ApplicationRow &application, const QByteArray &roleId)
{
    if (RoleRow *role = roles.find(roleId))
        role->applicationIds.removeOne(application.id);
    return application.roleIds.removeOne(roleId);
}

void DemoData::removeApplication(const QByteArray &id)
{
    for (const auto &role : roles)
        role->applicationIds.removeOne(id);
    for (const auto &organization : organizations)
        organization->applications.removeIf(
            [&id](const auto &member) { return member.first == id; });
    applications.remove(id);
}

const ScopeRow *DemoData::scope(const QByteArray &id) const
{
    for (const auto &resource : resources) {
        for (const ScopeRow &scope : resource->scopes) {
            if (scope.id == id)
                return &scope;
        }
    }
    return nullptr;
}

const ResourceRow *DemoData::resourceByIndicator(const QByteArray &indicator) const
{
    for (const auto &resource : resources) {
        if (resource->indicator == indicator)
            return resource.get();
    }
    return nullptr;
}

const ResourceRow *DemoData::defaultResource() const
{
    for (const auto &resource : resources) {
        if (resource->isDefault)
            return resource.get();
    }
    return nullptr;
}

const QByteArrayList *DemoData::membership(const ApplicationRow &application,
                                           const OrganizationRow &organization)
{
    for (const auto &[id, roleIds] : organization.applications) {
        if (id == application.id)
            return &roleIds;
    }
    return nullptr;
}

QByteArrayList *DemoData::membership(const ApplicationRow &application,
                                     OrganizationRow &organization)
{
    return const_cast<QByteArrayList *>(membership(application, std::as_const(organization)));
}

QByteArrayList DemoData::resourceScopes(const ApplicationRow &application,
                                        const ResourceRow &resource,
                                        const OrganizationRow *organization) const
{
    QByteArrayList granted;
    const auto grant = [&](const QByteArrayList &scopeIds) {
        for (const ScopeRow &scope : resource.scopes) {
            if (scopeIds.contains(scope.id))
                granted.append(scope.name);
        }
    };
    if (organization) {
        for (const QByteArray &roleId : *membership(application, *organization)) {
            if (const auto *role = organizationRoles.find(roleId))
                grant(role->resourceScopeIds);
        }
    } else {
        for (const QByteArray &roleId : application.roleIds) {
            if (const RoleRow *role = roles.find(roleId))
                grant(role->scopeIds);
        }
    }
    return granted;
}

QByteArrayList DemoData::organizationScopeNames(const ApplicationRow &application,
                                                const OrganizationRow &organization) const
{
    QByteArrayList names;
    for (const QByteArray &roleId : *membership(application, organization)) {
        const auto *role = organizationRoles.find(roleId);
        for (const QByteArray &scopeId : role ? role->scopeIds : QByteArrayList()) {
            if (const auto *scope = organizationScopes.find(scopeId))
                names.append(scope->name);
        }
    }
    return names;
}

} // namespace lwb::demo
