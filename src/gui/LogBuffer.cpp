// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/LogBuffer.h"

#include "net/ExchangeLog.h"

#include <QDateTime>
#include <QMutex>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

constexpr qsizetype Kept = 2'000;
constexpr qsizetype LongestLine = 4'000;

struct Log
{
    QMutex mutex; ///< messages come from every thread
    QStringList lines;
    QtMessageHandler next = nullptr;
};
Log s_log; // a message handler is told nothing of whose it is

QString levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return u"debug"_s;
    case QtInfoMsg: return u"info"_s;
    case QtWarningMsg: return u"warning"_s;
    case QtCriticalMsg: return u"critical"_s;
    case QtFatalMsg: return u"fatal"_s;
    }
    return u"?"_s;
}

void take(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    // Redacted before it is kept: nothing else is there to be written down.
    const QString line = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs) + u' '
                         + levelName(type) + u' '
                         + QString::fromLatin1(context.category ? context.category : "") + u": "_s
                         + redactText(message.left(LongestLine));
    QtMessageHandler next = nullptr;
    {
        const QMutexLocker lock(&s_log.mutex);
        s_log.lines.append(line);
        if (s_log.lines.size() > Kept)
            s_log.lines.removeFirst();
        next = s_log.next;
    }
    if (next)
        next(type, context, message);
}

} // namespace

LogBuffer::LogBuffer()
{
    s_log.next = qInstallMessageHandler(take);
}

LogBuffer::~LogBuffer()
{
    qInstallMessageHandler(s_log.next);
    const QMutexLocker lock(&s_log.mutex);
    s_log.lines.clear();
    s_log.next = nullptr;
}

QStringList LogBuffer::lines()
{
    const QMutexLocker lock(&s_log.mutex);
    return s_log.lines;
}

} // namespace lwb
