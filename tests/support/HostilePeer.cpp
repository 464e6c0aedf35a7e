// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/HostilePeer.h"

#include <QMutex>
#include <QSslServer>
#include <QSslSocket>
#include <QTimer>

#include <algorithm>
#include <poll.h>
#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace lwb::test {

namespace {

/// On one machine the closing of a connection is here before the next one is opened, but Qt need
/// not have told of it yet.
bool isHeldByClient(const QTcpSocket *socket)
{
    pollfd end{int(socket->socketDescriptor()), POLLRDHUP, 0};
    return socket->state() == QAbstractSocket::ConnectedState && ::poll(&end, 1, 0) == 0;
}

} // namespace

Reaction Reaction::answer(const QByteArray &body, const QByteArray &head)
{
    const QByteArray status =
        head.contains("\r\n") ? head : head + "\r\nContent-Type: application/json";
    return {.bytes = "HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size())
                     + "\r\n\r\n" + body};
}

Reaction Reaction::status(int status, const QByteArray &fields)
{
    return {.bytes = "HTTP/1.1 " + QByteArray::number(status) + " Told\r\n" + fields
                     + "Content-Length: 2\r\n\r\n{}"};
}

/// Lives on the peer's thread; what tests ask for is guarded by the mutex.
class HostilePeer::Server : public QObject
{
public:
    Server(const QList<Reaction> &reactions, const std::optional<QSslConfiguration> &tls)
        : m_reactions(reactions), m_tls(tls)
    {
    }

    quint16 listen();
    void closeConnections();

    void received(qint64 bytes)
    {
        QMutexLocker lock(&mutex);
        bytesReceived += bytes;
    }
    void seen(const QByteArray &request)
    {
        QMutexLocker lock(&mutex);
        requests.append(request);
    }
    Reaction nextReaction() { return m_reactions.at(qMin(m_begun++, m_reactions.size() - 1)); }

    QMutex mutex;
    QList<QByteArray> requests;
    qint64 bytesReceived = 0;
    int connections = 0;
    int connectionsAtOnce = 0;

private:
    void opened();

    QList<Reaction> m_reactions;
    std::optional<QSslConfiguration> m_tls;
    qsizetype m_begun = 0;
};

/// One connection: reads requests, reacts.
class HostilePeer::Connection : public QObject
{
public:
    Connection(QTcpSocket *socket, Server *server)
        : QObject(server)
        , m_socket(socket)
        , m_server(server)
    {
        socket->setParent(this);
        m_timer.setSingleShot(true);
        connect(socket, &QTcpSocket::readyRead, this, &Connection::read);
        connect(socket, &QTcpSocket::bytesWritten, this, &Connection::writeMore);
        if (auto *tls = qobject_cast<QSslSocket *>(socket))
            connect(tls, &QSslSocket::encryptedBytesWritten, this, &Connection::writeMore);
        connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
        connect(&m_timer, &QTimer::timeout, this, &Connection::writeMore);
        read();
    }

private:
    void read();
    void react();
    void writeMore();
    void end();

    QTcpSocket *m_socket;
    Server *m_server;
    QByteArray m_buffer;
    Reaction m_reaction;
    QByteArray m_pending;
    int m_repeat = 0;
    bool m_begun = false;
    bool m_active = false;
    QTimer m_timer;
};

void HostilePeer::Connection::read()
{
    const QByteArray bytes = m_socket->readAll();
    m_buffer += bytes;
    m_server->received(bytes.size());
    const qsizetype headEnd = m_buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return;
    if (!m_begun) {
        m_begun = true;
        m_reaction = m_server->nextReaction();
        if (m_reaction.early)
            react();
    }
    qsizetype bodySize = 0;
    const QList<QByteArray> lines = m_buffer.left(headEnd).toLower().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("content-length:"))
            bodySize = line.mid(15).trimmed().toLongLong();
    }
    const qsizetype size = headEnd + 4 + bodySize;
    if (m_buffer.size() < size)
        return;
    m_server->seen(m_buffer.left(size));
    m_buffer.remove(0, size);
    m_begun = false;
    if (!m_reaction.early)
        react();
}

void HostilePeer::Connection::react()
{
    m_pending = m_reaction.bytes;
    m_repeat = m_reaction.repeat;
    m_active = true;
    if (m_reaction.delayMs > 0)
        m_timer.start(m_reaction.delayMs);
    else
        writeMore();
}

void HostilePeer::Connection::writeMore()
{
    // A TLS socket says that it has written when it has only encrypted: without a look at what
    // really left, an endless answer would fill this process.
    constexpr qint64 enoughQueued = 256 * 1024;
    const auto *tls = qobject_cast<QSslSocket *>(m_socket);
    const qint64 queued = m_socket->bytesToWrite() + (tls ? tls->encryptedBytesToWrite() : 0);
    if (!m_active || m_timer.isActive() || queued > enoughQueued)
        return;
    if (m_pending.isEmpty() && m_repeat != 0) {
        m_pending = m_reaction.chunk;
        m_repeat -= m_repeat > 0 ? 1 : 0;
    }
    if (m_pending.isEmpty()) {
        m_active = false;
        end();
    } else if (m_reaction.dripMs > 0) {
        m_timer.start(m_reaction.dripMs);
        m_socket->write(m_pending.left(1));
        m_pending.remove(0, 1);
    } else {
        m_socket->write(std::exchange(m_pending, {}));
    }
}

void HostilePeer::Connection::end()
{
    if (m_reaction.after == Reaction::After::Reset) {
        const linger none{1, 0};
        ::setsockopt(int(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
        m_socket->abort();
    } else if (m_reaction.after == Reaction::After::Close) {
        m_socket->disconnectFromHost();
    }
}

quint16 HostilePeer::Server::listen()
{
    QTcpServer *server = nullptr;
    if (m_tls) {
        auto *tlsServer = new QSslServer(this);
        tlsServer->setSslConfiguration(*m_tls);
        server = tlsServer;
    } else {
        server = new QTcpServer(this);
    }
    connect(server, &QTcpServer::pendingConnectionAvailable, this, [this, server] {
        while (QTcpSocket *socket = server->nextPendingConnection()) {
            opened();
            new Connection(socket, this);
        }
    });
    server->listen(QHostAddress::LocalHost);
    return server->serverPort();
}

void HostilePeer::Server::opened()
{
    const auto open = std::ranges::count_if(findChildren<QTcpSocket *>(), isHeldByClient);
    QMutexLocker lock(&mutex);
    ++connections;
    connectionsAtOnce = std::max(connectionsAtOnce, int(open));
}

void HostilePeer::Server::closeConnections()
{
    const auto sockets = findChildren<QTcpSocket *>();
    for (QTcpSocket *socket : sockets)
        socket->disconnectFromHost();
}

HostilePeer::HostilePeer(const QList<Reaction> &reactions,
                         const std::optional<QSslConfiguration> &tls)
    : m_server(new Server(reactions, tls))
    , m_tls(tls.has_value())
{
    m_server->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_server, [this] { m_port = m_server->listen(); }, Qt::BlockingQueuedConnection);
}

HostilePeer::~HostilePeer()
{
    m_thread.quit();
    m_thread.wait();
}

QUrl HostilePeer::url(const QString &pathAndQuery) const
{
    const QString scheme = m_tls ? u"https"_s : u"http"_s;
    return QUrl(u"%1://127.0.0.1:%2%3"_s.arg(scheme).arg(m_port).arg(pathAndQuery));
}

int HostilePeer::requests() const
{
    QMutexLocker lock(&m_server->mutex);
    return int(m_server->requests.size());
}

QList<QByteArray> HostilePeer::requestBytes() const
{
    QMutexLocker lock(&m_server->mutex);
    return m_server->requests;
}

int HostilePeer::connections() const
{
    QMutexLocker lock(&m_server->mutex);
    return m_server->connections;
}

int HostilePeer::connectionsAtOnce() const
{
    QMutexLocker lock(&m_server->mutex);
    return m_server->connectionsAtOnce;
}

qint64 HostilePeer::bytesReceived() const
{
    QMutexLocker lock(&m_server->mutex);
    return m_server->bytesReceived;
}

void HostilePeer::closeConnections()
{
    QMetaObject::invokeMethod(
        m_server, [this] { m_server->closeConnections(); }, Qt::BlockingQueuedConnection);
}

} // namespace lwb::test
