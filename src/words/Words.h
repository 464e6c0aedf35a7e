// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"
#include "credentials/TenantAddress.h"
#include "doctor/ConnectionCheck.h"
#include "doctor/Finding.h"

namespace lwb::words {

/// A message in the reader's language: what happened (short, no full stop), why and what to do
/// (sentences). Plain text; nothing in it is markup.
struct Message
{
    QString what;
    QString why;
    QString remedy; ///< empty when there is nothing to do
};

[[nodiscard]] Message forError(const Error &error);
[[nodiscard]] Message forFinding(const Finding &finding);
[[nodiscard]] QString forStep(CheckStep::Step step);       ///< "Reach the host"
[[nodiscard]] QString forSlip(const AddressSlip &slip);    ///< "The endpoint has no /oidc at its end."
[[nodiscard]] QString forEnvironment(Environment environment);
[[nodiscard]] QString forApplicationType(Application::Type type, const QString &typeName);

} // namespace lwb::words
