// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/SessionSecretStore.h"

#include <QTest>

using namespace lwb;
using namespace Qt::StringLiterals;

namespace {

/// This store answers at once.
template<typename T>
Result<T> now(const Pending<Result<T>> &pending)
{
    std::optional<Result<T>> answer;
    QObject context;
    pending.then(&context, [&answer](Result<T> result) { answer.emplace(std::move(result)); });
    if (!answer)
        return Error::make(Error::Kind::Internal, u"no answer"_s);
    return std::move(*answer);
}

} // namespace

class tst_SessionSecretStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsOneSecretPerProfile()
    {
        SessionSecretStore store;
        QCOMPARE(now(store.read(u"a"_s)).error().kind, Error::Kind::KeychainMissing);
        QVERIFY(now(store.write(u"a"_s, Secret("one"))).ok());
        QVERIFY(now(store.write(u"b"_s, Secret("two"))).ok());
        QVERIFY(now(store.write(u"a"_s, Secret("three"))).ok());
        // Read more than once: the store keeps its own.
        QCOMPARE(now(store.read(u"a"_s))->reveal(), QByteArray("three"));
        QCOMPARE(now(store.read(u"a"_s))->reveal(), QByteArray("three"));
        QCOMPARE(now(store.read(u"b"_s))->reveal(), QByteArray("two"));
        QVERIFY(store.has(u"a"_s));
    }
    void erasedIsMissingAndErasingNothingIsDone()
    {
        SessionSecretStore store;
        QVERIFY(now(store.erase(u"a"_s)).ok());
        QVERIFY(now(store.write(u"a"_s, Secret("one"))).ok());
        QVERIFY(now(store.erase(u"a"_s)).ok());
        QVERIFY(!store.has(u"a"_s));
        QCOMPARE(now(store.read(u"a"_s)).error().kind, Error::Kind::KeychainMissing);
    }
    void refusesWhatAKeychainWouldRefuse()
    {
        SessionSecretStore store;
        QVERIFY(now(store.write(u"a"_s, Secret("one"))).ok());
        for (const QByteArray &secret :
             {QByteArray("a\0b", 3), QByteArray(2'001, 'x'), QByteArray("\xff")}) {
            const auto written = now(store.write(u"a"_s, Secret(secret)));
            QVERIFY(!written.ok());
            QCOMPARE(written.error().kind, Error::Kind::InvalidInput);
        }
        QCOMPARE(now(store.read(u"a"_s))->reveal(), QByteArray("one"));
    }
};

QTEST_GUILESS_MAIN(tst_SessionSecretStore)
#include "tst_sessionsecretstore.moc"
