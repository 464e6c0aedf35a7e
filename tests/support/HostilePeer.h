// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QSslConfiguration>
#include <QThread>
#include <QUrl>

#include <memory>
#include <optional>

namespace lwb::test {

/// What the peer does once it has read a request.
struct Reaction
{
    enum class After { KeepOpen, Close, Reset };

    QByteArray bytes = {};     ///< sent as they are, head and body
    QByteArray chunk = {};     ///< sent `repeat` times after that; -1 for ever
    int repeat = 0;
    int dripMs = 0;            ///< one byte at a time, so far apart
    int delayMs = 0;           ///< before the first byte
    bool early = false;        ///< as soon as the request's head is there
    After after = After::KeepOpen;

    static Reaction answer(const QByteArray &body, const QByteArray &head = "200 OK");
    static Reaction status(int status, const QByteArray &fields = {});
    static Reaction silence() { return {}; }
    static Reaction close() { return {.after = After::Close}; }
    static Reaction reset() { return {.after = After::Reset}; }
};

/// A server on 127.0.0.1 that misbehaves on purpose, on a thread of its own so that a client that
/// blocks can't hide. The n-th request gets the n-th reaction, the last one repeats.
class HostilePeer
{
public:
    explicit HostilePeer(const QList<Reaction> &reactions,
                         const std::optional<QSslConfiguration> &tls = {});
    ~HostilePeer();

    [[nodiscard]] QUrl url(const QString &pathAndQuery = QStringLiteral("/")) const;
    [[nodiscard]] quint16 port() const { return m_port; }
    /// Complete requests; their bytes.
    [[nodiscard]] int requests() const;
    [[nodiscard]] QList<QByteArray> requestBytes() const;
    [[nodiscard]] int connections() const;
    /// The most that were open at the same time, as the client sees it.
    [[nodiscard]] int connectionsAtOnce() const;
    /// All bytes received, also of requests that never became complete.
    [[nodiscard]] qint64 bytesReceived() const;
    /// Ends every open connection from this side, as an idle timeout of a server does.
    void closeConnections();

private:
    class Server;
    class Connection;
    QThread m_thread;
    Server *m_server = nullptr;
    bool m_tls = false;
    quint16 m_port = 0;
};

} // namespace lwb::test
