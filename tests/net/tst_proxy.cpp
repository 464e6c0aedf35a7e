// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Clock.h"
#include "net/ExchangeLog.h"
#include "net/NetworkTransport.h"
#include "support/Await.h"
#include "support/HostilePeer.h"
#include "support/TransportCall.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lwb;
using test::await;
using test::HostilePeer;
using test::Reaction;
using test::told;

class TestProxy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        for (const char *name : {"no_proxy", "NO_PROXY", "all_proxy", "ALL_PROXY"})
            qunsetenv(name);
        const QByteArray address = "http://user:CANARY@127.0.0.1:" + QByteArray::number(m_proxy.port());
        for (const char *name : {"http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"})
            qputenv(name, address);
    }

    void otherHostsGoThroughTheSystemsProxyAndItsPasswordIsNotTold()
    {
        ExchangeLog log;
        NetworkTransport transport(&log, SystemClock::shared(), nullptr, {.idleMs = 5000});
        for (const char *method : {"GET", "POST"}) {
            HttpRequest request{.method = method, .url = QUrl(u"https://tenant.example/api"_s)};
            request.headers.add("Authorization", "Bearer SECRET");
            const auto result = await(transport.send(request));
            QVERIFY(!result);
            // The tunnel was refused: whatever it was, it had not left.
            QCOMPARE(result.error().kindName(), u"network"_s);
            QVERIFY2(!told(result).contains("CANARY"_L1), qPrintable(told(result)));
        }
        QCOMPARE(log.entries().last().error->kindName(), u"network"_s);
        const auto requests = m_proxy.requestBytes();
        QVERIFY(requests.size() >= 2);
        for (const QByteArray &seen : requests) {
            QVERIFY2(seen.startsWith("CONNECT tenant.example:443 "), seen.constData());
            QVERIFY(!seen.contains("SECRET"));
        }
    }

    void thisMachineIsReachedDirectly()
    {
        const int before = m_proxy.requests();
        HostilePeer peer({Reaction::answer("{}")});
        NetworkTransport transport(nullptr, SystemClock::shared());
        QUrl byName = peer.url();
        byName.setHost(u"localhost"_s);
        QCOMPARE(told(await(transport.send({.url = peer.url()}))), u"200 {}"_s);
        QCOMPARE(told(await(transport.send({.method = "POST", .url = peer.url()}))), u"200 {}"_s);
        QCOMPARE(told(await(transport.send({.url = byName}))), u"200 {}"_s);
        QCOMPARE(m_proxy.requests(), before);
    }

    void theUsersOwnProxyStandsInForTheSystems()
    {
        HostilePeer own({{.bytes = "HTTP/1.1 407 Who?\r\nProxy-Authenticate: Basic realm=\"p\"\r\nContent-Length: 0\r\n\r\n"},
                         {.bytes = "HTTP/1.1 502 Refused\r\nContent-Length: 0\r\n\r\n", .after = Reaction::After::Close}});
        const int before = m_proxy.requests();
        ExchangeLog log;
        NetworkTransport transport(&log, SystemClock::shared(), nullptr, {.idleMs = 5000});
        transport.setProxy({ProxyRule::Kind::Manual, u"127.0.0.1"_s, own.port(), u"ana"_s,
                            std::make_shared<const Secret>("PROXYCANARY"_ba)});
        const auto result = await(transport.send({.url = QUrl(u"https://tenant.example/api"_s)}));
        QVERIFY(!result);
        QVERIFY2(!told(result).contains("PROXYCANARY"_L1), qPrintable(told(result)));
        QCOMPARE(m_proxy.requests(), before);
        const auto seen = own.requestBytes();
        QVERIFY(seen.size() >= 2);
        QVERIFY2(seen.first().startsWith("CONNECT tenant.example:443 "), seen.first().constData());
        QVERIFY2(seen.at(1).contains(QByteArray("Proxy-Authorization: Basic " + "ana:PROXYCANARY"_ba.toBase64())), seen.at(1).constData());
    }

    void noProxyMeansNone()
    {
        const int before = m_proxy.requests();
        NetworkTransport transport(nullptr, SystemClock::shared(), nullptr, {.idleMs = 5000});
        // Kept from before the change, to be used no more.
        (void)await(transport.send({.url = QUrl(u"https://tenant.example/api"_s)}));
        QVERIFY(m_proxy.requests() > before);
        const int used = m_proxy.requests();
        transport.setProxy({.kind = ProxyRule::Kind::None});
        // A name that can't exist (RFC 6761): nobody is reached, the proxy least of all.
        QVERIFY(!await(transport.send({.url = QUrl(u"https://tenant.invalid/api"_s)})));
        QCOMPARE(m_proxy.requests(), used);
    }

private:
    HostilePeer m_proxy{{{.bytes = "HTTP/1.1 502 Refused\r\nContent-Length: 0\r\n\r\n",
                          .after = Reaction::After::Close}}};
};

QTEST_GUILESS_MAIN(TestProxy)
#include "tst_proxy.moc"
