// SPDX-License-Identifier: GPL-3.0-or-later
#include "KeychainPeer.h"
#include "PrivateKeyring.h"

#include <QStandardPaths>

using namespace lwb;
using namespace lwb::test;

/// The store against a real gnome-keyring: what it answers while the keychain answers too.
class tst_KeychainSecretStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        for (const auto &program : {u"dbus-daemon"_s, u"gnome-keyring-daemon"_s})
            QVERIFY2(!QStandardPaths::findExecutable(program).isEmpty(), qPrintable(program));
    }

    void secretsComeBackAsTheyWere_data();
    void secretsComeBackAsTheyWere();
    void secretsThatNoKeychainKeepsWholeAreRefused_data();
    void secretsThatNoKeychainKeepsWholeAreRefused();
    void aMissingEntryIsMissingAndErasingItIsDone();
    void writingAgainReplaces();
    void anErasedEntryIsGone();
    void profilesDoNotShareEntries();
    void aLockedKeyringIsNotAMissingEntry();
    void entriesOutliveTheServiceRestarted();
    void withoutAKeychainTheReasonIsTold_data();
    void withoutAKeychainTheReasonIsTold();
    void withoutAMachineIdTheReasonIsTold();
    void withoutADefaultKeyringNothingIsWritten();
    void aServiceThatAppearsLaterIsUsed();
    void nothingIsTouchedBeforeTheFirstCall();
    void aKdeSessionWithoutAWalletUsesTheSecretService();
    void aKeyringFileNeedsNoBus();
};

void tst_KeychainSecretStore::secretsComeBackAsTheyWere_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("generated") << QByteArray("a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("white space") << QByteArray(" a\tb\r\nc \n");
    QTest::newRow("not ASCII") << u"Grüße, 秘密 🔑👩‍💻"_s.toUtf8();
    QTest::newRow("control characters") << QByteArray("\x01\x1b[31m\x7f");
    QTest::newRow("longest") << QByteArray(2'000, 'x');
}

void tst_KeychainSecretStore::secretsComeBackAsTheyWere()
{
    QFETCH(QByteArray, secret);
    PrivateKeyring keyring;
    QVERIFY(keyring.start());
    KeychainPeer peer(keyring.environment());
    QVERIFY(peer.ready());
    QCOMPARE(peer.write("p1", secret), QByteArray("done"));
    QCOMPARE(peer.ask("read p1"), KeychainPeer::found(secret));
    QCOMPARE(keyring.entries(u"p1"_s), 1);
    QVERIFY(!keyring.keyringFiles().isEmpty());
    if (secret.size() > 10)
        QVERIFY(!keyring.keyringFiles().contains(secret));
    QCOMPARE(peer.quit(), QByteArray("0"));
    // Another process, later.
    KeychainPeer later(keyring.environment());
    QCOMPARE(later.ask("read p1"), KeychainPeer::found(secret));
}

void tst_KeychainSecretStore::secretsThatNoKeychainKeepsWholeAreRefused_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("NUL inside") << QByteArray("ab\0cd", 5);
    QTest::newRow("NUL alone") << QByteArray("\0", 1);
    QTest::newRow("too long") << QByteArray(2'001, 'x');
    QTest::newRow("too long in bytes") << u"é"_s.repeated(1'001).toUtf8();
    QTest::newRow("not UTF-8") << QByteArray("ab\xff\xfe");
}

void tst_KeychainSecretStore::secretsThatNoKeychainKeepsWholeAreRefused()
{
    QFETCH(QByteArray, secret);
    // Without any keychain: refused before it is asked.
    PrivateKeyring bus;
    QVERIFY(bus.startBus());
    KeychainPeer peer(bus.environment());
    const QByteArray answer = peer.write("p1", secret);
    QVERIFY2(answer.startsWith("invalid_input "), answer.constData());
    QVERIFY(!answer.contains(secret));
}

void tst_KeychainSecretStore::aMissingEntryIsMissingAndErasingItIsDone()
{
    PrivateKeyring keyring;
    QVERIFY(keyring.start());
    KeychainPeer peer(keyring.environment());
    QCOMPARE(peer.kind("read p1"), QByteArray("keychain_missing"));
    QCOMPARE(peer.ask("erase p1"), QByteArray("done"));
}

void tst_KeychainSecretStore::writingAgainReplaces()
{
    PrivateKeyring keyring;
    QVERIFY(keyring.start());
    KeychainPeer peer(keyring.environment());
    QCOMPARE(peer.write("p1", "first"), QByteArray("done"));
    QCOMPARE(peer.write("p1", "second"), QByteArray("done"));
    QCOMPARE(peer.ask("read p1"), KeychainPeer::found("second"));
    QCOMPARE(keyring.entries(u"p1"_s), 1);
}

void tst_KeychainSecretStore::anErasedEntryIsGone()
{
    PrivateKeyring keyring;
    QVERIFY(keyring.start());
    KeychainPeer peer(keyring.environment());
    QCOMPARE(peer.write("p1", "secret"), QByteArray("done"));
    QCOMPARE(peer.ask("erase p1"), QByteArray("done"));
    QCOMPARE(keyring.entries(u"p1"_s), 0);
    QCOMPARE(peer.kind("read p1"), QByteArray("keychain_missing"));
}

void tst_KeychainSecretStore::profilesDoNotShareEntries()
{
    PrivateKeyring keyring;
    QVERIFY(keyring.start());
    KeychainPeer peer(keyring.environment());
    QCOMPARE(peer.write("p1", "one"), QByteArray("done"));
    QCOMPARE(peer.write("p2", "two"), QByteArray("done"));
    QCOMPARE(peer.ask("erase p1"), QByteArray("done"));
    QCOMPARE(peer.ask("read p2"), KeychainPeer::found("two"));
    QCOMPARE(peer.kind("read p1"), QByteArray("keychain_missing"));
    // Calls made together run in their order.
    peer.send("write p3 " + QByteArray("a").toHex());
    peer.send("read p3");
    peer.send("erase p3");
    peer.send("read p3");
    QCOMPARE(peer.line(), QByteArray("done"));
    QCOMPARE(peer.line(), KeychainPeer::found("a"));
    QCOMPARE(peer.line(), QByteArray("done"));
    QVERIFY(peer.line().startsWith("keychain_missing"));
}

void tst_KeychainSecretStore::aLockedKeyringIsNotAMissingEntry()
{
    PrivateKeyring keyring;
    QVERIFY(keyring.start());
    KeychainPeer peer(keyring.environment());
    QCOMPARE(peer.write("p1", "secret"), QByteArray("done"));
    QVERIFY(keyring.lock());
    QCOMPARE(peer.kind("read p1"), QByteArray("keychain_locked"));
    QCOMPARE(peer.kind("erase p1"), QByteArray("keychain_locked"));
    QCOMPARE(peer.write("p1", "other").split(' ').first(), QByteArray("keychain_locked"));
    // Nor is it known whether there is an entry for this one.
    QCOMPARE(peer.kind("read p2"), QByteArray("keychain_locked"));
    QCOMPARE(peer.kind("erase p2"), QByteArray("keychain_locked"));
    QCOMPARE(peer.write("p2", "other").split(' ').first(), QByteArray("keychain_locked"));

    QVERIFY(keyring.unlock());
    QCOMPARE(peer.ask("read p1"), KeychainPeer::found("secret"));
    QCOMPARE(keyring.entries(u"p1"_s), 1);
    QCOMPARE(peer.kind("read p2"), QByteArray("keychain_missing"));
}

void tst_KeychainSecretStore::entriesOutliveTheServiceRestarted()
{
    PrivateKeyring keyring;
    QVERIFY(keyring.start());
    KeychainPeer peer(keyring.environment());
    QCOMPARE(peer.write("p1", "secret"), QByteArray("done"));
    keyring.stopDaemon();
    QCOMPARE(peer.kind("read p1"), QByteArray("keychain_unavailable"));
    QVERIFY(keyring.startDaemon());
    QCOMPARE(peer.ask("read p1"), KeychainPeer::found("secret"));
    QCOMPARE(peer.write("p1", "next"), QByteArray("done"));
}

void tst_KeychainSecretStore::withoutAKeychainTheReasonIsTold_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("no session bus") << u"DBUS_SESSION_BUS_ADDRESS"_s << QString()
                                    << QByteArray("X11");
    QTest::newRow("address of nothing")
        << u"DBUS_SESSION_BUS_ADDRESS"_s << u"unix:path=/nonexistent/bus"_s
        << QByteArray("/nonexistent/bus");
    QTest::newRow("address that is none")
        << u"DBUS_SESSION_BUS_ADDRESS"_s << u"nonsense"_s << QByteArray("colon");
    QTest::newRow("bus without the service") << u"LANG"_s << u"C"_s
                                             << QByteArray("org.freedesktop.secrets");
    QTest::newRow("no GLib event loop") << u"QT_NO_GLIB"_s << u"1"_s << QByteArray("GLib");
}

void tst_KeychainSecretStore::withoutAKeychainTheReasonIsTold()
{
    QFETCH(QString, variable);
    QFETCH(QString, value);
    QFETCH(QByteArray, reason);
    PrivateKeyring bus;
    QVERIFY(bus.startBus());
    auto environment = bus.environment();
    if (value.isEmpty()) {
        environment.remove(variable);
        environment.insert(u"XDG_RUNTIME_DIR"_s, bus.path(u"home"_s));
    } else {
        environment.insert(variable, value);
    }
    KeychainPeer peer(environment);
    for (const QByteArray &command : {QByteArray("read p1"), QByteArray("write p1 6162"),
                                      QByteArray("erase p1"), QByteArray("unlock")}) {
        const QByteArray answer = peer.ask(command);
        QVERIFY2(answer.startsWith("keychain_unavailable "), answer.constData());
        QVERIFY2(answer.contains(reason), answer.constData());
    }
    QCOMPARE(peer.ask("outstanding"), QByteArray("no"));
    QCOMPARE(peer.quit(), QByteArray("0"));
}

void tst_KeychainSecretStore::withoutAMachineIdTheReasonIsTold()
{
    // A mount namespace in which the machine has no id.
    const QString hide = u"mount --bind /dev/null /etc/machine-id && "
                         "{ [ ! -e /var/lib/dbus/machine-id ] || "
                         "mount --bind /dev/null /var/lib/dbus/machine-id; }"_s;
    QProcess probe;
    probe.start(u"unshare"_s, {u"-rm"_s, u"sh"_s, u"-c"_s, hide});
    if (!probe.waitForFinished(30'000) || probe.exitCode() != 0)
        QSKIP("no namespaces here");
    PrivateKeyring bus;
    QVERIFY(bus.startBus());
    auto environment = bus.environment();
    environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    environment.insert(u"XDG_RUNTIME_DIR"_s, bus.path(u"home"_s));
    // Without a display it does not come as far as missing the id.
    environment.insert(u"DISPLAY"_s, u":4242"_s);
    KeychainPeer peer(
        environment, {20'000, 60'000},
        {u"unshare"_s, u"-rm"_s, u"sh"_s, u"-c"_s, hide + u" && exec \"$0\" \"$@\""_s});
    QVERIFY(peer.ready());
    const QByteArray answer = peer.ask("read p1");
    QVERIFY2(answer.startsWith("keychain_unavailable "), answer.constData());
    QVERIFY2(answer.contains("machine"), answer.constData());
}

void tst_KeychainSecretStore::withoutADefaultKeyringNothingIsWritten()
{
    PrivateKeyring keyring;
    QVERIFY(keyring.startBus(PrivateKeyring::Activation::OnDemand));
    KeychainPeer peer(keyring.environment());
    QCOMPARE(peer.kind("read p1"), QByteArray("keychain_missing"));
    QVERIFY(keyring.serviceRuns());
    QCOMPARE(peer.ask("erase p1"), QByteArray("done"));
    const QByteArray answer = peer.write("p1", "secret");
    QVERIFY2(answer.startsWith("keychain_unavailable there is no default keyring"),
             answer.constData());
    QCOMPARE(keyring.entries(u"p1"_s), 0);
}

void tst_KeychainSecretStore::aServiceThatAppearsLaterIsUsed()
{
    PrivateKeyring keyring;
    QVERIFY(keyring.startBus());
    KeychainPeer peer(keyring.environment());
    QCOMPARE(peer.kind("read p1"), QByteArray("keychain_unavailable"));
    QVERIFY(keyring.startDaemon());
    QCOMPARE(peer.kind("read p1"), QByteArray("keychain_missing"));
    QCOMPARE(peer.write("p1", "secret"), QByteArray("done"));
    QCOMPARE(peer.ask("read p1"), KeychainPeer::found("secret"));
}

void tst_KeychainSecretStore::nothingIsTouchedBeforeTheFirstCall()
{
    PrivateKeyring keyring;
    QVERIFY(keyring.startBus(PrivateKeyring::Activation::OnDemand));
    KeychainPeer peer(keyring.environment());
    QCOMPARE(peer.ask("new-store"), QByteArray("renewed"));
    QCOMPARE(peer.ask("outstanding"), QByteArray("no"));
    QVERIFY(!keyring.serviceRuns());
    QCOMPARE(peer.kind("read p1"), QByteArray("keychain_missing"));
    QVERIFY(keyring.serviceRuns());
}

void tst_KeychainSecretStore::aKdeSessionWithoutAWalletUsesTheSecretService()
{
    PrivateKeyring keyring;
    QVERIFY(keyring.start());
    auto environment = keyring.environment();
    environment.insert(u"XDG_CURRENT_DESKTOP"_s, u"KDE"_s);
    environment.insert(u"KDE_SESSION_VERSION"_s, u"5"_s);
    KeychainPeer peer(environment);
    QCOMPARE(peer.write("p1", "secret"), QByteArray("done"));
    QCOMPARE(keyring.entries(u"p1"_s), 1);
    QVERIFY(keyring.lock());
    QCOMPARE(peer.kind("read p1"), QByteArray("keychain_locked"));
}

void tst_KeychainSecretStore::aKeyringFileNeedsNoBus()
{
    PrivateKeyring bus;
    QVERIFY(bus.startBus());
    auto environment = bus.environment();
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent/bus"_s);
    environment.insert(u"SECRET_BACKEND"_s, u"file"_s);
    environment.insert(u"SECRET_FILE_TEST_PATH"_s, bus.path(u"home/test.keyring"_s));
    environment.insert(u"SECRET_FILE_TEST_PASSWORD"_s, u"pw"_s);
    KeychainPeer peer(environment);
    QCOMPARE(peer.kind("read p1"), QByteArray("keychain_missing"));
    QCOMPARE(peer.write("p1", "secret"), QByteArray("done"));
    QCOMPARE(peer.ask("read p1"), KeychainPeer::found("secret"));
    QCOMPARE(peer.ask("erase p1"), QByteArray("done"));
    QCOMPARE(peer.kind("read p1"), QByteArray("keychain_missing"));
    QCOMPARE(peer.ask("unlock"), QByteArray("done"));
}

int main(int argc, char **argv)
{
    if (argc > 1 && QByteArrayView(argv[1]) == "--serve")
        return KeychainProgram::run(argc, argv);
    QCoreApplication app(argc, argv);
    tst_KeychainSecretStore test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}
#include "tst_keychainsecretstore.moc"
