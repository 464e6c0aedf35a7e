// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/AppContext.h"
#include "gui/InstanceLink.h"
#include "gui/LaunchOptions.h"
#include "gui/LogBuffer.h"
#include "gui/Theme.h"
#include "gui/Translations.h"

namespace lwb {

class MainWindow;

/// The program while it runs: its windows, what they share, and the preferences made real. Whatever
/// asks for a window from outside (another start, the desktop) asks here.
class Console final : public QObject
{
    Q_OBJECT
public:
    /// `configDirectory` empty: the user's own.
    explicit Console(const LaunchOptions &options, const QString &configDirectory = {},
                     QObject *parent = nullptr);
    ~Console() override;

    /// True: a process that runs already opens the window, and this one ends.
    [[nodiscard]] bool handOver();
    /// The windows of last time, and what this start asks for.
    void start();
    /// One more window; without a wish of its own on the tenant of the window used last.
    MainWindow *openWindow(const OpenRequest &request);
    /// Ends the program; all windows come back next time.
    void quit();
    /// What was changed is on the disk after this.
    void sync();
    /// Closes every window and opens it anew, as it was: in another language, say.
    void rebuildWindows();
    [[nodiscard]] const QList<MainWindow *> &windows() const { return m_windows; }
    [[nodiscard]] AppContext &context() { return m_context; }

private:
    MainWindow *makeWindow(const QString &id);
    void showRequest(MainWindow *window, const OpenRequest &request);
    void closed(MainWindow *window);
    void apply();
    [[nodiscard]] QString freeId();
    [[nodiscard]] MainWindow *lastUsed() const;

    const LaunchOptions m_options;
    LogBuffer m_log;
    AppContext m_context;
    std::unique_ptr<Translations> m_translations;
    Theme m_theme;
    InstanceLink m_link;
    QList<MainWindow *> m_windows; ///< the one used last stands last
    QString m_language;
    bool m_quitting = false;
};

} // namespace lwb
