// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace lwb {

/// The kinds of objects that have a page of their own.
enum class ObjectKind { Application, ApiResource, Role, User, Organization };

[[nodiscard]] const QList<ObjectKind> &allObjectKinds();
/// The id of the page that shows such objects: "applications", "resources"…
[[nodiscard]] QString pageOf(ObjectKind kind);
[[nodiscard]] std::optional<ObjectKind> kindOfPage(const QString &page);

/// What somebody typed or pasted to find an object by.
struct ObjectQuery
{
    enum class Form {
        Nothing,
        Text, ///< part of a name, or anything else that lists are searched for
        Id,   ///< has the shape of Logto's ids
        Email,
        Url,       ///< a resource indicator, perhaps
        Reference, ///< names a kind and an id: a path of the Management API or of Logto's own
                   ///< console
    };
    Form form = Form::Nothing;
    QString text; ///< without white space and quotes around it; of an e-mail the address alone
    ObjectKind kind = ObjectKind::Application; ///< Reference
    QString id;                                ///< Reference
    friend bool operator==(const ObjectQuery &, const ObjectQuery &) = default;
};

[[nodiscard]] ObjectQuery classifyQuery(const QString &typed);

} // namespace lwb
