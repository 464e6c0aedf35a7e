// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/SettingsSection.h"

class QSpinBox;

namespace lwb {

/// How long the console waits for a server.
class LimitSettings final : public SettingsSection
{
    Q_OBJECT
public:
    LimitSettings(AppContext &context, QWidget *parent);

private:
    struct Field
    {
        QSpinBox *box;
        int PreferenceValues::*member;
    };

    void refresh() override;
    QWidget *add(const QString &title, const QString &hint, const QString &name,
                 int PreferenceValues::*member, Preferences::Range range);

    QList<Field> m_fields;
};

} // namespace lwb
