// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/StepList.h"

namespace lwb {

class Button;
class Label;

/// One line of a StepList.
class StepRow final : public QWidget
{
    Q_OBJECT
public:
    explicit StepRow(QWidget *parent = nullptr);
    void setStep(const StepList::Step &step);
    void setPlace(bool first, bool last);
    void setStale(bool stale);

Q_SIGNALS:
    void actionRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void ink();

    StepList::State m_state = StepList::State::Waiting;
    Label *m_title;
    Label *m_fact;
    QWidget *m_box;
    QWidget *m_gap = nullptr; ///< air below the box
    Label *m_explanation;
    Button *m_action;
    bool m_first = false;
    bool m_last = false;
    bool m_stale = false;
};

} // namespace lwb
