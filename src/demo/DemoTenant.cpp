// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoTenant.h"

#include "demo/AccessLog.h"
#include "demo/DemoApi.h"
#include "demo/DemoIds.h"
#include "demo/DemoLog.h"
#include "demo/DemoOidc.h"
#include "demo/LoopbackServer.h"
#include "demo/ShoppingApi.h"

namespace lwb {

using namespace Qt::StringLiterals;
using namespace demo;

struct DemoTenant::Private
{
    explicit Private(const DemoOptions &options)
        : plan{options.tokenQuota, options.suspended, options.tokenLifetimeS, options.customDomain}
        , data({options.users, options.applications, options.roles, options.untidy})
        , api(data, log, tokens, plan)
        , oidc(data, log, tokens, plan)
        , tenantServer(options.latencyMs)
        , shoppingServer(options.latencyMs)
    {
    }
    [[nodiscard]] DemoReply handle(const DemoRequest &request) const;

    const DemoPlan plan;
    DemoTokens tokens;
    DemoData data;
    DemoLog log;
    DemoApi api;
    DemoOidc oidc;
    std::unique_ptr<ShoppingApi> shopping;
    Address address;
    AccessLog accessLog;
    // Last, so that they stop before what their handlers use goes.
    LoopbackServer tenantServer;
    LoopbackServer shoppingServer;
};

namespace {

bool isBelow(const QByteArray &path, const char *room)
{
    return path == room || path.startsWith(QByteArray(QByteArray(room) + '/'));
}

/// What is neither API nor OpenID provider: the pages people sign in with.
DemoReply webPage(const DemoRequest &request)
{
    if (request.method != "GET" && request.method != "HEAD")
        return DemoReply::text("Not Found", 404);
    const QByteArray path = request.path();
    DemoReply reply = DemoReply::text("<!doctype html><title>Sign in</title>"
                                      "<p>People sign in here; the demo tenant has no such page.\n",
                                      200);
    reply.contentType = "text/html; charset=utf-8";
    if (path == "/" || path == "/sign-in") {
        const QByteArray target = request.endpoint + "/unknown-session";
        reply.status = 302;
        reply.body = "Redirecting to " + target + '.';
        reply.addHeader("Location", target);
    }
    return reply;
}

} // namespace

DemoReply DemoTenant::Private::handle(const DemoRequest &request) const
{
    const QByteArray path = request.path();
    const bool isApi = isBelow(path, "/api");
    const bool isOidc = isBelow(path, "/oidc");
    DemoReply reply = isApi                     ? api.handle(request)
                      : isOidc                  ? oidc.handle(request)
                      : path.startsWith("/api") ? DemoReply::text("Not Found", 404)
                                                : webPage(request);
    if (!fieldValue(reply.headers, "Vary"))
        reply.addHeader("Vary", isApi || isOidc ? "Accept-Encoding, Origin" : "Accept-Encoding");
    reply.addHeader("Logto-Core-Request-Id", randomToken(16));
    return reply;
}

DemoTenant::DemoTenant() = default;
DemoTenant::~DemoTenant() = default;

Result<std::unique_ptr<DemoTenant>> DemoTenant::start(const DemoOptions &options)
{
    std::unique_ptr<DemoTenant> tenant(new DemoTenant);
    tenant->d = std::make_unique<Private>(options);
    Private &d = *tenant->d;
    if (!options.accessLog.isEmpty()) {
        if (const auto opened = d.accessLog.open(options.accessLog); !opened)
            return opened.error();
    }
    const auto port = d.tenantServer.start(options.port, [&d](const DemoRequest &request) {
        d.accessLog.add(request);
        DemoRequest named = request;
        if (d.plan.customDomain && request.header("Host").startsWith("localhost:"))
            named.endpoint.replace("127.0.0.1", "localhost");
        return d.handle(named);
    });
    if (!port)
        return port.error();
    const QString endpoint = u"http://127.0.0.1:%1"_s.arg(*port);
    d.shopping = std::make_unique<ShoppingApi>(d.tokens, endpoint.toLatin1() + "/oidc");
    const auto shoppingPort = d.shoppingServer.start(0, [&d](const DemoRequest &request) {
        d.accessLog.add(request);
        return d.shopping->handle(request);
    });
    if (!shoppingPort)
        return shoppingPort.error();
    d.address = {QUrl(endpoint), QString::fromLatin1(consoleApplicationId()),
                 QString::fromLatin1(consoleApplicationSecret()),
                 QString::fromLatin1(managementIndicator),
                 QUrl(u"http://127.0.0.1:%1"_s.arg(*shoppingPort))};
    return tenant;
}

const DemoTenant::Address &DemoTenant::address() const { return d->address; }

} // namespace lwb
