// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/FindingList.h"

#include "gui/Buttons.h"
#include "gui/Chip.h"
#include "gui/Label.h"
#include "gui/Paint.h"
#include "words/Words.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

QString linkText(const FindingTarget &target)
{
    struct Text
    {
        QString page;
        QString text;
    };
    const bool one = !target.object.isEmpty();
    const Text texts[]{
        {u"connections"_s, FindingList::tr("Show the connections")},
        {u"applications"_s,
         one ? FindingList::tr("Show the application") : FindingList::tr("Show the applications")},
        {u"resources"_s, FindingList::tr("Show the API resources")},
        {u"organizations"_s, one ? FindingList::tr("Show the organization")
                                 : FindingList::tr("Show the organizations")},
        {u"logs"_s, FindingList::tr("Show the audit log")},
        {u"tokens"_s, FindingList::tr("Look into a token")},
        {u"roles"_s, FindingList::tr("Show the roles")},
        {u"settings"_s, FindingList::tr("Show the settings")},
    };
    for (const Text &text : texts) {
        if (text.page == target.page)
            return text.text;
    }
    return {};
}

/// One finding in a box.
class FindingCard final : public QWidget
{
public:
    FindingCard(const Finding &finding, QWidget *parent)
        : QWidget(parent)
        , m_rows(new QVBoxLayout(this))
    {
        const words::Message message = words::forFinding(finding);
        const QString sureness =
            finding.certain ? FindingList::tr("certain") : FindingList::tr("possible");
        auto *code =
            new Chip(finding.code, this, finding.certain ? Chip::Tone::Error : Chip::Tone::Warning);
        code->setMono(true);
        code->setFocusPolicy(Qt::NoFocus);
        code->setAccessibleName(FindingList::tr("Finding %1").arg(finding.code));
        auto *what = new Label(message.what, Label::Role::Strong, Ink::Text, this);
        what->setWordWrap(true);
        auto *head = new QHBoxLayout;
        head->setSpacing(8);
        head->addWidget(code, 0, Qt::AlignTop);
        head->addWidget(what, 1);
        head->addWidget(new Label(sureness, Label::Role::Small, Ink::Text3, this), 0, Qt::AlignTop);
        m_rows->setContentsMargins(16, 12, 16, 14);
        m_rows->setSpacing(6);
        m_rows->addLayout(head);
        addText(message.why, Label::Role::Body, Ink::Text2);
        addText(message.remedy, Label::Role::Body, Ink::Text);
        if (!finding.evidence.isEmpty())
            addText(words::quoted(finding.evidence), Label::Role::Mono, Ink::Text3);
        setAccessibleName(u"%1, %2"_s.arg(message.what, sureness));
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    }

    void addLink(Button *link)
    {
        m_rows->addSpacing(2);
        m_rows->addWidget(link, 0, Qt::AlignLeading);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paint::roundedBox(&painter, rect(), paint::TileRadius, tokens().base, tokens().line);
    }

private:
    void addText(const QString &text, Label::Role role, Ink ink)
    {
        if (text.isEmpty())
            return;
        auto *label = new Label(text, role, ink, this);
        label->setWordWrap(true);
        m_rows->addWidget(label);
    }

    QVBoxLayout *m_rows;
};

} // namespace

FindingList::FindingList(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"findingList"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(12);
}

void FindingList::setFindings(const QList<Finding> &findings, const FindingSubject &subject)
{
    m_findings = findings;
    qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    for (const Finding &finding : findings) {
        auto *card = new FindingCard(finding, this);
        const FindingTarget target = targetOf(finding.code, subject);
        if (const QString text = linkText(target);
            !text.isEmpty() && m_isReachable && m_isReachable(target.page)) {
            auto *link = new Button(text, Button::Kind::Link, {}, card);
            link->setObjectName(u"findingLinkButton"_s);
            connect(link, &QAbstractButton::clicked, this,
                    [this, target] { Q_EMIT targetRequested(target); });
            card->addLink(link);
        }
        m_layout->addWidget(card);
    }
}

} // namespace lwb
