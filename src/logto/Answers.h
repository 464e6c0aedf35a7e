// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "net/HttpTypes.h"

namespace lwb {

/// The answer when its status is 2xx, otherwise the Error it amounts to (errorFromResponse).
[[nodiscard]] Result<HttpResponse> requireSuccess(Result<HttpResponse> answer);

/// A Malformed error about a 2xx answer, keeping its status, request id and body sample. `why`
/// holds the reason (`message`) and the JSON path (`detail`).
[[nodiscard]] Error malformedAnswer(const HttpResponse &answer, const Error &why);

} // namespace lwb
