// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/Profile.h"

#include <QAbstractButton>

#include <optional>

namespace lwb {

/// The current profile at the sidebar's top: tile with its letter, name, environment word, lock
/// when read-only. clicked() wants a menu of profiles. In the rail only the tile stays.
class ProfileSwitcher final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit ProfileSwitcher(QWidget *parent = nullptr);
    void setProfile(const std::optional<Profile> &profile);
    void setCompact(bool compact);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<Profile> m_profile;
    bool m_compact = false;
};

} // namespace lwb
