// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ScriptedTransport.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace lwb::test {

void ScriptedTransport::expect(const QByteArray &line, Result<HttpResponse> answer,
                               std::function<void(const HttpRequest &)> check)
{
    m_expected.push_back({line, std::move(answer), std::move(check)});
}

Pending<Result<HttpResponse>> ScriptedTransport::send(HttpRequest request)
{
    m_sent.append(request);
    QByteArray line = request.method + ' ' + request.url.path(QUrl::FullyEncoded).toUtf8();
    if (request.url.hasQuery())
        line += '?' + request.url.query(QUrl::FullyEncoded).toUtf8();
    Pending<Result<HttpResponse>> pending;
    if (m_expected.empty()) {
        m_problems.append(u"unexpected: "_s + QString::fromUtf8(line));
        pending.settle(Error::make(Error::Kind::Internal, u"unexpected request"_s));
        return pending;
    }
    Expected expected = std::move(m_expected.front());
    m_expected.pop_front();
    if (expected.line != line) {
        m_problems.append(u"expected %1, got %2"_s.arg(QString::fromUtf8(expected.line),
                                                       QString::fromUtf8(line)));
    }
    if (expected.check)
        expected.check(request);
    pending.onCancel([pending] { pending.settle(Error::make(Error::Kind::Cancelled, {})); });
    QTimer::singleShot(0, this,
                       [pending, answer = std::move(expected.answer)] { pending.settle(answer); });
    return pending;
}

QStringList ScriptedTransport::problems() const
{
    QStringList problems = m_problems;
    for (const Expected &left : m_expected)
        problems.append(u"never sent: "_s + QString::fromUtf8(left.line));
    return problems;
}

HttpResponse responseFromText(const QByteArray &text)
{
    HttpResponse response;
    const qsizetype split = text.indexOf("\n\n");
    const QList<QByteArray> head = text.left(split).split('\n');
    response.status = head.value(0).trimmed().left(3).toInt();
    for (const QByteArray &line : head.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        response.headers.add(line.left(colon).trimmed(), line.mid(colon + 1).trimmed());
    }
    if (split >= 0)
        response.body = text.mid(split + 2);
    response.bodySize = response.body.size();
    return response;
}

} // namespace lwb::test
