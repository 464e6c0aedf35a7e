// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

#include <cstring>

namespace lwb {

/// A request body that can be read once. QNetworkAccessManager repeats a request by itself when the
/// server closes the connection early, writes included, and may then pass off half an answer as a
/// whole one; only a body that can't be rewound stops it (it fails with ContentReSendError). So
/// every request gets one, be it empty.
class UploadBody final : public QIODevice
{
    Q_OBJECT
public:
    explicit UploadBody(const QByteArray &bytes, QObject *parent)
        : QIODevice(parent)
        , m_bytes(bytes)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    [[nodiscard]] bool isSequential() const override { return true; }
    bool reset() override { return false; }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_bytes.size() - m_read; }
    [[nodiscard]] bool atEnd() const override { return bytesAvailable() == 0; }
    /// Whether the connection has begun to take it.
    [[nodiscard]] bool wasTouched() const { return m_read > 0; }

protected:
    qint64 readData(char *to, qint64 maxSize) override
    {
        const qint64 size = qMin(maxSize, bytesAvailable());
        if (size == 0)
            return maxSize == 0 ? 0 : -1;
        std::memcpy(to, m_bytes.constData() + m_read, size_t(size));
        m_read += size;
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_read = 0;
};

} // namespace lwb
