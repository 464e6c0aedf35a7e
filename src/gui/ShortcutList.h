// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QWidget>

class QGridLayout;

namespace lwb {

struct ShortcutEntry
{
    QString place; ///< where it works: a page's name; empty for everywhere
    QString what;
    QKeySequence keys;
};

/// Every shortcut and every action with one in that window, by what their whatsThis or text says,
/// sorted by place. Those that say nothing are left out; a test sees to it that there are none.
[[nodiscard]] QList<ShortcutEntry> shortcutsIn(const QWidget *window);

/// The shortcuts as a table of words and keycaps.
class ShortcutList final : public QWidget
{
    Q_OBJECT
public:
    explicit ShortcutList(QWidget *parent = nullptr);
    void setEntries(const QList<ShortcutEntry> &entries);

private:
    void addEntries(const QList<ShortcutEntry> &entries);
    void addPlace(const QString &place);
    void addEntry(const QString &what, const QKeySequence &keys);

    QGridLayout *m_grid = nullptr;
};

} // namespace lwb
