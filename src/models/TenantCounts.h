// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logto/ManagementApi.h"

#include <QDateTime>

#include <array>

namespace lwb {

/// How many of each kind of object the tenant has, as its lists tell: one small request each.
class TenantCounts final : public QObject
{
    Q_OBJECT
public:
    enum Kind { Applications, Roles, Resources, Users, Organizations };
    static constexpr int kinds = 5;

    explicit TenantCounts(ManagementApi &api, QObject *parent = nullptr);
    ~TenantCounts() override;

    /// All of them anew; what was known stays until then.
    void load();
    [[nodiscard]] bool isLoading() const { return m_missing > 0; }
    [[nodiscard]] qint64 count(Kind kind) const
    {
        return m_counts[size_t(kind)];
    } ///< -1: not known
    /// Why a count is not known; the first in the order of Kind.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    void changed();

private:
    template<typename T>
    void count(Kind kind, PendingPage<T> page);

    ManagementApi &m_api;
    std::array<qint64, kinds> m_counts{-1, -1, -1, -1, -1};
    std::optional<Error> m_error;
    QList<std::function<void()>> m_cancels;
    int m_missing = 0;
};

} // namespace lwb
