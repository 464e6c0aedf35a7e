// SPDX-License-Identifier: GPL-3.0-or-later
#include "DemoClient.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace lwb;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<DemoTenant> started(const DemoOptions &options = {})
{
    auto tenant = DemoTenant::start(options);
    return tenant ? std::move(*tenant) : nullptr;
}

} // namespace

class TestDemoTenant : public QObject
{
    Q_OBJECT

private:
    /// The log ends at the tenant's start: its times alone differ.
    static QString timeless(const QByteArray &body)
    {
        static const QRegularExpression createdAt(QStringLiteral("\"createdAt\":\\d+"));
        return QString::fromUtf8(body).remove(createdAt);
    }

private Q_SLOTS:
    void answersFromTheMomentItStarts()
    {
        const auto tenant = started();
        QVERIFY(tenant);
        QCOMPARE(tenant->address().endpoint.host(), u"127.0.0.1"_s);
        DemoClient client(tenant->address().endpoint);
        QCOMPARE(client.get("/api/status").status, 204);
        QCOMPARE(DemoClient(tenant->address().shoppingApi).get("/health").status, 200);
    }

    void isTheSameAtEveryStart()
    {
        const auto first = started();
        const auto second = started();
        QCOMPARE(first->address().clientId, second->address().clientId);
        QCOMPARE(first->address().clientSecret, second->address().clientSecret);
        DemoClient a(*first), b(*second);
        for (const char *path : {"/api/applications", "/api/users?page=3", "/api/roles",
                                 "/api/resources?includeScopes=true",
                                 "/api/organizations?showFeatured=true", "/api/logs?page=2"}) {
            const auto answer = a.get(path);
            QCOMPARE(answer.status, 200);
            QCOMPARE(timeless(answer.body), timeless(b.get(path).body));
        }
    }

    void everyRequestIsWrittenDownWhenAskedFor()
    {
        QTemporaryDir folder;
        DemoOptions options;
        options.accessLog = folder.filePath(u"access.log"_s);
        const auto tenant = started(options);
        QVERIFY(tenant);
        DemoClient(tenant->address().endpoint).get("/api/status?a=%20b");
        DemoClient(tenant->address().shoppingApi).get("/health");
        QFile file(options.accessLog);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QStringList urls;
        while (!file.atEnd()) {
            const auto entry = QJsonDocument::fromJson(file.readLine()).object();
            urls.append(entry["method"_L1].toString() + u' ' + entry["url"_L1].toString());
            QVERIFY(entry["headers"_L1].toArray().size() > 0);
        }
        QCOMPARE(urls, (QStringList{u"GET "_s + tenant->address().endpoint.toString() + u"/api/status?a=%20b"_s,
                                    u"GET "_s + tenant->address().shoppingApi.toString() + u"/health"_s}));
        options.accessLog = folder.path(); // a folder
        QVERIFY(!DemoTenant::start(options).ok());
    }

    void holdsAsManyRowsAsAskedFor()
    {
        DemoOptions options;
        options.users = 12'345;
        options.applications = 250;
        options.roles = 40;
        const auto tenant = started(options);
        DemoClient client(*tenant);
        QCOMPARE(client.get("/api/users?page_size=1").header("Total-Number"), "12345");
        QCOMPARE(client.get("/api/applications?page_size=1").header("Total-Number"), "250");
        QCOMPARE(client.get("/api/roles?page_size=1").header("Total-Number"), "40");
        QCOMPARE(client.get("/api/dashboard/users/total").body, R"({"totalUserCount":12345})");
    }

    void refusesAPortInUse()
    {
        const auto first = started();
        DemoOptions options;
        options.port = first->address().endpoint.port();
        const auto second = DemoTenant::start(options);
        QVERIFY(!second.ok());
        QCOMPARE(second.error().kind, Error::Kind::Network);
        QVERIFY(second.error().message.contains(QString::number(options.port)));
    }

    void freesItsPortWhenItStops()
    {
        auto tenant = started();
        DemoOptions options;
        options.port = tenant->address().endpoint.port();
        DemoClient client(*tenant); // leaves a connection behind
        tenant.reset();
        QVERIFY(started(options));
    }

    void stopsAtOnceWithIdleConnections()
    {
        auto tenant = started();
        std::vector<std::unique_ptr<DemoClient>> clients;
        for (int i = 0; i < 20; ++i) {
            clients.push_back(std::make_unique<DemoClient>(tenant->address().endpoint));
            QCOMPARE(clients.back()->get("/api/status").status, 204);
        }
        QElapsedTimer timer;
        timer.start();
        tenant.reset();
        QVERIFY2(timer.elapsed() < 3'000,
                 qPrintable(QString::number(timer.elapsed()))); // their own time is 5 s
    }

    void stopsAtOnceWithAnAnswerDelayed()
    {
        DemoOptions options;
        options.latencyMs = 60'000;
        auto tenant = started(options);
        std::thread client(
            [origin = tenant->address().endpoint] { DemoClient(origin).get("/api/status"); });
        std::this_thread::sleep_for(
            std::chrono::milliseconds(50)); // in flight or not: both must end
        QElapsedTimer timer;
        timer.start();
        tenant.reset();
        client.join();
        QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
    }

    void stopsAtOnceInTheMiddleOfALongSearch()
    {
        DemoOptions options;
        options.users = 10'000'000;
        auto tenant = started(options);
        auto client = std::make_unique<DemoClient>(*tenant);
        std::thread search([&client] { client->get("/api/users?search=%25zzzz%25"); });
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
        QElapsedTimer timer;
        timer.start();
        tenant.reset();
        search.join();
        QVERIFY2(timer.elapsed() < 3'000, qPrintable(QString::number(timer.elapsed())));
    }

    void delaysEveryAnswerWithoutMakingOthersWait()
    {
        constexpr int clients = 64;
        DemoOptions options;
        options.latencyMs = 300;
        const auto tenant = started(options);
        std::atomic<int> answered = 0;
        QElapsedTimer timer;
        timer.start();
        std::vector<std::thread> threads;
        for (int i = 0; i < clients; ++i) {
            threads.emplace_back([&answered, origin = tenant->address().endpoint] {
                if (DemoClient(origin).get("/api/status").status == 204)
                    ++answered;
            });
        }
        for (auto &thread : threads)
            thread.join();
        QCOMPARE(answered.load(), clients);
        QVERIFY(timer.elapsed() >= options.latencyMs);
        // One after another they would take 19 s.
        QVERIFY2(timer.elapsed() < 15'000, qPrintable(QString::number(timer.elapsed())));
    }

    void compressesLongAnswersOnly()
    {
        const auto tenant = started();
        DemoClient client(*tenant);
        const auto plain = client.get("/api/applications");
        QVERIFY(plain.header("Content-Encoding").isEmpty());
        const auto gzip = client.get("/api/applications", {{"Accept-Encoding", "gzip, br"}});
        QCOMPARE(gzip.header("Content-Encoding"), "gzip");
        QVERIFY(gzip.body.size() < plain.body.size() / 2);
        QCOMPARE(gzip.header("ETag"), plain.header("ETag"));
        std::string unpacked;
        httplib::detail::gzip_decompressor decompressor;
        QVERIFY(decompressor.decompress(gzip.body.constData(), size_t(gzip.body.size()),
                                        [&](const char *data, size_t size) {
                                            unpacked.append(data, size);
                                            return true;
                                        }));
        QCOMPARE(QByteArray::fromStdString(unpacked), plain.body);
        QVERIFY(client.get("/api/dashboard/users/total", {{"Accept-Encoding", "gzip"}})
                    .header("Content-Encoding")
                    .isEmpty());
    }

    void servesNoJsonOutsideItsRooms()
    {
        const auto tenant = started();
        DemoClient client(*tenant);
        // A client that follows Logto's Link headers literally lands here.
        const auto page = client.get("/users?page=2");
        QCOMPARE(page.status, 200);
        QVERIFY(page.header("Content-Type").startsWith("text/html"));
        QCOMPARE(client.get("/").status, 302);
        QCOMPARE(client.get("/api/oidc/token").status, 404);
        QCOMPARE(client.send("POST", "/console/oidc/token", "a=b").status, 404);
    }
};

QTEST_GUILESS_MAIN(TestDemoTenant)
#include "tst_demotenant.moc"
