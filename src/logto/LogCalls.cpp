// SPDX-License-Identifier: GPL-3.0-or-later
#include "logto/Calls.h"

using namespace Qt::StringLiterals;

namespace lwb {

PendingPage<LogEntry> ManagementApi::logs(const LogFilter &filter, int page, int pageSize)
{
    // Without the cap the server counts a log of millions for every page.
    QString query = u"page=%1&page_size=%2&enableCap=true"_s.arg(page).arg(pageSize);
    const auto add = [&query](const QString &name, const QString &value) {
        if (!value.isEmpty())
            query += u'&' + name + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(value));
    };
    add(u"logKey"_s, filter.event);
    add(u"applicationId"_s, filter.applicationId);
    add(u"userId"_s, filter.userId);
    add(u"start_time"_s, filter.startMs ? QString::number(*filter.startMs) : QString());
    add(u"end_time"_s, filter.endMs ? QString::number(*filter.endMs) : QString());
    return fetchPage<LogEntry>(request(u"/logs"_s, query));
}

PendingOne<LogEntry> ManagementApi::log(const QString &id)
{
    return fetchOne<LogEntry>(request(u"/logs/%1"_s, id, {}));
}

} // namespace lwb
