// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/LaunchOptions.h"

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

class QLocalSocket;

namespace lwb {

/// One process for all windows of this user on one configuration: the first listens on a local
/// socket of its own, later ones hand over what they were started for and end. Where the socket
/// can't be made, a process simply stands alone.
class InstanceLink final : public QObject
{
    Q_OBJECT
public:
    /// `configDirectory`: processes on different ones know nothing of each other.
    explicit InstanceLink(const QString &configDirectory, QObject *parent = nullptr);
    ~InstanceLink() override;

    /// True: a running process has taken the request, and this one has nothing left to do.
    /// Otherwise this process listens from now on, if it can.
    [[nodiscard]] bool handOver(const OpenRequest &request);
    /// Whether this process is the one that keeps the windows of this configuration.
    [[nodiscard]] bool isFirst() const { return m_lock.isLocked(); }
    [[nodiscard]] bool isListening() const { return m_server.isListening(); }
    [[nodiscard]] QString socketPath() const { return m_path; }

Q_SIGNALS:
    void requested(const lwb::OpenRequest &request);

private:
    [[nodiscard]] bool ask(const OpenRequest &request) const;
    void listen();
    void accept();
    void take(QLocalSocket *socket);

    QString m_path;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace lwb
