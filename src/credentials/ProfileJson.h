// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "credentials/Profile.h"

#include <QJsonObject>

namespace lwb {

/// Absent members are defaults. Malformed: one of another type, `detail` is its path below the
/// object.
[[nodiscard]] Result<Profile> profileFromJson(const QJsonObject &object);
/// Into `object` as it was found: members that this version does not know stay.
[[nodiscard]] QJsonObject profileToJson(const Profile &profile, QJsonObject object = {});

} // namespace lwb
