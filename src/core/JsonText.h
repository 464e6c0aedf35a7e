// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QByteArrayView>
#include <QList>

namespace lwb::json {

/// JSON as text: slices and re-indents what the server sent without changing key order, duplicate
/// keys, number text or escapes (QJsonDocument changes all four). RFC 8259; nesting up to 1,024.
/// Errors are Kind::Malformed and name the byte offset.

/// The elements of a top-level array, as slices of `text` without surrounding white space.
[[nodiscard]] Result<QList<QByteArrayView>> elements(QByteArrayView text);

/// A member of an object: the decoded key and the value's slice.
struct Member
{
    QString key;
    QByteArrayView value;
};
/// The members of a top-level object in their order, duplicates included.
[[nodiscard]] Result<QList<Member>> members(QByteArrayView text);

/// The same document with two-space indentation and newlines; empty containers stay `{}` and `[]`.
[[nodiscard]] Result<QByteArray> indented(QByteArrayView text);
/// The same document on one line, without white space outside strings (for NDJSON).
[[nodiscard]] Result<QByteArray> compact(QByteArrayView text);
/// Whether the text is one JSON value; an error names where it is not.
[[nodiscard]] Result<Done> validate(QByteArrayView text);
/// As validate(), and refuses duplicate keys in any object (JWT headers and claims, RFC 8725 2.4).
[[nodiscard]] Result<Done> validateUniqueKeys(QByteArrayView text);

} // namespace lwb::json
