// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/GraphTab.h"

class QPushButton;

namespace lwb {

class AppContext;
class MatrixProbing;
class Prober;
class TenantSession;
struct ProbeTarget;

/// What a role of machines brings about: the applications that hold it with its scopes, and whether
/// real tokens have them, once somebody agreed to ask for them.
class RoleAccessTab final : public GraphTab
{
    Q_OBJECT
public:
    RoleAccessTab(AppContext &context, TenantSession &session, QWidget *parent = nullptr);

    /// Asks whether tokens may be asked for, of all holders.
    void askToProbe();
    [[nodiscard]] MatrixProbing *probing() const { return m_probing; }

Q_SIGNALS:
    void connectionEditRequested();

protected:
    [[nodiscard]] QList<ListGroup> groups(const AccessGraph &graph) const override;
    [[nodiscard]] Told told(const AccessGraph &graph) const override;
    [[nodiscard]] std::pair<QString, QString> nothing() const override;
    void refresh() override;
    void describe() override;
    void forget() override;

private:
    void resulted(const ProbeTarget &target);
    void enableProbe();

    Prober &m_prober;
    QPushButton *m_probeButton;
    MatrixProbing *m_probing;
    QTimer m_soon; ///< results come in bursts
};

} // namespace lwb
