// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace lwb::demo {

/// Logto's ids: lower-case letters and digits, 21 characters (users and organizations: 12). The
/// same seed gives the same id in every run.
[[nodiscard]] QByteArray seededId(const QByteArray &seed, int length = 21);
/// A generated secret: 32 letters and digits, the same in every run.
[[nodiscard]] QByteArray seededSecret(const QByteArray &seed);
[[nodiscard]] QByteArray randomId(int length = 21);
[[nodiscard]] QByteArray randomSecret();
/// 16 characters of A-Z a-z 0-9 _ -, as in Logto-Core-Request-Id; 43 make a jti.
[[nodiscard]] QByteArray randomToken(int length);

/// A bijection between user indexes and 12-character ids that look random, so that users need not
/// be held to be found.
inline constexpr int userIdSize = 12;
void writeUserId(qint64 index, char *to);
[[nodiscard]] QByteArray userIdFromIndex(qint64 index);
/// -1 for a text that is no user id made by userIdFromIndex().
[[nodiscard]] qint64 indexFromUserId(QByteArrayView id);

/// A well-mixed 64-bit value of an index (splitmix64).
[[nodiscard]] constexpr quint64 mixed(quint64 x)
{
    x += 0x9e3779b97f4a7c15ULL;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
    return x ^ (x >> 31);
}

} // namespace lwb::demo
