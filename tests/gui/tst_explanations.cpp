// SPDX-License-Identifier: GPL-3.0-or-later
#include "Desk.h"

#include "gui/AnswerView.h"
#include "gui/ApiRefusalDialog.h"
#include "gui/ExplainDialog.h"
#include "gui/FindingList.h"
#include "gui/HelpPage.h"
#include "gui/RequestsPage.h"
#include "gui/StepList.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace lwb;
using namespace lwb::test;
using namespace Qt::StringLiterals;

namespace {
constexpr int patience = 60'000;
}

/// What the window says of failures that were pasted, and of tokens that an API refused.
class TestExplanations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_desk->open(m_desk->profile(), m_desk->secretOf({}), u"requests"_s);
    }
    void cleanup() { m_desk.reset(); }

    void aPastedErrorIsExplained();
    void whatIsRegisteredIsProposed();
    void textWithoutACauseSaysSo();
    void helpLeadsThere();
    void aLinkLeadsWhereItIsMended();
    void theFailingCheckOfAnApiIsShown();
    void aRefusalOfLogtoIsExplainedAboveTheAnswer();

private:
    [[nodiscard]] ExplainDialog *explain(const QString &text)
    {
        m_desk->workspace().explainError();
        auto *dialog = m_desk->workspace().findChild<ExplainDialog *>();
        dialog->setText(text);
        return QTest::qWaitFor([dialog] { return dialog->isSettled(); }, patience) ? dialog
                                                                                   : nullptr;
    }
    [[nodiscard]] bool send(const QString &method, const QString &target, const TokenChoice &token)
    {
        auto *page = m_desk->page<RequestsPage>();
        RequestDraft draft;
        draft.method = method;
        draft.target = target;
        draft.token = token;
        if (method == "POST"_L1)
            draft.body = u"{\"name\": \"Kettle\"}"_s;
        page->setDraft(draft);
        page->send();
        return QTest::qWaitFor([page] { return page->answer()->isComplete(); }, patience);
    }
    [[nodiscard]] MessageBar *bar()
    {
        return m_desk->page<RequestsPage>()->findChild<MessageBar *>(u"messageBar"_s);
    }

    std::unique_ptr<Desk> m_desk;
};

void TestExplanations::aPastedErrorIsExplained()
{
    ExplainDialog *dialog = explain(u"HTTP/1.1 401 Unauthorized\n{\"error\":\"invalid_client\","
                                    "\"error_description\":\"client authentication failed\"}"_s);
    QVERIFY(dialog);
    const auto findings = dialog->findChild<FindingList *>()->findings();
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().code, u"C5"_s);
    // Another text takes its place.
    dialog->setText(u"auth.forbidden"_s);
    QTRY_COMPARE_WITH_TIMEOUT(dialog->findChild<FindingList *>()->findings().value(0).code, u"F7"_s,
                              patience);
}

void TestExplanations::whatIsRegisteredIsProposed()
{
    ExplainDialog *dialog =
        explain(u"grant_type=client_credentials&resource=https://shopping.api/\n"
                "resource indicator is missing, or unknown"_s);
    QVERIFY(dialog);
    const auto *list = dialog->findChild<FindingList *>();
    QTRY_COMPARE_WITH_TIMEOUT(list->findings().value(0).suggestion, u"https://shopping.api"_s,
                              patience);
}

void TestExplanations::textWithoutACauseSaysSo()
{
    ExplainDialog *dialog = explain(u"It worked yesterday."_s);
    QVERIFY(dialog);
    QVERIFY(dialog->findChild<FindingList *>()->findings().isEmpty());
    QVERIFY(dialog->findChild<QLabel *>(u"explainStateLabel"_s)->isVisible());
}

void TestExplanations::helpLeadsThere()
{
    m_desk->workspace().go({u"help"_s, {}});
    m_desk->page<HelpPage>()->findChild<QPushButton *>(u"explainErrorPushButton"_s)->click();
    QVERIFY(m_desk->workspace().findChild<ExplainDialog *>()->isVisible());
}

void TestExplanations::aLinkLeadsWhereItIsMended()
{
    ExplainDialog *dialog = explain(u"client secret has expired client_id=abc grant_type=x"_s);
    QVERIFY(dialog);
    dialog->findChild<QPushButton *>(u"findingLinkButton"_s)->click();
    QCOMPARE(m_desk->workspace().location().page, u"applications"_s);
}

void TestExplanations::theFailingCheckOfAnApiIsShown()
{
    // The console's own application has no role for the shopping API.
    QVERIFY(send(u"POST"_s, u"/products"_s,
                 {TokenChoice::Kind::Resource, u"https://shopping.api"_s, {u"read:products"_s}}));
    QVERIFY(bar()->isVisible());
    Q_EMIT bar()->actionRequested();
    auto *dialog = m_desk->page<RequestsPage>()->findChild<ApiRefusalDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->isSettled(), patience);
    QVERIFY(!dialog->verdict().accepts);
    // The API's challenge named the scope.
    QCOMPARE(dialog->verdict().finding->evidence, u"scope: the token lacks write:products"_s);
    QCOMPARE(dialog->findChild<StepList *>()->count(), int(dialog->verdict().checks.size()));
    dialog->findChild<QLineEdit *>(u"scopesLineEdit"_s)->clear();
    QVERIFY(dialog->verdict().accepts);
    dialog->findChild<QLineEdit *>(u"algorithmsLineEdit"_s)->setText(u"RS256"_s);
    QCOMPARE(dialog->verdict().finding->code, u"G2"_s);
    dialog->findChild<QLineEdit *>(u"algorithmsLineEdit"_s)->setText(u"RS256 ES384"_s);
    QVERIFY(dialog->verdict().accepts);
    dialog->findChild<QLineEdit *>(u"audienceLineEdit"_s)->setText(u"https://other.api"_s);
    QVERIFY(dialog->verdict().finding->evidence.startsWith("audience"_L1));
}

void TestExplanations::aRefusalOfLogtoIsExplainedAboveTheAnswer()
{
    QVERIFY(send(u"GET"_s, u"/api/users?page_size=101"_s, {}));
    QVERIFY(bar()->isVisible());
    QVERIFY(bar()->text().contains(words::forFinding({u"F12"_s, true, {}, {}}).what));
    QVERIFY(send(u"GET"_s, u"/api/users?page_size=1"_s, {}));
    QVERIFY(!bar()->isVisible());
    // The endpoint gave the token: it can't be the wrong one.
    QVERIFY(send(u"GET"_s, u"/api/nonsense"_s, {}));
    QVERIFY2(bar()->text().startsWith(u"The Management API has no such path"_s), qPrintable(bar()->text()));
}

QTEST_MAIN(TestExplanations)
#include "tst_explanations.moc"
