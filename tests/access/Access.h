// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/AccessLoader.h"
#include "access/Prober.h"
#include "demo/DemoIds.h"
#include "demo/DemoTenant.h"
#include "logto/Tenant.h"
#include "net/ExchangeLog.h"
#include "support/Await.h"
#include "support/FaultyTransport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace lwb::test {

using namespace Qt::StringLiterals;

/// A demo tenant, and what reads and probes it. The loader's requests pass `faults`, token and all.
class AccessBench
{
public:
    explicit AccessBench(const DemoOptions &options = {}, bool readOnly = false)
        : m_options(options)
    {
        if (!startDemo())
            qFatal("no demo tenant");
        m_options.port = demo->address().endpoint.port();
        Profile profile;
        profile.id = u"bench"_s;
        profile.endpoint = demo->address().endpoint;
        profile.tenantId = u"default"_s;
        profile.clientId = demo->address().clientId;
        profile.readOnly = readOnly;
        const QByteArray secret = demo->address().clientSecret.toUtf8();
        tenant = std::make_unique<Tenant>(
            profile, [secret] { return Pending<Result<Secret>>(Result<Secret>(Secret(secret))); },
            &log, SystemClock::shared());
        faults = std::make_unique<FaultyTransport>(tenant->bare());
        authorized = std::make_unique<AuthorizedTransport>(
            *faults, tenant->tokens(), tenant->managementTokenRequest(), profile.endpoint,
            Tenant::managementTokenLabel(), readOnly);
        loader = std::make_unique<AccessLoader>(*authorized, profile.apiBase(), tenant->clock());
        prober = std::make_unique<Prober>(*tenant);
    }

    [[nodiscard]] bool startDemo()
    {
        auto started = DemoTenant::start(m_options);
        if (!started)
            return false;
        demo = std::move(*started);
        return true;
    }
    /// The next one comes at the same address.
    void stopDemo() { demo.reset(); }

    /// Whether the run ended.
    [[nodiscard]] bool load() { return settles(loader->load()); }
    [[nodiscard]] bool reload() { return settles(loader->reload()); }
    [[nodiscard]] static bool settles(const Pending<Done> &pending)
    {
        return QTest::qWaitFor([&] { return pending.isSettled(); }, 60'000);
    }
    /// A write of somebody else, past `faults`.
    [[nodiscard]] Pending<Result<HttpResponse>>
    change(const QByteArray &method, const QString &path, const QByteArray &body = {})
    {
        HttpRequest request;
        request.method = method;
        request.url = QUrl(tenant->profile().apiBase().toString() + path);
        request.body = body;
        if (!body.isEmpty())
            request.headers.add("Content-Type", "application/json");
        return tenant->management().send(std::move(request));
    }
    [[nodiscard]] std::shared_ptr<const AccessGraph> graph() const { return loader->graph(); }
    [[nodiscard]] static QString applicationId(const QByteArray &name)
    {
        return QString::fromLatin1(demo::seededId("application " + name));
    }
    [[nodiscard]] static QString roleId(const QByteArray &name)
    {
        return QString::fromLatin1(demo::seededId("role " + name));
    }

    std::unique_ptr<DemoTenant> demo;
    ExchangeLog log;
    std::unique_ptr<Tenant> tenant;
    std::unique_ptr<FaultyTransport> faults;
    std::unique_ptr<AuthorizedTransport> authorized;
    std::unique_ptr<AccessLoader> loader;
    std::unique_ptr<Prober> prober;

private:
    DemoOptions m_options;
};

/// For QVERIFY2, which evaluates its text when all is well too.
inline QByteArray whyPartial(const AccessGraph &graph)
{
    return graph.error ? graph.error->summary().toUtf8() : QByteArray();
}

/// "full: reader, writer" for each application, sorted; "?" for what was not read.
inline QStringList held(const AccessGraph &graph)
{
    QStringList lines;
    for (const auto &application : graph.applications) {
        QStringList roles;
        for (const int role : application.roles.value_or(QList<int>()))
            roles << graph.roles.at(role).name;
        roles.sort();
        lines << application.name + u": "_s + (application.roles ? roles.join(u", "_s) : u"?"_s);
    }
    lines.sort();
    return lines;
}

/// "reader: read:products@https://shopping.api", the same way.
inline QStringList given(const AccessGraph &graph)
{
    QStringList lines;
    for (const auto &role : graph.roles) {
        QStringList scopes;
        for (const int scope : role.scopes.value_or(QList<int>()))
            scopes << graph.scopes.at(scope).name + u'@' +
                          graph.resources.at(graph.scopes.at(scope).resource).indicator;
        scopes.sort();
        lines << role.name + u": "_s + (role.scopes ? scopes.join(u", "_s) : u"?"_s);
    }
    lines.sort();
    return lines;
}

/// Every scope of a resource, to probe with.
inline QStringList scopeNames(const AccessGraph &graph, int resource)
{
    QStringList names;
    for (const int scope : graph.resources.at(resource).scopes)
        names << graph.scopes.at(scope).name;
    return names;
}

} // namespace lwb::test
