// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/StepList.h"

#include "gui/StepRow.h"

#include <QVBoxLayout>

namespace lwb {

StepList::StepList(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addStretch(1);
}

void StepList::setSteps(const QList<Step> &steps)
{
    while (m_rows.size() > steps.size())
        delete m_rows.takeLast();
    while (m_rows.size() < steps.size()) {
        auto *row = new StepRow(this);
        const int index = int(m_rows.size());
        connect(row, &StepRow::actionRequested, this,
                [this, index] { Q_EMIT actionRequested(index); });
        m_layout->insertWidget(index, row);
        m_rows.append(row);
    }
    for (int i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setPlace(i == 0, i == m_rows.size() - 1);
        m_rows[i]->setStep(steps[i]);
    }
}

void StepList::setStep(int index, const Step &step)
{
    if (index >= 0 && index < m_rows.size())
        m_rows[index]->setStep(step);
}

void StepList::setStale(bool stale)
{
    for (StepRow *row : std::as_const(m_rows))
        row->setStale(stale);
}

} // namespace lwb
