// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/TokenCompareView.h"

#include "gui/Buttons.h"
#include "gui/Fonts.h"
#include "gui/Icon.h"
#include "gui/Label.h"
#include "gui/NoteLine.h"
#include "gui/Paint.h"
#include "gui/Theme.h"
#include "words/Sentences.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

using Model = TokenComparisonModel;

constexpr int HeadHeight = 64;
constexpr int Outer = 16;
constexpr int Inner = 8;
constexpr int SignWidth = 22;
constexpr int MostLines = 6;
constexpr qsizetype MostNames = 40;
constexpr qsizetype MostLetters = 1'000;

/// A value, with what only this token has of a set below it.
class ComparisonDelegate final : public QStyledItemDelegate
{
public:
    explicit ComparisonDelegate(QTableView *view) : QStyledItemDelegate(view), m_view(view) {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &,
                                 const QModelIndex &index) const override
    {
        if (index.column() == Model::Claim)
            return {80, listRowHeight()};
        const QRect room = valueRect({0, 0, m_view->columnWidth(index.column()), 10});
        const QString text = shownText(index, room.width());
        return {room.width(), qMax(listRowHeight(), heightOf(text, room.width())
                                                        + onlyHeight(index, room.width()) + 12)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Tokens &t = tokens();
        const QRect cell = option.rect;
        const auto visual = [&](const QRect &r) {
            return QStyle::visualRect(m_view->layoutDirection(), cell, r);
        };
        const bool differs = index.data(Model::Differs).toBool();
        painter->fillRect(cell, option.state & QStyle::State_Selected
                                    ? (m_view->hasFocus() ? t.sel : t.selOff)
                                : differs ? t.warnSoft
                                          : t.base);
        paint::horizontalLine(painter, cell.left(), cell.right() + 1, cell.bottom(), t.lineSoft);
        if (index.column() == Model::Claim) {
            const QRect line(cell.left(), cell.top(), cell.width(), listRowHeight());
            if (differs)
                drawIcon(painter,
                         visual(QRect(cell.left() + Outer, line.top() + (line.height() - 14) / 2,
                                      14, 14)),
                         u"exclaim"_s, t.warn);
            const QColor &ink = index.data(Model::InHeader).toBool() ? t.jwtHeader : t.jwtPayload;
            paint::leftToRightText(painter, visual(line.adjusted(Outer + SignWidth, 0, -Inner, 0)),
                                   index.data().toString(), fonts::mono(), ink, Qt::AlignLeft,
                                   Qt::ElideRight);
            return;
        }
        const int top =
            (listRowHeight() - QFontMetrics(fonts::mono()).height()) / 2; // beside the claim
        const QRect room = visual(valueRect(cell).adjusted(0, top, 0, 0));
        painter->save();
        painter->setFont(fonts::mono());
        painter->setPen(differs ? t.text : t.text2);
        painter->setLayoutDirection(Qt::LeftToRight);
        const QString text = shownText(index, room.width());
        const int height = heightOf(text, room.width());
        painter->setClipRect(QRect(room.left(), room.top(), room.width(), height),
                             Qt::IntersectClip);
        painter->drawText(room,
                          int(QStyle::visualAlignment(m_view->layoutDirection(), Qt::AlignLeft))
                              | wrapOf(text, room.width()),
                          text);
        painter->restore();
        if (const QString only = onlyText(index); !only.isEmpty()) {
            painter->setFont(fonts::small());
            painter->setPen(t.warn);
            paint::textInOwnOrder(painter, room.adjusted(0, height + 2, 0, 0), Qt::TextWordWrap,
                                  only);
        }
    }

private:
    /// No more than has room: a hostile token fills pages.
    [[nodiscard]] static QString shownText(const QModelIndex &index, int width)
    {
        const int letters =
            qMax(40, width) / qMax(1, QFontMetrics(fonts::mono()).horizontalAdvance(u'i'));
        return index.data().toString().left(MostLines * (letters + 1));
    }
    [[nodiscard]] static QString onlyText(const QModelIndex &index)
    {
        const QStringList only = index.data(Model::Only).toStringList();
        if (only.isEmpty())
            return {};
        const QString names = only.mid(0, MostNames).join(u' ').left(MostLetters);
        return TokenCompareView::tr("only here: %1")
            .arg(only.size() > MostNames ? names + u" …"_s : names);
    }
    [[nodiscard]] static QRect valueRect(const QRect &cell)
    {
        return cell.adjusted(Inner, 0, -Inner, 0);
    }
    [[nodiscard]] static int wrapOf(const QString &text, int width)
    {
        return paint::wrapping(QFontMetrics(fonts::mono()), text, qMax(40, width));
    }
    [[nodiscard]] static int heightOf(const QString &text, int width)
    {
        const QFontMetrics metrics(fonts::mono());
        const int height =
            metrics.boundingRect(QRect(0, 0, qMax(40, width), 100'000), wrapOf(text, width), text)
                .height();
        return qMin(height, MostLines * metrics.lineSpacing());
    }
    [[nodiscard]] static int onlyHeight(const QModelIndex &index, int width)
    {
        const QString only = onlyText(index);
        if (only.isEmpty())
            return 0;
        return QFontMetrics(fonts::small())
                   .boundingRect(QRect(0, 0, qMax(40, width), 10'000), Qt::TextWordWrap, only)
                   .height()
               + 2;
    }

    QTableView *m_view;
};

} // namespace

TokenCompareView::TokenCompareView(QWidget *parent)
    : QWidget(parent)
    , m_names(new Label({}, Label::Role::Small, Ink::Text2, this))
    , m_note(new NoteLine(this))
    , m_table(new QTableView(this))
{
    auto *close = new IconButton(u"close"_s, tr("Close the comparison"), this);
    close->setObjectName(u"closeComparisonToolButton"_s);
    connect(close, &QAbstractButton::clicked, this, &TokenCompareView::closeRequested);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(1);
    texts->addStretch(1);
    texts->addWidget(new Label(tr("Two tokens compared"), Label::Role::Title, Ink::Text, this));
    m_names->setWordWrap(true);
    texts->addWidget(m_names);
    texts->addStretch(1);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(Outer, 0, 12, 0);
    head->addLayout(texts, 1);
    head->addWidget(close);
    auto *headPart = new QWidget(this);
    headPart->setFixedHeight(HeadHeight);
    headPart->setLayout(head);

    m_note->setObjectName(u"comparisonNoteLine"_s);
    m_table->setObjectName(u"comparisonTableView"_s);
    m_table->setAccessibleName(tr("Claims of both tokens"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new ComparisonDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    QHeaderView *header = m_table->horizontalHeader();
    header->setFixedHeight(28);
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setProperty("firstLabelAt", Outer + SignWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(headPart);
    layout->addSpacing(7);
    layout->addWidget(m_note);
    layout->addWidget(m_table, 1);
}

void TokenCompareView::setTokens(const Jwt &a, const QString &nameA, const Jwt &b,
                                 const QString &nameB)
{
    m_model.setTokens(a, b);
    m_model.setNames(tr("A"), tr("B"));
    m_names->setText(tr("A: %1 · B: %2").arg(nameA, nameB));
    const int differences = m_model.differenceCount(), leftOut = m_model.leftOutCount();
    const QString rest =
        leftOut > 0 ? tr("%n claim(s) more are not shown.", nullptr, leftOut) : QString();
    if (differences == 0) {
        m_note->setNote(
            u"okring"_s, Ink::Ok, tr("No differences"),
            words::inOneText({tr("Header and payload say the same."), rest}));
    } else {
        m_note->setNote(
            u"warn"_s, Ink::Warn, tr("%n difference(s)", nullptr, differences),
            words::inOneText(
                {tr("Scopes and lists are compared as sets: their order does not count."), rest}));
    }
    fit();
}

void TokenCompareView::fit()
{
    int claims = 120;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        claims = qMax(claims, paint::textWidth(fonts::mono(),
                                               m_model.index(row, Model::Claim).data().toString())
                                  + Outer + SignWidth + Inner);
    }
    const int room = m_table->viewport()->width();
    m_table->setColumnWidth(Model::Claim, qMin(claims, room / 3));
    const int rest = room - m_table->columnWidth(Model::Claim);
    m_table->setColumnWidth(Model::A, rest / 2);
    m_table->setColumnWidth(Model::B, rest - rest / 2);
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const auto height = [&](int column) {
            return m_table->itemDelegate()->sizeHint({}, m_model.index(row, column)).height();
        };
        m_table->setRowHeight(row, qMax(height(Model::A), height(Model::B)));
    }
}

void TokenCompareView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void TokenCompareView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fit();
}

void TokenCompareView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::horizontalLine(&painter, 0, width(), HeadHeight, tokens().line);
}

} // namespace lwb
