// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace lwb::words {

// Numbers as people read them, in the reader's locale; short forms that need no plural.

[[nodiscard]] QString forBytes(qint64 bytes); ///< "310 B", "5.9 KB", "44 KB", "1.2 MB" (of 1,024)
[[nodiscard]] QString
forDuration(double ms); ///< "14 ms", "1.4 s", "2 min 5 s", "3 h 20 min", "2 d 4 h"
/// Time left on a token: "58:12", "1:05:00"; "0:00" when it is over.
[[nodiscard]] QString forCountdown(qint64 seconds);
/// "just now", "5 min ago", "in 2 h", "3 d ago"; past 30 days the date.
[[nodiscard]] QString forAge(const QDateTime &when, const QDateTime &now);
/// "Jul 9, 2026": in the locale's order and with the month's name, as 7/9/26 is two days in two
/// countries.
[[nodiscard]] QString forDate(const QDate &date);
/// The exact time in the local zone, to the second, with the zone's name.
[[nodiscard]] QString forTime(const QDateTime &when);

} // namespace lwb::words
