// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/ActivityDrawer.h"

#include "gui/Buttons.h"
#include "gui/ExchangeDetails.h"
#include "gui/FittingHint.h"
#include "gui/Icon.h"
#include "gui/Label.h"
#include "gui/ListColumns.h"
#include "gui/ListView.h"
#include "gui/Paint.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {
constexpr int usualHeight = 280;
constexpr int leastHeight = 160;
} // namespace

ActivityDrawer::ActivityDrawer(ExchangeLog &log, const Profile &profile, QWidget *parent)
    : QWidget(parent)
    , m_log(log)
    , m_model(log)
    , m_filtered(new QSortFilterProxyModel(this))
    , m_filter(new QLineEdit(this))
    , m_count(new Label({}, Label::Role::Small, Ink::Text3, this))
    , m_follow(new Button(tr("Follow"), Button::Kind::Ghost, {}, this))
    , m_clear(new Button(tr("Clear"), Button::Kind::Ghost, u"trash"_s, this))
    , m_splitter(new QSplitter(this))
    , m_view(new ListView(this))
    , m_details(new ExchangeDetails(profile, this))
    , m_height(usualHeight)
{
    setAccessibleName(tr("Activity"));
    m_filtered->setFilterRole(ListRole::FilterText);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filtered->setSourceModel(&m_model);

    m_view->setObjectName(u"exchangesListView"_s);
    m_view->setAccessibleName(tr("Requests"));
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setModel(m_filtered);
    QList<ListColumn> columns;
    // In the order of the model; the path takes what room is left.
    for (const int width : {76, 240, 104, 76, 76, 140, 108}) {
        const QString title =
            m_model.headerData(int(columns.size()), Qt::Horizontal, Qt::DisplayRole).toString();
        columns.append({title, ColumnStyle::Text, width});
    }
    m_view->columns()->begin(columns);
    m_splitter->addWidget(m_view);
    m_splitter->addWidget(m_details);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({600, 480});
    m_details->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 1, 0, 0);
    layout->setSpacing(0);
    buildHead();
    layout->addWidget(m_splitter, 1);

    connect(m_filter, &QLineEdit::textChanged, m_filtered,
            &QSortFilterProxyModel::setFilterFixedString);
    connect(m_filter, &QLineEdit::textChanged, this, &ActivityDrawer::showCount);
    connect(m_clear, &QPushButton::clicked, &m_log, &ExchangeLog::clear);
    connect(m_follow, &QPushButton::toggled, this, &ActivityDrawer::follow);
    // The model itself: the filter takes rows out before they are gone from below it.
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, [this] {
        showCount();
        follow();
    });
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &ActivityDrawer::showCount);
    connect(m_filtered, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                const int row = chosen().row();
                if (row >= first.row() && row <= last.row())
                    showChosen();
            });
    // Whoever scrolls up wants to look at something; back at the end the newest is wanted again.
    connect(m_view->verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] {
        const QScrollBar *bar = m_view->verticalScrollBar();
        m_follow->setChecked(bar->sliderPosition() >= bar->maximum());
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (chosen().isValid() && chosen().row() + 1 < m_filtered->rowCount())
            m_follow->setChecked(false);
        showChosen();
    });
    connect(m_details, &ExchangeDetails::closeRequested, this, [this] {
        m_view->clearSelection();
        m_view->setFocus();
    });
    connect(m_details, &ExchangeDetails::openRequested, this, &ActivityDrawer::openRequested);
    showCount();
}

void ActivityDrawer::buildHead()
{
    m_filter->setObjectName(u"activityFilterLineEdit"_s);
    m_filter->setAccessibleName(tr("Filter by method, path, status or token"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(lineIcon(u"filter"_s), QLineEdit::LeadingPosition)->setText(tr("Filter"));
    // Qt leaves its clear button without a name.
    if (auto *clear = m_filter->findChild<QAction *>(u"_q_qlineeditclearaction"_s))
        clear->setText(tr("Clear the filter"));
    m_filter->setMaximumWidth(320);
    new FittingHint(m_filter);
    m_follow->setObjectName(u"followButton"_s);
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    m_follow->setToolTip(tr("Keep the newest request in view"));
    m_clear->setObjectName(u"clearButton"_s);
    m_clear->setToolTip(tr("Forget all finished requests"));
    auto *close = new IconButton(u"close"_s, tr("Close the activity"), this);
    close->setObjectName(u"closeActivityToolButton"_s);
    connect(close, &QToolButton::clicked, this, &ActivityDrawer::closeRequested);

    auto *title = new Label(tr("Activity"), Label::Role::Strong, Ink::Text, this);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 4, 8, 4);
    head->setSpacing(8);
    head->addWidget(title);
    head->addSpacing(4);
    head->addWidget(m_filter, 1);
    head->addWidget(m_count);
    head->addStretch(1);
    head->addWidget(m_follow);
    head->addWidget(m_clear);
    head->addWidget(close);
    static_cast<QVBoxLayout *>(layout())->insertLayout(0, head);
}

void ActivityDrawer::setPreferredHeight(int height)
{
    m_height = qMax(leastHeight, height);
    updateGeometry();
}

void ActivityDrawer::focusList()
{
    // The arrows start from the newest; nothing is chosen yet.
    if (!m_view->currentIndex().isValid() && m_filtered->rowCount() > 0) {
        m_view->selectionModel()->setCurrentIndex(m_filtered->index(m_filtered->rowCount() - 1, 0),
                                                  QItemSelectionModel::NoUpdate);
    }
    m_view->setFocus(Qt::ShortcutFocusReason);
    follow();
}

QModelIndex ActivityDrawer::chosen() const
{
    return m_view->selectionModel()->selectedRows().value(0);
}

bool ActivityDrawer::isFollowing() const
{
    return m_follow->isChecked();
}

void ActivityDrawer::follow()
{
    if (m_follow->isChecked())
        m_view->scrollToBottom();
}

void ActivityDrawer::showChosen()
{
    const Exchange *exchange = m_model.exchange(m_filtered->mapToSource(chosen()).row());
    m_details->setVisible(exchange);
    if (exchange)
        m_details->showExchange(*exchange);
}

void ActivityDrawer::showCount()
{
    const int all = m_model.rowCount();
    const int shown = m_filtered->rowCount();
    const QLocale locale;
    m_count->setText(shown == all
                         ? tr("%n requests", nullptr, all)
                         : tr("%1 of %n requests", nullptr, all).arg(locale.toString(shown)));
    m_clear->setEnabled(all > 0);
}

bool ActivityDrawer::event(QEvent *event)
{
    // Escape is a shortcut of pages too; here it closes.
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void ActivityDrawer::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        QWidget::keyPressEvent(event);
}

void ActivityDrawer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().base);
    paint::horizontalLine(&painter, 0, width(), 0, tokens().line);
}

} // namespace lwb
