// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"

#include <QString>

class QWidget;

namespace lwb {

/// Everything known about an error, as text to read and copy: status, code, request id, the
/// answer's own words. Plain text, already redacted.
[[nodiscard]] QString errorReport(const Error &error);

/// Shows that text in a window of its own, which blocks nothing and goes with its parent.
void showErrorDetails(QWidget *parent, const Error &error);

} // namespace lwb
