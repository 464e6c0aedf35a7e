// SPDX-License-Identifier: GPL-3.0-or-later
#include "Desk.h"
#include "support/HostilePeer.h"

#include "gui/AnswerView.h"
#include "gui/CodeView.h"
#include "gui/Label.h"
#include "gui/RequestsPage.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>

using namespace lwb;
using namespace lwb::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;
const TokenChoice shopping{TokenChoice::Kind::Resource, u"https://shopping.api"_s, {u"read:products"_s}};
const TokenChoice none{TokenChoice::Kind::None, {}, {}};

RequestDraft draftOf(const QString &method, const QString &target, const TokenChoice &token = {})
{
    RequestDraft draft;
    draft.method = method;
    draft.target = target;
    draft.token = token;
    return draft;
}

struct Fixture
{
    Desk desk;
    RequestsPage *page = nullptr;

    explicit Fixture(const DemoOptions &options = {}) : desk(options) { open(desk.profile()); }
    void open(const Profile &profile, const QByteArray &application = {})
    {
        desk.open(profile, desk.secretOf(application), u"requests"_s);
        page = desk.page<RequestsPage>();
    }
    [[nodiscard]] QString answerTo(const RequestDraft &draft)
    {
        page->setDraft(draft);
        page->send();
        const bool came = QTest::qWaitFor([this] { return page->answer()->isComplete(); }, patience);
        return came ? page->answer()->statusText() : u"no answer"_s;
    }
    /// What stands where the answer would.
    [[nodiscard]] QString answerTexts() const
    {
        QStringList texts;
        for (const Label *label : page->answer()->findChildren<Label *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }
    [[nodiscard]] QAbstractButton *again() const
    {
        for (auto *one : page->answer()->findChildren<QAbstractButton *>()) {
            if (one->isVisible() && one->text() == "Send again"_L1)
                return one;
        }
        return nullptr;
    }
    [[nodiscard]] QPushButton *button(const char *name) { return page->findChild<QPushButton *>(QLatin1StringView(name)); }
    [[nodiscard]] qsizetype sent() { return desk.log().entries().size(); }
    [[nodiscard]] QMessageBox *question() { return page->findChild<QMessageBox *>(); }
    [[nodiscard]] QString message()
    {
        for (MessageBar *bar : page->findChildren<MessageBar *>()) {
            if (bar->isVisible())
                return bar->text();
        }
        return {};
    }
};

} // namespace

class RequestsPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void usersAnswer200();
    void ownApiAnswersByScope();
    void withoutATokenTheTenantSays401();
    void bodyIsShownToTheLetter();
    void managementTokenDoesNotLeaveTheTenant();
    void readOnlyProfileSendsNoWrite();
    void slowRequestIsCancelled();
    void whatDidNotArriveSaysWhyAndIsSentAgain();
    void theFocusStaysWhereSendIs();
    void copyAsCurlHasAPlaceholderAndNoToken();
    void writeToProductionIsAskedAboutFirst();
    void draftSurvivesARefusal();
    void preparedRequestOffersTheDraftBefore();
};

void RequestsPageTest::usersAnswer200()
{
    Fixture f;
    QVERIFY2(!f.button("sendButton")->isEnabled(), "there is nothing to send yet");
    QCOMPARE(f.answerTo(draftOf(u"GET"_s, u"/api/users"_s)), u"200 OK"_s);
    const Exchange &exchange = f.desk.log().entries().constLast();
    QCOMPARE(exchange.url.path(), u"/api/users"_s);
    QCOMPARE(exchange.tokenLabel, u"Management API"_s);
}

void RequestsPageTest::preparedRequestOffersTheDraftBefore()
{
    Fixture f;
    const RequestDraft prepared{u"POST"_s, u"/api/roles"_s, {}, {}, u"{}"_s, {}};
    f.page->prepare(prepared);
    QVERIFY2(f.message().isEmpty(), "there was nothing to lose");
    f.page->prepare(prepared, u"Makes a role"_s);
    QVERIFY2(f.message().startsWith(u"Makes a role"_s), qPrintable(f.message()));
    RequestDraft written = draftOf(u"GET"_s, u"/api/users"_s);
    written.query = {{u"search"_s, u"%a%"_s, true}};
    f.page->setDraft(written);
    f.page->prepare(prepared);
    QCOMPARE(f.page->draft(), prepared);
    QVERIFY2(f.message().contains(u"Nothing is sent yet"_s), qPrintable(f.message()));
    Q_EMIT f.page->findChild<MessageBar *>(u"messageBar"_s)->actionRequested();
    QCOMPARE(f.page->draft(), written);
    QVERIFY(f.message().isEmpty());
}

void RequestsPageTest::ownApiAnswersByScope()
{
    Fixture f;
    f.open(f.desk.profile("shopping-reader"), "shopping-reader");
    QCOMPARE(f.answerTo(draftOf(u"GET"_s, u"/products"_s, shopping)), u"200 OK"_s);
    f.open(f.desk.profile("shopping-norole"), "shopping-norole");
    QCOMPARE(f.answerTo(draftOf(u"GET"_s, u"/products"_s, shopping)), u"403 Forbidden"_s);
}

void RequestsPageTest::withoutATokenTheTenantSays401()
{
    Fixture f;
    QCOMPARE(f.answerTo(draftOf(u"GET"_s, u"/api/users"_s, none)), u"401 Unauthorized"_s);
    // And no token was fetched for it.
    for (const Exchange &exchange : f.desk.log().entries())
        QVERIFY(!exchange.url.path().endsWith("/oidc/token"_L1));
}

void RequestsPageTest::bodyIsShownToTheLetter()
{
    Fixture f;
    // Numbers past what a double holds, keys against the alphabet, white space as it pleases.
    const QByteArray body = R"({"zulu":12345678901234567890 , "alpha":1.0,"mike":1e400})";
    HostilePeer peer({Reaction::answer(body)});
    QCOMPARE(f.answerTo(draftOf(u"GET"_s, peer.url(u"/odd"_s).toString(), none)), u"200 OK"_s);
    QStringList shown;
    for (const CodeView *view : f.page->answer()->findChildren<CodeView *>())
        shown.append(view->toPlainText().trimmed());
    QVERIFY2(shown.contains(QString::fromUtf8(body)), qPrintable(shown.join(u'\n')));
    const QString indented = u"{\n  \"zulu\": 12345678901234567890,\n  \"alpha\": 1.0,\n  \"mike\": 1e400\n}"_s;
    QVERIFY2(shown.contains(indented), qPrintable(shown.join(u'\n')));
}

void RequestsPageTest::managementTokenDoesNotLeaveTheTenant()
{
    Fixture f;
    QCOMPARE(f.answerTo(draftOf(u"GET"_s, u"/api/users"_s)), u"200 OK"_s);
    f.page->setDraft(draftOf(u"GET"_s, f.desk.address().shoppingApi.toString() + u"/products"_s));
    const auto sent = f.sent();
    f.page->send();
    QCOMPARE(f.sent(), sent);
    QVERIFY2(f.message().contains(u"Not sent"_s), qPrintable(f.message()));
    QVERIFY2(f.page->answer()->statusText().isEmpty(), "an older answer would pass for this one's");
}

void RequestsPageTest::readOnlyProfileSendsNoWrite()
{
    Fixture f;
    Profile profile = f.desk.profile();
    profile.readOnly = true;
    f.open(profile);
    f.page->setDraft(draftOf(u"POST"_s, u"/api/users"_s));
    QVERIFY(!f.button("sendButton")->isEnabled());
    f.page->send();
    QTest::keyClick(f.page->findChild<QLineEdit *>(u"urlLineEdit"_s), Qt::Key_Return);
    QCoreApplication::processEvents();
    QCOMPARE(f.sent(), 0);
    QCOMPARE(f.answerTo(draftOf(u"GET"_s, u"/api/users"_s)), u"200 OK"_s);
    for (const Exchange &exchange : f.desk.log().entries())
        QVERIFY(exchange.method == "GET" || exchange.url.path() == "/oidc/token"_L1);
}

void RequestsPageTest::slowRequestIsCancelled()
{
    DemoOptions slow;
    slow.latencyMs = 4'000;
    Fixture f(slow);
    f.page->setDraft(draftOf(u"GET"_s, u"/api/users"_s));
    QElapsedTimer timer;
    timer.start();
    f.page->send();
    QVERIFY(!f.button("sendButton")->isEnabled());
    QVERIFY(f.button("cancelButton")->isVisible());
    f.button("cancelButton")->click();
    QTRY_VERIFY_WITH_TIMEOUT(!f.button("cancelButton")->isVisible(), patience);
    QVERIFY2(timer.elapsed() < slow.latencyMs, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(f.button("sendButton")->isEnabled());
    QVERIFY(f.page->answer()->statusText().isEmpty());
    QCOMPARE(f.page->draft().target, u"/api/users"_s);
    const QString told = f.answerTexts();
    QVERIFY2(told.contains("Cancelled after "_L1), qPrintable(told));
    QVERIFY2(!told.contains("No answer yet"_L1), qPrintable(told));
    f.again()->click();
    QVERIFY(f.button("cancelButton")->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(f.page->answer()->statusText(), u"200 OK"_s, patience);
}

void RequestsPageTest::whatDidNotArriveSaysWhyAndIsSentAgain()
{
    Fixture f;
    QCOMPARE(f.answerTo(draftOf(u"GET"_s, u"/api/users"_s)), u"200 OK"_s);
    f.desk.stopTenant();
    f.page->send();
    QTRY_VERIFY_WITH_TIMEOUT(f.page->answer()->isComplete() && f.button("sendButton")->isEnabled(), patience);
    QVERIFY(f.page->answer()->statusText().isEmpty());
    auto *bar = f.page->answer()->findChild<MessageBar *>();
    QVERIFY2(bar->text().startsWith(u"No connection"_s), qPrintable(bar->text()));
    QVERIFY(f.again());
    // Put aside, the message leaves its reason behind.
    bar->dismiss();
    QVERIFY2(f.answerTexts().contains(u"No connection"_s), qPrintable(f.answerTexts()));
    QVERIFY(f.again());
    f.again()->click();
    QVERIFY(f.button("cancelButton")->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible(), patience);
}

void RequestsPageTest::theFocusStaysWhereSendIs()
{
    Fixture f;
    f.desk.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&f.desk.window()));
    f.page->setDraft(draftOf(u"GET"_s, u"/api/users"_s));
    f.button("sendButton")->setFocus();
    QTest::keyClick(f.button("sendButton"), Qt::Key_Space);
    QVERIFY(f.button("cancelButton")->hasFocus());
    QTRY_VERIFY_WITH_TIMEOUT(f.page->answer()->isComplete(), patience);
    QTRY_VERIFY(f.button("sendButton")->hasFocus());
}

void RequestsPageTest::copyAsCurlHasAPlaceholderAndNoToken()
{
    Fixture f;
    RequestDraft draft = draftOf(u"GET"_s, u"/api/users"_s);
    draft.headers = {{u"Authorization"_s, u"Bearer typed-by-hand"_s, true}};
    draft.token = none;
    f.page->setDraft(draft);
    f.button("copyButton")->click();
    QVERIFY2(!QGuiApplication::clipboard()->text().contains(u"typed-by-hand"_s), qPrintable(QGuiApplication::clipboard()->text()));

    QCOMPARE(f.answerTo(draftOf(u"GET"_s, u"/api/users"_s)), u"200 OK"_s);
    f.button("copyButton")->click();
    const QString curl = QGuiApplication::clipboard()->text();
    QVERIFY2(curl.startsWith(u"curl "_s) && curl.contains(u"$ACCESS_TOKEN"_s), qPrintable(curl));
    QVERIFY(curl.contains(f.desk.address().endpoint.toString() + u"/api/users"_s));
    Tenant &tenant = f.desk.workspace().session().tenant();
    const auto token = tenant.tokens().cached(tenant.managementTokenRequest());
    QVERIFY(token);
    QVERIFY(!curl.contains(u"eyJ"_s));
    QVERIFY(!curl.contains(f.desk.address().clientSecret));
}

void RequestsPageTest::writeToProductionIsAskedAboutFirst()
{
    Fixture f;
    Profile profile = f.desk.profile();
    profile.environment = Environment::Production;
    f.open(profile);
    RequestDraft draft = draftOf(u"POST"_s, u"/api/roles"_s);
    draft.body = u"{\"name\": \"Test role\", \"description\": \"Made by a test\", \"type\": \"MachineToMachine\"}"_s;
    f.page->setDraft(draft);
    f.page->send();
    QTRY_VERIFY(f.question() && f.question()->isVisible());
    QVERIFY(f.question()->text().contains(profile.name));
    QCOMPARE(f.question()->textFormat(), Qt::PlainText);
    QCOMPARE(f.sent(), 0);
    f.question()->button(QMessageBox::Cancel)->click();
    QTRY_VERIFY(!f.question());
    QCOMPARE(f.sent(), 0);

    f.page->send();
    QTRY_VERIFY(f.question() && f.question()->isVisible());
    for (QAbstractButton *button : f.question()->buttons()) {
        if (f.question()->buttonRole(button) == QMessageBox::DestructiveRole) {
            button->click();
            break;
        }
    }
    QTRY_VERIFY_WITH_TIMEOUT(f.page->answer()->isComplete(), patience);
    QCOMPARE(f.page->answer()->statusText(), u"200 OK"_s);
    int posts = 0;
    for (const Exchange &exchange : f.desk.log().entries())
        posts += exchange.method == "POST" && exchange.url.path() == "/api/roles"_L1;
    QCOMPARE(posts, 1);
}

void RequestsPageTest::draftSurvivesARefusal()
{
    Fixture f;
    RequestDraft draft = draftOf(u"GET"_s, u"/api/users"_s);
    draft.headers = {{u"X-Good"_s, u"fine"_s, true}, {u"bad name"_s, u"x"_s, true}};
    f.page->setDraft(draft);
    f.page->send();
    QCOMPARE(f.sent(), 0);
    QVERIFY(!f.message().isEmpty());
    QCOMPARE(f.page->draft().headers, draft.headers);
    QCOMPARE(f.page->draft().target, draft.target);
}

QTEST_MAIN(RequestsPageTest)
#include "tst_requestspage.moc"
