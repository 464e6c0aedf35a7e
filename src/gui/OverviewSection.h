// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/Tokens.h"
#include "gui/WorkspacePage.h"

class QPushButton;
class QVBoxLayout;

namespace lwb {

class Label;
struct OverviewFinding;

/// One titled part of the overview: what it tells, how old that is, and at most one action.
class OverviewSection : public QWidget
{
    Q_OBJECT
public:
    OverviewSection(const QString &title, const QString &objectName, QWidget *parent);

    /// Beside the title: an age, a progress, or why something is missing.
    void setDetail(const QString &text, Ink ink = Ink::Text3);
    [[nodiscard]] QString detail() const;
    void setAction(const QString &text, const QString &iconName = {});
    [[nodiscard]] QPushButton *action() const { return m_action; }
    /// The findings, or the sentence when there are none; an empty one for nothing at all.
    void setFindings(const QList<OverviewFinding> &findings, const QString &none);
    /// How many findings are shown.
    [[nodiscard]] int findingCount() const { return m_shown; }
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

Q_SIGNALS:
    void actionRequested();
    void navigate(const lwb::Location &to);

private:
    Label *m_detail;
    QPushButton *m_action;
    QVBoxLayout *m_body;
    QWidget *m_findings = nullptr;
    QString m_said; ///< what m_findings shows
    int m_shown = 0;
};

} // namespace lwb
