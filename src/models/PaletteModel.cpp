// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/PaletteModel.h"

#include "words/Words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

/// Recent objects while nothing is typed; with a text only those that fit it.
constexpr int recentShown = 6;

PaletteModel::Row headerRow(const QString &title)
{
    PaletteModel::Row row;
    row.key = u"header "_s + title;
    row.title = title;
    return row;
}

PaletteModel::Row objectRow(const FoundObject &object, const QString &typed)
{
    PaletteModel::Row row;
    row.type = PaletteModel::RowType::Object;
    row.key = pageOf(object.kind) + u' ' + object.id;
    row.title = object.name;
    row.detail = object.detail;
    row.detailIsCode = true;
    row.icon = object.variety;
    row.kindText = nameOfKind(object.kind);
    row.matches = plainMatch(typed, object.name);
    row.detailMatches = plainMatch(typed, object.detail);
    row.object = object;
    return row;
}

PaletteModel::Row noteRow(PaletteModel::RowType type, const QString &key, const QString &title,
                          const QString &icon)
{
    PaletteModel::Row row;
    row.type = type;
    row.key = key;
    row.title = title;
    row.icon = icon;
    return row;
}

} // namespace

QString nameOfKind(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::Application: return QCoreApplication::translate("Palette", "Application");
    case ObjectKind::ApiResource: return QCoreApplication::translate("Palette", "API resource");
    case ObjectKind::Role: return QCoreApplication::translate("Palette", "Role");
    case ObjectKind::User: return QCoreApplication::translate("Palette", "User");
    case ObjectKind::Organization: return QCoreApplication::translate("Palette", "Organization");
    }
    return {};
}

PaletteModel::PaletteModel(ObjectFinder &finder, QObject *parent)
    : QAbstractListModel(parent)
    , m_finder(finder)
{
    connect(&finder, &ObjectFinder::changed, this, &PaletteModel::rebuild);
}

void PaletteModel::setCommands(const QList<PaletteCommand> &commands)
{
    m_commands = commands;
    rebuild();
}

void PaletteModel::setRecent(const QList<FoundObject> &recent)
{
    m_recent = recent;
    rebuild();
}

void PaletteModel::setText(const QString &typed)
{
    m_text = typed.simplified();
    m_finder.setQuery(typed);
    rebuild();
}

void PaletteModel::addObjects(QList<Row> &rows) const
{
    const QString typed = m_finder.query().text;
    QList<Row> objects;
    QStringList keys;
    const auto add = [&](const FoundObject &object) {
        Row row = objectRow(object, typed);
        if (keys.contains(row.key))
            return;
        keys.append(row.key);
        objects.append(row);
    };
    for (const FoundObject &object : m_recent) {
        const Row row = objectRow(object, typed);
        const bool fits = typed.isEmpty() || !row.matches.isEmpty() || !row.detailMatches.isEmpty()
                          || object.id == typed;
        if (fits && objects.size() < recentShown)
            add(object);
    }
    for (const FoundObject &object : m_finder.found())
        add(object);

    // One cause fails all kinds alike: it is said once.
    QStringList problems;
    for (const auto &failure : m_finder.failures()) {
        const words::Message message = words::forError(failure.error);
        const QString text =
            message.why.isEmpty() ? message.what : u"%1. %2"_s.arg(message.what, message.why);
        if (problems.contains(text))
            continue;
        problems.append(text);
        Row row = noteRow(RowType::Problem, u"problem "_s + text, text, u"warn"_s);
        row.error = failure.error;
        objects.append(row);
    }
    const bool asks = m_finder.state() == ObjectFinder::State::Waiting
                      || m_finder.state() == ObjectFinder::State::Asking;
    if (asks) {
        Row row = noteRow(RowType::Progress, u"progress"_s,
                          QCoreApplication::translate("Palette", "Asking the tenant…"), u"clock"_s);
        if (m_finder.asked() > 1)
            row.kindText = QCoreApplication::translate("Palette", "%1 of %2")
                               .arg(m_finder.answered())
                               .arg(m_finder.asked());
        objects.append(row);
    }
    if (!objects.isEmpty())
        rows.append(headerRow(typed.isEmpty() ? QCoreApplication::translate("Palette", "Recent")
                                              : QCoreApplication::translate("Palette", "Objects")));
    rows += objects;
}

void PaletteModel::addCommands(QList<Row> &rows, bool pages) const
{
    struct Hit
    {
        int penalty;
        Row row;
    };
    std::vector<Hit> hits;
    for (const PaletteCommand &command : m_commands) {
        const auto match = fuzzyMatch(m_text, command.title);
        if (command.isPage != pages || !match)
            continue;
        Row row = noteRow(RowType::Command, command.id, command.title, command.icon);
        row.kindText = pages ? QCoreApplication::translate("Palette", "Page")
                             : QCoreApplication::translate("Palette", "Action");
        row.shortcut = command.shortcut;
        row.matches = match->ranges;
        hits.push_back({match->penalty, row});
    }
    if (hits.empty())
        return;
    std::stable_sort(hits.begin(), hits.end(),
                     [](const Hit &a, const Hit &b) { return a.penalty < b.penalty; });
    rows.append(headerRow(pages ? QCoreApplication::translate("Palette", "Pages")
                                : QCoreApplication::translate("Palette", "Actions")));
    for (const Hit &hit : hits)
        rows.append(hit.row);
}

void PaletteModel::rebuild()
{
    QList<Row> rows;
    addObjects(rows);
    // A typed page name should not hide behind actions that fit by chance.
    addCommands(rows, true);
    addCommands(rows, false);
    if (rows.isEmpty()) {
        const QString text =
            m_finder.state() == ObjectFinder::State::Idle
                ? QCoreApplication::translate("Palette", "Nothing here is called that. Two letters "
                                                         "and more are looked for in the tenant.")
                : QCoreApplication::translate(
                    "Palette",
                    "Nothing found. Names, IDs, e-mail addresses and URLs are understood.");
        rows.append(noteRow(RowType::Nothing, u"nothing"_s, text, u"search"_s));
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

const PaletteModel::Row *PaletteModel::row(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr;
}

bool PaletteModel::isChoice(int at) const
{
    const Row *found = row(at);
    return found
           && (found->type == RowType::Object || found->type == RowType::Command
               || found->type == RowType::Problem);
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    const Row *found = index.isValid() ? row(index.row()) : nullptr;
    if (!found)
        return {};
    switch (role) {
    case Qt::DisplayRole: return found->title;
    case Qt::AccessibleTextRole: {
        QStringList parts = {found->title, found->detail, found->kindText};
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    case Type: return int(found->type);
    case Key: return found->key;
    case Icon: return found->icon;
    case Detail: return found->detail;
    case DetailIsCode: return found->detailIsCode;
    case KindText: return found->kindText;
    case Shortcut: return found->shortcut;
    default: return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return isChoice(index.row())
               ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
               : Qt::ItemFlags(Qt::ItemNeverHasChildren);
}

} // namespace lwb
