// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"
#include "credentials/ConnectionText.h"
#include "credentials/ImportPlan.h"
#include "credentials/TenantAddress.h"
#include "doctor/ConnectionCheck.h"
#include "doctor/Finding.h"

#include <QList>

namespace lwb::words {

/// A message in the reader's language: what happened (short, no full stop), why and what to do
/// (sentences). Plain text; nothing in it is markup. Words of a server or of the system inside it
/// are stripped of control and direction characters, and cut at 300 characters.
struct Message
{
    QString what;
    QString why;
    QString remedy; ///< empty when there is nothing to do
};

/// A failure whose cause is recognised for certain gets the words of its finding.
[[nodiscard]] Message forError(const Error &error);
[[nodiscard]] Message forFinding(const Finding &finding);
/// What a Warning or Failed step has to say, from its finding and its error; empty for others.
[[nodiscard]] Message forOutcome(const CheckStep &step);
[[nodiscard]] QString forStep(CheckStep::Step step);    ///< "Reach the host"
[[nodiscard]] QString forSlip(const AddressSlip &slip); ///< "The endpoint has no /oidc at its end."
/// What was recognised in a pasted text, what was read from it and what it lacks. No values.
[[nodiscard]] Message forConnectionText(const ConnectionText &text);
[[nodiscard]] QString forSecretPlace(SecretPlace place); ///< "System keychain"
[[nodiscard]] QString forAccess(bool readOnly);          ///< "Read-only"
/// What importing it would do; `why` names what it meets.
[[nodiscard]] Message forImport(const ImportEntry &entry);
[[nodiscard]] QString forEnvironment(Environment environment);
[[nodiscard]] QString forApplicationType(Application::Type type, const QString &typeName);
[[nodiscard]] QString shortApplicationType(Application::Type type,
                                           const QString &typeName); ///< "M2M", for lists
[[nodiscard]] QString forRoleType(Role::Type type);
[[nodiscard]] QString shortRoleType(Role::Type type); ///< "M2M", for lists

/// Text of others, fit to stand in a sentence or a table cell: one line, no control characters, no
/// characters that change the direction of what follows, at most `characters` long.
[[nodiscard]] QString quoted(const QString &raw, qsizetype characters = 300);

/// Every finding there is with its words, in the catalogue's order; for documentation.
struct CatalogueRow
{
    QString code;
    Message message;
};
[[nodiscard]] QList<CatalogueRow> catalogue();

} // namespace lwb::words
