// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/Profile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace lwb::test {

using namespace Qt::StringLiterals;

/// Where a store of a test's own keeps its file; nothing of it exists yet.
struct ProfileFolder
{
    QTemporaryDir scratch;
    QString directory = scratch.filePath(u"config/logto-workbench"_s);
    QString file = directory + u"/profiles.json"_s;
};

inline Profile sample(const QString &name, const QString &id = newProfileId())
{
    Profile profile;
    profile.id = id;
    profile.name = name;
    profile.tenantId = u"default"_s;
    profile.endpoint = QUrl(u"http://localhost:3001"_s);
    profile.clientId = u"m2m-app"_s;
    return profile;
}

inline QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
}

inline bool put(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(text) == text.size();
}

inline QStringList names(const QList<Profile> &profiles)
{
    QStringList result;
    for (const Profile &profile : profiles)
        result += profile.name;
    result.sort();
    return result;
}

inline QStringList files(const QString &directory)
{
    return QDir(directory).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

} // namespace lwb::test
