// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/MatrixProbing.h"

#include "gui/AppContext.h"
#include "gui/ErrorDetails.h"
#include "gui/MessageBar.h"
#include "gui/MessageSlot.h"
#include "gui/ProgressStrip.h"
#include "words/CellWords.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {
constexpr qsizetype mostUnasked = 25; ///< a yes is one to a few more, not to another thousand
}

MatrixProbing::MatrixProbing(AppContext &context, Prober &prober, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_prober(prober)
    , m_cost(new MessageBar(this))
    , m_trouble(new MessageBar(this))
    , m_strip(new ProgressStrip(this))
{
    m_cost->setObjectName(u"probeCostMessageBar"_s);
    m_trouble->setObjectName(u"probeTroubleMessageBar"_s);
    m_strip->setObjectName(u"probeProgressStrip"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new MessageSlot(m_cost, {12, 8, 12, 8}, this));
    layout->addWidget(new MessageSlot(m_trouble, {12, 8, 12, 8}, this));
    layout->addWidget(m_strip);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_cost, &MessageBar::actionRequested, this, &MatrixProbing::start);
    connect(m_trouble, &MessageBar::actionRequested, this, [this] {
        if (!m_error)
            return;
        if (AppContext::isMendedByEditing(*m_error))
            Q_EMIT connectionEditRequested();
        else
            m_context.recover(*m_error, this, [this] { resume(); });
    });
    connect(m_trouble, &MessageBar::detailsRequested, this, [this] {
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
    connect(&prober, &Prober::progressed, this, &MatrixProbing::progressed);
    connect(&prober, &Prober::resulted, this,
            [this](const ProbeTarget &target) { m_resulted.append(target); });
    progressed();
}

void MatrixProbing::request(const QList<Prober::Job> &jobs)
{
    if (jobs.isEmpty())
        return;
    m_asked = jobs;
    if (jobs.size() <= m_agreed) {
        start();
        return;
    }
    m_cost->show(MessageBar::Kind::Warning,
                 tr("Probing takes %n token exchange(s)", nullptr, int(jobs.size())),
                 tr("Each leaves an entry in the audit log under its application, and counts "
                    "towards Logto Cloud's "
                    "token quota. App secrets are read for it and kept in memory only."),
                 tr("Probe"));
}

void MatrixProbing::start()
{
    m_agreed = mostUnasked;
    m_cost->dismiss();
    m_trouble->dismiss();
    m_prober.probe(std::exchange(m_asked, {}));
}

void MatrixProbing::resume()
{
    m_trouble->dismiss();
    m_prober.resume();
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
    if (std::exchange(m_wasBusy, isBusy) && !isBusy)
        tellRefused();
    if (m_prober.isRunning() || !isBusy)
        m_error.reset();
}

void MatrixProbing::paused(const Error &error)
{
    m_error = error;
    const QString action =
        AppContext::isMendedByEditing(error) ? AppContext::wayOn(error) : tr("Resume");
    m_trouble->showMessage(words::forError(error), action);
}

void MatrixProbing::tellRefused()
{
    const Error *first = nullptr;
    int refused = 0;
    for (const ProbeTarget &target : std::exchange(m_resulted, {})) {
        const auto result = m_prober.results().constFind(target);
        if (result == m_prober.results().constEnd() || !result->error)
            continue;
        ++refused;
        if (!first)
            first = &*result->error;
    }
    if (!first)
        return;
    const words::Message message = words::forProbeError(*first);
    m_trouble->show(MessageBar::Kind::Warning, tr("%n exchange(s) told nothing", nullptr, refused),
                    tr("The first: %1. %2").arg(message.what, message.why));
}

} // namespace lwb
