// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace lwb {

/// One record of RFC 4180 in UTF-8, CRLF at its end. A cell that a spreadsheet would run as a
/// formula (it begins with = + - @, TAB, CR, LF or NUL) gets a ' before it.
[[nodiscard]] QByteArray csvRecord(const QStringList &cells);

} // namespace lwb
