// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/Profile.h"

#include "credentials/TenantAddress.h"

#include <QUuid>

namespace lwb {

using namespace Qt::StringLiterals;

namespace {

QUrl below(const QUrl &endpoint, QLatin1StringView path)
{
    QUrl url = endpoint.adjusted(QUrl::StripTrailingSlash);
    QString base = url.path(QUrl::FullyEncoded);
    if (base.endsWith(u'/'))
        base.chop(1);
    url.setPath(base + path, QUrl::StrictMode);
    return url;
}

} // namespace

QUrl Profile::tokenEndpoint() const
{
    return below(endpoint, "/oidc/token"_L1);
}

QUrl Profile::discoveryUrl() const
{
    return below(endpoint, "/oidc/.well-known/openid-configuration"_L1);
}

QUrl Profile::jwksUrl() const
{
    return below(endpoint, "/oidc/jwks"_L1);
}

QString Profile::expectedIssuer() const
{
    return below(endpoint, "/oidc"_L1).toString(QUrl::FullyEncoded);
}

QUrl Profile::apiBase() const
{
    return below(endpoint, "/api"_L1);
}

QString Profile::managementResource() const
{
    return resource.isEmpty() ? managementResourceOf(tenantId) : resource;
}

QString newProfileId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QString environmentName(Environment environment)
{
    switch (environment) {
    case Environment::Production:
        return u"production"_s;
    case Environment::Staging:
        return u"staging"_s;
    case Environment::Development:
        return u"development"_s;
    case Environment::Demo:
        return u"demo"_s;
    }
    return u"production"_s;
}

Environment environmentFromName(const QString &name)
{
    for (auto environment : {Environment::Staging, Environment::Development, Environment::Demo}) {
        if (environmentName(environment) == name)
            return environment;
    }
    return Environment::Production;
}

} // namespace lwb
