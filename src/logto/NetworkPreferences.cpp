// SPDX-License-Identifier: GPL-3.0-or-later
#include "logto/NetworkPreferences.h"

using namespace Qt::StringLiterals;

namespace lwb {

QString proxyPasswordId()
{
    return u"proxy"_s;
}

bool proxyNeedsPassword(const PreferenceValues &values)
{
    return values.proxy == PreferenceValues::Proxy::Manual && !values.proxyUser.isEmpty();
}

NetworkSettings networkSettings(const PreferenceValues &values, SecretReader readProxyPassword)
{
    NetworkSettings network;
    network.limits.connectMs = values.connectSeconds * 1000;
    network.limits.idleMs = values.idleSeconds * 1000;
    network.limits.totalMs = values.totalSeconds * 1000;
    network.limits.rawIdleMs = values.requestIdleSeconds * 1000;
    switch (values.proxy) {
    case PreferenceValues::Proxy::System: network.proxy.kind = ProxyRule::Kind::System; break;
    case PreferenceValues::Proxy::None: network.proxy.kind = ProxyRule::Kind::None; break;
    case PreferenceValues::Proxy::Manual: network.proxy.kind = ProxyRule::Kind::Manual; break;
    }
    network.proxy.host = values.proxyHost;
    network.proxy.port = quint16(values.proxyPort);
    network.proxy.user = values.proxyUser;
    network.readProxyPassword = std::move(readProxyPassword);
    network.caCertificatesPem = values.caCertificatesPem;
    return network;
}

} // namespace lwb
