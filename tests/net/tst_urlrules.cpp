// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/UrlRules.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lwb;

namespace {

QString verdict(const Result<Done> &result)
{
    return result ? u"ok"_s : result.error().kindName();
}

} // namespace

class TestUrlRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void plainHttpReachesThisMachineOnly_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *url, const char *expected) {
            QTest::newRow(url) << QString::fromUtf8(url) << QString::fromUtf8(expected);
        };
        row("https://abc.logto.app/api/users?page=1", "ok");
        row("https://192.0.2.1", "ok");
        row("http://localhost:3001/oidc/token", "ok");
        row("http://LOCALHOST/", "ok");
        row("http://127.0.0.1:9/", "ok");
        row("http://127.255.0.3", "ok");
        row("http://[::1]:3001/", "ok");
        row("http://[0:0:0:0:0:0:0:1]/", "ok"); // QUrl writes it ::1
        row("http://127.0.0.1.evil.com/", "insecure_url");
        row("http://localhost.evil.com/", "insecure_url");
        row("http://evil.com/127.0.0.1", "insecure_url");
        row("http://localhost./", "insecure_url");
        row("http://127.0.0.1./", "insecure_url");
        row("http://a.localhost/", "insecure_url");
        row("http://[::ffff:127.0.0.1]/", "insecure_url");
        row("http://[::ffff:1.2.3.4]/", "insecure_url");
        row("http://[::]/", "insecure_url");
        row("http://0.0.0.0/", "insecure_url");
        row("http://128.0.0.1/", "insecure_url");
        row("http://10.0.0.1/", "insecure_url");
        row("http://tenant.example/", "insecure_url");
        row("http://user@127.0.0.1/", "invalid_input");
        row("http://user:pw@127.0.0.1/", "invalid_input");
        row("http://127.0.0.1@evil.com/", "invalid_input");
        row("https://user@tenant.example/", "invalid_input");
        row("https://tenant.example/#top", "invalid_input");
        row("https:///api", "invalid_input");
        row("ftp://localhost/", "invalid_input");
        row("file:///etc/passwd", "invalid_input");
        row("/api/users", "invalid_input");
        row("https://tenant.example/a%0d%0aX: y", "invalid_input");
        row("https://tenant.example/a%00", "invalid_input");
        row("https://tenant.example/a\r\nb", "invalid_input");
        row("https://tenant.example/?q=a%0ab", "ok"); // a query value may hold a newline, escaped
        row("", "invalid_input");
    }
    void plainHttpReachesThisMachineOnly()
    {
        QFETCH(QString, url);
        QFETCH(QString, expected);
        QCOMPARE(verdict(checkUrl(QUrl(url))), expected);
    }

    void shorthandAddressesAreJudgedByWhatQtConnectsTo_data()
    {
        QTest::addColumn<QString>("url");
        QTest::newRow("two parts") << u"http://127.1/"_s;
        QTest::newRow("hexadecimal") << u"http://0x7f.1/"_s;
        QTest::newRow("one number") << u"http://2130706433/"_s;
        QTest::newRow("octal") << u"http://0177.0.0.1/"_s;
    }
    void shorthandAddressesAreJudgedByWhatQtConnectsTo()
    {
        // QUrl rewrites them to dotted quads before anyone connects; the raw spelling is refused.
        QFETCH(QString, url);
        const QUrl parsed(url);
        QCOMPARE(checkUrl(parsed).ok(), parsed.host() == u"127.0.0.1"_s);
        const QString raw = url.mid(7).chopped(1);
        QVERIFY2(!isLoopbackHost(raw), qPrintable(raw));
    }

    void looksOfLoopbackAreNotEnough()
    {
        for (const QString &host :
             {u"127.0.0.256"_s, u"127.0.0.01"_s, u"127.0.0"_s, u"127.0.0.1.1"_s, u"127..0.1"_s,
              u"127.0.0.1 "_s, u"127.0.0.٣"_s, u"::1%lo"_s, u""_s})
            QVERIFY2(!isLoopbackHost(host), qPrintable(host));
    }

    void originIsSchemeHostAndPort()
    {
        const QUrl base(u"https://a.example/x"_s);
        QVERIFY(sameOrigin(base, QUrl(u"https://A.example:443/y?z"_s)));
        QVERIFY(!sameOrigin(base, QUrl(u"http://a.example/x"_s)));
        QVERIFY(!sameOrigin(base, QUrl(u"https://a.example:444/x"_s)));
        QVERIFY(!sameOrigin(base, QUrl(u"https://b.a.example/x"_s)));
        QVERIFY(sameOrigin(QUrl(u"http://localhost:80"_s), QUrl(u"http://localhost/"_s)));
    }

    void methodsAreTokens()
    {
        for (const QByteArray method : {"GET", "PATCH", "M-SEARCH", "get"})
            QVERIFY2(checkMethod(method).ok(), method.constData());
        for (const QByteArray &method :
             {QByteArray(), QByteArray("GE T"), QByteArray("GET / HTTP/1.1\r\nX: y\r\n"),
              QByteArray("G\0T", 3), QByteArray("GET\t"), QByteArray("GÉT"), QByteArray("CONNECT")})
            QCOMPARE(verdict(checkMethod(method)), u"invalid_input"_s);
    }

    void headersCantSmuggleOrTakeOverTheConnection()
    {
        QVERIFY(checkHeader("X-Trace", "a\tb \xc3\xa9").ok());
        QVERIFY(checkHeader("Authorization", "Bearer x").ok());
        QVERIFY(checkHeader("X-Empty", "").ok());
        for (const QByteArray &value :
             {QByteArray("a\r\nX: y"), QByteArray("a\n"), QByteArray("a\0b", 3),
              QByteArray("\x1b[0m"), QByteArray("\x7f")})
            QCOMPARE(verdict(checkHeader("X-Trace", value)), u"invalid_input"_s);
        for (const QByteArray &name :
             {QByteArray(), QByteArray("X Y"), QByteArray("X:"), QByteArray("X\r\nY"),
              QByteArray("host"), QByteArray("Content-length"), QByteArray("TRANSFER-ENCODING"),
              QByteArray("connection"), QByteArray("Upgrade")})
            QCOMPARE(verdict(checkHeader(name, "v")), u"invalid_input"_s);
    }

    void formEncodingFollowsRfc6749()
    {
        QCOMPARE(formEncode("a:b c"), QByteArray("a%3Ab+c"));
        QCOMPARE(formEncode("p+w%/=\xc3\xa9&:x~"), QByteArray("p%2Bw%25%2F%3D%C3%A9%26%3Ax%7E"));
        QCOMPARE(formEncode("AZaz09*-._"), QByteArray("AZaz09*-._"));
        QCOMPARE(formEncode(QByteArray("\0", 1)), QByteArray("%00"));
        QCOMPARE(
            formBody({{"grant_type", "client_credentials"},
                      {"resource", "https://default.logto.app/api"},
                      {"scope", "a b"}}),
            QByteArray(
                "grant_type=client_credentials&resource=https%3A%2F%2Fdefault.logto.app%2Fapi&scope=a+b"));
    }
};

QTEST_GUILESS_MAIN(TestUrlRules)
#include "tst_urlrules.moc"
