// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logto/ManagementApi.h"

#include <QWidget>

class QStackedWidget;

namespace lwb {

class AppContext;
class CodeView;
class DetailHeader;
class EmptyState;
class KeyValueList;
class ListView;
class MessageBar;
class PagedTableModel;
class TabStrip;
class TenantSession;

/// One application: overview with its endpoints, the roles it holds, the object as the server wrote it.
class ApplicationDetails final : public QWidget
{
    Q_OBJECT
public:
    ApplicationDetails(AppContext &context, TenantSession &session, QWidget *parent = nullptr);

    /// `known`: the object as the list has it, shown until the server's answer is here.
    void show(const QString &id, const QByteArray &known);
    [[nodiscard]] QString id() const { return m_id; }
    void reload();
    /// Nothing is on its way any more, whether it came or failed.
    [[nodiscard]] bool isLoaded() const;
    void setTab(int index);

Q_SIGNALS:
    void closeRequested();

private:
    void fetch();
    void fill(const Application &application);
    void fillOverview(const Application &application);
    void showRoles(const Application &application);
    void rolesChanged();
    void failed(const Error &error);
    void chooseTab(int index);

    AppContext &m_context;
    TenantSession &m_session;
    QString m_id;
    std::optional<Pending<Result<Application>>> m_fetching;
    std::optional<Error> m_error;
    DetailHeader *m_header;
    MessageBar *m_messageBar;
    TabStrip *m_tabs;
    QStackedWidget *m_stack;
    KeyValueList *m_overview;
    QStackedWidget *m_rolesStack;
    ListView *m_rolesView;
    EmptyState *m_rolesEmpty;
    PagedTableModel *m_roles = nullptr;
    CodeView *m_json;
};

} // namespace lwb
