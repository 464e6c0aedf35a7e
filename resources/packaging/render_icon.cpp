// SPDX-License-Identifier: GPL-3.0-or-later
// render_icon DRAWING.svg DIRECTORY SIZE…: writes DIRECTORY/SIZE.png. Runs while building.
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

int main(int argc, char **argv)
{
    QSvgRenderer drawing(QString::fromLocal8Bit(argv[1]));
    for (int i = 3; i < argc; ++i) {
        const int size = QByteArray(argv[i]).toInt();
        QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        drawing.render(&painter);
        painter.end();
        const QString file = QString::fromLocal8Bit(argv[2]) + QLatin1Char('/')
            + QString::fromLatin1(argv[i]) + QLatin1String(".png");
        if (!drawing.isValid() || !image.save(file)) {
            std::fprintf(stderr, "render_icon: cannot draw %s\n", qPrintable(file));
            return 1;
        }
    }
    return 0;
}
