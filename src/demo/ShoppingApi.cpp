// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/ShoppingApi.h"

#include "demo/DemoBody.h"
#include "demo/DemoData.h"
#include "demo/DemoIds.h"

#include <QDateTime>

namespace lwb::demo {

using namespace Qt::StringLiterals;

namespace {

DemoReply failure(int status, const QByteArray &error, const QByteArray &description)
{
    JsonOut out;
    return DemoReply::json(out.beginObject()
                               .text("error", error)
                               .text("error_description", description)
                               .endObject()
                               .take(),
                           status);
}

DemoReply challenge(int status, const QByteArray &error, const QByteArray &description,
                    const QByteArray &scope = {})
{
    DemoReply reply = failure(status, error, description);
    QByteArray value = "Bearer error=\"" + error + "\", error_description=\"" + description + '"';
    if (!scope.isEmpty())
        value += ", scope=\"" + scope + '"';
    reply.addHeader("WWW-Authenticate", value);
    return reply;
}

QByteArray reasonOf(const DemoTokens::Verdict &verdict)
{
    if (verdict.claim == "exp")
        return "the token has expired";
    if (verdict.claim == "aud")
        return QByteArray("the token is not for ") + shoppingIndicator;
    if (verdict.claim == "iss")
        return "the token is from another issuer";
    if (verdict.code == "ERR_JWS_INVALID")
        return "the token is not a JWT";
    return "the token's signature is not good";
}

} // namespace

ShoppingApi::ShoppingApi(const DemoTokens &tokens, const QByteArray &issuer)
    : m_tokens(tokens), m_issuer(issuer), m_products{{"p-1001", "Espresso machine", 34900},
                                                     {"p-1002", "Burr grinder", 12900},
                                                     {"p-1003", "Kettle, 1 l", 5950},
                                                     {"p-1004", "Filter papers, 100", 450}}
{
}

std::optional<DemoReply> ShoppingApi::refuse(const DemoRequest &request,
                                             const QByteArray &scope) const
{
    const QByteArray authorization = request.header("Authorization");
    if (!authorization.left(7).compare("Bearer ", Qt::CaseInsensitive)) {
        const auto verdict = m_tokens.verify(authorization.mid(7).trimmed(), m_issuer,
                                             shoppingIndicator, QDateTime::currentSecsSinceEpoch());
        if (!verdict.ok())
            return challenge(401, "invalid_token", reasonOf(verdict));
        const QString granted = verdict.payload.value("scope"_L1).toString();
        if (!granted.split(u' ').contains(QString::fromLatin1(scope)))
            return challenge(403, "insufficient_scope", "the token lacks " + scope, scope);
        return {};
    }
    // Without credentials the challenge names no error (RFC 6750 3.1).
    DemoReply reply = failure(401, "unauthorized", "a bearer token is needed");
    reply.addHeader("WWW-Authenticate", "Bearer realm=\"" + QByteArray(shoppingIndicator) + '"');
    return reply;
}

DemoReply ShoppingApi::handle(const DemoRequest &request)
{
    const QByteArray path = request.path();
    const bool reads = request.method == "GET" || request.method == "HEAD";
    if (path == "/health" && reads)
        return DemoReply::json(R"({"status":"ok"})");
    if (path != "/products")
        return failure(404, "not_found", "there is nothing at " + path);
    if (!reads && request.method != "POST") {
        DemoReply reply = failure(405, "method_not_allowed", "GET and POST are");
        reply.addHeader("Allow", "GET, HEAD, POST");
        return reply;
    }
    if (auto refusal = refuse(request, reads ? "read:products" : "write:products"))
        return *refusal;
    return reads ? list() : create(request);
}

DemoReply ShoppingApi::list()
{
    JsonOut out;
    out.beginObject().key("products").beginArray();
    const std::lock_guard lock(m_mutex);
    for (const Product &product : m_products)
        out.beginObject()
            .text("id", product.id)
            .text("name", product.name)
            .number("priceCents", product.priceCents)
            .endObject();
    return DemoReply::json(out.endArray().endObject().take());
}

DemoReply ShoppingApi::create(const DemoRequest &request)
{
    auto parsed = DemoBody::parse(request);
    if (const auto *refusal = std::get_if<DemoReply>(&parsed))
        return failure(400, "invalid_request",
                       refusal->body.contains("ZodError") ? QByteArray("a JSON object is needed")
                                                          : QByteArray("the body is not JSON"));
    auto &body = std::get<DemoBody>(parsed);
    const auto name = body.text("name", DemoBody::Need::Required, 1, 200);
    const auto price = body.integer("priceCents");
    if (body.refusal())
        return failure(400, "invalid_request", "`name` is needed, `priceCents` is a number");
    const std::lock_guard lock(m_mutex);
    const Product product{"p-" + randomId(8), *name, price.value_or(0)};
    // A demonstration does not fill memory.
    if (m_products.size() < 10'000)
        m_products.push_back(product);
    JsonOut out;
    out.beginObject()
        .text("id", product.id)
        .text("name", product.name)
        .number("priceCents", product.priceCents);
    DemoReply reply = DemoReply::json(out.endObject().take(), 201);
    reply.addHeader("Location", "/products/" + product.id);
    return reply;
}

} // namespace lwb::demo
