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
#include <QAbstractItemView>
#include <QCompleter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
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
    /// As somebody types it, and leaves with Enter.
    void type(ChoiceField *field, const QString &text)
    {
        field->setFocus();
        field->lineEdit()->selectAll();
        QTest::keyClicks(field->lineEdit(), text);
        QTest::keyClick(field->lineEdit(), Qt::Key_Return);
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
    void whatIsTypedTakesTheOneChoiceItFits();
    void whatFitsNothingIsToldAndAsksForNothing();
    void whatFitsSeveralNamesThem();
    void anIdIsTakenWhenItIsMeant();
    void aHalfTypedNameIsFinishedBeforeTheTokenIsAskedFor();
    void whatIsTypedSurvivesNewChoices();
    void anotherTenantsChoicesAreNotKept();
    void anOrganizationItDoesNotBelongToIsTold();
    void theButtonStaysInSightHoweverLowTheWindow();
    void tokensOfOtherTenantsAreNotCompared();
    void hostileTokensAreToldAndNeverBelieved();
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
    f.type(resource, u"https://shoping.api"_s);
    QCOMPARE(f.page->lab().wish().resource, u"https://shoping.api"_s);
    QVERIFY(f.get());
    QCOMPARE(f.page->lab().state(), TokenLab::State::Refused);
    QVERIFY(!f.find<QLabel>("whatLabel")->text().isEmpty());
    QVERIFY(f.find<QLabel>("hintLabel")->text().contains(shopping));
    QVERIFY(!f.button("wayOnButton")->isVisible()); // the connection is not to blame
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
    f.type(resource, u"https://warehouse.acme.example/v2"_s);
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

void TokensPageTest::whatIsTypedTakesTheOneChoiceItFits()
{
    Fixture f;
    auto *who = f.find<ChoiceField>("whoComboBox");
    f.type(who, u"PING-read"_s);
    QCOMPARE(f.page->lab().wish().applicationId, Desk::applicationId("shopping-reader"));
    QCOMPARE(who->currentText(), u"shopping-reader"_s);
    QVERIFY(who->unmatched().isEmpty());
    auto *resource = f.find<ChoiceField>("resourceComboBox");
    f.type(resource, u"shopping api"_s);
    QCOMPARE(f.page->lab().wish().resource, shopping);
    // Back to what is chosen.
    who->setFocus();
    QTest::keyClicks(who->lineEdit(), u"zzz"_s);
    QTest::keyClick(who, Qt::Key_Escape);
    QCOMPARE(who->currentText(), u"shopping-reader"_s);
    who->lineEdit()->clear();
    QTest::keyClick(who->lineEdit(), Qt::Key_Return);
    QVERIFY(f.page->lab().isProfile());
}

void TokensPageTest::whatFitsNothingIsToldAndAsksForNothing()
{
    Fixture f;
    auto *who = f.find<ChoiceField>("whoComboBox");
    f.type(who, u"bil worker"_s);
    QVERIFY(f.page->lab().isProfile());
    QCOMPARE(who->currentText(), u"bil worker"_s);
    QCOMPARE(who->accessibleDescription(), u"No application “bil worker”."_s);
    QVERIFY(!f.button("getTokenButton")->isEnabled());
    f.page->ask();
    QCOMPARE(f.page->lab().state(), TokenLab::State::Idle);
    auto *resource = f.find<ChoiceField>("resourceComboBox");
    f.type(resource, u"shoping"_s);
    QCOMPARE(resource->accessibleDescription(), u"No API resource “shoping”."_s);
    auto *organization = f.find<ChoiceField>("organizationComboBox");
    f.type(organization, u"umbrella"_s);
    QCOMPARE(organization->accessibleDescription(), u"It is in no organization “umbrella”."_s);
    for (ChoiceField *field : {who, resource, organization})
        field->dropTyped();
    QVERIFY(f.button("getTokenButton")->isEnabled());
    QVERIFY(f.get());
}

void TokensPageTest::whatFitsSeveralNamesThem()
{
    Fixture f;
    auto *who = f.find<ChoiceField>("whoComboBox");
    f.type(who, u"shopping"_s);
    QVERIFY(who->candidates().contains(u"shopping-reader"_s));
    QVERIFY(who->candidates().size() > 1);
    QVERIFY(who->accessibleDescription().startsWith("Several match: shopping-"_L1));
    QVERIFY(!f.button("getTokenButton")->isEnabled());
    f.type(who, u"shopping-reader"_s);
    QVERIFY(who->accessibleDescription().isEmpty());
    QCOMPARE(f.page->lab().wish().applicationId, Desk::applicationId("shopping-reader"));
    // The same name twice: only the ids tell them apart.
    who->setChoices({{u"first"_s, u"twin"_s, u"m2m"_s}, {u"second"_s, u"twin"_s, u"m2m"_s}});
    f.type(who, u"twin"_s);
    QCOMPARE(who->candidates(), (QStringList{u"first"_s, u"second"_s}));
    QCOMPARE(f.page->lab().wish().applicationId, Desk::applicationId("shopping-reader"));
}

void TokensPageTest::anIdIsTakenWhenItIsMeant()
{
    Fixture f;
    const auto mend = [&f](ChoiceField *field) {
        const auto buttons = field->parentWidget()->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->isVisible())
                button->click();
        }
    };
    auto *who = f.find<ChoiceField>("whoComboBox");
    f.type(who, u"0123456789abcdefghijk"_s);
    QVERIFY(f.page->lab().isProfile());
    mend(who);
    QCOMPARE(f.page->lab().wish().applicationId, u"0123456789abcdefghijk"_s);
    QVERIFY(who->unmatched().isEmpty());
    auto *resource = f.find<ChoiceField>("resourceComboBox");
    f.type(resource, u"no-uri"_s);
    QVERIFY(f.page->lab().wish().resource != "no-uri"_L1);
    mend(resource);
    QCOMPARE(f.page->lab().wish().resource, u"no-uri"_s);
    QCOMPARE(resource->accessibleDescription(),
             u"No API resource of this tenant has this indicator."_s);
    f.type(resource, u"urn:example:api"_s);
    QCOMPARE(f.page->lab().wish().resource, u"urn:example:api"_s);
}

void TokensPageTest::aHalfTypedNameIsFinishedBeforeTheTokenIsAskedFor()
{
    Fixture f;
    auto *resource = f.find<ChoiceField>("resourceComboBox");
    resource->setFocus();
    resource->lineEdit()->selectAll();
    QTest::keyClicks(resource->lineEdit(), u"warehouse"_s);
    resource->completer()->popup()->hide();
    f.page->ask(); // as Ctrl+Enter does, which leaves the focus where it is
    QVERIFY(f.settled());
    QCOMPARE(f.page->lab().report().wish.resource, u"https://warehouse.acme.example/v2"_s);
}

void TokensPageTest::whatIsTypedSurvivesNewChoices()
{
    ChoiceField field(u"m2m"_s);
    field.setChoices({{QString(), u"This connection"_s, u"m2m"_s}});
    field.setChosen(QString());
    field.lineEdit()->setText(u"bill"_s);
    field.setChoices({{QString(), u"This connection"_s, u"m2m"_s}, {u"a"_s, u"shop"_s, u"m2m"_s}});
    QCOMPARE(field.currentText(), u"bill"_s);
    QVERIFY(!field.finishTyping());
    QCOMPARE(field.unmatched(), u"bill"_s);
    // The list was not there yet when it was typed.
    field.setChoices({{QString(), u"This connection"_s, u"m2m"_s}, {u"b"_s, u"billing"_s, u"m2m"_s}});
    QTRY_COMPARE(field.chosen(), u"b"_s);
    QVERIFY(field.unmatched().isEmpty());
    QCOMPARE(field.currentText(), u"billing"_s);
}

void TokensPageTest::anotherTenantsChoicesAreNotKept()
{
    Fixture f;
    f.page->lab().setWish({Desk::applicationId("shopping-reader"), shopping, u"org"_s, {}});
    const QVariantMap state = f.page->saveState();
    const QString object = f.page->object();
    Profile moved = f.desk.profile();
    moved.endpoint.setHost(u"localhost"_s); // the same id, led elsewhere
    f.desk.open(moved, f.desk.secretOf({}), u"tokens"_s);
    auto *page = f.desk.page<TokensPage>();
    page->restoreState(state);
    page->open(object);
    QVERIFY(page->lab().isProfile());
    QCOMPARE(page->lab().wish().organizationId, QString());
    QCOMPARE(page->lab().wish().resource, moved.managementResource());
}

void TokensPageTest::anOrganizationItDoesNotBelongToIsTold()
{
    Fixture f;
    auto *organization = f.find<ChoiceField>("organizationComboBox");
    f.page->lab().setWish({{}, shopping, u"noorganization"_s, {}});
    QTRY_COMPARE_WITH_TIMEOUT(organization->accessibleDescription(),
                              u"The application is not in the organization."_s, patience);
    QVERIFY(f.get()); // which may be what one wants to see
    QCOMPARE(f.page->lab().state(), TokenLab::State::Refused);
}

void TokensPageTest::theButtonStaysInSightHoweverLowTheWindow()
{
    Fixture f;
    f.desk.window().resize(900, 600);
    f.choose("shopping-reader", shopping);
    QVERIFY(f.button("allowButton")->isVisible());
    auto *area = f.find<QScrollArea>("askScrollArea");
    const auto inSight = [&f, area] {
        const QPushButton *get = f.button("getTokenButton");
        const QRect shown(get->mapTo(area->viewport(), QPoint()), get->size());
        return area->viewport()->rect().contains(shown);
    };
    QTRY_VERIFY(area->verticalScrollBar()->maximum() > 0);
    QTRY_VERIFY(inSight());
    for (int at = 0; at <= area->verticalScrollBar()->maximum(); at += 20) {
        area->verticalScrollBar()->setValue(at);
        QVERIFY(inSight());
    }
    // With room to spare it stands where it belongs.
    area->verticalScrollBar()->setValue(0);
    f.desk.window().resize(1280, 1'000);
    QTRY_VERIFY(area->verticalScrollBar()->maximum() == 0);
    QVERIFY(inSight());
    QVERIFY(f.button("getTokenButton")->mapTo(area, QPoint()).y()
            > f.button("expectedButton")->mapTo(area, QPoint()).y());
}

void TokensPageTest::tokensOfOtherTenantsAreNotCompared()
{
    Fixture f;
    f.paste(encodeBase64Url(R"({"alg":"ES384","kid":"x"})") + '.'
            + encodeBase64Url(
                R"({"iss":"https://other.example/oidc","aud":"https://api","scope":"a b","exp":1})")
            + ".AAAA");
    QVERIFY(f.settled());
    QVERIFY(!f.page->findChild<ScopeTable *>()->isVisible());
    QVERIFY(!f.find<NoteLine>("differenceNoteLine")->isVisible());
}

void TokensPageTest::hostileTokensAreToldAndNeverBelieved()
{
    struct Row
    {
        QByteArray payload; // with ' for "
        QString time;       // what stands over it
        QString expiry;     // empty: there are no checks
    };
    const QString never = u"It does not expire"_s, none = u"Not a token to be read"_s;
    const QString noDate = u"failed, not a date"_s;
    const Row rows[] = {
        {"{}", never, u"failed, it has no date to expire at"_s},
        {"{'exp':'9999999999'}", never, noDate},
        {"{'exp':-1}", never, noDate},
        {"{'exp':1e300}", never, noDate},
        {"{'exp':1995330000000}", never, u"passed, not a date"_s}, // milliseconds
        {"{'exp':9999999999}", u" d "_s, u" d "_s},
        {"{'exp':1,'exp':9999999999}", none, {}},
        {"{'sub':'a\\u0000\\u001b[31m\\u202Egpj'}", never, u"failed"_s},
        {"[1]", none, {}},
    };
    Fixture f;
    for (Row row : rows) {
        const QByteArray shown = row.payload;
        f.paste(encodeBase64Url(R"({"alg":"none","typ":"at+jwt"})") + '.'
                + encodeBase64Url(row.payload.replace('\'', '"')) + ".c2ln");
        QVERIFY(f.settled());
        QVERIFY(!f.page->lab().report().verdict.verified);
        const QString time = f.find<QLabel>("timeLeftLabel")->text();
        QVERIFY2(time.contains(row.time), qPrintable(time + QString::fromUtf8(shown)));
        QCOMPARE(f.page->lab().report().token.isJwt(), !row.expiry.isEmpty());
        if (row.expiry.isEmpty())
            continue;
        const QString checks = f.find<CheckList>("checkList")->accessibleDescription();
        QVERIFY2(checks.section(u'\n', 5, 5).contains(row.expiry), qPrintable(checks));
        QVERIFY(f.find<NoteLine>("verdictNoteLine")->text().contains("names no issuer"_L1));
        for (const ClaimList::Claim &claim : f.find<ClaimList>("payloadClaimList")->claims()) {
            for (const QChar c : claim.value)
                QVERIFY(c.category() != QChar::Other_Control
                        && c.category() != QChar::Other_Format);
        }
    }
}

QTEST_MAIN(TokensPageTest)
#include "tst_tokenspage.moc"
