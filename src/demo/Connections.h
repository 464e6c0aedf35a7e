// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace lwb::demo {

/// Ends the connections that this process has accepted on a port, so that a server can stop without
/// waiting for its clients to go. Answers under way may still be written unless `writesToo`.
#ifdef Q_OS_LINUX
void endConnectionsAcceptedOn(int port, bool writesToo);
#else
// They end by their keep-alive time instead.
inline void endConnectionsAcceptedOn(int, bool) {}
#endif

} // namespace lwb::demo
