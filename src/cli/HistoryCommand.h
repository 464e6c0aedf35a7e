// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"
#include "doctor/FailureHistoryLoader.h"

namespace lwb::cli {

/// `lwb doctor --history`: the refused token requests of the audit log, put together.
class HistoryCommand final : public Command
{
public:
    using Command::Command;
    void start() override;
    void cancel() override;

private:
    void loaded();
    void propose(const QHash<QString, QString> &names);
    void print(const QHash<QString, QString> &names, const QStringList &indicators);

    Tenant *m_tenant = nullptr;
    FailureHistoryLoader *m_loader = nullptr;
    bool m_cancelled = false;
};

} // namespace lwb::cli
