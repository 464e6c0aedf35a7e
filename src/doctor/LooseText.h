// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"
#include "doctor/Finding.h"

#include <QList>

namespace lwb {

// Text without a form that tells: sentences of Logto, of clients, of the system and of JWT
// libraries. All total. Nothing of the text but the sentence that was known goes into a result.

/// The refusals that Logto's own words tell of, filled in from them, in the text's order; `status`
/// 0: not known.
[[nodiscard]] QList<Error> looseRefusals(const QString &text, int status);
/// The status that Logto sends with a code, where it is always the same; else 0.
[[nodiscard]] int statusOf(const QString &code);
/// What kept a request from being answered, as curl, Node, Python, Go and Qt put it; also a locked
/// or missing keychain.
[[nodiscard]] std::optional<Error> looseFailure(const QString &text);
/// What JWT libraries and proxies say when an API checks a token: G1 or G2, and where the cause is
/// told B1, B2, F1 or F6. Never certain.
[[nodiscard]] std::optional<Finding> looseTokenCheck(const QString &text);
/// Causes that fit when a client kept no more of a refused token request than its status, the
/// likeliest first. None of them certain.
[[nodiscard]] QList<Finding> looseStatus(const QString &text, int status);

} // namespace lwb
