// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Pending.h"
#include "models/ListModel.h"

namespace lwb {

/// Rows under the object they belong to: the scopes of one API resource, the roles that carry a
/// scope.
struct ListGroup
{
    QString id;
    QString kind;  ///< names an icon, as ListRow::kind
    QString title;
    ColumnStyle titleStyle = ColumnStyle::Name;
    QString note;  ///< beside the title: an indicator, a description
    ColumnStyle noteStyle = ColumnStyle::Mono;
    QString mark;  ///< what is odd about it, in a word: "built-in"
    QString count; ///< "3 scopes"
    QList<ListRow> rows;
};

/// Roles that headings have beside ListRole::Id and Kind.
namespace GroupRole {
enum {
    Note = Qt::UserRole + 100,
    NoteStyle, ///< int(ColumnStyle)
    Mark,
    Count,
};
} // namespace GroupRole

/// A short list in groups, loaded whole. Headings are top-level rows, their rows stand below them.
class GroupedModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    using State = ListModel::State;
    struct Groups
    {
        QList<ListGroup> groups;
        std::optional<Error> error; ///< why a part is missing
    };
    using Source = std::function<Pending<Result<Groups>>()>;

    GroupedModel(QList<ListColumn> columns, Source source, QObject *parent = nullptr);
    ~GroupedModel() override;

    void load();
    void reload();
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] const QList<ListColumn> &columns() const { return m_columns; }
    [[nodiscard]] qsizetype groupCount() const { return m_groups.size(); }
    [[nodiscard]] qsizetype rowsInGroups() const;
    [[nodiscard]] bool isGroup(const QModelIndex &index) const;

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void stateChanged();

private:
    [[nodiscard]] QVariant groupData(const ListGroup &group, int column, int role) const;
    [[nodiscard]] QVariant rowData(const ListRow &row, int column, int role) const;
    void arrived(Result<Groups> result);

    const QList<ListColumn> m_columns;
    const Source m_source;
    State m_state = State::Idle;
    std::optional<Error> m_error;
    QList<ListGroup> m_groups;
    std::optional<Pending<Result<Groups>>> m_loading;
    quint64 m_generation = 0;
};

} // namespace lwb
