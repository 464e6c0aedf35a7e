// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/Profile.h"
#include "gui/Screenshots.h"
#include "requests/RequestDraft.h"

#include <QDir>
#include <QTcpServer>

#include <memory>

class QAbstractButton;
class QMenu;
class QPixmap;

namespace lwb {

class AppContext;
class DemoTenant;
struct DemoOptions;
class Tenant;

/// Takes the pictures of one size, theme and language.
class Photographer
{
public:
    Photographer(AppContext &context, const DemoTenant &tenant, const QString &directory,
                 const QString &suffix, const Screenshots::Onlooker &onlooker)
        : m_context(context)
        , m_tenant(tenant)
        , m_directory(directory)
        , m_suffix(suffix)
        , m_onlooker(onlooker)
    {
        m_silent.listen(QHostAddress::LocalHost);
    }
    /// One state of each page instead of all.
    void setMainPagesOnly(bool only) { m_mainPagesOnly = only; }
    void photograph(const QSize &size);
    [[nodiscard]] bool failed() const { return m_failed; }

private:
    void photographWelcome(MainWindow &window);
    void photographCheck(MainWindow &window, const QString &state, const QString &clientId,
                         const QString &secret);
    void photographList(MainWindow &window);
    void photographDetails(MainWindow &window);
    void photographLogs(MainWindow &window);
    void photographLogFilters(MainWindow &window);
    void photographExplanations(MainWindow &window);
    void takeDialog(QWidget *dialog, const QString &name);
    void photographListUse(MainWindow &window);
    void photographRoles(MainWindow &window);
    void photographResources(MainWindow &window);
    void photographListFailures(MainWindow &window);
    void photographMatrix(MainWindow &window);
    void photographMatrixProbes(MainWindow &window);
    void photographUsers(MainWindow &window);
    void photographUserSearch(MainWindow &window);
    void photographOrganizations(MainWindow &window);
    void photographActivity(MainWindow &window);
    void photographPalette(MainWindow &window);
    void photographToken(MainWindow &window, const QString &state);
    void photographRequests(MainWindow &window);
    void photographCancelledRequest(MainWindow &window);
    void photographTokens(MainWindow &window);
    void photographAnswer(MainWindow &window, const QString &state, const RequestDraft &draft);
    void photographRefusals(MainWindow &window);
    void photographPaste(MainWindow &window);
    void photographSlowness(MainWindow &window);
    void photographKeychain(MainWindow &window);
    void photographConnections(MainWindow &window);
    void photographLostSecret(MainWindow &window, const Profile &profile);
    void photographSettings(MainWindow &window);
    void photographProbe(MainWindow &window);
    void photographWhatIf(MainWindow &window);
    void photographRoleProbe(MainWindow &window);
    void photographOverview(MainWindow &window);
    void photographOverviewFindings(MainWindow &window);
    void photographScrolled(MainWindow &window, const QString &scrollArea, const QString &name);

    [[nodiscard]] Profile demoProfile() const;
    void open(MainWindow &window, const Profile &profile, const QString &secret);
    /// A tenant of its own, for as long as it is kept: what is changed there stands in no other
    /// picture. Nothing where none can be started.
    [[nodiscard]] std::unique_ptr<DemoTenant> openAnother(MainWindow &window,
                                                          const DemoOptions &options);
    void save(const QPixmap &picture, const QString &name);
    void take(MainWindow &window, const QString &name);
    [[nodiscard]] bool isWanted(const QString &name) const;
    /// With a menu open, which is a window of its own.
    void takeWithMenu(MainWindow &window, QAbstractButton *button, QMenu *menu,
                      const QString &name);
    /// With the list of a combo box or of a completer open, a window of its own too.
    void takeWithList(MainWindow &window, QWidget *below, QWidget *list, const QString &name);
    void photographChoices(MainWindow &window);
    void expect(const char *what, const std::function<bool()> &condition);
    void change(Tenant &tenant, const QByteArray &method, const QString &path,
                const QByteArray &body = {});

    AppContext &m_context;
    const DemoTenant &m_tenant;
    QDir m_directory;
    QString m_suffix;
    const Screenshots::Onlooker &m_onlooker;
    QTcpServer m_silent; ///< takes connections and never says anything: what loads stays loading
    bool m_mainPagesOnly = false;
    bool m_failed = false;
};

} // namespace lwb
