// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "demo/DemoHttp.h"

#include <QFile>

#include <mutex>

namespace lwb::demo {

/// Writes every request down as it came, one JSON object per line, credentials included: what tests
/// look into for what must never have been sent. Does nothing until opened. Thread-safe.
class AccessLog
{
public:
    /// An existing file is replaced; it is its owner's alone.
    [[nodiscard]] Result<Done> open(const QString &path);
    void add(const DemoRequest &request);

private:
    std::mutex m_mutex;
    QFile m_file;
};

} // namespace lwb::demo
