// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/SessionBus_linux.h"

#include <QDBusConnection>
#include <QDBusError>
#include <QDBusPendingCallWatcher>
#include <QPointer>

#include <atomic>
#include <limits>
#include <thread>

namespace lwb {

using namespace Qt::StringLiterals;

namespace {

// Threads that wait for a bus. They can't be stopped, so they are not owned by anything.
std::atomic<int> connectingThreads{0};
std::atomic<int> connectionNumber{0};

QDBusMessage methodCall(const SessionBus::Call &call)
{
    auto message =
        QDBusMessage::createMethodCall(call.service, call.path, call.interface, call.method);
    message.setArguments(call.arguments);
    return message;
}

Error errorOf(const QDBusMessage &reply)
{
    static const QStringList nobodyThere = {u"org.freedesktop.DBus.Error.ServiceUnknown"_s,
                                            u"org.freedesktop.DBus.Error.NameHasNoOwner"_s,
                                            u"org.freedesktop.DBus.Error.NoReply"_s,
                                            u"org.freedesktop.DBus.Error.Disconnected"_s,
                                            u"org.freedesktop.DBus.Error.NoServer"_s,
                                            u"org.freedesktop.DBus.Error.TimedOut"_s};
    const QString name = reply.errorName();
    const bool unavailable =
        nobodyThere.contains(name) || name.startsWith("org.freedesktop.DBus.Error.Spawn."_L1);
    return Error::make(unavailable ? Error::Kind::KeychainUnavailable : Error::Kind::KeychainFailed,
                       reply.errorMessage(), name);
}

} // namespace

struct SessionBus::Private
{
    std::optional<QDBusConnection> connection;
    QString name;

    [[nodiscard]] bool connected() const { return connection && connection->isConnected(); }
};

SessionBus::SessionBus(QObject *parent) : QObject(parent), d(std::make_unique<Private>()) {}

SessionBus::~SessionBus()
{
    d->connection.reset();
    if (!d->name.isEmpty())
        QDBusConnection::disconnectFromBus(d->name);
}

bool SessionBus::connecting()
{
    return connectingThreads > 0;
}

Pending<Result<Done>> SessionBus::connectToBus()
{
    if (d->connected())
        return Result<Done>(Done{});
    Pending<Result<Done>> result;
    const QString name = u"logto-workbench-keychain-%1"_s.arg(++connectionNumber);
    // Lives until the thread reports, whatever becomes of this object meanwhile.
    auto *arrival = new QObject;
    auto arrived = [this, guard = QPointer(this), arrival, name,
                    result](const QDBusConnection &bus) {
        --connectingThreads;
        arrival->deleteLater();
        const QString problem = bus.lastError().message();
        if (!guard || !bus.isConnected() || result.isSettled())
            QDBusConnection::disconnectFromBus(name);
        if (!guard) // nobody hears it, but what waits is let go
            result.settle(Error::make(Error::Kind::Cancelled, {}));
        if (result.isSettled())
            return;
        if (!bus.isConnected()) {
            result.settle(Error::make(Error::Kind::KeychainUnavailable, problem));
            return;
        }
        d->connection.reset();
        if (!d->name.isEmpty())
            QDBusConnection::disconnectFromBus(d->name);
        d->connection = bus;
        d->name = name;
        result.settle(Done{});
    };
    result.onCancel([result] { result.settle(Error::make(Error::Kind::Cancelled, {})); });
    ++connectingThreads;
    std::thread([arrival, name, arrived = std::move(arrived)]() mutable {
        const auto bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, name);
        // Moved: the values inside belong to the other thread.
        QMetaObject::invokeMethod(
            arrival, [bus, arrived = std::move(arrived)]() mutable { arrived(bus); },
            Qt::QueuedConnection);
    }).detach();
    return result;
}

Pending<Result<QDBusMessage>> SessionBus::call(const Call &call)
{
    return connectToBus().andThen(this, [this, call](Result<Done> connected) {
        Pending<Result<QDBusMessage>> result;
        if (!connected) {
            result.settle(connected.error());
            return result;
        }
        auto *watcher = new QDBusPendingCallWatcher(
            d->connection->asyncCall(methodCall(call), std::numeric_limits<int>::max()), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, result] {
            const QDBusMessage reply = watcher->reply();
            watcher->deleteLater();
            if (reply.type() == QDBusMessage::ErrorMessage)
                result.settle(errorOf(reply));
            else
                result.settle(reply);
        });
        result.onCancel([guard = QPointer(watcher), result] {
            delete guard;
            result.settle(Error::make(Error::Kind::Cancelled, {}));
        });
        return result;
    });
}

Pending<Result<QString>> SessionBus::ownerOf(const QString &service)
{
    const QString driver = u"org.freedesktop.DBus"_s;
    return call({driver, u"/org/freedesktop/DBus"_s, driver, u"GetNameOwner"_s, {service}})
        .map(this, [](const Result<QDBusMessage> &reply) -> Result<QString> {
            if (!reply)
                return reply.error();
            return reply->arguments().value(0).toString();
        });
}

bool SessionBus::listen(const QString &sender, const QString &path, const QString &interface,
                        const QString &signal, QObject *receiver, const char *slot)
{
    return d->connected()
           && d->connection->connect(sender, path, interface, signal, receiver, slot);
}

} // namespace lwb
