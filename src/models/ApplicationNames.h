// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logto/ManagementApi.h"

#include <QHash>
#include <QObject>

namespace lwb {

/// The names of the tenant's applications, for lists that hold ids only: one request per 100, and
/// of the newest 1,000. Without them, or before they are here, an id has no name.
class ApplicationNames final : public QObject
{
    Q_OBJECT
public:
    explicit ApplicationNames(ManagementApi &api, QObject *parent = nullptr);
    ~ApplicationNames() override;

    void load();
    [[nodiscard]] QString nameOf(const QString &id) const { return m_names.value(id); }
    [[nodiscard]] const QHash<QString, QString> &byId() const { return m_names; }

Q_SIGNALS:
    void loaded();

private:
    void fetch(int page);

    ManagementApi &m_api;
    QHash<QString, QString> m_names;
    std::optional<PendingPage<Application>> m_fetching;
};

} // namespace lwb
