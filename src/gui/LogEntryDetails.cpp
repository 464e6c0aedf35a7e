// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/LogEntryDetails.h"

#include "doctor/FindingAdvice.h"
#include "doctor/Recogniser.h"
#include "gui/DetailHeader.h"
#include "gui/KeyValueList.h"
#include "gui/TenantSession.h"
#include "models/ApplicationNames.h"
#include "words/Formats.h"
#include "words/Words.h"

using namespace Qt::StringLiterals;

namespace lwb {

LogEntryDetails::LogEntryDetails(AppContext &context, TenantSession &session,
                                 const ApplicationNames &names, QWidget *parent)
    : DetailsPane(context, session, u"logs"_s, parent)
    , m_names(names)
    , m_overview(addOverview())
{
    finishTabs(tr("The log entry as JSON"));
    connect(m_overview, &KeyValueList::linkActivated, this, [this](const QString &key) {
        if (key == u"application"_s)
            Q_EMIT navigate({u"applications"_s, m_applicationId});
        else
            Q_EMIT navigate({u"users"_s, m_userId});
    });
}

Result<Done> LogEntryDetails::fill(const QByteArray &json)
{
    const auto entry = parseRecord<LogEntry>(json);
    if (!entry)
        return entry.error();
    const bool failed = entry->outcome == LogEntry::Outcome::Error;
    const QString result = failed ? tr("Error")
        : entry->outcome == LogEntry::Outcome::Success ? tr("Success") : QString();
    header()->setObject(failed ? u"Error"_s : u"Success"_s, entry->key, result, entry->id);

    m_applicationId = entry->applicationId;
    m_userId = entry->userId;
    m_overview->clear();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_overview->setRow(
        u"time"_s, tr("Time"),
        tr("%1, %2").arg(words::forTime(entry->createdAt), words::forAge(entry->createdAt, now)));
    m_overview->setRow(u"event"_s, tr("Event"), entry->key, KeyValueList::Id);
    m_overview->setRow(u"result"_s, tr("Result"), result);
    const QString name = m_names.nameOf(m_applicationId);
    m_overview->setRow(u"application"_s, tr("Application"),
                       name.isEmpty() ? m_applicationId : name,
                       m_applicationId.isEmpty() ? KeyValueList::None : KeyValueList::Link);
    if (!m_userId.isEmpty())
        m_overview->setRow(u"user"_s, tr("User"), m_userId, KeyValueList::Link);
    if (const auto exchange = loggedExchange(*entry))
        fillExchange(*exchange);
    else if (failed)
        m_overview->setRow(u"error"_s, tr("Error"), entry->errorSummary);
    m_overview->setRow(u"ip"_s, tr("IP address"), entry->ip, KeyValueList::Id);
    m_overview->setRow(u"agent"_s, tr("User agent"), entry->userAgent);
    return Done();
}

void LogEntryDetails::fillExchange(const LoggedExchange &exchange)
{
    m_overview->setRow(u"resource"_s, tr("API resource"), exchange.resource, KeyValueList::Id);
    if (!exchange.organizationId.isEmpty())
        m_overview->setRow(u"organization"_s, tr("Organization"), exchange.organizationId,
                           KeyValueList::Id);
    m_overview->setRow(u"requested"_s, tr("Requested"), exchange.requested.join(u' '),
                       KeyValueList::Mono);
    if (!exchange.error) {
        m_overview->setRow(u"granted"_s, tr("Granted"), exchange.granted.join(u' '),
                           KeyValueList::Mono);
        if (const QStringList dropped = exchange.dropped(); !dropped.isEmpty())
            m_overview->setRow(u"dropped"_s, tr("Dropped"), dropped.join(u' '), KeyValueList::Mono);
    }
    m_overview->setRow(u"secret"_s, tr("Secret used"), exchange.secretName);
    AccessToken issued;
    issued.requested = {exchange.resource, exchange.requested, exchange.organizationId};
    issued.granted = exchange.granted;
    auto finding = exchange.error ? recognise(*exchange.error) : recogniseGrant(issued);
    if (!exchange.error && !finding)
        return;
    // Roles and indicators are named where the tenant's permissions were read already.
    if (finding)
        advise(*finding, *session().access().graph(), issued.requested,
               {m_applicationId, exchange.organizationId});
    words::Message message =
        exchange.error ? words::forError(*exchange.error) : words::forFinding(*finding);
    if (finding && finding->certain)
        message.remedy = words::forFinding(*finding).remedy;
    m_overview->setRow(u"what"_s, tr("What happened"), message.what);
    m_overview->setRow(u"why"_s, tr("Cause"), message.why);
    if (!message.remedy.isEmpty())
        m_overview->setRow(u"remedy"_s, tr("What mends it"), message.remedy);
    if (finding)
        m_overview->setRow(u"code"_s, tr("Finding"), finding->code, KeyValueList::Mono);
    if (!exchange.error)
        return;
    m_overview->setRow(u"said"_s, tr("Logto said"),
                       exchange.error->detail.isEmpty()
                           ? exchange.error->message
                           : tr("%1 (%2)").arg(exchange.error->message, exchange.error->detail));
}

} // namespace lwb
