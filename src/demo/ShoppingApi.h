// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/DemoHttp.h"
#include "demo/DemoTokens.h"

#include <mutex>
#include <vector>

namespace lwb::demo {

/// A resource server of the tenant's own: it serves products to bearers of tokens for
/// https://shopping.api and checks them as RFC 6750 asks (signature, issuer, audience, expiry,
/// scope).
class ShoppingApi
{
public:
    ShoppingApi(const DemoTokens &tokens, const QByteArray &issuer);
    [[nodiscard]] DemoReply handle(const DemoRequest &request);

private:
    struct Product
    {
        QByteArray id, name;
        qint64 priceCents;
    };
    [[nodiscard]] std::optional<DemoReply> refuse(const DemoRequest &request,
                                                  const QByteArray &scope) const;
    [[nodiscard]] DemoReply list();
    [[nodiscard]] DemoReply create(const DemoRequest &request);

    const DemoTokens &m_tokens;
    QByteArray m_issuer;
    std::mutex m_mutex;
    std::vector<Product> m_products;
};

} // namespace lwb::demo
