// SPDX-License-Identifier: GPL-3.0-or-later
// The connection test beside the form.
#include "gui/ConnectPage.h"

#include "gui/AppContext.h"
#include "gui/CheckSteps.h"
#include "gui/MessageBar.h"
#include "gui/TenantSession.h"
#include "ui_ConnectPage.h"
#include "words/Waiting.h"

namespace lwb {

namespace {

StepList::Step toListStep(const CheckStep &step)
{
    StepList::Step row = listStep(step);
    if (step.finding && !step.finding->suggestion.isEmpty())
        row.action = ConnectPage::tr("Use it and test again");
    else if (step.error && step.error->kind == Error::Kind::KeychainLocked)
        row.action = AppContext::wayOn(*step.error);
    return row;
}

} // namespace

void ConnectPage::startCheck()
{
    stopCheck();
    const Profile profile = m_ui->connectForm->profile();
    auto typed = std::make_shared<Secret>(m_ui->connectForm->secret().toUtf8());
    SecretReader reader = [typed]() -> Pending<Result<Secret>> {
        return Result<Secret>(typed->duplicate());
    };
    if (typed->isEmpty())
        reader = m_context.secretReader(profile);
    m_tested = profile;
    m_testedSecret = typed;
    m_trial = m_context.trialSession(profile, std::move(reader));
    m_check = std::make_unique<ConnectionCheck>(m_trial->tenant());
    QList<StepList::Step> rows;
    for (const CheckStep &step : m_check->steps())
        rows.append(toListStep(step));
    m_ui->stepList->setSteps(rows);
    m_ui->stepList->setStale(false);
    tellProgress();
    m_ui->checkWidget->show();
    arrange();
    m_ui->connectForm->setBusy(true);
    connect(m_check.get(), &ConnectionCheck::stepChanged, this, &ConnectPage::showStep);
    connect(m_check.get(), &ConnectionCheck::finished, this, &ConnectPage::checkFinished);
    m_check->start();
}

bool ConnectPage::isChecking() const
{
    return m_check && m_check->isRunning();
}

void ConnectPage::tellWaiting(const words::Message &wait)
{
    m_tellsWaiting = true;
    m_ui->connectForm->messageBar()->show(MessageBar::Kind::Info, wait.what, wait.why,
                                          words::stopWaiting());
}

void ConnectPage::endWaiting()
{
    m_patience.stop();
    if (std::exchange(m_tellsWaiting, false))
        m_ui->connectForm->messageBar()->dismiss();
}

void ConnectPage::mend(int index)
{
    if (!m_check || index >= m_check->steps().size())
        return;
    const CheckStep step = m_check->steps().at(index);
    if (step.finding && !step.finding->suggestion.isEmpty()) {
        m_ui->connectForm->takeSuggestion(step.finding->code, step.finding->suggestion);
        startCheck();
    } else if (step.error) {
        m_context.recover(*step.error, this, [this] { startCheck(); });
    }
}

void ConnectPage::stopCheck()
{
    endWaiting();
    if (m_check)
        m_check->disconnect(this);
    m_check.reset();
    m_trial.reset();
    forgetFailure();
    m_ui->connectForm->setBusy(false);
}

void ConnectPage::showStep(int index)
{
    m_ui->stepList->setStep(index, toListStep(m_check->steps().at(index)));
    // Each step has its own time.
    if (m_check->steps().at(index).status == CheckStep::Status::Running)
        m_patience.start();
    tellProgress();
}

void ConnectPage::tellProgress()
{
    int done = 0;
    for (const CheckStep &step : m_check->steps())
        done +=
            step.status != CheckStep::Status::Waiting && step.status != CheckStep::Status::Running;
    m_ui->checkCountLabel->setInk(Ink::Text3);
    m_ui->checkCountLabel->setText(tr("%1 of %2").arg(done).arg(m_check->steps().size()));
}

/// Name, environment and the like are no matter of the test.
bool ConnectPage::isAsTested() const
{
    const Profile now = m_ui->connectForm->profile();
    return now.endpoint == m_tested.endpoint && now.tenantId == m_tested.tenantId
        && now.resource == m_tested.resource && now.clientId == m_tested.clientId
        && now.authentication == m_tested.authentication
        && now.caCertificatesPem == m_tested.caCertificatesPem
        && m_ui->connectForm->secret().toUtf8() == m_testedSecret->reveal();
}

void ConnectPage::forgetFailure()
{
    if (std::exchange(m_checkedOnce, false))
        m_ui->connectForm->setConnectText(m_ui->connectForm->isEditing() ? tr("Save")
                                                                         : tr("Connect"));
}

void ConnectPage::edited()
{
    Q_EMIT draftChanged();
    if (!m_testedSecret || m_ui->checkWidget->isHidden())
        return;
    // A test speaks of what was typed then.
    const bool stale = !isAsTested();
    if (stale && isChecking())
        stopCheck();
    if (stale)
        forgetFailure();
    m_ui->stepList->setStale(stale || !m_check);
    if (!stale && m_check) {
        tellProgress();
        return;
    }
    m_ui->checkCountLabel->setInk(Ink::Warn);
    m_ui->checkCountLabel->setText(tr("Before your changes"));
}

void ConnectPage::checkFinished()
{
    endWaiting();
    const bool passed = m_check->passed();
    m_ui->connectForm->setBusy(false);
    if (passed) {
        if (m_connectAfterCheck)
            storeSecret(m_ui->connectForm->profile());
        return;
    }
    m_checkedOnce = true;
    if (m_connectAfterCheck)
        m_ui->connectForm->setConnectText(tr("Connect anyway"));
}

} // namespace lwb
