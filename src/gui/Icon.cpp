// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/Icon.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

// The icons live in a static library: without this call the linker leaves them out.
static void initResources()
{
    Q_INIT_RESOURCE(resources);
}

namespace lwb {

using namespace Qt::StringLiterals;

namespace {

QByteArray sourceOf(const QString &name)
{
    static const bool initialised = (initResources(), true);
    Q_UNUSED(initialised)
    static QHash<QString, QByteArray> sources;
    auto it = sources.constFind(name);
    if (it == sources.constEnd()) {
        QFile file(u":/icons/"_s + name + u".svg"_s);
        it = sources.insert(name, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }
    return *it;
}

/// `size` in device pixels.
QPixmap rendered(const QString &name, const QColor &color, int size)
{
    const QString key = u"lwb/%1/%2/%3"_s.arg(name, color.name(QColor::HexArgb)).arg(size);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(size, size);
    pixmap.fill(Qt::transparent);
    QByteArray source = sourceOf(name);
    if (source.isEmpty())
        return pixmap;
    source.replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(source);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, size, size));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class InkIconEngine final : public QIconEngine
{
public:
    InkIconEngine(const QString &name, Ink ink) : m_name(name), m_ink(ink) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        drawIcon(painter, rect, m_name, color(mode, state));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        // Qt hands in device pixels here and sets the ratio itself.
        return rendered(m_name, color(mode, state), qMin(size.width(), size.height()));
    }
    QIconEngine *clone() const override { return new InkIconEngine(*this); }
    QString key() const override { return u"lwb-ink"_s; }
    QString iconName() override { return m_name; }
    bool isNull() override { return sourceOf(m_name).isEmpty(); }

private:
    QColor color(QIcon::Mode mode, QIcon::State state) const
    {
        if (mode == QIcon::Disabled)
            return tokens().disabled;
        return state == QIcon::On ? tokens().link : colorOf(m_ink);
    }

    QString m_name;
    Ink m_ink;
};

} // namespace

QIcon lineIcon(const QString &name, Ink ink)
{
    return QIcon(new InkIconEngine(name, ink));
}

bool hasIcon(const QString &name)
{
    return !sourceOf(name).isEmpty();
}

void drawIcon(QPainter *painter, const QRect &rect, const QString &name, const QColor &color)
{
    const int side = qMin(rect.width(), rect.height());
    if (side <= 0 || !hasIcon(name))
        return;
    const qreal ratio = painter->device()->devicePixelRatioF();
    QPixmap pixmap = rendered(name, color, qRound(side * ratio));
    pixmap.setDevicePixelRatio(ratio);
    // On whole device pixels, or the strokes blur.
    const qreal x = std::round((rect.x() + (rect.width() - side) / 2.0) * ratio) / ratio;
    const qreal y = std::round((rect.y() + (rect.height() - side) / 2.0) * ratio) / ratio;
    painter->drawPixmap(QPointF(x, y), pixmap);
}

namespace {

/// Draws an SVG as it is. Qt's own engine for that is a plugin, which newer Debian packs apart.
class SvgIconEngine final : public QIconEngine
{
public:
    explicit SvgIconEngine(const QString &path) : m_path(path) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        QSvgRenderer(m_path).render(painter, rect);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    QIconEngine *clone() const override { return new SvgIconEngine(*this); }

private:
    QString m_path;
};

} // namespace

QIcon productIcon()
{
    (void)sourceOf(u"mark"_s);
    return QIcon(new SvgIconEngine(u":/icons/app/logto-workbench.svg"_s));
}

QString iconNameForKind(const QString &kind)
{
    static const QHash<QString, QString> names{
        {u"Native"_s, u"native"_s},
        {u"SPA"_s, u"spa"_s},
        {u"Traditional"_s, u"web"_s},
        {u"MachineToMachine"_s, u"m2m"_s},
        {u"Protected"_s, u"shield"_s},
        {u"SAML"_s, u"web"_s},
        {u"Role"_s, u"role"_s},
        {u"User"_s, u"user"_s},
        {u"SuspendedUser"_s, u"lock"_s},
        {u"Organization"_s, u"org"_s},
        {u"Resource"_s, u"resource"_s},
        {u"ManagementApi"_s, u"shield"_s},
        {u"Scope"_s, u"scope"_s},
        {u"Session"_s, u"clock"_s},
        {u"Secret"_s, u"token"_s},
        {u"Success"_s, u"okring"_s},
        {u"Error"_s, u"error"_s},
    };
    if (const auto it = names.constFind(kind); it != names.constEnd())
        return *it;
    return hasIcon(kind) ? kind : u"app"_s;
}

} // namespace lwb
