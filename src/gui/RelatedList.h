// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

#include <functional>

class QModelIndex;
class QSplitter;

namespace lwb {

class CodeView;
class EmptyState;
class ListModel;
class ListView;

/// What belongs to one object, as a list in a tab of its details: a role's permissions, a user's
/// organizations. Owns its model; nothing is asked of the server before load().
class RelatedList final : public QStackedWidget
{
    Q_OBJECT
public:
    struct Spec
    {
        QString objectName;     ///< of the view: "rolesListView"
        QString accessibleName; ///< "Roles of the application"
        QString icon;
        QString emptyTitle;
        QString emptySentence;
        /// The page a row leads to; empty: rows lead nowhere.
        QString page = {};
        /// The list that belongs to the object of that id.
        std::function<ListModel *(const QString &id, QObject *parent)> makeModel;
        /// For rows that are read here: the chosen one's JSON stands below the list, and this is its
        /// accessible name. Empty: none does.
        QString jsonName = {};
    };

    explicit RelatedList(Spec spec, QWidget *parent = nullptr);

    /// Forgets the rows of the object before; loads nothing yet.
    void setObject(const QString &id);
    /// Loads at the first call for this object.
    void load();
    /// Loads again, if it was loaded.
    void reload();
    /// Stands where the list would: why this object has none. Lasts until the next setObject().
    void showInstead(const QString &title, const QString &sentence);
    [[nodiscard]] bool isLoading() const;
    [[nodiscard]] ListModel *model() const { return m_model; }
    [[nodiscard]] ListView *view() const { return m_view; }
    [[nodiscard]] const Spec &spec() const { return m_spec; }

Q_SIGNALS:
    /// Rows, total or error changed.
    void changed();
    /// A row was opened: by its link, Enter or a double click.
    void opened(const QString &id);

private:
    void modelChanged();
    void addJson();
    void showJson(const QModelIndex &row);
    [[nodiscard]] QWidget *rows() const;

    const Spec m_spec;
    QString m_id;
    QByteArray m_shownJson;
    ListModel *m_model = nullptr;
    ListView *m_view;
    EmptyState *m_empty;
    QSplitter *m_split = nullptr; ///< list over JSON
    CodeView *m_json = nullptr;
};

} // namespace lwb
