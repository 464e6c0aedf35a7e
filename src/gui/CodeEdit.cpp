// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/CodeEdit.h"

#include "gui/Fonts.h"
#include "gui/JsonColours.h"
#include "gui/Paint.h"

#include <QEvent>
#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>

namespace lwb {
namespace {

constexpr int LongestColoured = 10'000;
// Bits of a block's user state; -1 is Qt's "never set".
enum BlockState { Continuation = 1, ColouredLight = 2, ColouredDark = 4 };

int stateOf(const QTextBlock &block)
{
    return qMax(0, block.userState());
}

} // namespace

class LineNumbers final : public QWidget
{
public:
    explicit LineNumbers(CodeEdit *edit) : QWidget(edit), m_edit(edit) {}

protected:
    void paintEvent(QPaintEvent *event) override { m_edit->paintNumbers(event); }

private:
    CodeEdit *m_edit;
};

CodeEdit::CodeEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setFont(fonts::mono());
    setFrameShape(NoFrame);
    setLineWrapMode(NoWrap);
    setTabChangesFocus(true);
    setTabStopDistance(2 * QFontMetricsF(font()).horizontalAdvance(u' '));
    document()->setDocumentMargin(8);
    m_dark = tokens().dark;
    connect(document(), &QTextDocument::contentsChange, this, &CodeEdit::forgetColours);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &CodeEdit::arrangeNumbers);
    connect(this, &QPlainTextEdit::updateRequest, this, [this] {
        if (m_numbers)
            m_numbers->update();
    });
}

void CodeEdit::setLanguage(Language language)
{
    m_language = language;
    viewport()->update();
}

void CodeEdit::setLineNumbers(bool shown)
{
    if (shown == bool(m_numbers))
        return;
    delete m_numbers;
    m_numbers = shown ? new LineNumbers(this) : nullptr;
    arrangeNumbers();
}

void CodeEdit::arrangeNumbers()
{
    if (!m_numbers) {
        setViewportMargins(0, 0, 0, 0);
        return;
    }
    const int digits = qMax(2, int(QString::number(blockCount()).size()));
    const int width = 12 + paint::textWidth(fonts::mono(-2), QString(digits, u'0')) + 6;
    setViewportMargins(width, 0, 0, 0);
    const QRect inside = contentsRect();
    m_numbers->setGeometry(inside.left(), inside.top(), width, inside.height());
    m_numbers->show();
}

void CodeEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    arrangeNumbers();
}

void CodeEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

bool CodeEdit::isContinuation(const QTextBlock &block)
{
    return stateOf(block) & Continuation;
}

void CodeEdit::markContinuation(QTextBlock block)
{
    block.setUserState(stateOf(block) | Continuation);
}

void CodeEdit::forgetColours(int position, int, int added)
{
    if (m_colouring)
        return;
    for (QTextBlock block = document()->findBlock(position);
         block.isValid() && block.position() <= position + added; block = block.next()) {
        if (stateOf(block) & (ColouredLight | ColouredDark))
            block.setUserState(stateOf(block) & Continuation);
    }
}

void CodeEdit::colourVisible()
{
    const int mark = m_language == Language::Plain ? 0
                     : tokens().dark               ? ColouredDark
                                                   : ColouredLight;
    m_colouring = true;
    qreal y = blockBoundingGeometry(firstVisibleBlock()).translated(contentOffset()).top();
    for (QTextBlock block = firstVisibleBlock(); block.isValid() && y < viewport()->height();
         block = block.next()) {
        y += blockBoundingRect(block).height();
        const int state = stateOf(block);
        if ((state & (ColouredLight | ColouredDark)) == mark || block.length() > LongestColoured
            || (state & Continuation))
            continue;
        block.setUserState((state & Continuation) | mark);
        block.layout()->setFormats(mark ? jsonFormats(block.text())
                                        : QList<QTextLayout::FormatRange>());
        document()->markContentsDirty(block.position(), block.length());
    }
    m_colouring = false;
}

void CodeEdit::paintEvent(QPaintEvent *event)
{
    colourVisible();
    if (!isReadOnly() && hasFocus()) {
        QPainter painter(viewport());
        const QRect line = cursorRect();
        painter.fillRect(0, line.top(), viewport()->width(), line.height(), tokens().hover);
    }
    QPlainTextEdit::paintEvent(event);
}

void CodeEdit::paintNumbers(QPaintEvent *event)
{
    QPainter painter(m_numbers);
    painter.fillRect(event->rect(), tokens().base);
    int number = 0;
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF box = blockBoundingGeometry(block).translated(contentOffset());
        if (box.top() > event->rect().bottom())
            break;
        number = block.blockNumber() + 1;
        if (isContinuation(block))
            continue;
        const bool current = !isReadOnly() && hasFocus() && block == textCursor().block();
        paint::text(&painter,
                    QRect(0, qRound(box.top()), m_numbers->width() - 6, fontMetrics().height()),
                    QString::number(number), fonts::mono(-2),
                    current ? tokens().text2 : tokens().text3, Qt::AlignRight | Qt::AlignAbsolute);
    }
}

} // namespace lwb
