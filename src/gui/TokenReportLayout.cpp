// SPDX-License-Identifier: GPL-3.0-or-later
// What stands where in a TokenReportView; what it says is in TokenReportView.cpp.
#include "gui/Buttons.h"
#include "gui/CheckList.h"
#include "gui/ClaimList.h"
#include "gui/CountdownRing.h"
#include "gui/Label.h"
#include "gui/NoteLine.h"
#include "gui/Paint.h"
#include "gui/RawToken.h"
#include "gui/ScopeTable.h"
#include "gui/TokenReportParts.h"
#include "gui/TokenReportView.h"

#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

constexpr int HeadHeight = 64;
constexpr int Margin = 16;
constexpr int ChecksWidth = 304;
constexpr int SideBySide = 700; ///< narrower than this the checks stand below the token
constexpr int ButtonsFit = 640;

} // namespace

void TokenReportView::build()
{
    m_left->setObjectName(u"timeLeftLabel"_s);
    m_about->setObjectName(u"aboutTokenLabel"_s);
    m_about->setWordWrap(true);
    m_compare->setObjectName(u"compareButton"_s);
    m_requests->setObjectName(u"useInRequestsButton"_s);
    m_copy->setObjectName(u"copyTokenButton"_s);
    for (QPushButton *button : {m_compare, m_requests, m_copy})
        button->setAccessibleName(button->text());
    auto *texts = new QVBoxLayout;
    texts->setSpacing(1);
    texts->addStretch(1);
    texts->addWidget(m_left);
    texts->addWidget(m_about);
    texts->addStretch(1);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(Margin + 2, 0, Margin, 0);
    head->setSpacing(8);
    head->addWidget(m_ring);
    head->addSpacing(2);
    head->addLayout(texts, 1);
    head->addWidget(m_compare);
    head->addWidget(m_requests);
    head->addWidget(m_copy);
    auto *headPart = new QWidget(this);
    headPart->setFixedHeight(HeadHeight);
    headPart->setLayout(head);

    auto *inside = new QWidget;
    buildBody(inside);
    m_area->setObjectName(u"tokenScrollArea"_s);
    m_area->setAccessibleName(tr("The token and what is known about it"));
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidget(inside);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(headPart);
    layout->addSpacing(1); // the line
    layout->addWidget(m_area, 1);
}

void TokenReportView::buildBody(QWidget *inside)
{
    m_verdictNote = new NoteLine(inside);
    m_verdictNote->setObjectName(u"verdictNoteLine"_s);
    m_differenceNote = new NoteLine(inside);
    m_differenceNote->setObjectName(u"differenceNoteLine"_s);
    m_snapshotNote = new NoteLine(inside);
    m_snapshotNote->setObjectName(u"snapshotNoteLine"_s);
    m_table = new ScopeTable(inside);
    m_line = new TokenRegionLine(inside);

    m_tokenPart = new QWidget(inside);
    m_legend = new TokenLegend(m_tokenPart);
    m_raw = new RawToken(m_tokenPart);
    m_raw->setObjectName(u"rawToken"_s);
    m_unreadable = new Label({}, Label::Role::Body, Ink::Text2, m_tokenPart);
    m_unreadable->setWordWrap(true);
    m_unreadable->setObjectName(u"unreadableLabel"_s);
    m_header = new ClaimList(ClaimList::Part::Header, m_tokenPart);
    m_header->setObjectName(u"headerClaimList"_s);
    m_payload = new ClaimList(ClaimList::Part::Payload, m_tokenPart);
    m_payload->setObjectName(u"payloadClaimList"_s);
    auto *heading = new QHBoxLayout;
    heading->addWidget(new Label(tr("Token"), Label::Role::Strong, Ink::Text, m_tokenPart));
    heading->addStretch(1);
    heading->addWidget(m_legend);
    auto *token = new QVBoxLayout(m_tokenPart);
    token->setContentsMargins(Margin, 12, Margin, 8);
    token->setSpacing(8);
    token->addLayout(heading);
    token->addWidget(m_raw);
    token->addWidget(m_unreadable);
    token->addSpacing(2);
    token->addWidget(m_header);
    token->addWidget(m_payload);
    token->addStretch(1);

    m_checksPart = new TokenChecksPart(inside);
    m_passed = new Label({}, Label::Role::Small, Ink::Ok, m_checksPart);
    m_passed->setObjectName(u"passedLabel"_s);
    m_checks = new CheckList(m_checksPart);
    m_checks->setObjectName(u"checkList"_s);
    auto *checksHeading = new QHBoxLayout;
    checksHeading->addWidget(
        new Label(tr("Verification"), Label::Role::Strong, Ink::Text, m_checksPart));
    checksHeading->addStretch(1);
    checksHeading->addWidget(m_passed);
    auto *checks = new QVBoxLayout(m_checksPart);
    checks->setContentsMargins(Margin, 12, Margin, 16);
    checks->setSpacing(8);
    checks->addLayout(checksHeading);
    checks->addWidget(m_checks);
    checks->addStretch(1);

    m_parts = new QBoxLayout(QBoxLayout::LeftToRight);
    m_parts->setSpacing(0);
    m_parts->addWidget(m_tokenPart, 1);
    m_parts->addWidget(m_checksPart);
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_verdictNote);
    layout->addWidget(m_snapshotNote);
    layout->addWidget(m_differenceNote);
    layout->addWidget(m_table);
    layout->addSpacing(8);
    layout->addWidget(m_line);
    layout->addLayout(m_parts, 1);
}

void TokenReportView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void TokenReportView::arrange()
{
    const bool beside = width() >= SideBySide;
    m_parts->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_checksPart->setMinimumWidth(beside ? ChecksWidth : 0);
    m_checksPart->setMaximumWidth(beside ? ChecksWidth : QWIDGETSIZE_MAX);
    const bool wide = width() >= ButtonsFit;
    m_compare->setText(wide ? m_compare->accessibleName() : QString());
    m_requests->setText(wide ? m_requests->accessibleName() : QString());
    for (QPushButton *button : {m_compare, m_requests}) {
        if (button->isEnabled())
            button->setToolTip(wide ? QString() : button->accessibleName());
    }
}

void TokenReportView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::horizontalLine(&painter, 0, width(), HeadHeight, tokens().line);
}

} // namespace lwb
