// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/KeychainService.h"

#include "credentials/SessionBus_linux.h"

#include <QAbstractEventDispatcher>
#include <QDBusArgument>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QFileInfo>
#include <QLibrary>

namespace lwb {

using namespace Qt::StringLiterals;

namespace {

using Paths = QList<QDBusObjectPath>;
using State = KeychainService::State;
using Keyring = KeychainService::Keyring;
using Entry = KeychainService::Entry;

constexpr auto SecretsName = "org.freedesktop.secrets"_L1;
constexpr auto SecretsPath = "/org/freedesktop/secrets"_L1;
constexpr auto ServiceInterface = "org.freedesktop.Secret.Service"_L1;
constexpr auto CollectionInterface = "org.freedesktop.Secret.Collection"_L1;
constexpr auto PromptInterface = "org.freedesktop.Secret.Prompt"_L1;
constexpr auto NoPath = "/"_L1;

SessionBus::Call onService(const QString &method, const QVariantList &arguments)
{
    return {SecretsName, SecretsPath, ServiceInterface, method, arguments};
}

SessionBus::Call getProperty(const QString &path, const QString &interface, const QString &name)
{
    return {SecretsName, path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {interface, name}};
}

QVariant propertyValue(const QDBusMessage &reply)
{
    return qvariant_cast<QDBusVariant>(reply.arguments().value(0)).variant();
}

Paths pathsIn(const QVariant &argument)
{
    return qdbus_cast<Paths>(argument);
}

QString pathIn(const QVariant &argument)
{
    return qvariant_cast<QDBusObjectPath>(argument).path();
}

// libsecret's answers come through GLib's main loop: without it they never do.
bool hasGLibEventLoop()
{
    const auto *dispatcher = QAbstractEventDispatcher::instance();
    return dispatcher && dispatcher->inherits("QEventDispatcherGlib");
}

// libsecret keeps a file of its own then, and asks no service.
bool secretsAreInAFile()
{
    return qgetenv("SECRET_BACKEND") == "file" || QFileInfo::exists(u"/.flatpak-info"_s);
}

// The KWallet that QtKeychain prefers in this session, if any.
QString walletName()
{
    if (qgetenv("XDG_CURRENT_DESKTOP") != "KDE" && qEnvironmentVariableIsEmpty("KDE_FULL_SESSION"))
        return {};
    const QByteArray version = qgetenv("KDE_SESSION_VERSION");
    if (version == "5")
        return u"org.kde.kwalletd5"_s;
#ifdef LWB_QTKEYCHAIN_KNOWS_KWALLET6
    if (version == "6")
        return u"org.kde.kwalletd6"_s;
#endif
    return version == "4" ? u"org.kde.kwalletd"_s : QString();
}

// libsecret holds on to the session it opened once. After the service was started again it has to
// be told, or every later call fails for as long as this process runs.
void noteServiceOwner(const QString &owner)
{
    static QString known; // of the process, as libsecret's session is
    if (!known.isEmpty() && known != owner) {
        using Disconnect = void (*)();
        QLibrary libsecret(u"secret-1"_s, 0);
        if (const auto disconnect = Disconnect(libsecret.resolve("secret_service_disconnect")))
            disconnect();
    }
    known = owner;
}

template<typename T>
Pending<Result<T>> failed(const Error &error)
{
    return Result<T>(error);
}

/// One prompt of the service: asks it to show, waits for the answer.
class Prompt final : public QObject
{
    Q_OBJECT
public:
    Prompt(SessionBus *bus, const QString &path) : QObject(bus), m_bus(bus), m_path(path)
    {
        // Not told to dismiss: that makes gnome-keyring 42 abort, and every open keyring with it.
        m_result.onCancel([this] { settle(Error::make(Error::Kind::Cancelled, {})); });
    }
    [[nodiscard]] Pending<Result<Done>> show(const QString &owner)
    {
        m_bus->listen(owner, m_path, PromptInterface, u"Completed"_s, this,
                      SLOT(completed(bool,QDBusVariant)));
        m_bus->call({SecretsName, m_path, PromptInterface, u"Prompt"_s, {QString()}})
            .then(this, [this](const Result<QDBusMessage> &reply) {
                if (!reply)
                    settle(reply.error());
            });
        return m_result;
    }

private Q_SLOTS:
    void completed(bool dismissed, const QDBusVariant &)
    {
        if (dismissed)
            settle(Error::make(Error::Kind::KeychainLocked, u"the prompt was dismissed"_s));
        else
            settle(Done{});
    }

private:
    void settle(const Result<Done> &result)
    {
        deleteLater();
        m_result.settle(result);
    }

    SessionBus *m_bus;
    QString m_path;
    Pending<Result<Done>> m_result;
};

} // namespace

struct KeychainService::Private
{
    explicit Private(KeychainService *owner) : q(owner), bus(owner) {}

    /// False for QtKeychain that speaks to KWallet or to a file.
    Pending<Result<bool>> secretServiceIsUsed();
    Pending<Result<State>> searchEntry(const QString &service, const QString &key);
    Pending<Result<QString>> defaultCollection();
    Pending<Result<Paths>> collections();
    Pending<Result<Keyring>> keyringAt(const QString &path);
    /// Locked as soon as one of them is.
    Pending<Result<Keyring>> anyLocked(Paths paths);
    Pending<Result<Keyring>> keyring();
    Pending<Result<Done>> unlockPaths(const Paths &paths);

    KeychainService *q;
    SessionBus bus;
};

Pending<Result<bool>> KeychainService::Private::secretServiceIsUsed()
{
    if (!hasGLibEventLoop()) {
        return failed<bool>(Error::make(Error::Kind::KeychainUnavailable,
                                        u"this program runs without GLib's event loop"_s));
    }
    if (secretsAreInAFile())
        return Result<bool>(false);
    const QString wallet = walletName();
    if (wallet.isEmpty())
        return Result<bool>(true);
    // Started or startable: either way QtKeychain takes it.
    const QString driver = u"org.freedesktop.DBus"_s;
    const QString driverPath = u"/org/freedesktop/DBus"_s;
    return bus.call({driver, driverPath, driver, u"NameHasOwner"_s, {wallet}})
        .andThen(q, [=, this](const Result<QDBusMessage> &owned) -> Pending<Result<bool>> {
            if (!owned)
                return failed<bool>(owned.error());
            if (owned->arguments().value(0).toBool())
                return Result<bool>(false);
            return bus.call({driver, driverPath, driver, u"ListActivatableNames"_s, {}})
                .map(q, [wallet](const Result<QDBusMessage> &names) -> Result<bool> {
                    if (!names)
                        return names.error();
                    return !names->arguments().value(0).toStringList().contains(wallet);
                });
        });
}

Pending<Result<State>> KeychainService::Private::searchEntry(const QString &service,
                                                             const QString &key)
{
    const QMap<QString, QString> attributes{{u"server"_s, service}, {u"user"_s, key}};
    return bus.call(onService(u"SearchItems"_s, {QVariant::fromValue(attributes)}))
        .andThen(q, [this](const Result<QDBusMessage> &reply) -> Pending<Result<State>> {
            if (!reply)
                return failed<State>(reply.error());
            State state;
            if (!pathsIn(reply->arguments().value(0)).isEmpty())
                state.entry = Entry::Open;
            else if (!pathsIn(reply->arguments().value(1)).isEmpty())
                state.entry = Entry::Locked;
            else
                state.entry = Entry::Absent;
            return bus.ownerOf(SecretsName)
                .map(q, [state](const Result<QString> &owner) -> Result<State> {
                    if (!owner)
                        return owner.error();
                    noteServiceOwner(*owner);
                    return state;
                });
        });
}

Pending<Result<QString>> KeychainService::Private::defaultCollection()
{
    return bus.call(onService(u"ReadAlias"_s, {u"default"_s}))
        .map(q, [](const Result<QDBusMessage> &reply) -> Result<QString> {
            if (!reply)
                return reply.error();
            return pathIn(reply->arguments().value(0));
        });
}

Pending<Result<Paths>> KeychainService::Private::collections()
{
    return bus.call(getProperty(SecretsPath, ServiceInterface, u"Collections"_s))
        .map(q, [](const Result<QDBusMessage> &reply) -> Result<Paths> {
            if (!reply)
                return reply.error();
            return pathsIn(propertyValue(*reply));
        });
}

Pending<Result<Keyring>> KeychainService::Private::keyringAt(const QString &path)
{
    return bus.call(getProperty(path, CollectionInterface, u"Locked"_s))
        .map(q, [](const Result<QDBusMessage> &reply) -> Result<Keyring> {
            if (reply)
                return propertyValue(*reply).toBool() ? Keyring::Locked : Keyring::Open;
            // The alias may name a keyring that nobody has made yet.
            if (reply.error().kind == Error::Kind::KeychainFailed)
                return Keyring::None;
            return reply.error();
        });
}

Pending<Result<Keyring>> KeychainService::Private::anyLocked(Paths paths)
{
    if (paths.isEmpty())
        return Result<Keyring>(Keyring::None);
    const QString path = paths.takeFirst().path();
    return keyringAt(path).andThen(
        q, [this, paths](const Result<Keyring> &state) -> Pending<Result<Keyring>> {
            if (!state || *state == Keyring::Locked)
                return state;
            return anyLocked(paths);
        });
}

Pending<Result<Keyring>> KeychainService::Private::keyring()
{
    return defaultCollection().andThen(
        q, [this](const Result<QString> &path) -> Pending<Result<Keyring>> {
            if (!path)
                return failed<Keyring>(path.error());
            if (*path != NoPath)
                return keyringAt(*path);
            // Some services show a keyring as default only once it is open.
            return collections().andThen(
                q, [this](const Result<Paths> &paths) -> Pending<Result<Keyring>> {
                    if (!paths)
                        return failed<Keyring>(paths.error());
                    return anyLocked(*paths);
                });
        });
}

Pending<Result<Done>> KeychainService::Private::unlockPaths(const Paths &paths)
{
    return bus.call(onService(u"Unlock"_s, {QVariant::fromValue(paths)}))
        .andThen(q, [this](const Result<QDBusMessage> &reply) -> Pending<Result<Done>> {
            if (!reply)
                return failed<Done>(reply.error());
            const QString prompt = pathIn(reply->arguments().value(1));
            if (prompt == NoPath)
                return Result<Done>(Done{});
            return bus.ownerOf(SecretsName)
                .andThen(q, [this, prompt](const Result<QString> &owner) -> Pending<Result<Done>> {
                    if (!owner)
                        return failed<Done>(owner.error());
                    return (new Prompt(&bus, prompt))->show(*owner);
                });
        });
}

KeychainService::KeychainService(QObject *parent)
    : QObject(parent), d(std::make_unique<Private>(this))
{
    qDBusRegisterMetaType<QMap<QString, QString>>();
}

KeychainService::~KeychainService() = default;

bool KeychainService::connecting()
{
    return SessionBus::connecting();
}

Pending<Result<State>> KeychainService::look(const QString &service, const QString &key)
{
    return d->secretServiceIsUsed().andThen(
        this, [this, service, key](const Result<bool> &used) -> Pending<Result<State>> {
            if (!used)
                return failed<State>(used.error());
            if (!*used) {
                return Result<State>(State{.backend = secretsAreInAFile()
                                                          ? KeychainService::Backend::File
                                                          : KeychainService::Backend::KWallet});
            }
            return d->searchEntry(service, key)
                .andThen(this, [this](const Result<State> &found) -> Pending<Result<State>> {
                    if (!found)
                        return found;
                    return d->keyring().map(
                        this, [found](const Result<Keyring> &keyring) -> Result<State> {
                            if (!keyring)
                                return keyring.error();
                            return State{KeychainService::Backend::SecretService, *keyring,
                                         found->entry};
                        });
                });
        });
}

Pending<Result<Done>> KeychainService::unlock()
{
    return d->secretServiceIsUsed().andThen(
        this, [this](const Result<bool> &used) -> Pending<Result<Done>> {
            if (!used)
                return failed<Done>(used.error());
            if (!*used)
                return Result<Done>(Done{});
            return d->defaultCollection().andThen(
                this, [this](const Result<QString> &path) -> Pending<Result<Done>> {
                    if (!path)
                        return failed<Done>(path.error());
                    if (*path != NoPath)
                        return d->unlockPaths({QDBusObjectPath(*path)});
                    return d->collections().andThen(
                        this, [this](const Result<Paths> &paths) -> Pending<Result<Done>> {
                            if (!paths)
                                return failed<Done>(paths.error());
                            return d->unlockPaths(*paths);
                        });
                });
        });
}

} // namespace lwb

#include "KeychainService_linux.moc"
