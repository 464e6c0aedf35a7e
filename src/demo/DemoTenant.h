// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QString>
#include <QUrl>

#include <memory>

namespace lwb {

struct DemoOptions
{
    int port = 0;         ///< 0: any free one
    qint64 users = 1'200; ///< up to ten million; computed, never held
    qint64 applications = 24;
    qint64 roles = 9;
    int latencyMs = 0; ///< added to every answer
    QString accessLog = {}; ///< a file for every request as it came, credentials included
    qint64 tokenQuota = -1;    ///< tokens it issues before its plan's limit is reached; -1: no end
    bool suspended = false;    ///< as a tenant of Logto Cloud whose plan ended
    qint64 tokenLifetimeS = 0; ///< of every token; 0: as its API resource says
    bool customDomain = false; ///< goes by http://localhost too, as Cloud's custom domains do
    /// With what gathers in a tenant over the years: a second role for the same, an API resource
    /// that looks like the Management API, a secret about to expire.
    bool untidy = false;
};

/// A tenant that behaves like Logto 1.42, in this process, on 127.0.0.1 only: real HTTP, real ES384
/// tokens, Logto's paging, search, error bodies and silent scope dropping, over deterministic data.
/// Beside it a small shopping API that checks bearer tokens as a resource server should.
/// Serves from its own threads; stops when destroyed.
class DemoTenant final
{
public:
    /// Credentials of the M2M application that holds Management API access.
    struct Address
    {
        QUrl endpoint;
        QString clientId;
        QString clientSecret; ///< of a tenant that exists in this process only; not a secret worth
                              ///< keeping
        QString resource;
        QUrl shoppingApi;
    };
    ~DemoTenant();
    [[nodiscard]] static Result<std::unique_ptr<DemoTenant>> start(const DemoOptions &options);
    [[nodiscard]] const Address &address() const;

private:
    DemoTenant();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace lwb
