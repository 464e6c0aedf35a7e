// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/Profile.h"
#include "net/ExchangeLog.h"
#include "requests/RequestDraft.h"

#include <QWidget>

class QPushButton;

namespace lwb {

class Chip;
class CodeView;
class Label;
class TabStrip;

/// One request of the log and its answer, as far as the log keeps them: credentials are replaced
/// before they get there.
class ExchangeDetails final : public QWidget
{
    Q_OBJECT
public:
    explicit ExchangeDetails(const Profile &profile, QWidget *parent = nullptr);
    void showExchange(const Exchange &exchange);

Q_SIGNALS:
    void closeRequested();
    /// The request is wanted in the request panel.
    void openRequested(const lwb::RequestDraft &draft);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showHead();
    void showParts();
    void copyAsCurl();
    void open();

    const Profile &m_profile;
    Exchange m_exchange;
    Label *m_method;
    Label *m_url;
    Chip *m_status;
    Label *m_facts;
    QPushButton *m_copy;
    QPushButton *m_open;
    Label *m_note;
    TabStrip *m_tabs;
    CodeView *m_answer;
    CodeView *m_answerHeaders;
    CodeView *m_request;
};

} // namespace lwb
