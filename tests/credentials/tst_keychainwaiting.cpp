// SPDX-License-Identifier: GPL-3.0-or-later
#include "FakePrompter.h"
#include "KeychainPeer.h"
#include "PrivateKeyring.h"

using namespace lwb;
using namespace lwb::test;

namespace {

constexpr KeychainSecretStore::Limits Impatient{300, 1'500};
constexpr KeychainSecretStore::Limits Patient{300, 120'000};
constexpr int MaxExitMs = 3'000;

} // namespace

/// The store against a keychain that does not answer: frozen, or waiting for a person.
class tst_KeychainWaiting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFrozenServiceTimesOutAndIsWellAgainWhenItThaws();
    void theEventLoopNeverStalls();
    void cancelEndsAtOnce();
    void aStuckJobHoldsLaterCallsUpToTheirLimits();
    void aWriteCancelledInTheLineNeverHappens();
    void aWriteCancelledUnderwayIsFollowedByLaterOnes();
    void aDestroyedStoreCancelsAndLeavesTheJob();
    void anUnlockThatCannotAskIsLocked();
    void anUnlockOfAnOpenKeyringIsDone();
    void aDismissedUnlockIsLocked();
    void anUnansweredUnlockCanBeCancelled();
    void anUnansweredUnlockTimesOut();
    void callsWaitBehindAnOpenPrompt();
    void anUnansweredPromptOfTheKeychainsOwnIsCutLoose();
    void quittingDoesNotWaitForTheKeychain_data();
    void quittingDoesNotWaitForTheKeychain();
    void quittingUnderAnOpenPromptLeavesTheKeyringWell();
    void quittingDoesNotWaitForTheBus();
};

void tst_KeychainWaiting::aFrozenServiceTimesOutAndIsWellAgainWhenItThaws()
{
    PrivateKeyring keyring;
    QVERIFY(keyring.start());
    KeychainPeer peer(keyring.environment(), Impatient);
    QVERIFY(peer.ready());
    // Slow machines may already be told to wait here.
    peer.send("write p1 " + QByteArray("secret").toHex());
    QVERIFY(peer.lineOf("done"));
    keyring.freeze();
    for (const QByteArray &command :
         {QByteArray("read p1"), QByteArray("write p1 6162"), QByteArray("erase p1"),
          QByteArray("unlock")}) {
        QCOMPARE(peer.ask(command), QByteArray("waiting"));
        QCOMPARE(peer.line(), QByteArray("not-waiting"));
        QVERIFY(peer.line().startsWith("keychain_timeout "));
    }
    keyring.thaw();
    QTRY_COMPARE_WITH_TIMEOUT(peer.settled("read p1"), KeychainPeer::found("secret"), 60'000);
}

void tst_KeychainWaiting::theEventLoopNeverStalls()
{
    PrivateKeyring keyring;
    QVERIFY(keyring.start());
    KeychainPeer peer(keyring.environment(), Impatient);
    peer.send("write p1 6162");
    QVERIFY(peer.lineOf("done"));
    // What waits for the service stalls every time, and for long; a busy machine does not.
    QList<int> stalls;
    for (int attempt = 0; attempt < 5 && (stalls.isEmpty() || stalls.last() > 100); ++attempt) {
        keyring.freeze();
        QVERIFY(!peer.ask("stall").isEmpty());
        QVERIFY(peer.settled("read p1").startsWith("keychain_timeout "));
        stalls += peer.ask("stall").toInt();
        keyring.thaw();
    }
    QVERIFY2(stalls.last() <= 100, qPrintable(QString::number(stalls.last())));
}

void tst_KeychainWaiting::cancelEndsAtOnce()
{
    PrivateKeyring keyring;
    QVERIFY(keyring.start());
    KeychainPeer peer(keyring.environment(), Patient);
    peer.send("write p1 " + QByteArray("secret").toHex());
    QVERIFY(peer.lineOf("done"));
    keyring.freeze();
    QCOMPARE(peer.ask("read p1"), QByteArray("waiting"));
    QCOMPARE(peer.ask("cancel"), QByteArray("not-waiting"));
    QVERIFY(peer.line().startsWith("cancelled"));
    QCOMPARE(peer.ask("running"), QByteArray("no"));
    keyring.thaw();
    QCOMPARE(peer.settled("read p1"), KeychainPeer::found("secret"));
}

void tst_KeychainWaiting::aStuckJobHoldsLaterCallsUpToTheirLimits()
{
    PrivateKeyring keyring;
    QVERIFY(keyring.start());
    KeychainPeer peer(keyring.environment(), Impatient);
    peer.send("write p1 " + QByteArray("secret").toHex());
    QVERIFY(peer.lineOf("done"));
    peer.send("freeze-in-job " + QByteArray::number(keyring.daemonPid()));
    peer.send("read p1");
    QVERIFY(peer.lineOf("frozen"));
    QVERIFY(peer.lineOf("keychain_timeout"));
    // Cut loose: it still runs, and nothing else can.
    QCOMPARE(peer.ask("outstanding"), QByteArray("yes"));
    QVERIFY(peer.settled("read p1").startsWith("keychain_timeout "));
    QVERIFY(peer.settled("erase p1").startsWith("keychain_timeout "));
    QCOMPARE(peer.ask("outstanding"), QByteArray("yes"));
    keyring.thaw();
    QTRY_COMPARE_WITH_TIMEOUT(peer.ask("outstanding"), QByteArray("no"), 60'000);
    QCOMPARE(peer.settled("read p1"), KeychainPeer::found("secret"));
    QCOMPARE(peer.quit(), QByteArray("0"));
}

void tst_KeychainWaiting::aWriteCancelledInTheLineNeverHappens()
{
    PrivateKeyring keyring;
    QVERIFY(keyring.start());
    KeychainPeer peer(keyring.environment(), Patient);
    peer.send("write p1 " + QByteArray("old").toHex());
    QVERIFY(peer.lineOf("done"));
    peer.send("freeze-in-job " + QByteArray::number(keyring.daemonPid()));
    peer.send("read p1");
    QVERIFY(peer.lineOf("frozen"));
    peer.send("cancel");
    QVERIFY(peer.lineOf("cancelled"));
    peer.send("write p1 " + QByteArray("new").toHex());
    QVERIFY(peer.lineOf("waiting"));
    peer.send("cancel");
    QVERIFY(peer.lineOf("cancelled"));
    keyring.thaw();
    QTRY_COMPARE_WITH_TIMEOUT(peer.ask("running"), QByteArray("no"), 60'000);
    QCOMPARE(peer.settled("read p1"), KeychainPeer::found("old"));
}

void tst_KeychainWaiting::aWriteCancelledUnderwayIsFollowedByLaterOnes()
{
    PrivateKeyring keyring;
    QVERIFY(keyring.start());
    KeychainPeer peer(keyring.environment(), Patient);
    peer.send("freeze-in-job " + QByteArray::number(keyring.daemonPid()));
    peer.send("write p1 " + QByteArray("cancelled").toHex());
    QVERIFY(peer.lineOf("frozen"));
    peer.send("cancel");
    QVERIFY(peer.lineOf("cancelled"));
    // The first may still happen, but never after this one.
    peer.send("write p1 " + QByteArray("meant").toHex());
    QVERIFY(peer.lineOf("waiting"));
    keyring.thaw();
    QVERIFY(peer.lineOf("done"));
    QCOMPARE(peer.settled("read p1"), KeychainPeer::found("meant"));
    QCOMPARE(keyring.entries(u"p1"_s), 1);
}

void tst_KeychainWaiting::aDestroyedStoreCancelsAndLeavesTheJob()
{
    PrivateKeyring keyring;
    QVERIFY(keyring.start());
    KeychainPeer peer(keyring.environment(), Patient);
    peer.send("write p1 " + QByteArray("secret").toHex());
    QVERIFY(peer.lineOf("done"));
    peer.send("freeze-in-job " + QByteArray::number(keyring.daemonPid()));
    peer.send("read p1");
    QVERIFY(peer.lineOf("frozen"));
    peer.send("new-store");
    QVERIFY(peer.lineOf("cancelled"));
    QVERIFY(peer.lineOf("renewed"));
    QCOMPARE(peer.ask("outstanding"), QByteArray("yes"));
    // The new store's call waits for the job of the old one.
    peer.send("read p1");
    QVERIFY(peer.lineOf("waiting"));
    keyring.thaw();
    QVERIFY(peer.lineOf("found"));
    QCOMPARE(peer.quit(), QByteArray("0"));
}

void tst_KeychainWaiting::anUnlockThatCannotAskIsLocked()
{
    PrivateKeyring keyring;
    QVERIFY(keyring.start());
    QVERIFY(keyring.lock());
    KeychainPeer peer(keyring.environment());
    QCOMPARE(peer.kind("unlock"), QByteArray("keychain_locked"));
    QCOMPARE(keyring.locked(), std::optional(true));
}

void tst_KeychainWaiting::anUnlockOfAnOpenKeyringIsDone()
{
    PrivateKeyring keyring;
    QVERIFY(keyring.start());
    KeychainPeer peer(keyring.environment());
    QCOMPARE(peer.ask("unlock"), QByteArray("done"));
}

void tst_KeychainWaiting::aDismissedUnlockIsLocked()
{
    PrivateKeyring keyring;
    QVERIFY(keyring.start());
    QVERIFY(keyring.lock());
    FakePrompter prompter;
    QVERIFY(prompter.registerOn(keyring.connection()));
    KeychainPeer peer(keyring.environment(), Patient);
    peer.send("unlock");
    QTRY_VERIFY_WITH_TIMEOUT(prompter.isOpen(), 60'000);
    prompter.dismiss();
    QVERIFY(peer.lineOf("keychain_locked"));
    QCOMPARE(peer.settled("read p1").split(' ').first(), QByteArray("keychain_locked"));
}

void tst_KeychainWaiting::anUnansweredUnlockCanBeCancelled()
{
    PrivateKeyring keyring;
    QVERIFY(keyring.start());
    QVERIFY(keyring.lock());
    FakePrompter prompter;
    QVERIFY(prompter.registerOn(keyring.connection()));
    KeychainPeer peer(keyring.environment(), Patient);
    peer.send("unlock");
    QVERIFY(peer.lineOf("waiting"));
    QTRY_VERIFY_WITH_TIMEOUT(prompter.isOpen(), 60'000);
    peer.send("cancel");
    QCOMPARE(peer.line(), QByteArray("not-waiting"));
    QVERIFY(peer.line().startsWith("cancelled"));
    // The prompt stays, and the keyring is well.
    QVERIFY(prompter.isOpen());
    QCOMPARE(peer.settled("read p1").split(' ').first(), QByteArray("keychain_locked"));
    QVERIFY(keyring.unlock());
    QCOMPARE(peer.settled("read p1").split(' ').first(), QByteArray("keychain_missing"));
}

void tst_KeychainWaiting::anUnansweredUnlockTimesOut()
{
    PrivateKeyring keyring;
    QVERIFY(keyring.start());
    QVERIFY(keyring.lock());
    FakePrompter prompter;
    QVERIFY(prompter.registerOn(keyring.connection()));
    KeychainPeer peer(keyring.environment(), {300, 5'000});
    QVERIFY(peer.settled("unlock").startsWith("keychain_timeout "));
}

void tst_KeychainWaiting::callsWaitBehindAnOpenPrompt()
{
    PrivateKeyring keyring;
    QVERIFY(keyring.start());
    QVERIFY(keyring.lock());
    FakePrompter prompter;
    QVERIFY(prompter.registerOn(keyring.connection()));
    KeychainPeer peer(keyring.environment(), Patient);
    peer.send("unlock");
    peer.send("read p1");
    QTRY_VERIFY_WITH_TIMEOUT(prompter.isOpen(), 60'000);
    // The read among those that wait ends by itself; the prompt stays.
    peer.send("cancel");
    QVERIFY(peer.lineOf("cancelled"));
    QVERIFY(prompter.isOpen());
    peer.send("read p1");
    prompter.dismiss();
    QVERIFY(peer.lineOf("keychain_locked"));
    QVERIFY(peer.lineOf("keychain_locked"));
}

void tst_KeychainWaiting::anUnansweredPromptOfTheKeychainsOwnIsCutLoose()
{
    // Without any keyring gnome-keyring asks for the password of a new one, in the middle of
    // QtKeychain's write.
    PrivateKeyring keyring;
    QVERIFY(keyring.startBus(PrivateKeyring::Activation::OnDemand));
    FakePrompter prompter;
    QVERIFY(prompter.registerOn(keyring.connection()));
    KeychainPeer peer(keyring.environment(), Patient);
    peer.send("write p1 6162");
    QVERIFY(peer.lineOf("waiting"));
    QTRY_VERIFY_WITH_TIMEOUT(prompter.isOpen(), 60'000);
    peer.send("cancel");
    QVERIFY(peer.lineOf("cancelled"));
    QCOMPARE(peer.ask("outstanding"), QByteArray("yes"));
    // What needs no job is answered all the same.
    QCOMPARE(peer.settled("read p1").split(' ').first(), QByteArray("keychain_missing"));
    prompter.dismiss();
    QTRY_COMPARE_WITH_TIMEOUT(peer.ask("outstanding"), QByteArray("no"), 60'000);
    QCOMPARE(peer.quit(), QByteArray("0"));
}

void tst_KeychainWaiting::quittingDoesNotWaitForTheKeychain_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::addColumn<bool>("inJob");
    QTest::addColumn<bool>("cutLoose");
    QTest::newRow("asking about an entry") << QByteArray("read p1") << false << false;
    QTest::newRow("unlocking") << QByteArray("unlock") << false << false;
    QTest::newRow("reading") << QByteArray("read p1") << true << false;
    QTest::newRow("writing") << QByteArray("write p1 6162") << true << false;
    QTest::newRow("erasing") << QByteArray("erase p1") << true << false;
    QTest::newRow("reading, cut loose") << QByteArray("read p1") << true << true;
}

void tst_KeychainWaiting::quittingDoesNotWaitForTheKeychain()
{
    QFETCH(QByteArray, command);
    QFETCH(bool, inJob);
    QFETCH(bool, cutLoose);
    PrivateKeyring keyring;
    QVERIFY(keyring.start());
    KeychainPeer peer(keyring.environment(), Patient);
    peer.send("write p1 " + QByteArray("secret").toHex());
    QVERIFY(peer.lineOf("done"));
    if (inJob) {
        peer.send("freeze-in-job " + QByteArray::number(keyring.daemonPid()));
        peer.send(command);
        QVERIFY(peer.lineOf("frozen"));
    } else {
        keyring.freeze();
        peer.send(command);
        QVERIFY(peer.lineOf("waiting"));
    }
    if (cutLoose) {
        peer.send("cancel");
        QVERIFY(peer.lineOf("cancelled"));
    }
    qint64 took = 0;
    QCOMPARE(peer.quit(&took), QByteArray("0"));
    QVERIFY2(took < MaxExitMs, qPrintable(QString::number(took)));
}

void tst_KeychainWaiting::quittingUnderAnOpenPromptLeavesTheKeyringWell()
{
    PrivateKeyring keyring;
    QVERIFY(keyring.start());
    QVERIFY(keyring.lock());
    FakePrompter prompter;
    QVERIFY(prompter.registerOn(keyring.connection()));
    KeychainPeer peer(keyring.environment(), Patient);
    peer.send("unlock");
    QTRY_VERIFY_WITH_TIMEOUT(prompter.isOpen(), 60'000);
    qint64 took = 0;
    QCOMPARE(peer.quit(&took), QByteArray("0"));
    QVERIFY2(took < MaxExitMs, qPrintable(QString::number(took)));
    QVERIFY(keyring.unlock());
}

void tst_KeychainWaiting::quittingDoesNotWaitForTheBus()
{
    PrivateKeyring keyring;
    QVERIFY(keyring.start());
    KeychainPeer peer(keyring.environment(), Impatient);
    keyring.freezeBus();
    QVERIFY(peer.settled("read p1").startsWith("keychain_timeout "));
    QVERIFY(peer.ask("stall").toInt() < 1'000);
    QCOMPARE(peer.ask("outstanding"), QByteArray("yes"));
    qint64 took = 0;
    QCOMPARE(peer.quit(&took), QByteArray("0"));
    QVERIFY2(took < MaxExitMs, qPrintable(QString::number(took)));
}

int main(int argc, char **argv)
{
    if (argc > 1 && QByteArrayView(argv[1]) == "--serve")
        return KeychainProgram::run(argc, argv);
    QCoreApplication app(argc, argv);
    tst_KeychainWaiting test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}
#include "moc_FakePrompter.cpp"
#include "tst_keychainwaiting.moc"
