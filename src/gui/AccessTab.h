// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/AccessQuestions.h"
#include "gui/GraphTab.h"
#include "logto/ManagementApi.h"

class QMenu;
class QPushButton;

namespace lwb {

class AppContext;
struct AccessDifference;
class ChoiceMenu;
class ErrorBar;
class MatrixProbing;
class Prober;
class TenantSession;
struct ProbeTarget;

/// What a machine-to-machine application gets, by API resource, by its own roles or by those it
/// holds in an organization; and what real tokens say, once somebody agreed to ask for them.
class AccessTab final : public GraphTab
{
    Q_OBJECT
public:
    AccessTab(AppContext &context, TenantSession &session, QWidget *parent = nullptr);
    ~AccessTab() override;

    void setObject(const QString &id) override;
    void load() override;
    [[nodiscard]] bool isLoading() const override;
    /// Asks whether tokens may be asked for, of the API resource with that id or of all that have
    /// scopes.
    void askToProbe(const QString &resourceId = {});
    /// `title` with what real tokens say; `agreement` when they say what was expected.
    [[nodiscard]] static Told compared(const QString &title, const AccessDifference &difference,
                                       const QString &agreement);
    [[nodiscard]] MatrixProbing *probing() const { return m_probing; }

Q_SIGNALS:
    void connectionEditRequested();

protected:
    void showEvent(QShowEvent *event) override;
    [[nodiscard]] QList<ListGroup> groups(const AccessGraph &graph) const override;
    [[nodiscard]] Told told(const AccessGraph &graph) const override;
    [[nodiscard]] std::pair<QString, QString> nothing() const override;
    void refresh() override;
    void describe() override;
    void forget() override;

private:
    void build();
    [[nodiscard]] AccessSubject subject(const AccessGraph &graph) const;
    void readOrganizations();
    void chooseOrganization();
    void fillProbeMenu();
    void enableProbe();
    void resulted(const ProbeTarget &target);
    /// What Tokens is to ask for: the chosen row's API resource, or the first there is.
    [[nodiscard]] QString tokenRequest() const;

    TenantSession &m_session;
    Prober &m_prober;
    ChoiceMenu *m_organizations;
    QPushButton *m_organizationButton;
    QMenu *m_probeMenu;
    QPushButton *m_probeButton;
    QPushButton *m_tokensButton; ///< the same in Tokens
    QPushButton *m_matrixButton; ///< the same for all applications
    MatrixProbing *m_probing;
    ErrorBar *m_errors; ///< of organizations
    std::optional<PendingPage<OrganizationMembership>> m_readingOrganizations;
    bool m_organizationsRead = false;
    QTimer m_soon; ///< results come in bursts
};

} // namespace lwb
