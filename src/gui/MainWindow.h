// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"
#include "core/Preferences.h"
#include "credentials/Profile.h"

#include <QMainWindow>
#include <QTimer>

class QStackedWidget;

namespace lwb {

class AppContext;
class ConnectPage;
class ConnectionsPage;
class EnvironmentBand;
struct Command;
class Workspace;

/// A window: the environment band over either the connect page or one tenant's workspace. Only
/// wires.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    /// `id` names what is kept of it between runs; a window made again under it shows the same.
    explicit MainWindow(AppContext &context, const QString &id = QStringLiteral("1"),
                        QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] const QString &id() const { return m_id; }
    void showConnectPage();
    /// Asks first where that would end an export.
    void openProfile(const Profile &profile);
    void openDemo();
    void showProblem(const Error &error);
    [[nodiscard]] Workspace *workspace() const { return m_workspace; }
    /// Everything that is to come back, now.
    void remember();

Q_SIGNALS:
    void newWindowRequested();
    void quitRequested();
    void activated();
    void closed();

protected:
    bool event(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    /// Tab goes from one control to the next as they are read.
    bool focusNextPrevChild(bool next) override;

private:
    void restore();
    void showWorkspace(const Profile &profile);
    void wireConnections(ConnectionsPage *page);
    void edit(const Profile &profile);
    void connected(const Profile &profile);
    void profileRemoved(const QString &id);
    [[nodiscard]] QList<Command> commands();
    void chooseTheme(PreferenceValues::Theme theme);
    void rememberPlace();
    void showProfileMenu(QWidget *anchor);
    void profilesChanged();
    void wireShortcuts();
    /// On the workspace; without one, in the window's whole room with a way back.
    void showPage(const QString &page);
    [[nodiscard]] QString key(const QString &name) const;
    [[nodiscard]] std::optional<Profile> storedProfile(const QString &profileId) const;

    AppContext &m_context;
    const QString m_id;
    EnvironmentBand *m_band;
    QStackedWidget *m_stack;
    ConnectPage *m_connectPage;
    Workspace *m_workspace = nullptr;
    QString m_edited; ///< the connection that the connect page was opened to edit
    bool m_profileIsStored = false;
    QTimer m_soon; ///< one writing down for a burst of changes
};

} // namespace lwb
