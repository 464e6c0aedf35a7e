// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/RequestDraft.h"

#include <QVariantMap>

namespace lwb {

/// A draft as it may be kept on disk: what redaction knows as a secret or a token, in whatever
/// part, becomes "***"; a body past 256 KiB is left out.
[[nodiscard]] QVariantMap toState(const RequestDraft &draft);

struct RestoredDraft
{
    RequestDraft draft;
    bool hadSecrets = false; ///< "***" stands where one was
    bool lostBody = false;   ///< it was too long to be kept
};
/// Parts that can't be read are as in an empty draft.
[[nodiscard]] RestoredDraft draftFromState(const QVariantMap &state);

} // namespace lwb
