// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Command.h"
#include "doctor/PastedText.h"

namespace lwb {
class AccessLoader;
}

namespace lwb::cli {

/// `lwb doctor --explain`: names the cause of a failure from a text. With a connection the
/// permission graph says what would mend it, as far as it can be read.
class ExplainCommand final : public Command
{
public:
    using Command::Command;
    void start() override;
    void cancel() override;

private:
    [[nodiscard]] Result<QByteArray> readText() const;
    void consult(const PastedText &pasted);
    void print(const PastedText &pasted);

    AccessLoader *m_loader = nullptr;
    bool m_cancelled = false;
};

/// {"code","certain","message","cause","remedy","evidence","suggestion","candidates"}
[[nodiscard]] QByteArray findingJson(const Finding &finding);
[[nodiscard]] QByteArray findingText(const Finding &finding);

} // namespace lwb::cli
