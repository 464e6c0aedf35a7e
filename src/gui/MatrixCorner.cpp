// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/MatrixCorner.h"

#include "gui/Fonts.h"
#include "gui/MatrixGlyphs.h"
#include "gui/MatrixHeaders.h"
#include "gui/Paint.h"
#include "models/MatrixModel.h"
#include "words/CellWords.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace lwb {

using namespace Qt::StringLiterals;

namespace {
constexpr int outer = 12;
constexpr int rowHeight = 24;
constexpr int glyphSide = 24;
constexpr int headHeight = 30; ///< the titles of the rows' header, at the bottom
constexpr int air = 6;
}

MatrixCorner::MatrixCorner(const MatrixModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
{
    setObjectName(u"matrixCorner"_s);
}

QList<CellState> MatrixCorner::states() const
{
    QList<CellState> states{CellState::Expected, CellState::Granted, CellState::Missing,
                            CellState::Surplus};
    if (countOf(m_model.counts(), CellState::Unknown) > 0)
        states.append(CellState::Unknown);
    return states;
}

int MatrixCorner::neededHeight() const
{
    return MatrixColumnHeader::bandHeight + air + int(states().size()) * rowHeight + air
           + headHeight + 8;
}

QString MatrixCorner::title() const
{
    const int shown = m_model.rowCount();
    const int all = m_model.applicationCount();
    if (shown == all)
        return tr("%n M2M application(s)", nullptr, all);
    return tr("%1 of %n application(s)", nullptr, all).arg(QLocale().toString(shown));
}

void MatrixCorner::refresh()
{
    QStringList said{title()};
    for (const CellState state : states())
        said.append(tr("%1: %2").arg(words::forCellState(state),
                                     QLocale().toString(countOf(m_model.counts(), state))));
    setAccessibleName(said.join(u", "_s));
    update();
}

void MatrixCorner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokens();
    painter.fillRect(rect(), t.base);
    const auto visual = [this](int left, int top, int width, int height) {
        return paint::mirrored(this, QRect(left, top, width, height));
    };
    const auto begin = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    const auto end = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight);
    const int inner = width() - 2 * outer;
    paint::text(&painter, visual(outer, 0, inner, MatrixColumnHeader::bandHeight), title(),
                fonts::ui(-1, QFont::DemiBold), t.text, begin);

    int top = MatrixColumnHeader::bandHeight + air;
    for (const CellState state : states()) {
        const int count = countOf(m_model.counts(), state);
        matrix::drawGlyph(&painter, visual(outer - 4, top, glyphSide, rowHeight), state, t);
        const bool isWrong =
            (state == CellState::Missing || state == CellState::Surplus) && count > 0;
        const QFont font = isWrong ? fonts::ui(-1, QFont::DemiBold) : fonts::small();
        const QString number = QLocale().toString(count);
        const int numberWidth = paint::textWidth(font, number) + 1;
        const int left = outer + glyphSide;
        paint::text(&painter,
                    visual(left, top, width() - left - outer - numberWidth - 4, rowHeight),
                    words::forCellState(state), fonts::small(), t.text2, begin);
        paint::text(&painter, visual(width() - outer - numberWidth, top, numberWidth, rowHeight),
                    number, font, isWrong ? colorOf(matrix::inkOf(state)) : t.text2, end);
        top += rowHeight;
    }
    const int head = height() - headHeight;
    const QString granted = tr("Granted");
    const int grantedWidth = paint::textWidth(fonts::smallMedium(), granted) + 1;
    paint::text(&painter, visual(outer, head, inner - grantedWidth - 8, headHeight),
                tr("Application"), fonts::smallMedium(), t.text2, begin);
    paint::text(&painter, visual(width() - outer - grantedWidth, head, grantedWidth, headHeight),
                granted, fonts::smallMedium(), t.text2, end);
    paint::horizontalLine(&painter, 0, width(), MatrixColumnHeader::bandHeight - 1, t.line);
    paint::horizontalLine(&painter, 0, width(), height() - 1, t.line);
    const int side = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    paint::verticalLine(&painter, side, 0, height(), t.line);
}

} // namespace lwb
