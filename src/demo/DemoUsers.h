// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/JsonOut.h"

#include <QHash>
#include <QJsonObject>

#include <array>
#include <string>

namespace lwb::demo {

/// The tenant's users, newest first, computed from their index whenever they are asked for; only
/// what was changed is held. Not thread-safe for writing.
class DemoUsers
{
public:
    explicit DemoUsers(qint64 count) : m_count(count) {}

    [[nodiscard]] qint64 count() const { return m_count; }
    /// -1 when there is no such user.
    [[nodiscard]] qint64 indexOf(QByteArrayView id) const;
    /// The columns that a search looks at; empty where null. Kept by the caller, so that a scan of
    /// millions allocates nothing.
    enum Field
    {
        Id,
        PrimaryEmail,
        PrimaryPhone,
        Username,
        Name
    };
    using SearchFields = std::array<std::string, 5>;
    void searchFields(qint64 index, SearchFields &into) const;

    /// Opens the user's object and writes its members; the caller closes it.
    void writeMembers(JsonOut &out, qint64 index) const;
    [[nodiscard]] QByteArray json(qint64 index) const;
    /// The current value of a JSON column ("customData", "profile").
    [[nodiscard]] QByteArray column(qint64 index, const QByteArray &name) const;
    /// Replaces members by their names in the user's object; values are JSON text.
    void change(qint64 index, const QHash<QByteArray, QByteArray> &members);

private:
    struct Computed;
    [[nodiscard]] Computed compute(qint64 index) const;
    [[nodiscard]] qint64 createdAt(qint64 index) const;

    qint64 m_count;
    QHash<qint64, QHash<QByteArray, QByteArray>> m_changes;
};

} // namespace lwb::demo
