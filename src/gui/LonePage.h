// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace lwb {

class IconButton;
class WorkspacePage;

/// A page that needs no tenant, in the room of the whole window, with its title and the way back.
class LonePage final : public QWidget
{
    Q_OBJECT
public:
    LonePage(WorkspacePage *page, const QString &title, QWidget *parent);
    void open();

Q_SIGNALS:
    void backRequested();

private:
    WorkspacePage *m_page;
    IconButton *m_back;
};

} // namespace lwb
