// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QPointer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace lwb {

/// One value that arrives later, on the thread that asked. A handle: copies share the value.
/// - `then(context, f)` calls f once with the value, and not at all if `context` was destroyed
///   first. When the value is already there f runs before then() returns.
/// - Only one continuation; the value is moved into it.
/// - `cancel()` asks the producer to stop. The producer still settles (a Result with
///   Error::Kind::Cancelled), so a continuation always runs while its context lives.
/// - Dropping a Pending does not cancel the work.
template<typename T>
class [[nodiscard]] Pending
{
public:
    using Value = T;

    Pending() : m_state(std::make_shared<State>()) {}
    /// Already settled.
    Pending(T value)
        : Pending()
    {
        m_state->value.emplace(std::move(value));
        m_state->settled = true;
    }

    template<typename F>
    void then(const QObject *context, F f) const
    {
        Q_ASSERT(context);
        Q_ASSERT(!m_state->continuation && !m_state->consumed);
        if (m_state->settled) {
            m_state->consumed = true;
            T value = std::move(*m_state->value);
            m_state->value.reset();
            f(std::move(value));
            return;
        }
        m_state->continuation = [guard = QPointer<const QObject>(context),
                                 f = std::move(f)](T value) mutable {
            if (guard)
                f(std::move(value));
        };
    }

    /// Settles a Pending of what f returns; f is run as by then(). Cancelling the result cancels
    /// this.
    template<typename F>
    auto map(const QObject *context, F f) const -> Pending<std::invoke_result_t<F, T>>
    {
        Pending<std::invoke_result_t<F, T>> mapped;
        mapped.onCancel(canceller());
        then(context,
             [mapped, f = std::move(f)](T value) mutable { mapped.settle(f(std::move(value))); });
        return mapped;
    }

    /// Chains another asynchronous step; f returns a Pending. Cancelling reaches whichever runs.
    template<typename F>
    auto andThen(const QObject *context, F f) const -> std::invoke_result_t<F, T>
    {
        std::invoke_result_t<F, T> chained;
        chained.onCancel(canceller());
        then(context, [chained, context, f = std::move(f)](T value) mutable {
            auto next = f(std::move(value));
            chained.onCancel(next.canceller());
            next.then(context, [chained](auto v) { chained.settle(std::move(v)); });
        });
        return chained;
    }

    void cancel() const
    {
        if (m_state->settled || !m_state->cancel)
            return;
        auto cancel = std::exchange(m_state->cancel, {});
        cancel();
    }
    [[nodiscard]] bool isSettled() const { return m_state->settled; }

    // For producers.
    /// Later calls are ignored: the first value stands.
    void settle(T value) const
    {
        if (m_state->settled)
            return;
        auto keepAlive = m_state;
        keepAlive->settled = true;
        keepAlive->cancel = {};
        if (keepAlive->continuation) {
            keepAlive->consumed = true;
            auto run = std::exchange(keepAlive->continuation, {});
            run(std::move(value));
        } else {
            keepAlive->value.emplace(std::move(value));
        }
    }
    /// What cancel() calls, at most once; dropped when settled.
    void onCancel(std::function<void()> cancel) const
    {
        if (!m_state->settled)
            m_state->cancel = std::move(cancel);
    }

    /// cancel() as a function that does not keep this alive: one link of a chain must not own the
    /// link whose continuation owns it, or a chain that never settles is never freed.
    [[nodiscard]] std::function<void()> canceller() const
    {
        return [weak = std::weak_ptr<State>(m_state)] {
            if (auto state = weak.lock())
                Pending(std::move(state)).cancel();
        };
    }

private:
    struct State
    {
        std::optional<T> value;
        // std::function needs copyable callables; a move-only callable is wrapped by then()'s
        // caller.
        std::function<void(T)> continuation;
        std::function<void()> cancel;
        bool settled = false;
        bool consumed = false;
    };
    explicit Pending(std::shared_ptr<State> state) : m_state(std::move(state)) {}

    std::shared_ptr<State> m_state;
};

/// Starts the tasks in order, at most `concurrency` at a time, and settles with all their values
/// in the order of the tasks. `onProgress(finished, total)` after each. Cancelling cancels those
/// that run and starts no more: tasks never started settle with Error::Kind::Cancelled.
template<typename T>
[[nodiscard]] Pending<std::vector<Result<T>>>
all(const QObject *context, std::vector<std::function<Pending<Result<T>>()>> tasks, int concurrency,
    std::function<void(int, int)> onProgress = {})
{
    struct Run
    {
        std::vector<std::function<Pending<Result<T>>()>> tasks;
        std::vector<std::optional<Result<T>>> values;
        /// How to cancel those that run. Not the Pendings: their continuations own this.
        std::vector<std::function<void()>> cancels;
        std::function<void(int, int)> onProgress;
        size_t next = 0;
        size_t finished = 0;
        int active = 0;
        int concurrency = 1;
        bool cancelled = false;
        bool starting = false;
        QPointer<const QObject> context;
        Pending<std::vector<Result<T>>> result;

        static void pump(const std::shared_ptr<Run> &run)
        {
            // A task that settles at once comes back here: loop, do not recurse.
            if (run->starting || !run->context)
                return;
            run->starting = true;
            while (run->next < run->tasks.size()
                   && (run->active < run->concurrency || run->cancelled)) {
                const size_t i = run->next++;
                if (run->cancelled) {
                    finish(run, i, Error::make(Error::Kind::Cancelled, {}));
                    continue;
                }
                ++run->active;
                auto pending = std::exchange(run->tasks[i], {})();
                run->cancels[i] = pending.canceller();
                pending.then(run->context.data(), [run, i](Result<T> value) {
                    run->cancels[i] = {};
                    --run->active;
                    finish(run, i, std::move(value));
                    pump(run);
                });
            }
            run->starting = false;
            if (run->finished == run->tasks.size() && !run->result.isSettled()) {
                std::vector<Result<T>> values;
                values.reserve(run->values.size());
                for (auto &v : run->values)
                    values.push_back(std::move(*v));
                run->result.settle(std::move(values));
            }
        }
        static void finish(const std::shared_ptr<Run> &run, size_t i, Result<T> value)
        {
            run->values[i].emplace(std::move(value));
            ++run->finished;
            if (run->onProgress)
                run->onProgress(int(run->finished), int(run->tasks.size()));
        }
    };
    auto run = std::make_shared<Run>();
    run->values.resize(tasks.size());
    run->cancels.resize(tasks.size());
    run->tasks = std::move(tasks);
    run->onProgress = std::move(onProgress);
    run->concurrency = std::max(1, concurrency);
    run->context = context;
    auto result = run->result;
    // Weak: the run holds the Pending, the Pending must not hold the run.
    result.onCancel([weak = std::weak_ptr<Run>(run)] {
        auto live = weak.lock();
        if (!live)
            return;
        live->cancelled = true;
        for (size_t i = 0; i < live->cancels.size(); ++i) {
            if (auto cancel = live->cancels[i])
                cancel();
        }
        Run::pump(live);
    });
    Run::pump(run);
    return result;
}

} // namespace lwb
