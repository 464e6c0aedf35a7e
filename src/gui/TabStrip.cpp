// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/TabStrip.h"

#include "gui/Buttons.h"
#include "gui/Fonts.h"
#include "gui/Paint.h"

#include <QMenu>
#include <QPainter>
#include <QTabBar>

namespace lwb {

using namespace Qt::StringLiterals;

namespace {

constexpr int Height = 36;
constexpr int Padding = 9;
constexpr int CountGap = 6;

class TabLine final : public QTabBar
{
public:
    using QTabBar::QTabBar;

    [[nodiscard]] int widthOf(int index) const
    {
        const QString count = tabData(index).toString();
        int width = paint::textWidth(fonts::medium(), tabText(index)) + 2 * Padding;
        if (!count.isEmpty())
            width += CountGap + paint::textWidth(fonts::small(), count);
        return width;
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, Height}; }

protected:
    QSize tabSizeHint(int index) const override { return {widthOf(index), Height}; }
    QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }

    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokens();
        QPainter painter(this);
        const int hovered = tabAt(mapFromGlobal(QCursor::pos()));
        for (int i = 0; i < count(); ++i) {
            if (!isTabVisible(i))
                continue;
            const bool current = i == currentIndex();
            const QRect tab = tabRect(i);
            const QRect inner = tab.adjusted(Padding, 0, -Padding, 0);
            const QFont font = current ? fonts::medium() : fonts::body();
            const QColor ink = !isEnabled() ? t.disabled
                : current || (i == hovered && underMouse()) ? t.text : t.text2;
            const int width = paint::textWidth(fonts::medium(), tabText(i));
            paint::text(&painter,
                        QStyle::visualRect(layoutDirection(), inner,
                                           {inner.left(), inner.top(), width, inner.height()}),
                        tabText(i), font, ink);
            paint::text(&painter, inner, tabData(i).toString(), fonts::small(), t.text3,
                        Qt::AlignRight);
            if (current)
                painter.fillRect(QRect(inner.left(), tab.bottom() - 1, inner.width(), 2), t.accent);
            if (current && paint::showsKeyboardFocus(this))
                paint::focusRing(&painter, tab.adjusted(3, 5, -3, -5), paint::ChipRadius);
        }
    }
};

} // namespace

TabStrip::TabStrip(QWidget *parent, int margin)
    : QWidget(parent), m_bar(new TabLine(this)),
      m_more(new IconButton(u"more"_s, tr("More tabs"), this)), m_margin(margin)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->setUsesScrollButtons(false);
    m_bar->setElideMode(Qt::ElideNone);
    m_bar->setMouseTracking(true);
    m_bar->setAttribute(Qt::WA_Hover);
    m_more->hide();
    setFocusProxy(m_bar);
    connect(m_bar, &QTabBar::currentChanged, this, [this](int index) {
        arrange();
        Q_EMIT currentChanged(index);
    });
    connect(m_more, &QToolButton::clicked, this, &TabStrip::offerHidden);
}

int TabStrip::addTab(const QString &title)
{
    // A mnemonic would swallow the ampersand of a name.
    const int index = m_bar->addTab(title);
    arrange();
    return index;
}

void TabStrip::setCount(int index, const QString &count)
{
    if (m_bar->tabData(index).toString() == count)
        return;
    m_bar->setTabData(index, count);
    m_bar->setTabText(index, m_bar->tabText(index)); // lays out anew
    // What stands after the title is part of what is read out.
    m_bar->setAccessibleTabName(index, count.isEmpty()
                                           ? m_bar->tabText(index)
                                           : tr("%1, %2").arg(m_bar->tabText(index), count));
    arrange();
}

void TabStrip::setPresent(int index, bool present)
{
    if (m_absent.contains(index) != present)
        return;
    if (present)
        m_absent.remove(index);
    else
        m_absent.insert(index);
    if (m_absent.contains(m_bar->currentIndex()))
        setCurrentIndex(0);
    arrange();
}

int TabStrip::count() const
{
    return m_bar->count();
}

int TabStrip::currentIndex() const
{
    return m_bar->currentIndex();
}

void TabStrip::setCurrentIndex(int index)
{
    m_bar->setCurrentIndex(index);
}

int TabStrip::tabWidth(int index) const
{
    return static_cast<const TabLine *>(m_bar)->widthOf(index);
}

QSize TabStrip::sizeHint() const
{
    int width = 2 * (m_margin - Padding);
    for (int i = 0; i < m_bar->count(); ++i)
        width += m_absent.contains(i) ? 0 : tabWidth(i);
    return {width, Height};
}

QSize TabStrip::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), 160), Height};
}

void TabStrip::arrange()
{
    const int left = m_margin - Padding;
    const int space = width() - left - 8;
    const int tabs = m_bar->count();
    int all = 0;
    for (int i = 0; i < tabs; ++i)
        all += m_absent.contains(i) ? 0 : tabWidth(i);
    const bool overflows = all > space;
    int room = space - 32;
    int used = 0;
    const auto stays = [&](int i) { return i == m_bar->currentIndex() || i == tabs - 1; };
    for (int i = 0; i < tabs; ++i) {
        if (stays(i))
            room -= tabWidth(i);
    }
    bool full = false;
    for (int i = 0; i < tabs; ++i) {
        const bool absent = m_absent.contains(i);
        bool visible = !absent && (!overflows || stays(i));
        if (!absent && !visible && !full) {
            // Tabs leave from the end only; a later, narrower one does not slip in.
            full = tabWidth(i) > room;
            visible = !full;
            room -= tabWidth(i);
        }
        if (m_bar->isTabVisible(i) != visible)
            m_bar->setTabVisible(i, visible);
        if (visible)
            used += tabWidth(i);
    }
    const auto visual = [this](const QRect &r) { return paint::mirrored(this, r); };
    m_bar->setGeometry(visual({left, 0, qMin(used, qMax(0, width() - left)), Height}));
    m_more->setVisible(overflows);
    m_more->setGeometry(visual({left + used + 2, 4, 28, 28}));
    m_bar->update();
}

void TabStrip::offerHidden()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int i = 0; i < m_bar->count(); ++i) {
        if (m_bar->isTabVisible(i) || m_absent.contains(i))
            continue;
        const QString count = m_bar->tabData(i).toString();
        const QString title = m_bar->tabText(i);
        menu->addAction(count.isEmpty() ? title : u"%1\t%2"_s.arg(title, count), this,
                        [this, i] { setCurrentIndex(i); });
    }
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void TabStrip::resizeEvent(QResizeEvent *)
{
    arrange();
}

void TabStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::horizontalLine(&painter, 0, width(), height() - 1, tokens().line);
}

} // namespace lwb
