// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/PageToolbar.h"

#include "gui/Buttons.h"
#include "gui/FittingHint.h"
#include "gui/Icon.h"
#include "gui/Label.h"
#include "gui/Paint.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QTimer>

namespace lwb {

using namespace Qt::StringLiterals;

namespace {
constexpr int togglesSpeakFrom = 960; ///< narrower than this, the counts need the room
}

PageToolbar::PageToolbar(QWidget *parent)
    : QWidget(parent),
      m_layout(new QHBoxLayout(this)),
      m_filter(new QLineEdit(this)),
      m_hint(new FittingHint(m_filter)),
      m_counts(new Label(QString(), Label::Role::Small, Ink::Text3, this)),
      m_refresh(new IconButton(u"refresh"_s, tr("Reload"), this)),
      m_export(new IconButton(u"export"_s, tr("Export"), this))
{
    setFixedHeight(44);
    m_filter->setObjectName(u"filterLineEdit"_s);
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(lineIcon(u"filter"_s), QLineEdit::LeadingPosition)->setText(tr("Filter"));
    // Qt leaves its clear button without a name.
    if (auto *clear = m_filter->findChild<QAction *>(u"_q_qlineeditclearaction"_s))
        clear->setText(tr("Clear the filter"));
    m_filter->setMinimumWidth(108); // "Filter" between its icons
    m_filter->setMaximumWidth(216);
    m_filter->setSizePolicy(QSizePolicy::Ignored,
                            QSizePolicy::Fixed); // counts are told whole first
    m_counts->setObjectName(u"countsLabel"_s);
    m_refresh->setObjectName(u"refreshToolButton"_s);
    m_export->setObjectName(u"exportToolButton"_s);
    m_layout->setContentsMargins(12, 0, 12, 1);
    m_layout->setSpacing(8);
    m_layout->addWidget(m_filter, 100); // all it can use
    m_layout->addSpacing(4);
    m_layout->addWidget(m_counts);
    m_layout->addStretch(1);
    m_layout->addWidget(m_refresh);
    m_layout->addWidget(m_export);
    m_export->hide();
    setFilterPlaceholder(tr("Filter"));

    auto *pause = new QTimer(this);
    pause->setSingleShot(true);
    pause->setInterval(250);
    const auto tell = [this, pause] {
        pause->stop();
        Q_EMIT filterChanged(m_filter->text());
    };
    connect(m_filter, &QLineEdit::textChanged, pause, qOverload<>(&QTimer::start));
    connect(m_filter, &QLineEdit::returnPressed, this, tell);
    connect(pause, &QTimer::timeout, this, tell);
    connect(m_refresh, &QToolButton::clicked, this, &PageToolbar::refreshRequested);
}

void PageToolbar::setFilterPlaceholder(const QString &text)
{
    m_filter->setAccessibleName(text);
    m_hint->fit();
}

bool PageToolbar::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        fitCounts(); // a button tells what is chosen
    return QWidget::event(event);
}

/// Where the filters that are set need the room, no count is better than half of one.
void PageToolbar::fitCounts()
{
    const QMargins margins = m_layout->contentsMargins();
    int needed = margins.left() + margins.right() + m_counts->sizeHint().width();
    for (int i = 0; i < m_layout->count(); ++i) {
        const QLayoutItem *item = m_layout->itemAt(i);
        const QWidget *widget = item->widget();
        if (widget == m_counts || (widget && widget->isHidden()))
            continue;
        needed += m_layout->spacing()
            + (widget == m_filter ? m_filter->minimumWidth() : item->sizeHint().width());
    }
    m_counts->setVisible(needed <= width());
}

QPushButton *PageToolbar::addMenuButton(const QString &text, QMenu *menu, const QString &iconName)
{
    auto *button = new Button(text, Button::Kind::Secondary, iconName, this);
    button->setMenu(menu);
    m_layout->insertWidget(endOfMenus(), button);
    return button;
}

int PageToolbar::endOfMenus() const
{
    // Before the small gap that leads to the counts.
    return m_columns ? m_layout->indexOf(m_columns) : m_layout->indexOf(m_counts) - 1;
}

QPushButton *PageToolbar::addToggle(const QString &text, const QString &iconName)
{
    return addToggleAt(m_layout->indexOf(m_refresh), text, iconName);
}

QPushButton *PageToolbar::addFilterToggle(const QString &text, const QString &iconName)
{
    return addToggleAt(endOfMenus(), text, iconName);
}

QPushButton *PageToolbar::addToggleAt(int place, const QString &text, const QString &iconName)
{
    auto *button = new Button(text, Button::Kind::Secondary, iconName, this);
    button->setCheckable(true);
    m_layout->insertWidget(place, button);
    m_toggles.append(button);
    setToggleText(button, text);
    return button;
}

void PageToolbar::setToggleText(QPushButton *toggle, const QString &text)
{
    toggle->setAccessibleName(text);
    toggle->setText(width() < togglesSpeakFrom ? QString() : text);
}

void PageToolbar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    for (QPushButton *toggle : std::as_const(m_toggles))
        setToggleText(toggle, toggle->accessibleName());
    fitCounts();
}

QPushButton *PageToolbar::addColumnsButton(QMenu *menu)
{
    m_columns = addMenuButton(tr("Columns"), menu);
    m_columns->setObjectName(u"columnsButton"_s);
    return m_columns;
}

void PageToolbar::setCounts(const QString &text, qint64 selected)
{
    const bool several = selected > 1 && !text.isEmpty();
    m_counts->setText(several ? tr("%1 · %2", "selected · in all")
                                    .arg(tr("%n selected", nullptr, int(selected)), text)
                              : text);
    fitCounts(); // hidden it would ask for no room
}

void PageToolbar::showExport(QMenu *menu)
{
    m_export->setMenu(menu);
    // Not QToolButton::InstantPopup: an assistive tool can't press such a button.
    connect(m_export, &QToolButton::clicked, menu, [this, menu] {
        const int left = isRightToLeft() ? m_export->width() - menu->sizeHint().width() : 0;
        menu->popup(m_export->mapToGlobal(QPoint(left, m_export->height())));
    });
    m_export->show();
}

QPushButton *PageToolbar::addPrimary(const QString &text, const QString &iconName)
{
    auto *button = new Button(text, Button::Kind::Primary, iconName, this);
    m_layout->addWidget(button);
    return button;
}

void PageToolbar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().base);
    paint::horizontalLine(&painter, 0, width(), height() - 1, tokens().line);
}

} // namespace lwb
