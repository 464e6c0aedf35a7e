// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/Connections.h"

#include <QDir>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace lwb::demo {

namespace {

bool isAcceptedOn(int fd, int port)
{
    sockaddr_in own{};
    sockaddr_in peer{};
    socklen_t ownSize = sizeof own;
    socklen_t peerSize = sizeof peer;
    return ::getsockname(fd, reinterpret_cast<sockaddr *>(&own), &ownSize) == 0
           && own.sin_family == AF_INET && ntohs(own.sin_port) == port
           && ::getpeername(fd, reinterpret_cast<sockaddr *>(&peer), &peerSize) == 0;
}

} // namespace

void endConnectionsAcceptedOn(int port, bool writesToo)
{
    using namespace Qt::StringLiterals;
    // cpp-httplib does not tell its sockets, so they are looked for among the open files.
    const QStringList names =
        QDir(u"/proc/self/fd"_s).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        struct stat status
        {
        };
        const int fd = name.toInt();
        if (::fstat(fd, &status) != 0 || !S_ISSOCK(status.st_mode))
            continue;
        // Looked at through a duplicate: the number may mean another file a moment later.
        const int duplicate = ::dup(fd);
        if (duplicate < 0)
            continue;
        if (isAcceptedOn(duplicate, port))
            ::shutdown(duplicate, writesToo ? SHUT_RDWR : SHUT_RD);
        ::close(duplicate);
    }
}

} // namespace lwb::demo
