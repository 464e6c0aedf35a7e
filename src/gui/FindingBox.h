// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/WorkspacePage.h"
#include "models/OverviewFindings.h"

namespace lwb {

class FlowLayout;

/// One finding: its weight as an icon, what it is, why it matters, and the objects as links, of
/// which the first few are shown until somebody wants them all.
class FindingBox final : public QWidget
{
    Q_OBJECT
public:
    explicit FindingBox(OverviewFinding finding, QWidget *parent = nullptr);

Q_SIGNALS:
    void navigate(const lwb::Location &to);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addObjects(qsizetype from, qsizetype count);

    const OverviewFinding m_finding;
    QWidget *m_objects = nullptr;
    FlowLayout *m_line = nullptr;
};

} // namespace lwb
