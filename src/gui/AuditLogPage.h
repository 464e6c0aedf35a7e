// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/WorkspacePage.h"
#include "models/ListExport.h"

class QPushButton;

namespace lwb {

class AppContext;
class ApplicationNames;
class AuditLog;
class DetailsPane;
class EmptyState;
class ErrorBar;
class ExportBar;
class ListView;
class ListWithDetails;
class LogChart;
class LogCounts;
class LogFilters;
class NoteLine;
class PageToolbar;
class TenantSession;

/// The tenant's audit log: filtered by the server where it can and here where it can't, followed
/// live, counted over time in a chart; with the details of one entry beside it.
class AuditLogPage final : public WorkspacePage
{
    Q_OBJECT
public:
    AuditLogPage(AppContext &context, TenantSession &session, QWidget *parent = nullptr);
    ~AuditLogPage() override;

    void open(const QString &object) override;
    [[nodiscard]] QString object() const override;
    void reload() override;
    void focusFilter() override;
    /// Filters, splitter, columns, the chart, the details' tab.
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    [[nodiscard]] AuditLog *log() const { return m_log; }
    [[nodiscard]] LogCounts *counts() const { return m_counts; }
    [[nodiscard]] LogFilters *filters() const { return m_filters; }
    [[nodiscard]] DetailsPane *details() const { return m_details; }
    [[nodiscard]] ListView *view() const { return m_view; }
    [[nodiscard]] ExportBar *exportBar() const { return m_exportBar; }

private:
    void build();
    void buildLists();
    void wire();
    void query();
    void queryLog();
    void filterLocally();
    void countEvents();
    void stateChanged();
    void tellCounts();
    void tellFurther();
    void setFollowing(bool following);
    void showEmptyState();
    [[nodiscard]] ListExport::Order exportOrder() const;
    [[nodiscard]] QString typed() const;

    AppContext &m_context;
    ApplicationNames *m_names;
    AuditLog *m_log;
    LogCounts *m_counts;
    PageToolbar *m_toolbar;
    LogFilters *m_filters;
    QPushButton *m_follow = nullptr;
    QPushButton *m_showChart = nullptr;
    ErrorBar *m_errorBar;
    ExportBar *m_exportBar;
    LogChart *m_chart;
    ListView *m_view;
    NoteLine *m_further;
    int m_roundsLeft = 0; ///< to search further back without being asked again
    EmptyState *m_empty;
    DetailsPane *m_details;
    ListWithDetails *m_list;
    QString m_restoredObject; ///< shown when the page is looked at
    bool m_loaded = false;
};

} // namespace lwb
