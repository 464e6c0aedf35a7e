// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/Console.h"

#include "gui/AccessibleScrollArea.h"
#include "gui/Clipboard.h"
#include "gui/FirstPaint.h"
#include "gui/ExportBar.h"
#include "gui/MainWindow.h"
#include "gui/ViewState.h"
#include "gui/Workspace.h"

#include <QApplication>
#include <QSessionManager>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

Theme::Choice choiceOf(PreferenceValues::Theme theme)
{
    switch (theme) {
    case PreferenceValues::Theme::Light: return Theme::Choice::Light;
    case PreferenceValues::Theme::Dark: return Theme::Choice::Dark;
    case PreferenceValues::Theme::System: break;
    }
    return Theme::Choice::System;
}

} // namespace

Console::Console(const LaunchOptions &options, const QString &configDirectory, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_context(configDirectory)
    , m_theme(Theme::choiceNamed(options.theme))
    , m_link(m_context.directory())
{
    installAccessibleScrollAreas();
    apply();
    connect(&m_context.preferences(), &Preferences::changed, this, &Console::apply);
    connect(&m_link, &InstanceLink::requested, this, &Console::openWindow);
    // At the end of a session the windows close one after the other: none of them is meant to be
    // gone.
    connect(
        qApp, &QGuiApplication::commitDataRequest, this,
        [this](QSessionManager &) { m_quitting = true; }, Qt::DirectConnection);
}

Console::~Console()
{
    qDeleteAll(std::exchange(m_windows, {}));
}

void Console::sync()
{
    m_context.preferences().sync();
    m_context.uiState().sync();
}

bool Console::handOver()
{
    // A measured start is one of its own.
    return !m_options.announceFirstPaint && m_link.handOver(m_options.request);
}

void Console::start()
{
    // Only one process brings the windows back; beside it another starts with a new one.
    QStringList ids;
    if (m_link.isFirst() || m_options.announceFirstPaint)
        ids = rememberedWindows(m_context.uiState());
    if (ids.isEmpty())
        ids = {freeId()};
    for (const QString &id : std::as_const(ids)) {
        MainWindow *window = makeWindow(id);
        if (m_windows.size() == 1)
            new FirstPaint(*window, m_options.announceFirstPaint);
        // Known before it is shown: no page of another tenant loads on the way.
        if (ids.size() == 1 && !m_options.request.isEmpty())
            showRequest(window, m_options.request);
        window->show();
    }
    if (ids.size() > 1 && !m_options.request.isEmpty())
        openWindow(m_options.request);
}

MainWindow *Console::openWindow(const OpenRequest &request)
{
    MainWindow *before = lastUsed();
    MainWindow *window = makeWindow(freeId());
    if (before)
        window->resize(before->normalGeometry().size());
    if (!request.isEmpty())
        showRequest(window, request);
    else if (before && before->workspace())
        window->openProfile(before->workspace()->session().profile());
    window->show();
    window->raise();
    window->activateWindow();
    return window;
}

void Console::showRequest(MainWindow *window, const OpenRequest &request)
{
    if (request.demo) {
        window->openDemo();
        return;
    }
    const auto profile = m_context.profiles().find(request.profile);
    if (profile)
        window->openProfile(*profile);
    else
        window->showProblem(profile.error());
}

void Console::quit()
{
    for (MainWindow *window : std::as_const(m_windows)) {
        if (!runningExport(window))
            continue;
        window->activateWindow();
        leaveExports(window, [this] { quit(); });
        return;
    }
    m_quitting = true;
    QCoreApplication::quit();
}

MainWindow *Console::makeWindow(const QString &id)
{
    auto *window = new MainWindow(m_context, id);
    connect(window, &MainWindow::newWindowRequested, this, [this] { openWindow({}); });
    connect(window, &MainWindow::quitRequested, this, &Console::quit);
    connect(window, &MainWindow::activated, this, [this, window] {
        if (m_windows.removeOne(window))
            m_windows.append(window);
    });
    connect(window, &MainWindow::closed, this, [this, window] { closed(window); });
    m_windows.append(window);
    return window;
}

void Console::closed(MainWindow *window)
{
    if (!m_windows.removeOne(window))
        return;
    // The last one comes back at the next start; one closed beside others was done with.
    if (!m_windows.isEmpty() && !m_quitting)
        m_context.uiState().remove(windowPrefix(window->id()));
    window->deleteLater();
}

void Console::rebuildWindows()
{
    const auto old = std::exchange(m_windows, {});
    for (MainWindow *window : old) {
        if (const ExportBar *running = runningExport(window)) {
            // Its turn comes after the export.
            m_windows.append(window);
            connect(running, &ExportBar::ended, this, &Console::rebuildWindows,
                    Qt::ConnectionType(Qt::QueuedConnection | Qt::UniqueConnection));
            continue;
        }
        window->remember();
        MainWindow *fresh = makeWindow(window->id());
        fresh->setWindowState(window->windowState());
        fresh->show();
        window->disconnect(this);
        window->hide();
        window->deleteLater();
    }
}

void Console::apply()
{
    const PreferenceValues &values = m_context.preferences().values();
    const QString language = m_options.language.isEmpty() ? values.language : m_options.language;
    const bool speaksAnother = !m_translations || language != m_language;
    if (speaksAnother) {
        m_language = language;
        m_translations.reset(); // the old texts go before the new ones come
        m_translations = std::make_unique<Translations>(language);
    }
    if (m_options.theme.isEmpty())
        m_theme.setChoice(choiceOf(values.theme));
    m_theme.setDensity(values.density == PreferenceValues::Density::Compact
                           ? Theme::Density::Compact
                           : Theme::Density::Comfortable);
    setClipboardSeconds(values.clipboardSeconds);
    // Not from inside the page that was just clicked.
    if (speaksAnother && !m_windows.isEmpty())
        QMetaObject::invokeMethod(this, &Console::rebuildWindows, Qt::QueuedConnection);
}

QString Console::freeId()
{
    const QStringList remembered = rememberedWindows(m_context.uiState());
    const auto isTaken = [&](const QString &id) {
        return remembered.contains(id)
               || std::any_of(m_windows.cbegin(), m_windows.cend(),
                              [&](const MainWindow *w) { return w->id() == id; });
    };
    // Beside the process that brings windows back, out of its way.
    int number =
        m_link.isFirst() ? 1 : 1'000'000 + int(QCoreApplication::applicationPid() % 1'000'000);
    while (isTaken(QString::number(number)))
        ++number;
    return QString::number(number);
}

MainWindow *Console::lastUsed() const
{
    return m_windows.isEmpty() ? nullptr : m_windows.constLast();
}

} // namespace lwb
