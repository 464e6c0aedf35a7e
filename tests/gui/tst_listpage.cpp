// SPDX-License-Identifier: GPL-3.0-or-later
#include "Desk.h"

#include "gui/ApplicationDetails.h"
#include "gui/ApplicationsPage.h"
#include "gui/ExportBar.h"
#include "gui/Label.h"
#include "gui/ListColumns.h"
#include "gui/ListView.h"
#include "models/PagedTableModel.h"

#include <QAction>
#include <QDesktopServices>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

using namespace lwb;
using namespace lwb::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

struct Fixture
{
    QTemporaryDir folder;
    Desk desk;
    ApplicationsPage *page = nullptr;

    explicit Fixture(const DemoOptions &options = {}) : desk(options) { open(); }
    void open()
    {
        desk.open(desk.profile(), desk.address().clientSecret, u"applications"_s);
        page = desk.page<ApplicationsPage>();
    }
    [[nodiscard]] bool isReady() const { return page->model()->state() == PagedTableModel::State::Ready; }
    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }
    [[nodiscard]] QString told() const { return page->exportBar()->messageBar()->text(); }
    [[nodiscard]] QString counts() const { return page->findChild<Label *>(u"countsLabel"_s)->text(); }
    [[nodiscard]] QPushButton *action() const
    {
        for (auto *button : page->exportBar()->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() != "Details"_L1)
                return button;
        }
        return nullptr;
    }
    [[nodiscard]] QList<QByteArray> lines(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().split('\n') : QList<QByteArray>();
    }
};

/// Takes the place of the desktop for file: addresses.
class FileOpener final : public QObject
{
    Q_OBJECT
public:
    FileOpener() { QDesktopServices::setUrlHandler(u"file"_s, this, "open"); }
    ~FileOpener() override { QDesktopServices::unsetUrlHandler(u"file"_s); }
    QList<QUrl> opened;
public Q_SLOTS:
    void open(const QUrl &url) { opened.append(url); }
};

} // namespace

class ListPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void exportWritesWhatTheListShows();
    void theDialogRemembersItsFolder();
    void progressIsToldAndCancelStopsIt();
    void aFileThatCannotBeWrittenSaysSoAndRetries();
    void exportedFilesAreShownInTheirFolder();
    void closedDetailsOpenAgainFromTheirRow();
    void aClickOpensItsRowWhileAnObjectOutsideTheListIsOpen();
    void selectedRowsAreCounted();
    void tooManyRowsAreNotSelected();
    void chosenColumnsComeBackInAnotherWindow();
};

void ListPageTest::exportWritesWhatTheListShows()
{
    Fixture f;
    QTRY_VERIFY_WITH_TIMEOUT(f.isReady(), patience);
    f.page->findChild<QLineEdit *>()->setText(u"shopping"_s);
    QTRY_VERIFY_WITH_TIMEOUT(f.isReady() && f.page->model()->total() == 3, patience);
    f.page->exportBar()->exportTo(f.path(u"a.csv"_s), RowFormat::Kind::Csv);
    QTRY_VERIFY_WITH_TIMEOUT(!f.page->exportBar()->isRunning(), patience);
    const QList<QByteArray> csv = f.lines(u"a.csv"_s);
    QCOMPARE(csv.size(), 4);
    QCOMPARE(csv.constFirst(), QByteArray("id,name,type,description,isThirdParty,createdAt\r"));
    for (int row = 0; row < 3; ++row) {
        const QString id = f.page->model()->row(row)->id;
        QVERIFY(csv.at(row + 1).startsWith(QByteArray(id.toUtf8() + ",shopping-")));
    }
    f.page->exportBar()->exportTo(f.path(u"a.ndjson"_s), RowFormat::Kind::Ndjson);
    QTRY_VERIFY_WITH_TIMEOUT(!f.page->exportBar()->isRunning(), patience);
    const QList<QByteArray> objects = f.lines(u"a.ndjson"_s);
    QCOMPARE(objects.size(), 3);
    for (int row = 0; row < 3; ++row)
        QCOMPARE(objects.at(row), f.page->model()->row(row)->json);
    QVERIFY2(f.told().startsWith(u"Exported 3 row(s)."_s), qPrintable(f.told()));
}

void ListPageTest::theDialogRemembersItsFolder()
{
    Fixture f;
    QTRY_VERIFY_WITH_TIMEOUT(f.isReady(), patience);
    const auto ask = [&f](int format) {
        f.page->exportBar()->menu()->actions().at(format)->trigger();
        return f.page->findChild<QFileDialog *>(u"exportFileDialog"_s);
    };
    QPointer<QFileDialog> dialog = ask(1);
    QVERIFY(dialog && dialog->isVisible());
    const QString suggested = QFileInfo(dialog->selectedFiles().value(0)).fileName();
    QVERIFY2(suggested.startsWith(u"applications-"_s) && suggested.endsWith(u".json"_s), qPrintable(suggested));
    dialog->setDirectory(f.folder.path());
    dialog->selectFile(f.path(u"chosen.json"_s));
    QMetaObject::invokeMethod(dialog, "accept");
    QTRY_VERIFY_WITH_TIMEOUT(f.told().startsWith(u"Exported 24 row(s)."_s), patience);
    QCOMPARE(f.lines(u"chosen.json"_s).constFirst(), QByteArray("["));
    QTRY_VERIFY_WITH_TIMEOUT(!dialog, patience);
    dialog = ask(0);
    QVERIFY(dialog);
    QCOMPARE(dialog->directory().absolutePath(), QDir(f.folder.path()).absolutePath());
    dialog->reject();
}

void ListPageTest::progressIsToldAndCancelStopsIt()
{
    DemoOptions slow;
    slow.applications = 6'000;
    slow.latencyMs = 100;
    Fixture f(slow);
    QTRY_VERIFY_WITH_TIMEOUT(f.isReady(), patience);
    f.page->exportBar()->exportTo(f.path(u"a.csv"_s), RowFormat::Kind::Csv);
    QVERIFY(f.page->exportBar()->isRunning());
    QTRY_VERIFY_WITH_TIMEOUT(f.told().contains(u" of 6"_s), patience);
    QVERIFY2(f.told().startsWith(u"Exporting. "_s), qPrintable(f.told()));
    QCOMPARE(f.action()->text(), u"Cancel"_s);
    f.action()->click();
    QVERIFY(!f.page->exportBar()->isRunning());
    QVERIFY(f.told().startsWith(u"Export cancelled."_s));
    QVERIFY(!f.action());
    QTRY_COMPARE_WITH_TIMEOUT(QDir(f.folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList(), patience);
    // Nor does it go on where nobody sees it.
    f.page->exportBar()->exportTo(f.path(u"b.csv"_s), RowFormat::Kind::Csv);
    f.page->exportBar()->messageBar()->dismiss();
    QVERIFY(!f.page->exportBar()->isRunning());
    QVERIFY(f.told().startsWith(u"Export cancelled."_s));
}

void ListPageTest::aFileThatCannotBeWrittenSaysSoAndRetries()
{
    Fixture f;
    QTRY_VERIFY_WITH_TIMEOUT(f.isReady(), patience);
    f.page->exportBar()->exportTo(f.path(u"later/a.csv"_s), RowFormat::Kind::Csv);
    QTRY_COMPARE_WITH_TIMEOUT(f.page->exportBar()->messageBar()->kind(), MessageBar::Kind::Error, patience);
    QVERIFY2(f.told().contains(u"later/a.csv"_s), qPrintable(f.told()));
    QVERIFY(QDir(f.folder.path()).mkdir(u"later"_s));
    QCOMPARE(f.action()->text(), u"Retry"_s);
    f.action()->click();
    QTRY_VERIFY_WITH_TIMEOUT(f.told().startsWith(u"Exported 24 row(s)."_s), patience);
    QCOMPARE(f.lines(u"later/a.csv"_s).size(), 25);
}

void ListPageTest::exportedFilesAreShownInTheirFolder()
{
    FileOpener desktop;
    Fixture f;
    QTRY_VERIFY_WITH_TIMEOUT(f.isReady(), patience);
    f.page->exportBar()->exportTo(f.path(u"a.csv"_s), RowFormat::Kind::Csv);
    QTRY_VERIFY_WITH_TIMEOUT(!f.page->exportBar()->isRunning(), patience);
    QCOMPARE(f.action()->text(), u"Show in folder"_s);
    f.action()->click();
    QCOMPARE(desktop.opened, QList<QUrl>{QUrl::fromLocalFile(f.folder.path())});
}

void ListPageTest::closedDetailsOpenAgainFromTheirRow()
{
    Fixture f;
    QTRY_VERIFY_WITH_TIMEOUT(f.isReady(), patience);
    const QModelIndex row = f.page->model()->index(2, 0);
    const QString id = f.page->model()->row(2)->id;
    const auto click = [&] {
        QTest::mouseClick(f.page->view()->viewport(), Qt::LeftButton, {}, f.page->view()->visualRect(row).center());
    };
    click();
    QCOMPARE(f.page->object(), id);
    Q_EMIT f.page->details()->closeRequested();
    QCOMPARE(f.page->object(), QString());
    click();
    QCOMPARE(f.page->object(), id);
    Q_EMIT f.page->details()->closeRequested();
    QTest::keyClick(f.page->view(), Qt::Key_Return);
    QCOMPARE(f.page->object(), id);
    Q_EMIT f.page->details()->closeRequested();
    // As an assistive tool does.
    f.page->view()->selectionModel()->select(row, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QCOMPARE(f.page->object(), id);
}

void ListPageTest::aClickOpensItsRowWhileAnObjectOutsideTheListIsOpen()
{
    Fixture f;
    QTRY_VERIFY_WITH_TIMEOUT(f.isReady(), patience);
    f.page->open(Desk::applicationId("billing-worker"));
    f.page->findChild<QLineEdit *>()->setText(u"shopping"_s);
    QTRY_VERIFY_WITH_TIMEOUT(f.isReady() && f.page->model()->total() == 3, patience);
    QCOMPARE(f.page->object(), Desk::applicationId("billing-worker"));
    const QRect row = f.page->view()->visualRect(f.page->model()->index(0, 0));
    QTest::mouseClick(f.page->view()->viewport(), Qt::LeftButton, {}, row.center());
    QCOMPARE(f.page->object(), f.page->model()->row(0)->id);
}

void ListPageTest::selectedRowsAreCounted()
{
    Fixture f;
    QTRY_VERIFY_WITH_TIMEOUT(f.isReady(), patience);
    QCOMPARE(f.counts(), u"24 application(s)"_s);
    f.page->view()->setCurrentIndex(f.page->model()->index(2, 0));
    QTest::keyClick(f.page->view(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(f.page->view(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(f.counts(), u"3 selected · 24 application(s)"_s);
    const QStringList ids = f.page->view()->selectedIds();
    f.page->reload();
    QTRY_VERIFY_WITH_TIMEOUT(f.isReady() && f.page->details()->isLoaded(), patience);
    QCOMPARE(f.page->view()->selectedIds(), ids);
    QCOMPARE(f.counts(), u"3 selected · 24 application(s)"_s);
    QTest::keyClick(f.page->view(), Qt::Key_Escape);
    QCOMPARE(f.counts(), u"24 application(s)"_s);
}

void ListPageTest::tooManyRowsAreNotSelected()
{
    DemoOptions many;
    many.applications = 2'500;
    Fixture f(many);
    QTRY_VERIFY_WITH_TIMEOUT(f.isReady(), patience);
    QTest::keyClick(f.page->view(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(f.page->view()->selectedCount(), 0);
    bool told = false;
    for (const MessageBar *bar : f.page->findChildren<MessageBar *>())
        told = told || (bar->isVisible() && bar->text().contains(u"too many to select"_s));
    QVERIFY(told);
}

void ListPageTest::chosenColumnsComeBackInAnotherWindow()
{
    Fixture f;
    QTRY_VERIFY_WITH_TIMEOUT(f.isReady(), patience);
    QMenu *menu = f.page->findChild<QPushButton *>(u"columnsButton"_s)->menu();
    menu->popup({});
    menu->actions().at(1)->trigger();
    menu->close();
    QVERIFY(f.page->view()->isColumnHidden(1));
    f.desk.closeWindow();
    f.desk.showWindow();
    f.desk.window().openProfile(f.desk.profile());
    f.page = f.desk.page<ApplicationsPage>();
    QTRY_VERIFY_WITH_TIMEOUT(f.isReady(), patience);
    QVERIFY(!f.page->view()->columns()->isChosen(1));
    QVERIFY(f.page->view()->isColumnHidden(1));
    QVERIFY(!f.page->view()->isColumnHidden(2));
}

QTEST_MAIN(ListPageTest)
#include "tst_listpage.moc"
