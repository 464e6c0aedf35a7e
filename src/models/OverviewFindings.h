// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/AccessQuestions.h"
#include "access/SecretHygiene.h"
#include "doctor/FailureHistory.h"

namespace lwb {

/// Something about the tenant that an operator would want to know, in words, with the objects it is
/// about.
struct OverviewFinding
{
    enum class Weight { Note, Warning, Error };
    struct Object
    {
        QString text;
        QString page, id; ///< where it is shown
        friend bool operator==(const Object &, const Object &) = default;
    };
    Weight weight = Weight::Note;
    QString what;
    QString why; ///< why it matters, a sentence or two
    QList<Object> objects;
};

/// Of applications, roles and API resources; the gravest first.
[[nodiscard]] QList<OverviewFinding> accessFindings(const AccessGraph &graph);
/// Of secrets, as far as they were read.
[[nodiscard]] QList<OverviewFinding> secretsFindings(const QList<ApplicationSecrets> &applications,
                                                     const QDateTime &now);
/// Of past token requests that were refused, with what `graph` knows of applications and API
/// resources.
[[nodiscard]] QList<OverviewFinding> failureFindings(const QList<FailureGroup> &groups,
                                                     const AccessGraph &graph,
                                                     const QDateTime &now);

} // namespace lwb
