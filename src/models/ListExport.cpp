// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ListExport.h"

#include <QFileInfo>
#include <QSaveFile>

#include <limits>

namespace lwb {

namespace {
constexpr int mostWaiting = 4; ///< pages at the thread; the stream is held while there are more
}

/// The file and its format. Everything but the constructor runs on the export's thread.
class ExportFile final : public QObject
{
public:
    ExportFile(ListExport::Order order)
        : m_matches(std::move(order.matches))
        , m_format(RowFormat::make(order.format, order.columns))
        , m_file(order.path)
    {
        m_file.setParent(this); // moves to the thread with this
    }

    [[nodiscard]] std::optional<Error> open()
    {
        const bool isNew = !QFileInfo::exists(m_file.fileName());
        if (!m_file.open(QIODevice::WriteOnly))
            return storageError();
        // People's names and addresses: whoever exports them decides who else reads them.
        if (isNew)
            m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        return std::nullopt;
    }
    /// How many of the page's rows went into the file.
    [[nodiscard]] Result<qint64> add(QList<QByteArray> page)
    {
        if (m_matches)
            page.removeIf([this](const QByteArray &object) { return !m_matches(object); });
        const Result<QByteArray> bytes = m_format->rows(page);
        if (!bytes)
            return bytes.error();
        if (m_file.write(*bytes) != bytes->size())
            return storageError();
        return qint64(page.size());
    }
    [[nodiscard]] std::optional<Error> commit()
    {
        const QByteArray last = m_format->end();
        if (m_file.write(last) != last.size() || !m_file.commit())
            return storageError();
        return std::nullopt;
    }

private:
    [[nodiscard]] Error storageError() const
    {
        return Error::make(Error::Kind::Storage, m_file.errorString(), m_file.fileName());
    }

    const std::function<bool(QByteArrayView)> m_matches;
    const std::unique_ptr<RowFormat> m_format;
    QSaveFile m_file;
};

ListExport::ListExport(Order order, QObject *parent)
    : QObject(parent)
    , m_path(order.path)
    , m_stream(order.source, order.request, std::numeric_limits<qint64>::max())
    , m_file(new ExportFile(std::move(order)))
{
    m_file->moveToThread(&m_thread);
    // Gone with its thread, and with it whatever was not committed.
    connect(&m_thread, &QThread::finished, m_file, &QObject::deleteLater);
    m_thread.start();
    connect(&m_stream, &PageStream::page, this, &ListExport::write);
    connect(&m_stream, &PageStream::finished, this, &ListExport::commit);
    connect(&m_stream, &PageStream::failed, this, &ListExport::fail);
}

ListExport::~ListExport()
{
    m_stream.cancel();
    m_thread.quit();
    m_thread.wait();
}

template<typename Work, typename Then>
void ListExport::onThread(Work work, Then then)
{
    QMetaObject::invokeMethod(
        m_file,
        [this, work = std::move(work), then = std::move(then)]() mutable {
            // This object waits for the thread before it goes.
            QMetaObject::invokeMethod(
                this,
                [then = std::move(then), outcome = work()]() mutable { then(std::move(outcome)); },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void ListExport::start()
{
    // Whether the file can be written is known before the server is asked for anything.
    onThread([file = m_file] { return file->open(); }, [this](std::optional<Error> error) {
        if (m_over)
            return;
        if (error)
            fail(*error);
        else
            m_stream.start();
    });
}

void ListExport::write(const QList<QByteArray> &page)
{
    m_read += page.size();
    m_stream.setHeld(++m_waiting >= mostWaiting);
    onThread([file = m_file, page] { return file->add(page); }, [this](Result<qint64> written) {
        --m_waiting;
        if (m_over)
            return;
        if (!written) {
            fail(written.error());
            return;
        }
        m_written += *written;
        Q_EMIT progress(m_read, m_stream.total(), m_written);
        m_stream.setHeld(false);
    });
}

void ListExport::commit()
{
    m_committing = true;
    onThread([file = m_file] { return file->commit(); }, [this](std::optional<Error> error) {
        if (m_over)
            return;
        if (error) {
            fail(*error);
            return;
        }
        m_over = true;
        m_thread.quit();
        Q_EMIT finished(m_written);
    });
}

void ListExport::cancel()
{
    // The last rows are in the file already: it is about to be whole.
    if (!m_committing)
        fail(Error::make(Error::Kind::Cancelled, {}));
}

void ListExport::fail(const Error &error)
{
    if (std::exchange(m_over, true))
        return;
    m_stream.cancel();
    m_thread.quit();
    Q_EMIT failed(error);
}

} // namespace lwb

#include "moc_ListExport.cpp"
