// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/AccessRows.h"
#include "core/Clock.h"
#include "core/Pending.h"
#include "net/HttpTypes.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QThreadPool>
#include <QUrl>

namespace lwb {

class Transport;

/// Reads whole lists with conditional GETs: rows of an answer are remembered with its ETag, and a
/// 304 stands for them. Big answers are read on another thread.
class AccessReader final : public QObject
{
    Q_OBJECT
public:
    /// Rows remembered in all; what comes beyond is read anew the next time.
    static constexpr qsizetype maxRemembered = 500'000;

    /// One list of the Management API.
    struct List
    {
        QString path; ///< below the base, encoded; perhaps with a query
        ReadRows read = nullptr;
        bool paged = false; ///< the server never sends it whole
    };

    AccessReader(Transport &transport, const QUrl &apiBase, const Clock &clock,
                 QObject *parent = nullptr);
    ~AccessReader() override;

    /// Page after page. A list that changes its length meanwhile is begun again.
    [[nodiscard]] Pending<Result<AccessListing>> fetch(const List &list);
    /// Runs `work` on the thread that big answers are read on, and `then` here.
    template<typename Work, typename Then>
    void inBackground(Work work, Then then)
    {
        m_pool.start([this, work = std::move(work), then = std::move(then)]() mutable {
            // The pool ends before this does, and what is posted by then dies with this.
            QMetaObject::invokeMethod(
                this, [then = std::move(then), made = work()]() mutable { then(std::move(made)); },
                Qt::QueuedConnection);
        });
    }
    /// Forgets what was not asked for since this was called the last time.
    void forgetUnused();

Q_SIGNALS:
    void answered();
    /// A list turned out to need one request more.
    void extended();

private:
    struct Page
    {
        std::shared_ptr<const AccessRows> rows;
        qint64 total = -1;
    };
    struct Remembered
    {
        QByteArray tag;
        Page page;
        qsizetype size = 0;
    };
    struct Walk;

    void next(const std::shared_ptr<Walk> &walk);
    void took(const std::shared_ptr<Walk> &walk, Result<Page> page);
    [[nodiscard]] Pending<Result<Page>> page(const QString &pathAndQuery, ReadRows read);
    [[nodiscard]] Pending<Result<Page>> pageFrom(const QString &key, const HttpResponse &answer,
                                                 ReadRows read);
    Page remember(const QString &key, const HttpResponse &answer, AccessRows rows);

    Transport &m_transport;
    QUrl m_apiBase;
    const Clock &m_clock;
    QThreadPool m_pool;
    QHash<QString, Remembered> m_remembered;
    QSet<QString> m_used;
    qsizetype m_rememberedRows = 0;
};

} // namespace lwb
