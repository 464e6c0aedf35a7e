// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/StepRow.h"

#include "gui/Buttons.h"
#include "gui/Icon.h"
#include "gui/Label.h"
#include "gui/Paint.h"

#include <QGridLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace lwb {

using namespace Qt::StringLiterals;

namespace {

constexpr int RowHeight = 36;
constexpr int Circle = 20;

/// The box around a reason.
class ReasonBox final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paint::roundedBox(&painter, rect(), paint::ControlRadius, tokens().base, tokens().line);
    }
};

} // namespace

StepRow::StepRow(QWidget *parent)
    : QWidget(parent),
      m_title(new Label(this)),
      m_fact(new Label(QString(), Label::Role::Small, Ink::Text3, this)),
      m_box(new ReasonBox(this)),
      m_explanation(new Label(QString(), Label::Role::Small, Ink::Text2, m_box)),
      m_action(new Button(QString(), Button::Kind::Secondary, {}, m_box))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(Circle + 12, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(0);
    grid->setRowMinimumHeight(0, RowHeight);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_title, 0, 0);
    grid->addWidget(m_fact, 0, 1);
    grid->addWidget(m_box, 1, 0, 1, 2);
    m_gap = new QWidget(this);
    m_gap->setFixedHeight(8);
    grid->addWidget(m_gap, 2, 0);
    // The title is read whole; of a long fact, such as an address, the ends are.
    m_title->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Preferred);
    m_fact->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_fact->setElideMode(Qt::ElideMiddle);
    auto *box = new QVBoxLayout(m_box);
    box->setContentsMargins(12, 9, 12, 11);
    box->setSpacing(8);
    m_explanation->setWordWrap(true);
    box->addWidget(m_explanation);
    box->addWidget(m_action);
    connect(m_action, &QPushButton::clicked, this, &StepRow::actionRequested);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void StepRow::setStep(const StepList::Step &step)
{
    using State = StepList::State;
    m_state = step.state;
    const bool odd = step.state == State::Failed || step.state == State::Warning;
    m_title->setText(step.title);
    m_title->setRole(odd ? Label::Role::Strong : Label::Role::Body);
    QString fact = step.fact;
    QString word;
    switch (step.state) {
    case State::Waiting: word = tr("waiting"); break;
    case State::Running: word = tr("checking"); break;
    case State::Ok: word = tr("passed"); break;
    case State::Warning: word = tr("warning"); break;
    case State::Failed: word = tr("failed"); break;
    case State::Skipped: word = tr("skipped"); break;
    }
    if (fact.isEmpty() && step.state != State::Ok)
        fact = word;
    m_fact->setText(fact);
    m_explanation->setText(step.explanation);
    m_action->setText(step.action);
    m_action->setVisible(!step.action.isEmpty());
    m_box->setVisible(!step.explanation.isEmpty());
    m_gap->setVisible(!step.explanation.isEmpty());
    setAccessibleName(tr("%1: %2").arg(step.title, word));
    setAccessibleDescription(step.explanation);
    ink();
    updateGeometry();
    update();
}

void StepRow::setStale(bool stale)
{
    m_stale = stale;
    m_action->setEnabled(!stale);
    ink();
    update();
}

void StepRow::ink()
{
    using State = StepList::State;
    const bool quiet = m_stale || m_state == State::Waiting || m_state == State::Skipped;
    const bool wrong = m_state == State::Failed;
    const bool odd = wrong || m_state == State::Warning;
    m_title->setInk(quiet ? Ink::Text3 : Ink::Text);
    m_fact->setInk(quiet ? Ink::Text3 : wrong ? Ink::Bad : odd ? Ink::Warn : Ink::Text3);
    m_explanation->setInk(m_stale ? Ink::Text3 : Ink::Text2);
}

void StepRow::setPlace(bool first, bool last)
{
    m_first = first;
    m_last = last;
    layout()->setContentsMargins(layoutDirection() == Qt::RightToLeft ? 0 : Circle + 12, 0,
                                 layoutDirection() == Qt::RightToLeft ? Circle + 12 : 0,
                                 0);
    update();
}

void StepRow::paintEvent(QPaintEvent *)
{
    using State = StepList::State;
    const Tokens &t = tokens();
    QPainter painter(this);
    const QRect circle = paint::mirrored(this, {0, (RowHeight - Circle) / 2, Circle, Circle});
    const auto soft = [&](const QColor &fill, const QString &icon, const QColor &ink) {
        paint::roundedBox(&painter, circle, Circle / 2.0, m_stale ? t.neutralSoft : fill);
        drawIcon(&painter, circle.adjusted(4, 4, -4, -4), icon, m_stale ? t.text3 : ink);
    };
    switch (m_state) {
    case State::Ok: soft(t.okSoft, u"check"_s, t.ok); break;
    case State::Warning: soft(t.warnSoft, u"exclaim"_s, t.warn); break;
    case State::Failed: soft(t.badSoft, u"cross"_s, t.bad); break;
    case State::Skipped: soft(t.neutralSoft, u"dash"_s, t.text3); break;
    case State::Waiting:
        paint::roundedBox(&painter, circle.adjusted(1, 1, -1, -1), Circle / 2.0 - 1, {}, t.field,
                          1.5);
        break;
    case State::Running:
        paint::roundedBox(&painter, circle.adjusted(1, 1, -1, -1), Circle / 2.0 - 1, {}, t.focus(),
                          2);
        paint::roundedBox(&painter, circle.adjusted(7, 7, -7, -7), 3, t.focus());
        break;
    }
    // From circle to circle, with a little air at both ends.
    const int x = circle.left() + Circle / 2 - 1;
    if (!m_first)
        painter.fillRect(QRect(x, 0, 2, circle.top() - 3), t.edge);
    if (!m_last)
        painter.fillRect(QRect(x, circle.bottom() + 4, 2, height() - circle.bottom() - 4), t.edge);
}

} // namespace lwb
