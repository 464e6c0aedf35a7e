// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QString>

#include <functional>

/// Files and directories of this user alone: 0600 and 0700, replaced atomically. Errors are
/// Storage, with the path in `detail`.
namespace lwb::privatefile {

/// Makes it with its parents; one that is there loses what others may do with it.
[[nodiscard]] Result<Done> makeDirectory(const QString &path);
/// The whole file; missing is NotFound.
[[nodiscard]] Result<QByteArray> read(const QString &path);
[[nodiscard]] Result<Done> write(const QString &path, const QByteArray &content);
/// Does the work while holding `path`.lock, which all processes of this user respect; makes the
/// directory first.
[[nodiscard]] Result<Done> underLock(const QString &path,
                                     const std::function<Result<Done>()> &work);
/// Renames it to `path`.corrupt-{time}; the new path.
[[nodiscard]] Result<QString> moveAside(const QString &path);

} // namespace lwb::privatefile
