// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Pending.h"

#include <QCoreApplication>
#include <QThread>
#include <QThreadPool>

namespace lwb {

/// Runs `work` on a thread of the pool; settles with what it returns, from the event loop of the
/// application's thread, which has to be the one that calls. `work` must share nothing with others.
/// Cancelled, it settles at once as any Pending does; the work goes on, and its value is dropped.
template<typename Work>
[[nodiscard]] auto inBackground(Work work) -> Pending<std::invoke_result_t<Work>>
{
    using Value = std::invoke_result_t<Work>;
    Q_ASSERT(QThread::currentThread() == qApp->thread());
    Pending<Value> pending;
    if constexpr (std::is_constructible_v<Value, Error>)
        pending.onCancel([pending] { pending.settle(Error::make(Error::Kind::Cancelled, {})); });
    QThreadPool::globalInstance()->start([work = std::move(work), pending]() mutable {
        // Shared, as the event loop wants what can be copied.
        auto value = std::make_shared<Value>(work());
        QMetaObject::invokeMethod(qApp, [pending, value] { pending.settle(std::move(*value)); },
                                  Qt::QueuedConnection);
    });
    return pending;
}

} // namespace lwb
