// SPDX-License-Identifier: GPL-3.0-or-later
#include "FakePrompter.h"
#include "KeychainPeer.h"
#include "PrivateKeyring.h"

using namespace lwb;
using namespace lwb::test;

namespace {

constexpr KeychainSecretStore::Limits Impatient{300, 3'000};
constexpr KeychainSecretStore::Limits Patient{300, 120'000};
constexpr int MaxExitMs = 3'000;

} // namespace

/// The store against a keychain that does not answer: frozen, or waiting for a person.
class tst_KeychainWaiting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_keyring = std::make_unique<PrivateKeyring>();
        m_prompter = std::make_unique<FakePrompter>();
    }
    void cleanup()
    {
        m_peer.reset();
        m_prompter.reset();
        m_keyring.reset();
    }

    void aFrozenServiceTimesOutAndIsWellAgainWhenItThaws();
    void theEventLoopNeverStalls();
    void cancelEndsAtOnce();
    void aStuckJobHoldsLaterCallsUpToTheirLimits();
    void aWriteCancelledInTheLineNeverHappens();
    void aWriteCancelledUnderwayIsFollowedByLaterOnes();
    void aDestroyedStoreCancelsAndLeavesTheJob();
    void anUnlockThatCannotAskIsLocked();
    void anUnlockOfAnOpenKeyringIsDone();
    void anAnsweredUnlockOpensTheKeyring();
    void aDismissedUnlockIsLocked();
    void anUnansweredUnlockCanBeCancelled();
    void anUnansweredUnlockTimesOut();
    void callsWaitBehindAnOpenPrompt();
    void anUnansweredPromptOfTheKeychainsOwnIsCutLoose();
    void quittingDoesNotWaitForTheKeychain_data();
    void quittingDoesNotWaitForTheKeychain();
    void quittingUnderAnOpenPromptLeavesTheKeyringWell();
    void quittingDoesNotWaitForTheBus();

private:
    /// A keyring with a secret for p1, and a program that knows it.
    [[nodiscard]] bool begin(const KeychainSecretStore::Limits &limits)
    {
        if (!m_keyring->start())
            return false;
        // Patiently: a busy machine may be slow here.
        KeychainPeer writer(m_keyring->environment());
        m_peer = std::make_unique<KeychainPeer>(m_keyring->environment(), limits);
        return writer.write("p1", "secret") == "done" && m_peer->ready();
    }
    /// The same, locked, with somebody to show prompts.
    [[nodiscard]] bool beginLocked(const KeychainSecretStore::Limits &limits)
    {
        return begin(limits) && m_keyring->lock()
               && m_prompter->registerOn(m_keyring->connection());
    }
    /// The service stands still with QtKeychain's job on its way.
    [[nodiscard]] bool freezeIn(const QByteArray &command)
    {
        m_peer->send("freeze-in-job " + QByteArray::number(m_keyring->daemonPid()));
        m_peer->send(command);
        return m_peer->lineOf("frozen");
    }
    [[nodiscard]] bool sendUntil(const QByteArray &command, const QByteArray &line)
    {
        m_peer->send(command);
        return m_peer->lineOf(line);
    }

    std::unique_ptr<PrivateKeyring> m_keyring;
    std::unique_ptr<FakePrompter> m_prompter;
    std::unique_ptr<KeychainPeer> m_peer;
};

void tst_KeychainWaiting::aFrozenServiceTimesOutAndIsWellAgainWhenItThaws()
{
    QVERIFY(begin(Impatient));
    m_keyring->freeze();
    for (const QByteArray &command :
         {QByteArray("read p1"), QByteArray("write p1 6162"), QByteArray("erase p1"),
          QByteArray("unlock")}) {
        QCOMPARE(m_peer->ask(command), QByteArray("waiting"));
        QCOMPARE(m_peer->line(), QByteArray("not-waiting"));
        QVERIFY(m_peer->line().startsWith("keychain_timeout "));
    }
    m_keyring->thaw();
    QTRY_COMPARE_WITH_TIMEOUT(m_peer->settled("read p1"), KeychainPeer::found("secret"), 60'000);
}

void tst_KeychainWaiting::theEventLoopNeverStalls()
{
    QVERIFY(begin(Impatient));
    // What waits for the service stalls every time, and for long; a busy machine does not.
    QList<int> stalls;
    for (int attempt = 0; attempt < 5 && (stalls.isEmpty() || stalls.last() > 100); ++attempt) {
        m_keyring->freeze();
        QVERIFY(!m_peer->ask("stall").isEmpty());
        QVERIFY(m_peer->settled("read p1").startsWith("keychain_timeout "));
        stalls += m_peer->ask("stall").toInt();
        m_keyring->thaw();
    }
    QVERIFY2(stalls.last() <= 100, qPrintable(QString::number(stalls.last())));
}

void tst_KeychainWaiting::cancelEndsAtOnce()
{
    QVERIFY(begin(Patient));
    m_keyring->freeze();
    QCOMPARE(m_peer->ask("read p1"), QByteArray("waiting"));
    QCOMPARE(m_peer->ask("cancel"), QByteArray("not-waiting"));
    QVERIFY(m_peer->line().startsWith("cancelled"));
    QCOMPARE(m_peer->ask("running"), QByteArray("no"));
    m_keyring->thaw();
    QCOMPARE(m_peer->settled("read p1"), KeychainPeer::found("secret"));
}

void tst_KeychainWaiting::aStuckJobHoldsLaterCallsUpToTheirLimits()
{
    QVERIFY(begin(Impatient));
    QVERIFY(freezeIn("read p1"));
    QVERIFY(m_peer->lineOf("keychain_timeout"));
    // Cut loose: it still runs, and nothing else can.
    QCOMPARE(m_peer->ask("outstanding"), QByteArray("yes"));
    QVERIFY(m_peer->settled("read p1").startsWith("keychain_timeout "));
    QVERIFY(m_peer->settled("erase p1").startsWith("keychain_timeout "));
    QCOMPARE(m_peer->ask("outstanding"), QByteArray("yes"));
    m_keyring->thaw();
    QTRY_COMPARE_WITH_TIMEOUT(m_peer->ask("outstanding"), QByteArray("no"), 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_peer->settled("read p1"), KeychainPeer::found("secret"), 60'000);
    QCOMPARE(m_peer->quit(), QByteArray("0"));
}

void tst_KeychainWaiting::aWriteCancelledInTheLineNeverHappens()
{
    QVERIFY(begin(Patient));
    QVERIFY(sendUntil("write p1 " + QByteArray("old").toHex(), "done"));
    QVERIFY(freezeIn("read p1"));
    QVERIFY(sendUntil("cancel", "cancelled"));
    QVERIFY(sendUntil("write p1 " + QByteArray("new").toHex(), "waiting"));
    QVERIFY(sendUntil("cancel", "cancelled"));
    m_keyring->thaw();
    QTRY_COMPARE_WITH_TIMEOUT(m_peer->ask("running"), QByteArray("no"), 60'000);
    QCOMPARE(m_peer->settled("read p1"), KeychainPeer::found("old"));
}

void tst_KeychainWaiting::aWriteCancelledUnderwayIsFollowedByLaterOnes()
{
    QVERIFY(begin(Patient));
    QVERIFY(freezeIn("write p1 " + QByteArray("cancelled").toHex()));
    QVERIFY(sendUntil("cancel", "cancelled"));
    // The first may still happen, but never after this one.
    QVERIFY(sendUntil("write p1 " + QByteArray("meant").toHex(), "waiting"));
    m_keyring->thaw();
    QVERIFY(m_peer->lineOf("done"));
    QCOMPARE(m_peer->settled("read p1"), KeychainPeer::found("meant"));
    QCOMPARE(m_keyring->entries(u"p1"_s), 1);
}

void tst_KeychainWaiting::aDestroyedStoreCancelsAndLeavesTheJob()
{
    QVERIFY(begin(Patient));
    QVERIFY(freezeIn("read p1"));
    QVERIFY(sendUntil("new-store", "cancelled"));
    QVERIFY(m_peer->lineOf("renewed"));
    QCOMPARE(m_peer->ask("outstanding"), QByteArray("yes"));
    // The new store's call waits for the job of the old one.
    QVERIFY(sendUntil("read p1", "waiting"));
    m_keyring->thaw();
    QVERIFY(m_peer->lineOf("found"));
    QCOMPARE(m_peer->quit(), QByteArray("0"));
}

void tst_KeychainWaiting::anUnlockThatCannotAskIsLocked()
{
    QVERIFY(begin(Patient));
    QVERIFY(m_keyring->lock());
    QCOMPARE(m_peer->settled("unlock").split(' ').first(), QByteArray("keychain_locked"));
    QCOMPARE(m_keyring->locked(), std::optional(true));
}

void tst_KeychainWaiting::anUnlockOfAnOpenKeyringIsDone()
{
    QVERIFY(begin(Patient));
    QCOMPARE(m_peer->settled("unlock"), QByteArray("done"));
}

void tst_KeychainWaiting::anAnsweredUnlockOpensTheKeyring()
{
    QVERIFY(beginLocked(Patient));
    m_peer->send("unlock");
    QTRY_VERIFY_WITH_TIMEOUT(m_prompter->isOpen(), 60'000);
    m_prompter->answer("wrong");
    // Asked again, still the same call.
    QTRY_COMPARE_WITH_TIMEOUT(m_prompter->asked(), 2, 60'000);
    QCOMPARE(m_keyring->locked(), std::optional(true));
    m_prompter->answer("pw");
    QVERIFY(m_peer->lineOf("done"));
    QCOMPARE(m_keyring->locked(), std::optional(false));
    QCOMPARE(m_peer->settled("read p1"), KeychainPeer::found("secret"));
}

void tst_KeychainWaiting::aDismissedUnlockIsLocked()
{
    QVERIFY(beginLocked(Patient));
    m_peer->send("unlock");
    QTRY_VERIFY_WITH_TIMEOUT(m_prompter->isOpen(), 60'000);
    m_prompter->dismiss();
    QVERIFY(m_peer->lineOf("keychain_locked"));
    QCOMPARE(m_peer->settled("read p1").split(' ').first(), QByteArray("keychain_locked"));
}

void tst_KeychainWaiting::anUnansweredUnlockCanBeCancelled()
{
    QVERIFY(beginLocked(Patient));
    QVERIFY(sendUntil("unlock", "waiting"));
    QTRY_VERIFY_WITH_TIMEOUT(m_prompter->isOpen(), 60'000);
    m_peer->send("cancel");
    QCOMPARE(m_peer->line(), QByteArray("not-waiting"));
    QVERIFY(m_peer->line().startsWith("cancelled"));
    // The prompt stays, and the keyring is well.
    QVERIFY(m_prompter->isOpen());
    QCOMPARE(m_peer->settled("read p1").split(' ').first(), QByteArray("keychain_locked"));
    QVERIFY(m_keyring->unlock());
    QCOMPARE(m_peer->settled("read p1"), KeychainPeer::found("secret"));
}

void tst_KeychainWaiting::anUnansweredUnlockTimesOut()
{
    QVERIFY(beginLocked({300, 5'000}));
    QVERIFY(m_peer->settled("unlock").startsWith("keychain_timeout "));
}

void tst_KeychainWaiting::callsWaitBehindAnOpenPrompt()
{
    QVERIFY(beginLocked(Patient));
    m_peer->send("unlock");
    m_peer->send("read p1");
    QTRY_VERIFY_WITH_TIMEOUT(m_prompter->isOpen(), 60'000);
    // The read among those that wait ends by itself; the prompt stays.
    QVERIFY(sendUntil("cancel", "cancelled"));
    QVERIFY(m_prompter->isOpen());
    m_peer->send("read p1");
    m_prompter->dismiss();
    QVERIFY(m_peer->lineOf("keychain_locked"));
    QVERIFY(m_peer->lineOf("keychain_locked"));
}

void tst_KeychainWaiting::anUnansweredPromptOfTheKeychainsOwnIsCutLoose()
{
    // Without any keyring gnome-keyring asks for the password of a new one, in the middle of
    // QtKeychain's write.
    QVERIFY(m_keyring->startBus(PrivateKeyring::Activation::OnDemand));
    QVERIFY(m_prompter->registerOn(m_keyring->connection()));
    m_peer = std::make_unique<KeychainPeer>(m_keyring->environment(), Patient);
    QVERIFY(sendUntil("write p1 6162", "waiting"));
    QTRY_VERIFY_WITH_TIMEOUT(m_prompter->isOpen(), 60'000);
    QVERIFY(sendUntil("cancel", "cancelled"));
    QCOMPARE(m_peer->ask("outstanding"), QByteArray("yes"));
    // What needs no job is answered all the same.
    QCOMPARE(m_peer->settled("read p1").split(' ').first(), QByteArray("keychain_missing"));
    m_prompter->dismiss();
    QTRY_COMPARE_WITH_TIMEOUT(m_peer->ask("outstanding"), QByteArray("no"), 60'000);
    QCOMPARE(m_peer->quit(), QByteArray("0"));
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
    QVERIFY(begin(Patient));
    if (inJob) {
        QVERIFY(freezeIn(command));
    } else {
        m_keyring->freeze();
        QVERIFY(sendUntil(command, "waiting"));
    }
    if (cutLoose) {
        QVERIFY(sendUntil("cancel", "cancelled"));
    }
    qint64 took = 0;
    QCOMPARE(m_peer->quit(&took), QByteArray("0"));
    QVERIFY2(took < MaxExitMs, qPrintable(QString::number(took)));
}

void tst_KeychainWaiting::quittingUnderAnOpenPromptLeavesTheKeyringWell()
{
    QVERIFY(beginLocked(Patient));
    m_peer->send("unlock");
    QTRY_VERIFY_WITH_TIMEOUT(m_prompter->isOpen(), 60'000);
    qint64 took = 0;
    QCOMPARE(m_peer->quit(&took), QByteArray("0"));
    QVERIFY2(took < MaxExitMs, qPrintable(QString::number(took)));
    QVERIFY(m_keyring->unlock());
}

void tst_KeychainWaiting::quittingDoesNotWaitForTheBus()
{
    QVERIFY(begin(Impatient));
    m_keyring->freezeBus();
    QVERIFY(m_peer->settled("read p1").startsWith("keychain_timeout "));
    QVERIFY(m_peer->ask("stall").toInt() < 1'000);
    QCOMPARE(m_peer->ask("outstanding"), QByteArray("yes"));
    qint64 took = 0;
    QCOMPARE(m_peer->quit(&took), QByteArray("0"));
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
