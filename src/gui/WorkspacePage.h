// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/RequestDraft.h"

#include <QString>
#include <QVariantMap>
#include <QWidget>

namespace lwb {

/// A place in the workspace that Back and Forward return to.
struct Location
{
    QString page;   ///< the page's id: "applications", "requests"
    QString object; ///< an object's id, or empty for the page as it is
    friend bool operator==(const Location &, const Location &) = default;
};

/// One page of a tenant's workspace. Knows its tenant and no other page: where it wants to lead, it
/// says with navigate().
class WorkspacePage : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Comes to the front. Loads at the first call; with an object shows that object.
    virtual void open(const QString &object) = 0;
    /// What is being looked at, for the history; empty for none.
    [[nodiscard]] virtual QString object() const { return {}; }
    /// What of this page comes back after a restart: filter, selection, drafts; what is named
    /// "splitter" and "columns" also in new windows. Plain values, and never a secret or a token.
    /// Restored before the page opens; an empty map is a fresh page.
    [[nodiscard]] virtual QVariantMap saveState() const { return {}; }
    virtual void restoreState(const QVariantMap &state) { Q_UNUSED(state) }
    /// The ids of the pages there are: a link to any other would lead nowhere.
    void setPages(const QStringList &ids) { m_pages = ids; }
    [[nodiscard]] bool hasPage(const QString &id) const { return m_pages.contains(id); }
    /// F5.
    virtual void reload() {}
    /// Ctrl+F.
    virtual void focusFilter() {}

Q_SIGNALS:
    void navigate(const lwb::Location &to);
    /// To be looked at, and sent or not, in Requests; `what` it does, in words.
    void requestPrepared(const lwb::RequestDraft &draft, const QString &what);
    /// The user moved to another object on this page.
    void objectChanged();
    /// An object is shown, and is known by more than its id: as the server wrote it.
    void objectShown(const QByteArray &json);
    /// What saveState() tells has changed.
    void savedStateChanged();
    /// How many objects the page's list has, for the sidebar; -1 when unknown.
    void countChanged(qint64 count);
    /// The connection itself must be mended: its App secret is not in the keychain.
    void connectionEditRequested();

private:
    QStringList m_pages;
};

} // namespace lwb
