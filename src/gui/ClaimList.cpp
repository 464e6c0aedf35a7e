// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/ClaimList.h"

#include "gui/Fonts.h"
#include "gui/Paint.h"
#include "gui/ToolTip.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

constexpr int TitleHeight = 30;
constexpr int RowHeight = 22;
constexpr int Inset = 10;
constexpr int Gap = 10;
constexpr int MostLines = 12;
constexpr int LongestKey = 150;
constexpr int Air = 5; ///< above and below the text of a row, together

int heightOf(const QFont &font, const QString &text, int width)
{
    const QFontMetrics metrics(font);
    const int height = metrics
                           .boundingRect(QRect(0, 0, qMax(1, width), 100'000),
                                         paint::wrapping(metrics, text, width), text)
                           .height();
    return qMin(height, MostLines * metrics.lineSpacing());
}

} // namespace

ClaimList::ClaimList(Part part, QWidget *parent) : QWidget(parent), m_part(part)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
}

QString ClaimList::title() const
{
    return m_part == Part::Header ? tr("Header") : tr("Payload");
}

void ClaimList::setClaims(const QList<Claim> &claims)
{
    if (claims == m_claims)
        return;
    m_claims = claims;
    m_rowsWidth = -1;
    QStringList lines;
    for (const Claim &claim : claims)
        lines.append(u"%1: %2, %3"_s.arg(claim.name, claim.value.left(200), claim.meaning));
    setAccessibleName(title());
    setAccessibleDescription(lines.join(u'\n'));
    updateGeometry();
    update();
}

int ClaimList::measuredKeys() const
{
    int widest = 62;
    for (const Claim &claim : m_claims)
        widest = qMax(widest, paint::textWidth(fonts::mono(), claim.name.left(60)));
    return qMin(widest, LongestKey);
}

ClaimList::Row ClaimList::rowOf(const Claim &claim, int width) const
{
    const int left = Inset + m_keyWidth + 16;
    const int room = qMax(60, width - left);
    const QFontMetrics mono(fonts::mono()), small(fonts::small());
    const int valueWidth = mono.horizontalAdvance(claim.value.left(400)) + 1;
    const int meaningWidth = small.horizontalAdvance(claim.meaning) + 2;
    Row row{{}, {}, RowHeight};
    if (valueWidth + Gap + meaningWidth <= room) {
        row.value = {left, 0, valueWidth, RowHeight};
        row.meaning = {left + valueWidth + Gap, 0, meaningWidth, RowHeight};
        return row;
    }
    const int valueHeight =
        valueWidth <= room ? mono.height() : heightOf(fonts::mono(), claim.value, room);
    const int meaningHeight =
        claim.meaning.isEmpty() ? 0 : heightOf(fonts::small(), claim.meaning, room);
    row.value = {left, Air / 2, room, valueHeight};
    row.meaning = {left, Air / 2 + valueHeight + 1, room, meaningHeight};
    row.height = valueHeight + meaningHeight + Air + 2;
    return row;
}

const QList<ClaimList::Row> &ClaimList::rows(int width) const
{
    if (m_rowsWidth != width) {
        m_rowsWidth = width;
        m_keyWidth = measuredKeys();
        m_rows.clear();
        for (const Claim &claim : m_claims)
            m_rows.append(rowOf(claim, width));
    }
    return m_rows;
}

int ClaimList::heightForWidth(int width) const
{
    int height = TitleHeight;
    for (const Row &row : rows(width))
        height += row.height;
    return height + 6;
}

QSize ClaimList::sizeHint() const
{
    return {320, heightForWidth(qMax(width(), 240))};
}

QSize ClaimList::minimumSizeHint() const
{
    return {200, heightForWidth(qMax(width(), 240))};
}

void ClaimList::paintEvent(QPaintEvent *event)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    const auto visual = [this](const QRect &r) { return paint::mirrored(this, r); };
    const int begin = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    const QColor &ink = m_part == Part::Header ? t.jwtHeader : t.jwtPayload;
    painter.fillRect(visual({0, 6, 3, 17}), ink);
    paint::text(&painter, visual({Inset, 0, width() - Inset, TitleHeight}), title(),
                fonts::strong(), ink);
    int y = TitleHeight;
    const QList<Row> measured = rows(width());
    for (qsizetype i = 0; i < m_claims.size(); ++i) {
        const Claim &claim = m_claims.at(i);
        const Row &row = measured.at(i);
        if (y > event->rect().bottom())
            break;
        if (y + row.height >= event->rect().top()) {
            paint::leftToRightText(&painter, visual({Inset, y, m_keyWidth, RowHeight}),
                                   claim.name.left(200), fonts::mono(), t.text2, Qt::AlignLeft,
                                   Qt::ElideRight);
            if (row.meaning.top() == 0) {
                paint::leftToRightText(&painter, visual(row.value.translated(0, y)), claim.value,
                                       fonts::mono(), t.text);
                paint::text(&painter, visual(row.meaning.translated(0, y)), claim.meaning,
                            fonts::small(), t.text3);
            } else {
                painter.setFont(fonts::mono());
                painter.setPen(t.text);
                painter.setLayoutDirection(Qt::LeftToRight);
                painter.setClipRect(visual(row.value.translated(0, y)));
                painter.drawText(visual(row.value.translated(0, y)),
                                 paint::wrapping(QFontMetrics(fonts::mono()), claim.value,
                                                 row.value.width())
                                     | begin,
                                 claim.value);
                painter.setClipping(false);
                painter.setFont(fonts::small());
                painter.setPen(t.text3);
                painter.setLayoutDirection(layoutDirection());
                paint::textInOwnOrder(&painter, visual(row.meaning.translated(0, y)),
                                      paint::wrapping(QFontMetrics(fonts::small()), claim.meaning,
                                                      row.meaning.width()),
                                      claim.meaning);
            }
        }
        y += row.height;
    }
}

bool ClaimList::event(QEvent *event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        m_rowsWidth = -1;
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto *help = static_cast<QHelpEvent *>(event);
    int y = TitleHeight;
    const QList<Row> measured = rows(width());
    for (qsizetype i = 0; i < m_claims.size(); ++i) {
        const Claim &claim = m_claims.at(i);
        const int height = measured.at(i).height;
        if (help->y() >= y && help->y() < y + height && height > RowHeight) {
            QToolTip::showText(help->globalPos(), plainToolTip(claim.value.left(1'000)), this);
            return true;
        }
        y += height;
    }
    QToolTip::hideText();
    return true;
}

} // namespace lwb
