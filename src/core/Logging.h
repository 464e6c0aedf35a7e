// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace lwb {

Q_DECLARE_LOGGING_CATEGORY(lcKeychain)  // lwb.keychain
Q_DECLARE_LOGGING_CATEGORY(lcStore)     // lwb.store
Q_DECLARE_LOGGING_CATEGORY(lcDemo)      // lwb.demo
Q_DECLARE_LOGGING_CATEGORY(lcGui)       // lwb.gui

} // namespace lwb
