// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/RelatedTab.h"

#include <functional>

class QModelIndex;
class QSplitter;

namespace lwb {

class CodeView;
class ListModel;
class ListView;

/// What belongs to one object, as a list in a tab of its details: a role's permissions, a user's
/// organizations. Owns its model.
class RelatedList final : public RelatedTab
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
        /// For rows that are read here: the chosen one's JSON stands below the list, and this is
        /// its accessible name. Empty: none does.
        QString jsonName = {};
    };

    explicit RelatedList(Spec spec, QWidget *parent = nullptr);

    void setObject(const QString &id) override;
    void load() override;
    void reload() override;
    [[nodiscard]] bool isLoading() const override;
    [[nodiscard]] qint64 total() const override;
    [[nodiscard]] std::optional<Error> error() const override;
    [[nodiscard]] ListModel *model() const { return m_model; }
    [[nodiscard]] ListView *view() const { return m_view; }
    [[nodiscard]] const Spec &spec() const { return m_spec; }

protected:
    void forget() override;

private:
    void modelChanged();
    void addJson();
    void showJson(const QModelIndex &row);
    [[nodiscard]] QWidget *rows() const;

    const Spec m_spec;
    QByteArray m_shownJson;
    ListModel *m_model = nullptr;
    ListView *m_view;
    QSplitter *m_split = nullptr; ///< list over JSON
    CodeView *m_json = nullptr;
};

} // namespace lwb
