// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoTenant.h"
#include "doctor/FailureHistoryLoader.h"
#include "logto/Tenant.h"
#include "core/Clock.h"
#include "support/Await.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lwb;
using lwb::test::await;

class tst_FailureHistory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void failuresOfOneKindAreOneGroup();
    void anEntryCountsOnce();
    void aClientNobodyKnowsIsNobodys();
    void whatWentWellIsNoFailure();
    void whatWasSentTwiceIsToldWhole();
    void unknownCausesAreToldApart();
    void theLogOfTheDemoTenantIsRead();
    void aCancelledLoadKeepsWhatCame();
    void aRefusalIsTold();
};

namespace {

QDateTime minute(int m)
{
    return QDateTime::fromSecsSinceEpoch(1'750'000'000 + m * 60, Qt::UTC);
}

LogEntry entry(const QString &id, int at, const QString &application, const QString &resource,
               const QString &error = {}, const QString &description = {}, int status = 400)
{
    QJsonObject payload{{u"result"_s, error.isEmpty() ? u"Success"_s : u"Error"_s},
                        {u"params"_s, QJsonObject{{u"resource"_s, resource}}}};
    if (!application.isEmpty())
        payload.insert(u"applicationId"_s, application);
    if (!error.isEmpty()) {
        const QJsonObject refusal{{u"error"_s, error},
                                  {u"error_description"_s, description},
                                  {u"statusCode"_s, status}};
        payload.insert(u"error"_s,
                       QString::fromUtf8(QJsonDocument(refusal).toJson(QJsonDocument::Compact)));
    }
    const QJsonObject json{{u"id"_s, id},
                           {u"key"_s, u"ExchangeTokenBy.ClientCredentials"_s},
                           {u"payload"_s, payload},
                           {u"createdAt"_s, minute(at).toMSecsSinceEpoch()}};
    return *parseRecord<LogEntry>(QJsonDocument(json).toJson(), u"$"_s);
}

/// One line per group, the most recent first: "D2 app https://x 3 times, minutes 1 to 7".
QString told(const FailureHistory &history)
{
    QStringList lines;
    for (const FailureGroup &group : history.groups()) {
        lines.append(u"%1 %2 %3 %4x %5-%6"_s
                         .arg(group.finding ? group.finding->code : u"?"_s,
                              group.isAttributed() ? group.applicationId : u"nobody"_s,
                              group.resource.isEmpty() ? u"-"_s : group.resource)
                         .arg(group.count)
                         .arg(minute(0).secsTo(group.first) / 60)
                         .arg(minute(0).secsTo(group.last) / 60));
    }
    return lines.join(u'\n');
}

const QString unknownResource = u"resource indicator is missing, or unknown"_s;

} // namespace

void tst_FailureHistory::failuresOfOneKindAreOneGroup()
{
    FailureHistory history;
    history.add(entry(u"c"_s, 7, u"app"_s, u"https://x/"_s, u"invalid_target"_s, unknownResource));
    history.add(entry(u"d"_s, 8, u"app"_s, u"https://y"_s, u"invalid_target"_s, unknownResource));
    history.add(entry(u"e"_s, 9, u"other"_s, u"https://x/"_s, u"invalid_target"_s, unknownResource));
    history.add(entry(u"b"_s, 4, u"app"_s, u"https://x/"_s, u"invalid_request"_s,
                      u"client secret has expired"_s));
    history.add(entry(u"a"_s, 1, u"app"_s, u"https://x/"_s, u"invalid_target"_s, unknownResource));
    QCOMPARE(told(history), u"D2 other https://x/ 1x 9-9\n"
                            "D2 app https://y 1x 8-8\n"
                            "D2 app https://x/ 2x 1-7\n"
                            "C6 app https://x/ 1x 4-4"_s);
    QCOMPARE(history.groups().at(2).newestEntryId, u"c"_s);
    QCOMPARE(history.failureCount(), 5);
    QCOMPARE(history.oldest(), minute(1));
}

void tst_FailureHistory::anEntryCountsOnce()
{
    // Pages shift while entries are added.
    FailureHistory history;
    const auto twice = entry(u"a"_s, 1, u"app"_s, {}, u"invalid_target"_s,
                             u"both `resource` and `organization_id` are not provided"_s);
    history.add(twice);
    history.add(twice);
    QCOMPARE(told(history), u"D1 app - 1x 1-1"_s);
    QCOMPARE(history.readCount(), 1);
}

void tst_FailureHistory::aClientNobodyKnowsIsNobodys()
{
    FailureHistory history;
    for (int i = 0; i < 3; ++i)
        history.add(entry(QString::number(i), i, {}, u"https://x"_s, u"invalid_client"_s,
                          u"invalid client abc%1"_s.arg(i)));
    QCOMPARE(told(history), u"C4 nobody https://x 3x 0-2"_s);
    QCOMPARE(history.groups().first().finding->evidence, u"400 invalid_client: invalid client abc2"_s);
}

void tst_FailureHistory::whatWentWellIsNoFailure()
{
    FailureHistory history;
    history.add(entry(u"a"_s, 1, u"app"_s, u"https://x"_s));
    LogEntry other = entry(u"b"_s, 1, u"app"_s, u"https://x"_s, u"invalid_target"_s);
    other.key = u"Interaction.SignIn.Submit"_s;
    history.add(other);
    QCOMPARE(told(history), QString());
    QCOMPARE(history.failureCount(), 0);
    QCOMPARE(history.readCount(), 2);
}

void tst_FailureHistory::whatWasSentTwiceIsToldWhole()
{
    FailureHistory history;
    LogEntry two = entry(u"a"_s, 1, u"app"_s, u"https://x"_s, u"invalid_target"_s,
                         u"only a single resource indicator value is supported"_s);
    two.json.replace("\"https://x\"", R"(["https://x","https://y"])");
    history.add(two);
    QCOMPARE(told(history), u"D3 app https://x https://y 1x 1-1"_s);
}

void tst_FailureHistory::unknownCausesAreToldApart()
{
    FailureHistory history;
    history.add(entry(u"a"_s, 1, u"app"_s, {}, u"server_error"_s, u"one thing"_s, 500));
    history.add(entry(u"b"_s, 2, u"app"_s, {}, u"server_error"_s, u"another"_s, 500));
    history.add(entry(u"c"_s, 3, u"app"_s, {}, u"server_error"_s, u"one thing"_s, 500));
    QCOMPARE(told(history), u"? app - 2x 1-3\n? app - 1x 2-2"_s);
}

namespace {

struct DemoAtWork
{
    explicit DemoAtWork(const QString &secret = {})
    {
        demo = std::move(*DemoTenant::start({}));
        Profile profile;
        profile.id = u"demo"_s;
        profile.tenantId = u"default"_s;
        profile.endpoint = demo->address().endpoint;
        profile.resource = demo->address().resource;
        profile.clientId = demo->address().clientId;
        const QString used = secret.isEmpty() ? demo->address().clientSecret : secret;
        tenant = std::make_unique<Tenant>(
            profile,
            [used] { return Pending<Result<Secret>>(Result<Secret>(Secret(used.toUtf8()))); },
            nullptr, SystemClock::shared());
        loader = std::make_unique<FailureHistoryLoader>(tenant->api());
    }

    std::unique_ptr<DemoTenant> demo;
    std::unique_ptr<Tenant> tenant;
    std::unique_ptr<FailureHistoryLoader> loader;
};

} // namespace

void tst_FailureHistory::theLogOfTheDemoTenantIsRead()
{
    DemoAtWork desk;
    TokenRequest wrong = desk.tenant->managementTokenRequest();
    wrong.resource += u'/';
    QVERIFY(!await(desk.tenant->exchange(wrong)));
    QSignalSpy finished(desk.loader.get(), &FailureHistoryLoader::finished);
    desk.loader->load({});
    QVERIFY(desk.loader->isLoading());
    QVERIFY(!finished.isEmpty() || finished.wait(60'000));
    QVERIFY2(!desk.loader->error(), "the log could not be read");
    QVERIFY(desk.loader->isComplete());
    // The log is seeded with 400 exchanges; what just failed is the newest of them.
    QVERIFY(desk.loader->history().readCount() > 400);
    const auto groups = desk.loader->history().groups();
    QCOMPARE(groups.first().finding->code, u"D2"_s);
    QCOMPARE(groups.first().resource, wrong.resource);
    QCOMPARE(groups.first().applicationId, desk.tenant->profile().clientId);
    QCOMPARE(groups.first().count, 1);
    qint64 sum = 0;
    for (const FailureGroup &group : groups)
        sum += group.count;
    QCOMPARE(sum, desk.loader->history().failureCount());

    // Of the last minute there is only what this test did.
    desk.loader->load(QDateTime::currentDateTimeUtc().addSecs(-60));
    QVERIFY(finished.wait(60'000));
    QCOMPARE(desk.loader->history().failureCount(), 1);
}

void tst_FailureHistory::aCancelledLoadKeepsWhatCame()
{
    DemoAtWork desk;
    QSignalSpy finished(desk.loader.get(), &FailureHistoryLoader::finished);
    connect(desk.loader.get(), &FailureHistoryLoader::progressed, desk.loader.get(),
            &FailureHistoryLoader::cancel);
    desk.loader->load({});
    QVERIFY(finished.wait(60'000));
    QCOMPARE(desk.loader->history().readCount(), 100);
    QVERIFY(!desk.loader->isLoading());
    QVERIFY(!desk.loader->isComplete());
    QCOMPARE(finished.size(), 1);
}

void tst_FailureHistory::aRefusalIsTold()
{
    DemoAtWork desk(u"wrong"_s);
    QSignalSpy finished(desk.loader.get(), &FailureHistoryLoader::finished);
    desk.loader->load({});
    QVERIFY(!finished.isEmpty() || finished.wait(60'000));
    QVERIFY(desk.loader->error());
    QCOMPARE(desk.loader->error()->kind, Error::Kind::TokenRefused);
    QVERIFY(!desk.loader->isComplete());
}

QTEST_GUILESS_MAIN(tst_FailureHistory)
#include "tst_failurehistory.moc"
