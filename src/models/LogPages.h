// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/LogFeed.h"
#include "models/PageStream.h"

namespace lwb {

/// The audit log's entries as the server wrote them, newest first, for a PageStream. Page 1 starts
/// over. Of one event at most the pages are the server's own; of several they are merged by time,
/// and have to be asked for in order.
[[nodiscard]] PageStream::Source logPages(ManagementApi &api, const LogQuery &query);

} // namespace lwb
