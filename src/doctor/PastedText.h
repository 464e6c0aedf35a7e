// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/AccessToken.h"
#include "core/Error.h"
#include "doctor/Finding.h"
#include "doctor/FindingTarget.h"

#include <QList>

namespace lwb {

/// What a pasted error or exchange tells: an HTTP answer, `curl -v`, a JSON body, an entry of the
/// audit log, a client's exception, log lines. Secrets and tokens of the text are in none of it.
struct PastedText
{
    QList<Finding> findings; ///< each cause once, certain ones first
    QList<Error> errors;     ///< refusals as they were read; also those of no known cause
    TokenRequest request;    ///< what was asked for, as far as the text has it
    FindingSubject subject;

    /// Nothing in it was understood.
    [[nodiscard]] bool isUnknown() const { return findings.isEmpty() && errors.isEmpty(); }
};

/// Pure and total: any text will do, of any length. Entries of a log are read each by itself.
[[nodiscard]] PastedText readPasted(const QString &text);

} // namespace lwb
