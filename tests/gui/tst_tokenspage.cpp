// SPDX-License-Identifier: GPL-3.0-or-later
#include "Desk.h"

#include "auth/Base64Url.h"
#include "gui/ApiRefusalDialog.h"
#include "gui/AnswerView.h"
#include "gui/CheckList.h"
#include "gui/ChoiceField.h"
#include "gui/ClaimList.h"
#include "gui/CountdownRing.h"
#include "gui/EmptyState.h"
#include "gui/NoteLine.h"
#include "gui/RequestsPage.h"
#include "gui/ScopeTable.h"
#include "gui/ScopesField.h"
#include "gui/TokenChip.h"
#include "gui/TokenCompareView.h"
#include "gui/TenantSession.h"
#include "gui/TokensPage.h"

#include <QClipboard>
#include <QComboBox>
#include <QJsonDocument>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QLabel>

using namespace lwb;
using namespace lwb::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;
const QString shopping = u"https://shopping.api"_s;

struct Fixture
{
    Desk desk;
    TokensPage *page = nullptr;

    explicit Fixture(bool readOnly = false)
    {
        Profile profile = desk.profile();
        profile.readOnly = readOnly;
        desk.open(profile, desk.secretOf({}), u"tokens"_s);
        page = desk.page<TokensPage>();
        (void)QTest::qWaitFor([this] { return page->lab().graph()->isComplete(); }, patience);
    }
    [[nodiscard]] QPushButton *button(const char *name) { return page->findChild<QPushButton *>(QLatin1StringView(name)); }
    template<typename T>
    [[nodiscard]] T *find(const char *name)
    {
        return page->findChild<T *>(QLatin1StringView(name));
    }
    [[nodiscard]] static QString wish(const QByteArray &application, const QString &resource)
    {
        return u"{\"application\":\"%1\",\"resource\":\"%2\"}"_s.arg(Desk::applicationId(application), resource);
    }
    void choose(const QByteArray &application, const QString &resource)
    {
        desk.workspace().go({u"tokens"_s, wish(application, resource)});
    }
    [[nodiscard]] bool settled()
    {
        TokenLab &lab = page->lab();
        return QTest::qWaitFor([&lab] {
            return lab.state() == TokenLab::State::Refused
                || (lab.state() == TokenLab::State::Shown && !lab.report().isVerifying);
        }, patience);
    }
    [[nodiscard]] bool get()
    {
        if (button("allowButton")->isVisible())
            button("allowButton")->click();
        button("getTokenButton")->click();
        return settled();
    }
    void paste(const QByteArray &text)
    {
        button("pasteTokenButton")->click();
        find<QPlainTextEdit>("pastedTokenPlainTextEdit")->setPlainText(QString::fromUtf8(text));
        button("inspectButton")->click();
    }
    [[nodiscard]] QString cell(int row, int column)
    {
        return page->findChild<ScopeTable *>()->scopes()->index(row, column).data().toString();
    }
};

} // namespace

class TokensPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTokenOfTheConnectionIsShownWhole();
    void anotherApplicationIsAskedForOnlyAfterAYes();
    void differencesStandInTheTable();
    void ctrlEnterGetsTheToken();
    void aRefusalIsExplainedAndTheNearestIndicatorOffered();
    void aPastedTokenIsReadAndNotBelieved();
    void aForgedTokensTimeIsNoGoodNews();
    void anOpaqueTokenIsSaidToBeOne();
    void twoTokensAreCompared();
    void theTokenIsCopiedAsASecret();
    void requestsTakesResourceAndScopes();
    void anotherApplicationsTokenIsLentToRequests();
    void whatIsNotVerifiedIsNotLent();
    void theChipLeadsToTheConnectionsToken();
    void anApplicationLeadsHereWithAResourceItHasAccessTo();
    void whatWasChosenComesBackAndNoTokenDoes();
    void scopesAreTypedAndTakenAway();
    void aReadOnlyConnectionGetsTokens();
};

void TokensPageTest::aTokenOfTheConnectionIsShownWhole()
{
    Fixture f;
    QVERIFY(f.find<EmptyState>("tokensEmptyState")->isVisible());
    QVERIFY(f.get());
    QVERIFY(f.find<QLabel>("timeLeftLabel")->text().endsWith(" left"_L1));
    QCOMPARE(f.find<QLabel>("passedLabel")->text(), u"10 of 10 pass"_s);
    QStringList claims;
    for (const ClaimList::Claim &claim : f.find<ClaimList>("payloadClaimList")->claims()) {
        QVERIFY2(!claim.meaning.isEmpty(), qPrintable(claim.name));
        claims.append(claim.name);
    }
    QCOMPARE(claims, (QStringList{u"iss"_s, u"aud"_s, u"sub"_s, u"client_id"_s, u"scope"_s, u"iat"_s, u"exp"_s, u"jti"_s}));
    QCOMPARE(f.find<NoteLine>("differenceNoteLine")->text(), u"No differences. It holds what it should."_s);
    QVERIFY(!f.find<NoteLine>("verdictNoteLine")->isVisible());
}

void TokensPageTest::anotherApplicationIsAskedForOnlyAfterAYes()
{
    Fixture f;
    f.choose("shopping-reader", shopping);
    QVERIFY(f.button("allowButton")->isVisible());
    QVERIFY(!f.button("getTokenButton")->isEnabled());
    f.page->ask();
    QCOMPARE(f.page->lab().state(), TokenLab::State::Idle);
    f.button("allowButton")->click();
    QVERIFY(!f.button("allowButton")->isVisible());
    QVERIFY(f.button("getTokenButton")->isEnabled());
    QVERIFY(f.get());
    QCOMPARE(f.cell(0, 0), u"read:products"_s);
}

void TokensPageTest::differencesStandInTheTable()
{
    Fixture f;
    f.choose("shopping-reader", shopping);
    f.button("existingButton")->click();
    QVERIFY(f.get());
    QCOMPARE(f.cell(0, ScopeTableModel::Granted), u"yes"_s);
    QCOMPARE(f.cell(1, ScopeTableModel::Granted), u"dropped"_s);
    QVERIFY(f.cell(1, ScopeTableModel::Reason).contains("Shopping full access"_L1));
    QVERIFY(f.find<NoteLine>("differenceNoteLine")->text().startsWith("1 difference"_L1));
}

void TokensPageTest::ctrlEnterGetsTheToken()
{
    Fixture f;
    f.find<ChoiceField>("whoComboBox")->setFocus();
    QTest::keyClick(f.find<ChoiceField>("whoComboBox"), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(f.settled());
    QCOMPARE(f.page->lab().state(), TokenLab::State::Shown);
}

void TokensPageTest::aRefusalIsExplainedAndTheNearestIndicatorOffered()
{
    Fixture f;
    auto *resource = f.find<ChoiceField>("resourceComboBox");
    resource->setEditText(u"https://shoping.api"_s);
    Q_EMIT resource->lineEdit()->editingFinished();
    QCOMPARE(f.page->lab().wish().resource, u"https://shoping.api"_s);
    QVERIFY(f.get());
    QCOMPARE(f.page->lab().state(), TokenLab::State::Refused);
    QVERIFY(!f.find<QLabel>("whatLabel")->text().isEmpty());
    QVERIFY(f.find<QLabel>("hintLabel")->text().contains(shopping));
    f.button("mendButton")->click();
    QVERIFY(f.settled());
    QCOMPARE(f.page->lab().state(), TokenLab::State::Shown);
    QCOMPARE(f.page->lab().wish().resource, shopping);
}

void TokensPageTest::aPastedTokenIsReadAndNotBelieved()
{
    Fixture f;
    f.paste("Bearer " + encodeBase64Url(R"({"alg":"ES384","kid":"x"})") + '.'
            + encodeBase64Url(R"({"iss":"https://other.example/oidc","aud":"https://api","exp":1,"tier":"<b>gold</b>"})") + ".AAAA");
    QVERIFY(f.settled());
    QVERIFY(f.find<NoteLine>("verdictNoteLine")->isVisible());
    QVERIFY(f.find<NoteLine>("verdictNoteLine")->text().startsWith("Not this tenant's"_L1));
    QVERIFY(f.find<QLabel>("timeLeftLabel")->text().startsWith("Expired"_L1));
    const auto claims = f.find<ClaimList>("payloadClaimList")->claims();
    QCOMPARE(claims.last().name, u"tier"_s);
    QCOMPARE(claims.last().value, u"<b>gold</b>"_s);
    QCOMPARE(claims.last().meaning, u"a custom claim: added by the tenant"_s);
    QVERIFY(!f.button("useInRequestsButton")->isEnabled());
    QVERIFY(f.find<QPlainTextEdit>("pastedTokenPlainTextEdit")->toPlainText().isEmpty());
}

void TokensPageTest::aForgedTokensTimeIsNoGoodNews()
{
    Fixture f;
    QVERIFY(f.get());
    auto *ring = f.page->findChild<CountdownRing *>();
    QCOMPARE(ring->ink(), Ink::Ok);
    QByteArray token = f.page->lab().report().token.text->reveal();
    token.chop(8);
    f.paste(token + "AAAAAAAA");
    QVERIFY(f.settled());
    QVERIFY(!f.page->lab().report().verdict.verified);
    QCOMPARE(ring->ink(), Ink::Text3);
    QVERIFY(f.find<QLabel>("timeLeftLabel")->text().endsWith(", it says"_L1));
    QVERIFY(!f.find<NoteLine>("differenceNoteLine")->isVisible());
}

void TokensPageTest::anOpaqueTokenIsSaidToBeOne()
{
    Fixture f;
    f.paste("hV4x0pQueT0kenOfALogtoUser");
    QVERIFY(f.settled());
    QCOMPARE(f.find<QLabel>("timeLeftLabel")->text(), u"An opaque token"_s);
    QVERIFY(f.find<QLabel>("unreadableLabel")->isVisible());
    QVERIFY(!f.find<CheckList>("checkList")->isVisible());
    QVERIFY(!f.button("compareButton")->isEnabled());
}

void TokensPageTest::twoTokensAreCompared()
{
    Fixture f;
    f.choose("shopping-reader", shopping);
    QVERIFY(f.get());
    const TokenReport reader = f.page->lab().report();
    f.choose("shopping-full", shopping);
    QVERIFY(f.get());
    QCOMPARE(f.page->lab().kept().size(), 2);
    f.page->compareWith(reader);
    auto *comparison = f.page->findChild<TokenCompareView *>();
    QVERIFY(comparison->isVisible());
    QVERIFY(comparison->model()->differenceCount() >= 3); // jti, sub, client_id, scope
    f.page->reload(); // what comes meanwhile does not cover it
    QVERIFY(QTest::qWaitFor([&f] { return !f.desk.workspace().session().access().isLoading(); }, patience));
    QVERIFY(comparison->isVisible());
    f.find<QToolButton>("closeComparisonToolButton")->click();
    QVERIFY(!comparison->isVisible());
}

void TokensPageTest::theTokenIsCopiedAsASecret()
{
    Fixture f;
    QVERIFY(f.get());
    f.button("copyTokenButton")->click();
    QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), f.page->lab().report().token.text->reveal());
    QGuiApplication::clipboard()->clear();
}

void TokensPageTest::requestsTakesResourceAndScopes()
{
    Fixture f;
    auto *resource = f.find<ChoiceField>("resourceComboBox");
    resource->setEditText(u"https://warehouse.acme.example/v2"_s);
    Q_EMIT resource->lineEdit()->editingFinished();
    f.button("existingButton")->click();
    QVERIFY(f.get());
    QVERIFY(f.button("useInRequestsButton")->isEnabled());
    f.button("useInRequestsButton")->click();
    QCOMPARE(f.desk.workspace().location().page, u"requests"_s);
    const TokenChoice token = f.desk.page<RequestsPage>()->draft().token;
    QCOMPARE(token.kind, TokenChoice::Kind::Resource);
    QCOMPARE(token.indicator, u"https://warehouse.acme.example/v2"_s);
    QCOMPARE(token.scopes, (QStringList{u"read:stock"_s, u"move:stock"_s}));
}

void TokensPageTest::anotherApplicationsTokenIsLentToRequests()
{
    Fixture f;
    f.choose("shopping-reader", shopping);
    QVERIFY(f.get());
    const QByteArray token = f.page->lab().report().token.text->reveal();
    f.button("useInRequestsButton")->click();
    QCOMPARE(f.desk.workspace().location().page, u"requests"_s);
    auto *requests = f.desk.page<RequestsPage>();
    QVERIFY(requests->findChild<QComboBox *>(u"tokenComboBox"_s)->currentText().startsWith("shopping-reader, Shopping API"_L1));
    QVERIFY(requests->findChild<QLabel *>(u"noteLabel"_s)->text().startsWith("Good until"_L1));
    RequestDraft draft = requests->draft();
    QCOMPARE(draft.token.kind, TokenChoice::Kind::Held);
    draft.target = u"/products"_s;
    requests->setDraft(draft);
    requests->send();
    QVERIFY(QTest::qWaitFor([requests] { return requests->answer()->isComplete(); }, patience));
    QCOMPARE(requests->answer()->statusText(), u"200 OK"_s);
    const Exchange sent = f.desk.log().entries().constLast();
    // What refuses a lent token is gone through as well.
    RequestDraft write = draft;
    write.method = u"POST"_s;
    requests->setDraft(write);
    requests->send();
    QVERIFY(QTest::qWaitFor([requests] { return requests->answer()->isComplete(); }, patience));
    QCOMPARE(requests->answer()->statusText(), u"403 Forbidden"_s);
    Q_EMIT requests->findChild<MessageBar *>()->actionRequested();
    auto *dialog = requests->findChild<ApiRefusalDialog *>();
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitFor([dialog] { return dialog->isSettled(); }, patience));
    QCOMPARE(dialog->verdict().finding->evidence, u"scope: the token lacks write:products"_s);
    // It is written nowhere, and goes nowhere else.
    QVERIFY(sent.tokenLabel.startsWith("shopping-reader"_L1));
    QVERIFY(!sent.requestHeaders.value("Authorization").contains(token));
    const QByteArray state = QJsonDocument(QJsonObject::fromVariantMap(requests->saveState())).toJson();
    QVERIFY(!state.contains("eyJ"));
    requests->restoreState(requests->saveState());
    QCOMPARE(requests->draft().token.kind, TokenChoice::Kind::None);
    const qsizetype before = f.desk.log().entries().size();
    draft.target = u"http://127.0.0.1:1/products"_s;
    requests->setDraft(draft);
    requests->send();
    QCOMPARE(f.desk.log().entries().size(), before);
    QVERIFY(requests->findChild<MessageBar *>()->isVisible());
    // That was about a request before the next token came.
    f.desk.workspace().go({u"tokens"_s, {}});
    f.button("useInRequestsButton")->click();
    QVERIFY(!requests->findChild<MessageBar *>()->isVisible());
}

void TokensPageTest::whatIsNotVerifiedIsNotLent()
{
    Fixture f;
    f.choose("shopping-reader", shopping);
    QVERIFY(f.get());
    const QByteArray token = f.page->lab().report().token.text->reveal();
    f.paste(token);
    QVERIFY(f.settled());
    QVERIFY(f.button("useInRequestsButton")->isEnabled());
    f.paste(token.chopped(8) + "AAAAAAAA");
    QVERIFY(f.settled());
    QVERIFY(!f.button("useInRequestsButton")->isEnabled());
    QVERIFY(!f.button("useInRequestsButton")->toolTip().isEmpty());
}

void TokensPageTest::theChipLeadsToTheConnectionsToken()
{
    Fixture f;
    f.desk.workspace().go({u"applications"_s, {}});
    Tenant &tenant = f.desk.workspace().session().tenant();
    QVERIFY(QTest::qWaitFor([&tenant] { return tenant.tokens().cached(tenant.managementTokenRequest()).has_value(); }, patience));
    f.desk.workspace().findChild<TokenChip *>()->click();
    f.desk.workspace().findChild<QWidget *>(u"tokenPopover"_s)->findChild<QPushButton *>(u"openInTokensButton"_s)->click();
    QCOMPARE(f.desk.workspace().location().page, u"tokens"_s);
    QVERIFY(f.settled());
    QCOMPARE(f.page->lab().report().token.text->reveal(),
             tenant.tokens().cached(tenant.managementTokenRequest())->value->reveal());
}

void TokensPageTest::anApplicationLeadsHereWithAResourceItHasAccessTo()
{
    Fixture f;
    f.desk.workspace().go({u"tokens"_s, u"{\"application\":\"%1\"}"_s.arg(Desk::applicationId("stock-mover"))});
    QCOMPARE(f.page->lab().wish().resource, u"https://warehouse.acme.example/v2"_s);
    QCOMPARE(f.page->lab().wish().scopes, (QStringList{u"read:stock"_s, u"move:stock"_s}));
    QCOMPARE(f.find<ChoiceField>("whoComboBox")->currentText(), u"stock-mover"_s);
}

void TokensPageTest::whatWasChosenComesBackAndNoTokenDoes()
{
    Fixture f;
    f.choose("shopping-reader", shopping);
    f.button("existingButton")->click();
    QVERIFY(f.get());
    const QVariantMap state = f.page->saveState();
    f.page->restoreState({});
    QCOMPARE(f.page->lab().wish().applicationId, QString());
    f.page->restoreState(state);
    QCOMPARE(f.page->lab().wish().applicationId, Desk::applicationId("shopping-reader"));
    QCOMPARE(f.page->lab().preset(), TokenLab::Preset::Existing);
    QCOMPARE(f.page->lab().state(), TokenLab::State::Idle);
    for (const QVariant &value : state)
        QVERIFY(!value.toString().contains("eyJ"_L1));
}

void TokensPageTest::scopesAreTypedAndTakenAway()
{
    Fixture f;
    f.choose("shopping-reader", shopping);
    auto *field = f.page->findChild<ScopesField *>();
    auto *typed = f.find<QLineEdit>("scopeLineEdit");
    QTest::keyClicks(typed, u"reed:products a,b "_s);
    QCOMPARE(f.page->lab().wish().scopes, (QStringList{u"read:products"_s, u"reed:products"_s, u"a"_s, u"b"_s}));
    QTest::keyClick(typed, Qt::Key_Backspace);
    QCOMPARE(field->scopes().last(), u"a"_s);
    f.button("noScopesButton")->click();
    QCOMPARE(field->scopes(), QStringList());
}

void TokensPageTest::aReadOnlyConnectionGetsTokens()
{
    Fixture f(true);
    QVERIFY(f.get());
    QCOMPARE(f.page->lab().state(), TokenLab::State::Shown);
}

QTEST_MAIN(TokensPageTest)
#include "tst_tokenspage.moc"
