// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QList>
#include <QSslCertificate>

namespace lwb {

/// The certificates of a PEM text (RFC 7468), in their order; text around them is allowed, as tools
/// write it. Errors: InvalidInput when there is none, or when one of them can't be read. An empty
/// text is an empty list.
[[nodiscard]] Result<QList<QSslCertificate>> certificatesFromPem(const QString &pem);

} // namespace lwb
