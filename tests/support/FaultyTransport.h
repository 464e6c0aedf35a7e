// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/Transport.h"

#include <QObject>
#include <QTimer>

namespace lwb::test {

/// Hands requests on, unless `fault` has something else in mind for them. Answers of its own come
/// from the event loop, as real ones do.
class FaultyTransport final : public QObject, public Transport
{
public:
    using Answer = Result<HttpResponse>;

    explicit FaultyTransport(Transport &inner)
        : m_inner(inner)
    {
    }

    /// Asked before every request; none: hand it on.
    std::function<std::optional<Pending<Answer>>(const HttpRequest &)> fault;
    /// "METHOD path?query" of all that came.
    QByteArrayList sent;

    [[nodiscard]] Pending<Answer> send(HttpRequest request) override
    {
        sent << line(request);
        if (fault) {
            if (auto instead = fault(request))
                return *instead;
        }
        return m_inner.send(std::move(request));
    }
    [[nodiscard]] Pending<Answer> later(const Answer &answer)
    {
        Pending<Answer> pending;
        pending.onCancel([pending] { pending.settle(Error::make(Error::Kind::Cancelled, {})); });
        QTimer::singleShot(0, this, [pending, answer] { pending.settle(answer); });
        return pending;
    }
    /// Sends `first`, and when that was answered the request itself.
    [[nodiscard]] Pending<Answer> after(Pending<Answer> first, const HttpRequest &request)
    {
        return first.andThen(this,
                             [this, request](const Answer &) { return m_inner.send(request); });
    }
    [[nodiscard]] static QByteArray line(const HttpRequest &request)
    {
        return request.method + ' ' +
               request.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
    }

private:
    Transport &m_inner;
};

} // namespace lwb::test
