// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Preferences.h"
#include "logto/Tenant.h"

namespace lwb {

/// The id under which a SecretStore keeps the proxy's password.
[[nodiscard]] QString proxyPasswordId();
/// Whether the proxy that was chosen asks for a password.
[[nodiscard]] bool proxyNeedsPassword(const PreferenceValues &values);
/// What the preferences say of the network, the same for the console and lwb.
[[nodiscard]] NetworkSettings networkSettings(const PreferenceValues &values,
                                              SecretReader readProxyPassword);

} // namespace lwb
