// SPDX-License-Identifier: GPL-3.0-or-later
#include "LwbProcess.h"
#include "support/HostilePeer.h"

#include <QFile>
#include <QTemporaryDir>

using namespace lwb;
using namespace lwb::test;

/// `lwb request`: what goes out, which token goes with it, and what is printed.
class tst_LwbRequest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void requestPrintsTheBodyAsReceived();
    void requestPathsAreBelowTheApi();
    void requestStatusDecidesTheExitCode();
    void requestIncludesTheHead();
    void requestSendsData();
    void requestQueriesAreEncoded();
    void aForeignOriginGetsNoToken();
    void aForeignOriginGetsTheTokenAskedFor();
    void onesOwnApiIsCalledWithItsToken();
    void aRedirectIsToldAndNotFollowed();
    void binaryBodiesAreUntouched();
    void largeBodiesComeWhole();
    void theUsersOwnAuthorizationGoesAlone();
    void aWriteWithoutAnAnswerIsUnknown();

private:
    [[nodiscard]] Lwb lwb() const { return lwbFor(m_tenant->address()); }

    std::unique_ptr<DemoTenant> m_tenant;
    QTemporaryDir m_scratch;
};

void tst_LwbRequest::initTestCase()
{
    startShoppingTenant(&m_tenant);
}

void tst_LwbRequest::requestPrintsTheBodyAsReceived()
{
    const QByteArray body = "{\"z\":1.0,\"a\":1E400,\"a\":\"\\u00e9\"}\r\n\r\n";
    HostilePeer peer({Reaction::answer(body)});
    const Answer answer = lwb().run({u"request"_s, u"GET"_s, peer.url(u"/x"_s).toString()});
    QVERIFY_CODE(answer, 0);
    QCOMPARE(answer.out, body);
}

void tst_LwbRequest::requestPathsAreBelowTheApi()
{
    const Answer expected = lwb().run("request GET roles");
    QVERIFY_DONE(expected);
    QVERIFY(expected.out.startsWith("[{"));
    for (const QString &path : {u"/roles"_s, u"/api/roles"_s,
                                m_tenant->address().endpoint.toString() + u"/api/roles"_s}) {
        const Answer answer = lwb().run({u"request"_s, u"get"_s, path});
        QVERIFY_DONE(answer);
        QCOMPARE(answer.out, expected.out);
    }
}

void tst_LwbRequest::requestStatusDecidesTheExitCode()
{
    Answer answer = lwb().run("request GET users/nobody");
    QVERIFY_CODE(answer, 1);
    QVERIFY(answer.out.contains("\"code\""));
    QCOMPARE(answer.err, QByteArray());
    QVERIFY_CODE(lwb().run("request GET users?page_size=101"), 1);
    for (const auto &[status, code] : {std::pair(401, 3), {403, 3}, {404, 1}, {500, 1}, {204, 0}}) {
        HostilePeer peer({Reaction::status(status)});
        QVERIFY_CODE(lwb().run({u"request"_s, u"GET"_s, peer.url().toString()}), code);
    }
}

void tst_LwbRequest::requestIncludesTheHead()
{
    const Answer answer = lwb().run("request GET users --query page_size=1 --include");
    QVERIFY_DONE(answer);
    QVERIFY2(answer.out.startsWith("HTTP/1.1 200 OK\r\n"), answer.out);
    QVERIFY(answer.out.toLower().contains("\r\ntotal-number: 345\r\n"));
    QVERIFY(answer.out.contains("\r\n\r\n[{"));
}

void tst_LwbRequest::requestSendsData()
{
    QFile file(m_scratch.filePath(u"body.bin"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("\0\xff{", 3));
    file.close();
    struct Case
    {
        QStringList words;
        QByteArray input;
        QByteArray body;
        QByteArray type;
    };
    const Case cases[] = {
        {{u"--data"_s, u"{\"a\":1}"_s}, {}, "{\"a\":1}", "application/json"},
        {{u"--data"_s, u"plain é"_s}, {}, "plain é", "text/plain; charset=utf-8"},
        {{u"--data"_s, u"-"_s}, "[1,\n2]", "[1,\n2]", "application/json"},
        {{u"--data"_s, u"@"_s + file.fileName()}, {}, QByteArray("\0\xff{", 3), "text/plain; charset=utf-8"},
        {{u"--data"_s, u"x=1"_s, u"--header"_s, u"content-type: application/x-www-form-urlencoded"_s}, {},
         "x=1", "application/x-www-form-urlencoded"},
    };
    for (const Case &c : cases) {
        HostilePeer peer({Reaction::answer("ok")});
        const Answer answer = lwb().run(
            QStringList{u"request"_s, u"POST"_s, peer.url().toString()} + c.words, c.input);
        QVERIFY_CODE(answer, 0);
        QCOMPARE(peer.requests(), 1);
        const QByteArray sent = peer.requestBytes().first();
        QVERIFY2(sent.endsWith("\r\n\r\n" + c.body), sent);
        QVERIFY2(sent.toLower().contains("content-type: " + c.type + "\r\n"), sent);
    }
}

void tst_LwbRequest::requestQueriesAreEncoded()
{
    HostilePeer peer({Reaction::answer("ok")});
    QVERIFY_CODE(lwb().run({u"request"_s, u"GET"_s, peer.url(u"/p?a=1"_s).toString(), u"--query"_s, u"q=a+b & c=é%"_s,
                            u"--query"_s, u"empty="_s}), 0);
    QVERIFY2(peer.requestBytes().first().startsWith("GET /p?a=1&q=a%2Bb%20%26%20c%3D%C3%A9%25&empty= HTTP/1.1"),
             peer.requestBytes().first());
}

void tst_LwbRequest::aForeignOriginGetsNoToken()
{
    HostilePeer peer({Reaction::answer("hello")});
    const Answer answer = lwb().run({u"request"_s, u"GET"_s, peer.url(u"/api/users"_s).toString()});
    QVERIFY_CODE(answer, 0);
    QCOMPARE(answer.out, QByteArray("hello"));
    QVERIFY(answer.err.contains("No token is sent to http://127.0.0.1:"));
    QVERIFY(!peer.requestBytes().first().toLower().contains("authorization"));
}

void tst_LwbRequest::aForeignOriginGetsTheTokenAskedFor()
{
    HostilePeer peer({Reaction::answer("hello")});
    const Answer answer = lwb().run({u"request"_s, u"GET"_s, peer.url().toString(), u"--resource"_s,
                                     u"https://shopping.api"_s, u"--scope"_s, u"read:products"_s});
    QVERIFY_DONE(answer);
    QVERIFY(peer.requestBytes().first().toLower().contains("authorization: bearer ey"));
}

void tst_LwbRequest::onesOwnApiIsCalledWithItsToken()
{
    const QString products = m_tenant->address().shoppingApi.toString() + u"/products"_s;
    Answer answer = lwb().run({u"request"_s, u"GET"_s, products, u"--resource"_s, u"https://shopping.api"_s,
                               u"--scope"_s, u"read:products"_s});
    QVERIFY_DONE(answer);
    QVERIFY(answer.out.contains("name"));
    QVERIFY_CODE(lwb().run({u"request"_s, u"GET"_s, products}), 3);
    answer = lwb().run({u"request"_s, u"POST"_s, products, u"--data"_s, u"{}"_s, u"--resource"_s,
                        u"https://shopping.api"_s, u"--scope"_s, u"read:products"_s});
    QVERIFY_CODE(answer, 3);
}

void tst_LwbRequest::aRedirectIsToldAndNotFollowed()
{
    HostilePeer target({Reaction::answer("stolen")});
    HostilePeer peer({Reaction::status(302, "Location: " + target.url().toEncoded() + "\r\n")});
    const Answer answer = lwb().run({u"request"_s, u"GET"_s, peer.url().toString()});
    QVERIFY_CODE(answer, 0);
    QVERIFY2(answer.err.contains("A redirect is not followed: " + target.url().toEncoded()), answer.err);
    QCOMPARE(target.requests(), 0);
}

void tst_LwbRequest::binaryBodiesAreUntouched()
{
    QByteArray body;
    for (int i = 0; i < 70'000; ++i)
        body.append(char(i * 7));
    HostilePeer peer({Reaction::answer(body)});
    const Answer answer = lwb().run({u"request"_s, u"GET"_s, peer.url().toString()});
    QVERIFY_CODE(answer, 0);
    QVERIFY(answer.out == body);
}

void tst_LwbRequest::largeBodiesComeWhole()
{
    constexpr int chunks = 20;
    const QByteArray chunk(1024 * 1024, 'x');
    Reaction reaction;
    reaction.bytes = "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(chunks * chunk.size()) + "\r\n\r\n";
    reaction.chunk = chunk;
    reaction.repeat = chunks;
    HostilePeer peer({reaction});
    const Answer answer = lwb().run({u"request"_s, u"GET"_s, peer.url().toString()});
    QVERIFY2(answer.code == 0, answer.err);
    QCOMPARE(answer.out.size(), chunks * chunk.size());
    QCOMPARE(answer.out.count('x'), answer.out.size());
}

void tst_LwbRequest::theUsersOwnAuthorizationGoesAlone()
{
    HostilePeer peer({Reaction::answer("ok")});
    Lwb run = lwb();
    run.environment.insert(u"LOGTO_ENDPOINT"_s, peer.url(u""_s).toString());
    QVERIFY_DONE(run.run({u"request"_s, u"GET"_s, u"users"_s, u"--header"_s, u"Authorization: Bearer mine"_s}));
    QCOMPARE(peer.requests(), 1);
    QVERIFY(peer.requestBytes().first().toLower().contains("authorization: bearer mine\r\n"));
}

void tst_LwbRequest::aWriteWithoutAnAnswerIsUnknown()
{
    HostilePeer peer({Reaction::close()});
    const Answer answer = lwb().run({u"request"_s, u"POST"_s, peer.url().toString(), u"--data"_s, u"{}"_s, u"--json"_s});
    QVERIFY_CODE(answer, 4);
    QCOMPARE(answer.json()["error"_L1]["kind"_L1].toString(), u"unknown_outcome"_s);
    QCOMPARE(peer.requests(), 1);
}

QTEST_GUILESS_MAIN(tst_LwbRequest)
#include "tst_lwbrequest.moc"
