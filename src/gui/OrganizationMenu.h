// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/ChoiceMenu.h"

namespace lwb {

class ManagementApi;

/// Whose roles count: the tenant's own, or those held in one organization. Offers the tenant's
/// first organizations, read when it opens for the first time, and finds others by their name.
class OrganizationMenu final : public ChoiceMenu
{
    Q_OBJECT
public:
    OrganizationMenu(ManagementApi &api, QWidget *parent);

    /// Its id; empty: the tenant.
    [[nodiscard]] QString organization() const { return chosen().toString(); }
    [[nodiscard]] QString organizationName() const;
    /// What stands on the menu's button; no mnemonic in it.
    [[nodiscard]] QString title() const;
    /// Says nothing of it.
    void setOrganization(const QString &id, const QString &name);
    void offer(const QString &id, const QString &name);

Q_SIGNALS:
    /// Several were found: the menu is to be opened.
    void found();

private:
    void readFirst();
    void askForAnother();
    void find(const QString &text);

    ManagementApi &m_api;
    QAction *m_another;
    bool m_isRead = false;
};

} // namespace lwb
