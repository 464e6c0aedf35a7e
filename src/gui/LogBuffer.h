// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace lwb {

/// Keeps the last 2,000 messages of this process, redacted, while they go on to where they went.
/// One at a time, as Qt has one message handler.
class LogBuffer final
{
public:
    LogBuffer();
    ~LogBuffer();
    LogBuffer(const LogBuffer &) = delete;
    LogBuffer &operator=(const LogBuffer &) = delete;

    /// The oldest first; empty where there is no LogBuffer.
    [[nodiscard]] static QStringList lines();
};

} // namespace lwb
