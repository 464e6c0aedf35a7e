// SPDX-License-Identifier: GPL-3.0-or-later
// What a window offers in menus and in the command palette.
#include "gui/AppContext.h"
#include "gui/HelpPage.h"
#include "gui/Icon.h"
#include "gui/Jump.h"
#include "gui/MainWindow.h"
#include "gui/Mnemonics.h"
#include "gui/SettingsPage.h"
#include "gui/Workspace.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace lwb {

void MainWindow::showProfileMenu(QWidget *anchor)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Profile &profile : m_context.profiles().profiles()) {
        auto *action = menu->addAction(withoutMnemonic(profile.name), this,
                                       [this, profile] { openProfile(profile); });
        action->setCheckable(true);
        action->setChecked(m_workspace && m_workspace->session().profile().id == profile.id);
    }
    menu->addSeparator();
    menu->addAction(lineIcon(u"door"_s), tr("Demo tenant"), this, &MainWindow::openDemo);
    menu->addAction(lineIcon(u"plus"_s), tr("Connect a tenant…"), this,
                    &MainWindow::showConnectPage);
    menu->addAction(lineIcon(u"link"_s), tr("Connections"), this,
                    [this] { m_workspace->go({u"connections"_s, {}}); });
    menu->addSeparator();
    menu->addAction(lineIcon(u"external"_s), tr("New window"), this,
                    &MainWindow::newWindowRequested);
    menu->popup(anchor->mapToGlobal(QPoint(0, anchor->height() + 4)));
}

QList<Command> MainWindow::commands()
{
    QList<Command> commands;
    for (const Profile &profile : m_context.profiles().profiles()) {
        if (m_workspace && m_workspace->session().profile().id == profile.id)
            continue;
        commands.append({{u"switch "_s + profile.id,
                          tr("Switch to %1").arg(profile.name),
                          u"compare"_s,
                          {},
                          false},
                         [this, profile] { openProfile(profile); }});
    }
    commands.append(
        {{u"demo"_s, tr("Explore the demo tenant"), u"door"_s, {}, false}, [this] { openDemo(); }});
    commands.append({{u"connect"_s, tr("Connect a tenant…"), u"plus"_s, {}, false},
                     [this] { showConnectPage(); }});

    const auto add = [&commands](const QString &id, const QString &title, const QString &icon,
                                 const QKeySequence &keys, std::function<void()> run) {
        commands.append(
            {{id, title, icon, keys.toString(QKeySequence::PortableText), false}, std::move(run)});
    };
    using Theme = PreferenceValues::Theme;
    const auto addTheme = [this, &add](Theme theme, const QString &id, const QString &title) {
        if (m_context.preferences().values().theme != theme)
            add(id, title, u"moon"_s, {}, [this, theme] { chooseTheme(theme); });
    };
    addTheme(Theme::Light, u"theme light"_s, tr("Light theme"));
    addTheme(Theme::Dark, u"theme dark"_s, tr("Dark theme"));
    addTheme(Theme::System, u"theme system"_s, tr("Theme of the system"));
    add(u"new window"_s, tr("New window"), u"external"_s, QKeySequence(Qt::CTRL | Qt::Key_N),
        [this] { Q_EMIT newWindowRequested(); });
    add(u"keys"_s, tr("Keys and help"), u"info"_s, Qt::Key_F1, [this] { showPage(u"help"_s); });
    add(u"diagnostics"_s, tr("Save diagnostics…"), u"save"_s, {}, [this] {
        showPage(u"help"_s);
        static_cast<HelpPage *>(m_workspace->page(u"help"_s))->askWhereToSaveDiagnostics();
    });
    for (const SettingsPage::Section &section : SettingsPage::sections()) {
        add(u"settings "_s + section.id, tr("Settings: %1").arg(section.title), u"gear"_s, {},
            [this, id = section.id] { m_workspace->go({u"settings"_s, id}); });
    }
    return commands;
}

void MainWindow::chooseTheme(PreferenceValues::Theme theme)
{
    PreferenceValues values = m_context.preferences().values();
    values.theme = theme;
    (void)m_context.preferences().set(values); // every theme can be used
}

} // namespace lwb
