// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/ScopesField.h"

#include "gui/Chip.h"
#include "gui/FlowLayout.h"
#include "gui/Fonts.h"
#include "gui/Paint.h"
#include "gui/ToolTip.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {
constexpr int Padding = 6;
constexpr int LineHeight = 24;
constexpr int MostLines = 6; ///< more scroll
constexpr int TypedWidth = 96;
constexpr qsizetype MostChips = 300; ///< shown as chips; the rest goes out all the same
} // namespace

ScopesField::ScopesField(QWidget *parent)
    : QWidget(parent)
    , m_area(new QScrollArea(this))
    , m_inside(new QWidget)
    , m_flow(new FlowLayout(m_inside))
    , m_typed(new QLineEdit(m_inside))
{
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->viewport()->setAutoFillBackground(false);
    m_inside->setAutoFillBackground(false);
    m_area->setWidget(m_inside);
    m_inside->setAutoFillBackground(false);
    m_typed->setFrame(false);
    m_typed->setFont(fonts::mono());
    m_typed->setProperty("mono", true);
    m_typed->setFixedSize(TypedWidth, 20);
    m_typed->setLayoutDirection(Qt::LeftToRight);
    m_typed->setObjectName(u"scopeLineEdit"_s);
    m_typed->setAccessibleName(tr("Another scope"));
    m_typed->installEventFilter(this);
    setFocusProxy(m_typed);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setAccessibleName(tr("Scopes"));
    connect(m_typed, &QLineEdit::editingFinished, this, &ScopesField::takeTyped);
    connect(m_typed, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (text.contains(u' ') || text.contains(u','))
            takeTyped();
    });
    fill();
}

void ScopesField::setScopes(const QStringList &scopes)
{
    if (scopes == m_scopes)
        return;
    m_scopes = scopes;
    fill();
}

void ScopesField::setExisting(const QStringList &names, bool known)
{
    if (names == m_existing && known == m_isKnown)
        return;
    m_existing = names;
    m_isKnown = known;
    auto *completer = new QCompleter(names, m_typed);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    delete m_typed->completer();
    m_typed->setCompleter(completer);
    // Behind the line edit, which would write the completion into its text afterwards.
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this,
            &ScopesField::takeTyped, Qt::QueuedConnection);
    fill();
}

void ScopesField::takeTyped()
{
    static const QRegularExpression between(u"[\\s,]+"_s);
    const QStringList typed = m_typed->text().split(between, Qt::SkipEmptyParts);
    m_typed->clear();
    QStringList scopes = m_scopes;
    for (const QString &scope : typed) {
        if (!scopes.contains(scope))
            scopes.append(scope);
    }
    change(scopes);
}

void ScopesField::change(const QStringList &scopes)
{
    if (scopes == m_scopes)
        return;
    setScopes(scopes);
    Q_EMIT edited(scopes);
}

void ScopesField::fill()
{
    const bool hadFocus = m_typed->hasFocus();
    for (Chip *chip : m_inside->findChildren<Chip *>(Qt::FindDirectChildrenOnly)) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // it may be the one whose cross was just pressed
    }
    m_flow->removeWidget(m_typed);
    for (const QString &scope : m_scopes.first(qMin(m_scopes.size(), MostChips))) {
        auto *chip = new Chip(scope, m_inside);
        chip->setMono(true);
        chip->setRemovable(true);
        chip->setObjectName(u"scopeChip"_s);
        if (m_isKnown && !m_existing.contains(scope)) {
            chip->setTone(Chip::Tone::Warning);
            chip->setToolTip(
                plainToolTip(tr("There is no scope %1. It is asked for all the same.").arg(scope)));
        }
        connect(chip, &Chip::removeRequested, this, [this, scope] {
            QStringList rest = m_scopes;
            rest.removeOne(scope);
            m_typed->setFocus();
            change(rest);
        });
        m_flow->addWidget(chip);
        chip->show();
    }
    m_typed->setPlaceholderText(m_scopes.isEmpty() ? tr("None") : tr("Add…"));
    m_flow->addWidget(m_typed);
    if (hadFocus)
        m_typed->setFocus();
    fit();
}

void ScopesField::fit()
{
    setFixedHeight(heightForWidth(width()));
    updateGeometry();
}

int ScopesField::heightForWidth(int width) const
{
    const int inside = m_flow->heightForWidth(qMax(40, width - 2 * Padding));
    return qBound(LineHeight - 4, inside, MostLines * LineHeight - 4) + 2 * Padding;
}

QSize ScopesField::sizeHint() const
{
    return {240, heightForWidth(width())};
}

QSize ScopesField::minimumSizeHint() const
{
    return {120, heightForWidth(width())};
}

void ScopesField::resizeEvent(QResizeEvent *event)
{
    m_area->setGeometry(rect().adjusted(Padding, Padding, -Padding, -Padding));
    if (event->oldSize().width() != width())
        fit();
}

bool ScopesField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Backspace && m_typed->text().isEmpty() && !m_scopes.isEmpty()) {
            change(m_scopes.first(m_scopes.size() - 1));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ScopesField::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    const bool focused = m_typed->hasFocus();
    paint::roundedBox(&painter, rect(), paint::ControlRadius, t.dark ? t.sunken : t.base,
                      focused ? t.focus() : t.field, focused ? 2 : 1);
}

} // namespace lwb
