// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/InstanceLink.h"

#include "core/Logging.h"
#include "core/PrivateFile.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QThread>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

constexpr int PatienceMs = 5'000; ///< for a process that lives but is busy
constexpr qint64 LongestRequest = 64 * 1024;
constexpr QByteArrayView Taken("taken\n");

/// In the user's own runtime directory, where nobody else can put a socket of that name; without
/// one, beside the configuration.
QString pathFor(const QString &configDirectory)
{
    const QByteArray name =
        QCryptographicHash::hash(QFileInfo(configDirectory).absoluteFilePath().toUtf8(),
                                 QCryptographicHash::Sha256)
            .toHex()
            .first(12);
#ifdef Q_OS_WIN
    return u"logto-workbench-"_s + qEnvironmentVariable("USERNAME") + u'-'
           + QString::fromLatin1(name);
#else
    QString directory = configDirectory;
    const QFileInfo runtime(qEnvironmentVariable("XDG_RUNTIME_DIR"));
    if (runtime.isDir() && runtime.isAbsolute() && runtime.isWritable())
        directory = runtime.absoluteFilePath();
    return directory + u"/logto-workbench-"_s + QString::fromLatin1(name);
#endif
}

QByteArray toLine(const OpenRequest &request)
{
    return QJsonDocument({{u"demo"_s, request.demo}, {u"profile"_s, request.profile}})
               .toJson(QJsonDocument::Compact)
           + '\n';
}

} // namespace

InstanceLink::InstanceLink(const QString &configDirectory, QObject *parent)
    : QObject(parent)
    , m_path(pathFor(configDirectory))
    , m_lock(configDirectory + u"/windows.lock"_s)
{
    // Only a process that is gone loses the lock, however long it lived.
    m_lock.setStaleLockTime(0);
    if (const auto made = privatefile::makeDirectory(configDirectory); !made)
        qCWarning(lcGui) << made.error().summary();
    connect(&m_server, &QLocalServer::newConnection, this, &InstanceLink::accept);
}

InstanceLink::~InstanceLink() = default;

bool InstanceLink::handOver(const OpenRequest &request)
{
    // The holder of the lock may be starting, and not listen yet.
    const QDeadlineTimer patience(PatienceMs);
    do {
        if (ask(request))
            return true;
        if (m_lock.tryLock(0)) {
            listen();
            return false;
        }
        if (m_lock.error() != QLockFile::LockFailedError)
            return false;
        QThread::msleep(50);
    } while (!patience.hasExpired());
    return false;
}

bool InstanceLink::ask(const OpenRequest &request) const
{
    QLocalSocket socket;
    socket.connectToServer(m_path);
    if (!socket.waitForConnected(PatienceMs))
        return false;
    socket.write(toLine(request));
    const QDeadlineTimer patience(PatienceMs);
    QByteArray answer;
    while (answer.size() < Taken.size() && socket.waitForReadyRead(int(patience.remainingTime())))
        answer += socket.readAll();
    return answer == Taken;
}

void InstanceLink::listen()
{
    // We hold the lock: a socket that is there belongs to nobody any more.
    QLocalServer::removeServer(m_path);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    if (!m_server.listen(m_path))
        qCWarning(lcGui) << "no socket for other starts:" << m_server.errorString();
}

void InstanceLink::accept()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { take(socket); });
        // Who says nothing does not keep it open.
        QTimer::singleShot(PatienceMs, socket, [socket] { socket->abort(); });
        take(socket);
    }
}

void InstanceLink::take(QLocalSocket *socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > LongestRequest)
            socket->abort();
        return;
    }
    const QJsonObject object = QJsonDocument::fromJson(socket->readLine(LongestRequest)).object();
    if (object.isEmpty()) {
        socket->abort();
        return;
    }
    socket->write(Taken.toByteArray());
    socket->disconnectFromServer();
    Q_EMIT requested({object.value(u"demo"_s).toBool(), object.value(u"profile"_s).toString()});
}

} // namespace lwb
