// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/SettingsSection.h"

class QComboBox;

namespace lwb {

class SegmentedControl;

/// Theme, language and density.
class AppearanceSettings final : public SettingsSection
{
    Q_OBJECT
public:
    AppearanceSettings(AppContext &context, QWidget *parent);

private:
    void refresh() override;

    SegmentedControl *m_theme;
    SegmentedControl *m_density;
    QComboBox *m_language;
};

} // namespace lwb
