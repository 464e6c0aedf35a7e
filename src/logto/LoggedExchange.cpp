// SPDX-License-Identifier: GPL-3.0-or-later
#include "logto/LoggedExchange.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

QStringList scopes(const QJsonValue &value)
{
    return value.toString().split(u' ', Qt::SkipEmptyParts);
}

/// A parameter that was sent more than once is a list: all of it was asked for.
QString parameter(const QJsonObject &params, QStringView name)
{
    return params.value(name).toVariant().toStringList().join(u' ');
}

Error refusal(const QJsonValue &logged)
{
    // The token endpoint's errors are logged as JSON in a string, stack and all.
    const QJsonObject error = logged.isString()
                                  ? QJsonDocument::fromJson(logged.toString().toUtf8()).object()
                                  : logged.toObject();
    Error refused =
        Error::make(Error::Kind::TokenRefused, error.value(u"error_description").toString());
    if (refused.message.isEmpty())
        refused.message = error.isEmpty() ? logged.toString() : error.value(u"message").toString();
    refused.status = error.value(u"statusCode").toInt();
    refused.oauthError = error.value(u"error").toString();
    refused.code = refused.oauthError.isEmpty() ? QString() : u"oidc."_s + refused.oauthError;
    refused.detail = error.value(u"error_detail").toString();
    return refused;
}

} // namespace

QStringList LoggedExchange::dropped() const
{
    QStringList dropped;
    for (const QString &scope : requested) {
        if (!granted.contains(scope))
            dropped.append(scope);
    }
    return dropped;
}

std::optional<LoggedExchange> loggedExchange(const LogEntry &entry)
{
    if (!entry.key.startsWith("ExchangeTokenBy."_L1))
        return std::nullopt;
    const QJsonObject payload =
        QJsonDocument::fromJson(entry.json).object().value(u"payload").toObject();
    const QJsonObject params = payload.value(u"params").toObject();
    LoggedExchange exchange;
    exchange.resource = parameter(params, u"resource");
    exchange.organizationId = parameter(params, u"organization_id");
    exchange.requested = scopes(params.value(u"scope"));
    exchange.granted = scopes(payload.value(u"scope"));
    exchange.secretName = payload.value(u"applicationSecret").toObject().value(u"name").toString();
    if (entry.outcome == LogEntry::Outcome::Error)
        exchange.error = refusal(payload.value(u"error"));
    return exchange;
}

} // namespace lwb
