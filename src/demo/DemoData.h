// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/ClaimsScript.h"
#include "demo/DemoUsers.h"
#include "demo/UserFinds.h"

#include <QByteArrayList>
#include <QHash>

#include <algorithm>
#include <deque>
#include <memory>
#include <shared_mutex>

namespace lwb::demo {

struct SecretRow
{
    QByteArray name;
    QByteArray value;
    qint64 createdAt = 0;
    qint64 expiresAt = 0; ///< 0: never
};

struct ApplicationRow
{
    QByteArray id, name, description, type;
    QByteArray oidcClientMetadata = R"({"redirectUris":[],"postLogoutRedirectUris":[]})";
    QByteArray customClientMetadata = "{}";
    QByteArray customData = "{}";
    bool isThirdParty = false;
    qint64 createdAt = 0;
    std::vector<SecretRow> secrets;
    QByteArrayList roleIds;
};

struct RoleRow
{
    QByteArray id, name, description, type; ///< type: User or MachineToMachine
    bool isDefault = false;
    QByteArrayList scopeIds;
    QByteArrayList applicationIds;
    UserSet users;
};

struct ScopeRow
{
    QByteArray id, resourceId, name, description;
    qint64 createdAt = 0;
};

struct ResourceRow
{
    QByteArray id, name, indicator;
    bool isDefault = false;
    qint64 accessTokenTtl = 3600;
    std::vector<ScopeRow> scopes;
};

struct OrganizationRow
{
    QByteArray id, name, description;
    QByteArray customData = "{}";
    qint64 createdAt = 0;
    UserSet users;
    QList<std::pair<QByteArray, QByteArrayList>> applications; ///< id, organization role ids
};

struct OrganizationScopeRow
{
    QByteArray id, name, description;
};
struct OrganizationRoleRow
{
    QByteArray id, name, description, type;
    QByteArrayList scopeIds, resourceScopeIds;
};
struct HookRow
{
    QByteArray id, json;
};

/// Rows in their order, found by id.
template<typename Row>
class Table
{
public:
    Row &prepend(Row row)
    {
        return keep(m_rows.emplace_front(std::make_unique<Row>(std::move(row))));
    }
    Row &append(Row row)
    {
        return keep(m_rows.emplace_back(std::make_unique<Row>(std::move(row))));
    }
    [[nodiscard]] Row *find(const QByteArray &id) const { return m_byId.value(id); }
    void remove(const QByteArray &id)
    {
        m_byId.remove(id);
        std::erase_if(m_rows, [&id](const auto &row) { return row->id == id; });
    }
    [[nodiscard]] qsizetype size() const { return qsizetype(m_rows.size()); }
    [[nodiscard]] Row &at(qsizetype i) const { return *m_rows[size_t(i)]; }
    [[nodiscard]] auto begin() const { return m_rows.begin(); }
    [[nodiscard]] auto end() const { return m_rows.end(); }

private:
    Row &keep(std::unique_ptr<Row> &row)
    {
        m_byId.insert(row->id, row.get());
        return *row;
    }
    std::deque<std::unique_ptr<Row>> m_rows;
    QHash<QByteArray, Row *> m_byId;
};

struct DataSize
{
    qint64 users = 0;
    qint64 applications = 0;
    qint64 roles = 0;
    bool untidy = false; ///< see DemoOptions
};

/// Everything the tenant holds but its log. Readers and writers take `lock`.
class DemoData
{
public:
    explicit DemoData(const DataSize &size);

    mutable std::shared_mutex lock;
    Table<ApplicationRow> applications; ///< newest first
    Table<RoleRow> roles;
    Table<ResourceRow> resources;
    Table<OrganizationRow> organizations; ///< newest first
    Table<OrganizationScopeRow> organizationScopes;
    Table<OrganizationRoleRow> organizationRoles;
    Table<HookRow> hooks;
    ClaimsScript claimsScript;
    DemoUsers users;
    UserFinds finds;

    /// False when it was so already.
    bool assign(ApplicationRow &application, RoleRow &role);
    bool unassign(ApplicationRow &application, const QByteArray &roleId);
    void removeApplication(const QByteArray &id);
    [[nodiscard]] const ScopeRow *scope(const QByteArray &id) const;
    [[nodiscard]] const ResourceRow *resourceByIndicator(const QByteArray &indicator) const;
    [[nodiscard]] const ResourceRow *defaultResource() const;

    /// Names of the scopes of a resource that the application's roles give; with an organization,
    /// those that its roles there give, as Logto does.
    [[nodiscard]] QByteArrayList resourceScopes(const ApplicationRow &application,
                                                const ResourceRow &resource,
                                                const OrganizationRow *organization) const;
    [[nodiscard]] QByteArrayList organizationScopeNames(const ApplicationRow &application,
                                                        const OrganizationRow &organization) const;
    /// Its organization roles; null when it is not a member.
    [[nodiscard]] static QByteArrayList *membership(const ApplicationRow &application,
                                                    OrganizationRow &organization);
    [[nodiscard]] static const QByteArrayList *membership(const ApplicationRow &application,
                                                          const OrganizationRow &organization);
};

/// The application that the console itself signs in as.
[[nodiscard]] QByteArray consoleApplicationId();
[[nodiscard]] QByteArray consoleApplicationSecret();

inline constexpr char managementIndicator[] = "https://default.logto.app/api";
inline constexpr char shoppingIndicator[] = "https://shopping.api";

} // namespace lwb::demo
