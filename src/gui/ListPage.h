// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/ErrorBar.h"
#include "gui/WorkspacePage.h"
#include "models/ListExport.h"

#include <functional>

class QPushButton;

namespace lwb {

class AppContext;
class ChoiceMenu;
class DetailsPane;
class EmptyState;
class ExportBar;
class ListView;
class ListWithDetails;
class PagedTableModel;
class PageToolbar;
class TenantSession;

/// A page that lists the objects of one kind, with the details of one beside the list. A subclass
/// says what is listed, in which words, and by what it can be filtered.
class ListPage : public WorkspacePage
{
    Q_OBJECT
public:
    ~ListPage() override;

    void open(const QString &object) override;
    [[nodiscard]] QString object() const override;
    void reload() override;
    void focusFilter() override;
    /// Filters, splitter, columns, the details' tab.
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;
    [[nodiscard]] PagedTableModel *model() const { return m_model; }
    [[nodiscard]] DetailsPane *details() const { return m_details; }
    [[nodiscard]] ListView *view() const { return m_view; }
    [[nodiscard]] ExportBar *exportBar() const { return m_exportBar; }

protected:
    struct Words
    {
        QString list;              ///< the view's accessible name: "Applications"
        QString filterPlaceholder; ///< "Filter by name or ID"
        std::function<QString(int n)> counted; ///< "206 applications"
        std::function<QString(int n)> found;   ///< "3 applications found"
        QString nothingFound;      ///< a sentence under "Nothing found"
        QString emptyTitle;        ///< "No applications yet"
        QString emptySentence;
    };
    struct Choice
    {
        QString text;
        QString value; ///< what the API calls it
    };

    /// `id` is the page's, and names its state and its widgets; `icon` stands in the empty state.
    ListPage(AppContext &context, TenantSession &session, const QString &id, const QString &icon,
             Words words, PagedTableModel *model, DetailsPane *details, QWidget *parent);

    /// A menu of which one entry holds; it filters by PageRequest::types. `all` stands first.
    void addTypeFilter(const QString &title, const QString &all, const QList<Choice> &choices);
    /// Asks for what filter field and menus say. Overridden where a list has more to ask by.
    virtual void query();
    /// Something but the whole list is asked for.
    [[nodiscard]] virtual bool isFiltered() const;
    /// Filter field and menus as at the start.
    virtual void clearFilters();
    /// An error that the filter brought about, in its own words, with the way on that mendFilter()
    /// takes.
    [[nodiscard]] virtual std::optional<ErrorBar::Instead> explain(const Error &) const
    {
        return {};
    }
    virtual void mendFilter() {}

    [[nodiscard]] TenantSession &session() const { return m_session; }
    [[nodiscard]] PageToolbar *toolbar() const { return m_toolbar; }
    [[nodiscard]] QString typedFilter() const;
    [[nodiscard]] QStringList chosenTypes() const;

private:
    void build();
    void stateChanged();
    void showError();
    [[nodiscard]] ListExport::Order exportOrder() const;
    void showCounts();
    void showEmptyState();

    AppContext &m_context;
    TenantSession &m_session;
    const QString m_id;
    const QString m_icon;
    const Words m_words;
    PagedTableModel *m_model;
    PageToolbar *m_toolbar;
    ErrorBar *m_errorBar;
    ExportBar *m_exportBar;
    ListView *m_view;
    EmptyState *m_empty;
    DetailsPane *m_details;
    ListWithDetails *m_list;
    ChoiceMenu *m_types = nullptr;
    QPushButton *m_typeButton = nullptr;
    QString m_typeTitle;
    QString m_restoredObject; ///< shown when the page is looked at
    bool m_loaded = false;
};

} // namespace lwb
