// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/MatrixHeaders.h"

#include "gui/Fonts.h"
#include "gui/Icon.h"
#include "gui/MatrixGlyphs.h"
#include "gui/Paint.h"
#include "gui/ToolTip.h"
#include "models/MatrixModel.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

constexpr int rowHeaderWidth = 208;
constexpr int outer = 12;
constexpr int gap = 8;
constexpr int iconSide = 16;
constexpr int nameFoot = 8;     ///< below a scope's name
constexpr int leastTitle = 36;  ///< with less room an icon stands for a resource
constexpr int mostName = 212;   ///< longer names are cut in the middle
constexpr int mostKept = 2'000; ///< names drawn beforehand

QFont scopeFont(int section)
{
    return fonts::mono(section < matrix::cellSide ? -2 : -1);
}

} // namespace

QString grantedText(const MatrixModel &model, int row)
{
    const StateCounts &counts = model.countsOf(row);
    const int expected = expectedIn(counts);
    if (countOf(counts, CellState::Unknown) > 0)
        return expected > 0 ? u"?/%1+"_s.arg(expected) : u"?"_s;
    if (expected == 0 && !differsIn(counts))
        return u"–"_s;
    const bool isProbed = countOf(counts, CellState::Expected) == 0;
    const int granted = countOf(counts, CellState::Granted);
    const int surplus = countOf(counts, CellState::Surplus);
    // What is too many must not fill up what is missing.
    return u"%1/%2"_s.arg(isProbed ? QString::number(granted) : u"?"_s).arg(expected)
           + (surplus > 0 ? u" +%1"_s.arg(surplus) : QString());
}

MatrixColumnHeader::MatrixColumnHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionResizeMode(Fixed);
    setSectionsClickable(true);
    setHighlightSections(false);
    // The minimum first: it would raise the default otherwise.
    setMinimumSectionSize(matrix::denseCellSide);
    setDefaultSectionSize(matrix::cellSide);
    setMouseTracking(true);
}

const MatrixModel *MatrixColumnHeader::matrix() const
{
    return static_cast<const MatrixModel *>(model());
}

void MatrixColumnHeader::fit(int least)
{
    int longest = 0;
    const QFontMetrics metrics(scopeFont(defaultSectionSize()));
    for (int column = 0; matrix() && column < matrix()->columnCount(); ++column)
        longest = std::max(longest, metrics.horizontalAdvance(
                                        matrix()->headerData(column, Qt::Horizontal).toString()));
    const int height = std::max(least, bandHeight + nameFoot + gap + std::min(longest, mostName));
    if (std::exchange(m_height, height) != height) {
        m_names.clear();
        updateGeometry();
        Q_EMIT geometriesChanged();
    }
}

void MatrixColumnHeader::setCurrent(int column)
{
    if (std::exchange(m_current, column) != column)
        viewport()->update();
}

QSize MatrixColumnHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), m_height};
}

void MatrixColumnHeader::changeEvent(QEvent *event)
{
    m_names.clear(); // theme, font
    QHeaderView::changeEvent(event);
}

void MatrixColumnHeader::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const Tokens &t = tokens();
    painter.fillRect(event->rect(), t.base);
    if (!matrix() || count() == 0)
        return;
    const auto columnAt = [this](int x, int otherwise) {
        const int column = logicalIndexAt(x);
        return column < 0 ? otherwise : column;
    };
    const bool mirrored = isRightToLeft();
    const int last = count() - 1;
    const QRect area = event->rect();
    const int from = columnAt(mirrored ? area.right() : area.left(), mirrored ? last : 0);
    const int to = columnAt(mirrored ? area.left() : area.right(), last);
    for (int column = std::min(from, to); column <= std::max(from, to); ++column)
        paintName(&painter, column);
    paintBand(&painter, std::min(from, to), std::max(from, to));
    const int end = sectionViewportPosition(last) + (mirrored ? 0 : sectionSize(last));
    const int left = mirrored ? end : 0;
    const int right = mirrored ? viewport()->width() : end;
    paint::horizontalLine(&painter, left, right, bandHeight - 1, t.line);
    paint::horizontalLine(&painter, left, right, height() - 1, t.line);
}

void MatrixColumnHeader::paintName(QPainter *painter, int column)
{
    const Tokens &t = tokens();
    const QRect section(sectionViewportPosition(column), bandHeight, sectionSize(column),
                        height() - bandHeight);
    const bool isCurrent = column == m_current;
    if (isCurrent)
        painter->fillRect(section, t.sel);
    const MatrixModel::Group &group = matrix()->groupAt(column);
    const bool endsGroup = column == group.first + group.count - 1;
    const int line = isRightToLeft() ? section.left() : section.right();
    paint::verticalLine(painter, line, section.top(), section.bottom() + 1,
                        endsGroup ? t.edge : t.lineSoft);
    const QPixmap &text = name(matrix()->headerData(column, Qt::Horizontal).toString(), isCurrent);
    const qreal ratio = text.devicePixelRatio();
    const QSizeF size = QSizeF(text.size()) / ratio;
    const qreal left = section.left() + (section.width() - size.width()) / 2;
    painter->drawPixmap(
        QPointF(std::round(left * ratio) / ratio, section.bottom() + 1 - nameFoot - size.height()),
        text);
}

const QPixmap &MatrixColumnHeader::name(const QString &text, bool isCurrent)
{
    const qreal ratio = devicePixelRatioF();
    const QString key = u"%1/%2/%3"_s.arg(text).arg(isCurrent).arg(ratio);
    if (m_names.size() > mostKept)
        m_names.clear();
    QPixmap &pixmap = m_names[key];
    if (pixmap.isNull()) {
        const QFont font = scopeFont(defaultSectionSize());
        const QFontMetrics metrics(font);
        const QString shown =
            metrics.elidedText(text, Qt::ElideMiddle, m_height - bandHeight - nameFoot - gap / 2);
        const QSize size(metrics.height(), std::max(1, metrics.horizontalAdvance(shown)));
        pixmap = QPixmap((QSizeF(size) * ratio).toSize());
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setFont(font);
        painter.setPen(isCurrent ? tokens().text : tokens().text2);
        painter.setLayoutDirection(Qt::LeftToRight);
        painter.translate(0, size.height());
        painter.rotate(-90);
        painter.drawText(QPointF(0, metrics.ascent()), shown);
    }
    return pixmap;
}

void MatrixColumnHeader::paintBand(QPainter *painter, int first, int last) const
{
    const Tokens &t = tokens();
    const auto groupIndex = [this](int column) {
        return &matrix()->groupAt(column) - matrix()->groups().constData();
    };
    for (qsizetype i = groupIndex(first); i <= groupIndex(last); ++i) {
        const MatrixModel::Group &group = matrix()->groups().at(i);
        const int a = sectionViewportPosition(group.first);
        const int b = sectionViewportPosition(group.first + group.count - 1);
        const QRect band(std::min(a, b), 0, std::abs(b - a) + sectionSize(group.first), bandHeight);
        painter->fillRect(band, t.base);
        const int line = isRightToLeft() ? band.left() : band.right();
        paint::verticalLine(painter, line, 0, bandHeight, t.edge);
        // The title stays in sight while any of its columns is.
        const QRect shown = band.intersected(viewport()->rect());
        const AccessGraph::Resource &resource = matrix()->graph().resources.at(group.resource);
        const QRect room = shown.adjusted(gap - 1, 0, -gap / 2, 0);
        if (room.width() < leastTitle) {
            const QString icon = group.isManagement ? u"lock"_s : u"resource"_s;
            if (shown.width() >= iconSide)
                drawIcon(painter, QRect(shown.center().x() - 7, (bandHeight - 14) / 2, 14, 14),
                         icon, t.text2);
        } else {
            paint::text(painter, room, resource.name, fonts::ui(-1, QFont::DemiBold), t.text,
                        QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
        }
    }
}

bool MatrixColumnHeader::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !matrix())
        return QHeaderView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int column = logicalIndexAt(help->pos());
    if (column < 0)
        return true;
    const AccessGraph &graph = matrix()->graph();
    const AccessGraph::Resource &resource = graph.resources.at(matrix()->groupAt(column).resource);
    const AccessGraph::Scope &scope = graph.scopes.at(matrix()->scopeAt(column));
    QStringList lines{u"%1 · %2"_s.arg(resource.name, resource.indicator)};
    if (help->pos().y() >= bandHeight) {
        lines.prepend(scope.name);
        if (!scope.description.isEmpty())
            lines.append(scope.description);
    }
    QToolTip::showText(help->globalPos(), plainToolTip(lines.join(u'\n')), this);
    return true;
}

MatrixRowHeader::MatrixRowHeader(QWidget *parent)
    : QHeaderView(Qt::Vertical, parent)
{
    setSectionResizeMode(Fixed);
    setSectionsClickable(true);
    setHighlightSections(false);
    setMinimumSectionSize(matrix::denseCellSide);
    setDefaultSectionSize(matrix::cellSide);
    setFixedWidth(rowHeaderWidth);
}

const MatrixModel *MatrixRowHeader::matrix() const
{
    return static_cast<const MatrixModel *>(model());
}

void MatrixRowHeader::setCurrent(int row)
{
    if (std::exchange(m_current, row) != row)
        viewport()->update();
}

void MatrixRowHeader::paintSection(QPainter *painter, const QRect &rect, int row) const
{
    if (!matrix() || row >= matrix()->rowCount())
        return;
    const Tokens &t = tokens();
    const bool isCurrent = row == m_current;
    const bool dense = rect.height() < matrix::cellSide;
    painter->fillRect(rect, isCurrent ? t.sel : t.base);
    paint::horizontalLine(painter, rect.left(), rect.right() + 1, rect.bottom(), t.lineSoft);
    const bool mirrored = isRightToLeft();
    paint::verticalLine(painter, mirrored ? rect.left() : rect.right(), rect.top(),
                        rect.bottom() + 1, t.line);

    const auto visual = [&](int left, int width) {
        return QStyle::visualRect(layoutDirection(), rect,
                                  QRect(rect.left() + left, rect.top(), width, rect.height()));
    };
    const bool differs = differsIn(matrix()->countsOf(row));
    const QString count = grantedText(*matrix(), row);
    const QFont countFont = differs ? fonts::ui(-1, QFont::DemiBold) : fonts::small();
    const int countWidth = paint::textWidth(countFont, count);
    const int side = dense ? 14 : iconSide;
    drawIcon(painter, visual(outer, side), u"m2m"_s, isCurrent ? t.link : t.text2);
    const int nameLeft = outer + side + gap;
    paint::text(painter, visual(nameLeft, rect.width() - nameLeft - gap - countWidth - outer),
                matrix()->headerData(row, Qt::Vertical).toString(),
                dense ? fonts::smallMedium() : fonts::medium(), t.text,
                QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    paint::leftToRightText(painter, visual(rect.width() - outer - countWidth, countWidth + 1),
                           count, countFont, differs ? t.bad : t.text3);
}

bool MatrixRowHeader::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !matrix())
        return QHeaderView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const int row = logicalIndexAt(help->pos()); row >= 0) {
        const AccessGraph::Application &application =
            matrix()->graph().applications.at(matrix()->applicationAt(row));
        QToolTip::showText(help->globalPos(),
                           plainToolTip(application.name + u'\n' + application.id), this);
    }
    return true;
}

} // namespace lwb
