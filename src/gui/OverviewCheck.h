// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doctor/ConnectionCheck.h"
#include "gui/OverviewSection.h"

namespace lwb {

class StepList;
class TenantSession;

/// The connection tested step by step, when somebody asks for it.
class OverviewCheck final : public OverviewSection
{
    Q_OBJECT
public:
    OverviewCheck(TenantSession &session, QWidget *parent);

    void start();
    [[nodiscard]] bool isRunning() const { return m_check.isRunning(); }

Q_SIGNALS:
    void connectionEditRequested();

private:
    void showSteps();
    void tell();

    TenantSession &m_session;
    ConnectionCheck m_check;
    StepList *m_steps;
    QDateTime m_startedAt; ///< invalid: never
};

} // namespace lwb
