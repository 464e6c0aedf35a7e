// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "demo/DemoTenant.h"
#include "logto/Tenant.h"
#include "support/Await.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUuid>

#include <memory>

namespace lwb::test {

using namespace Qt::StringLiterals;

/// An answer of the wire, status 0 when none came.
struct Wire
{
    HttpResponse response;
    QString problem;

    [[nodiscard]] int status() const { return response.status; }
    [[nodiscard]] QJsonObject object() const
    {
        return QJsonDocument::fromJson(response.body).object();
    }
    [[nodiscard]] QJsonArray array() const
    {
        return QJsonDocument::fromJson(response.body).array();
    }
    [[nodiscard]] QString text(const char *member) const
    {
        return object().value(QLatin1StringView(member)).toString();
    }
    [[nodiscard]] QByteArray header(const char *name) const { return response.headers.value(name); }
    /// The Link fields, which QNetworkAccessManager joins into one.
    [[nodiscard]] QByteArrayList links() const
    {
        const QByteArray joined = header("Link");
        QByteArrayList links;
        for (qsizetype at = 0; at < joined.size();) {
            const qsizetype next = joined.indexOf(", <", at);
            links << joined.mid(at, next < 0 ? -1 : next - at);
            at = next < 0 ? joined.size() : next + 2;
        }
        return links;
    }
    /// "400 guard.invalid_pagination", for one comparison that shows both.
    [[nodiscard]] QString refusal() const
    {
        return QString::number(status()) + u' ' + text("code");
    }
    /// "400 invalid_target: resource indicator is missing, or unknown"
    [[nodiscard]] QString oauthRefusal() const
    {
        return QString::number(status()) + u' ' + text("error") + u": "_s
               + text("error_description");
    }
};

/// The tenant that the suite runs against: a real Logto when LOGTO_ENDPOINT, LOGTO_CLIENT_ID and
/// LOGTO_CLIENT_SECRET are set (LOGTO_RESOURCE for another Management API indicator), else the demo
/// tenant. Where a test passes on one and fails on the other, the demo tenant is wrong.
class Contract
{
public:
    /// `options` are of the demo tenant only.
    explicit Contract(const DemoOptions &options = {})
    {
        Profile profile;
        profile.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        profile.name = u"contract suite"_s;
        if (qEnvironmentVariableIsSet("LOGTO_ENDPOINT")) {
            profile.endpoint = QUrl(qEnvironmentVariable("LOGTO_ENDPOINT"));
            profile.clientId = qEnvironmentVariable("LOGTO_CLIENT_ID");
            m_secret = qgetenv("LOGTO_CLIENT_SECRET");
            profile.resource = qEnvironmentVariable("LOGTO_RESOURCE");
        } else {
            auto demo = DemoTenant::start(options);
            if (!demo)
                qFatal("%s", qPrintable(demo.error().summary()));
            m_demo = std::move(*demo);
            const auto &address = m_demo->address();
            profile.endpoint = address.endpoint;
            profile.clientId = address.clientId;
            m_secret = address.clientSecret.toUtf8();
            profile.resource = address.resource;
        }
        profile.tenantId = u"default"_s;
        m_tenant = std::make_unique<Tenant>(
            profile,
            [secret = m_secret] { return Pending<Result<Secret>>(Result<Secret>(Secret(secret))); },
            nullptr, SystemClock::shared());
    }

    [[nodiscard]] Tenant &tenant() { return *m_tenant; }
    [[nodiscard]] const Profile &profile() const { return m_tenant->profile(); }
    [[nodiscard]] QString clientId() const { return profile().clientId; }
    [[nodiscard]] QByteArray secret() const { return m_secret; }
    [[nodiscard]] QUrl url(const QByteArray &pathAndQuery) const
    {
        return QUrl::fromEncoded(QByteArray(profile().endpoint.toEncoded() + pathAndQuery));
    }

    /// Without a token of its own; `headers` may hold one.
    [[nodiscard]] Wire bare(const QByteArray &method, const QByteArray &pathAndQuery,
                            const QByteArray &body = {}, const HttpHeaders &headers = {})
    {
        return outcome(await(m_tenant->bare().send(request(method, pathAndQuery, body, headers))));
    }
    /// With the Management API's token. A body is JSON unless the headers say otherwise.
    [[nodiscard]] Wire api(const QByteArray &method, const QByteArray &pathAndQuery,
                           const QByteArray &body = {}, const HttpHeaders &headers = {})
    {
        return outcome(await(
            m_tenant->management().send(request(method, "/api" + pathAndQuery, body, headers))));
    }
    [[nodiscard]] Wire get(const QByteArray &pathAndQuery, const HttpHeaders &headers = {})
    {
        return api("GET", pathAndQuery, {}, headers);
    }

    /// `Authorization: Basic` with both halves form-encoded already, or of no need to be.
    [[nodiscard]] static HttpHeaders basic(const QByteArray &id, const QByteArray &secret)
    {
        return {{"Authorization", "Basic " + QByteArray(id + ':' + secret).toBase64()}, form};
    }
    [[nodiscard]] HttpHeaders basic() const { return basic(clientId().toUtf8(), m_secret); }
    /// POST of the token endpoint; `parameters` are form-encoded.
    [[nodiscard]] Wire exchange(const QByteArray &parameters, const HttpHeaders &headers)
    {
        return bare("POST", "/oidc/token", parameters, headers);
    }
    inline static const HttpHeaders::Field form{"Content-Type",
                                                "application/x-www-form-urlencoded"};

private:
    [[nodiscard]] HttpRequest request(const QByteArray &method, const QByteArray &pathAndQuery,
                                      const QByteArray &body, const HttpHeaders &headers) const
    {
        HttpRequest request;
        request.method = method;
        request.url = url(pathAndQuery);
        request.headers = headers;
        request.body = body;
        if (!body.isEmpty() && !headers.has("Content-Type"))
            request.headers.add("Content-Type", "application/json");
        return request;
    }
    [[nodiscard]] static Wire outcome(Result<HttpResponse> result)
    {
        if (result)
            return {std::move(*result), {}};
        qWarning("%s", qPrintable(result.error().summary()));
        return {{}, result.error().summary()};
    }

    std::unique_ptr<DemoTenant> m_demo;
    QByteArray m_secret;
    std::unique_ptr<Tenant> m_tenant;
};

/// Objects that a test makes in the tenant, and unmakes when it ends, newest first. Their names
/// begin with "lwb contract suite" so that a person finds what an interrupted run left behind.
class Made
{
public:
    explicit Made(Contract &contract) : m_contract(contract) {}
    ~Made()
    {
        for (auto path = m_paths.crbegin(); path != m_paths.crend(); ++path)
            (void)m_contract.api("DELETE", *path);
    }
    Made(const Made &) = delete;
    Made &operator=(const Made &) = delete;

    /// The object made by a POST of `members`; its id is empty when that was refused.
    QJsonObject make(const QByteArray &collection, const QJsonObject &members)
    {
        const Wire made = m_contract.api("POST", collection,
                                         QJsonDocument(members).toJson(QJsonDocument::Compact));
        if (made.status() != 200 && made.status() != 201)
            qWarning("%s: %d %s", collection.constData(), made.status(),
                     made.response.body.constData());
        const QJsonObject object = made.object();
        if (const QByteArray id = object.value("id"_L1).toString().toUtf8(); !id.isEmpty())
            m_paths << collection + '/' + id;
        return object;
    }
    [[nodiscard]] QString name(const QString &what) const
    {
        return u"lwb contract suite "_s + what + u' ' + m_run;
    }
    /// What makes this run's names differ from all others.
    [[nodiscard]] QString run() const { return m_run; }

    QJsonObject application(const QString &what, const QString &type = u"MachineToMachine"_s,
                            QJsonObject more = {})
    {
        more.insert("name"_L1, name(what));
        more.insert("description"_L1, u"made and deleted by a test"_s);
        more.insert("type"_L1, type);
        return make("/applications", more);
    }
    QJsonObject role(const QString &what, const QStringList &scopeIds = {},
                     const QString &type = u"MachineToMachine"_s)
    {
        QJsonObject members{{"name"_L1, name(what)},
                            {"description"_L1, u"made and deleted by a test"_s},
                            {"type"_L1, type}};
        // An empty list is refused, and leaves the role behind all the same.
        if (!scopeIds.isEmpty())
            members.insert("scopeIds"_L1, QJsonArray::fromStringList(scopeIds));
        return make("/roles", members);
    }
    QString secretOf(const QJsonObject &application)
    {
        const QJsonArray secrets =
            m_contract
                .get("/applications/" + application.value("id"_L1).toString().toUtf8() + "/secrets")
                .array();
        return secrets.first().toObject().value("value"_L1).toString();
    }
    HttpHeaders basicOf(const QJsonObject &application)
    {
        return Contract::basic(application.value("id"_L1).toString().toUtf8(),
                               secretOf(application).toUtf8());
    }

private:
    Contract &m_contract;
    QByteArrayList m_paths;
    QString m_run = QUuid::createUuid().toString(QUuid::Id128).left(12);
};

/// {"roleIds":["…"]}
inline QByteArray idList(const QByteArray &member, const QByteArray &id)
{
    return "{\"" + member + "\":[\"" + id + "\"]}";
}

inline QByteArray idOf(const QJsonObject &object)
{
    return object.value("id"_L1).toString().toUtf8();
}

} // namespace lwb::test
