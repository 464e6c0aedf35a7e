// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/AnswerBody.h"

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

Error storageError(const QFile &file)
{
    return Error::make(Error::Kind::Storage, file.errorString(), file.fileName());
}

} // namespace

AnswerBody::AnswerBody(qint64 memoryCap, const QString &spoolPath, qint64 spoolCap)
    : m_memoryCap(memoryCap), m_spoolCap(spoolCap), m_spoolPath(spoolPath)
{
}

AnswerBody::~AnswerBody()
{
    if (m_file)
        m_file->remove();
}

Result<Done> AnswerBody::append(const QByteArray &bytes)
{
    m_size += bytes.size();
    if (m_size <= m_memoryCap) {
        m_bytes += bytes;
        return Done();
    }
    const qint64 cap = m_spoolPath.isEmpty() ? m_memoryCap : m_spoolCap;
    if (m_size > cap) {
        Error error = Error::make(Error::Kind::TooLarge, u"the answer is larger than allowed"_s,
                                  u"%1 bytes"_s.arg(cap));
        error.code = u"answer.size"_s;
        return error;
    }
    return spool(bytes);
}

Result<Done> AnswerBody::spool(const QByteArray &bytes)
{
    if (!m_file) {
        constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
        m_file = std::make_unique<QFile>(m_spoolPath);
        // A file that was there before keeps its mode when opened: set it as well.
        if (!m_file->open(QIODevice::WriteOnly | QIODevice::Truncate, ownerOnly)
            || !m_file->setPermissions(ownerOnly) || m_file->write(m_bytes) != m_bytes.size())
            return storageError(*m_file);
        m_bytes = {};
    }
    if (m_file->write(bytes) != bytes.size())
        return storageError(*m_file);
    return Done();
}

Result<QString> AnswerBody::keepFile()
{
    if (!m_file)
        return QString();
    if (!m_file->flush())
        return storageError(*m_file);
    m_file->close();
    m_file.reset();
    return m_spoolPath;
}

} // namespace lwb
