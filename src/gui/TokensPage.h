// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/WorkspacePage.h"
#include "models/TokenLab.h"
#include "requests/HeldToken.h"

class QStackedWidget;

namespace lwb {

class AppContext;
class EmptyState;
class TenantSession;
class TokenAskPane;
class TokenCompareView;
class TokenPaste;
class TokenRefusal;
class TokenReportView;

/// What an application is to get, what it gets, and why they differ; any token read. An object of
/// this page is what a token is asked for, as JSON: {"application", "resource", "organization"}
/// and, to see the connection's present token, "current". Without a resource one is chosen.
class TokensPage final : public WorkspacePage
{
    Q_OBJECT
public:
    TokensPage(AppContext &context, TenantSession &session, QWidget *parent = nullptr);
    ~TokensPage() override;

    void open(const QString &object) override;
    [[nodiscard]] QString object() const override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    void reload() override;
    void focusFilter() override;
    [[nodiscard]] TokenLab &lab() { return m_lab; }
    /// Asks for a token, as the button does.
    void ask();
    void startPaste();
    void cancelPaste();
    /// With one of the tokens that were here before.
    void compareWith(const TokenReport &other);

Q_SIGNALS:
    /// For Requests, which could not get it by itself.
    void lent(const lwb::HeldToken &token);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void refresh();
    void chooseResource();
    /// Which tenant what was chosen belongs to.
    [[nodiscard]] QString tenantKey() const;
    /// Over what the lab shows; null takes it away.
    void cover(QWidget *view);
    [[nodiscard]] QString requestsObstacle() const;
    void pasted(const QByteArray &text);
    void offerComparison();
    void useInRequests();
    void showRefusal();
    void mend();
    void wayOn();
    [[nodiscard]] QString nameOf(const TokenReport &report) const;
    [[nodiscard]] QString nearestIndicator() const;

    AppContext &m_context;
    TenantSession &m_session;
    TokenLab m_lab;
    TokenAskPane *m_ask;
    QStackedWidget *m_views;
    EmptyState *m_empty;
    TokenPaste *m_paste;
    TokenReportView *m_report;
    TokenRefusal *m_refusal;
    TokenCompareView *m_comparison;
    QWidget *m_cover = nullptr;
    bool m_pastesToCompare = false;
    int m_comparisons = 0; ///< the latest text to compare with
    std::optional<QString>
        m_choosesFor; ///< the application whose API resource is still to be chosen
};

} // namespace lwb
