// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/Transport.h"

#include <QList>
#include <QObject>

#include <deque>
#include <functional>

namespace lwb::test {

/// Answers from a script: each expect() is one request in order. Anything else, and anything left
/// over, fails the test through `problems()`. Answers come from the event loop, as real ones do.
class ScriptedTransport final : public QObject, public Transport
{
    Q_OBJECT
public:
    /// `line` is "METHOD path?query" of the expected request; `check` may look at the rest.
    void expect(const QByteArray &line, Result<HttpResponse> answer,
                std::function<void(const HttpRequest &)> check = {});
    [[nodiscard]] Pending<Result<HttpResponse>> send(HttpRequest request) override;

    [[nodiscard]] const QList<HttpRequest> &sent() const { return m_sent; }
    /// Empty when everything expected came and nothing else did.
    [[nodiscard]] QStringList problems() const;

private:
    struct Expected
    {
        QByteArray line;
        Result<HttpResponse> answer;
        std::function<void(const HttpRequest &)> check;
    };
    std::deque<Expected> m_expected;
    QList<HttpRequest> m_sent;
    QStringList m_problems;
};

/// A response parsed from wire-like text: "200\nTotal-Number: 3\n\n[...]".
[[nodiscard]] HttpResponse responseFromText(const QByteArray &text);

} // namespace lwb::test
