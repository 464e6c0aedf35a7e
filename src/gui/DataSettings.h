// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/SettingsSection.h"

namespace lwb {

class Label;

/// Where everything is kept, and the way to forget what was done.
class DataSettings final : public SettingsSection
{
    Q_OBJECT
public:
    DataSettings(AppContext &context, QWidget *parent);

private:
    void refresh() override {}
    void askToClear();

    Label *m_result;
};

} // namespace lwb
