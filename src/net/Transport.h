// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Pending.h"
#include "net/HttpTypes.h"

namespace lwb {

/// Sends one request and settles with its complete answer. A status of 400 or more is an answer,
/// not an error; a redirect is an answer too, it is never followed. Guarantees of every
/// implementation: a write leaves at most once; cancelling settles with Kind::Cancelled (a write
/// that had left: UnknownOutcome).
class Transport
{
public:
    virtual ~Transport() = default;
    [[nodiscard]] virtual Pending<Result<HttpResponse>> send(HttpRequest request) = 0;
};

} // namespace lwb
