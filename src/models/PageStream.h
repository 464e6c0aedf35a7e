// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "logto/ManagementApi.h"

#include <QObject>

#include <map>

namespace lwb {

/// Every page of a list, in order, several fetched at once. At most `ahead` pages are held that
/// can't be handed on yet, so memory does not grow with the list. The count that the newest page
/// tells decides where it ends, and an empty page ends it always: rows may come and go meanwhile.
class PageStream final : public QObject
{
    Q_OBJECT
public:
    /// Fetches one page of the server's objects.
    using Source = std::function<Pending<Result<Page<QByteArray>>>(const PageRequest &)>;

    /// `wanted`: no page is asked for past so many rows. Page numbers are filled in here.
    PageStream(Source source, PageRequest request, qint64 wanted, QObject *parent = nullptr);

    void start();
    void cancel();
    /// While held, pages wait and no new ones are asked for once `ahead` is used up.
    void setHeld(bool held);
    /// Rows in all as the server last told; -1 when it does not tell.
    [[nodiscard]] qint64 total() const { return m_total; }

Q_SIGNALS:
    void page(const QList<QByteArray> &rows);
    void finished();
    void failed(const lwb::Error &error);

private:
    void fetch(int page);
    void received(int number, Result<Page<QByteArray>> result);
    void pump();
    void handOn();
    void fetchAhead();
    [[nodiscard]] bool isPast(int number) const;

    const Source m_source;
    PageRequest m_request;
    qint64 m_wanted;
    std::map<int, Pending<Result<Page<QByteArray>>>> m_running;
    std::map<int, QList<QByteArray>> m_waiting;
    qint64 m_total = -1;
    int m_nextToFetch = 1;
    int m_nextToHand = 1;
    bool m_held = false;
    bool m_over = false;
    bool m_pumping = false;
};

} // namespace lwb
