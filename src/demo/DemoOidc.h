// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/DemoData.h"
#include "demo/DemoHttp.h"
#include "demo/DemoLog.h"
#include "demo/DemoPlan.h"
#include "demo/DemoTokens.h"

#include <atomic>
#include <variant>

namespace lwb::demo {

/// The OpenID provider below /oidc: the token endpoint for client credentials, discovery, JWKS.
class DemoOidc
{
public:
    DemoOidc(DemoData &data, DemoLog &log, const DemoTokens &tokens, const DemoPlan &plan);
    [[nodiscard]] DemoReply handle(const DemoRequest &request) const;

private:
    /// An OAuth error (RFC 6749 5.2) with its status.
    struct OAuthError
    {
        int status;
        QByteArray error;
        QByteArray description;
    };
    struct Client
    {
        const ApplicationRow *application;
    };
    /// The credentials as sent, before anyone looked whether they are right.
    struct Credentials
    {
        QByteArray id;
        QByteArray secret;
        bool inHeader = false;
    };
    template<typename T>
    using Outcome = std::variant<T, OAuthError>;

    [[nodiscard]] DemoReply token(const DemoRequest &request) const;
    [[nodiscard]] DemoReply tokenPreflight(const DemoRequest &request) const;
    /// The body's parameters; JSON is taken as well.
    [[nodiscard]] Outcome<Fields> parameters(const DemoRequest &request) const;
    [[nodiscard]] Outcome<Credentials> credentials(const DemoRequest &request,
                                                   const Fields &fields) const;
    [[nodiscard]] Outcome<Client> authenticate(const DemoRequest &request,
                                               const Credentials &credentials,
                                               ExchangeRecord &record) const;
    /// What the tenant's script for token claims has against it.
    [[nodiscard]] std::optional<OAuthError> scriptRefusal(const Client &client,
                                                          ExchangeRecord &record) const;
    /// The answer's body.
    [[nodiscard]] Outcome<QByteArray> grant(const DemoRequest &request, const Fields &fields,
                                            const Client &client, ExchangeRecord &record) const;
    [[nodiscard]] Outcome<QByteArray> exchange(const DemoRequest &request,
                                               ExchangeRecord &record) const;
    [[nodiscard]] Outcome<const ResourceRow *> resource(const Fields &fields,
                                                        bool forOrganization) const;

    DemoData &m_data;
    DemoLog &m_log;
    const DemoTokens &m_tokens;
    const DemoPlan &m_plan;
    mutable std::atomic<qint64> m_issued = 0;
};

} // namespace lwb::demo
