// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Secret.h"
#include "credentials/Profile.h"

#include <optional>

namespace lwb {

/// What a text says about a connection: a curl command, lines of an .env file, or a call of
/// createManagementApi(). Values are as written, placeholders such as `$SECRET` or `<your-app-id>`
/// are none. Of several different values the first counts and `ambiguous` names the field.
struct ConnectionText
{
    enum class Source { Curl, Environment, Snippet };
    enum class Field { Endpoint, TenantId, ClientId, Secret, Resource };

    Source source = Source::Curl;
    Hosting hosting = Hosting::SelfHosted;
    QString endpoint; ///< without Logto's own paths; Cloud: empty unless it is a custom domain
    QString tenantId; ///< empty for a self-hosted one's "default"
    QString clientId;
    SharedSecret secret; ///< null when the text has none
    QString resource;    ///< the Management API's indicator, where the tenant ID does not tell it
    QString otherResource; ///< of another API: a connection has no place for it
    std::optional<ClientAuthentication> authentication;
    QList<Field> read;
    QList<Field> missing; ///< of what a connection needs: address, App ID, App secret
    QList<Field> ambiguous;
};

/// Nothing when the text is none of the three, says nothing usable, or is past 256 Ki characters.
/// Time grows with the length of the text only.
[[nodiscard]] std::optional<ConnectionText> readConnectionText(const QString &text);

} // namespace lwb
