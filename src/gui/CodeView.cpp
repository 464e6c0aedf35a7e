// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/CodeView.h"

#include <QElapsedTimer>
#include <QMimeData>
#include <QTextBlock>
#include <QTextCursor>

namespace lwb {
namespace {

constexpr qsizetype LongestLine = 8'000;
constexpr qsizetype SliceSize = 8'000;
constexpr qint64 SliceMs = 5;

} // namespace

CodeView::CodeView(QWidget *parent) : CodeEdit(parent)
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &CodeView::fillSlice);
}

void CodeView::setCode(const QString &text, Language language)
{
    m_timer.stop();
    clear();
    setLanguage(text.size() > ColouredLimit ? Language::Plain : language);
    m_truncated = text.size() > ShownLimit;
    m_rest = m_truncated ? text.left(ShownLimit) : text;
    m_at = 0;
    m_continues = false;
    fillSlice();
    moveCursor(QTextCursor::Start);
    if (m_at < m_rest.size())
        m_timer.start();
    else
        Q_EMIT filled();
}

void CodeView::fillSlice()
{
    QElapsedTimer elapsed;
    elapsed.start();
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    while (m_at < m_rest.size() && elapsed.elapsed() < SliceMs) {
        // Whole lines up to a slice's size, or a piece of one long line.
        qsizetype end = qMin(m_at + SliceSize, m_rest.size());
        bool cut = false;
        if (end < m_rest.size()) {
            const qsizetype lineEnd = m_rest.lastIndexOf(u'\n', end - 1);
            if (lineEnd >= m_at) {
                end = lineEnd + 1;
            } else {
                const qsizetype next = m_rest.indexOf(u'\n', end);
                if (next >= 0 && next - m_at <= LongestLine) {
                    end = next + 1;
                } else {
                    cut = true;
                    if (m_rest.at(end - 1).isHighSurrogate())
                        --end;
                }
            }
        }
        const QTextBlock before = document()->lastBlock();
        cursor.insertText(m_rest.mid(m_at, end - m_at));
        if (m_continues)
            markContinuation(before);
        if (cut)
            cursor.insertBlock();
        m_continues = cut;
        m_at = end;
    }
    if (m_at < m_rest.size())
        return;
    m_rest.clear();
    if (m_timer.isActive()) {
        m_timer.stop();
        Q_EMIT filled();
    }
}

QMimeData *CodeView::createMimeDataFromSelection() const
{
    const QTextCursor cursor = textCursor();
    QString text;
    const int from = cursor.selectionStart();
    const int to = cursor.selectionEnd();
    for (QTextBlock block = document()->findBlock(from); block.isValid() && block.position() <= to;
         block = block.next()) {
        const int first = qMax(0, from - block.position());
        const int last = qMin(block.length() - 1, to - block.position());
        if (block.position() > from && !isContinuation(block))
            text += u'\n';
        text += QStringView(block.text()).mid(first, qMax(0, last - first));
    }
    auto *mime = new QMimeData;
    mime->setText(text);
    return mime;
}

} // namespace lwb
