// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Clock.h"
#include "net/NetworkTransport.h"
#include "support/Await.h"
#include "support/HostilePeer.h"
#include "support/TransportCall.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <array>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace lwb;
using test::HostilePeer;
using test::Reaction;
using test::await;
using test::told;

namespace {

constexpr NetworkLimits shortLimits{.totalMs = 3000, .idleMs = 1000, .rawIdleMs = 1000};
const QByteArray ok("HTTP/1.1 200 OK\r\n");

// The address sanitizer keeps what was freed, 256 MiB of it.
#ifdef __SANITIZE_ADDRESS__
constexpr qint64 allowedGrowth = 320 * 1024 * 1024;
#else
constexpr qint64 allowedGrowth = 64 * 1024 * 1024;
#endif

qint64 residentBytes()
{
    QFile statm(u"/proc/self/statm"_s);
    if (!statm.open(QIODevice::ReadOnly))
        return 0;
    return statm.readAll().split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE);
}

QByteArray manyFields(int count)
{
    QByteArray fields;
    for (int i = 0; i < count; ++i)
        fields += "X-Field-" + QByteArray::number(i) + ": v\r\n";
    return fields;
}

} // namespace

class TestHostileAnswers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRequestEnds_data()
    {
        QTest::addColumn<Reaction>("reaction");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const Reaction &reaction, const QString &expected) {
            QTest::newRow(name) << reaction << expected;
        };
        const QString idle = u"timeout timeout.idle: nothing came in time (1 s)"_s;
        const QString idle200 = u"timeout 200 timeout.idle: nothing came in time (1 s)"_s;
        const QString total200 = u"timeout 200 timeout.total: no complete answer in time (3 s)"_s;
        const QString lost =
            u"network: the server closed the connection before its answer was complete"_s;
        const QString lost200 =
            u"network 200: the server closed the connection before its answer was complete"_s;
        row("never answers", Reaction::silence(), idle);
        row("drips its header", {.bytes = ok + "X: " + QByteArray(1000, 'x'), .dripMs = 100}, idle);
        row("drips its body",
            {.bytes = ok + "Content-Length: 1000\r\n\r\n",
             .chunk = "x",
             .repeat = -1,
             .dripMs = 10},
            total200);
        row("stops in its body", {.bytes = ok + "Content-Length: 1000\r\n\r\n{}"}, idle200);
        row("stops in its header", {.bytes = ok + "Content-Le"}, idle);
        const QString header =
            u"malformed 200 answer.header: the answer's header has no fields, or too many to be read"_s;
        const QByteArray body = "Content-Length: 2\r\n\r\n{}";
        row("150 header fields", {.bytes = ok + manyFields(150) + body}, header);
        row("150 header fields and an end",
            {.bytes = ok + manyFields(150) + body, .after = Reaction::After::Close}, header);
        row("a field of 200 kB", {.bytes = ok + "X: " + QByteArray(200000, 'x') + "\r\n" + body},
            header);
        row("no header fields", {.bytes = ok + "\r\n{}", .after = Reaction::After::Close}, header);
        row("closes without a byte", Reaction::close(), lost);
        row("resets without a byte", Reaction::reset(), lost);
        row("closes in its body",
            {.bytes = ok + "Content-Length: 100\r\n\r\n{\"a\":1}", .after = Reaction::After::Close},
            lost200);
        row("resets in its body",
            {.bytes = ok + "Content-Length: 100\r\n\r\n{}", .after = Reaction::After::Reset},
            lost200);
        row("closes in a chunk",
            {.bytes = ok + "Transfer-Encoding: chunked\r\n\r\n5\r\n[1,2",
             .after = Reaction::After::Close},
            lost200);
        row("ends without the last chunk",
            {.bytes = ok + "Transfer-Encoding: chunked\r\n\r\n3\r\n[1]\r\n",
             .after = Reaction::After::Close},
            lost200);
        row("speaks another protocol",
            {.bytes = "SSH-2.0-OpenSSH_9.2\r\n", .after = Reaction::After::Close}, lost);
    }
    void everyRequestEnds()
    {
        QFETCH(Reaction, reaction);
        QFETCH(QString, expected);
        HostilePeer peer({reaction});
        NetworkLimits limits = shortLimits;
        // Qt reads a header byte by byte: on a busy machine that takes its time.
        if (expected.startsWith("malformed"_L1))
            limits.idleMs = limits.totalMs = 60'000;
        NetworkTransport transport(nullptr, SystemClock::shared(), nullptr, limits);
        QElapsedTimer elapsed;
        elapsed.start();
        const auto result = await(transport.send({.url = peer.url()}));
        QVERIFY(!result);
        const QString summary = result.error().summary();
        QVERIFY2(summary.startsWith(expected), qPrintable(summary));
        QVERIFY2(elapsed.elapsed() < limits.totalMs + 12'000, "ended, but late");
    }

    void fiftyHeaderFieldsAreFine()
    {
        HostilePeer peer({{.bytes = ok + manyFields(50) + "Content-Length: 2\r\n\r\n{}"}});
        NetworkTransport transport(nullptr, SystemClock::shared(), nullptr, shortLimits);
        QCOMPARE(told(await(transport.send({.url = peer.url()}))), u"200 {}"_s);
    }

    void halfAnAnswerIsNeverTakenForAWholeOne_data()
    {
        QTest::addColumn<QByteArray>("rest");
        QTest::newRow("short body") << QByteArray("Content-Length: 9\r\n\r\n[1]");
        QTest::newRow("cut chunk") << QByteArray("Transfer-Encoding: chunked\r\n\r\n5\r\n[1,2");
        QTest::newRow("no last chunk")
            << QByteArray("Transfer-Encoding: chunked\r\n\r\n3\r\n[1]\r\n");
    }
    void halfAnAnswerIsNeverTakenForAWholeOne()
    {
        // Whether Qt sees the end of the connection before or after the data is chance: ask often.
        QFETCH(QByteArray, rest);
        for (int i = 0; i < 40; ++i) {
            HostilePeer peer({{.bytes = ok + rest, .after = Reaction::After::Close}});
            NetworkTransport transport(nullptr, SystemClock::shared());
            const auto result = await(transport.send({.url = peer.url()}));
            QVERIFY2(told(result).startsWith("network 200"_L1), qPrintable(told(result)));
            QCOMPARE(peer.requests(), 1);
        }
    }

    void aWholeAnswerIsTakenHoweverTheConnectionEnds()
    {
        for (const auto after : {Reaction::After::Close, Reaction::After::Reset}) {
            for (int i = 0; i < 40; ++i) {
                HostilePeer peer({{.bytes = ok + "Content-Length: 3\r\n\r\n[1]", .after = after}});
                NetworkTransport transport(nullptr, SystemClock::shared());
                const QByteArray method = i % 2 ? "GET" : "POST";
                QCOMPARE(told(await(transport.send({.method = method, .url = peer.url()}))),
                         u"200 [1]"_s);
            }
        }
    }

    void aSlowAnswerThatNeverPausesLongIsTaken()
    {
        HostilePeer peer({{.bytes = ok + "Content-Length: 3\r\n\r\n[1]", .dripMs = 5}});
        NetworkTransport transport(nullptr, SystemClock::shared());
        QCOMPARE(told(await(transport.send({.url = peer.url()}))), u"200 [1]"_s);
    }

    void rawRequestsHaveNoTotalDeadline()
    {
        NetworkLimits limits = shortLimits;
        limits.totalMs = 200;
        limits.rawIdleMs = 10000;
        HostilePeer peer({{.bytes = ok + "Content-Length: 2\r\n\r\n{}", .delayMs = 600}});
        NetworkTransport transport(nullptr, SystemClock::shared(), nullptr, limits);
        QCOMPARE(told(await(transport.send({.url = peer.url(), .purpose = Purpose::Raw}))),
                 u"200 {}"_s);
        QVERIFY(told(await(transport.send({.url = peer.url()}))).startsWith("timeout"_L1));
    }

    void everyPurposeHasItsCap_data()
    {
        QTest::addColumn<Purpose>("purpose");
        QTest::addColumn<qint64>("cap");
        QTest::newRow("token") << Purpose::Token << qint64(64 * 1024);
        QTest::newRow("discovery") << Purpose::Discovery << qint64(256 * 1024);
        QTest::newRow("api") << Purpose::Api << qint64(16 * 1024 * 1024);
        QTest::newRow("raw without a file") << Purpose::Raw << qint64(16 * 1024 * 1024);
    }
    void everyPurposeHasItsCap()
    {
        QFETCH(Purpose, purpose);
        QFETCH(qint64, cap);
        const QByteArray chunk(1024, 'x');
        const auto sized = [&chunk](qint64 size, const QByteArray &last) {
            return Reaction{.bytes = ok + "Content-Length: "
                                     + QByteArray::number(size + last.size()) + "\r\n\r\n" + last,
                            .chunk = chunk,
                            .repeat = int(size / chunk.size())};
        };
        HostilePeer peer(
            {sized(cap, {}),
             sized(cap, "!"),
             {.bytes = ok + "Connection: close\r\n\r\n", .chunk = chunk, .repeat = -1}});
        NetworkTransport transport(nullptr, SystemClock::shared());
        const auto full = await(transport.send({.url = peer.url(), .purpose = purpose}));
        QVERIFY2(full.ok() && full->body.size() == cap, qPrintable(told(full).left(200)));
        const QString tooLarge = u"too_large 200 answer.size: the answer is larger than allowed (%1 bytes)"_s.arg(cap);
        QCOMPARE(told(await(transport.send({.url = peer.url(), .purpose = purpose}))), tooLarge);
        QCOMPARE(told(await(transport.send({.url = peer.url(), .purpose = purpose}))), tooLarge);
    }

    void anEndlessBodyDoesNotFillMemory()
    {
        HostilePeer peer({{.bytes = ok + "Connection: close\r\n\r\n",
                           .chunk = QByteArray(64 * 1024, 'x'),
                           .repeat = -1}});
        NetworkTransport transport(nullptr, SystemClock::shared());
        const qint64 before = residentBytes();
        QVERIFY(told(await(transport.send({.url = peer.url()}))).startsWith("too_large"_L1));
        const qint64 grown = residentBytes() - before;
        QVERIFY2(grown < allowedGrowth, qPrintable(QString::number(grown)));
    }

    void gzipIsTaken()
    {
        HostilePeer peer(
            {{.bytes = ok + "Content-Encoding: gzip\r\nContent-Length: "
                       + QByteArray::number(gzip("[1,2]").size()) + "\r\n\r\n" + gzip("[1,2]")}});
        NetworkTransport transport(nullptr, SystemClock::shared());
        QCOMPARE(told(await(transport.send({.url = peer.url()}))), u"200 [1,2]"_s);
        QVERIFY(peer.requestBytes().value(0).toLower().contains("gzip"));
    }

    void aGzipBombIsStopped()
    {
        const QByteArray bomb = gzip(QByteArray(1024 * 1024, '\0').repeated(300));
        HostilePeer peer({{.bytes = ok + "Content-Encoding: gzip\r\nContent-Length: "
                                    + QByteArray::number(bomb.size()) + "\r\n\r\n" + bomb}});
        NetworkTransport transport(nullptr, SystemClock::shared());
        const qint64 before = residentBytes();
        const auto result = await(transport.send({.url = peer.url()}));
        const qint64 grown = residentBytes() - before;
        QVERIFY2(told(result).startsWith("too_large 200"_L1), qPrintable(told(result).left(200)));
        QVERIFY2(grown < allowedGrowth, qPrintable(QString::number(grown)));
    }

    void brokenGzipIsNeverAnAnswer()
    {
        for (const int status : {200, 404, 429, 500}) {
            HostilePeer peer(
                {{.bytes = "HTTP/1.1 " + QByteArray::number(status)
                           + " X\r\nContent-Encoding: gzip\r\nContent-Length: 8\r\n\r\nnot gzip"}});
            NetworkTransport transport(nullptr, SystemClock::shared());
            const auto result = await(transport.send({.method = "OPTIONS", .url = peer.url()}));
            QVERIFY2(!result, qPrintable(told(result)));
        }
    }

    void redirectsAreAnswersAndCarryNothingOn_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("method");
        for (const int status : {301, 302, 303, 307, 308}) {
            for (const char *method : {"GET", "POST", "PATCH", "DELETE"})
                QTest::addRow("%d %s", status, method) << status << QByteArray(method);
        }
    }
    void redirectsAreAnswersAndCarryNothingOn()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, method);
        HostilePeer second({Reaction::answer("{}")});
        const QByteArray location = second.url(u"/stolen?token=abc"_s).toEncoded();
        HostilePeer first({Reaction::status(status, "Location: " + location + "\r\n")});
        NetworkTransport transport(nullptr, SystemClock::shared());
        HttpRequest request{.method = method, .url = first.url()};
        request.headers.add("Authorization", "Bearer SECRET");
        if (method != "GET")
            request.body = "client_secret=SECRET";
        const auto result = await(transport.send(request));
        QVERIFY2(told(result).startsWith(QString::number(status)), qPrintable(told(result)));
        QCOMPARE(result->headers.value("location"), location);
        QCOMPARE(errorFromResponse(*result).kindName(), u"redirected"_s);
        // A request that was to follow would have come before this one is answered.
        QVERIFY(await(transport.send({.url = first.url()})).ok());
        QCOMPARE(first.requests(), 2);
        QCOMPARE(second.connections(), 0);
    }

    void cookiesAndAuthenticationAreNotRemembered()
    {
        HostilePeer peer({Reaction::status(200, "Set-Cookie: sid=1; Path=/\r\n"),
                          Reaction::status(401, "WWW-Authenticate: Basic realm=\"x\"\r\n"),
                          Reaction::answer("{}")});
        NetworkTransport transport(nullptr, SystemClock::shared());
        HttpRequest signedRequest{.url = peer.url()};
        signedRequest.headers.add("Authorization", "Basic c2VjcmV0");
        QVERIFY(await(transport.send(signedRequest)).ok());
        QCOMPARE(told(await(transport.send(signedRequest))), u"401 {}"_s);
        QCOMPARE(told(await(transport.send({.url = peer.url()}))), u"200 {}"_s);
        QCOMPARE(peer.requests(), 3);
        const QByteArray last = peer.requestBytes().last().toLower();
        QVERIFY(!last.contains("cookie") && !last.contains("authorization"));
    }

    void challengesAreNotAnsweredByTheSystem_data()
    {
        QTest::addColumn<QByteArray>("challenge");
        for (const char *scheme : {"Basic realm=\"x\"", "Negotiate", "NTLM",
                                   "Digest realm=\"x\", nonce=\"1\", qop=\"auth\""})
            QTest::newRow(scheme) << QByteArray(scheme);
    }
    void challengesAreNotAnsweredByTheSystem()
    {
        QFETCH(QByteArray, challenge);
        HostilePeer peer({Reaction::status(401, "WWW-Authenticate: " + challenge + "\r\n")});
        NetworkTransport transport(nullptr, SystemClock::shared());
        for (const char *method : {"GET", "DELETE"})
            QCOMPARE(told(await(transport.send({.method = method, .url = peer.url()}))),
                     u"401 {}"_s);
        QCOMPARE(peer.requests(), 2);
    }

    void nobodyListeningIsANetworkError()
    {
        quint16 port = 0;
        {
            HostilePeer gone({Reaction::close()});
            port = gone.port();
        }
        NetworkTransport transport(nullptr, SystemClock::shared());
        for (const char *method : {"GET", "POST"}) {
            const auto result = await(transport.send(
                {.method = method, .url = QUrl(u"http://127.0.0.1:%1/?secret=abc"_s.arg(port))}));
            QCOMPARE(told(result), u"network: Connection refused"_s);
        }
    }

    void longBodiesSpoolToAPrivateFile()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"answer"_s);
        const QByteArray chunk = QByteArray("0123456789abcdef").repeated(4096);
        const int repeat = 2000; // 131 MB
        HostilePeer peer(
            {{.bytes = ok + "Content-Length: " + QByteArray::number(qint64(chunk.size()) * repeat)
                       + "\r\n\r\n",
              .chunk = chunk,
              .repeat = repeat}});
        NetworkTransport transport(nullptr, SystemClock::shared());
        const qint64 before = residentBytes();
        const auto result =
            await(transport.send({.url = peer.url(), .purpose = Purpose::Raw, .spoolPath = path}),
                  100000);
        const qint64 grown = residentBytes() - before;
        QVERIFY2(result.ok(), qPrintable(told(result)));
        QCOMPARE(result->spooledTo, path);
        QCOMPARE(result->bodySize, qint64(chunk.size()) * repeat);
        QVERIFY(result->body.isEmpty());
        QVERIFY2(grown < allowedGrowth, qPrintable(QString::number(grown)));
        QFile file(path);
        QCOMPARE(
            file.permissions()
                & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
            QFile::Permissions());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.size(), result->bodySize);
        for (int i = 0; i < repeat; ++i)
            QVERIFY(file.read(chunk.size()) == chunk);
    }

    void shortBodiesOfRawRequestsStayInMemory()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"answer"_s);
        HostilePeer peer({Reaction::answer("[1]")});
        NetworkTransport transport(nullptr, SystemClock::shared());
        const auto result =
            await(transport.send({.url = peer.url(), .purpose = Purpose::Raw, .spoolPath = path}));
        QCOMPARE(told(result), u"200 [1]"_s);
        QVERIFY(result->spooledTo.isEmpty());
        QVERIFY(!QFile::exists(path));
    }

    void spoolingStopsAtItsLimitAndLeavesNoFile()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(u"answer"_s);
        HostilePeer peer({{.bytes = ok + "Connection: close\r\n\r\n",
                           .chunk = QByteArray(4096, 'x'),
                           .repeat = -1}});
        NetworkTransport transport(nullptr, SystemClock::shared(), nullptr,
                                   {.apiBytes = 10000, .spoolBytes = 100000});
        const auto result =
            await(transport.send({.url = peer.url(), .purpose = Purpose::Raw, .spoolPath = path}));
        QCOMPARE(told(result), u"too_large 200 answer.size: the answer is larger than allowed (100000 bytes)"_s);
        QVERIFY(!QFile::exists(path));
    }

    void aFileThatCantBeWrittenIsAStorageError()
    {
        HostilePeer peer({{.bytes = ok + "Connection: close\r\n\r\n",
                           .chunk = QByteArray(4096, 'x'),
                           .repeat = -1}});
        NetworkTransport transport(nullptr, SystemClock::shared(), nullptr, {.apiBytes = 10000});
        const auto result = await(transport.send(
            {.url = peer.url(), .purpose = Purpose::Raw, .spoolPath = u"/nowhere/answer"_s}));
        QVERIFY2(told(result).startsWith("storage"_L1), qPrintable(told(result)));
    }

private:
    static QByteArray gzip(const QByteArray &plain);
};

/// A gzip stream around what qCompress makes (a length, then zlib: header, deflate data, checksum).
QByteArray TestHostileAnswers::gzip(const QByteArray &plain)
{
    const QByteArray deflated = qCompress(plain, 9).mid(6).chopped(4);
    std::array<quint32, 256> table{};
    for (quint32 i = 0; i < table.size(); ++i) {
        table[i] = i;
        for (int bit = 0; bit < 8; ++bit)
            table[i] = (table[i] >> 1) ^ (table[i] & 1 ? 0xedb88320 : 0);
    }
    quint32 crc = 0xffffffff;
    for (const char c : plain)
        crc = (crc >> 8) ^ table[uchar(crc) ^ uchar(c)];
    QByteArray trailer;
    for (const quint32 number : {~crc, quint32(plain.size())}) {
        for (int shift = 0; shift < 32; shift += 8)
            trailer += char(number >> shift);
    }
    return QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\x03", 10) + deflated + trailer;
}

QTEST_GUILESS_MAIN(TestHostileAnswers)
#include "tst_hostileanswers.moc"
