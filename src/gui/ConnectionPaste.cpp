// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/ConnectionPaste.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>

namespace lwb {

using namespace Qt::StringLiterals;

ConnectionPaste::ConnectionPaste(QObject *parent) : QObject(parent) {}

void ConnectionPaste::watch(QLineEdit *field)
{
    field->installEventFilter(this);
}

std::optional<ConnectionText> ConnectionPaste::onClipboard()
{
    return readConnectionText(QGuiApplication::clipboard()->text());
}

bool ConnectionPaste::take(const QString &text)
{
    const auto connection = readConnectionText(text);
    if (connection)
        Q_EMIT recognised(*connection);
    return connection.has_value();
}

void ConnectionPaste::showMenu(QLineEdit *field, const QPoint &at)
{
    QMenu *menu = field->createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QAction *action : menu->actions()) {
        // It has no other name than Qt's own text, before the shortcut.
        if (action->text().section(u'\t', 0, 0) != QLineEdit::tr("&Paste"))
            continue;
        action->disconnect(field);
        connect(action, &QAction::triggered, this, [this, field] {
            if (!take(QGuiApplication::clipboard()->text()))
                field->paste();
        });
    }
    menu->popup(at);
}

bool ConnectionPaste::eventFilter(QObject *watched, QEvent *event)
{
    auto *field = qobject_cast<QLineEdit *>(watched);
    if (!field) // on its way out, when it is no line edit any more
        return QObject::eventFilter(watched, event);
    const QClipboard *clipboard = QGuiApplication::clipboard();
    switch (event->type()) {
    case QEvent::KeyPress:
        if (static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste)
            && take(clipboard->text()))
            return true;
        break;
    case QEvent::MouseButtonRelease:
        if (static_cast<QMouseEvent *>(event)->button() == Qt::MiddleButton
            && clipboard->supportsSelection() && take(clipboard->text(QClipboard::Selection)))
            return true;
        break;
    case QEvent::Drop:
        if (take(static_cast<QDropEvent *>(event)->mimeData()->text()))
            return true;
        break;
    case QEvent::ContextMenu:
        showMenu(field, static_cast<QContextMenuEvent *>(event)->globalPos());
        return true;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace lwb
