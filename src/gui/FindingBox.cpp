// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/FindingBox.h"

#include "gui/Buttons.h"
#include "gui/Chip.h"
#include "gui/FlowLayout.h"
#include "gui/Icon.h"
#include "gui/Label.h"
#include "gui/Paint.h"

#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

constexpr int iconSide = 16;
constexpr int indent = 28;
constexpr qsizetype shownAtFirst = 6;

QString iconOf(OverviewFinding::Weight weight)
{
    switch (weight) {
    case OverviewFinding::Weight::Note: return u"info"_s;
    case OverviewFinding::Weight::Warning: return u"warn"_s;
    case OverviewFinding::Weight::Error: return u"error"_s;
    }
    return {};
}

const QColor &colourOf(OverviewFinding::Weight weight)
{
    switch (weight) {
    case OverviewFinding::Weight::Warning: return tokens().warn;
    case OverviewFinding::Weight::Error: return tokens().bad;
    case OverviewFinding::Weight::Note: break;
    }
    return tokens().text2;
}

QString iconOfPage(const QString &page)
{
    static const QHash<QString, QString> icons{{u"applications"_s, u"m2m"_s},
                                               {u"roles"_s, u"role"_s},
                                               {u"resources"_s, u"resource"_s},
                                               {u"logs"_s, u"audit"_s}};
    return icons.value(page);
}

} // namespace

FindingBox::FindingBox(OverviewFinding finding, QWidget *parent)
    : QWidget(parent)
    , m_finding(std::move(finding))
{
    setObjectName(u"findingBox"_s);
    auto *what = new Label(m_finding.what, Label::Role::Strong, Ink::Text, this);
    what->setWordWrap(true);
    what->setObjectName(u"findingWhatLabel"_s);
    auto *why = new Label(m_finding.why, Label::Role::Body, Ink::Text2, this);
    why->setWordWrap(true);
    why->setObjectName(u"findingWhyLabel"_s);
    auto *layout = new QVBoxLayout(this);
    const bool mirrored = isRightToLeft(); // margins are not, of themselves
    layout->setContentsMargins(mirrored ? 0 : indent, 0, mirrored ? indent : 0, 0);
    layout->setSpacing(4);
    layout->addWidget(what);
    layout->addWidget(why);
    if (m_finding.objects.isEmpty())
        return;
    m_objects = new QWidget(this);
    m_line = new FlowLayout(m_objects, 6);
    m_line->setContentsMargins(0, 2, 0, 0);
    layout->addWidget(m_objects);
    const qsizetype count = m_finding.objects.size();
    // One more would take the room that the button takes.
    const qsizetype first = count <= shownAtFirst + 1 ? count : shownAtFirst;
    addObjects(0, first);
    if (first == count)
        return;
    auto *more =
        new Button(tr("%n more", nullptr, int(count - first)), Button::Kind::Link, {}, m_objects);
    more->setObjectName(u"moreObjectsPushButton"_s);
    m_line->addWidget(more);
    connect(more, &QPushButton::clicked, this, [this, more, first, count] {
        more->hide();
        more->deleteLater();
        addObjects(first, count - first);
        updateGeometry();
    });
}

void FindingBox::addObjects(qsizetype from, qsizetype count)
{
    for (qsizetype i = from; i < from + count; ++i) {
        const OverviewFinding::Object object = m_finding.objects.at(i);
        auto *chip = new Chip(object.text, m_objects, Chip::Tone::Neutral, iconOfPage(object.page));
        chip->setObjectName(u"findingChip"_s);
        chip->setLink(true);
        connect(chip, &QAbstractButton::clicked, this, [this, object] {
            Q_EMIT navigate({object.page, object.id});
        });
        m_line->addWidget(chip);
    }
}

void FindingBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect icon = paint::mirrored(this, QRect(0, 2, iconSide, iconSide));
    drawIcon(&painter, icon, iconOf(m_finding.weight), colourOf(m_finding.weight));
}

} // namespace lwb
