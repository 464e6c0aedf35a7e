// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/Tokens.h"

#include <QWidget>

class QPushButton;

namespace lwb {

class Label;

/// The line over a tab's content: what there is in all, how it came about, and at most one action.
class TabSummary final : public QWidget
{
    Q_OBJECT
public:
    explicit TabSummary(QWidget *parent = nullptr);
    void setTexts(const QString &title, const QString &detail = {}, Ink detailInk = Ink::Text2);
    /// An empty text for none.
    void setAction(const QString &text, const QString &iconName = {});

Q_SIGNALS:
    void actionRequested();

private:
    Label *m_title;
    Label *m_detail;
    QPushButton *m_action;
};

} // namespace lwb
