// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/OverviewCheck.h"

#include "gui/CheckSteps.h"
#include "gui/Label.h"
#include "gui/TenantSession.h"

#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lwb {

OverviewCheck::OverviewCheck(TenantSession &session, QWidget *parent)
    : OverviewSection(tr("Connection"), u"checkSection"_s, parent)
    , m_session(session)
    , m_check(session.tenant())
    , m_steps(new StepList(this))
{
    m_steps->setObjectName(u"overviewStepList"_s);
    m_steps->hide();
    auto *sentence = new Label(
        tr("Tests host, discovery, clock, App secret, API resource, scope and one call, step by "
           "step. It asks for new tokens, which leaves entries in the audit log."),
        Label::Role::Body, Ink::Text2, this);
    sentence->setWordWrap(true);
    body()->addWidget(sentence);
    body()->addWidget(m_steps);
    connect(&m_check, &ConnectionCheck::stepChanged, this, [this](int index) {
        m_steps->setStep(index, listStep(m_check.steps().at(index)));
        tell();
    });
    connect(&m_check, &ConnectionCheck::finished, this, &OverviewCheck::tell);
    connect(m_steps, &StepList::actionRequested, this, &OverviewCheck::connectionEditRequested);
    connect(this, &OverviewSection::actionRequested, this, [this] {
        if (m_check.isRunning())
            m_check.cancel();
        else
            start();
    });
    connect(&m_check, &ConnectionCheck::finished, sentence, &QWidget::hide);
    tell();
}

void OverviewCheck::start()
{
    m_startedAt = QDateTime::currentDateTimeUtc();
    showSteps();
    m_steps->show();
    m_check.start();
    showSteps();
    tell();
}

void OverviewCheck::showSteps()
{
    QList<StepList::Step> rows;
    for (const CheckStep &step : m_check.steps()) {
        rows.append(listStep(step));
        // What is wrong with the connection itself is mended where it is kept.
        if (step.status == CheckStep::Status::Failed)
            rows.last().action = tr("Edit this connection…");
    }
    m_steps->setSteps(rows);
}

void OverviewCheck::tell()
{
    if (m_check.isRunning()) {
        int done = 0;
        for (const CheckStep &step : m_check.steps())
            done += step.status != CheckStep::Status::Waiting
                    && step.status != CheckStep::Status::Running;
        setDetail(tr("%1 of %2").arg(done).arg(m_check.steps().size()));
        setAction(tr("Stop"), u"stop"_s);
        return;
    }
    setAction(m_startedAt.isValid() ? tr("Test again") : tr("Test"), u"play"_s);
    if (!m_startedAt.isValid())
        return;
    showSteps();
    const QString at = QLocale().toString(m_startedAt.toLocalTime().time(), u"HH:mm"_s);
    setDetail(m_check.passed() ? tr("Passed at %1").arg(at) : tr("Did not pass at %1").arg(at),
              m_check.passed() ? Ink::Ok : Ink::Bad);
}

} // namespace lwb
