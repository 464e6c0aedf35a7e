// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/CommandPalette.h"

#include "gui/Fonts.h"
#include "gui/Icon.h"
#include "gui/KeyCaps.h"
#include "gui/Label.h"
#include "gui/Paint.h"
#include "gui/PaletteDelegate.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

constexpr int Width = 600;
constexpr int FromTop = 88;
constexpr int Height = 420;
constexpr int HeadHeight = 52;
constexpr int FootHeight = 36;
constexpr int Margin = 24; ///< kept to the window's edge
constexpr int ShadowSize = 18;

/// The raised box: head, list and foot between two lines.
class Panel final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokens();
        QPainter painter(this);
        paint::roundedBox(&painter, rect(), paint::PaletteRadius, t.raised,
                          t.dark ? t.edge : t.line);
        paint::horizontalLine(&painter, 1, width() - 1, HeadHeight - 1, t.line);
        paint::horizontalLine(&painter, 1, width() - 1, height() - FootHeight, t.line);
        drawIcon(&painter, paint::mirrored(this, {18, (HeadHeight - 16) / 2, 16, 16}), u"search"_s,
                 t.text2);
    }
};

/// One or more keys, and what they do.
class KeyHint final : public QWidget
{
public:
    KeyHint(QStringList keys, QString text, QWidget *parent)
        : QWidget(parent), m_keys(std::move(keys)), m_text(std::move(text))
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        setFixedSize(keycaps::width(m_keys)
                         + (m_text.isEmpty() ? 0 : 8 + paint::textWidth(fonts::small(), m_text)),
                     keycaps::Height);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const int keys = keycaps::width(m_keys);
        keycaps::paint(&painter, paint::mirrored(this, {0, 0, keys, height()}).topLeft(), m_keys);
        paint::text(&painter, paint::mirrored(this, {keys + 8, 0, width() - keys - 8, height()}),
                    m_text, fonts::small(), tokens().text2);
    }

private:
    QStringList m_keys;
    QString m_text;
};

} // namespace

CommandPalette::CommandPalette(ObjectFinder &finder, PaletteModel &model, QWidget *over)
    : QWidget(over)
    , m_finder(finder)
    , m_model(model)
    , m_panel(new Panel(this))
    , m_edit(new QLineEdit(m_panel))
    , m_view(new QListView(m_panel))
{
    setObjectName(u"commandPalette"_s);
    setAccessibleName(tr("Search or jump to"));
    m_edit->setObjectName(u"paletteLineEdit"_s);
    m_edit->setFrame(false);
    m_edit->setFont(fonts::ui(3));
    m_edit->setAccessibleName(tr("Search or jump to"));
    m_edit->setPlaceholderText(tr("Search or jump to…"));
    QPalette clear = m_edit->palette();
    clear.setColor(QPalette::Base, Qt::transparent);
    m_edit->setPalette(clear);
    m_edit->installEventFilter(this);

    m_view->setObjectName(u"paletteListView"_s);
    m_view->setAccessibleName(tr("Results"));
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new PaletteDelegate(m_model, m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    // The line keeps the focus; whoever gives it to the list means the line.
    m_view->setFocusPolicy(Qt::TabFocus);
    m_view->setFocusProxy(m_edit);
    m_view->setMouseTracking(true);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The cut row at the end tells that there is more; arrows and wheel reach it.
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setResizeMode(QListView::Adjust);
    m_view->viewport()->setAutoFillBackground(false);

    auto *hint =
        new Label(tr("or paste any ID, e-mail or URL"), Label::Role::Small, Ink::Text2, m_panel);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(44, 0, 16, 1);
    head->setSpacing(12);
    head->addWidget(m_edit, 1);
    head->addWidget(hint);
    head->addWidget(new KeyHint(keycaps::keysOf(QKeySequence(Qt::Key_Escape)), {}, m_panel));
    auto *headBox = new QWidget(m_panel);
    headBox->setFixedHeight(HeadHeight);
    headBox->setLayout(head);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(20, 1, 20, 0);
    foot->setSpacing(18);
    foot->addWidget(new KeyHint({u"↑"_s, u"↓"_s}, tr("move"), m_panel));
    foot->addWidget(new KeyHint(keycaps::keysOf(QKeySequence(Qt::Key_Enter)), tr("open"), m_panel));
    foot->addWidget(
        new KeyHint(keycaps::keysOf(QKeySequence(Qt::Key_Escape)), tr("close"), m_panel));
    foot->addStretch(1);
    auto *footBox = new QWidget(m_panel);
    footBox->setFixedHeight(FootHeight);
    footBox->setLayout(foot);
    auto *layout = new QVBoxLayout(m_panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(headBox);
    layout->addWidget(m_view, 1);
    layout->addWidget(footBox);

    over->installEventFilter(this);
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_currentKey.clear();
        m_model.setText(text);
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &CommandPalette::listChanged);
    connect(m_view, &QListView::entered, this, [this](const QModelIndex &index) {
        if (m_model.isChoice(index.row()))
            makeCurrent(index.row());
    });
    connect(m_view, &QListView::clicked, this,
            [this](const QModelIndex &index) { choose(index.row()); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (isVisible() && now && !isAncestorOf(now) && now->window() == window()) {
            m_focusBefore = now;
            dismiss();
        }
    });
    hide();
}

void CommandPalette::open(const QString &text)
{
    if (!isVisible())
        m_focusBefore = QApplication::focusWidget();
    m_finder.reset();
    m_edit->setText(text);
    m_currentKey.clear();
    m_model.setText(text);
    arrange();
    show();
    raise();
    m_edit->setFocus(Qt::ShortcutFocusReason);
    listChanged();
}

void CommandPalette::dismiss()
{
    if (!isVisible())
        return;
    m_finder.reset();
    QWidget *back = m_focusBefore && m_focusBefore->isVisible() ? m_focusBefore.data() : nullptr;
    hide();
    if (back)
        back->setFocus();
}

void CommandPalette::arrange()
{
    setGeometry(parentWidget()->rect());
    // Measured from the window's top, of which this covers all but the environment's band.
    const int top = FromTop - mapTo(window(), QPoint()).y();
    const int width = qMin(Width, this->width() - 2 * Margin);
    m_panel->setGeometry((this->width() - width) / 2, top, width,
                         qMin(Height, height() - top - Margin));
}

int CommandPalette::firstChoice() const
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.isChoice(row))
            return row;
    }
    return -1;
}

void CommandPalette::listChanged()
{
    // What was current stays so while answers come in above and below it: Enter must not open what
    // arrived a moment before.
    int current = -1;
    for (int row = 0; row < m_model.rowCount() && !m_currentKey.isEmpty(); ++row) {
        if (m_model.isChoice(row) && m_model.row(row)->key == m_currentKey)
            current = row;
    }
    if (current < 0) {
        m_view->scrollToTop();
        current = firstChoice();
    }
    makeCurrent(current);
}

void CommandPalette::makeCurrent(int row)
{
    const QModelIndex index = m_model.index(row);
    if (index.isValid() && m_model.row(row)->key == m_currentKey && m_view->currentIndex() == index)
        return;
    m_currentKey = index.isValid() ? m_model.row(row)->key : QString();
    m_view->setCurrentIndex(index);
    // The header of the first row comes into view with it.
    if (row == firstChoice())
        m_view->scrollToTop();
    const QString spoken = index.data(Qt::AccessibleTextRole).toString();
    m_edit->setAccessibleDescription(spoken);
    if (!QAccessible::isActive() || !isVisible() || !index.isValid())
        return;
    // The line keeps the focus; who listens is told where the arrows went.
    QAccessibleEvent moved(m_view, QAccessible::ActiveDescendantChanged);
    moved.setChild(row);
    QAccessible::updateAccessibility(&moved);
}

void CommandPalette::step(int by)
{
    int row = m_view->currentIndex().row();
    const int direction = by > 0 ? 1 : -1;
    int best = row;
    for (int left = std::abs(by); left > 0;) {
        row += direction;
        if (row < 0 || row >= m_model.rowCount()) {
            // One step past the end begins at the other one; a page stops there.
            if (std::abs(by) > 1 || best != m_view->currentIndex().row())
                break;
            row = direction > 0 ? -1 : m_model.rowCount();
            if (firstChoice() < 0)
                return;
            continue;
        }
        if (!m_model.isChoice(row))
            continue;
        best = row;
        --left;
    }
    makeCurrent(best);
}

void CommandPalette::choose(int row)
{
    if (!m_model.isChoice(row))
        return;
    const PaletteModel::Row chosen = *m_model.row(row);
    if (chosen.type == PaletteModel::RowType::Problem) {
        m_finder.retry();
        return;
    }
    dismiss();
    if (chosen.type == PaletteModel::RowType::Object)
        Q_EMIT objectChosen(chosen.object);
    else
        Q_EMIT commandChosen(chosen.key);
}

bool CommandPalette::keyPressed(int key, Qt::KeyboardModifiers modifiers)
{
    const int page = qMax(1, m_view->viewport()->height() / 36 - 1);
    switch (key) {
    case Qt::Key_Up: step(-1); return true;
    case Qt::Key_Down: step(1); return true;
    case Qt::Key_PageUp: step(-page); return true;
    case Qt::Key_PageDown: step(page); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(m_view->currentIndex().row()); return true;
    case Qt::Key_Escape: dismiss(); return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: return true; // what lies below is out of reach
    case Qt::Key_K:
        if (modifiers != Qt::ControlModifier)
            return false;
        dismiss();
        return true;
    default: return false;
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        arrange();
    if (watched != m_edit)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        // Pages have shortcuts on some of these keys; here they are the palette's.
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape
            || (key->key() == Qt::Key_K && key->modifiers() == Qt::ControlModifier)) {
            event->accept();
            return true;
        }
    } else if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        return keyPressed(key->key(), key->modifiers());
    }
    return QWidget::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    QColor scrim = t.dark ? QColor(Qt::black) : t.text;
    scrim.setAlphaF(t.dark ? 0.5F : 0.34F);
    painter.fillRect(rect(), scrim);
    QColor shade(Qt::black);
    shade.setAlphaF(0.018F);
    for (int i = ShadowSize; i > 0; i -= 2) {
        const QRectF around = QRectF(m_panel->geometry()).adjusted(-i, -i + 6, i, i + 6);
        paint::roundedBox(&painter, around, paint::PaletteRadius + i, shade);
    }
}

void CommandPalette::mousePressEvent(QMouseEvent *event)
{
    if (!m_panel->geometry().contains(event->pos()))
        dismiss();
}

} // namespace lwb
