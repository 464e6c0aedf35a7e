// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Secret.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

namespace lwb {

Secret::Secret(QByteArray utf8) : m_bytes(std::move(utf8))
{
    // A private buffer, so that wiping it can't reach the caller's.
    m_bytes.detach();
}

Secret::~Secret()
{
    wipe();
}

Secret::Secret(Secret &&other) noexcept : m_bytes(std::move(other.m_bytes))
{
    other.m_bytes.clear();
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::move(other.m_bytes);
        other.m_bytes.clear();
    }
    return *this;
}

void Secret::wipe()
{
    // When a copy shares the buffer, data() would detach and wipe a third one; leave it then.
    if (m_bytes.isEmpty() || !m_bytes.isDetached())
        return;
    volatile char *p = m_bytes.data();
    for (qsizetype i = 0; i < m_bytes.size(); ++i)
        p[i] = 0;
}

Secret Secret::duplicate() const
{
    return Secret(QByteArray(m_bytes.constData(), m_bytes.size()));
}

QByteArray Secret::fingerprint() const
{
    static const QByteArray key = [] {
        QByteArray k(32, Qt::Uninitialized);
        QRandomGenerator::system()->generate(reinterpret_cast<quint32 *>(k.data()),
                                             reinterpret_cast<quint32 *>(k.data() + k.size()));
        return k;
    }();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(key);
    hash.addData(m_bytes);
    return hash.result().toHex().left(16);
}

QDebug operator<<(QDebug debug, const Secret &)
{
    return debug << "Secret(***)";
}

} // namespace lwb
