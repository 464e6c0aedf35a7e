// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/PrivateFile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace lwb::privatefile {

namespace {

constexpr int LockWaitMs = 2'000;
constexpr auto OwnerOnlyFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto OwnerOnlyDirectory = OwnerOnlyFile | QFileDevice::ExeOwner;

Error storageError(const QString &message, const QString &path)
{
    return Error::make(Error::Kind::Storage, message, path);
}

} // namespace

Result<Done> makeDirectory(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir()) {
        // Narrowed only: a directory that its owner made read-only stays so.
        const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
            | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
        if (info.permissions() & others)
            QFile::setPermissions(path, info.permissions() & OwnerOnlyDirectory);
        return Done{};
    }
    QDir parent(info.path());
    const bool made = parent.mkpath(u"."_s) && parent.mkdir(info.fileName(), OwnerOnlyDirectory);
    // Another process may have been faster.
    if (!made && !QFileInfo(path).isDir())
        return storageError(u"the directory can't be made"_s, path);
    return Done{};
}

Result<QByteArray> read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        if (!file.exists())
            return Error::make(Error::Kind::NotFound, u"there is no such file"_s, path);
        return storageError(file.errorString(), path);
    }
    const QByteArray content = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return storageError(file.errorString(), path);
    return content;
}

Result<Done> write(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    // Permissions first: nothing is in the file yet.
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(OwnerOnlyFile)
        || file.write(content) != content.size() || !file.commit())
        return storageError(file.errorString(), path);
    return Done{};
}

Result<Done> underLock(const QString &path, const std::function<Result<Done>()> &work)
{
    const QString directory = QFileInfo(path).path();
    if (auto made = makeDirectory(directory); !made)
        return made;
    QLockFile lock(path + ".lock"_L1);
    if (!lock.tryLock(LockWaitMs)) {
        return storageError(lock.error() == QLockFile::LockFailedError
                                ? u"another process is writing"_s
                                : u"the directory can't be written"_s,
                            directory);
    }
    return work();
}

Result<QString> moveAside(const QString &path)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmsszzz"_s);
    const QString aside = path + ".corrupt-"_L1 + stamp;
    QFile file(path);
    file.setPermissions(OwnerOnlyFile);
    if (!file.rename(aside))
        return storageError(file.errorString(), path);
    return aside;
}

} // namespace lwb::privatefile
