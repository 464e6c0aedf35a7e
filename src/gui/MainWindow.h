// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/Profile.h"

#include <QMainWindow>

class QStackedWidget;

namespace lwb {

class AppContext;
class ConnectPage;
class ConnectionsPage;
class EnvironmentBand;
struct Command;
class Workspace;

/// A window: the environment band over either the connect page or one tenant's workspace. Only wires.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(AppContext &context, QWidget *parent = nullptr);
    ~MainWindow() override;

    void showConnectPage();
    void openProfile(const Profile &profile);
    void openDemo();
    [[nodiscard]] Workspace *workspace() const { return m_workspace; }

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void showProfileMenu(QWidget *anchor);
    void restore();
    void wireConnections(ConnectionsPage *page);
    void edit(const Profile &profile);
    void connected(const Profile &profile);
    void profileRemoved(const QString &id);
    [[nodiscard]] QList<Command> commands();

    AppContext &m_context;
    EnvironmentBand *m_band;
    QStackedWidget *m_stack;
    ConnectPage *m_connectPage;
    Workspace *m_workspace = nullptr;
    QString m_edited; ///< the connection that the connect page was opened to edit
};

} // namespace lwb
