// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"
#include "core/Pending.h"
#include "credentials/Profile.h"
#include "doctor/ConnectionCheck.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QStackedWidget;

namespace lwb::Ui {
class ConnectPage;
}

namespace lwb {

class AppContext;
class ConnectionsPage;
class TenantSession;
namespace words {
struct Message;
}

/// The welcome page: its two doors, the form that connects a tenant or edits a connection, and the
/// connection test beside it. What was typed survives every failure.
class ConnectPage final : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectPage(AppContext &context, QWidget *parent = nullptr);
    ~ConnectPage() override;

    /// An empty form for a new connection, unless one is being written already.
    void startNew();
    void startEditing(const Profile &profile);
    /// A new connection with that one's settings; the App secret is not copied.
    void startCopy(const Profile &profile);
    /// The connections, in the form's place.
    void showConnections();
    void showError(const Error &error);
    /// Says that the connection that was shown is no more.
    void showRemoved(const QString &name);
    /// As ConnectForm's.
    [[nodiscard]] QVariantMap draft() const;
    void restoreDraft(const QVariantMap &draft);
    void setCancellable(bool cancellable);

Q_SIGNALS:
    /// The profile is saved and its App secret is where it should be.
    void connected(const lwb::Profile &profile);
    void demoRequested();
    void cancelled();
    /// A connection was deleted here.
    void removed(const QString &profileId);
    void draftChanged();
    void settingsRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void buildConnections();
    void makeConnections();
    void showForm();
    void startCheck();
    [[nodiscard]] bool isChecking() const;
    void tellWaiting(const words::Message &wait);
    void endWaiting();
    void mend(int index);
    void stopCheck();
    void showStep(int index);
    void checkFinished();
    void edited();
    void forgetFailure();
    [[nodiscard]] bool isAsTested() const;
    void tellProgress();
    void connectTenant();
    void storeSecret(const Profile &profile);
    void saveProfile(const Profile &profile);
    void secretRefused(const Error &error);
    void arrange();

    AppContext &m_context;
    std::unique_ptr<Ui::ConnectPage> m_ui;
    QStackedWidget *m_stack = nullptr; ///< the form, or the connections
    ConnectionsPage *m_connections = nullptr; ///< made when first wanted
    std::unique_ptr<TenantSession> m_trial;      ///< the tenant as typed, for the test only
    std::unique_ptr<ConnectionCheck> m_check;
    Profile m_tested; ///< what the test that is shown was made with
    SharedSecret m_testedSecret;
    std::optional<Pending<Result<Done>>> m_writing;
    QTimer m_patience;
    bool m_tellsWaiting = false;
    bool m_connectAfterCheck = false;
    bool m_checkedOnce = false; ///< what is typed now was tested and failed: go on if wanted
};

} // namespace lwb
