// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoApi.h"

#include "demo/DemoLog.h"
#include "demo/DemoPlan.h"

#include <QDateTime>

#include <mutex>

namespace lwb::demo {

using namespace Qt::StringLiterals;

namespace {

QList<QByteArray> segmentsOf(const QByteArray &path)
{
    QList<QByteArray> segments = path.split('/');
    segments.removeFirst();
    if (!segments.isEmpty() && segments.last().isEmpty())
        segments.removeLast(); // a slash at the end changes nothing
    return segments;
}

std::optional<QList<QByteArray>> matched(const QList<QByteArray> &pattern,
                                         const QList<QByteArray> &path)
{
    if (pattern.size() != path.size())
        return {};
    QList<QByteArray> params;
    for (qsizetype i = 0; i < path.size(); ++i) {
        if (pattern[i] == ":")
            params.append(QByteArray::fromPercentEncoding(path[i]));
        else if (pattern[i] != path[i])
            return {};
    }
    return params;
}

DemoReply unauthorized(const DemoTokens::Verdict &verdict)
{
    JsonOut data;
    data.beginObject().text("code", verdict.code).text("name", verdict.name);
    if (!verdict.claim.isEmpty())
        data.text("claim", verdict.claim)
            .text("reason", "check_failed")
            .raw("payload", verdict.payloadText);
    return DemoReply::error(401, "auth.unauthorized",
                            "Unauthorized. Please check credentials and its scope.",
                            data.endObject().bytes());
}

} // namespace

DemoApi::DemoApi(DemoData &data, DemoLog &log, const DemoTokens &tokens, const DemoPlan &plan)
    : m_data(data), m_log(log), m_tokens(tokens), m_plan(plan)
{
    for (const auto addFamily :
         {addApplicationRoutes, addApplicationWriteRoutes, addSecretRoutes, addUserRoutes,
          addRoleRoutes, addRoleWriteRoutes, addResourceRoutes, addResourceWriteRoutes,
          addOrganizationRoutes, addOrganizationWriteRoutes, addLogRoutes, addScriptRoutes,
          addTenantRoutes})
        addFamily(*this);
}

void DemoApi::add(const char *method, const char *pattern, Route route)
{
    m_routes.push_back({method, segmentsOf(pattern), std::move(route)});
}

std::optional<DemoReply> DemoApi::refuse(const DemoRequest &request) const
{
    const QByteArray authorization = request.header("Authorization");
    if (authorization.isEmpty())
        return DemoReply::error(401, "auth.authorization_header_missing",
                                "Authorization header is missing.");
    if (!authorization.startsWith("Bearer")) {
        return DemoReply::error(401, "auth.authorization_token_type_not_supported",
                                "Authorization type is not supported.",
                                R"({"supportedTypes":["Bearer"]})");
    }
    const auto verdict = m_tokens.verify(authorization.mid(7), request.issuer(),
                                         managementIndicator, QDateTime::currentSecsSinceEpoch());
    if (!verdict.ok())
        return unauthorized(verdict);
    if (!verdict.payload.value("scope"_L1).toString().split(u' ').contains("all"_L1))
        return DemoReply::error(403, "auth.forbidden",
                                "Forbidden. Please check your user roles and permissions.");
    return {};
}

DemoReply DemoApi::handle(const DemoRequest &request) const
{
    const QByteArray path = request.path().mid(4); // without /api
    if (m_plan.suspended)
        return DemoReply::error(403, "subscription.tenant_suspended", "The tenant is suspended.");
    // The Account API takes the tokens of users alone, and says no more than that.
    if (path == "/my-account" || path.startsWith("/my-account/"))
        return DemoReply::error(401, "auth.unauthorized",
                                "Unauthorized. Please check credentials and its scope.");
    const auto segments = segmentsOf(path);
    QByteArrayList allowed;
    if (segments == QList<QByteArray>{"status"}) { // needs no token
        if (request.method == "GET" || request.method == "HEAD")
            return DemoReply::noContent();
        allowed << "HEAD"
                << "GET";
    }
    for (const Entry &entry : m_routes) {
        const auto params = matched(entry.segments, segments);
        if (!params)
            continue;
        if (entry.method == request.method || (entry.method == "GET" && request.method == "HEAD")) {
            if (auto refusal = refuse(request))
                return *refusal;
            ApiCall call{request, m_data, m_log, request.query(), path, *params};
            if (entry.method == "GET") {
                const std::shared_lock reading(m_data.lock);
                return entry.route(call);
            }
            const std::unique_lock writing(m_data.lock);
            return entry.route(call);
        }
        if (entry.method == "GET")
            allowed << "HEAD";
        allowed << entry.method;
    }
    if (allowed.isEmpty())
        return DemoReply::text("Not Found", 404);
    DemoReply reply = request.method == "OPTIONS" ? DemoReply::text({}, 200)
                                                  : DemoReply::text("Method Not Allowed", 405);
    reply.addHeader("Allow", allowed.join(", "));
    return reply;
}

} // namespace lwb::demo
