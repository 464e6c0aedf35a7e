// SPDX-License-Identifier: GPL-3.0-or-later
#include "Desk.h"
#include "support/HostilePeer.h"

#include "gui/ActivityBar.h"
#include "gui/ActivityDrawer.h"
#include "gui/ApplicationsPage.h"
#include "gui/CodeView.h"
#include "gui/ExchangeDetails.h"
#include "gui/ListView.h"
#include "gui/RequestsPage.h"
#include "models/PagedTableModel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>

using namespace lwb;
using namespace lwb::test;
using namespace Qt::StringLiterals;

namespace {
constexpr int patience = 60'000;
}

class ActivityTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }

    void opensAndClosesByKeyboard();
    void opensByTheBarAndComesBackOpen();
    void showsEveryRequestOfTheList();
    void theChosenRequestIsShownWithoutCredentials();
    void copiesAsCurl();
    void opensInRequests();
    void aTokenRequestOpensWithoutStars();
    void followsTheNewestUntilAnotherIsChosen();
    void whatRunsIsSeenToRun();
    void clearForgets();

private:
    void openDrawer();
    void choose(const QString &path);
    template<typename T>
    T *part(const QString &name)
    {
        return m_desk->workspace().findChild<T *>(name);
    }
    ActivityDrawer *drawer() { return m_desk->workspace().findChild<ActivityDrawer *>(); }
    ListView *list() { return part<ListView>(u"exchangesListView"_s); }

    std::unique_ptr<Desk> m_desk;
};

void ActivityTest::init()
{
    m_desk = std::make_unique<Desk>();
    m_desk->open(m_desk->profile(), m_desk->address().clientSecret, u"applications"_s);
    m_desk->window().activateWindow();
    auto *model = m_desk->page<ApplicationsPage>()->model();
    QTRY_VERIFY_WITH_TIMEOUT(model->state() == PagedTableModel::State::Ready, patience);
}

void ActivityTest::openDrawer()
{
    QTest::keyClick(&m_desk->window(), Qt::Key_J, Qt::ControlModifier);
    QVERIFY(drawer()->isVisible());
}

/// The last request whose path begins so.
void ActivityTest::choose(const QString &path)
{
    for (int row = list()->model()->rowCount() - 1; row >= 0; --row) {
        if (list()->model()->index(row, ExchangeModel::Path).data().toString().startsWith(path)) {
            list()->selectRow(row);
            return;
        }
    }
    QFAIL(qPrintable(u"no request to "_s + path));
}

void ActivityTest::opensAndClosesByKeyboard()
{
    auto *filter = m_desk->page<ApplicationsPage>()->findChild<QLineEdit *>();
    filter->setFocus();
    QVERIFY(!drawer()->isVisible());
    openDrawer();
    QVERIFY(part<ActivityBar>(u"activityBar"_s)->isChecked());
    QCOMPARE(QApplication::focusWidget(), list());
    QTest::keyClick(list(), Qt::Key_Escape);
    QVERIFY(!drawer()->isVisible());
    QCOMPARE(QApplication::focusWidget(), filter);
    openDrawer();
    QTest::keyClick(list(), Qt::Key_J, Qt::ControlModifier);
    QVERIFY(!drawer()->isVisible());
}

void ActivityTest::opensByTheBarAndComesBackOpen()
{
    QTest::mouseClick(part<ActivityBar>(u"activityBar"_s), Qt::LeftButton);
    QVERIFY(drawer()->isVisible());
    m_desk->context().uiState().setValue(u"activity/height"_s, 333);
    m_desk->closeWindow();
    m_desk->showWindow();
    m_desk->window().openProfile(m_desk->profile());
    QVERIFY(drawer()->isVisible());
    QTRY_COMPARE(drawer()->height(), 333);
}

void ActivityTest::showsEveryRequestOfTheList()
{
    openDrawer();
    const auto *model = list()->model();
    QCOMPARE(model->rowCount(), int(m_desk->log().entries().size()));
    QCOMPARE(model->index(0, ExchangeModel::Path).data().toString(), u"/oidc/token"_s);
    QVERIFY(model->index(1, ExchangeModel::Path).data().toString().startsWith(u"/api/applications?page=1"_s));
    QCOMPARE(model->index(1, ExchangeModel::Status).data().toString(), u"200"_s);
    QCOMPARE(model->index(1, ExchangeModel::Token).data().toString(), u"Management API"_s);
    auto *filter = part<QLineEdit>(u"activityFilterLineEdit"_s);
    filter->setText(u"POST"_s);
    QCOMPARE(model->rowCount(), 1);
    filter->setText(u"management"_s);
    QCOMPARE(model->rowCount(), int(m_desk->log().entries().size()) - 1);
    filter->setText(u"no such request"_s);
    QCOMPARE(model->rowCount(), 0);
}

void ActivityTest::theChosenRequestIsShownWithoutCredentials()
{
    openDrawer();
    QVERIFY(!m_desk->workspace().findChild<ExchangeDetails *>()->isVisible());
    choose(u"/oidc/token"_s);
    QVERIFY(m_desk->workspace().findChild<ExchangeDetails *>()->isVisible());
    const QString request = part<CodeView>(u"requestCodeView"_s)->toPlainText();
    QVERIFY2(request.startsWith(u"POST http"_s), qPrintable(request));
    QVERIFY(request.contains(u"Authorization: Basic ***"_s));
    QVERIFY(request.contains(u"grant_type=client_credentials"_s));
    QTRY_VERIFY(part<CodeView>(u"answerCodeView"_s)->toPlainText().contains(u"\"access_token\": \"***\""_s));
    QVERIFY(part<CodeView>(u"answerHeadersCodeView"_s)->toPlainText().contains(u"content-type"_s, Qt::CaseInsensitive));
    part<QAbstractButton>(u"closeDetailsToolButton"_s)->click();
    QVERIFY(!m_desk->workspace().findChild<ExchangeDetails *>()->isVisible());
}

void ActivityTest::copiesAsCurl()
{
    openDrawer();
    choose(u"/api/applications"_s);
    part<QPushButton>(u"copyAsCurlButton"_s)->click();
    const QString curl = QGuiApplication::clipboard()->text();
    QVERIFY2(curl.startsWith(u"curl '"_s + m_desk->address().endpoint.toString() + u"/api/applications?page=1&page_size="_s), qPrintable(curl));
    QVERIFY(curl.contains(u"\"Authorization: Bearer $ACCESS_TOKEN\""_s));
}

void ActivityTest::opensInRequests()
{
    openDrawer();
    choose(u"/api/applications"_s);
    part<QPushButton>(u"openInRequestsButton"_s)->click();
    QCOMPARE(m_desk->workspace().location().page, u"requests"_s);
    const RequestDraft draft = m_desk->page<RequestsPage>()->draft();
    QCOMPARE(draft.target, u"/api/applications"_s);
    QCOMPARE(draft.query.constFirst(), (DraftField{u"page"_s, u"1"_s, true}));
    QCOMPARE(draft.token.kind, TokenChoice::Kind::ManagementApi);
}

void ActivityTest::aTokenRequestOpensWithoutStars()
{
    openDrawer();
    choose(u"/oidc/token"_s);
    part<QPushButton>(u"openInRequestsButton"_s)->click();
    const RequestDraft draft = m_desk->page<RequestsPage>()->draft();
    QCOMPARE(draft.token.kind, TokenChoice::Kind::None);
    QVERIFY(draft.headers.contains(DraftField{u"Authorization"_s, u"Basic ***"_s, false}));
}

void ActivityTest::followsTheNewestUntilAnotherIsChosen()
{
    openDrawer();
    auto *page = m_desk->page<ApplicationsPage>();
    const auto load = [&] {
        const qsizetype before = m_desk->log().entries().size();
        page->reload();
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->log().entries().size() > before && m_desk->log().entries().constLast().finished, patience);
    };
    for (int i = 0; i < 20; ++i)
        load();
    QVERIFY(drawer()->isFollowing());
    const auto isInView = [this](int row) {
        return list()->viewport()->rect().contains(list()->visualRect(list()->model()->index(row, 0)).center());
    };
    QTRY_VERIFY(isInView(list()->model()->rowCount() - 1));
    list()->selectRow(0);
    QVERIFY(!drawer()->isFollowing());
    load();
    QVERIFY(isInView(0));
    part<QPushButton>(u"followButton"_s)->click();
    QTRY_VERIFY(isInView(list()->model()->rowCount() - 1));
}

void ActivityTest::whatRunsIsSeenToRun()
{
    HostilePeer slow({{.bytes = "HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n" + QByteArray(100'000, '1'), .dripMs = 20}});
    openDrawer();
    RequestDraft drip;
    drip.target = slow.url().toString();
    drip.token = {TokenChoice::Kind::None, {}, {}};
    m_desk->workspace().go({u"requests"_s, {}});
    auto *requests = m_desk->page<RequestsPage>();
    requests->setDraft(drip);
    requests->send();
    QTRY_VERIFY_WITH_TIMEOUT(slow.requests() > 0, patience);
    const int row = list()->model()->rowCount() - 1;
    const QModelIndex status = list()->model()->index(row, ExchangeModel::Status);
    QCOMPARE(status.data().toString(), u"running"_s);
    list()->selectRow(row);
    QVERIFY(m_desk->workspace().findChild<ExchangeDetails *>()->isVisible());
    m_desk->workspace().go({u"requests"_s, {}});
    requests->findChild<QAbstractButton *>(u"cancelButton"_s)->click();
    QTRY_COMPARE(status.data().toString(), u"cancelled"_s);
}

void ActivityTest::clearForgets()
{
    openDrawer();
    choose(u"/api/applications"_s);
    part<QPushButton>(u"clearButton"_s)->click();
    QCOMPARE(list()->model()->rowCount(), 0);
    QVERIFY(m_desk->log().entries().isEmpty());
    QVERIFY(!m_desk->workspace().findChild<ExchangeDetails *>()->isVisible());
    QVERIFY(!part<QPushButton>(u"clearButton"_s)->isEnabled());
}

QTEST_MAIN(ActivityTest)
#include "tst_activity.moc"
