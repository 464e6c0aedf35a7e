// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"
#include "doctor/ConnectionCheck.h"

namespace lwb::cli {

/// `lwb doctor`: the live check, told step by step.
class DoctorCommand final : public Command
{
public:
    using Command::Command;
    void start() override;
    void cancel() override;

private:
    ConnectionCheck *m_check = nullptr;
    bool m_cancelled = false;
};

/// {"ok", "steps": [{"step","status","code","message"}]}; code null without a finding.
[[nodiscard]] QByteArray doctorJson(const QList<CheckStep> &steps, bool ok);
[[nodiscard]] QByteArray doctorLine(const CheckStep &step);

} // namespace lwb::cli
