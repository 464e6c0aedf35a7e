// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/Profile.h"
#include "models/ListTypes.h"

#include <QAbstractTableModel>

#include <optional>

namespace lwb {

/// The connections of this user as a list: what tells one from another at a glance.
class ConnectionsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        EnvironmentColumn,
        EndpointColumn,
        ClientIdColumn,
        AccessColumn,
        SecretColumn,
        ColumnCount
    };

    explicit ConnectionsModel(QObject *parent = nullptr);

    void setProfiles(const QList<Profile> &profiles);
    [[nodiscard]] const QList<Profile> &profiles() const { return m_profiles; }
    [[nodiscard]] std::optional<Profile> find(const QString &id) const;
    [[nodiscard]] static QList<ListColumn> columns();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    QList<Profile> m_profiles;
};

} // namespace lwb
