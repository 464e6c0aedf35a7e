// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoData.h"

#include "demo/DemoIds.h"
#include "demo/SeedTables.h"

#include <QDateTime>

#include <vector>

namespace lwb::demo {

namespace {

constexpr qint64 dayMs = 86'400'000;
constexpr qint64 tenantCreated = 1'738'540'800'000;      // 3 February 2025
constexpr qint64 lastChange = 1'785'542'400'000;         // 1 August 2026
constexpr qint64 legacySecretExpiry = 1'767'139'200'000; // 31 December 2025

void addResources(DemoData &data)
{
    qint64 created = tenantCreated;
    for (const SeedResource &seed : seedResources()) {
        ResourceRow row;
        row.id = seed.id ? QByteArray(seed.id) : seededId(QByteArray("resource ") + seed.indicator);
        row.name = seed.name;
        row.indicator = seed.indicator;
        row.accessTokenTtl = seed.ttl;
        for (const SeedScope &scope : seed.scopes) {
            created += 61'007;
            row.scopes.push_back({seed.id ? QByteArray("management-api-all")
                                          : seededId(QByteArray("scope ") + scope.name),
                                  row.id, scope.name, scope.description, created});
        }
        data.resources.append(row);
    }
}

QByteArray scopeIdNamed(const DemoData &data, const char *name)
{
    for (const auto &resource : data.resources) {
        for (const ScopeRow &scope : resource->scopes) {
            if (scope.name == name)
                return scope.id;
        }
    }
    Q_UNREACHABLE();
}

void addRoles(DemoData &data, qint64 count)
{
    const auto seeds = seedRoles();
    const auto add = [&](const SeedRole &seed, const QByteArray &name) {
        RoleRow row;
        row.id = seededId("role " + name);
        row.name = name;
        row.description = seed.description;
        row.type = seed.type;
        row.isDefault = seed.isDefault;
        row.users = seed.users;
        for (const char *scope : seed.scopes)
            row.scopeIds.append(scopeIdNamed(data, scope));
        data.roles.append(row);
    };
    for (const SeedRole &seed : seeds)
        add(seed, seed.name);
    static constexpr const char *regions[] = {"Europe", "Brazil", "Japan",
                                              "Canada", "Kenya",  "India"};
    for (qint64 i = qint64(seeds.size()); i < count; ++i) {
        SeedRole seed = seeds[size_t(1 + i % 8)]; // never another holder of `all`
        seed.isDefault = false;
        if (seed.users.modulus > 0)
            seed.users = {97, i % 97};
        add(seed, QByteArray(seed.name) + ' ' + regions[i % 6] + ' ' + QByteArray::number(i + 1));
    }
}

void addApplication(DemoData &data, const SeedApplication &seed, const QByteArray &name,
                    qint64 createdAt)
{
    ApplicationRow row;
    row.id = seededId("application " + name);
    row.name = name;
    row.description = seed.description;
    row.type = seed.type;
    row.createdAt = createdAt;
    row.isThirdParty = name == "partner-gateway";
    if (seed.redirectUri)
        row.oidcClientMetadata = "{\"redirectUris\":[\"" + QByteArray(seed.redirectUri)
                                 + "\"],\"postLogoutRedirectUris\":[]}";
    if (name == "billing-worker")
        row.customData =
            R"({"team":"payments","ledger":12345678901234567000,)"
            R"("runbook":"https://wiki.acme.example/billing-worker",)"
            R"-("on call (São Paulo)":"<b>#ops</b>"})-";
    if (row.type == "MachineToMachine" || row.type == "Traditional") {
        const QByteArray secretSeed = "application " + name;
        row.secrets.push_back({"Default secret", seededSecret(secretSeed), createdAt + 3,
                               name == "legacy-importer" ? legacySecretExpiry : 0});
        if (name == "billing-worker")
            row.secrets.push_back(
                {"Rotation 2026", seededSecret(secretSeed + " rotation"), lastChange, 0});
    }
    ApplicationRow &added = data.applications.prepend(row);
    for (const char *roleName : seed.roles) {
        if (RoleRow *role = data.roles.find(seededId(QByteArray("role ") + roleName)))
            data.assign(added, *role);
    }
}

void addApplications(DemoData &data, qint64 count)
{
    const auto seeds = seedApplications();
    // The tenant itself and its shopping API need the first four.
    count = std::max<qint64>(count, 4);
    const qint64 step = (lastChange - tenantCreated) / count;
    for (qint64 i = 0; i < count; ++i) {
        const qint64 createdAt =
            tenantCreated + i * step + qint64(mixed(quint64(i)) % (dayMs / 24));
        if (i < qint64(seeds.size())) {
            addApplication(data, seeds[size_t(i)], seeds[size_t(i)].name, createdAt);
            continue;
        }
        static constexpr const char *works[] = {"import", "export",  "mailer", "indexer",
                                                "sync",   "gateway", "monitor"};
        static constexpr const char *areas[] = {"orders",  "returns",  "stock",   "prices",
                                                "reviews", "vouchers", "loyalty", "shipping",
                                                "tax",     "media",    "search"};
        SeedApplication seed = seeds[size_t(4 + i % 20)];
        const QByteArray name =
            QByteArray(areas[i % 11]) + '-' + works[i % 7] + '-' + QByteArray::number(i + 1);
        seed.description = "One of many";
        if (!seed.roles.empty() && QByteArrayView(seed.roles[0]) == "Logto Management API access")
            seed.roles = {"Shopping reader"};
        addApplication(data, seed, name, createdAt);
    }
}

void addUntidiness(DemoData &data)
{
    RoleRow twin;
    twin.id = seededId("role Catalogue reader");
    twin.name = "Catalogue reader";
    twin.description = "From before the roles were renamed";
    twin.type = "MachineToMachine";
    twin.scopeIds = {scopeIdNamed(data, "read:products")};
    data.roles.append(twin);

    ResourceRow lookAlike;
    lookAlike.name = "Logto API";
    lookAlike.indicator = "https://auth.acme.example/api";
    lookAlike.id = seededId("resource " + lookAlike.indicator);
    lookAlike.scopes.push_back({seededId("scope of " + lookAlike.indicator), lookAlike.id, "all",
                                "Everything", lastChange});
    data.resources.append(lookAlike);

    if (ApplicationRow *mailer = data.applications.find(seededId("application invoice-mailer")))
        mailer->secrets.front().expiresAt = QDateTime::currentMSecsSinceEpoch() + 12 * dayMs;
}

void addOrganizations(DemoData &data)
{
    for (const auto &[name, description] :
         {std::pair{"read:stuff", "Read stuff"}, std::pair{"invite:members", "Invite members"}})
        data.organizationScopes.append(
            {seededId(QByteArray("organization scope ") + name), name, description});
    const auto scopeId = [&data](int i) { return data.organizationScopes.at(i).id; };
    const QByteArray readProducts = scopeIdNamed(data, "read:products");
    data.organizationRoles.append({seededId("organization role Shop service"),
                                   "Shop service",
                                   "Services that act for one shop",
                                   "MachineToMachine",
                                   {scopeId(0)},
                                   {readProducts}});
    data.organizationRoles.append({seededId("organization role Administrator"),
                                   "Administrator",
                                   "Runs the organization",
                                   "User",
                                   {scopeId(0), scopeId(1)},
                                   {}});
    data.organizationRoles.append(
        {seededId("organization role Member"), "Member", QByteArray(), "User", {scopeId(0)}, {}});

    struct Seed
    {
        const char *name, *description;
        UserSet users;
    };
    static constexpr Seed seeds[] = {
        {"Umbrella <Research>", nullptr, {150, 11}},
        {"北極星商事", "Retail, Sapporo", {60, 7}},
        {"Wayne & Sons", "Family shop since 1931", {45, 5}},
        {"Initech", "Printers and staplers", {40, 2}},
        {"Globex", "Trades with everyone", {12, 1}},
        {"Acme", "The first customer", {8, 0}},
    };
    qint64 created = lastChange;
    for (const Seed &seed : seeds) {
        created -= 71 * dayMs;
        data.organizations.append({seededId(QByteArray("organization ") + seed.name, 12),
                                   seed.name,
                                   seed.description,
                                   "{}",
                                   created,
                                   seed.users,
                                   {}});
    }
    const auto join = [&data](const char *organization, const char *application,
                              const QByteArrayList &roleIds) {
        auto *row =
            data.organizations.find(seededId(QByteArray("organization ") + organization, 12));
        const QByteArray id = seededId(QByteArray("application ") + application);
        if (data.applications.find(id))
            row->applications.append({id, roleIds});
    };
    const QByteArrayList shopService{data.organizationRoles.at(0).id};
    join("Acme", "shopping-full", shopService);
    join("Acme", "shopping-reader", {});
    join("Globex", "billing-worker", shopService);
    join("北極星商事", "catalog-sync", shopService);
}

void addHooks(DemoData &data)
{
    JsonOut out;
    const QByteArray id = seededId("hook order desk");
    out.beginObject()
        .text("tenantId", "default")
        .text("id", id)
        .text("name", "Tell the order desk")
        .null("event");
    out.raw("events", R"(["User.Created","User.Deleted"])")
        .raw("config", R"({"url":"https://hooks.acme.example/users"})");
    out.text("signingKey", seededSecret("hook order desk"))
        .flag("enabled", true)
        .number("createdAt", lastChange);
    data.hooks.append({id, out.endObject().take()});
}

} // namespace

DemoData::DemoData(const DataSize &size) : users(std::clamp<qint64>(size.users, 0, 10'000'000))
{
    addResources(*this);
    addRoles(*this, size.roles);
    addApplications(*this, size.applications);
    addOrganizations(*this);
    addHooks(*this);
    if (size.untidy)
        addUntidiness(*this);
}

} // namespace lwb::demo
