// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doctor/FailureHistoryLoader.h"
#include "gui/OverviewSection.h"

namespace lwb {

class TenantSession;

/// Token requests that were refused lately, out of the audit log, grouped by cause.
class OverviewFailures final : public OverviewSection
{
    Q_OBJECT
public:
    OverviewFailures(TenantSession &session, QWidget *parent);

    /// The last day, or what was looked back to already.
    void load();
    [[nodiscard]] bool isLoading() const { return m_loader.isLoading(); }

private:
    void act();
    void tell();

    TenantSession &m_session;
    FailureHistoryLoader m_loader;
    int m_days = 1;
    QDateTime m_readAt; ///< invalid: never
};

} // namespace lwb
