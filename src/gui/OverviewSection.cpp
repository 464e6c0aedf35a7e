// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/OverviewSection.h"

#include "gui/Buttons.h"
#include "gui/FindingBox.h"
#include "gui/Icon.h"
#include "gui/Label.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {
constexpr qsizetype shownAtFirst = 8;
}

OverviewSection::OverviewSection(const QString &title, const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , m_detail(new Label(QString(), Label::Role::Small, Ink::Text3, this))
    , m_action(new Button(QString(), Button::Kind::Secondary, {}, this))
    , m_body(new QVBoxLayout)
{
    setObjectName(objectName);
    setAccessibleName(title);
    m_detail->setObjectName(u"sectionDetailLabel"_s);
    m_action->setObjectName(u"sectionActionPushButton"_s);
    m_action->hide();
    auto *heading = new Label(title, Label::Role::Title, Ink::Text, this);
    heading->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(heading);
    head->addWidget(m_detail, 1);
    head->addWidget(m_action);
    head->addStrut(28); // with or without its button
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(head);
    m_body->setSpacing(8);
    layout->addLayout(m_body);
    layout->addStretch(1);
    connect(m_action, &QPushButton::clicked, this, &OverviewSection::actionRequested);
}

void OverviewSection::setDetail(const QString &text, Ink ink)
{
    m_detail->setText(text);
    m_detail->setInk(ink);
}

QString OverviewSection::detail() const
{
    return m_detail->text();
}

void OverviewSection::setAction(const QString &text, const QString &iconName)
{
    m_action->setText(text);
    m_action->setAccessibleName(text);
    m_action->setIcon(iconName.isEmpty() ? QIcon() : lineIcon(iconName));
    m_action->setVisible(!text.isEmpty());
}

void OverviewSection::setFindings(const QList<OverviewFinding> &findings, const QString &none)
{
    QString said = none;
    for (const OverviewFinding &finding : findings) {
        said += u'\n' + finding.what + u'\t' + finding.why;
        for (const OverviewFinding::Object &object : finding.objects)
            said += u'\t' + object.text + u' ' + object.id;
    }
    // The same again keeps what is unfolded, and the focus.
    if (m_findings && said == m_said)
        return;
    m_said = said;
    m_shown = int(findings.size());
    delete m_findings;
    m_findings = new QWidget(this);
    auto *layout = new QVBoxLayout(m_findings);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    const auto add = [this, layout](const QList<OverviewFinding> &some) {
        for (const OverviewFinding &finding : some) {
            auto *box = new FindingBox(finding, m_findings);
            connect(box, &FindingBox::navigate, this, &OverviewSection::navigate);
            layout->addWidget(box);
        }
    };
    // One more would take the room that the button takes.
    const qsizetype first = findings.size() <= shownAtFirst + 1 ? findings.size() : shownAtFirst;
    add(findings.first(first));
    if (const QList<OverviewFinding> rest = findings.sliced(first); !rest.isEmpty()) {
        auto *more = new Button(FindingBox::tr("%n more", nullptr, int(rest.size())),
                                Button::Kind::Link, {}, m_findings);
        more->setObjectName(u"moreFindingsPushButton"_s);
        layout->addWidget(more);
        connect(more, &QPushButton::clicked, m_findings, [more, add, rest] {
            more->hide();
            more->deleteLater();
            add(rest);
        });
    }
    if (findings.isEmpty() && !none.isEmpty()) {
        auto *sentence = new Label(none, Label::Role::Body, Ink::Text2, m_findings);
        sentence->setWordWrap(true);
        sentence->setObjectName(u"noFindingsLabel"_s);
        layout->addWidget(sentence);
    }
    m_body->addWidget(m_findings);
}

} // namespace lwb
