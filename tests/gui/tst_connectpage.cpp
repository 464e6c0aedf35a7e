// SPDX-License-Identifier: GPL-3.0-or-later
#include "Desk.h"
#include "support/Await.h"

#include "gui/ConnectForm.h"
#include "gui/ConnectPage.h"
#include "gui/ConnectionsPage.h"
#include "gui/FieldBox.h"
#include "gui/KnownConnections.h"
#include "gui/Label.h"
#include "gui/SegmentedControl.h"
#include "gui/StepRow.h"

#include <QClipboard>
#include <QComboBox>
#include <QDirIterator>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

using namespace lwb;
using namespace lwb::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

/// The connect page with its fields at hand.
struct Form
{
    Desk desk;
    ConnectPage *page;
    ConnectForm *form;

    Form()
    {
        desk.showWindow();
        page = desk.window().findChild<ConnectPage *>();
        form = page->findChild<ConnectForm *>();
    }
    [[nodiscard]] FieldBox *box(const char *name) { return form->findChild<FieldBox *>(QLatin1StringView(name)); }
    [[nodiscard]] QPushButton *button(const char *name) { return form->findChild<QPushButton *>(QLatin1StringView(name)); }
    [[nodiscard]] QString typed(const char *name) { return box(name)->lineEdit()->text(); }
    void type(const char *name, const QString &text) { box(name)->lineEdit()->setText(text); }
    void fill(const QString &clientId, const QString &secret)
    {
        form->findChild<SegmentedControl *>(u"hostingControl"_s)->setCurrentIndex(1);
        type("endpointFieldBox", desk.address().endpoint.toString());
        type("clientIdFieldBox", clientId);
        type("secretFieldBox", secret);
        type("nameFieldBox", u"Acme staging"_s);
        qobject_cast<QComboBox *>(box("secretPlaceFieldBox")->field())->setCurrentIndex(1);
    }
    [[nodiscard]] QStringList steps()
    {
        QStringList names;
        for (const StepRow *row : page->findChildren<StepRow *>())
            names.append(row->accessibleName());
        return names;
    }
};

} // namespace

class ConnectPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingTypedCannotBeConnected();
    void connectsWithASecretThatStaysInMemory();
    void blockingSlipStopsAndTheMendingClickMends();
    void failedTestIsToldAndMayBeOverruled();
    void typedTextSurvivesAnUnreachableTenant();
    void editingKeepsIdAndSecret();
    void editingAfterAFailedTestTestsAgain();
    void aTestIsMarkedWhenItIsNoLongerOfWhatIsTyped();
    void aChangeStopsATestThatRuns();
    void aPastedCommandIsOfferedAndNeverGetsIntoTheField();
    void thePasteButtonFillsInAtOnce();
    void theContextMenuPastesTheSameWay();
    void ordinaryTextIsPastedAsItIs();
    void whatThePastedTextDoesNotSayStays();
    void aTypedSecretDoesNotGoToAnotherServer();
    void anUnreadableClipboardSaysWhatItCouldRead();
    void knownConnectionsOpenWithOneClick();
    void theConnectionsAreUsableWithoutAnOpenTenant();
    void aCopyAsksForItsSecret();
};

void ConnectPageTest::nothingTypedCannotBeConnected()
{
    Form f;
    QVERIFY(!f.button("connectButton")->isEnabled());
    QVERIFY(!f.button("testButton")->isEnabled());
    QVERIFY2(!f.button("cancelButton")->isVisible(), "there is nothing to go back to");
}

void ConnectPageTest::connectsWithASecretThatStaysInMemory()
{
    Form f;
    QSignalSpy connected(f.page, &ConnectPage::connected);
    const QString secret = f.desk.address().clientSecret;
    f.fill(f.desk.address().clientId, secret);
    QVERIFY(f.button("connectButton")->isEnabled());
    f.button("connectButton")->click();
    QTRY_COMPARE_WITH_TIMEOUT(connected.size(), 1, patience);

    QCOMPARE(f.desk.context().profiles().profiles().size(), 1);
    const Profile saved = f.desk.context().profiles().profiles().constFirst();
    QCOMPARE(saved.name, u"Acme staging"_s);
    QCOMPARE(saved.secretPlace, SecretPlace::SessionOnly);
    QCOMPARE(f.desk.workspace().session().profile().id, saved.id);
    const auto kept = await(f.desk.context().secretStore(SecretPlace::SessionOnly).read(saved.id));
    QVERIFY(kept);
    QCOMPARE(QString::fromUtf8(kept->reveal()), secret);
    f.desk.closeWindow();
    f.desk.context().uiState().sync();
    int files = 0;
    for (QDirIterator it(f.desk.directory(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext(); ++files) {
        QFile file(it.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(secret.toUtf8()), qPrintable(file.fileName()));
    }
    QVERIFY(files >= 2);
    // And the form forgot it.
    Form again;
    QVERIFY(again.typed("secretFieldBox").isEmpty());
}

void ConnectPageTest::blockingSlipStopsAndTheMendingClickMends()
{
    Form f;
    f.fill(f.desk.address().clientId, f.desk.address().clientSecret);
    const QString right = f.typed("endpointFieldBox");
    f.type("endpointFieldBox", right + u"/oidc"_s);
    QVERIFY(f.box("endpointFieldBox")->hasSlip());
    QVERIFY(!f.button("connectButton")->isEnabled());
    QVERIFY(!f.button("testButton")->isEnabled());
    QAbstractButton *mend = nullptr;
    for (QPushButton *button : f.box("endpointFieldBox")->findChildren<QPushButton *>()) {
        if (button->isVisible())
            mend = button;
    }
    QVERIFY(mend);
    mend->click();
    QCOMPARE(f.typed("endpointFieldBox"), right);
    QVERIFY(!f.box("endpointFieldBox")->hasSlip());
    QVERIFY(f.button("connectButton")->isEnabled());
}

void ConnectPageTest::failedTestIsToldAndMayBeOverruled()
{
    Form f;
    QSignalSpy connected(f.page, &ConnectPage::connected);
    const QString wrong(32, u'x');
    f.fill(f.desk.address().clientId, wrong);
    f.button("connectButton")->click();
    QVERIFY(!f.button("connectButton")->isEnabled());
    QTRY_COMPARE_WITH_TIMEOUT(f.button("connectButton")->text(), u"Connect anyway"_s, patience);
    QVERIFY(f.button("connectButton")->isEnabled());
    QVERIFY(connected.isEmpty());
    QCOMPARE(f.typed("secretFieldBox"), wrong);
    QVERIFY2(f.steps().contains(u"Authenticate the application: failed"_s), qPrintable(f.steps().join(u'\n')));
    QVERIFY(f.desk.context().profiles().profiles().isEmpty());
    f.button("connectButton")->click();
    QTRY_COMPARE_WITH_TIMEOUT(connected.size(), 1, patience);
    QCOMPARE(f.desk.context().profiles().profiles().size(), 1);
}

void ConnectPageTest::typedTextSurvivesAnUnreachableTenant()
{
    Form f;
    f.fill(f.desk.address().clientId, f.desk.address().clientSecret);
    const QString endpoint = f.typed("endpointFieldBox");
    const QString secret = f.typed("secretFieldBox");
    f.desk.stopTenant();
    f.button("testButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(f.button("testButton")->isEnabled(), patience);
    QVERIFY2(f.steps().constFirst().endsWith(u"failed"_s), qPrintable(f.steps().join(u'\n')));
    QCOMPARE(f.typed("endpointFieldBox"), endpoint);
    QCOMPARE(f.typed("secretFieldBox"), secret);
    QCOMPARE(f.typed("nameFieldBox"), u"Acme staging"_s);
}

void ConnectPageTest::editingKeepsIdAndSecret()
{
    Form f;
    QSignalSpy connected(f.page, &ConnectPage::connected);
    const Profile before = f.desk.profile();
    QVERIFY(f.desk.context().profiles().save(before));
    QVERIFY(await(f.desk.context().secretStore(SecretPlace::SessionOnly)
                      .write(before.id, Secret(f.desk.address().clientSecret.toUtf8()))));
    f.page->startEditing(before);
    QVERIFY(f.typed("secretFieldBox").isEmpty());
    f.type("nameFieldBox", u"Renamed"_s);
    QCOMPARE(f.button("connectButton")->text(), u"Save"_s);
    f.button("connectButton")->click();
    QTRY_COMPARE_WITH_TIMEOUT(connected.size(), 1, patience);
    const Profile after = f.desk.context().profiles().profiles().constFirst();
    QCOMPARE(after.id, before.id);
    QCOMPARE(after.name, u"Renamed"_s);
    QCOMPARE(after.apiResources, before.apiResources);
    const auto kept = await(f.desk.context().secretStore(SecretPlace::SessionOnly).read(before.id));
    QVERIFY(kept);
    QCOMPARE(QString::fromUtf8(kept->reveal()), f.desk.address().clientSecret);
}

void ConnectPageTest::editingAfterAFailedTestTestsAgain()
{
    Form f;
    QSignalSpy connected(f.page, &ConnectPage::connected);
    f.fill(f.desk.address().clientId, QString(32, u'x'));
    f.button("connectButton")->click();
    QTRY_COMPARE_WITH_TIMEOUT(f.button("connectButton")->text(), u"Connect anyway"_s, patience);
    f.type("secretFieldBox", f.desk.address().clientSecret);
    QCOMPARE(f.button("connectButton")->text(), u"Connect"_s);
    f.button("connectButton")->click();
    QTRY_COMPARE_WITH_TIMEOUT(connected.size(), 1, patience);
}

void ConnectPageTest::aTestIsMarkedWhenItIsNoLongerOfWhatIsTyped()
{
    Form f;
    const QString wrong(32, u'x');
    f.fill(f.desk.address().clientId, wrong);
    f.button("testButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(f.button("testButton")->isEnabled(), patience);
    const auto *count = f.page->findChild<Label *>(u"checkCountLabel"_s);
    const QString told = count->text();
    QVERIFY(told != u"Before your changes"_s);
    f.type("nameFieldBox", u"Another name"_s);
    QCOMPARE(count->text(), told);
    f.type("secretFieldBox", f.desk.address().clientSecret);
    QCOMPARE(count->text(), u"Before your changes"_s);
    f.type("secretFieldBox", wrong);
    QCOMPARE(count->text(), told);
}

void ConnectPageTest::aChangeStopsATestThatRuns()
{
    Form f;
    QSignalSpy connected(f.page, &ConnectPage::connected);
    f.fill(f.desk.address().clientId, f.desk.address().clientSecret);
    f.button("connectButton")->click();
    QVERIFY(!f.button("connectButton")->isEnabled());
    f.type("secretFieldBox", QString(32, u'x'));
    QVERIFY(f.button("connectButton")->isEnabled());
    QCOMPARE(f.page->findChild<Label *>(u"checkCountLabel"_s)->text(), u"Before your changes"_s);
    f.button("connectButton")->click();
    QTRY_COMPARE_WITH_TIMEOUT(f.button("connectButton")->text(), u"Connect anyway"_s, patience);
    QVERIFY(connected.isEmpty());
}

namespace {

const QString command = u"curl -u k2v9qz81mtn40xw7hbe3c:not-a-secret-not-a-secret-not-a- \\\n"
                        "  https://auth.acme.com/oidc/token -d grant_type=client_credentials"_s;

QPushButton *shownButton(const QWidget *parent, const QString &text)
{
    for (QPushButton *button : parent->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == text)
            return button;
    }
    return nullptr;
}

} // namespace

void ConnectPageTest::aPastedCommandIsOfferedAndNeverGetsIntoTheField()
{
    Form f;
    QGuiApplication::clipboard()->setText(command);
    QLineEdit *field = f.box("tenantIdFieldBox")->lineEdit();
    field->setFocus();
    QTest::keySequence(field, QKeySequence(QKeySequence::Paste));
    QCOMPARE(field->text(), QString());
    QVERIFY2(!field->isUndoAvailable(), "the secret would be in its history");
    auto *bar = f.form->findChild<MessageBar *>(u"pasteBar"_s);
    QVERIFY(bar->isVisible());
    QVERIFY2(bar->text().contains(u"curl"_s) && bar->text().contains(u"App secret"_s), qPrintable(bar->text()));
    QVERIFY(!bar->text().contains(u"not-a-secret"_s));
    QPushButton *fill = shownButton(bar, u"Fill in"_s);
    QVERIFY(fill);
    fill->click();
    QCOMPARE(f.form->findChild<SegmentedControl *>(u"hostingControl"_s)->currentIndex(), 1);
    QCOMPARE(f.typed("endpointFieldBox"), u"https://auth.acme.com"_s);
    QCOMPARE(f.typed("clientIdFieldBox"), u"k2v9qz81mtn40xw7hbe3c"_s);
    QCOMPARE(f.typed("secretFieldBox"), u"not-a-secret-not-a-secret-not-a-"_s);
    QCOMPARE(f.box("secretFieldBox")->lineEdit()->echoMode(), QLineEdit::Password);
    QVERIFY(f.button("connectButton")->isEnabled());
    QVERIFY(!shownButton(bar, u"Fill in"_s));
}

void ConnectPageTest::thePasteButtonFillsInAtOnce()
{
    Form f;
    QGuiApplication::clipboard()->setText(u"LOGTO_TENANT_ID=abc123\r\nLOGTO_M2M_APP_ID=\"m2m\"\r\n"_s);
    f.button("pasteButton")->click();
    QCOMPARE(f.form->findChild<SegmentedControl *>(u"hostingControl"_s)->currentIndex(), 0);
    QCOMPARE(f.typed("tenantIdFieldBox"), u"abc123"_s);
    QCOMPARE(f.typed("clientIdFieldBox"), u"m2m"_s);
    auto *bar = f.form->findChild<MessageBar *>(u"pasteBar"_s);
    QVERIFY2(bar->text().contains(u"Missing: App secret."_s), qPrintable(bar->text()));
    QCOMPARE(bar->kind(), MessageBar::Kind::Warning);
}

void ConnectPageTest::theContextMenuPastesTheSameWay()
{
    Form f;
    QGuiApplication::clipboard()->setText(command);
    QLineEdit *field = f.box("nameFieldBox")->lineEdit();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), field->mapToGlobal(QPoint(5, 5)));
    QCoreApplication::sendEvent(field, &event);
    QMenu *menu = nullptr;
    QTRY_VERIFY((menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())));
    QAction *paste = nullptr;
    for (QAction *action : menu->actions()) {
        if (action->text().startsWith("&Paste"_L1))
            paste = action;
    }
    QVERIFY2(paste, "Qt names its actions no longer");
    paste->trigger();
    menu->close();
    QCOMPARE(field->text(), QString());
    QVERIFY(f.form->findChild<MessageBar *>(u"pasteBar"_s)->isVisible());
}

void ConnectPageTest::ordinaryTextIsPastedAsItIs()
{
    Form f;
    QGuiApplication::clipboard()->setText(u"https://auth.acme.com/oidc"_s);
    f.form->findChild<SegmentedControl *>(u"hostingControl"_s)->setCurrentIndex(1);
    QLineEdit *field = f.box("endpointFieldBox")->lineEdit();
    field->setFocus();
    QTest::keySequence(field, QKeySequence(QKeySequence::Paste));
    QCOMPARE(field->text(), u"https://auth.acme.com/oidc"_s);
    QVERIFY(!f.form->findChild<MessageBar *>(u"pasteBar"_s)->isVisible());
}

void ConnectPageTest::whatThePastedTextDoesNotSayStays()
{
    Form f;
    f.fill(u"typed"_s, u"typed-secret"_s);
    const QString endpoint = f.typed("endpointFieldBox");
    QGuiApplication::clipboard()->setText(u"LOGTO_APP_ID=pasted"_s);
    f.button("pasteButton")->click();
    QCOMPARE(f.typed("endpointFieldBox"), endpoint);
    QCOMPARE(f.typed("clientIdFieldBox"), u"pasted"_s);
    QCOMPARE(f.typed("secretFieldBox"), u"typed-secret"_s);
}

void ConnectPageTest::aTypedSecretDoesNotGoToAnotherServer()
{
    Form f;
    f.fill(u"typed"_s, u"typed-secret"_s);
    QGuiApplication::clipboard()->setText(u"LOGTO_ENDPOINT=https://other.example\nLOGTO_APP_ID=pasted"_s);
    f.button("pasteButton")->click();
    QCOMPARE(f.typed("endpointFieldBox"), u"https://other.example"_s);
    QCOMPARE(f.typed("secretFieldBox"), QString());
    QVERIFY(!f.button("connectButton")->isEnabled());
}

void ConnectPageTest::anUnreadableClipboardSaysWhatItCouldRead()
{
    Form f;
    for (const QString &text : QStringList{QString(), u"hello"_s, u"curl "_s + QString(10'000'000, u'x')}) {
        QGuiApplication::clipboard()->setText(text);
        f.button("pasteButton")->click();
        auto *bar = f.form->findChild<MessageBar *>(u"pasteBar"_s);
        QVERIFY(bar->isVisible());
        QVERIFY(bar->text().contains(u".env"_s));
        bar->dismiss();
    }
}

void ConnectPageTest::knownConnectionsOpenWithOneClick()
{
    Form f;
    QVERIFY(!f.page->findChild<KnownConnections *>()->isVisible());
    const Profile known = f.desk.profile();
    QVERIFY(await(f.desk.context().secretStore(SecretPlace::SessionOnly)
                      .write(known.id, Secret(f.desk.address().clientSecret.toUtf8()))));
    QVERIFY(f.desk.context().profiles().save(known));
    QVERIFY(f.page->findChild<KnownConnections *>()->isVisible());
    for (QAbstractButton *button : f.page->findChildren<QAbstractButton *>()) {
        if (button->accessibleName() == "Open Desk"_L1)
            button->click();
    }
    QVERIFY(f.desk.window().workspace());
    QCOMPARE(f.desk.workspace().session().profile().id, known.id);
}

void ConnectPageTest::theConnectionsAreUsableWithoutAnOpenTenant()
{
    Form f;
    QVERIFY(f.desk.context().profiles().save(f.desk.profile()));
    f.page->findChild<QAbstractButton *>(u"manageConnectionsButton"_s)->click();
    auto *connections = f.page->findChild<ConnectionsPage *>();
    QVERIFY(connections->isVisible());
    QVERIFY(!f.form->isVisible());
    f.page->findChild<QAbstractButton *>(u"connectDoorButton"_s)->click();
    QVERIFY(f.form->isVisible());
}

void ConnectPageTest::aCopyAsksForItsSecret()
{
    Form f;
    const Profile original = f.desk.profile();
    QVERIFY(f.desk.context().profiles().save(original));
    QVERIFY(await(f.desk.context().secretStore(SecretPlace::SessionOnly)
                      .write(original.id, Secret(f.desk.address().clientSecret.toUtf8()))));
    f.page->startCopy(original);
    QVERIFY(f.typed("secretFieldBox").isEmpty());
    QVERIFY2(!f.button("connectButton")->isEnabled(), "no secret, no connection");
    QVERIFY(f.form->findChild<MessageBar *>(u"pasteBar"_s)->text().contains(u"not copied"_s));
    const Profile copy = f.form->profile();
    QVERIFY(copy.id != original.id);
    QCOMPARE(copy.name, u"Desk copy"_s);
    QCOMPARE(copy.endpoint, original.endpoint);
    QCOMPARE(copy.apiResources, original.apiResources);
    QSignalSpy connected(f.page, &ConnectPage::connected);
    f.type("secretFieldBox", f.desk.address().clientSecret);
    f.button("connectButton")->click();
    QTRY_COMPARE_WITH_TIMEOUT(connected.size(), 1, patience);
    QCOMPARE(f.desk.context().profiles().profiles().size(), 2);
}

QTEST_MAIN(ConnectPageTest)
#include "tst_connectpage.moc"
