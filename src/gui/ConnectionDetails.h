// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/Profile.h"

#include <QWidget>

#include <optional>

namespace lwb {

class AppContext;
class DetailHeader;
class KeyValueList;
class SecretChange;

/// One connection beside the list: what it says, and what can be done with it.
class ConnectionDetails final : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectionDetails(AppContext &context, QWidget *parent = nullptr);

    void show(const Profile &profile);
    [[nodiscard]] const std::optional<Profile> &profile() const { return m_profile; }

Q_SIGNALS:
    void openRequested();
    void editRequested();
    void duplicateRequested();
    void deleteRequested();
    void secretChanged();
    void closeRequested();

private:
    void fill();
    void changeSecret(bool changing);

    std::optional<Profile> m_profile;
    DetailHeader *m_header;
    QWidget *m_actions;
    KeyValueList *m_values;
    SecretChange *m_secret;
};

} // namespace lwb
