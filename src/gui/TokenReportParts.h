// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/Fonts.h"
#include "gui/Paint.h"

#include <QCoreApplication>
#include <QPainter>
#include <QWidget>

namespace lwb {

// What TokenReportView draws between its parts.

/// The three parts of a token by their colours.
class TokenLegend final : public QWidget
{
public:
    explicit TokenLegend(QWidget *parent) : QWidget(parent)
    {
        int width = 0;
        for (const QString &name : names())
            width += 15 + paint::textWidth(fonts::small(), name) + 14;
        setFixedSize(width - 14, 20);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Tokens &t = tokens();
        const QColor *inks[] = {&t.jwtHeader, &t.jwtPayload, &t.jwtSignature};
        int x = 0;
        const QStringList shown = names();
        for (int i = 0; i < 3; ++i) {
            const int width = paint::textWidth(fonts::small(), shown.at(i));
            paint::roundedBox(&painter, paint::mirrored(this, {x, 6, 8, 8}), 2, *inks[i]);
            paint::text(&painter, paint::mirrored(this, {x + 15, 0, width + 1, 20}), shown.at(i),
                        fonts::small(), *inks[i]);
            x += 15 + width + 14;
        }
    }

private:
    [[nodiscard]] static QStringList names()
    {
        return {QCoreApplication::translate("lwb::TokenReportView", "header"),
                QCoreApplication::translate("lwb::TokenReportView", "payload"),
                QCoreApplication::translate("lwb::TokenReportView", "signature")};
    }
};

class TokenRegionLine final : public QWidget
{
public:
    explicit TokenRegionLine(QWidget *parent) : QWidget(parent) { setFixedHeight(1); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paint::horizontalLine(&painter, 0, width(), 0, tokens().line);
    }
};

/// With a line at its start where it stands beside something, above where it stands below.
class TokenChecksPart final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (width() == parentWidget()->width())
            paint::horizontalLine(&painter, 0, width(), 0, tokens().line);
        else
            paint::verticalLine(&painter, paint::mirrored(this, {0, 0, 1, 1}).left(), 0, height(),
                                tokens().line);
    }
};

} // namespace lwb
