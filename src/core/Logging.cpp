// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Logging.h"

namespace lwb {

Q_LOGGING_CATEGORY(lcKeychain, "lwb.keychain", QtWarningMsg)
Q_LOGGING_CATEGORY(lcStore, "lwb.store", QtWarningMsg)
Q_LOGGING_CATEGORY(lcDemo, "lwb.demo", QtWarningMsg)
Q_LOGGING_CATEGORY(lcGui, "lwb.gui", QtWarningMsg)

} // namespace lwb
