// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/FuzzyMatch.h"
#include "models/ObjectFinder.h"

#include <QAbstractListModel>

namespace lwb {

/// Something to do, or a page to go to.
struct PaletteCommand
{
    QString id;
    QString title;
    QString icon;
    QString shortcut; ///< as a key sequence, empty for none
    bool isPage = false;
};

/// What the command palette lists for a typed text: objects (recent ones while nothing is typed),
/// actions and pages, each group under its header, and what there is to say about the search.
class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum class RowType { Header, Object, Command, Progress, Problem, Nothing };
    enum Role {
        Type = Qt::UserRole, ///< int(RowType)
        Key,                 ///< the same row again after the list changed
        Icon,                ///< a name
        Detail,
        DetailIsCode,        ///< bool: an id, an address
        KindText,            ///< "Application"
        Shortcut,
    };
    struct Row
    {
        RowType type = RowType::Header;
        QString key;
        QString title;
        QString detail;
        bool detailIsCode = false;
        QString icon;
        QString kindText;
        QString shortcut;
        QList<TextRange> matches;       ///< in the title
        QList<TextRange> detailMatches; ///< in the detail
        FoundObject object;             ///< of an Object
        Error error;                    ///< of a Problem
    };

    explicit PaletteModel(ObjectFinder &finder, QObject *parent = nullptr);

    void setCommands(const QList<PaletteCommand> &commands);
    void setRecent(const QList<FoundObject> &recent);
    void setText(const QString &typed);
    [[nodiscard]] const Row *row(int row) const;
    /// Can be chosen.
    [[nodiscard]] bool isChoice(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void rebuild();
    void addObjects(QList<Row> &rows) const;
    void addCommands(QList<Row> &rows, bool pages) const;

    ObjectFinder &m_finder;
    QList<PaletteCommand> m_commands;
    QList<FoundObject> m_recent;
    QString m_text;
    QList<Row> m_rows;
};

/// "Application", "API resource"… of one object.
[[nodiscard]] QString nameOfKind(ObjectKind kind);

} // namespace lwb
