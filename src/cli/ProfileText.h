// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/CommandLine.h"
#include "credentials/Profile.h"

namespace lwb::cli {

/// One profile as JSON; it holds no secret. Members: id, name, hosting (cloud, self-hosted),
/// tenantId, endpoint, resource, clientId, environment, readOnly, clientAuthentication (basic,
/// body), secretPlace (keychain, session), customCertificates, apiResources.
[[nodiscard]] QByteArray profileJson(const Profile &profile);
/// The same as lines for people.
[[nodiscard]] QByteArray profileText(const Profile &profile);

/// The profile that the options of `profile add` describe; id and secret are the caller's.
/// `warnings`: slips that do not block, as sentences. Errors: InvalidInput, with the corrected
/// value where there is one.
[[nodiscard]] Result<Profile> profileFromOptions(const Arguments &arguments, QStringList *warnings);
/// "name=…,indicator=…,base-url=…,scopes=a b"
[[nodiscard]] Result<ApiResourceEntry> apiResourceFromText(const QString &text);

} // namespace lwb::cli
