// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/KeychainSecretStore.h"

#include "core/Logging.h"
#include "credentials/KeychainJobs.h"
#include "credentials/SecretRules.h"

#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <deque>

namespace lwb {

using namespace Qt::StringLiterals;

namespace {

using Keyring = KeychainService::Keyring;
using Entry = KeychainService::Entry;
using State = KeychainService::State;

QString keyOf(const QString &profileId)
{
    return QLatin1StringView(keychainjobs::ServiceName) + u'/' + profileId;
}

Error locked(const QString &key)
{
    return Error::make(Error::Kind::KeychainLocked, u"the keychain is locked"_s, key);
}

Error missing(const QString &key)
{
    return Error::make(Error::Kind::KeychainMissing, u"the keychain has no such entry"_s, key);
}

template<typename T>
Pending<Result<T>> failed(const Error &error)
{
    return Result<T>(error);
}

/// One call of the store, from being asked for to being answered.
struct Call
{
    std::function<void()> start;
    std::function<void()> stop; ///< set while it runs
    std::function<void(const Error &)> fail;
    QTimer soft;
    QTimer hard;
    bool slow = false;
};

} // namespace

struct KeychainSecretStore::Private
{
    explicit Private(KeychainSecretStore *owner, const Limits &l) : q(owner), limits(l) {}

    template<typename T>
    Pending<Result<T>> enqueue(std::function<Pending<Result<T>>()> work);
    /// Takes the call out of the queue; whoever ends it settles it.
    bool finish(const std::shared_ptr<Call> &call);
    void giveUp(const std::shared_ptr<Call> &call, const Error &error);
    void startNext();

    Pending<Result<Secret>> read(const QString &key);
    Pending<Result<Done>> write(const QString &key, const std::shared_ptr<Secret> &secret);
    Pending<Result<Done>> readBack(const QString &key, const std::shared_ptr<Secret> &written);
    Pending<Result<Done>> erase(const QString &key);
    Pending<Result<Done>> verifyErased(const QString &key);
    /// Made with the first call: the keychain is not touched before.
    Pending<Result<State>> look(const QString &key);

    KeychainSecretStore *q;
    Limits limits;
    KeychainService *service = nullptr;
    std::deque<std::shared_ptr<Call>> calls; // the first one runs
    bool running = false;
    bool closing = false;
    int slowCalls = 0;
};

template<typename T>
Pending<Result<T>> KeychainSecretStore::Private::enqueue(std::function<Pending<Result<T>>()> work)
{
    if (closing)
        return failed<T>(Error::make(Error::Kind::Cancelled, {}));
    Pending<Result<T>> result;
    const auto call = std::make_shared<Call>();
    const std::weak_ptr<Call> weak = call;
    call->fail = [result](const Error &error) { result.settle(error); };
    call->start = [this, weak, result, work = std::move(work)] {
        const auto step = work();
        if (const auto live = weak.lock())
            live->stop = [step] { step.cancel(); };
        step.then(q, [this, weak, result](Result<T> value) {
            const auto live = weak.lock();
            if (live && finish(live))
                result.settle(std::move(value));
        });
    };
    const auto endWith = [this, weak](Error::Kind kind, const QString &message) {
        if (const auto live = weak.lock())
            giveUp(live, Error::make(kind, message));
    };
    result.onCancel([endWith] { endWith(Error::Kind::Cancelled, {}); });
    call->soft.setSingleShot(true);
    call->hard.setSingleShot(true);
    QObject::connect(&call->soft, &QTimer::timeout, q, [this, weak] {
        const auto live = weak.lock();
        if (!live)
            return;
        live->slow = true;
        if (++slowCalls == 1)
            Q_EMIT q->waiting(true);
    });
    QObject::connect(&call->hard, &QTimer::timeout, q, [this, endWith] {
        endWith(Error::Kind::KeychainTimeout,
                u"the keychain has not answered for %1 s"_s.arg(limits.hardMs / 1000));
    });
    call->soft.start(limits.softMs);
    call->hard.start(limits.hardMs);
    calls.push_back(call);
    startNext();
    return result;
}

bool KeychainSecretStore::Private::finish(const std::shared_ptr<Call> &call)
{
    const auto found = std::find(calls.begin(), calls.end(), call);
    if (found == calls.end())
        return false;
    if (found == calls.begin())
        running = false;
    calls.erase(found);
    call->soft.stop();
    call->hard.stop();
    if (call->slow && --slowCalls == 0)
        Q_EMIT q->waiting(false);
    // Not from within: the caller settles first, and may ask for the next thing then.
    QMetaObject::invokeMethod(q, [this] { startNext(); }, Qt::QueuedConnection);
    return true;
}

void KeychainSecretStore::Private::giveUp(const std::shared_ptr<Call> &call, const Error &error)
{
    if (!finish(call))
        return;
    if (call->stop)
        call->stop();
    call->fail(error);
}

void KeychainSecretStore::Private::startNext()
{
    if (running || calls.empty())
        return;
    running = true;
    const auto call = calls.front();
    call->start();
}

Pending<Result<State>> KeychainSecretStore::Private::look(const QString &key)
{
    if (!service)
        service = new KeychainService(q);
    return service->look(QLatin1StringView(keychainjobs::ServiceName), key);
}

Pending<Result<Secret>> KeychainSecretStore::Private::read(const QString &key)
{
    return look(key).andThen(q, [=, this](const Result<State> &state) -> Pending<Result<Secret>> {
        if (!state)
            return failed<Secret>(state.error());
        if (state->entry == Entry::Absent)
            return failed<Secret>(state->keyring == Keyring::Locked ? locked(key) : missing(key));
        if (state->entry == Entry::Locked)
            return failed<Secret>(locked(key));
        const bool seen = state->entry == Entry::Open;
        return keychainjobs::read(key).andThen(
            q, [=, this](Result<Secret> value) -> Pending<Result<Secret>> {
                if (value || value.error().kind != Error::Kind::KeychainMissing || !seen)
                    return value;
                // It was there a moment ago: removed since, or locked.
                return look(key).map(q, [key](const Result<State> &again) -> Result<Secret> {
                    if (!again)
                        return again.error();
                    return again->entry == Entry::Absent && again->keyring != Keyring::Locked
                        ? missing(key)
                        : locked(key);
                });
            });
    });
}

Pending<Result<Done>> KeychainSecretStore::Private::write(const QString &key,
                                                          const std::shared_ptr<Secret> &secret)
{
    return look(key).andThen(q, [=, this](const Result<State> &state) -> Pending<Result<Done>> {
        if (!state)
            return failed<Done>(state.error());
        // A new entry beside a locked old one would leave two.
        if (state->keyring == Keyring::Locked || state->entry == Entry::Locked)
            return failed<Done>(locked(key));
        const bool noKeyring = state->keyring == Keyring::None;
        return keychainjobs::write(key, secret->duplicate())
            .andThen(q, [=, this](const Result<Done> &written) -> Pending<Result<Done>> {
                if (written)
                    return readBack(key, secret);
                if (!noKeyring || written.error().kind == Error::Kind::Cancelled)
                    return written;
                return failed<Done>(Error::make(Error::Kind::KeychainUnavailable,
                                                u"there is no default keyring: "_s
                                                    + written.error().message,
                                                key));
            });
    });
}

Pending<Result<Done>>
KeychainSecretStore::Private::readBack(const QString &key, const std::shared_ptr<Secret> &written)
{
    return keychainjobs::read(key).map(q, [=](const Result<Secret> &found) -> Result<Done> {
        if (!found && found.error().kind != Error::Kind::KeychainMissing)
            return found.error();
        if (!found || found->reveal() != written->reveal()) {
            return Error::make(Error::Kind::KeychainFailed,
                               u"the keychain gave back something else than was written"_s, key);
        }
        return Done{};
    });
}

Pending<Result<Done>> KeychainSecretStore::Private::erase(const QString &key)
{
    return look(key).andThen(q, [=, this](const Result<State> &state) -> Pending<Result<Done>> {
        if (!state)
            return failed<Done>(state.error());
        if (state->entry == Entry::Locked
            || (state->entry == Entry::Absent && state->keyring == Keyring::Locked))
            return failed<Done>(locked(key));
        if (state->entry == Entry::Absent)
            return Result<Done>(Done{});
        return keychainjobs::erase(key).andThen(
            q, [=, this](const Result<Done> &erased) -> Pending<Result<Done>> {
                if (erased || erased.error().kind == Error::Kind::KeychainMissing)
                    return verifyErased(key);
                return erased;
            });
    });
}

Pending<Result<Done>> KeychainSecretStore::Private::verifyErased(const QString &key)
{
    const auto stillThere =
        Error::make(Error::Kind::KeychainFailed, u"the entry is still in the keychain"_s, key);
    return look(key).andThen(q, [=, this](const Result<State> &state) -> Pending<Result<Done>> {
        if (!state)
            return failed<Done>(state.error());
        switch (state->entry) {
        case Entry::Absent:
            return Result<Done>(Done{});
        case Entry::Locked:
            return failed<Done>(locked(key));
        case Entry::Open:
            return failed<Done>(stillThere);
        case Entry::Unknown:
            break;
        }
        return keychainjobs::read(key).map(q, [=](const Result<Secret> &found) -> Result<Done> {
            if (found)
                return stillThere;
            if (found.error().kind == Error::Kind::KeychainMissing)
                return Done{};
            return found.error();
        });
    });
}

KeychainSecretStore::KeychainSecretStore(QObject *parent) : KeychainSecretStore(parent, Limits{}) {}

KeychainSecretStore::KeychainSecretStore(QObject *parent, const Limits &limits)
    : QObject(parent), d(std::make_unique<Private>(this, limits))
{
}

KeychainSecretStore::~KeychainSecretStore()
{
    d->closing = true;
    while (!d->calls.empty()) {
        const auto call = d->calls.front();
        d->giveUp(call, Error::make(Error::Kind::Cancelled, {}));
    }
    // Its Pendings end while what they lead to is still alive.
    delete d->service;
}

Pending<Result<Secret>> KeychainSecretStore::read(const QString &profileId)
{
    return d->enqueue<Secret>([this, key = keyOf(profileId)] { return d->read(key); });
}

Pending<Result<Done>> KeychainSecretStore::write(const QString &profileId, Secret secret)
{
    if (auto fits = checkSecret(secret); !fits)
        return fits;
    const auto shared = std::make_shared<Secret>(std::move(secret));
    return d->enqueue<Done>([=, this, key = keyOf(profileId)] { return d->write(key, shared); });
}

Pending<Result<Done>> KeychainSecretStore::erase(const QString &profileId)
{
    return d->enqueue<Done>([this, key = keyOf(profileId)] { return d->erase(key); });
}

Pending<Result<State>> KeychainSecretStore::state()
{
    return d->enqueue<State>([this] { return d->look(keyOf(u"state"_s)); });
}

Pending<Result<Done>> KeychainSecretStore::unlock()
{
    return d->enqueue<Done>([this] {
        if (!d->service)
            d->service = new KeychainService(this);
        return d->service->unlock();
    });
}

void KeychainSecretStore::stopWaiting()
{
    // Who hears of it may ask for the next thing, which is not meant.
    const auto calls = d->calls;
    for (const auto &call : calls)
        d->giveUp(call, Error::make(Error::Kind::Cancelled, {}));
}

bool KeychainSecretStore::isWaiting() const
{
    return d->slowCalls > 0;
}

bool KeychainSecretStore::jobsOutstanding()
{
    return keychainjobs::running() || KeychainService::connecting();
}

void KeychainSecretStore::leaveIfJobsOutstanding(int code)
{
    if (!jobsOutstanding())
        return;
    qCInfo(lcKeychain) << "leaving while the keychain has not answered";
    std::fflush(nullptr);
    std::_Exit(code);
}

} // namespace lwb
