// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/WorkspacePage.h"
#include "models/MatrixModel.h"

#include <QTimer>

class QMenu;
class QPushButton;
class QStackedWidget;

namespace lwb {

class AppContext;
class EmptyState;
class ErrorBar;
class Label;
class MatrixExplanation;
class MatrixExporter;
class MatrixFilters;
class MatrixProbing;
class MatrixView;
class PageToolbar;
class ProgressStrip;
class TenantSession;

/// M2M applications × scopes of API resources: what each should get, what a real token said, and
/// for one cell why. An object of this page is a cell, as JSON: {"application", "resource",
/// "scope", "organization"}; the last three may be absent.
class MatrixPage final : public WorkspacePage
{
    Q_OBJECT
public:
    MatrixPage(AppContext &context, TenantSession &session, QWidget *parent = nullptr);
    ~MatrixPage() override;

    void open(const QString &object) override;
    [[nodiscard]] QString object() const override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    void reload() override;
    void focusFilter() override;
    [[nodiscard]] MatrixModel *model() const { return m_model; }
    [[nodiscard]] MatrixView *view() const { return m_view; }
    [[nodiscard]] MatrixExporter *exporter() const { return m_exporter; }
    [[nodiscard]] MatrixProbing *probing() const { return m_probing; }
    [[nodiscard]] MatrixFilters *filters() const { return m_filters; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Place
    {
        QString application, resource, scope;
        bool isExplained = false;
    };

    void build();
    void wire();
    void wireView();
    void readGraph();
    void readOrganization();
    void showGraph();
    void showProgress();
    void showProblem();
    void showState();
    void showStatus();
    void titleProbe();
    [[nodiscard]] bool showsNothing();
    void goToWanted();
    void explain(const QModelIndex &cell);
    void fillExplanation();
    void closeExplanation();
    void fillProbeMenu();
    void fillMenu(QMenu *menu, int row, int column);
    void addProbe(QMenu *menu, const QString &text, int row, int column, MatrixModel::Which which);
    void openInTokens(const QModelIndex &cell);
    [[nodiscard]] Place placeOf(const QModelIndex &cell) const;
    [[nodiscard]] QDateTime now() const;

    AppContext &m_context;
    TenantSession &m_session;
    MatrixModel *m_model;
    PageToolbar *m_toolbar;
    MatrixFilters *m_filters;
    QPushButton *m_dense;
    QPushButton *m_probe;
    QMenu *m_probeMenu;
    ErrorBar *m_errorBar;
    MatrixExporter *m_exporter;
    MatrixProbing *m_probing;
    ProgressStrip *m_reading;
    QStackedWidget *m_stack;
    MatrixView *m_view;
    EmptyState *m_empty;
    Label *m_age;
    Label *m_extent;
    MatrixExplanation *m_explanation;
    QTimer m_minute; ///< ages go on
    std::optional<Error> m_organizationError;
    bool m_readsOrganization = false;
    QDateTime m_lastProbe;
    Place m_wanted; ///< where to go when it is there
    enum class Way { None, Read, Stop, Clear, Tenant } m_way = Way::None; ///< of the empty state
    bool m_loaded = false;
};

} // namespace lwb
