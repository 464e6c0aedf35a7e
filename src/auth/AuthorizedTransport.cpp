// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/AuthorizedTransport.h"

#include "net/UrlRules.h"

using namespace Qt::StringLiterals;

namespace lwb {

using Answer = Result<HttpResponse>;

AuthorizedTransport::AuthorizedTransport(Transport &inner, TokenSource &tokens,
                                         TokenRequest tokenRequest, QUrl origin, QString label,
                                         bool readOnly, QObject *parent)
    : QObject(parent)
    , m_inner(inner)
    , m_tokens(tokens)
    , m_tokenRequest(std::move(tokenRequest))
    , m_origin(std::move(origin))
    , m_label(std::move(label))
    , m_readOnly(readOnly)
{
}

AuthorizedTransport::~AuthorizedTransport()
{
    for (const auto &running : std::exchange(m_running, {}))
        running.cancel();
}

Pending<Answer> AuthorizedTransport::send(HttpRequest request)
{
    if (m_readOnly && request.isWrite())
        return Answer(Error::make(Error::Kind::ReadOnly, u"the profile is read-only"_s,
                                  QString::fromLatin1(request.method)));
    if (!sameOrigin(request.url, m_origin))
        return Answer(Error::make(Error::Kind::InvalidInput, u"the token is for another origin"_s,
                                  m_origin.toString(QUrl::RemovePath)));
    if (request.headers.has("Authorization"))
        return Answer(Error::make(Error::Kind::InvalidInput,
                                  u"the request has an Authorization header of its own"_s));
    request.tokenLabel = m_label;
    const auto answer = attempt(request, false);
    m_running.removeIf([](const auto &pending) { return pending.isSettled(); });
    m_running.append(answer);
    return answer;
}

Pending<Answer> AuthorizedTransport::attempt(const HttpRequest &request, bool last)
{
    return m_tokens.token(m_tokenRequest)
        .andThen(this, [this, request, last](Result<AccessToken> token) {
            if (!token)
                return Pending<Answer>(token.error());
            HttpRequest authorized = request;
            authorized.headers.add("Authorization", "Bearer " + token->value->reveal());
            auto answer = m_inner.send(std::move(authorized));
            if (last)
                return answer;
            return answer.andThen(this, [this, request, token = *std::move(token)](Answer first) {
                if (!first || first->status != 401)
                    return Pending<Answer>(std::move(first));
                m_tokens.invalidate(token);
                return attempt(request, true);
            });
        });
}

} // namespace lwb
