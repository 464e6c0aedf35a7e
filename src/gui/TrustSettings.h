// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/SettingsSection.h"

class QPushButton;

namespace lwb {

class FieldBox;
class KeyValueList;

/// Certificate authorities that are trusted beside the system's, whatever the tenant.
class TrustSettings final : public SettingsSection
{
    Q_OBJECT
public:
    TrustSettings(AppContext &context, QWidget *parent);
    /// Takes the authorities of a PEM file, or says why not.
    void useFile(const QString &path);

private:
    void refresh() override;
    void choose();

    FieldBox *m_field;
    QPushButton *m_remove;
    KeyValueList *m_certificates;
};

} // namespace lwb
