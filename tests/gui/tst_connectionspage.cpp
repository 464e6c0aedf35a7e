// SPDX-License-Identifier: GPL-3.0-or-later
#include "Desk.h"
#include "support/Await.h"

#include "credentials/ConnectionFile.h"
#include "gui/ConnectPage.h"
#include "gui/ConnectionsPage.h"
#include "gui/FieldBox.h"
#include "gui/ListView.h"
#include "models/ConnectionsModel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>

using namespace lwb;
using namespace lwb::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

/// A console with connections: "Desk" to the demo tenant, "Other" to nowhere.
struct Shelf
{
    Desk desk;
    ConnectionsPage *page = nullptr;
    ListView *view = nullptr;

    explicit Shelf(bool open = true)
    {
        Profile other = desk.profile();
        other.id = u"other"_s;
        other.name = u"Other"_s;
        other.endpoint = QUrl(u"https://auth.example.com"_s);
        if (!desk.context().profiles().save({desk.profile(), other}))
            qFatal("no connections");
        keep(u"desk"_s, desk.address().clientSecret);
        keep(u"other"_s, u"other-secret"_s);
        if (open)
            desk.open(desk.profile(), desk.address().clientSecret, u"connections"_s);
        else
            desk.showWindow();
        if (!open)
            desk.window().findChild<ConnectPage *>()->showConnections();
        page = desk.window().findChild<ConnectionsPage *>();
        view = page->findChild<ListView *>();
    }
    void keep(const QString &id, const QString &secret)
    {
        (void)desk.context().secretStore(SecretPlace::SessionOnly).write(id, Secret(secret.toUtf8()));
    }
    [[nodiscard]] QString kept(const QString &id)
    {
        const auto secret = await(desk.context().secretStore(SecretPlace::SessionOnly).read(id));
        return secret ? QString::fromUtf8(secret->reveal()) : u"(none)"_s;
    }
    void select(const QString &name)
    {
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            if (view->model()->index(row, 0).data().toString() == name)
                view->selectRow(row);
        }
    }
    [[nodiscard]] QStringList names()
    {
        QStringList names;
        for (const Profile &profile : desk.context().profiles().profiles())
            names.append(profile.name);
        names.sort();
        return names;
    }
    [[nodiscard]] QPushButton *button(const char *name) { return page->findChild<QPushButton *>(QLatin1StringView(name)); }
    [[nodiscard]] QString said()
    {
        for (const MessageBar *bar : page->findChildren<MessageBar *>()) {
            if (bar->isVisible())
                return bar->text();
        }
        return {};
    }
    [[nodiscard]] QString file(const QByteArray &text)
    {
        const QString path = desk.directory() + u"/import.json"_s;
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("no file");
        return path;
    }
    /// The question that is open, answered by the button with that text.
    [[nodiscard]] bool answer(const QString &text, QString *asked = nullptr)
    {
        QMessageBox *box = nullptr;
        if (!QTest::qWaitFor([&] { return (box = page->findChild<QMessageBox *>()) && box->isVisible(); }, patience))
            return false;
        if (asked)
            *asked = box->text() + u'\n' + box->informativeText();
        for (QAbstractButton *button : box->buttons()) {
            if (button->text() != text)
                continue;
            const QPointer gone(box);
            button->click();
            return QTest::qWaitFor([&] { return !gone; }, patience);
        }
        return false;
    }
};

} // namespace

class ConnectionsPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theModelIsSound();
    void connectionsAreListedWithWhatTellsThemApart();
    void filterAndSelectionShowOne();
    void aNewSecretIsTestedBeforeItReplacesTheOld();
    void aRefusedSecretLeavesTheOld();
    void deletingAsksAndTakesTheSecretToo();
    void severalAreDeletedAtOnce();
    void aConnectionIsNeverDroppedOverAKeychainError();
    void deletingTheOpenOneLeadsToTheWelcomePage();
    void exportHoldsNoSecretAndCanBeImported();
    void importPreviewTellsWhatWouldHappen();
    void aBadFileSaysWhatAndWhereAndChangesNothing();
    void anotherConnectionIsEditedAndOneComesBack();
    void menuLeadsToTheConnections();
};

void ConnectionsPageTest::theModelIsSound()
{
    ConnectionsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Profile profile;
    profile.id = u"1"_s;
    profile.name = u"One"_s;
    model.setProfiles({profile});
    QCOMPARE(model.rowCount(), 1);
    model.setProfiles({});
    QCOMPARE(model.rowCount(), 0);
}

void ConnectionsPageTest::connectionsAreListedWithWhatTellsThemApart()
{
    Shelf p;
    QCOMPARE(p.view->model()->rowCount(), 2);
    QStringList cells;
    for (int column = 0; column < p.view->model()->columnCount(); ++column)
        cells.append(p.view->model()->index(1, column).data().toString());
    QCOMPARE(cells, QStringList({u"Other"_s, u"Development"_s, u"https://auth.example.com"_s,
                                 p.desk.address().clientId, u"Read and write"_s, u"This session only"_s}));
}

void ConnectionsPageTest::filterAndSelectionShowOne()
{
    Shelf p;
    auto *filter = p.page->findChild<QLineEdit *>(u"filterLineEdit"_s);
    filter->setText(u"example.com"_s);
    QTest::keyClick(filter, Qt::Key_Return);
    QCOMPARE(p.view->model()->rowCount(), 1);
    p.select(u"Other"_s);
    QCOMPARE(p.page->object(), u"other"_s);
    filter->setText(u"nothing like this"_s);
    QTest::keyClick(filter, Qt::Key_Return);
    QVERIFY(!p.view->isVisible());
}

void ConnectionsPageTest::aNewSecretIsTestedBeforeItReplacesTheOld()
{
    Shelf p;
    p.keep(u"desk"_s, u"an older one"_s);
    p.select(u"Desk"_s);
    p.button("changeSecretButton")->click();
    auto *box = p.page->findChild<FieldBox *>(u"newSecretFieldBox"_s);
    QVERIFY(box->isVisible());
    QVERIFY(!p.button("replaceSecretButton")->isEnabled());
    box->lineEdit()->setText(p.desk.address().clientSecret + u' ');
    p.button("replaceSecretButton")->click();
    QCOMPARE(p.kept(u"desk"_s), u"an older one"_s);
    QTRY_COMPARE_WITH_TIMEOUT(p.kept(u"desk"_s), p.desk.address().clientSecret, patience);
    QTRY_VERIFY(p.said().contains(u"replaced"_s));
    QVERIFY(!box->isVisible());
    QVERIFY(box->lineEdit()->text().isEmpty());
}

void ConnectionsPageTest::aRefusedSecretLeavesTheOld()
{
    Shelf p;
    p.select(u"Desk"_s);
    p.button("changeSecretButton")->click();
    auto *box = p.page->findChild<FieldBox *>(u"newSecretFieldBox"_s);
    box->lineEdit()->setText(QString(32, u'x'));
    p.button("replaceSecretButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(box->hasSlip(), patience);
    QVERIFY2(box->lineEdit()->accessibleDescription().contains(u"Not replaced"_s),
             qPrintable(box->lineEdit()->accessibleDescription()));
    QCOMPARE(p.kept(u"desk"_s), p.desk.address().clientSecret);
    QCOMPARE(box->lineEdit()->text(), QString(32, u'x'));
    QVERIFY(p.button("replaceSecretButton")->isEnabled());
}

void ConnectionsPageTest::deletingAsksAndTakesTheSecretToo()
{
    Shelf p;
    p.select(u"Other"_s);
    p.button("deleteConnectionButton")->click();
    QVERIFY(p.answer(u"Cancel"_s) || p.answer(u"&Cancel"_s));
    QCOMPARE(p.names(), QStringList({u"Desk"_s, u"Other"_s}));
    QCOMPARE(p.kept(u"other"_s), u"other-secret"_s);
    p.button("deleteConnectionButton")->click();
    QString asked;
    QVERIFY(p.answer(u"Delete"_s, &asked));
    QVERIFY2(asked.contains(u"Other"_s), qPrintable(asked));
    QTRY_COMPARE(p.names(), QStringList({u"Desk"_s}));
    QCOMPARE(p.kept(u"other"_s), u"(none)"_s);
    QVERIFY(p.said().contains(u"deleted"_s));
}

void ConnectionsPageTest::severalAreDeletedAtOnce()
{
    Shelf p(false);
    p.desk.window().findChild<QAbstractButton *>(u"manageConnectionsButton"_s)->click();
    p.view->selectAll();
    p.page->removeSelected();
    QVERIFY(p.answer(u"Delete"_s));
    QTRY_COMPARE(p.names(), QStringList());
    QCOMPARE(p.kept(u"desk"_s), u"(none)"_s);
    QCOMPARE(p.kept(u"other"_s), u"(none)"_s);
}

void ConnectionsPageTest::aConnectionIsNeverDroppedOverAKeychainError()
{
    // Nobody answers there.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    Shelf p;
    Profile kept = p.desk.profile();
    kept.id = u"kept"_s;
    kept.name = u"Kept"_s;
    kept.secretPlace = SecretPlace::Keychain;
    QVERIFY(p.desk.context().profiles().save(kept));
    p.select(u"Kept"_s);
    p.page->removeSelected();
    QVERIFY(p.answer(u"Delete"_s));
    QString asked;
    QVERIFY(p.answer(u"Keep the connection"_s, &asked));
    QVERIFY2(asked.contains(u"still in the keychain"_s) && asked.contains(u"logto-workbench/kept"_s), qPrintable(asked));
    QVERIFY(p.names().contains(u"Kept"_s));
    p.page->removeSelected();
    QVERIFY(p.answer(u"Delete"_s));
    QVERIFY(p.answer(u"Delete it, leave the secret"_s));
    QTRY_VERIFY(!p.names().contains(u"Kept"_s));
    QCOMPARE(p.names(), QStringList({u"Desk"_s, u"Other"_s}));
}

void ConnectionsPageTest::deletingTheOpenOneLeadsToTheWelcomePage()
{
    Shelf p;
    p.select(u"Desk"_s);
    p.page->removeSelected();
    QVERIFY(p.answer(u"Delete"_s));
    QTRY_VERIFY(!p.desk.window().workspace());
    QVERIFY(p.desk.window().findChild<ConnectPage *>()->isVisible());
    QVERIFY(!p.desk.window().windowTitle().contains(u"Desk"_s));
}

void ConnectionsPageTest::exportHoldsNoSecretAndCanBeImported()
{
    Shelf p;
    const QString path = p.desk.directory() + u"/export.json"_s;
    p.select(u"Other"_s);
    QVERIFY(p.page->exportTo(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray one = file.readAll();
    QVERIFY(!one.contains("other-secret"));
    const auto read = connectionfile::parse(one);
    QVERIFY(read);
    QCOMPARE(read->size(), 1);
    p.view->clearSelection();
    QVERIFY(p.page->exportTo(path));
    QFile whole(path);
    QVERIFY(whole.open(QIODevice::ReadOnly));
    QCOMPARE(connectionfile::parse(whole.readAll())->size(), 2);
    const auto refused = p.page->exportTo(p.desk.directory() + u"/no/such/directory/x.json"_s);
    QVERIFY(!refused);
    QVERIFY(p.said().contains(u"could not be"_s));
}

void ConnectionsPageTest::importPreviewTellsWhatWouldHappen()
{
    Shelf p;
    Profile added = p.desk.profile();
    added.name = u"Added"_s;
    added.clientId = u"another"_s;
    Profile taken = added;
    taken.name = u"Other"_s;
    Profile changed = p.desk.profile();
    changed.readOnly = true;
    p.page->previewImport(p.file(connectionfile::text({added, taken, changed})));
    auto *import = p.button("importButton");
    QVERIFY(import->isVisible());
    QCOMPARE(import->text(), u"Import 2 connection(s)"_s);
    auto *choice = p.page->findChild<QComboBox *>(u"import2ComboBox"_s);
    QVERIFY(choice);
    choice->setCurrentIndex(choice->findText(u"Replace"_s));
    QCOMPARE(p.page->findChild<QComboBox *>(u"import1ComboBox"_s)->findText(u"Replace"_s), -1);
    import->click();
    QCOMPARE(p.names(), QStringList({u"Added"_s, u"Desk"_s, u"Other"_s, u"Other (2)"_s}));
    const auto replaced = p.desk.context().profiles().find(u"desk"_s);
    QVERIFY(replaced);
    QVERIFY(replaced->readOnly);
    QCOMPARE(p.kept(u"desk"_s), p.desk.address().clientSecret);
    QVERIFY(p.view->isVisible());
}

void ConnectionsPageTest::aBadFileSaysWhatAndWhereAndChangesNothing()
{
    Shelf p;
    p.page->previewImport(p.file(R"({"format":"logto-workbench-connections","version":1,"connections":[{"name":"A","endpoint":"nowhere","clientId":"x"}]})"));
    QVERIFY2(p.said().contains(u"connections[0].endpoint"_s) && p.said().contains(u"not imported"_s), qPrintable(p.said()));
    p.page->previewImport(p.file("{\n\n oops"));
    QVERIFY2(p.said().contains(u"line 3"_s), qPrintable(p.said()));
    p.page->previewImport(p.desk.directory() + u"/missing.json"_s);
    QVERIFY2(p.said().contains(u"missing.json"_s), qPrintable(p.said()));
    QVERIFY(p.view->isVisible());
    QCOMPARE(p.names(), QStringList({u"Desk"_s, u"Other"_s}));
}

void ConnectionsPageTest::anotherConnectionIsEditedAndOneComesBack()
{
    Shelf p;
    p.select(u"Other"_s);
    p.button("editConnectionButton")->click();
    auto *connectPage = p.desk.window().findChild<ConnectPage *>();
    QVERIFY(connectPage->isVisible());
    auto *name = connectPage->findChild<FieldBox *>(u"nameFieldBox"_s)->lineEdit();
    QCOMPARE(name->text(), u"Other"_s);
    // Its endpoint leads nowhere: saved all the same, when wanted.
    name->setText(u"Renamed"_s);
    connectPage->findChild<FieldBox *>(u"endpointFieldBox"_s)->lineEdit()->setText(p.desk.address().endpoint.toString());
    connectPage->findChild<FieldBox *>(u"secretFieldBox"_s)->lineEdit()->setText(p.desk.address().clientSecret);
    connectPage->findChild<QPushButton *>(u"connectButton"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(p.page->isVisible(), patience);
    QCOMPARE(p.desk.workspace().session().profile().id, u"desk"_s);
    QCOMPARE(p.names(), QStringList({u"Desk"_s, u"Renamed"_s}));
    QTRY_COMPARE(p.page->object(), u"other"_s);
}

void ConnectionsPageTest::menuLeadsToTheConnections()
{
    Shelf p;
    p.desk.workspace().go({u"applications"_s, {}});
    QVERIFY(!p.page->isVisible());
    p.desk.workspace().go({u"connections"_s, u"other"_s});
    QVERIFY(p.page->isVisible());
    QCOMPARE(p.page->object(), u"other"_s);
}

QTEST_MAIN(ConnectionsPageTest)
#include "tst_connectionspage.moc"
