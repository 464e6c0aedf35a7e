// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ConnectionsModel.h"

#include "words/Words.h"

namespace lwb {

using namespace Qt::StringLiterals;

namespace {

constexpr ColumnStyle styles[]{ColumnStyle::Name, ColumnStyle::Text, ColumnStyle::Mono,
                               ColumnStyle::Mono, ColumnStyle::Text, ColumnStyle::Text};

QString textOf(const Profile &profile, int column)
{
    switch (column) {
    case ConnectionsModel::NameColumn: return profile.name;
    case ConnectionsModel::EnvironmentColumn: return words::forEnvironment(profile.environment);
    case ConnectionsModel::EndpointColumn: return profile.endpoint.toString();
    case ConnectionsModel::ClientIdColumn: return profile.clientId;
    case ConnectionsModel::AccessColumn: return words::forAccess(profile.readOnly);
    case ConnectionsModel::SecretColumn: return words::forSecretPlace(profile.secretPlace);
    }
    return {};
}

} // namespace

ConnectionsModel::ConnectionsModel(QObject *parent) : QAbstractTableModel(parent) {}

QList<ListColumn> ConnectionsModel::columns()
{
    // Not kept: the language may change.
    return {
        {tr("Name"), styles[NameColumn], 180},
        {tr("Environment"), styles[EnvironmentColumn], 110},
        {tr("Endpoint"), styles[EndpointColumn], 210},
        {tr("App ID"), styles[ClientIdColumn], 190},
        {tr("Access"), styles[AccessColumn], 150},
        {tr("App secret"), styles[SecretColumn], 140},
    };
}

void ConnectionsModel::setProfiles(const QList<Profile> &profiles)
{
    if (profiles == m_profiles)
        return;
    beginResetModel();
    m_profiles = profiles;
    endResetModel();
}

std::optional<Profile> ConnectionsModel::find(const QString &id) const
{
    for (const Profile &profile : m_profiles) {
        if (profile.id == id)
            return profile;
    }
    return std::nullopt;
}

int ConnectionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_profiles.size());
}

int ConnectionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ConnectionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Profile &profile = m_profiles.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return textOf(profile, index.column());
    case ListRole::Id: return profile.id;
    case ListRole::Kind: return index.column() == NameColumn ? QVariant(u"token"_s) : QVariant();
    case ListRole::Loading: return false;
    case ListRole::SortKey: return textOf(profile, index.column());
    case ListRole::Style: return int(styles[index.column()]);
    default: return {};
    }
}

QVariant ConnectionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::DisplayRole)
        return columns().at(section).title;
    if (role == ListRole::Style)
        return int(styles[section]);
    return {};
}

} // namespace lwb
