// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/SecretSurvey.h"

#include "logto/ManagementApi.h"
#include "logto/WholeList.h"

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

constexpr int atOnce = 4; ///< the page has more to load

/// The other applications would meet the same.
bool concernsAll(const Error &error)
{
    using Kind = Error::Kind;
    return error.kind != Kind::Http && error.kind != Kind::Malformed && error.kind != Kind::Timeout;
}

} // namespace

SecretSurvey::SecretSurvey(ManagementApi &api, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_clock(clock)
{
}

SecretSurvey::~SecretSurvey()
{
    disconnect(); // what is cancelled settles, and nobody is to hear of that any more
    cancel();
}

void SecretSurvey::start()
{
    if (m_running)
        return;
    m_running = true;
    m_readAt = QDateTime::fromMSecsSinceEpoch(m_clock.nowMs(), Qt::UTC);
    m_applications.clear();
    m_error.reset();
    m_done = 0;
    m_total = -1;
    const auto listing = wholeList<Application>(this, [this](const PageRequest &page) {
        PageRequest machines = page;
        machines.types = {applicationTypeName(Application::Type::MachineToMachine)};
        return m_api.applications(machines);
    });
    m_cancel = listing.canceller();
    Q_EMIT progressed();
    listing.then(this, [this](Result<QList<Application>> applications) {
        if (applications) {
            read(*applications);
            return;
        }
        noteError(applications.error());
        end();
    });
}

void SecretSurvey::read(const QList<Application> &applications)
{
    m_total = int(applications.size());
    std::vector<std::function<Pending<Result<Done>>()>> tasks;
    for (const Application &application : applications)
        tasks.push_back([this, application] { return readOne(application); });
    const auto progress = [this](int done, int) {
        m_done = done;
        Q_EMIT progressed();
    };
    const auto reading = all<Done>(this, std::move(tasks), atOnce, progress);
    m_cancel = reading.canceller();
    reading.then(this, [this](const std::vector<Result<Done>> &) { end(); });
}

Pending<Result<Done>> SecretSurvey::readOne(const Application &application)
{
    if (m_error && concernsAll(*m_error))
        return Result<Done>(*m_error);
    ApplicationSecrets known;
    known.applicationId = application.id;
    known.applicationName = application.name;
    const auto secrets = m_api.applicationSecrets(application.id);
    const auto used = secrets.andThen(this,
                                      [this, known](Result<Page<ApplicationSecret>> page) mutable
                                      -> Pending<Result<ApplicationSecrets>> {
                                          if (!page)
                                              return Result<ApplicationSecrets>(page.error());
                                          known.secrets = page->rows;
                                          if (known.secrets.isEmpty())
                                              return Result<ApplicationSecrets>(known);
                                          return readUse(known, 1);
                                      });
    return used.map(this, [this](Result<ApplicationSecrets> read) -> Result<Done> {
        if (!read) {
            noteError(read.error());
            return read.error();
        }
        m_applications.append(*read);
        return Done();
    });
}

/// Back to the first page on which every secret was seen; what is read then is the window.
Pending<Result<ApplicationSecrets>> SecretSurvey::readUse(ApplicationSecrets application, int page)
{
    LogFilter filter;
    filter.event = u"ExchangeTokenBy.ClientCredentials"_s;
    filter.applicationId = application.applicationId;
    filter.startMs = m_readAt.addDays(-logDays).toMSecsSinceEpoch();
    constexpr int pageSize = 100;
    return m_api.logs(filter, page, pageSize)
        .andThen(this, [this, application, page](Result<Page<LogEntry>> entries) mutable
                 -> Pending<Result<ApplicationSecrets>> {
            if (!entries) {
                // The secrets are known all the same.
                noteError(entries.error());
                return Result<ApplicationSecrets>(application);
            }
            for (const LogEntry &entry : std::as_const(entries->rows))
                noteUse(application, entry);
            if (entries->rows.size() < pageSize) {
                application.logFrom = m_readAt.addDays(-logDays);
                return Result<ApplicationSecrets>(application);
            }
            application.logFrom = entries->rows.constLast().createdAt;
            if (page >= logPages || !hasUnseen(application, m_readAt))
                return Result<ApplicationSecrets>(application);
            return readUse(application, page + 1);
        });
}

void SecretSurvey::noteError(const Error &error)
{
    if (!m_error && error.kind != Error::Kind::Cancelled)
        m_error = error;
}

void SecretSurvey::cancel()
{
    if (const auto cancel = std::exchange(m_cancel, {}))
        cancel();
}

void SecretSurvey::end()
{
    m_cancel = {};
    m_running = false;
    Q_EMIT progressed();
}

} // namespace lwb
