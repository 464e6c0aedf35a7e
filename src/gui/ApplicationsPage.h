// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"
#include "gui/WorkspacePage.h"

#include <optional>

class QActionGroup;
class QMenu;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace lwb {

class AppContext;
class ApplicationDetails;
class EmptyState;
class ListView;
class MessageBar;
class PagedTableModel;
class PageToolbar;
class TenantSession;

/// The tenant's applications: the list, and the details of one beside it.
class ApplicationsPage final : public WorkspacePage
{
    Q_OBJECT
public:
    ApplicationsPage(AppContext &context, TenantSession &session, QWidget *parent = nullptr);
    ~ApplicationsPage() override;

    void open(const QString &object) override;
    [[nodiscard]] QString object() const override;
    void reload() override;
    void focusFilter() override;
    [[nodiscard]] PagedTableModel *model() const { return m_model; }
    [[nodiscard]] ApplicationDetails *details() const { return m_details; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void fillTypeMenu();
    void query();
    void stateChanged();
    void restoreSelection();
    void showDetails(const QString &id);
    void closeDetails();
    void retry();
    void arrangeColumns();

    AppContext &m_context;
    TenantSession &m_session;
    PagedTableModel *m_model;
    PageToolbar *m_toolbar;
    MessageBar *m_messageBar;
    QSplitter *m_splitter;
    QStackedWidget *m_listStack;
    ListView *m_view;
    EmptyState *m_empty;
    ApplicationDetails *m_details;
    QMenu *m_typeMenu;
    QActionGroup *m_typeGroup;
    QPushButton *m_typeButton = nullptr;
    std::optional<Error> m_error;
    bool m_loaded = false;
};

} // namespace lwb
