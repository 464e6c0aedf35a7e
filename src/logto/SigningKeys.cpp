// SPDX-License-Identifier: GPL-3.0-or-later
#include "logto/SigningKeys.h"

#include "core/Clock.h"
#include "logto/Answers.h"

#include <algorithm>

namespace lwb {

namespace {

constexpr qint64 keptForMs = 10 * 60 * 1000;

SigningKeys::Keys keysFromAnswer(Result<HttpResponse> received)
{
    const auto answer = requireSuccess(std::move(received));
    if (!answer)
        return answer.error();
    auto keys = parseJwks(answer->body);
    if (!keys)
        return malformedAnswer(*answer, keys.error());
    return keys;
}

} // namespace

SigningKeys::SigningKeys(Transport &transport, HttpRequest request, const Clock &clock,
                         QObject *parent)
    : QObject(parent)
    , m_transport(transport)
    , m_request(std::move(request))
    , m_clock(clock)
{
}

SigningKeys::~SigningKeys()
{
    settleAll(Error::make(Error::Kind::Cancelled, {}));
    if (const auto running = m_running)
        running->cancel();
}

bool SigningKeys::satisfies(const QString &wantedKeyId) const
{
    if (!m_fetchedAtMs)
        return false;
    // A clock set back makes the age negative: fetch rather than keep them for years.
    const qint64 ageMs = m_clock.nowMs() - *m_fetchedAtMs;
    if (ageMs < 0 || ageMs >= keptForMs)
        return false;
    return wantedKeyId.isEmpty()
        || std::any_of(m_keys.cbegin(), m_keys.cend(),
                       [&](const Jwk &key) { return key.keyId == wantedKeyId; });
}

Pending<SigningKeys::Keys> SigningKeys::keys(const QString &wantedKeyId)
{
    if (satisfies(wantedKeyId))
        return Keys(m_keys);
    Pending<Keys> waiting;
    waiting.onCancel([waiting] { waiting.settle(Error::make(Error::Kind::Cancelled, {})); });
    m_waiting.append(waiting);
    if (!m_running)
        fetch();
    return waiting;
}

void SigningKeys::fetch()
{
    const auto running = m_transport.send(m_request);
    m_running = running;
    running.then(this, [this](Result<HttpResponse> answer) {
        m_running.reset();
        auto keys = keysFromAnswer(std::move(answer));
        if (keys) {
            m_keys = *keys;
            m_fetchedAtMs = m_clock.nowMs();
        }
        settleAll(keys);
    });
}

void SigningKeys::settleAll(const Keys &keys)
{
    for (const auto &waiting : std::exchange(m_waiting, {}))
        waiting.settle(keys);
}

} // namespace lwb

#include "moc_SigningKeys.cpp"
