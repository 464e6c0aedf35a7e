// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/History.h"
#include "gui/ViewState.h"

#include <QHash>
#include <QPointer>
#include <QSet>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>

class QSplitter;
class QStackedWidget;

namespace lwb {

class ActivityBar;
class ActivityDrawer;
class AppContext;
class ConnectionsPage;
class Jump;
class MessageBar;
class NavBar;
class WorkspacePage;
class TenantSession;
class TopBar;
struct Command;

/// One tenant at work: sidebar, top bar, the pages, the activity bar. Owns its pages; made anew
/// when another profile is chosen.
class Workspace final : public QWidget
{
    Q_OBJECT
public:
    Workspace(AppContext &context, std::shared_ptr<TenantSession> session, const ViewState &state,
              QWidget *parent = nullptr);
    ~Workspace() override;

    [[nodiscard]] TenantSession &session() { return *m_session; }
    [[nodiscard]] Location location() const;
    void go(const Location &location);
    /// The page of that id; null when there is none.
    [[nodiscard]] WorkspacePage *page(const QString &id);
    /// Goes where this window was on this profile, as it was.
    void restore();
    /// Writes down what restore() needs, now.
    void remember();
    /// The command palette; the window adds commands of its own.
    [[nodiscard]] Jump &jump() { return *m_jump; }
    /// Opens the window that explains a pasted error.
    void explainError();

Q_SIGNALS:
    /// The profile switcher was pressed; the window knows the profiles.
    void profileMenuRequested(QWidget *anchor);
    void connectionEditRequested();
    /// The window knows what to do about connections.
    void connectionsPageMade(lwb::ConnectionsPage *page);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    using PageMaker = std::function<WorkspacePage *()>;
    struct PageEntry
    {
        QString id, title, iconName;
    };

    void addPage(const QString &id, const QString &title, const QString &iconName,
                 const PageMaker &make);
    void setMaker(const QString &id, const QString &title, const QString &iconName,
                  const PageMaker &make);
    [[nodiscard]] QString titleOf(const QString &id) const;
    void registerPage(const QString &id, WorkspacePage *page);
    void show(const Location &location);
    void visited();
    void forget();
    void back();
    void forward();
    void walk(const Location &location);
    void updateToken();
    void showToken();
    [[nodiscard]] QList<Command> commands();
    void wireJump();
    void wireActivity();
    /// To Requests, to be looked at and sent there.
    void prepare(const RequestDraft &draft, const QString &what = {});
    void showActivity(bool shown);
    void wireShortcuts();
    void wireKeychain();

    AppContext &m_context;
    const std::shared_ptr<TenantSession> m_session;
    NavBar *m_navBar;
    TopBar *m_topBar;
    ActivityBar *m_activityBar;
    QStackedWidget *m_pages;
    QHash<QString, PageMaker> m_pageMakers;
    MessageBar *m_keychainBar; ///< while the keychain keeps one waiting
    QSplitter *m_splitter;
    ActivityDrawer *m_activity;
    QHash<QString, WorkspacePage *> m_pageById;
    QList<PageEntry> m_pageList; ///< in the sidebar's order
    QString m_current;
    History m_history;
    QPointer<QWidget> m_focusBeforeActivity;
    Jump *m_jump = nullptr;
    ViewState m_state;
    QSet<QString> m_changedPages; ///< whose state is not written down yet
    QTimer m_soon;
};

} // namespace lwb
