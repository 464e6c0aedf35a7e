// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoData.h"

#include "demo/DemoIds.h"

#include <vector>

namespace lwb::demo {

namespace {

constexpr qint64 dayMs = 86'400'000;
constexpr qint64 tenantCreated = 1'738'540'800'000;   // 3 February 2025
constexpr qint64 lastChange = 1'785'542'400'000;      // 1 August 2026
constexpr qint64 legacySecretExpiry = 1'767'139'200'000; // 31 December 2025

struct SeedScope { const char *name, *description; };
struct SeedResource
{
    const char *id, *name, *indicator; ///< id: null for a generated one
    qint64 ttl;
    std::vector<SeedScope> scopes;
};
struct SeedRole
{
    const char *name, *description, *type;
    std::vector<const char *> scopes;
    UserSet users;
    bool isDefault;
};
struct SeedApplication
{
    const char *name, *description, *type;
    std::vector<const char *> roles;
    const char *redirectUri;
};

constexpr auto m2m = "MachineToMachine";

std::vector<SeedResource> seedResources()
{
    return {
        {"management-api", "Logto Management API", managementIndicator, 3600,
         {{"all", "Default scope for Management API, allows all permissions."}}},
        {nullptr, "Shopping API", shoppingIndicator, 1800,
         {{"read:products", "Read products"}, {"write:products", "Write products"}}},
        {nullptr, "Billing API", "https://billing.acme.example/api", 3600,
         {{"read:invoices", "Read invoices"}, {"write:invoices", "Create and correct invoices"},
          {"refund:payments", "Pay money back"}}},
        {nullptr, "Customers API", "https://customers.acme.example", 900,
         {{"read:customers", "Read customers"}, {"write:customers", "Change customers"},
          {"export:customers", "Export all customers"}}},
        {nullptr, "Warehouse API", "https://warehouse.acme.example/v2", 3600,
         {{"read:stock", "Read stock levels"}, {"move:stock", nullptr}}},
    };
}

std::vector<SeedRole> seedRoles()
{
    return {
        {"Logto Management API access", "This default role grants access to the Logto management API.", m2m, {"all"}, {}, false},
        {"Shopping full access", "Reads and writes the catalogue", m2m, {"read:products", "write:products"}, {}, false},
        {"Shopping reader", "Reads the catalogue", m2m, {"read:products"}, {}, false},
        {"Billing service", "Everything about invoices, no refunds", m2m, {"read:invoices", "write:invoices"}, {}, false},
        {"Customer directory sync", "Keeps customers alike in two systems", m2m, {"read:customers", "write:customers"}, {}, false},
        {"Stock mover", "Reads and moves stock", m2m, {"read:stock", "move:stock"}, {}, false},
        {"Nightly reports", "Grants nothing yet", m2m, {}, {}, false},
        {"Customer", "Everyone who signs up", "User", {"read:products"}, {2, 0}, true},
        {"Support agent", "Looks into customers and invoices", "User", {"read:customers", "read:invoices"}, {20, 3}, false},
    };
}

std::vector<SeedApplication> seedApplications()
{
    return {
        // Oldest first. Those the tenant is of no use without come first.
        {"Workbench console", "What this desk signs in as", m2m, {"Logto Management API access"}, nullptr},
        {"shopping-full", "Reads and writes products", m2m, {"Shopping full access"}, nullptr},
        {"shopping-reader", "Reads products", m2m, {"Shopping reader"}, nullptr},
        {"shopping-norole", "Has no role: its tokens carry no scope", m2m, {}, nullptr},
        {"billing-worker", "Turns orders into invoices", m2m, {"Billing service", "Shopping reader"}, nullptr},
        {"customer-portal", "Where customers see their orders", "SPA", {}, "https://portal.acme.example/callback"},
        {"catalog-sync", "Copies the supplier's catalogue every hour", m2m, {"Shopping full access"}, nullptr},
        {"checkout-ios", "The shop for iPhone and iPad", "Native", {}, "example.acme.checkout://callback"},
        {"checkout-android", "The shop for Android", "Native", {}, "example.acme.checkout://callback"},
        {"audit-shipper", "Sends the audit log to the archive", m2m, {"Logto Management API access"}, nullptr},
        {"crm-bridge", "Customers to and from the CRM", m2m, {"Customer directory sync"}, nullptr},
        {"back-office", "Orders, returns and complaints", "Traditional", {}, "https://office.acme.example/auth/callback"},
        {"legacy-importer", "Replaced by catalog-sync; its secret has expired", m2m, {"Shopping full access"}, nullptr},
        {"warehouse-scanner", "Hand-held scanners", "Native", {}, "example.acme.scanner://callback"},
        {"stock-mover", "Bookings of the conveyor", m2m, {"Stock mover"}, nullptr},
        {"merchant-dashboard", "Sales figures for merchants", "SPA", {}, "https://merchants.acme.example/callback"},
        {"invoice-mailer", "Sends invoices as PDF", m2m, {"Billing service"}, nullptr},
        {"fraud-screening", "Looks at orders before they ship", m2m, {"Customer directory sync", "Billing service", "Shopping reader"}, nullptr},
        {"help-center", "Articles and tickets", "Traditional", {}, "https://help.acme.example/callback"},
        {"partner-gateway", "A partner's shop, on their servers", "Traditional", {}, "https://gateway.partner.example/callback"},
        {"R&D <b>exports</b>", "Try-outs of the research group", m2m, {"Shopping reader"}, nullptr},
        {"status-page", nullptr, "SPA", {}, nullptr},
        {"nightly-reports", "Figures of the day", m2m, {"Nightly reports"}, nullptr},
        {"Corporate wiki", "Sign-in through SAML", "SAML", {}, nullptr},
    };
}

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
            row.scopes.push_back({seed.id ? QByteArray("management-api-all") : seededId(QByteArray("scope ") + scope.name),
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
    static constexpr const char *regions[] = {"Europe", "Brazil", "Japan", "Canada", "Kenya", "India"};
    for (qint64 i = qint64(seeds.size()); i < count; ++i) {
        SeedRole seed = seeds[size_t(1 + i % 8)]; // never another holder of `all`
        seed.isDefault = false;
        if (seed.users.modulus > 0)
            seed.users = {97, i % 97};
        add(seed, QByteArray(seed.name) + ' ' + regions[i % 6] + ' ' + QByteArray::number(i + 1));
    }
}

void addApplication(DemoData &data, const SeedApplication &seed, const QByteArray &name, qint64 createdAt)
{
    ApplicationRow row;
    row.id = seededId("application " + name);
    row.name = name;
    row.description = seed.description;
    row.type = seed.type;
    row.createdAt = createdAt;
    row.isThirdParty = name == "partner-gateway";
    if (seed.redirectUri)
        row.oidcClientMetadata = "{\"redirectUris\":[\"" + QByteArray(seed.redirectUri) + "\"],\"postLogoutRedirectUris\":[]}";
    if (name == "billing-worker")
        row.customData = R"({"team":"payments","runbook":"https://wiki.acme.example/billing-worker"})";
    if (row.type == "MachineToMachine" || row.type == "Traditional") {
        const QByteArray secretSeed = "application " + name;
        row.secrets.push_back({"Default secret", seededSecret(secretSeed), createdAt + 3,
                               name == "legacy-importer" ? legacySecretExpiry : 0});
        if (name == "billing-worker")
            row.secrets.push_back({"Rotation 2026", seededSecret(secretSeed + " rotation"), lastChange, 0});
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
        const qint64 createdAt = tenantCreated + i * step + qint64(mixed(quint64(i)) % (dayMs / 24));
        if (i < qint64(seeds.size())) {
            addApplication(data, seeds[size_t(i)], seeds[size_t(i)].name, createdAt);
            continue;
        }
        static constexpr const char *works[] = {"import", "export", "mailer", "indexer", "sync", "gateway", "monitor"};
        static constexpr const char *areas[] = {"orders", "returns", "stock", "prices", "reviews", "vouchers", "loyalty",
                                                "shipping", "tax", "media", "search"};
        SeedApplication seed = seeds[size_t(4 + i % 20)];
        const QByteArray name = QByteArray(areas[i % 11]) + '-' + works[i % 7] + '-' + QByteArray::number(i + 1);
        seed.description = "One of many";
        if (!seed.roles.empty() && QByteArrayView(seed.roles[0]) == "Logto Management API access")
            seed.roles = {"Shopping reader"};
        addApplication(data, seed, name, createdAt);
    }
}

void addOrganizations(DemoData &data)
{
    for (const auto &[name, description] : {std::pair{"read:stuff", "Read stuff"}, std::pair{"invite:members", "Invite members"}})
        data.organizationScopes.append({seededId(QByteArray("organization scope ") + name), name, description});
    const auto scopeId = [&data](int i) { return data.organizationScopes.at(i).id; };
    const QByteArray readProducts = scopeIdNamed(data, "read:products");
    data.organizationRoles.append({seededId("organization role Shop service"), "Shop service", "Services that act for one shop",
                                   m2m, {scopeId(0)}, {readProducts}});
    data.organizationRoles.append({seededId("organization role Administrator"), "Administrator", "Runs the organization",
                                   "User", {scopeId(0), scopeId(1)}, {}});
    data.organizationRoles.append({seededId("organization role Member"), "Member", QByteArray(), "User", {scopeId(0)}, {}});

    struct Seed { const char *name, *description; UserSet users; };
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
        data.organizations.append({seededId(QByteArray("organization ") + seed.name, 12), seed.name, seed.description,
                                   "{}", created, seed.users, {}});
    }
    const auto join = [&data](const char *organization, const char *application, const QByteArrayList &roleIds) {
        auto *row = data.organizations.find(seededId(QByteArray("organization ") + organization, 12));
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
    out.beginObject().text("tenantId", "default").text("id", id).text("name", "Tell the order desk").null("event");
    out.raw("events", R"(["User.Created","User.Deleted"])").raw("config", R"({"url":"https://hooks.acme.example/users"})");
    out.text("signingKey", seededSecret("hook order desk")).flag("enabled", true).number("createdAt", lastChange);
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
}

} // namespace lwb::demo
