// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/KeychainService.h"
#include "gui/SettingsSection.h"

class QPushButton;
class QSpinBox;

namespace lwb {

class KeyValueList;
class Label;

/// How long a copied secret stays in the clipboard, and how the keychain is.
class SecretSettings final : public SettingsSection
{
    Q_OBJECT
public:
    SecretSettings(AppContext &context, QWidget *parent);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh() override;
    void look();
    void show(const Result<KeychainService::State> &state);
    void test();
    void tell(const Result<Done> &result, const QString &success);

    QSpinBox *m_clipboard;
    KeyValueList *m_state;
    QPushButton *m_unlock;
    QPushButton *m_test;
    Label *m_result;
};

} // namespace lwb
