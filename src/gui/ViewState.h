// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/StateFile.h"

namespace lwb {

/// What one window shows of one profile, for its return after a restart. Two windows on one profile
/// keep their own; a new one starts as the profile was left last.
class ViewState
{
public:
    ViewState(StateFile &file, const QString &window, const QString &profileId);

    [[nodiscard]] QVariant value(const QString &key) const;
    void setValue(const QString &key, const QVariant &value);
    /// What WorkspacePage::saveState() told. A new window gets no more of it than the layout:
    /// splitter and columns.
    [[nodiscard]] QVariantMap page(const QString &id) const;
    void setPage(const QString &id, const QVariantMap &state);

private:
    StateFile &m_file;
    QString m_own;
    QString m_shared;
};

/// "windows/{window}/": where everything of one window is kept.
[[nodiscard]] QString windowPrefix(const QString &window);
/// "profiles/{profile}/": what outlives the windows on it.
[[nodiscard]] QString profilePrefix(const QString &profileId);
/// The windows that were open, in the order of their making.
[[nodiscard]] QStringList rememberedWindows(const StateFile &file);

} // namespace lwb
