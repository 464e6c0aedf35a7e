// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/MatrixProbing.h"

#include "gui/AppContext.h"
#include "gui/ErrorDetails.h"
#include "gui/MessageBar.h"
#include "gui/MessageSlot.h"
#include "gui/ProgressStrip.h"
#include "gui/TenantSession.h"
#include "words/CellWords.h"
#include "words/Sentences.h"

#include <QLocale>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {
constexpr qsizetype mostUnasked = 25; ///< a yes is one to a few more, not to another thousand
}

MatrixProbing::MatrixProbing(AppContext &context, TenantSession &session, const QMargins &margins,
                             QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_session(session)
    , m_prober(session.prober())
    , m_cost(new MessageBar(this))
    , m_outcome(new MessageBar(this))
    , m_strip(new ProgressStrip(this))
{
    m_cost->setObjectName(u"probeCostMessageBar"_s);
    m_outcome->setObjectName(u"probeOutcomeMessageBar"_s);
    m_strip->setObjectName(u"probeProgressStrip"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new MessageSlot(m_cost, margins, this));
    layout->addWidget(new MessageSlot(m_outcome, margins, this));
    layout->addWidget(m_strip);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_cost, &MessageBar::actionRequested, this,
            [this] { start(m_left.isEmpty() ? m_asked : m_left); });
    connect(m_cost, &MessageBar::insteadRequested, this, [this] { start(m_asked); });
    connect(m_outcome, &MessageBar::actionRequested, this, &MatrixProbing::act);
    connect(m_outcome, &MessageBar::detailsRequested, this, [this] {
        if (m_error)
            showErrorDetails(this, *m_error);
    });
    connect(m_strip, &ProgressStrip::firstRequested, this, [this] {
        if (m_prober.isRunning())
            m_prober.pause();
        else
            resume();
    });
    connect(m_strip, &ProgressStrip::secondRequested, this, [this] { m_prober.cancel(); });
    connect(&m_prober, &Prober::progressed, this, &MatrixProbing::progressed);
    connect(&m_prober, &Prober::resulted, this, &MatrixProbing::resulted);
    progressed();
}

void MatrixProbing::request(const QList<Prober::Job> &jobs)
{
    if (jobs.isEmpty())
        return;
    m_asked = jobs;
    const ProbesLeft left = probesLeft(*m_session.access().graph(), m_prober.results(), jobs);
    const bool isPart = left.answered > 0 && !left.jobs.isEmpty();
    m_left = isPart ? left.jobs : QList<Prober::Job>();
    // A cell may be asked again without a word; what was cancelled is gone on with.
    if (jobs.size() <= m_agreed && !(isPart && m_prober.cancelledCount() > 0)) {
        start(jobs);
        return;
    }
    m_outcome->dismiss();
    QStringList why;
    if (left.answered > 0)
        why.append(tr("%n of them were answered since %1.", nullptr, left.answered)
                       .arg(words::forClock(left.since)));
    why.append(tr("Each leaves an entry in the audit log under its application, and counts "
                  "towards Logto Cloud's "
                  "token quota. App secrets are read for it and kept in memory only."));
    m_cost->show(MessageBar::Kind::Warning,
                 tr("Probing takes %n token exchange(s)", nullptr, int(jobs.size())),
                 words::inOneText(why),
                 isPart ? tr("Ask the other %n", nullptr, int(left.jobs.size())) : tr("Probe"));
    if (isPart)
        m_cost->offerInstead(tr("Ask all"));
}

void MatrixProbing::forget()
{
    m_cost->dismiss();
    m_agreed = 0;
    m_run.clear();
    if (!m_error)
        m_outcome->dismiss();
}

void MatrixProbing::start(QList<Prober::Job> jobs)
{
    m_agreed = mostUnasked;
    m_cost->dismiss();
    m_outcome->dismiss();
    if (m_run.isEmpty())
        m_tally = {};
    m_run.append(jobs);
    m_prober.probe(jobs);
}

void MatrixProbing::resume()
{
    m_outcome->dismiss();
    m_prober.resume();
}

void MatrixProbing::act()
{
    if (!m_error)
        start(std::exchange(m_left, {}));
    else if (AppContext::isMendedByEditing(*m_error))
        Q_EMIT connectionEditRequested();
    else
        m_context.recover(*m_error, this, [this] { resume(); });
}

void MatrixProbing::progressed()
{
    const bool isBusy = m_prober.isRunning() || m_prober.remainingCount() > 0;
    const int done = m_prober.doneCount();
    const int all = done + m_prober.remainingCount();
    if (isBusy) {
        const QLocale locale;
        const QString why = tr("%1 of %n exchange(s)", nullptr, all).arg(locale.toString(done));
        if (m_prober.isRunning())
            m_strip->setTexts(tr("Probing"), why, tr("Pause"), tr("Cancel"));
        else
            m_strip->setTexts(tr("Probing is paused"), why, tr("Resume"), tr("Cancel"));
        m_strip->setProgress(done, all);
        if (!m_prober.isRunning() && m_prober.pausedBy() && m_prober.pausedBy() != m_error)
            paused(*m_prober.pausedBy());
    }
    m_strip->setVisible(isBusy);
    if (m_error && (m_prober.isRunning() || !isBusy)) {
        m_error.reset();
        m_outcome->dismiss();
    }
    if (std::exchange(m_wasBusy, isBusy) && !isBusy)
        tellOutcome();
}

void MatrixProbing::resulted(const ProbeTarget &target)
{
    if (!m_run.isEmpty())
        addTo(m_tally, *m_session.access().graph(), target, m_prober.results().value(target));
}

void MatrixProbing::paused(const Error &error)
{
    m_error = error;
    const QString action =
        AppContext::isMendedByEditing(error) ? AppContext::wayOn(error) : tr("Resume");
    m_outcome->showMessage(words::forError(error), action);
}

void MatrixProbing::tellOutcome()
{
    const QList<Prober::Job> run = std::exchange(m_run, {});
    const int cancelled = m_prober.cancelledCount();
    const bool isTrouble = m_tally.differing + m_tally.refused + m_tally.skipped > 0;
    if (run.isEmpty() || (!isTrouble && cancelled == 0 && m_tally.asked < 2))
        return; // one that agrees is seen in its cell
    m_left = {};
    if (cancelled > 0)
        m_left = probesLeft(*m_session.access().graph(), m_prober.results(), run).jobs;
    const words::Message message =
        words::forProbes(m_tally, cancelled, QDateTime::currentDateTimeUtc());
    m_outcome->show(isTrouble ? MessageBar::Kind::Warning : MessageBar::Kind::Info, message.what,
                    message.why,
                    m_left.isEmpty() ? QString()
                                     : tr("Ask the other %n", nullptr, int(m_left.size())));
}

} // namespace lwb
