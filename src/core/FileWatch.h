// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace lwb {

/// Tells that a file may have become another: changed, replaced, made or removed, by anybody, once
/// for a burst. It and its directory need not exist yet. Other files of the directory count too:
/// whoever hears it compares.
class FileWatch final : public QObject
{
    Q_OBJECT
public:
    explicit FileWatch(const QString &path, QObject *parent = nullptr);

Q_SIGNALS:
    void changed();

private:
    void renew();

    const QString m_path;
    QFileSystemWatcher m_watcher;
    QTimer m_noticed;
};

} // namespace lwb
