// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Pending.h"
#include "gui/WorkspacePage.h"

#include <QWidget>

class QPushButton;

namespace lwb {

class AppContext;
class KeyValueList;
class Label;
class TenantSession;

/// The Management API token under its chip: what was asked for and granted, until when, why the
/// last request was refused, and the way to a new one. Closes as menus do.
class TokenPopover final : public QWidget
{
    Q_OBJECT
public:
    TokenPopover(AppContext &context, TenantSession &session, QWidget *parent);

    void openBelow(const QWidget *anchor);

Q_SIGNALS:
    void connectionEditRequested();
    void navigate(const lwb::Location &to);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refresh();
    void fit();
    void renew();

    AppContext &m_context;
    TenantSession &m_session;
    Label *m_state;
    Label *m_why;
    KeyValueList *m_facts;
    QPushButton *m_renew;
    QPushButton *m_open;
    QPushButton *m_edit;
    bool m_renewing = false;
};

} // namespace lwb
