// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QFile>

#include <memory>

namespace lwb {

/// Collects the decoded bytes of one answer: in memory up to a cap, past it in a file that only
/// this user may read, if there is one. Removes the file unless it is kept.
class AnswerBody
{
public:
    AnswerBody(qint64 memoryCap, const QString &spoolPath, qint64 spoolCap);
    ~AnswerBody();

    /// TooLarge past the cap, Storage when the file can't take it.
    [[nodiscard]] Result<Done> append(const QByteArray &bytes);
    [[nodiscard]] qint64 size() const { return m_size; }
    /// Empty when the body went into the file.
    [[nodiscard]] QByteArray takeBytes() { return std::move(m_bytes); }
    /// Closes the file and leaves it; its path, or empty when all is in memory.
    [[nodiscard]] Result<QString> keepFile();

private:
    Result<Done> spool(const QByteArray &bytes);

    qint64 m_memoryCap;
    qint64 m_spoolCap;
    QString m_spoolPath;
    qint64 m_size = 0;
    QByteArray m_bytes;
    std::unique_ptr<QFile> m_file;
};

} // namespace lwb
