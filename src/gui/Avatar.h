// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QString>

class QPainter;

/// A person's picture without a picture: initials on a tint that belongs to the id. Nothing is
/// fetched from the address in the user's profile.
namespace lwb::avatar {

/// Whether rows of that kind (ListRole::Kind) are people.
[[nodiscard]] bool isPerson(const QString &kind);
/// The first letter, or with two words and more the first and the last one's; upper case. Whatever
/// is no letter or digit (marks of direction, emoji, quotes) is passed over; empty when all is.
[[nodiscard]] QString initials(const QString &name, int most);
/// A disc in a list, a rounded tile in a head; a figure where there are no initials.
void paintDisc(QPainter *painter, const QRect &rect, const QString &id, const QString &name);
void paintTile(QPainter *painter, const QRect &rect, const QString &id, const QString &name);

} // namespace lwb::avatar
