// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/MatrixModel.h"

#include <QVariantMap>

class QAction;
class QMenu;
class QPushButton;

namespace lwb {

class ChoiceMenu;
class ManagementApi;
class OrganizationMenu;
class PageToolbar;

/// What the matrix is narrowed to, in a toolbar: whose roles count (the tenant's or those of one
/// organization), API resources, one role, only differences.
class MatrixFilters final : public QObject
{
    Q_OBJECT
public:
    MatrixFilters(PageToolbar *toolbar, ManagementApi &api, QObject *parent = nullptr);

    /// What there is to choose from.
    void setGraph(const AccessGraph &graph);
    [[nodiscard]] MatrixFilter filter() const;
    /// Its id; empty: the tenant.
    [[nodiscard]] QString organization() const;
    [[nodiscard]] QString organizationName() const;
    void setOrganization(const QString &id, const QString &name);
    /// Without room for their words the buttons have icons.
    void setNarrow(bool narrow);
    /// All but the organization.
    void clear();
    [[nodiscard]] QVariantMap saveState() const;
    void restoreState(const QVariantMap &state);

Q_SIGNALS:
    void changed();
    void organizationChanged();

private:
    void fillResources(const AccessGraph &graph);
    void fillRoles(const AccessGraph &graph);
    void retitle();
    void setTitle(QPushButton *button, const QString &text, const QString &iconName,
                  const QString &brief = {}) const;
    [[nodiscard]] QList<QAction *> resourceActions() const;

    PageToolbar *m_toolbar;
    OrganizationMenu *m_organizations;
    QMenu *m_resources;
    ChoiceMenu *m_roles;
    QPushButton *m_organizationButton = nullptr;
    QPushButton *m_resourcesButton = nullptr;
    QPushButton *m_roleButton = nullptr;
    QPushButton *m_differences = nullptr;
    QStringList m_resourceIds; ///< empty: all; also of a graph that is not read yet
    QString m_roleId;
    bool m_narrow = false;
};

} // namespace lwb
