// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Pending.h"

#include <QTest>

namespace lwb::test {

/// Runs the event loop until the Pending settles. A Pending that never does becomes a Timeout
/// error, which fails the test at its own line.
template<typename T>
[[nodiscard]] Result<T> await(const Pending<Result<T>> &pending, int limitMs = 60'000)
{
    QObject context;
    std::optional<Result<T>> result;
    pending.then(&context, [&result](Result<T> value) { result.emplace(std::move(value)); });
    if (!QTest::qWaitFor([&result] { return result.has_value(); }, limitMs))
        return Error::make(Error::Kind::Timeout, QStringLiteral("the Pending never settled"));
    return std::move(*result);
}

} // namespace lwb::test
