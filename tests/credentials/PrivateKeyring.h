// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

namespace lwb::test {

using namespace Qt::StringLiterals;

/// A secret as the Secret Service passes it: session, parameters, value, content type.
struct WireSecret
{
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};

inline QDBusArgument &operator<<(QDBusArgument &to, const WireSecret &secret)
{
    to.beginStructure();
    to << secret.session << secret.parameters << secret.value << secret.contentType;
    to.endStructure();
    return to;
}

inline const QDBusArgument &operator>>(const QDBusArgument &from, WireSecret &secret)
{
    from.beginStructure();
    from >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    from.endStructure();
    return from;
}

/// A session bus of its own with, if wanted, a real gnome-keyring on it: nothing of the user's is
/// met, whatever the surroundings are. Scratch directories go with it.
class PrivateKeyring
{
public:
    enum class Activation { None, OnDemand };

    ~PrivateKeyring()
    {
        stopDaemon();
        if (!m_name.isEmpty())
            QDBusConnection::disconnectFromBus(m_name);
        end(m_bus);
    }

    [[nodiscard]] bool startBus(Activation activation = Activation::None)
    {
        QDir scratch(m_scratch.path());
        for (const auto &directory : {u"home"_s, u"run"_s, u"services"_s})
            scratch.mkdir(directory);
        QFile::setPermissions(path(u"run"_s), QFileDevice::Permissions(0x7000));
        if (activation == Activation::OnDemand) {
            write(
                u"services/secrets.service"_s,
                "[D-BUS Service]\nName=org.freedesktop.secrets\nExec=/usr/bin/gnome-keyring-daemon"
                " --start --foreground --components=secrets\n");
        }
        write(u"bus.conf"_s,
              "<busconfig><type>session</type><auth>EXTERNAL</auth><listen>unix:path="
                  + path(u"run/bus"_s).toUtf8() + "</listen><servicedir>"
                  + path(u"services"_s).toUtf8()
                  + "</servicedir><policy context='default'><allow send_destination='*'"
                    " eavesdrop='true'/><allow eavesdrop='true'/><allow own='*'/></policy>"
                    "</busconfig>");
        m_bus.setProcessEnvironment(environment());
        m_bus.start(u"dbus-daemon"_s, {u"--nofork"_s, u"--print-address=1"_s,
                                       u"--config-file="_s + path(u"bus.conf"_s)});
        if (!m_bus.waitForReadyRead(30'000))
            return false;
        m_name = u"test-bus-%1"_s.arg(quintptr(this), 0, 16);
        m_connection = QDBusConnection::connectToBus(address(), m_name);
        return m_connection.isConnected();
    }

    /// gnome-keyring with its login keyring open, made when there is none.
    [[nodiscard]] bool startDaemon()
    {
        m_daemon.setProcessEnvironment(environment());
        m_daemon.start(u"gnome-keyring-daemon"_s,
                       {u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s});
        if (!m_daemon.waitForStarted(30'000))
            return false;
        m_daemon.write("pw");
        m_daemon.closeWriteChannel();
        return QTest::qWaitFor([this] { return locked() == std::optional(false); }, 30'000);
    }
    void stopDaemon() { end(m_daemon); }
    [[nodiscard]] bool start() { return startBus() && startDaemon(); }

    void freeze() const { ::kill(pid_t(m_daemon.processId()), SIGSTOP); }
    void thaw() const { ::kill(pid_t(m_daemon.processId()), SIGCONT); }
    void freezeBus() const { ::kill(pid_t(m_bus.processId()), SIGSTOP); }
    [[nodiscard]] qint64 daemonPid() const { return m_daemon.processId(); }

    [[nodiscard]] bool lock()
    {
        call(u"Lock"_s, {QVariant::fromValue(QList{QDBusObjectPath(LoginPath)})});
        return locked() == std::optional(true);
    }
    /// Without a prompt.
    [[nodiscard]] bool unlock()
    {
        qDBusRegisterMetaType<WireSecret>();
        const auto session = call(u"OpenSession"_s,
                                  {u"plain"_s, QVariant::fromValue(QDBusVariant(QString()))});
        WireSecret master;
        master.session = qvariant_cast<QDBusObjectPath>(session.arguments().value(1));
        master.value = "pw";
        master.contentType = u"text/plain"_s;
        call(u"UnlockWithMasterPassword"_s,
             {QVariant::fromValue(QDBusObjectPath(LoginPath)), QVariant::fromValue(master)},
             u"org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_s);
        return locked() == std::optional(false);
    }
    /// Nothing while there is no login keyring.
    [[nodiscard]] std::optional<bool> locked()
    {
        auto message = QDBusMessage::createMethodCall(
            SecretsName, LoginPath, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
        message.setArguments({u"org.freedesktop.Secret.Collection"_s, u"Locked"_s});
        const QDBusReply<QDBusVariant> reply = m_connection.call(message);
        return reply.isValid() ? std::optional(reply.value().variant().toBool()) : std::nullopt;
    }
    /// How many entries the profile has, open or locked.
    [[nodiscard]] qsizetype entries(const QString &profileId)
    {
        qDBusRegisterMetaType<QMap<QString, QString>>();
        const QMap<QString, QString> attributes{{u"server"_s, u"logto-workbench"_s},
                                                {u"user"_s, u"logto-workbench/"_s + profileId}};
        const auto reply = call(u"SearchItems"_s, {QVariant::fromValue(attributes)});
        qsizetype count = 0;
        for (const QVariant &list : reply.arguments())
            count += qdbus_cast<QList<QDBusObjectPath>>(list).size();
        return count;
    }
    [[nodiscard]] bool serviceRuns()
    {
        return m_connection.interface()->isServiceRegistered(SecretsName);
    }
    /// What is on disk, all keyring files together.
    [[nodiscard]] QByteArray keyringFiles() const
    {
        QByteArray all;
        const QDir directory(path(u"home/.local/share/keyrings"_s));
        for (const QFileInfo &info : directory.entryInfoList(QDir::Files)) {
            QFile file(info.filePath());
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }

    [[nodiscard]] QDBusConnection connection() const { return m_connection; }
    [[nodiscard]] QString address() const { return u"unix:path="_s + path(u"run/bus"_s); }
    [[nodiscard]] QString path(const QString &name) const { return m_scratch.filePath(name); }
    /// For programs that are to meet this keyring and nothing else.
    [[nodiscard]] QProcessEnvironment environment() const
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        for (const auto &name :
             {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"XDG_CURRENT_DESKTOP"_s, u"XDG_CONFIG_HOME"_s,
              u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s, u"KDE_FULL_SESSION"_s,
              u"KDE_SESSION_VERSION"_s, u"GNOME_KEYRING_CONTROL"_s, u"SECRET_BACKEND"_s,
              u"DESKTOP_SESSION"_s, u"GNOME_DESKTOP_SESSION_ID"_s, u"QT_NO_GLIB"_s})
            environment.remove(name);
        environment.insert(u"HOME"_s, path(u"home"_s));
        environment.insert(u"XDG_RUNTIME_DIR"_s, path(u"run"_s));
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, address());
        return environment;
    }

private:
    static inline const QString SecretsName = u"org.freedesktop.secrets"_s;
    static inline const QString LoginPath = u"/org/freedesktop/secrets/collection/login"_s;

    QDBusMessage call(const QString &method, const QVariantList &arguments,
                      const QString &interface = u"org.freedesktop.Secret.Service"_s)
    {
        auto message = QDBusMessage::createMethodCall(SecretsName, u"/org/freedesktop/secrets"_s,
                                                      interface, method);
        message.setArguments(arguments);
        return m_connection.call(message);
    }
    void write(const QString &name, const QByteArray &text) const
    {
        QFile file(path(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
    }
    static void end(QProcess &process)
    {
        if (process.state() == QProcess::NotRunning)
            return;
        ::kill(pid_t(process.processId()), SIGCONT);
        process.kill();
        process.waitForFinished(30'000);
    }

    QTemporaryDir m_scratch;
    QProcess m_bus;
    QProcess m_daemon;
    QString m_name;
    QDBusConnection m_connection{QString()};
};

} // namespace lwb::test

Q_DECLARE_METATYPE(lwb::test::WireSecret)
