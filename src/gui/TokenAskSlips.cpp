// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with what a TokenAskPane is told.
#include "gui/FieldBox.h"
#include "gui/TokenAskPane.h"
#include "words/Sentences.h"
#include "words/Words.h"

using namespace Qt::StringLiterals;

namespace lwb {

void TokenAskPane::showUnmatched(FieldBox *box, const ChoiceField *field, const QString &noMatch)
{
    constexpr qsizetype mostNamed = 3;
    box->clearSlip();
    if (field->unmatched().isEmpty())
        return;
    const QStringList several = field->candidates();
    if (several.isEmpty()) {
        const bool couldBeId = !field->unmatched().contains(u' ');
        box->setSlip(FieldBox::Severity::Error, noMatch.arg(words::quoted(field->unmatched(), 40)),
                     couldBeId ? tr("Use it anyway") : QString());
        return;
    }
    QString named = several.first(qMin(several.size(), mostNamed)).join(u", "_s);
    if (several.size() > mostNamed)
        named += u"…"_s;
    box->setSlip(FieldBox::Severity::Error, tr("Several match: %1").arg(named));
}

void TokenAskPane::fillSlips()
{
    const auto graph = m_lab.graph();
    const TokenWish &wish = m_lab.wish();
    showUnmatched(m_whoBox, m_who, tr("No application “%1”."));
    showUnmatched(m_resourceBox, m_resource, tr("No API resource “%1”."));
    showUnmatched(m_organizationBox, m_organization, tr("It is in no organization “%1”."));
    m_resourceBox->setHint(wish.resource);
    if (m_resourceBox->hasSlip()) {
        // That goes first.
    } else if (wish.resource.isEmpty() && wish.organizationId.isEmpty()) {
        const int fallback = defaultResource(*graph);
        m_resourceBox->setSlip(
            FieldBox::Severity::Warning,
            fallback >= 0
                ? tr("Nothing says what it is for: Logto takes the tenant's default API, %1.")
                      .arg(words::quoted(graph->resources.at(fallback).name, 60))
            : graph->readAt.isValid()
                ? tr("Nothing says what it is for, and the tenant has no default API: Logto "
                     "refuses.")
                : tr("Nothing says what it is for: Logto takes the tenant's default API."));
    } else if (!wish.resource.isEmpty() && graph->isComplete()
               && graph->resourceOf(wish.resource) < 0) {
        m_resourceBox->setSlip(FieldBox::Severity::Warning,
                               tr("No API resource of this tenant has this indicator."));
    }
    if (!m_organizationBox->hasSlip() && !wish.organizationId.isEmpty() && m_organizationsRead
        && !isMember(wish.organizationId)) {
        m_organizationBox->setSlip(
            FieldBox::Severity::Warning,
            words::asSentence(words::forFinding({u"D5"_s, true, {}, {}}).what));
    }
}

} // namespace lwb
