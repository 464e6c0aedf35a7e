// SPDX-License-Identifier: GPL-3.0-or-later
#include "Desk.h"
#include "Watchdog.h"
#include "support/HostilePeer.h"

#include "gui/AnswerView.h"
#include "gui/ApplicationsPage.h"
#include "gui/DetailsPane.h"
#include "gui/ExportBar.h"
#include "gui/ConnectPage.h"
#include "gui/ListView.h"
#include "gui/RequestsPage.h"
#include "gui/TokenChip.h"
#include "gui/TopBar.h"
#include "models/PagedTableModel.h"

#include <QLabel>
#include <QMessageBox>

using namespace lwb;
using namespace lwb::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

} // namespace

class MainWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void firstStartShowsTheWelcomePage();
    void demoTenantOpensWithOneClick();
    void windowTellsWhoseTenantItIs();
    void lastProfileAndPageComeBack();
    void backAndForwardWalkPagesAndObjects();
    void newestProfileReplacesTheOldOnesPages();
    void theTokenChipTellsOfARefusal();
    void aTokenIsRenewedOnDemand();
    void fitsInto900By600();
    void nothingEndsAnExportUnasked();
    void nothingStallsTheWindow();
};

void MainWindowTest::firstStartShowsTheWelcomePage()
{
    Desk desk;
    desk.showWindow();
    QVERIFY(!desk.window().workspace());
    QVERIFY(desk.window().findChild<ConnectPage *>()->isVisible());
}

void MainWindowTest::demoTenantOpensWithOneClick()
{
    Desk desk;
    desk.showWindow();
    desk.window().findChild<QAbstractButton *>(u"demoDoorButton"_s)->click();
    QVERIFY(desk.window().workspace());
    auto *model = desk.page<ApplicationsPage>()->model();
    QTRY_VERIFY_WITH_TIMEOUT(model->state() == PagedTableModel::State::Ready, patience);
    // The demo leaves no profile behind.
    QVERIFY(desk.context().profiles().profiles().isEmpty());
}

void MainWindowTest::windowTellsWhoseTenantItIs()
{
    Desk desk;
    desk.open(desk.profile(), desk.address().clientSecret, u"applications"_s);
    QVERIFY2(desk.window().windowTitle().startsWith(u"Desk"_s),
             qPrintable(desk.window().windowTitle()));
    QVERIFY(!desk.window().windowTitle().contains(desk.address().clientSecret));
}

void MainWindowTest::lastProfileAndPageComeBack()
{
    Desk desk;
    const Profile profile = desk.profile();
    QVERIFY(desk.context().profiles().save(profile));
    desk.open(profile, desk.address().clientSecret, u"requests"_s);
    desk.closeWindow();
    desk.showWindow();
    QVERIFY(desk.window().workspace());
    QCOMPARE(desk.workspace().session().profile().id, profile.id);
    QCOMPARE(desk.workspace().location().page, u"requests"_s);
}

void MainWindowTest::backAndForwardWalkPagesAndObjects()
{
    Desk desk;
    desk.open(desk.profile(), desk.address().clientSecret, u"applications"_s);
    auto *page = desk.page<ApplicationsPage>();
    QTRY_VERIFY_WITH_TIMEOUT(page->model()->state() == PagedTableModel::State::Ready, patience);
    const QString first = Desk::applicationId("billing-worker");
    const QString second = Desk::applicationId("catalog-sync");
    desk.workspace().go({u"applications"_s, first});
    desk.workspace().go({u"applications"_s, second});
    desk.workspace().go({u"requests"_s, {}});
    const auto *bar = desk.workspace().findChild<TopBar *>();
    const auto button = [bar](const QString &name) {
        for (QAbstractButton *candidate : bar->findChildren<QAbstractButton *>()) {
            if (candidate->accessibleName() == name)
                return candidate;
        }
        return static_cast<QAbstractButton *>(nullptr);
    };
    QAbstractButton *back = button(u"Back"_s);
    QAbstractButton *forward = button(u"Forward"_s);
    QVERIFY(back && forward);
    QVERIFY(!forward->isEnabled());
    back->click();
    QVERIFY((desk.workspace().location() == Location{u"applications"_s, second}));
    QCOMPARE(page->details()->id(), second);
    back->click();
    QVERIFY((desk.workspace().location() == Location{u"applications"_s, first}));
    QCOMPARE(page->details()->id(), first);
    QVERIFY(forward->isEnabled());
    forward->click();
    forward->click();
    QVERIFY((desk.workspace().location() == Location{u"requests"_s, {}}));
    QVERIFY(!forward->isEnabled());
}

void MainWindowTest::newestProfileReplacesTheOldOnesPages()
{
    Desk desk;
    desk.open(desk.profile(), desk.address().clientSecret, u"applications"_s);
    const QPointer<Workspace> old = desk.window().workspace();
    Profile other = desk.profile();
    other.id = u"other"_s;
    other.name = u"Other"_s;
    // While the first one's list is still on its way.
    desk.open(other, desk.address().clientSecret, u"applications"_s);
    QTRY_VERIFY(!old);
    QTRY_VERIFY_WITH_TIMEOUT(
        desk.page<ApplicationsPage>()->model()->state() == PagedTableModel::State::Ready, patience);
    QVERIFY(desk.window().windowTitle().startsWith(u"Other"_s));
}

void MainWindowTest::theTokenChipTellsOfARefusal()
{
    Desk desk;
    desk.open(desk.profile(), QString(32, u'x'), u"applications"_s);
    auto *chip = desk.workspace().findChild<TokenChip *>();
    QTRY_VERIFY_WITH_TIMEOUT(chip->accessibleName().contains(u"refused"_s), patience);
    QVERIFY2(chip->toolTip().contains(u"secret"_s), qPrintable(chip->toolTip()));
    QTest::mouseClick(chip, Qt::LeftButton);
    const QPointer<QWidget> popover = desk.workspace().findChild<QWidget *>(u"tokenPopover"_s);
    QVERIFY(popover && popover->isVisible());
    QVERIFY(popover->findChild<QLabel *>(u"stateLabel"_s)->text().contains(u"refused"_s));
    QVERIFY(!popover->findChild<QLabel *>(u"whyLabel"_s)->text().isEmpty());
    QTest::keyClick(popover, Qt::Key_Escape);
    QTRY_VERIFY(!popover);

    // The way on.
    chip->click();
    const auto edit = desk.workspace().findChild<QWidget *>(u"tokenPopover"_s)->findChild<QAbstractButton *>(u"editConnectionButton"_s);
    QVERIFY(edit && edit->isVisible());
    edit->click();
    QVERIFY(desk.window().findChild<ConnectPage *>()->isVisible());
}

void MainWindowTest::aTokenIsRenewedOnDemand()
{
    Desk desk;
    desk.open(desk.profile(), desk.address().clientSecret, u"applications"_s);
    auto *model = desk.page<ApplicationsPage>()->model();
    QTRY_VERIFY_WITH_TIMEOUT(model->state() == PagedTableModel::State::Ready, patience);
    Tenant &tenant = desk.workspace().session().tenant();
    const auto value = [&tenant] {
        const auto token = tenant.tokens().cached(tenant.managementTokenRequest());
        return token ? token->value->reveal() : QByteArray();
    };
    const QByteArray before = value();
    QVERIFY(!before.isEmpty());
    desk.workspace().findChild<TokenChip *>()->click();
    auto *renew = desk.workspace().findChild<QAbstractButton *>(u"renewButton"_s);
    renew->click();
    QVERIFY(!renew->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(renew->isEnabled(), patience);
    QVERIFY(!value().isEmpty());
    QVERIFY(value() != before);
}

void MainWindowTest::fitsInto900By600()
{
    Desk desk;
    desk.open(desk.profile(), desk.address().clientSecret, u"applications"_s);
    desk.window().resize(900, 600);
    desk.workspace().go({u"applications"_s, Desk::applicationId("billing-worker")});
    QTRY_VERIFY_WITH_TIMEOUT(desk.page<ApplicationsPage>()->details()->isLoaded(), patience);
    QCOMPARE(desk.window().size(), QSize(900, 600));
    QVERIFY(desk.page<ApplicationsPage>()->findChild<ListView *>(u"applicationsListView"_s)->width()
            >= 280);
}

void MainWindowTest::nothingEndsAnExportUnasked()
{
    DemoOptions slow;
    slow.applications = 6'000;
    slow.latencyMs = 100;
    Desk desk(slow);
    desk.open(desk.profile(), desk.address().clientSecret, u"applications"_s);
    const QString path = desk.directory() + u"/applications.csv"_s;
    const auto startExport = [&desk, &path] {
        desk.page<ApplicationsPage>()->exportBar()->exportTo(path, RowFormat::Kind::Csv);
        return runningExport(&desk.window()) != nullptr;
    };
    const auto answer = [&desk](QMessageBox::ButtonRole role) {
        auto *box = desk.window().findChild<QMessageBox *>(u"leaveExportsMessageBox"_s);
        if (!box || !box->isVisible())
            return false;
        for (QAbstractButton *button : box->buttons()) {
            if (box->buttonRole(button) == role)
                button->click();
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return true;
    };
    QVERIFY(startExport());
    QVERIFY(!desk.window().close());
    QVERIFY(answer(QMessageBox::RejectRole));
    QVERIFY(desk.window().isVisible());
    QVERIFY(runningExport(&desk.window()));

    const Workspace *before = desk.window().workspace();
    desk.window().openProfile(desk.profile());
    QCOMPARE(desk.window().workspace(), before);
    QVERIFY(answer(QMessageBox::DestructiveRole));
    QVERIFY(desk.window().workspace() != before);

    QVERIFY(startExport());
    QVERIFY(!desk.window().close());
    QVERIFY(answer(QMessageBox::DestructiveRole));
    QVERIFY(!desk.window().isVisible());
    QVERIFY(!QFile::exists(path));
}

void MainWindowTest::nothingStallsTheWindow()
{
    DemoOptions big;
    big.applications = 5'000;
    Desk desk(big);
    // One byte every 20 ms, for as long as anybody listens.
    HostilePeer slow(
        {{.bytes =
              "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n"
              + QByteArray(100'000, '1'),
          .dripMs = 20}});
    desk.open(desk.profile(), desk.address().clientSecret, u"applications"_s);
    auto *page = desk.page<ApplicationsPage>();
    PagedTableModel *model = page->model();
    QTRY_VERIFY_WITH_TIMEOUT(model->state() == PagedTableModel::State::Ready, patience);
    // The first painting of a page is exempt.
    auto *requests = qobject_cast<RequestsPage *>(desk.workspace().page(u"requests"_s));
    desk.workspace().go({u"applications"_s, Desk::applicationId("billing-worker")});
    QTRY_VERIFY_WITH_TIMEOUT(page->details()->isLoaded(), patience);
    desk.workspace().go({u"requests"_s, {}});
    QCoreApplication::processEvents();

    Watchdog watchdog;
    RequestDraft drip;
    drip.target = slow.url().toString();
    drip.token = {TokenChoice::Kind::None, {}, {}};
    requests->setDraft(drip);
    requests->send();
    QTRY_VERIFY_WITH_TIMEOUT(slow.requests() > 0, patience);
    desk.workspace().go({u"applications"_s, {}});
    auto *view = page->findChild<ListView *>(u"applicationsListView"_s);
    for (const int row : {4'900, 2'500, 10, 3'333, 1'200}) {
        view->scrollTo(model->index(row, 0));
        QTRY_VERIFY_WITH_TIMEOUT(model->row(row), patience);
    }
    page->reload();
    QTRY_VERIFY_WITH_TIMEOUT(model->state() == PagedTableModel::State::Ready, patience);
    desk.workspace().go({u"applications"_s, Desk::applicationId("catalog-sync")});
    for (int tab = 0; tab < 3; ++tab) {
        page->details()->setTab(tab);
        QTRY_VERIFY_WITH_TIMEOUT(page->details()->isLoaded(), patience);
    }
    qInfo("longest stall: %.1f ms in %d ticks", watchdog.longestMs(), watchdog.ticks());
    QVERIFY2(watchdog.ticks() > 20, "the watchdog slept");
    QVERIFY2(watchdog.longestMs() < longestStallMs,
             qPrintable(QString::number(watchdog.longestMs())));
}

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
