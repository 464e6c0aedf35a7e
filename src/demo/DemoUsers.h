// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/JsonOut.h"

#include <QHash>
#include <QJsonObject>

#include <string>
#include <vector>

namespace lwb::demo {

/// The users that hold a role or belong to an organization: every `modulus`-th one, so that neither
/// needs to be held. None when it is 0.
struct UserSet
{
    qint64 modulus = 0;
    qint64 remainder = 0;
    [[nodiscard]] bool contains(qint64 user) const
    {
        return modulus > 0 && user % modulus == remainder;
    }
    [[nodiscard]] qint64 size(qint64 users) const
    {
        return modulus > 0 && users > remainder ? (users - remainder - 1) / modulus + 1 : 0;
    }
    [[nodiscard]] qint64 at(qint64 position) const { return position * modulus + remainder; }
};

/// The tenant's users, newest first, computed from their index whenever they are asked for; only
/// what was changed is held. Not thread-safe for writing.
class DemoUsers
{
public:
    explicit DemoUsers(qint64 count) : m_count(count) {}

    [[nodiscard]] qint64 count() const { return m_count; }
    /// -1 when there is no such user.
    [[nodiscard]] qint64 indexOf(QByteArrayView id) const;
    /// The columns that a search looks at, in the order of searchColumns().
    enum Field
    {
        Id,
        PrimaryEmail,
        PrimaryPhone,
        Username,
        Name
    };
    [[nodiscard]] static std::vector<QByteArray> searchColumns()
    {
        return {"id", "primary_email", "primary_phone", "username", "name"};
    }
    /// Empty where null.
    void readField(qint64 index, Field field, std::string &into) const;
    [[nodiscard]] QByteArray field(qint64 index, Field field) const;
    /// A user as DemoSearch looks at it: each column is computed when it is asked for, into the
    /// same few bytes, so that a scan of millions allocates nothing.
    class SearchRow
    {
    public:
        explicit SearchRow(const DemoUsers &users) : m_users(users) {}
        SearchRow &at(qint64 index)
        {
            m_index = index;
            return *this;
        }
        [[nodiscard]] const std::string &operator[](size_t column) const
        {
            m_users.readField(m_index, Field(column), m_text);
            return m_text;
        }

    private:
        const DemoUsers &m_users;
        qint64 m_index = 0;
        mutable std::string m_text;
    };

    /// Opens the user's object and writes its members; the caller closes it.
    void writeMembers(JsonOut &out, qint64 index) const;
    [[nodiscard]] QByteArray json(qint64 index) const;
    /// The first three of a set, as lists of roles and organizations show them.
    void writeFeatured(JsonOut &out, const UserSet &set) const;
    /// The current value of a JSON column ("customData", "profile").
    [[nodiscard]] QByteArray column(qint64 index, const QByteArray &name) const;
    /// How often anything was changed.
    [[nodiscard]] qint64 changes() const { return m_changeCount; }
    /// Replaces members by their names in the user's object; values are JSON text.
    void change(qint64 index, const QHash<QByteArray, QByteArray> &members);

private:
    struct Computed;
    [[nodiscard]] bool readChange(qint64 index, Field field, std::string &into) const;
    [[nodiscard]] qint64 createdAt(qint64 index) const;

    qint64 m_count;
    qint64 m_changeCount = 0;
    QHash<qint64, QHash<QByteArray, QByteArray>> m_changes;
};

} // namespace lwb::demo
