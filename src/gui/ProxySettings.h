// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/SettingsSection.h"

class QPushButton;
class QSpinBox;

namespace lwb {

class FieldBox;
class SegmentedControl;

/// The way out: the system's proxy, none, or one of the user's own, whose password goes to the
/// keychain.
class ProxySettings final : public SettingsSection
{
    Q_OBJECT
public:
    ProxySettings(AppContext &context, QWidget *parent);

private:
    void refresh() override;
    void build();
    void apply();
    void keepPassword();

    SegmentedControl *m_kind;
    FieldBox *m_host;
    QSpinBox *m_port;
    FieldBox *m_user;
    FieldBox *m_password;
    QPushButton *m_keep;
    QWidget *m_manual;
};

} // namespace lwb
