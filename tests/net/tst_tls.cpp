// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Clock.h"
#include "net/NetworkTransport.h"
#include "support/Await.h"
#include "support/HostilePeer.h"
#include "support/TestAuthority.h"
#include "support/TransportCall.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lwb;
using test::HostilePeer;
using test::Reaction;
using test::TestAuthority;
using test::await;
using test::told;

/// Whether Qt's TLS backend still holds certificates of a peer when the process ends is a matter of
/// timing, and stacks end in OpenSSL, which is built without frame pointers.
extern "C" const char *__lsan_default_suppressions()
{
    return "leak:libcrypto\n";
}

class TestTls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aProfilesOwnAuthorityIsTrusted()
    {
        HostilePeer peer({Reaction::answer("{}")}, m_authority.server("IP:127.0.0.1,DNS:localhost"));
        NetworkTransport transport(nullptr, SystemClock::shared());
        transport.setCaCertificates({m_authority.certificate()});
        QCOMPARE(told(await(transport.send({.url = peer.url()}))), u"200 {}"_s);
        const auto written = await(transport.send({.method = "POST", .url = peer.url(), .body = "{}"}));
        QCOMPARE(told(written), u"200 {}"_s);
        QVERIFY(written->timing.connectMs > 0);
    }

    void theAuthorityCanComeAndGoWhileRunning()
    {
        HostilePeer peer({Reaction::answer("{}")}, m_authority.server("IP:127.0.0.1"));
        NetworkTransport transport(nullptr, SystemClock::shared());
        QCOMPARE(await(transport.send({.url = peer.url()})).error().kindName(), u"tls"_s);
        transport.setCaCertificates({m_authority.certificate()});
        QCOMPARE(told(await(transport.send({.url = peer.url()}))), u"200 {}"_s);
        transport.setCaCertificates({});
        QCOMPARE(await(transport.send({.url = peer.url()})).error().kindName(), u"tls"_s);
        QCOMPARE(peer.requests(), 1);
    }

    void untrustedCertificatesAreNeverIgnoredAndTheReasonIsTold_data()
    {
        QTest::addColumn<QSslConfiguration>("server");
        QTest::addColumn<bool>("trusted");
        QTest::addColumn<QStringList>("reasons");
        QTest::newRow("self-signed") << TestAuthority::selfSignedServer("IP:127.0.0.1") << false
                                     << QStringList{u"self-signed"_s};
        QTest::newRow("unknown authority") << m_authority.server("IP:127.0.0.1") << false
                                           << QStringList{u"issuer certificate"_s};
        QTest::newRow("another host") << m_authority.server("DNS:other.example") << true
                                      << QStringList{u"host name did not match"_s};
        QTest::newRow("expired") << m_authority.server("IP:127.0.0.1", -1) << true << QStringList{u"expired"_s};
        QTest::newRow("everything wrong") << m_authority.server("DNS:other.example", -1) << false
                                          << QStringList{u"issuer certificate"_s, u"host name did not match"_s};
    }
    void untrustedCertificatesAreNeverIgnoredAndTheReasonIsTold()
    {
        QFETCH(QSslConfiguration, server);
        QFETCH(bool, trusted);
        QFETCH(QStringList, reasons);
        HostilePeer peer({Reaction::answer("{}")}, server);
        NetworkTransport transport(nullptr, SystemClock::shared());
        if (trusted)
            transport.setCaCertificates({m_authority.certificate()});
        for (const char *method : {"GET", "POST"}) {
            HttpRequest request{.method = method, .url = peer.url(), .body = "SECRET"};
            request.headers.add("Authorization", "Bearer SECRET");
            const auto result = await(transport.send(request));
            QVERIFY2(!result && result.error().kindName() == u"tls"_s, qPrintable(told(result)));
            for (const QString &reason : reasons)
                QVERIFY2(result.error().message.contains(reason), qPrintable(result.error().message));
        }
        QCOMPARE(peer.requests(), 0);
        QCOMPARE(peer.bytesReceived(), 0);
    }

    void aServerWithoutTlsIsATlsError()
    {
        HostilePeer peer({{.bytes = "HTTP/1.1 400 Bad\r\nContent-Length: 0\r\n\r\n"}});
        QUrl url = peer.url();
        url.setScheme(u"https"_s);
        NetworkTransport transport(nullptr, SystemClock::shared(), nullptr, {.idleMs = 2000});
        for (const char *method : {"GET", "DELETE"}) {
            const auto result = await(transport.send({.method = method, .url = url}));
            // The peer waits for a request that never comes: it is the deadline that ends this.
            QVERIFY2(!result && result.error().kindName() == u"timeout"_s, qPrintable(told(result)));
        }
    }

    void aHandshakeThatNeverEndsMeetsItsOwnDeadline()
    {
        HostilePeer peer({Reaction::silence()});
        QUrl url = peer.url();
        url.setScheme(u"https"_s);
        NetworkTransport transport(nullptr, SystemClock::shared());
        transport.setLimits({.connectMs = 300, .totalMs = 20'000, .idleMs = 20'000});
        const auto result = await(transport.send({.method = "POST", .url = url, .body = "{}"}));
        QVERIFY2(!result && result.error().kindName() == u"timeout"_s, qPrintable(told(result)));
        QVERIFY2(result.error().summary().contains(u"no connection in time (0.3 s)"_s), qPrintable(result.error().summary()));
    }

    void theConnectionsDeadlineEndsWhenItStands()
    {
        Reaction late = Reaction::answer("{}");
        late.delayMs = 700;
        HostilePeer peer({late}, m_authority.server("IP:127.0.0.1"));
        NetworkTransport transport(nullptr, SystemClock::shared());
        transport.setCaCertificates({m_authority.certificate()});
        // Long enough for a handshake on a loaded machine, shorter than the answer takes after two of them.
        transport.setLimits({.connectMs = 600, .totalMs = 60'000, .idleMs = 60'000});
        for (int i = 0; i < 2; ++i)
            QCOMPARE(told(await(transport.send({.url = peer.url()}))), u"200 {}"_s);
    }

private:
    TestAuthority m_authority;
};

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
