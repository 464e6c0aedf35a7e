// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/DemoApi.h"
#include "demo/DemoBody.h"

namespace lwb::demo {

/// A route that takes a body: reads it, calls `f`, and answers what is no JSON object. `f` tells
/// misfits by DemoBody::refusal() before it looks for rows, as Logto does.
template<typename F>
[[nodiscard]] DemoApi::Route withBody(F f)
{
    return [f](ApiCall &call) -> DemoReply {
        auto body = DemoBody::parse(call.request);
        if (const auto *refusal = std::get_if<DemoReply>(&body))
            return *refusal;
        return f(call, std::get<DemoBody>(body));
    };
}

} // namespace lwb::demo
