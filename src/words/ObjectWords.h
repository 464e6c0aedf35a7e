// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QDateTime>
#include <QString>

namespace lwb::words {

/// How long ago and when exactly: "3 h ago · 2026-05-03 14:02:11 CEST"; empty for no time.
[[nodiscard]] QString forMoment(const QDateTime &when, const QDateTime &now);
/// What an object of the server's holds, in short: "2 keys: plan, seat". Keys as the server wrote
/// them; "Empty" for none, the text itself when it is no object.
[[nodiscard]] QString forMembers(QByteArrayView json);

} // namespace lwb::words
