// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/JsonEdit.h"

#include <QJsonDocument>
#include <QKeyEvent>
#include <QTextBlock>
#include <QTimer>

namespace lwb {

JsonEdit::JsonEdit(QWidget *parent) : CodeEdit(parent)
{
    setLanguage(Language::Json);
    setLineNumbers(true);
    setAccessibleName(tr("Request body"));
    auto *pause = new QTimer(this);
    pause->setSingleShot(true);
    pause->setInterval(200);
    connect(this, &QPlainTextEdit::textChanged, pause, qOverload<>(&QTimer::start));
    connect(pause, &QTimer::timeout, this, &JsonEdit::check);
}

void JsonEdit::check()
{
    const QByteArray text = toPlainText().toUtf8().trimmed();
    QString problem;
    if (!text.isEmpty()) {
        // In brackets, so that a lone number or string passes too: it is JSON.
        const QByteArray wrapped = '[' + text + ']';
        QJsonParseError error;
        (void)QJsonDocument::fromJson(wrapped, &error);
        if (error.error != QJsonParseError::NoError) {
            const auto before = wrapped.left(error.offset);
            problem = tr("Line %1: %2").arg(before.count('\n') + 1).arg(error.errorString());
        }
    }
    if (problem == m_problem)
        return;
    m_problem = problem;
    setAccessibleDescription(problem);
    Q_EMIT problemChanged(problem);
}

void JsonEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (event->modifiers() & Qt::ControlModifier) { // Send is the page's
            event->ignore();
            return;
        }
        const QString line = textCursor().block().text().left(textCursor().positionInBlock());
        QString indent;
        for (const QChar c : line) {
            if (c != u' ')
                break;
            indent += c;
        }
        const QString trimmed = line.trimmed();
        if (trimmed.endsWith(u'{') || trimmed.endsWith(u'['))
            indent += QStringLiteral("  ");
        textCursor().insertText(u'\n' + indent);
        ensureCursorVisible();
        return;
    }
    CodeEdit::keyPressEvent(event);
}

} // namespace lwb
