// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/PageStream.h"
#include "models/RowFormat.h"

#include <QThread>

namespace lwb {

class ExportFile;

/// All rows of a list into a file, in the server's order. The file appears whole or not at all, and
/// only its owner may read a new one. Writing happens on a thread of its own, which also makes the
/// format's bytes; a slow disk holds the stream, so memory does not grow with the list.
class ListExport final : public QObject
{
    Q_OBJECT
public:
    struct Order
    {
        PageStream::Source source;
        PageRequest request; ///< the query the list shows
        /// For what is searched here; none: every row. Called on the writing thread.
        std::function<bool(QByteArrayView)> matches;
        QStringList columns; ///< members that csv shows
        RowFormat::Kind format = RowFormat::Kind::Csv;
        QString path;
    };

    explicit ListExport(Order order, QObject *parent = nullptr);
    /// Leaves no file behind when it was not finished.
    ~ListExport() override;

    void start();
    /// failed(Cancelled) follows, unless the file is about to be whole.
    void cancel();
    [[nodiscard]] const QString &path() const { return m_path; }

Q_SIGNALS:
    /// Rows read so far, of so many in all as the server last told (-1: not told), and rows
    /// written.
    void progress(qint64 read, qint64 total, qint64 written);
    void finished(qint64 rows);
    void failed(const lwb::Error &error);

private:
    /// Runs `work` on the file's thread, then `then` with its outcome here.
    template<typename Work, typename Then>
    void onThread(Work work, Then then);
    void write(const QList<QByteArray> &page);
    void commit();
    void fail(const Error &error);

    const QString m_path;
    PageStream m_stream;
    QThread m_thread;
    ExportFile *m_file; ///< lives on m_thread
    int m_waiting = 0;  ///< pages handed to the thread and not written yet
    qint64 m_read = 0;
    qint64 m_written = 0;
    bool m_committing = false;
    bool m_over = false;
};

} // namespace lwb
