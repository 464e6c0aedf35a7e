// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ListTypes.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QString>

class QHeaderView;
class QMenu;
class QTableView;

namespace lwb {

class StateFile;

/// The columns of a list: which are shown, in which order, how wide. The first one always stays,
/// and stays first; those that do not fit leave from the end; the widest text takes what room is
/// left. Dragging a border moves room between its two neighbours. Remembers all that under a key.
class ListColumns final : public QObject
{
    Q_OBJECT
public:
    explicit ListColumns(QTableView *view);

    /// What a new model begins with; empty: the header's own widths.
    void begin(const QList<ListColumn> &columns);
    /// Restores what the settings hold under `key`, and keeps them up to date from now on.
    void remember(StateFile &settings, const QString &key);
    /// Check items for the columns, and a way back to how it all began.
    [[nodiscard]] QMenu *menu() const { return m_menu; }

    /// Whether the user wants the column; it may have no room all the same.
    [[nodiscard]] bool isChosen(int column) const { return !m_hidden.contains(column); }
    void setChosen(int column, bool chosen);
    void reset();
    /// Shares out the view's width.
    void fit();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillMenu();
    void resized(int column, int before, int now);
    void moved();
    void restore();
    void save();
    [[nodiscard]] int wanted(int column) const;
    [[nodiscard]] int initialWidth(int column) const;
    [[nodiscard]] int elasticColumn() const;
    [[nodiscard]] int nextShown(int column) const;

    QTableView *m_view;
    QHeaderView *m_header;
    QMenu *m_menu;
    StateFile *m_settings = nullptr;
    QString m_key;
    QList<ListColumn> m_columns;
    QSet<int> m_hidden;       ///< not wanted by the user
    QHash<int, int> m_widths; ///< as dragged
    bool m_busy = false;      ///< sizes and order change by our own hand
    bool m_dragging = false;
};

} // namespace lwb
