// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/ShortcutList.h"

#include "gui/KeyCaps.h"
#include "gui/Label.h"
#include "gui/WorkspacePage.h"

#include <QAction>
#include <QGridLayout>
#include <QPainter>
#include <QShortcut>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

constexpr int wordsWidth = 300;

class Keycaps final : public QWidget
{
public:
    Keycaps(const QKeySequence &sequence, QWidget *parent)
        : QWidget(parent)
        , m_keys(keycaps::keysOf(sequence))
    {
        setAccessibleName(sequence.toString(QKeySequence::NativeText));
        setFixedSize(keycaps::width(m_keys), keycaps::Height);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        keycaps::paint(&painter, {}, m_keys);
    }

private:
    const QStringList m_keys;
};

QString placeOf(const QObject *object)
{
    for (; object; object = object->parent()) {
        if (const auto *page = qobject_cast<const WorkspacePage *>(object))
            return page->accessibleName();
    }
    return {};
}

} // namespace

QList<ShortcutEntry> shortcutsIn(const QWidget *window)
{
    QList<ShortcutEntry> entries;
    const auto add = [&entries](const QObject *object, QString what, const QKeySequence &keys) {
        if (what.isEmpty() || keys.isEmpty())
            return;
        const QString place = placeOf(object);
        const bool known =
            std::any_of(entries.cbegin(), entries.cend(), [&](const ShortcutEntry &entry) {
                return entry.place == place && entry.what == what && entry.keys == keys;
            });
        if (!known)
            entries.append({place, what, keys});
    };
    for (const QShortcut *shortcut : window->findChildren<QShortcut *>())
        add(shortcut, shortcut->whatsThis(), shortcut->key());
    for (const QAction *action : window->findChildren<QAction *>())
        add(action, action->text().remove(u'&'), action->shortcut());
    std::stable_sort(
        entries.begin(), entries.end(),
        [](const ShortcutEntry &a, const ShortcutEntry &b) { return a.place < b.place; });
    return entries;
}

ShortcutList::ShortcutList(QWidget *parent) : QWidget(parent) {}

void ShortcutList::setEntries(const QList<ShortcutEntry> &entries)
{
    const auto old = findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    qDeleteAll(old);
    delete m_grid; // a grid keeps the rows it once had
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnMinimumWidth(0, wordsWidth);
    m_grid->setColumnStretch(1, 1);
    addEntries(entries);
}

void ShortcutList::addPlace(const QString &place)
{
    if (m_grid->count() > 0)
        m_grid->setRowMinimumHeight(m_grid->rowCount(), 8);
    m_grid->addWidget(new Label(place, Label::Role::Caption, Ink::Text2, this),
                      m_grid->rowCount() + 1, 0, 1, 2);
}

void ShortcutList::addEntry(const QString &what, const QKeySequence &keys)
{
    const int row = m_grid->rowCount();
    auto *words = new Label(what, Label::Role::Body, Ink::Text, this);
    words->setMinimumHeight(22);
    m_grid->addWidget(words, row, 0);
    m_grid->addWidget(new Keycaps(keys, this), row, 1, Qt::AlignLeft | Qt::AlignVCenter);
}

void ShortcutList::addEntries(const QList<ShortcutEntry> &entries)
{
    QString place;
    for (const ShortcutEntry &entry : entries) {
        if (m_grid->count() == 0 || entry.place != place)
            addPlace(entry.place.isEmpty() ? tr("Everywhere") : entry.place);
        place = entry.place;
        addEntry(entry.what, entry.keys);
    }
    // Not shortcuts of the window, but keys of every list and of the matrix.
    addPlace(tr("In lists"));
    addEntry(tr("Walk the rows"), QKeySequence(Qt::Key_Down));
    addEntry(tr("Open the row's object"), QKeySequence(Qt::Key_Return));
    addEntry(tr("Take one more row into the selection"), QKeySequence(Qt::SHIFT | Qt::Key_Down));
    addEntry(tr("Copy the selected rows as a table"), QKeySequence(QKeySequence::Copy));
    addPlace(tr("In the matrix"));
    addEntry(tr("Explain the cell"), QKeySequence(Qt::Key_Return));
    addEntry(tr("Probe the cell"), QKeySequence(Qt::Key_Space));
}

} // namespace lwb
