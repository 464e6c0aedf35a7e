// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/KeychainJobs.h"

#include <qt6keychain/keychain.h>

#include <deque>

namespace lwb::keychainjobs {

using namespace Qt::StringLiterals;

namespace {

struct Line
{
    using Start = std::function<void()>;
    bool running = false;
    std::deque<std::shared_ptr<Start>> waiting;

    void startNext()
    {
        while (!running && !waiting.empty()) {
            const auto start = std::exchange(*waiting.front(), {});
            waiting.pop_front();
            if (!start)
                continue; // cancelled while it waited
            running = true;
            start();
        }
    }
};

// Of the process, because QtKeychain's queue is.
Line &line()
{
    static Line theLine;
    return theLine;
}

Error errorOf(const QKeychain::Job &job)
{
    const auto kind = [&job] {
        switch (job.error()) {
        case QKeychain::EntryNotFound:
            return Error::Kind::KeychainMissing;
        case QKeychain::AccessDenied:
            return Error::Kind::KeychainLocked;
        case QKeychain::NoBackendAvailable:
        case QKeychain::NotImplemented:
            return Error::Kind::KeychainUnavailable;
        case QKeychain::NoError:
        case QKeychain::CouldNotDeleteEntry:
        case QKeychain::AccessDeniedByUser:
        case QKeychain::OtherError:
            break;
        }
        return Error::Kind::KeychainFailed;
    };
    return Error::make(kind(), job.errorString(), job.key());
}

/// `make` returns the job, `convert` turns the finished one, which has no error, into the value.
template<typename T, typename Make, typename Convert>
Pending<Result<T>> submit(Make make, Convert convert)
{
    Pending<Result<T>> result;
    const auto start = std::make_shared<Line::Start>([make, convert, result] {
        auto *job = make();
        // The job itself is the context: it outlives whoever asked. It deletes itself.
        QObject::connect(job, &QKeychain::Job::finished, job, [job, convert, result] {
            line().running = false;
            if (job->error() == QKeychain::NoError)
                result.settle(convert(*job));
            else
                result.settle(errorOf(*job));
            line().startNext();
        });
        job->start();
    });
    result.onCancel([start, result] {
        *start = {};
        result.settle(Error::make(Error::Kind::Cancelled, {}));
    });
    line().waiting.push_back(start);
    line().startNext();
    return result;
}

template<typename Job>
Job *makeJob(const QString &key)
{
    auto *job = new Job(QLatin1StringView(ServiceName));
    job->setKey(key);
    return job;
}

} // namespace

bool running()
{
    return line().running;
}

Pending<Result<Secret>> read(const QString &key)
{
    return submit<Secret>([key] { return makeJob<QKeychain::ReadPasswordJob>(key); },
                          [](QKeychain::ReadPasswordJob &job) { return Secret(job.binaryData()); });
}

Pending<Result<Done>> write(const QString &key, Secret secret)
{
    const auto shared = std::make_shared<Secret>(std::move(secret));
    return submit<Done>(
        [key, shared] {
            auto *job = makeJob<QKeychain::WritePasswordJob>(key);
            // Text for every entry, never binary: one key with both reads as the older text.
            job->setTextData(QString::fromUtf8(shared->reveal()));
            return job;
        },
        [](QKeychain::WritePasswordJob &) { return Done{}; });
}

Pending<Result<Done>> erase(const QString &key)
{
    return submit<Done>([key] { return makeJob<QKeychain::DeletePasswordJob>(key); },
                        [](QKeychain::DeletePasswordJob &) { return Done{}; });
}

} // namespace lwb::keychainjobs
