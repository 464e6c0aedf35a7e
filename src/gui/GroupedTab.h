// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/RelatedTab.h"

#include <QHash>

#include <functional>

namespace lwb {

class EmptyState;
class GroupedModel;
class GroupedView;
class TabSummary;

/// What belongs to one object, in groups, in a tab of its details: a role's scopes under their API
/// resources. Owns its model.
class GroupedTab : public RelatedTab
{
    Q_OBJECT
public:
    enum class Counted { Headings, Rows };
    struct Spec
    {
        QString objectName;     ///< of the view: "permissionsGroupedView"
        QString accessibleName; ///< "Permissions of the role"
        QString icon;
        QString emptyTitle; ///< empty: an empty list stays one, and the summary says why
        QString emptySentence;
        QString headingPage;    ///< the page a heading leads to; empty: nowhere
        QString rowPage;        ///< the page a row leads to; empty: nowhere
        QHash<QString, QString> pageOfKind =
            {};                 ///< of headings and rows whose page depends on their kind
        QString chipPage = {};  ///< the page chips lead to
        int rowLinkColumn = 0;
        Counted counted = Counted::Rows; ///< what stands on the tab
        /// The groups that belong to the object of that id.
        std::function<GroupedModel *(const QString &id, QObject *parent)> makeModel;
        /// The lines over the list: "8 scopes", "on 3 API resources".
        std::function<std::pair<QString, QString>(const GroupedModel &)> summary;
    };

    explicit GroupedTab(Spec spec, QWidget *parent = nullptr);

    void setObject(const QString &id) override;
    void load() override;
    void reload() override;
    [[nodiscard]] bool isLoading() const override;
    [[nodiscard]] qint64 total() const override;
    [[nodiscard]] std::optional<Error> error() const override;
    [[nodiscard]] GroupedModel *model() const { return m_model; }
    [[nodiscard]] GroupedView *view() const { return m_view; }

protected:
    void forget() override;
    /// Says over the list what there is; called whenever that changes.
    virtual void describe();
    /// Title and sentence in the place of an empty list whose summary stays; none: it is blank.
    [[nodiscard]] virtual std::pair<QString, QString> nothing() const { return {}; }
    [[nodiscard]] TabSummary *summary() const { return m_summary; }
    /// Stands between the summary and the list.
    void addBar(QWidget *bar);

private:
    void modelChanged();
    void showRowsOrNothing();
    void open(const QString &page, const QString &id, const QString &kind);

    const Spec m_spec;
    GroupedModel *m_model = nullptr;
    QWidget *m_content;
    TabSummary *m_summary;
    GroupedView *m_view;
    EmptyState *m_nothing;
};

} // namespace lwb
