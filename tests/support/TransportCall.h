// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/Transport.h"

#include <QTest>

namespace lwb::test {

/// Waits for what a Pending brings; an Internal error when nothing comes in time.
template<typename T>
Result<T> waitFor(const Pending<Result<T>> &pending, int timeoutMs = 30000)
{
    QObject context;
    std::optional<Result<T>> value;
    pending.then(&context, [&value](Result<T> came) { value.emplace(std::move(came)); });
    if (!QTest::qWaitFor([&value] { return value.has_value(); }, timeoutMs))
        return Error::make(Error::Kind::Internal, QStringLiteral("nothing came within the test's time"));
    return std::move(*value);
}

/// "200 body" or the error's summary: one line to compare.
inline QString told(const Result<HttpResponse> &result)
{
    if (!result)
        return result.error().summary();
    return QString::number(result->status) + QLatin1Char(' ') + QString::fromUtf8(result->body);
}

} // namespace lwb::test
