// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/FieldBox.h"

#include "gui/Buttons.h"
#include "gui/Fonts.h"
#include "gui/Icon.h"
#include "gui/Label.h"
#include "gui/Paint.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>

namespace lwb {

using namespace Qt::StringLiterals;

namespace {
constexpr int iconRoom = 20; ///< before the words of a slip
constexpr int gap = 8;
}

FieldBox::FieldBox(QWidget *parent) : FieldBox(QString(), parent) {}

FieldBox::FieldBox(const QString &title, QWidget *parent)
    : QWidget(parent),
      m_title(new Label(title, Label::Role::SmallMedium, Ink::Text2, this)),
      m_lineEdit(new QLineEdit(this)),
      m_field(m_lineEdit),
      m_below(new QWidget(this)),
      m_text(new Label(QString(), Label::Role::Small, Ink::Text3, m_below)),
      m_mend(new Button(QString(), Button::Kind::Link, {}, m_below)),
      m_belowLine(new QBoxLayout(QBoxLayout::LeftToRight, m_below)),
      m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_lineEdit);
    m_text->setContentsMargins(0, 2, 0, 2);
    m_text->setWordWrap(true);
    m_text->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_belowLine->addWidget(m_text);
    m_belowLine->addWidget(m_mend, 0, Qt::AlignTop | Qt::AlignLeading);
    m_belowLine->addStretch(1);
    m_layout->addWidget(m_below);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    connect(m_mend, &QPushButton::clicked, this, &FieldBox::mendRequested);
    setTitle(title);
    showBelow();
}

QString FieldBox::title() const
{
    return m_title->text();
}

void FieldBox::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setBuddy(
        m_field); // a combo box tells its value as its name: its label is told by this
    m_field->setAccessibleName(title);
    if (const auto *choice = qobject_cast<QComboBox *>(m_field); choice && choice->isEditable())
        choice->lineEdit()->setAccessibleName(title);
}

void FieldBox::setHint(const QString &hint)
{
    m_hint = hint;
    showBelow();
}

void FieldBox::setSlip(Severity severity, const QString &text, const QString &mend)
{
    m_hasSlip = true;
    m_severity = severity;
    m_text->setText(text);
    m_mend->setText(mend);
    showBelow();
}

void FieldBox::clearSlip()
{
    m_hasSlip = false;
    showBelow();
}

void FieldBox::showBelow()
{
    if (!m_hasSlip) {
        m_text->setText(m_hint);
        m_mend->setText({});
    }
    const bool error = m_severity == Severity::Error;
    m_text->setInk(!m_hasSlip ? Ink::Text3 : error ? Ink::Bad : Ink::Warn);
    const int icon = m_hasSlip ? iconRoom : 0;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    m_belowLine->setContentsMargins(isMirrored ? 0 : icon, 0, isMirrored ? icon : 0, 0);
    m_mend->setVisible(!m_mend->text().isEmpty());
    m_below->setVisible(!m_text->text().isEmpty());
    m_field->setProperty("slip", !m_hasSlip ? QString() : error ? u"error"_s : u"warn"_s);
    m_field->setAccessibleDescription(m_text->text());
    m_field->update();
    arrangeBelow();
    updateGeometry();
    update();
}

/// What mends a slip stands beside its words, or below them where the field is narrow.
void FieldBox::arrangeBelow()
{
    const int words = iconRoom + m_text->fontMetrics().horizontalAdvance(m_text->text());
    const bool isBeside =
        m_mend->text().isEmpty() || words + gap + m_mend->sizeHint().width() <= width();
    m_belowLine->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_belowLine->setSpacing(isBeside ? gap : 0);
}

void FieldBox::resizeEvent(QResizeEvent *event)
{
    arrangeBelow();
    QWidget::resizeEvent(event);
}

void FieldBox::setField(QWidget *field)
{
    delete m_layout->replaceWidget(m_field, field);
    if (m_field == m_lineEdit)
        m_lineEdit = nullptr;
    delete m_field;
    m_field = field;
    setFocusProxy(nullptr);
    setTitle(title());
    showBelow();
}

void FieldBox::setMono(bool mono)
{
    m_field->setProperty("mono", mono);
    m_field->setFont(mono ? fonts::mono() : fonts::body());
    if (mono)
        m_field->setLayoutDirection(Qt::LeftToRight);
    else
        m_field->unsetLayoutDirection();
}

void FieldBox::setSecret(bool secret)
{
    if (!m_lineEdit || !secret)
        return;
    setMono(true);
    m_lineEdit->setEchoMode(QLineEdit::Password);
    m_lineEdit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText |
                                    Qt::ImhNoAutoUppercase);
    QAction *eye = m_lineEdit->addAction(lineIcon(u"eye"_s), QLineEdit::TrailingPosition);
    const auto name = [this, eye] {
        const bool hidden = m_lineEdit->echoMode() == QLineEdit::Password;
        eye->setText(hidden ? tr("Show") : tr("Hide"));
        eye->setToolTip(eye->text());
        eye->setIcon(lineIcon(hidden ? u"eye"_s : u"eye-off"_s));
    };
    name();
    connect(eye, &QAction::triggered, this, [this, name] {
        m_lineEdit->setEchoMode(m_lineEdit->echoMode() == QLineEdit::Password
                                    ? QLineEdit::Normal
                                    : QLineEdit::Password);
        name();
    });
}

void FieldBox::paintEvent(QPaintEvent *)
{
    if (!m_hasSlip || !m_below->isVisible())
        return;
    const QRect below = m_below->geometry();
    const int y = below.top() + (m_text->fontMetrics().height() + 4 - 14) / 2;
    QPainter painter(this);
    const bool error = m_severity == Severity::Error;
    drawIcon(&painter, paint::mirrored(this, {1, y, 14, 14}), error ? u"error"_s : u"warn"_s,
             error ? tokens().bad : tokens().warn);
}

} // namespace lwb
