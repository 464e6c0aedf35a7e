// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Pending.h"
#include "gui/RelatedList.h"
#include "gui/WorkspacePage.h"
#include "net/HttpTypes.h"

#include <QDateTime>
#include <QList>
#include <QWidget>

#include <optional>

class QStackedWidget;

namespace lwb {

class AppContext;
class CodeView;
class DetailHeader;
class ErrorBar;
class KeyValueList;
class TabStrip;
class TenantSession;

/// One object beside its list: head, tabs, and as the last tab the object as the server wrote it.
/// A subclass says where the object is, what its overview holds and which lists belong to it.
/// What the list already knows is shown at once, and again as the server's own answer comes.
class DetailsPane : public QWidget
{
    Q_OBJECT
public:
    ~DetailsPane() override;

    /// `known`: the object as the list has it, or empty.
    void show(const QString &id, const QByteArray &known);
    [[nodiscard]] QString id() const { return m_id; }
    void reload();
    /// Nothing is on its way any more, whether it came or failed.
    [[nodiscard]] bool isLoaded() const;
    void setTab(int index);
    [[nodiscard]] int tab() const;

Q_SIGNALS:
    void tabChanged();
    void closeRequested();
    void navigate(const lwb::Location &to);
    void connectionEditRequested();
    /// As the server wrote it.
    void objectShown(const QByteArray &json);

protected:
    /// `collection`: where such objects are, below the API's base: "applications".
    DetailsPane(AppContext &context, TenantSession &session, const QString &collection,
                QWidget *parent);

    /// Shows the object: head and overview. Malformed when it is none of this kind.
    [[nodiscard]] virtual Result<Done> fill(const QByteArray &json) = 0;

    // Tabs, in the constructor and in the order they stand. finishTabs() adds the JSON.
    KeyValueList *addOverview();
    /// `atOnce`: loads with the object, so that its count stands on the tab; else when looked at.
    RelatedList *addList(const QString &title, RelatedList::Spec spec, bool atOnce = false);
    void addRelated(const QString &title, RelatedTab *content, bool atOnce = false);
    void addTab(const QString &title, QWidget *content);
    /// Whether objects such as this one have the tab at all.
    void setTabPresent(RelatedTab *content, bool present);
    [[nodiscard]] bool isCurrent(const RelatedTab *content) const;
    void setCurrent(RelatedTab *content);
    void finishTabs(const QString &jsonAccessibleName);

    /// The last tab.
    void showJson();
    /// How many entries `customData` has.
    [[nodiscard]] static int customDataCount(const QByteArray &json);

    [[nodiscard]] AppContext &context() const { return m_context; }
    [[nodiscard]] TenantSession &session() const { return m_session; }
    /// By the tenant's clock.
    [[nodiscard]] QDateTime now() const;
    [[nodiscard]] DetailHeader *header() const { return m_header; }
    [[nodiscard]] TabStrip *tabs() const { return m_tabs; }

    /// Another object from here on; tabs of a subclass's own kind forget the old one.
    virtual void objectChanged() {}

private:
    struct Related
    {
        int tab;
        RelatedTab *content;
        bool atOnce;
    };

    void fetch();
    [[nodiscard]] Result<Done> arrived(const QByteArray &json);
    void chooseTab(int index);
    void relatedChanged(const Related &related);
    void loadRelated();

    AppContext &m_context;
    TenantSession &m_session;
    const QString m_collection;
    QString m_id;
    QByteArray m_shown;
    std::optional<Pending<Result<HttpResponse>>> m_fetching;
    DetailHeader *m_header;
    ErrorBar *m_errorBar;
    TabStrip *m_tabs;
    QStackedWidget *m_stack;
    QList<Related> m_related;
    CodeView *m_json = nullptr;
};

} // namespace lwb
