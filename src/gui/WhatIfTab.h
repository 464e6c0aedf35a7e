// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/GraphTab.h"
#include "models/WhatIfGroups.h"

class QComboBox;
class QPushButton;

namespace lwb {

class ChoiceMenu;
class FlowLayout;
class Label;
class OrganizationMenu;
class TenantSession;

/// Who would gain or lose what if something about this object were changed: in the tenant or, by
/// organization roles, in one organization. Changes nothing.
class WhatIfTab final : public GraphTab
{
    Q_OBJECT
public:
    enum class About { Application, Role, Resource, Organization };

    WhatIfTab(About about, TenantSession &session, QWidget *parent = nullptr);

    void setObject(const QString &id) override;
    void load() override;
    void reload() override;
    [[nodiscard]] bool isLoading() const override;
    [[nodiscard]] qint64 total() const override;
    [[nodiscard]] std::optional<Error> error() const override;
    /// Thought about together, in this order.
    [[nodiscard]] const QList<Supposed> &suppositions() const { return m_suppositions; }
    void suppose(const Supposed &supposed);
    /// Where things are supposed; empty: in the tenant.
    [[nodiscard]] QString organization() const;
    /// Not for an organization's own tab. Of the tenant's roles nothing is left supposed.
    void chooseOrganization(const QString &id, const QString &name);

protected:
    [[nodiscard]] QList<ListGroup> groups(const AccessGraph &graph) const override;
    [[nodiscard]] Told told(const AccessGraph &graph) const override;
    void refresh() override;
    void describe() override;

private:
    void build();
    void buildPlace(FlowLayout *line, TenantSession &session);
    /// The kind that is chosen, of this object.
    [[nodiscard]] Supposed about() const;
    /// Whose roles are supposed about.
    [[nodiscard]] AccessGraph supposedOf(const AccessGraph &graph) const;
    [[nodiscard]] bool isOrganizationKnown() const;
    void placeChosen();
    void readOrganization();
    void fill();
    void fillRoles();
    void fillObjects();
    void objectChosen(int index);
    void showSupposed();
    [[nodiscard]] QString chipText(const AccessGraph &inside, const Supposed &supposed) const;
    [[nodiscard]] WhatIf answer(const AccessGraph &graph) const;
    [[nodiscard]] QString place(const AccessGraph &graph) const;

    const About m_about;
    QList<Supposed> m_suppositions;
    OrganizationMenu *m_organizations = nullptr; ///< none: of a role, and of an organization
    ChoiceMenu *m_roles = nullptr;               ///< of an organization only
    QPushButton *m_place = nullptr;              ///< with either menu
    QComboBox *m_kinds;
    QComboBox *m_objects;
    QList<SupposableObject> m_supposable; ///< of m_objects, after its first entry
    QWidget *m_chips;
    FlowLayout *m_chipLine;
    Label *m_note;
    std::optional<Error> m_organizationError;
    QString m_organizationAsked; ///< what is being read, or could not be
};

} // namespace lwb
