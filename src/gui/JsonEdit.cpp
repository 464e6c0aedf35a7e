// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/JsonEdit.h"

#include "core/JsonText.h"

#include <QKeyEvent>
#include <QRegularExpression>
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
    const QByteArray text = toPlainText().toUtf8();
    QString problem;
    if (!text.trimmed().isEmpty()) {
        if (const auto checked = json::validate(text); !checked) {
            static const QRegularExpression offset(QStringLiteral("byte (\\d+)"));
            const qsizetype at = offset.match(checked.error().detail).captured(1).toLongLong();
            problem = tr("Not JSON at line %1").arg(text.left(at).count('\n') + 1);
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
