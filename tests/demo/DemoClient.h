// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/DemoTenant.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>

#include <httplib.h>

namespace lwb {

struct DemoAnswer
{
    int status = 0;
    QByteArray body;
    httplib::Headers headers;

    [[nodiscard]] QByteArray header(const char *name) const
    {
        const auto it = headers.find(name);
        return it == headers.end() ? QByteArray() : QByteArray::fromStdString(it->second);
    }
    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(body).object(); }
    [[nodiscard]] QJsonArray array() const { return QJsonDocument::fromJson(body).array(); }
};

/// Asks a demo tenant over plain sockets, with none of the product's own network code between.
class DemoClient
{
public:
    explicit DemoClient(const DemoTenant &tenant) : DemoClient(tenant.address().endpoint)
    {
        const auto &address = tenant.address();
        useToken(accessToken(address.clientId, address.clientSecret,
                             "resource=https%3A%2F%2Fdefault.logto.app%2Fapi&scope=all"));
    }
    explicit DemoClient(const QUrl &origin) : m_client(origin.toString().toStdString())
    {
        m_client.set_tcp_nodelay(true);
        m_client.set_keep_alive(true);
        m_client.set_decompress(false);
        m_client.set_read_timeout(60);
    }

    DemoAnswer send(const char *method, const QByteArray &path, const QByteArray &body = {},
                    const char *contentType = "application/json", httplib::Headers headers = {})
    {
        httplib::Request request;
        request.method = method;
        request.path = path.toStdString();
        request.headers = std::move(headers);
        // Newer cpp-httplib would ask for everything it can unpack.
        if (request.headers.count("Accept-Encoding") == 0)
            request.set_header("Accept-Encoding", "identity");
        if (!m_token.isEmpty() && request.headers.count("Authorization") == 0)
            request.set_header("Authorization", "Bearer " + m_token.toStdString());
        if (!body.isEmpty()) {
            request.set_header("Content-Type", contentType);
            request.body = body.toStdString();
        }
        const auto result = m_client.send(request);
        if (!result)
            return {};
        return {result->status, QByteArray::fromStdString(result->body), result->headers};
    }
    DemoAnswer get(const QByteArray &path, httplib::Headers headers = {})
    {
        return send("GET", path, {}, {}, std::move(headers));
    }

    /// The token endpoint's answer; `parameters` are form-encoded.
    DemoAnswer exchange(const QString &clientId, const QString &secret,
                        const QByteArray &parameters)
    {
        const QByteArray pair = (clientId + QLatin1Char(':') + secret).toUtf8().toBase64();
        return send("POST", "/oidc/token", "grant_type=client_credentials&" + parameters,
                    "application/x-www-form-urlencoded",
                    {{"Authorization", "Basic " + pair.toStdString()}});
    }
    QByteArray accessToken(const QString &clientId, const QString &secret,
                           const QByteArray &parameters)
    {
        return exchange(clientId, secret, parameters)
            .object()
            .value(QLatin1StringView("access_token"))
            .toString()
            .toLatin1();
    }
    void useToken(const QByteArray &token) { m_token = token; }

private:
    httplib::Client m_client;
    QByteArray m_token;
};

} // namespace lwb
