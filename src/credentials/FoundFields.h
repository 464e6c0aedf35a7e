// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/ConnectionText.h"

#include <QHash>

namespace lwb {

/// What the readers of a pasted text come across, before it is made into a ConnectionText.
class FoundFields
{
public:
    using Field = ConnectionText::Field;

    /// Empty values, placeholders and what holds control characters are passed over. A value of a
    /// higher rank replaces one of a lower; of the same rank the first stays.
    void take(Field field, const QString &value, int rank = 0);
    [[nodiscard]] QString value(Field field) const { return m_found.value(field).value; }
    [[nodiscard]] int rank(Field field) const { return m_found.value(field).rank; }
    [[nodiscard]] bool has(Field field) const { return m_found.contains(field); }
    [[nodiscard]] bool isEmpty() const { return m_found.isEmpty() && otherResource.isEmpty(); }
    [[nodiscard]] QList<Field> ambiguous() const;
    void remove(Field field) { m_found.remove(field); }
    /// What only the other one has.
    void fillFrom(const FoundFields &other);

    QString otherResource;
    std::optional<ClientAuthentication> authentication;

private:
    struct Found
    {
        QString value;
        int rank = 0;
        bool differs = false;
    };
    QHash<Field, Found> m_found;
};

/// Scheme, host and what leads to Logto: cut before /oidc, /api and /console; no user, no query.
[[nodiscard]] QString endpointPart(const QString &url);
/// A resource of a token request: the Management API's, or another API's.
void takeResource(FoundFields &fields, const QString &resource);

// One reader each; empty when the text is not theirs.
[[nodiscard]] FoundFields readCurl(const QString &text);
[[nodiscard]] FoundFields readEnvironment(const QString &text);
[[nodiscard]] FoundFields readSnippet(const QString &text);

} // namespace lwb
