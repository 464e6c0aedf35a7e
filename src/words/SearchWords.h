// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logto/PageRequest.h"
#include "words/Words.h"

#include <optional>

namespace lwb::words {

[[nodiscard]] QString
forSearchField(const QString &field); ///< "Any field", "E-mail"; see FieldSearch::field
[[nodiscard]] QString forSearchMode(FieldSearch::Mode mode); ///< "Contains"
/// What such a search looks like: "LIKE pattern, as %@example.com".
[[nodiscard]] QString searchExample(FieldSearch::Mode mode);
/// A pattern the database could not read: Logto answers 500 without a word of why.
[[nodiscard]] std::optional<Message> forRefusedPattern(const Error &error, const FieldSearch &how,
                                                       const QString &pattern);

} // namespace lwb::words
