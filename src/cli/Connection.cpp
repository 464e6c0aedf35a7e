// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Connection.h"

#include "cli/Output.h"
#include "core/Process.h"
#include "core/UserDirectory.h"
#include "logto/NetworkPreferences.h"
#include "words/Words.h"

using namespace Qt::StringLiterals;

namespace lwb::cli {

namespace {

std::optional<QString> takeText(const char *name)
{
    const std::optional<QByteArray> value = process::takeEnvironment(name);
    if (!value || value->isEmpty())
        return std::nullopt;
    return QString::fromUtf8(*value);
}

/// The tenant ID when the endpoint is Logto Cloud's own host for one.
QString cloudTenantId(const QString &endpoint)
{
    const QString host = QUrl(endpoint.trimmed()).host().toLower();
    constexpr QLatin1StringView suffix(".logto.app");
    if (!host.endsWith(suffix))
        return {};
    const QString id = host.chopped(suffix.size());
    return id.contains(u'.') ? QString() : id;
}

} // namespace

Variables Variables::take()
{
    Variables variables;
    variables.endpoint = takeText("LOGTO_ENDPOINT");
    variables.clientId = takeText("LOGTO_CLIENT_ID");
    variables.resource = takeText("LOGTO_RESOURCE");
    if (std::optional<QByteArray> secret = process::takeEnvironment("LOGTO_CLIENT_SECRET");
        secret && !secret->isEmpty()) {
        variables.clientSecret = std::make_shared<Secret>(std::move(*secret));
    }
    return variables;
}

ConnectionFinder::ConnectionFinder(Variables variables) : m_variables(std::move(variables)) {}

ConnectionFinder::~ConnectionFinder() = default;

bool ConnectionFinder::hasAny(const Arguments &arguments) const
{
    return arguments.has(u"profile"_s) || m_variables.endpoint;
}

Result<Connection> ConnectionFinder::find(const Arguments &arguments, Need need)
{
    if (arguments.has(u"profile"_s))
        return fromProfile(arguments.value(u"profile"_s), need);
    return fromVariables(need);
}

Result<Connection> ConnectionFinder::fromProfile(const QString &, Need)
{
    return Error::make(Error::Kind::Internal, u"This program knows no profiles."_s);
}

Result<Connection> ConnectionFinder::fromVariables(Need need) const
{
    QStringList missing;
    if (!m_variables.endpoint)
        missing.append(u"LOGTO_ENDPOINT"_s);
    if (need != Need::PublicKeys && !m_variables.clientId)
        missing.append(u"LOGTO_CLIENT_ID"_s);
    if (need != Need::PublicKeys && !m_variables.clientSecret)
        missing.append(u"LOGTO_CLIENT_SECRET"_s);
    if (missing.size() == 3) {
        return usage(
            u"No connection was given. Use --profile NAME (see 'lwb profile list'), or set "
            "LOGTO_ENDPOINT, LOGTO_CLIENT_ID and LOGTO_CLIENT_SECRET."_s);
    }
    if (!missing.isEmpty()) {
        return usage(
            u"%1 is not set. Set it, or use --profile NAME."_s.arg(missing.join(u" and "_s)));
    }

    const QString cloudId = cloudTenantId(*m_variables.endpoint);
    const DerivedAddress address = deriveSelfHosted(*m_variables.endpoint, cloudId,
                                                    m_variables.resource.value_or(QString()));
    if (need != Need::Diagnosis) {
        if (const QString told = blockingSlips(address.slips); !told.isEmpty())
            return usage(u"LOGTO_ENDPOINT: "_s + told);
    }
    Connection connection;
    Profile &profile = connection.profile;
    profile.id = u"environment"_s;
    profile.name = u"environment"_s;
    profile.hosting = cloudId.isEmpty() ? Hosting::SelfHosted : Hosting::Cloud;
    profile.tenantId = cloudId.isEmpty() ? u"default"_s : cloudId;
    // The doctor looks at what was typed.
    profile.endpoint = need == Need::Diagnosis ? QUrl(*m_variables.endpoint) : address.endpoint;
    profile.resource = m_variables.resource.value_or(QString());
    profile.clientId = m_variables.clientId.value_or(QString());
    connection.readSecret = [secret = m_variables.clientSecret] {
        return Pending<Result<Secret>>(Result<Secret>(secret ? secret->duplicate() : Secret()));
    };
    return connection;
}

NetworkSettings ConnectionFinder::network(Output &output)
{
    const Preferences preferences(userDirectory());
    if (const auto &problem = preferences.problem())
        output.warn(u"The console's settings could not be read: "_s + problem->summary());
    else if (!preferences.unusable().isEmpty())
        output.warn(u"Settings of the console that can't be used: "_s
                    + preferences.unusable().join(", "_L1));
    return networkSettings(preferences.values(), proxyPasswordReader());
}

bool needsProxyPassword()
{
    return proxyNeedsPassword(Preferences(userDirectory()).values());
}

QString blockingSlips(const QList<AddressSlip> &slips)
{
    QStringList told;
    for (const AddressSlip &slip : slips) {
        if (!slip.blocks)
            continue;
        QString sentence = words::forSlip(slip);
        if (!slip.suggestion.isEmpty())
            sentence += u" Use "_s + slip.suggestion;
        told.append(sentence);
    }
    return told.join(u' ');
}

} // namespace lwb::cli
