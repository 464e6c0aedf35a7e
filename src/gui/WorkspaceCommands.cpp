// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/ActivityBar.h"
#include "gui/AppContext.h"
#include "gui/Clipboard.h"
#include "gui/ExplainDialog.h"
#include "gui/Jump.h"
#include "gui/NavBar.h"
#include "gui/Workspace.h"

#include <QAbstractButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace lwb {

QList<Command> Workspace::commands()
{
    QList<Command> commands;
    const auto add = [&commands](const QString &id, const QString &title, const QString &icon,
                                 const QKeySequence &keys, std::function<void()> run) {
        commands.append(
            {{id, title, icon, keys.toString(QKeySequence::PortableText), false}, std::move(run)});
    };
    for (const PageEntry &page : std::as_const(m_pageList)) {
        commands.append({{u"page "_s + page.id, page.title, page.iconName, {}, true},
                         [this, id = page.id] { go({id, {}}); }});
    }

    add(u"reload"_s, tr("Reload"), u"refresh"_s, Qt::Key_F5,
        [this] { m_pageById.value(m_current)->reload(); });
    if (m_history.canGoBack())
        add(u"back"_s, tr("Go back"), u"back"_s, QKeySequence(Qt::ALT | Qt::Key_Left),
            [this] { back(); });
    if (m_history.canGoForward())
        add(u"forward"_s, tr("Go forward"), u"forward"_s, QKeySequence(Qt::ALT | Qt::Key_Right),
            [this] { forward(); });
    add(u"activity"_s,
        m_activityBar->isChecked() ? tr("Close the activity") : tr("Show the activity"), u"probe"_s,
        QKeySequence(Qt::CTRL | Qt::Key_J), [this] { m_activityBar->click(); });
    add(u"explain"_s, tr("Explain an error…"), u"info"_s, {}, [this] { explainError(); });
    const Profile &profile = m_session->profile();
    const auto addCopy = [&add](const QString &id, const QString &title, const QString &text) {
        add(id, title, u"copy"_s, {}, [text] { copyText(text); });
    };
    addCopy(u"copy endpoint"_s, tr("Copy the endpoint"), profile.endpoint.toString());
    addCopy(u"copy token endpoint"_s, tr("Copy the token endpoint"),
            profile.tokenEndpoint().toString());
    addCopy(u"copy resource"_s, tr("Copy the Management API's resource indicator"),
            profile.managementResource());
    addCopy(u"copy app id"_s, tr("Copy this connection's App ID"), profile.clientId);
    if (!m_context.isDemo(profile)) {
        add(u"edit connection"_s, tr("Edit this connection…"), u"edit"_s, {},
            [this] { Q_EMIT connectionEditRequested(); });
    }
    return commands;
}

void Workspace::explainError()
{
    auto *dialog = new ExplainDialog(
        *m_session, [this](const QString &id) { return m_pageMakers.contains(id); }, m_pages);
    connect(dialog, &ExplainDialog::targetRequested, this,
            [this](const FindingTarget &target) { go({target.page, target.object}); });
    dialog->show();
}

} // namespace lwb
