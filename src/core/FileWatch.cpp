// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/FileWatch.h"

#include <QFileInfo>

namespace lwb {

namespace {
constexpr int BurstMs = 50;
}

FileWatch::FileWatch(const QString &path, QObject *parent)
    : QObject(parent)
    , m_path(path)
{
    m_noticed.setSingleShot(true);
    m_noticed.setInterval(BurstMs);
    const auto notice = [this] {
        if (!m_noticed.isActive())
            m_noticed.start();
    };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, notice);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, notice);
    connect(&m_noticed, &QTimer::timeout, this, [this] {
        renew();
        Q_EMIT changed();
    });
    renew();
}

void FileWatch::renew()
{
    // Until the directory exists, the nearest one above tells when it comes.
    const auto nearest = [this] {
        QString path = QFileInfo(m_path).path();
        while (!QFileInfo::exists(path) && QFileInfo(path).path() != path)
            path = QFileInfo(path).path();
        return path;
    };
    QString watched;
    do {
        watched = nearest();
        m_watcher.addPath(watched);
    } while (watched != nearest());
    for (const QString &directory : m_watcher.directories()) {
        if (directory != watched)
            m_watcher.removePath(directory);
    }
    // The watch is on the file itself, not on its name: each atomic replacement ends it.
    m_watcher.removePath(m_path);
    if (QFileInfo::exists(m_path))
        m_watcher.addPath(m_path);
}

} // namespace lwb

#include "moc_FileWatch.cpp"
