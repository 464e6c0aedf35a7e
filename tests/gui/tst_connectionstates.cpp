// SPDX-License-Identifier: GPL-3.0-or-later
#include "Desk.h"
#include "Watchdog.h"
#include "credentials/FakePrompter.h"
#include "credentials/PrivateKeyring.h"
#include "support/Await.h"
#include "support/HostilePeer.h"

#include "gui/ApplicationsPage.h"
#include "gui/ConnectForm.h"
#include "gui/ConnectPage.h"
#include "gui/FieldBox.h"
#include "gui/StepRow.h"
#include "models/PagedTableModel.h"

#include <QLineEdit>
#include <QPushButton>

using namespace lwb;
using namespace lwb::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

/// The list of applications of a connection that does not work, and what the window says of it.
struct List
{
    Desk desk;

    void open(const Profile &profile, const QString &secret) { desk.open(profile, secret, u"applications"_s); }
    /// Its App secret in the keychain.
    [[nodiscard]] bool openWithKeychain(bool stored)
    {
        Profile profile = desk.profile();
        profile.secretPlace = SecretPlace::Keychain;
        auto &keychain = desk.context().keychain();
        const auto done = stored ? await(keychain.write(profile.id, Secret(desk.address().clientSecret.toUtf8())))
                                 : await(keychain.erase(profile.id));
        m_profile = profile;
        return done.ok();
    }
    void openKept() { desk.open(m_profile, {}, u"applications"_s); }
    [[nodiscard]] PagedTableModel &model() { return *desk.page<ApplicationsPage>()->model(); }
    [[nodiscard]] bool becomes(PagedTableModel::State state)
    {
        return QTest::qWaitFor([&] { return model().state() == state; }, patience);
    }
    /// "what. why [button]" of the bar that is shown.
    [[nodiscard]] QString said()
    {
        for (const MessageBar *bar : desk.workspace().findChildren<MessageBar *>()) {
            if (bar->isVisible())
                return bar->text() + u" ["_s + (action(bar) ? action(bar)->text() : QString()) + u']';
        }
        return {};
    }
    [[nodiscard]] static QPushButton *action(const MessageBar *bar)
    {
        for (QPushButton *button : bar->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() != "Details"_L1)
                return button;
        }
        return nullptr;
    }
    void press(const QString &text)
    {
        for (const MessageBar *bar : desk.workspace().findChildren<MessageBar *>()) {
            if (bar->isVisible() && action(bar) && action(bar)->text() == text)
                return action(bar)->click();
        }
        qFatal("no button %s", qPrintable(text));
    }
    [[nodiscard]] ConnectPage *connectPage() { return desk.window().findChild<ConnectPage *>(); }

private:
    Profile m_profile;
};

} // namespace

/// Each way a connection can fail has its words and its way on.
class ConnectionStatesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void refusedCredentialsAreNamed_data();
    void refusedCredentialsAreNamed();
    void anApplicationWithoutTheRoleGetsInAfterItWasGiven();
    void offlineSaysSoAndRetries();
    void aSlowTenantIsToldAndCanBeLeft();
    void aSlowAuditLogIsToldAndCanBeLeft();
    void tooManyRequestsSayWhen();
    void aSessionThatEndedAsksForTheSecretAgain();
    void aMissingSecretLeadsToTheForm();
    void aLockedKeychainIsUnlockedByItsPrompt();
    void aDismissedPromptLeavesItLocked();
    void waitingForTheKeychainIsToldAndCanBeLeft();
    void theWindowIsUsedWhileTheKeychainHangs();
    void theWindowIsUsedWhileTheTenantDrips();
    void theConnectionTestUnlocksToo();
    void aSlowConnectionTestIsToldAndCanBeLeft();

private:
    PrivateKeyring m_keyring;
    FakePrompter m_prompter;
};

void ConnectionStatesTest::initTestCase()
{
    QVERIFY(m_keyring.start());
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_keyring.address().toUtf8());
    QVERIFY(m_prompter.registerOn(m_keyring.connection()));
}

void ConnectionStatesTest::refusedCredentialsAreNamed_data()
{
    QTest::addColumn<QString>("clientId");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("way");
    QTest::newRow("wrong secret (C5)") << QString() << QString(32, u'x') << u"The App secret was refused"_s << u"Enter the App secret…"_s;
    QTest::newRow("deleted application (C4)") << u"nosuchapplication0000"_s << QString(32, u'x')
                                              << u"This tenant has no application with this App ID"_s << u"Edit the connection…"_s;
    QTest::newRow("expired secret (C6)") << Desk::applicationId("legacy-importer") << QString::fromLatin1(demo::seededSecret("application legacy-importer"))
                                         << u"The App secret has expired"_s << u"Enter the App secret…"_s;
}

void ConnectionStatesTest::refusedCredentialsAreNamed()
{
    QFETCH(QString, clientId);
    QFETCH(QString, secret);
    QFETCH(QString, what);
    QFETCH(QString, way);
    List list;
    Profile profile = list.desk.profile();
    if (!clientId.isEmpty())
        profile.clientId = clientId;
    list.open(profile, secret);
    QVERIFY(list.becomes(PagedTableModel::State::Failed));
    QVERIFY2(list.said().startsWith(what) && list.said().endsWith(u'[' + way + u']'), qPrintable(list.said()));
    list.press(way);
    QVERIFY(list.connectPage()->isVisible());
    QCOMPARE(list.connectPage()->findChild<FieldBox *>(u"clientIdFieldBox"_s)->lineEdit()->text(), profile.clientId);
}

void ConnectionStatesTest::anApplicationWithoutTheRoleGetsInAfterItWasGiven()
{
    List list;
    list.open(list.desk.profile("shopping-norole"), list.desk.secretOf("shopping-norole"));
    QVERIFY(list.becomes(PagedTableModel::State::Failed));
    QVERIFY2(list.said().contains(u"scope \"all\""_s) && list.said().endsWith(u"[Retry]"_s), qPrintable(list.said()));
    const auto exchanges = [&] {
        int count = 0;
        for (const Exchange &exchange : list.desk.log().entries())
            count += exchange.url.path().endsWith("/oidc/token"_L1);
        return count;
    };
    QCOMPARE(exchanges(), 1);
    list.press(u"Retry"_s);
    // The token that was not let in is not tried again.
    QTRY_COMPARE_WITH_TIMEOUT(exchanges(), 2, patience);
}

void ConnectionStatesTest::offlineSaysSoAndRetries()
{
    List list;
    const Profile profile = list.desk.profile();
    const QString secret = list.desk.address().clientSecret;
    list.desk.stopTenant();
    list.open(profile, secret);
    QVERIFY(list.becomes(PagedTableModel::State::Failed));
    QVERIFY2(list.said().startsWith(u"No connection"_s) && list.said().endsWith(u"[Retry]"_s), qPrintable(list.said()));
    list.press(u"Retry"_s);
    QVERIFY(list.model().state() == PagedTableModel::State::Loading);
    QVERIFY(list.becomes(PagedTableModel::State::Failed));
}

void ConnectionStatesTest::aSlowTenantIsToldAndCanBeLeft()
{
    HostilePeer silent({Reaction::silence()});
    List list;
    Profile profile = list.desk.profile();
    profile.endpoint = silent.url(QString());
    list.open(profile, u"x"_s);
    QTRY_VERIFY_WITH_TIMEOUT(list.said().startsWith(u"Still waiting"_s), patience);
    QVERIFY(list.model().state() == PagedTableModel::State::Loading);
    list.press(u"Stop waiting"_s);
    QVERIFY(list.becomes(PagedTableModel::State::Failed));
    QVERIFY2(list.said().startsWith(u"Cancelled"_s) && list.said().endsWith(u"[Retry]"_s), qPrintable(list.said()));
}

void ConnectionStatesTest::aSlowAuditLogIsToldAndCanBeLeft()
{
    HostilePeer silent({Reaction::silence()});
    List list;
    Profile profile = list.desk.profile();
    profile.endpoint = silent.url(QString());
    list.desk.open(profile, u"x"_s, u"logs"_s);
    QTRY_VERIFY_WITH_TIMEOUT(list.said().startsWith(u"Still waiting"_s), patience);
    list.press(u"Stop waiting"_s);
    QVERIFY2(list.said().startsWith(u"Cancelled"_s) && list.said().endsWith(u"[Retry]"_s), qPrintable(list.said()));
}

void ConnectionStatesTest::tooManyRequestsSayWhen()
{
    HostilePeer busy({Reaction::status(429, "Retry-After: 125\r\n")});
    List list;
    Profile profile = list.desk.profile();
    profile.endpoint = busy.url(QString());
    list.open(profile, u"x"_s);
    QVERIFY(list.becomes(PagedTableModel::State::Failed));
    QVERIFY2(list.said().startsWith(u"Too many requests"_s) && list.said().contains(u"2 min 5 s"_s), qPrintable(list.said()));
}

void ConnectionStatesTest::aSessionThatEndedAsksForTheSecretAgain()
{
    List list;
    Profile profile = list.desk.profile();
    QVERIFY(await(list.desk.context().secretStore(SecretPlace::SessionOnly).erase(profile.id)));
    list.desk.showWindow();
    list.desk.window().openProfile(profile);
    QVERIFY(list.becomes(PagedTableModel::State::Failed));
    QVERIFY2(list.said().contains(u"one session only"_s) && list.said().endsWith(u"[Enter the App secret…]"_s),
             qPrintable(list.said()));
}

void ConnectionStatesTest::aMissingSecretLeadsToTheForm()
{
    List list;
    QVERIFY(list.openWithKeychain(false));
    list.openKept();
    QVERIFY(list.becomes(PagedTableModel::State::Failed));
    QVERIFY2(list.said().startsWith(u"The keychain has no App secret"_s), qPrintable(list.said()));
    list.press(u"Enter the App secret…"_s);
    QVERIFY(list.connectPage()->isVisible());
}

void ConnectionStatesTest::aLockedKeychainIsUnlockedByItsPrompt()
{
    List list;
    QVERIFY(list.openWithKeychain(true));
    QVERIFY(m_keyring.lock());
    list.openKept();
    QVERIFY(list.becomes(PagedTableModel::State::Failed));
    QVERIFY2(list.said().startsWith(u"The keychain is locked"_s), qPrintable(list.said()));
    list.press(u"Unlock and retry"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_prompter.isOpen(), patience);
    m_prompter.answer("pw");
    QVERIFY(list.becomes(PagedTableModel::State::Ready));
    QCOMPARE(list.said(), QString());
}

void ConnectionStatesTest::aDismissedPromptLeavesItLocked()
{
    List list;
    QVERIFY(list.openWithKeychain(true));
    QVERIFY(m_keyring.lock());
    list.openKept();
    QVERIFY(list.becomes(PagedTableModel::State::Failed));
    list.press(u"Unlock and retry"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_prompter.isOpen(), patience);
    m_prompter.dismiss();
    QTRY_VERIFY_WITH_TIMEOUT(list.said().startsWith(u"The keychain is locked"_s), patience);
    QVERIFY(list.said().endsWith(u"[Unlock and retry]"_s));
    QVERIFY(m_keyring.unlock());
}

void ConnectionStatesTest::waitingForTheKeychainIsToldAndCanBeLeft()
{
    List list;
    QVERIFY(list.openWithKeychain(true));
    m_keyring.freeze();
    list.openKept();
    QTRY_VERIFY_WITH_TIMEOUT(list.said().startsWith(u"Waiting for your keychain…"_s), patience);
    list.press(u"Stop waiting"_s);
    QVERIFY(list.becomes(PagedTableModel::State::Failed));
    m_keyring.thaw();
    QVERIFY2(list.said().startsWith(u"Cancelled"_s), qPrintable(list.said()));
    list.press(u"Retry"_s);
    QVERIFY(list.becomes(PagedTableModel::State::Ready));
}

namespace {

/// What somebody does who is told to wait. Nothing of it may wait too.
void lookAround(Desk &desk)
{
    auto *page = desk.page<ApplicationsPage>();
    auto *filter = page->findChild<QLineEdit *>(u"filterLineEdit"_s);
    filter->setFocus();
    for (const QString &place : {u"requests"_s, u"settings"_s, u"applications"_s})
        desk.workspace().go({place, {}});
    for (const Qt::Key key : {Qt::Key_A, Qt::Key_B, Qt::Key_Backspace, Qt::Key_Backspace}) {
        QTest::keyClick(filter, key);
        QTest::qWait(30);
    }
    desk.window().resize(desk.window().size() + QSize(40, 0));
    QTest::qWait(100);
    desk.window().resize(desk.window().size() - QSize(40, 0));
    QTest::qWait(100);
}

} // namespace

void ConnectionStatesTest::theWindowIsUsedWhileTheKeychainHangs()
{
    List list;
    QVERIFY(list.openWithKeychain(true));
    list.openKept();
    QVERIFY(list.becomes(PagedTableModel::State::Ready));
    lookAround(list.desk); // the first show of a page is exempt
    const double idle = Watchdog::idleMs();

    m_keyring.freeze();
    const Watchdog watchdog;
    list.desk.workspace().session().tenant().tokens().clear();
    list.desk.page<ApplicationsPage>()->reload();
    lookAround(list.desk);
    QTRY_VERIFY_WITH_TIMEOUT(list.said().startsWith(u"Waiting for your keychain…"_s), patience);
    lookAround(list.desk);
    QVERIFY2(list.said().endsWith(u"[Stop waiting]"_s), qPrintable(list.said()));
    list.press(u"Stop waiting"_s);
    QVERIFY(list.becomes(PagedTableModel::State::Failed));
    m_keyring.thaw();
    qInfo("longest stall: %.1f ms in %d ticks, idle %.1f ms", watchdog.longestMs(), watchdog.ticks(), idle);
    QVERIFY2(watchdog.ticks() > 20, "the watchdog slept");
    QVERIFY2(watchdog.longestMs() < idle + longestStallMs,
             qPrintable(QString::number(watchdog.longestMs())));
    list.press(u"Retry"_s);
    QVERIFY(list.becomes(PagedTableModel::State::Ready));
}

void ConnectionStatesTest::theWindowIsUsedWhileTheTenantDrips()
{
    List list;
    list.open(list.desk.profile(), list.desk.secretOf({}));
    QVERIFY(list.becomes(PagedTableModel::State::Ready));
    // The token comes as it should; a list, one byte every 20 ms.
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: ";
    const QByteArray token = R"({"access_token":"t","expires_in":3600,"token_type":"Bearer","scope":"all"})";
    HostilePeer slow({{.bytes = head + QByteArray::number(token.size()) + "\r\n\r\n" + token},
                      {.bytes = head + "100000\r\n\r\n[" + QByteArray(100'000, ' '), .dripMs = 20}});
    Profile profile = list.desk.profile();
    profile.id = u"slow"_s;
    profile.endpoint = slow.url(u""_s);
    list.open(profile, u"secret"_s);
    QTRY_VERIFY_WITH_TIMEOUT(slow.requests() > 1, patience);
    lookAround(list.desk);
    const double idle = Watchdog::idleMs();

    const Watchdog watchdog;
    for (int i = 0; i < 3; ++i)
        lookAround(list.desk);
    qInfo("longest stall: %.1f ms in %d ticks, idle %.1f ms", watchdog.longestMs(), watchdog.ticks(), idle);
    QCOMPARE(list.model().state(), PagedTableModel::State::Loading);
    QVERIFY2(watchdog.ticks() > 20, "the watchdog slept");
    QVERIFY2(watchdog.longestMs() < idle + longestStallMs,
             qPrintable(QString::number(watchdog.longestMs())));
}

void ConnectionStatesTest::theConnectionTestUnlocksToo()
{
    List list;
    QVERIFY(list.openWithKeychain(true));
    Profile profile = list.desk.profile();
    profile.secretPlace = SecretPlace::Keychain;
    QVERIFY(m_keyring.lock());
    list.desk.showWindow();
    list.connectPage()->startEditing(profile);
    auto *test = list.connectPage()->findChild<QPushButton *>(u"testButton"_s);
    test->click();
    QTRY_VERIFY_WITH_TIMEOUT(test->isEnabled(), patience);
    QPushButton *unlock = nullptr;
    for (const StepRow *row : list.connectPage()->findChildren<StepRow *>()) {
        for (QPushButton *button : row->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == "Unlock and retry"_L1)
                unlock = button;
        }
    }
    QVERIFY(unlock);
    unlock->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_prompter.isOpen(), patience);
    m_prompter.answer("pw");
    const auto passed = [&] {
        const auto rows = list.connectPage()->findChildren<StepRow *>();
        return test->isEnabled() && std::all_of(rows.cbegin(), rows.cend(), [](const StepRow *row) {
                   return row->accessibleName().endsWith(u"passed"_s) || row->accessibleName().endsWith(u"skipped"_s);
               });
    };
    QTRY_VERIFY_WITH_TIMEOUT(passed(), patience);
}

void ConnectionStatesTest::aSlowConnectionTestIsToldAndCanBeLeft()
{
    HostilePeer silent({Reaction::silence()});
    List list;
    Profile profile = list.desk.profile();
    profile.endpoint = silent.url(QString());
    list.desk.showWindow();
    list.connectPage()->startEditing(profile);
    auto *test = list.connectPage()->findChild<QPushButton *>(u"testButton"_s);
    test->click();
    auto *bar = list.connectPage()->findChild<ConnectForm *>()->messageBar();
    QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible(), patience);
    QVERIFY2(bar->text().startsWith(u"Still waiting"_s), qPrintable(bar->text()));
    QVERIFY(!test->isEnabled());
    List::action(bar)->click();
    QTRY_VERIFY(test->isEnabled());
    QVERIFY(!bar->isVisible());
}

QTEST_MAIN(ConnectionStatesTest)
#include "credentials/moc_FakePrompter.cpp"
#include "tst_connectionstates.moc"
