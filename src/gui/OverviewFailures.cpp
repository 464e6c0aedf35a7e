// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/OverviewFailures.h"

#include "access/AccessLoader.h"
#include "gui/TenantSession.h"
#include "models/OverviewFindings.h"
#include "words/Formats.h"
#include "words/Words.h"

using namespace Qt::StringLiterals;

namespace lwb {

namespace {
constexpr int week = 7;
}

OverviewFailures::OverviewFailures(TenantSession &session, QWidget *parent)
    : OverviewSection(tr("Refused token requests"), u"failuresSection"_s, parent)
    , m_session(session)
    , m_loader(session.api())
{
    connect(&m_loader, &FailureHistoryLoader::progressed, this, &OverviewFailures::tell);
    connect(&m_loader, &FailureHistoryLoader::finished, this, &OverviewFailures::tell);
    connect(&session.access(), &AccessLoader::changed, this, &OverviewFailures::tell); // names
    connect(this, &OverviewSection::actionRequested, this, &OverviewFailures::act);
}

void OverviewFailures::load()
{
    m_readAt = QDateTime::currentDateTimeUtc();
    m_loader.load(m_readAt.addDays(-m_days));
    tell();
}

void OverviewFailures::act()
{
    if (m_loader.isLoading()) {
        m_loader.cancel();
        return;
    }
    m_days = week;
    load();
}

void OverviewFailures::tell()
{
    if (!m_readAt.isValid())
        return;
    const FailureHistory &history = m_loader.history();
    const QString none = m_days == 1 ? tr("No token request was refused within the last 24 hours.")
                                     : tr("No token request was refused within the last 7 days.");
    setFindings(failureFindings(history.groups(), *m_session.access().graph(),
                                QDateTime::currentDateTimeUtc()),
                m_loader.isComplete() ? none : QString());
    const int entries = int(history.readCount());
    if (m_loader.isLoading()) {
        setDetail(tr("%n entries of the audit log read", nullptr, entries));
        setAction(tr("Stop"), u"stop"_s);
        return;
    }
    setAction(m_days == week ? tr("Read again") : tr("Look back 7 days"),
              m_days == week ? u"refresh"_s : u"clock"_s);
    if (m_loader.error()) {
        setDetail(tr("Not everything was read: %1").arg(words::forError(*m_loader.error()).what),
                  Ink::Warn);
    } else if (!m_loader.isComplete()) {
        const QString since =
            history.oldest().isValid() ? words::forTime(history.oldest()) : u"–"_s;
        setDetail(tr("%n entries read, back to %1 only", nullptr, entries).arg(since), Ink::Warn);
    } else {
        const int failures = int(history.failureCount());
        setDetail(m_days == 1 ? tr("%n within the last 24 hours", nullptr, failures)
                              : tr("%n within the last 7 days", nullptr, failures));
    }
}

} // namespace lwb
