// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/TokenSource.h"

namespace lwb {

/// Adds `Authorization: Bearer` to requests of one origin and sends them on. After a complete 401
/// answer it drops that token and tries once more with a new one, writes included (a 401 means that
/// nothing happened). Refused before a token is fetched: a request to another origin, one with its
/// own Authorization header (InvalidInput), a write on a read-only profile (ReadOnly).
class AuthorizedTransport final : public QObject, public Transport
{
    Q_OBJECT
public:
    /// `origin`: the only place these tokens go to. `label` names the token in the exchange log.
    AuthorizedTransport(Transport &inner, TokenSource &tokens, TokenRequest tokenRequest,
                        QUrl origin, QString label, bool readOnly, QObject *parent = nullptr);
    /// Settles what still runs, as cancelling it would.
    ~AuthorizedTransport() override;

    [[nodiscard]] Pending<Result<HttpResponse>> send(HttpRequest request) override;

private:
    [[nodiscard]] Pending<Result<HttpResponse>> attempt(const HttpRequest &request, bool last);

    Transport &m_inner;
    TokenSource &m_tokens;
    TokenRequest m_tokenRequest;
    QUrl m_origin;
    QString m_label;
    bool m_readOnly;
    QList<Pending<Result<HttpResponse>>> m_running;
};

} // namespace lwb
