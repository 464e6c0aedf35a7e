// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/TokenLab.h"
#include "words/ClaimWords.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QPushButton;
class QScrollArea;

namespace lwb {

class CheckList;
class ClaimList;
class CountdownRing;
class Label;
class NoteLine;
class RawToken;
class ScopeTable;

/// One token with everything known about it: time left, scopes compared, raw text, claims, checks.
class TokenReportView final : public QWidget
{
    Q_OBJECT
public:
    TokenReportView(TokenLab &lab, const Clock &clock, QWidget *parent = nullptr);
    /// From the lab, as it is now.
    void refresh();
    [[nodiscard]] QPushButton *compareButton() const { return m_compare; }
    /// Why the token can't be asked for from Requests; empty: it can.
    void setRequestsObstacle(const QString &why);

Q_SIGNALS:
    void requestsRequested();
    void renewRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void buildBody(QWidget *inside);
    void tick();
    void fillHead();
    void fillNotes();
    void fillTable();
    void fillToken();
    void fillChecks();
    void arrange();
    void showUnreadable();
    [[nodiscard]] QString leftOut() const;
    [[nodiscard]] QDateTime now() const;
    [[nodiscard]] words::TokenFacts facts() const;

    TokenLab &m_lab;
    const Clock &m_clock;
    CountdownRing *m_ring;
    Label *m_left;
    Label *m_about;
    QPushButton *m_compare;
    QPushButton *m_requests;
    QPushButton *m_copy;
    QScrollArea *m_area;
    NoteLine *m_verdictNote;
    NoteLine *m_differenceNote;
    NoteLine *m_snapshotNote;
    ScopeTable *m_table;
    QWidget *m_line;
    QBoxLayout *m_parts;
    QWidget *m_tokenPart;
    QWidget *m_checksPart;
    QWidget *m_legend;
    RawToken *m_raw;
    Label *m_unreadable;
    ClaimList *m_header;
    ClaimList *m_payload;
    Label *m_passed;
    CheckList *m_checks;
    QTimer m_second;
    qint64 m_minute = 0;
    bool m_wasExpired = false;
};

} // namespace lwb
