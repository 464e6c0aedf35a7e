// SPDX-License-Identifier: GPL-3.0-or-later
#include "Desk.h"
#include "support/Await.h"

#include "gui/ConnectForm.h"
#include "gui/ConnectPage.h"
#include "gui/FieldBox.h"
#include "gui/SegmentedControl.h"
#include "gui/StepRow.h"

#include <QComboBox>
#include <QDirIterator>
#include <QLineEdit>
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

QTEST_MAIN(ConnectPageTest)
#include "tst_connectpage.moc"
