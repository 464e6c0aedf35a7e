// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/DemoIds.h"
#include "gui/AppContext.h"
#include "gui/MainWindow.h"
#include "gui/MessageBar.h"
#include "gui/Theme.h"
#include "gui/Workspace.h"

#include <QAbstractButton>
#include <QTemporaryDir>
#include <QTest>

namespace lwb::test {

/// A demo tenant with a console on it: its own directory, its own window.
class Desk
{
public:
    explicit Desk(const DemoOptions &options = {}) { startTenant(options); }

    void startTenant(const DemoOptions &options = {})
    {
        auto started = DemoTenant::start(options);
        if (!started)
            qFatal("no demo tenant: %s", qPrintable(started.error().summary()));
        m_tenant = std::move(*started);
    }
    void stopTenant() { m_tenant.reset(); }

    [[nodiscard]] const DemoTenant::Address &address() const { return m_tenant->address(); }
    [[nodiscard]] QString directory() const { return m_directory.path(); }
    [[nodiscard]] AppContext &context() { return m_context; }
    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] Workspace &workspace() { return *m_window->workspace(); }
    [[nodiscard]] ExchangeLog &log() { return workspace().session().log(); }

    /// As the console's own application, or as another one of the tenant's.
    [[nodiscard]] Profile profile(const QByteArray &application = {}) const
    {
        Profile profile;
        profile.id = QStringLiteral("desk");
        profile.name = QStringLiteral("Desk");
        profile.endpoint = address().endpoint;
        profile.tenantId = QStringLiteral("default");
        profile.environment = Environment::Development;
        profile.clientId = application.isEmpty() ? address().clientId : applicationId(application);
        profile.secretPlace = SecretPlace::SessionOnly;
        profile.apiResources = {{QStringLiteral("Shopping API"), QStringLiteral("https://shopping.api"),
                                 address().shoppingApi, {QStringLiteral("read:products")}}};
        return profile;
    }
    [[nodiscard]] static QString applicationId(const QByteArray &name)
    {
        return QString::fromLatin1(demo::seededId("application " + name));
    }
    [[nodiscard]] QString secretOf(const QByteArray &application) const
    {
        return application.isEmpty() ? address().clientSecret
                                     : QString::fromLatin1(demo::seededSecret("application " + application));
    }

    void showWindow()
    {
        m_window = std::make_unique<MainWindow>(m_context);
        m_window->show();
    }
    void closeWindow()
    {
        m_window->close();
        m_window.reset();
    }
    void open(const Profile &profile, const QString &secret, const QString &page)
    {
        if (!m_window)
            showWindow();
        (void)m_context.secretStore(SecretPlace::SessionOnly).write(profile.id, Secret(secret.toUtf8()));
        m_context.closeSession(profile.id);
        // The page that opens is the one left last: no other loads on the way.
        m_context.clearHistory(); // opened anew it is fresh
        m_context.uiState().setValue(QStringLiteral("profiles/") + profile.id + QStringLiteral("/page"), page);
        m_window->openProfile(profile);
        workspace().go({page, {}});
    }
    template<typename T>
    [[nodiscard]] T *page()
    {
        return workspace().findChild<T *>();
    }

private:
    QTemporaryDir m_directory;
    Theme m_theme{Theme::Choice::Light};
    std::unique_ptr<DemoTenant> m_tenant;
    AppContext m_context{m_directory.path()};
    std::unique_ptr<MainWindow> m_window;
};

} // namespace lwb::test
