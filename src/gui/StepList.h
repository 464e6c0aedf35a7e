// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace lwb {

class StepRow;

/// Steps of a check, top to bottom: a circle per state joined by a line, a fact at the right, and
/// under a step that went wrong the reason with the click that helps.
class StepList final : public QWidget
{
    Q_OBJECT
public:
    enum class State { Waiting, Running, Ok, Warning, Failed, Skipped };
    struct Step
    {
        QString title;
        State state = State::Waiting;
        QString fact;        ///< empty: the state's own word, where it has one
        QString explanation; ///< plain text, wraps
        QString action;      ///< empty for none
    };

    explicit StepList(QWidget *parent = nullptr);
    void setSteps(const QList<Step> &steps);
    void setStep(int index, const Step &step);
    /// What the steps say holds no more; it stays to be read.
    void setStale(bool stale);
    [[nodiscard]] int count() const { return int(m_rows.size()); }

Q_SIGNALS:
    void actionRequested(int index);

private:
    QVBoxLayout *m_layout;
    QList<StepRow *> m_rows;
};

} // namespace lwb
