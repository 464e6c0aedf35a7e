// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "credentials/Profile.h"

#include <QJsonObject>

namespace lwb {

/// profiles.json as a value: what this version understands, and the rest as it was found, so that
/// a save by this version loses nothing that a newer one wrote.
class ProfileDocument
{
public:
    static constexpr int Version = 1;

    /// Malformed: not a profile file at all. Storage: written by a newer major version.
    [[nodiscard]] static Result<ProfileDocument> parse(const QByteArray &text);
    [[nodiscard]] QByteArray text() const;

    [[nodiscard]] QList<Profile> profiles() const;
    /// Entries that this version can't read; they stay in the file.
    [[nodiscard]] int unreadableCount() const;
    void put(const Profile &profile);
    [[nodiscard]] bool remove(const QString &id);

private:
    QJsonObject m_root;
};

} // namespace lwb
