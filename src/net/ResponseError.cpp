// SPDX-License-Identifier: GPL-3.0-or-later
// What an answer's status, headers and body say about a failure: the parsing half of HttpTypes.h.
#include "net/HttpTypes.h"

#include "core/Clock.h"
#include "core/Error.h"
#include "net/ExchangeLog.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

constexpr qsizetype sampleBytes = 2048;
constexpr qsizetype messageCharacters = 300;

QString firstLine(const QString &text)
{
    const QString line = text.trimmed().section(u'\n', 0, 0).simplified();
    return line.size() > messageCharacters ? line.left(messageCharacters) + u'…' : line;
}

/// A gateway's HTML page says what it has to say in its title.
QString htmlTitle(const QString &html)
{
    const qsizetype open = html.indexOf("<title"_L1, 0, Qt::CaseInsensitive);
    const qsizetype start = open < 0 ? -1 : html.indexOf(u'>', open);
    const qsizetype end = start < 0 ? -1 : html.indexOf("</title"_L1, start, Qt::CaseInsensitive);
    return end < 0 ? QString() : firstLine(html.mid(start + 1, end - start - 1));
}

QString plainMessage(const HttpResponse &response)
{
    const QString text = QString::fromUtf8(response.body.left(sampleBytes));
    if (text.trimmed().startsWith(u'<'))
        return htmlTitle(text);
    return firstLine(redactText(text));
}

} // namespace

Error errorFromResponse(const HttpResponse &response)
{
    Error error;
    error.kind = Error::Kind::Http;
    error.status = response.status;
    error.requestId = response.requestId();
    error.retryAfterMs = retryAfterMs(response.headers, SystemClock::shared().nowMs());
    error.bodySample =
        redactBody(response.body, response.headers.value("Content-Type")).left(sampleBytes);
    if (response.status >= 300 && response.status < 400) {
        error.kind = Error::Kind::Redirected;
        const QUrl location = QUrl::fromEncoded(response.headers.value("Location"));
        error.detail = redactUrl(location).toString(QUrl::RemoveUserInfo);
    }

    const QJsonObject body = QJsonDocument::fromJson(response.body).object();
    error.code = body.value("code"_L1).toString();
    error.oauthError = body.value("error"_L1).toString();
    error.message = body.value("error_description"_L1).toString();
    if (error.message.isEmpty())
        error.message = body.value("message"_L1).toString();
    if (error.detail.isEmpty())
        error.detail = redactText(body.value("details"_L1).toString());
    if (body.isEmpty())
        error.message = plainMessage(response);
    if (error.message.isEmpty())
        error.message = QString::fromLatin1(response.reason);
    error.message = redactText(error.message);
    return error;
}

std::optional<qint64> parseHttpDate(QByteArrayView text)
{
    // "Sun, 06 Nov 1994 08:49:37 GMT"; QLocale's parser costs a hundred times as much per answer.
    static constexpr QByteArrayView months("JanFebMarAprMayJunJulAugSepOctNovDec");
    text = text.trimmed();
    if (text.size() != 29 || text[3] != ',' || !text.endsWith(" GMT"))
        return std::nullopt;
    const auto number = [text](qsizetype at, qsizetype size) {
        int value = 0;
        for (const char c : text.sliced(at, size)) {
            if (c < '0' || c > '9')
                return -1;
            value = value * 10 + (c - '0');
        }
        return value;
    };
    const qsizetype month = months.indexOf(text.sliced(8, 3));
    const QDate date(number(12, 4), month < 0 || month % 3 ? -1 : int(month / 3) + 1, number(5, 2));
    const QTime time(number(17, 2), number(20, 2),
                     qMin(59, number(23, 2))); // a leap second counts as 59
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    return QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch();
}

qint64 retryAfterMs(const HttpHeaders &headers, qint64 nowMs)
{
    const QByteArray text = headers.value("Retry-After").trimmed();
    if (text.isEmpty())
        return -1;
    bool isNumber = false;
    const qint64 seconds = text.toLongLong(&isNumber);
    constexpr qint64 year = 365LL * 24 * 3600;
    if (isNumber)
        return seconds < 0 ? -1 : qMin(seconds, year) * 1000;
    const auto at = parseHttpDate(text);
    if (!at)
        return -1;
    return qMax<qint64>(0, *at - parseHttpDate(headers.value("Date")).value_or(nowMs));
}

} // namespace lwb
