// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"

#include <utility>
#include <variant>

namespace lwb {

/// Either a value or the Error that prevented it. Reading the side that is not there is a
/// programming error (asserts). `Result<void>` is spelled `Result<Done>`.
template<typename T>
class [[nodiscard]] Result
{
public:
    using Value = T;
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    [[nodiscard]] const T &value() const & { Q_ASSERT(ok()); return *std::get_if<0>(&m_state); }
    [[nodiscard]] T &value() & { Q_ASSERT(ok()); return *std::get_if<0>(&m_state); }
    [[nodiscard]] T &&value() && { Q_ASSERT(ok()); return std::move(*std::get_if<0>(&m_state)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    [[nodiscard]] const Error &error() const { Q_ASSERT(!ok()); return *std::get_if<1>(&m_state); }

private:
    std::variant<T, Error> m_state;
};

/// The value of a Result that has nothing to say but "it happened".
struct Done
{
    friend bool operator==(Done, Done) = default;
};

} // namespace lwb
