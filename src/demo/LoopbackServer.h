// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "demo/DemoHttp.h"

#include <functional>
#include <memory>

namespace lwb::demo {

/// An HTTP/1.1 server on 127.0.0.1 with threads of its own: one per connection, made when needed
/// and kept for the next. `handler` is called from any of them. Stops when destroyed, at once, idle
/// connections and waits included.
class LoopbackServer final
{
public:
    using Handler = std::function<DemoReply(const DemoRequest &)>;

    explicit LoopbackServer(int latencyMs);
    ~LoopbackServer();
    /// Takes a port (0: any free one) and returns it; from then on requests are answered.
    [[nodiscard]] Result<int> start(int port, Handler handler);

private:
    void listen();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace lwb::demo
