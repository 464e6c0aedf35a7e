// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/MatrixPicture.h"

#include "gui/Fonts.h"
#include "gui/MatrixGlyphs.h"
#include "gui/MatrixHeaders.h"

#include <QFontMetrics>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

constexpr int margin = 16;
constexpr int titleHeight = 36;
constexpr int bandHeight = 28;
constexpr int gap = 8;
constexpr qint64 mostPixels = 48'000'000; ///< four bytes each
constexpr int leastSide = 12;

struct Layout
{
    explicit Layout(const MatrixSheet &sheet)
    {
        const QFontMetrics text(sheet.text), bold(sheet.bold), mono(sheet.mono);
        for (const MatrixSheet::Row &row : sheet.rows)
            names = std::max(names, text.horizontalAdvance(row.name) + gap * 3
                                        + bold.horizontalAdvance(row.granted));
        for (const QString &scope : sheet.scopes)
            head = std::max(head, mono.horizontalAdvance(scope));
        names += gap;
        head += bandHeight + 2 * gap;
        left = margin + names;
        top = margin + titleHeight + head;
        size = QSize(left + int(sheet.scopes.size()) * sheet.side + margin,
                     top + int(sheet.rows.size()) * sheet.side + margin);
        size = size.expandedTo({margin * 2 + bold.horizontalAdvance(sheet.title), 0});
    }
    int names = 120;
    int head = 60;
    int left = 0, top = 0; ///< where the cells begin
    QSize size;
};

/// The picture reads from left to right whatever the window's direction: so do its parts.
class Drawing
{
public:
    Drawing(QPainter &painter, const MatrixSheet &sheet)
        : m_painter(painter), m_sheet(sheet), m_colours(sheet.colours), m_layout(sheet)
    {
    }

    void draw()
    {
        m_painter.setLayoutDirection(Qt::LeftToRight);
        m_painter.fillRect(QRect(QPoint(), m_layout.size), m_colours.base);
        drawText({margin, margin, m_layout.size.width() - 2 * margin, titleHeight - gap},
                 m_sheet.title, m_sheet.bold, m_colours.text);
        drawLines();
        drawColumns();
        drawRows();
    }

private:
    void drawText(const QRect &rect, const QString &text, const QFont &font, const QColor &ink,
                  Qt::Alignment alignment = Qt::AlignLeft)
    {
        m_painter.setFont(font);
        m_painter.setPen(ink);
        m_painter.drawText(rect, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                           QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width() + 1));
    }

    void drawLines()
    {
        const int right = m_layout.left + int(m_sheet.scopes.size()) * m_sheet.side;
        const int bottom = m_layout.top + int(m_sheet.rows.size()) * m_sheet.side;
        for (int row = 0; row <= m_sheet.rows.size(); ++row)
            m_painter.fillRect(margin, m_layout.top + row * m_sheet.side - 1, right - margin, 1,
                               row == 0 ? m_colours.line : m_colours.lineSoft);
        for (int column = 0; column <= m_sheet.scopes.size(); ++column)
            m_painter.fillRect(m_layout.left + column * m_sheet.side - 1,
                               margin + titleHeight + bandHeight, 1,
                               bottom - margin - titleHeight - bandHeight, m_colours.lineSoft);
        int x = m_layout.left;
        for (const MatrixSheet::Group &group : m_sheet.groups) {
            x += group.columns * m_sheet.side;
            m_painter.fillRect(x - 1, margin + titleHeight, 1, bottom - margin - titleHeight,
                               m_colours.edge);
        }
        m_painter.fillRect(m_layout.left - 1, margin + titleHeight, 1,
                           bottom - margin - titleHeight, m_colours.line);
    }

    void drawColumns()
    {
        int x = m_layout.left;
        for (const MatrixSheet::Group &group : m_sheet.groups) {
            const int width = group.columns * m_sheet.side;
            drawText({x + gap / 2, margin + titleHeight, width - gap, bandHeight}, group.name,
                     m_sheet.bold, m_colours.text);
            x += width;
        }
        const QFontMetrics metrics(m_sheet.mono);
        m_painter.setFont(m_sheet.mono);
        m_painter.setPen(m_colours.text2);
        for (qsizetype column = 0; column < m_sheet.scopes.size(); ++column) {
            m_painter.save();
            m_painter.translate(m_layout.left + column * m_sheet.side + m_sheet.side / 2.0
                                    + metrics.height() / 4.0,
                                m_layout.top - gap);
            m_painter.rotate(-90);
            m_painter.drawText(QPointF(0, 0), m_sheet.scopes.at(column));
            m_painter.restore();
        }
    }

    void drawRows()
    {
        const qsizetype columns = m_sheet.scopes.size();
        for (qsizetype row = 0; row < m_sheet.rows.size(); ++row) {
            const MatrixSheet::Row &about = m_sheet.rows.at(row);
            const int y = m_layout.top + int(row) * m_sheet.side;
            const QRect names(margin, y, m_layout.names - gap, m_sheet.side);
            drawText(names, about.name, m_sheet.text, m_colours.text);
            drawText(names, about.granted, about.differs ? m_sheet.bold : m_sheet.text,
                     about.differs ? m_colours.bad : m_colours.text3, Qt::AlignRight);
            for (qsizetype column = 0; column < columns; ++column) {
                const QRectF cell(m_layout.left + column * m_sheet.side - 0.5, y - 0.5,
                                  m_sheet.side, m_sheet.side);
                matrix::drawGlyph(&m_painter, cell, m_sheet.cells.at(row * columns + column),
                                  m_colours);
            }
        }
    }

    QPainter &m_painter;
    const MatrixSheet &m_sheet;
    const Tokens &m_colours;
    const Layout m_layout;
};

Result<Done> write(const QString &path, const std::function<bool(QIODevice *)> &fill)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !fill(&file) || !file.commit())
        return Error::make(Error::Kind::Storage, file.errorString(), path);
    return Done{};
}

} // namespace

MatrixSheet MatrixSheet::of(const MatrixModel &model, const QString &title, int side)
{
    MatrixSheet sheet;
    sheet.title = title;
    sheet.side = side;
    sheet.colours = tokens();
    for (int row = 0; row < model.rowCount(); ++row)
        sheet.rows.append({model.headerData(row, Qt::Vertical).toString(), grantedText(model, row),
                           differsIn(model.countsOf(row))});
    for (const MatrixModel::Group &group : model.groups())
        sheet.groups.append({model.graph().resources.at(group.resource).name, group.count});
    for (int column = 0; column < model.columnCount(); ++column)
        sheet.scopes.append(model.headerData(column, Qt::Horizontal).toString());
    sheet.cells.reserve(qsizetype(model.rowCount()) * model.columnCount());
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column)
            sheet.cells.append(model.stateAt(row, column));
    }
    sheet.text = fonts::body();
    sheet.bold = fonts::strong();
    sheet.mono = fonts::mono();
    return sheet;
}

Result<Done> writeMatrixPng(MatrixSheet sheet, const QString &path)
{
    const auto pixels = [&] {
        const QSize size = Layout(sheet).size;
        return qint64(size.width()) * size.height();
    };
    while (pixels() > mostPixels && sheet.side > leastSide)
        sheet.side -= 4;
    if (pixels() > mostPixels)
        return Error::make(Error::Kind::TooLarge,
                           u"the picture would have %1 pixels"_s.arg(pixels()), path);
    QImage image(Layout(sheet).size, QImage::Format_RGB32);
    if (image.isNull())
        return Error::make(Error::Kind::TooLarge, u"no memory for the picture"_s, path);
    QPainter painter(&image);
    Drawing(painter, sheet).draw();
    painter.end();
    return write(path, [&image](QIODevice *device) { return image.save(device, "PNG"); });
}

Result<Done> writeMatrixSvg(const MatrixSheet &sheet, const QString &path)
{
    return write(path, [&sheet](QIODevice *device) {
        const QSize size = Layout(sheet).size;
        QSvgGenerator generator;
        generator.setOutputDevice(device);
        generator.setSize(size);
        generator.setViewBox(QRect(QPoint(), size));
        generator.setTitle(sheet.title);
        QPainter painter;
        if (!painter.begin(&generator))
            return false;
        Drawing(painter, sheet).draw();
        return painter.end();
    });
}

} // namespace lwb
