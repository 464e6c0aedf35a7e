// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/Words.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lwb;
using words::Message;

class tst_Words : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKindOfErrorHasWords_data();
    void everyKindOfErrorHasWords();
    void everyFindingHasWords_data();
    void everyFindingHasWords();
    void anUnknownFindingHasNone();
    void everyStatusOfARefusalHasWords_data();
    void everyStatusOfARefusalHasWords();
    void everyStepHasAName();
    void everySlipHasASentence();
    void everyEnvironmentAndTypeHasAName();
    void aKnownCauseSpeaksInsteadOfTheStatus();
    void anUncertainCauseDoesNot();
    void wordsOfTheServerAreTold();
    void aRedirectTellsWhereItLeads();
    void aPauseIsTold();
    void aSuggestionBecomesTheRemedy();
    void ownReasonsAreSentencesThatCanBeTranslated();
    void reasonsOfTheTransportAreSentencesToo_data();
    void reasonsOfTheTransportAreSentencesToo();
    void anUnreachableHostKeepsTheReason();
    void aKeychainKeepsItsOwnWords();
    void aStepThatPassedSaysNothing();
    void wordsOfOthersCannotForgeALine_data();
    void wordsOfOthersCannotForgeALine();
    void theCatalogueIsWhole();

private:
    static void checkStyle(const Message &message);
};

namespace {

bool isSentence(const QString &text)
{
    return text.isEmpty() || text.endsWith(u'.');
}

} // namespace

void tst_Words::checkStyle(const Message &message)
{
    QVERIFY(!message.what.isEmpty());
    QVERIFY2(!message.what.endsWith(u'.'), qPrintable(message.what));
    QVERIFY2(message.what.size() <= 60, qPrintable(message.what));
    QVERIFY(!message.why.isEmpty());
    QVERIFY2(isSentence(message.why), qPrintable(message.why));
    QVERIFY2(isSentence(message.remedy), qPrintable(message.remedy));
    const QString whole = message.what + message.why + message.remedy;
    QVERIFY2(!whole.contains(u'!'), qPrintable(whole));
    QVERIFY2(!whole.contains(u'<'), qPrintable(whole));
    QVERIFY2(!whole.contains(u"%1"_s), qPrintable(whole));
}

void tst_Words::everyKindOfErrorHasWords_data()
{
    QTest::addColumn<Error::Kind>("kind");
    for (int kind = 0; kind <= int(Error::Kind::Internal); ++kind)
        QTest::newRow(qPrintable(Error::make(Error::Kind(kind), {}).kindName())) << Error::Kind(kind);
}

void tst_Words::everyKindOfErrorHasWords()
{
    QFETCH(Error::Kind, kind);
    checkStyle(words::forError(Error::make(kind, {})));
    const Message told = words::forError(Error::make(kind, u"the system's words"_s));
    // Some say all there is to say already, and raw English would only follow it.
    const QList<Error::Kind> whole{Error::Kind::Redirected, Error::Kind::ReadOnly, Error::Kind::KeychainLocked,
                                   Error::Kind::KeychainMissing, Error::Kind::KeychainTimeout};
    QCOMPARE(told.why.contains(u"the system's words"_s), !whole.contains(kind));
}

void tst_Words::everyFindingHasWords_data()
{
    QTest::addColumn<QString>("code");
    for (const QString &code : findingCodes())
        QTest::newRow(qPrintable(code)) << code;
}

void tst_Words::everyFindingHasWords()
{
    QFETCH(QString, code);
    const Message message = words::forFinding({code, true, {}, {}});
    checkStyle(message);
    QVERIFY(code == "F11"_L1 || !message.remedy.isEmpty());
}

void tst_Words::anUnknownFindingHasNone()
{
    QCOMPARE(words::forFinding({u"Z9"_s, true, {}, {}}).what, QString());
}

void tst_Words::everyStatusOfARefusalHasWords_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {400, 401, 402, 403, 404, 405, 409, 413, 418, 422, 429, 500, 503, 599})
        QTest::newRow(qPrintable(QString::number(status))) << status;
}

void tst_Words::everyStatusOfARefusalHasWords()
{
    QFETCH(int, status);
    Error error = Error::make(Error::Kind::Http, {});
    error.status = status;
    checkStyle(words::forError(error));
}

void tst_Words::everyStepHasAName()
{
    QSet<QString> steps;
    for (int step = 0; step <= int(CheckStep::Step::ManagementCall); ++step)
        steps.insert(words::forStep(CheckStep::Step(step)));
    QCOMPARE(steps.size(), 8);
    QVERIFY(!steps.contains(QString()));
}

void tst_Words::everySlipHasASentence()
{
    QSet<QString> sentences;
    const int count = int(AddressSlip::Kind::SecretLength) + 1;
    for (int kind = 0; kind < count; ++kind) {
        const QString sentence = words::forSlip({AddressSlip::Kind(kind), false, {}});
        QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
        sentences.insert(sentence);
    }
    QCOMPARE(sentences.size(), count);
}

void tst_Words::everyEnvironmentAndTypeHasAName()
{
    for (int i = 0; i <= int(Environment::Demo); ++i)
        QVERIFY(!words::forEnvironment(Environment(i)).isEmpty());
    for (int i = 0; i <= int(Application::Type::Other); ++i)
        QVERIFY(!words::forApplicationType(Application::Type(i), {}).isEmpty());
    QCOMPARE(words::forApplicationType(Application::Type::Other, u"Toaster"_s), u"Toaster"_s);
    QVERIFY(words::forRoleType(Role::Type::User) != words::forRoleType(Role::Type::MachineToMachine));
}

void tst_Words::aKnownCauseSpeaksInsteadOfTheStatus()
{
    Error error = Error::make(Error::Kind::Http, u"Forbidden."_s);
    error.status = 403;
    error.code = u"auth.forbidden"_s;
    QCOMPARE(words::forError(error).what, words::forFinding({u"F7"_s, true, {}, {}}).what);
}

void tst_Words::anUncertainCauseDoesNot()
{
    Error error = Error::make(Error::Kind::Http, u"Not Found"_s);
    error.status = 404;
    QCOMPARE(words::forError(error).what, u"Not found on the server"_s);
}

void tst_Words::wordsOfTheServerAreTold()
{
    Error error = Error::make(Error::Kind::Http, u"The role name is in use."_s);
    error.status = 422;
    error.code = u"role.name_in_use"_s;
    QVERIFY(words::forError(error).why.endsWith(u"The server says: The role name is in use."_s));
}

void tst_Words::aRedirectTellsWhereItLeads()
{
    const Error error = Error::make(Error::Kind::Redirected, u"Found"_s, u"https://elsewhere.example/"_s);
    QVERIFY(words::forError(error).why.endsWith(u"It leads to https://elsewhere.example/."_s));
}

void tst_Words::aPauseIsTold()
{
    Error error = Error::make(Error::Kind::Http, {});
    error.status = 429;
    error.retryAfterMs = 125'000;
    QCOMPARE(words::forError(error).remedy, u"Try again in 2 min 5 s."_s);
}

void tst_Words::aSuggestionBecomesTheRemedy()
{
    const Finding slip{u"A2"_s, true, {}, u"http://localhost:3001"_s};
    QCOMPARE(words::forFinding(slip).remedy, u"Try http://localhost:3001 instead."_s);
}

void tst_Words::ownReasonsAreSentencesThatCanBeTranslated()
{
    Error error = Error::make(Error::Kind::InvalidInput, u"raw words of the program"_s, u"header 2"_s);
    error.code = u"header.owned"_s;
    QVERIFY(!words::forError(error).why.contains(u"raw words"_s));
    QVERIFY(words::forError(error).why.contains(u"belongs to the connection"_s));
    error.status = 400; // a server's code of the same letters is not ours
    error.kind = Error::Kind::Http;
    QVERIFY(words::forError(error).why.contains(u"raw words"_s));
    Error file = Error::make(Error::Kind::Malformed, u"raw"_s, u"connections[2].endpoint"_s);
    file.code = u"connections.endpoint"_s;
    QCOMPARE(words::forError(file).what, u"The file was not imported"_s);
    QVERIFY(words::forError(file).why.startsWith(u"connections[2].endpoint"_s));
}

void tst_Words::reasonsOfTheTransportAreSentencesToo_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("why");
    const auto add = [](const char *name, Error::Kind kind, int status, const char *code,
                        const char *detail, const QString &why) {
        QTest::newRow(name) << int(kind) << status << QString::fromLatin1(code)
                            << QString::fromLatin1(detail) << why;
    };
    add("silence", Error::Kind::Timeout, 0, "timeout.idle", "10 s",
        u"Nothing came from the server for 10 s."_s);
    add("silence within an answer", Error::Kind::Timeout, 200, "timeout.idle", "0.5 s",
        u"Nothing came from the server for 500 ms."_s);
    add("a long answer", Error::Kind::Timeout, 200, "timeout.total", "90 s",
        u"No complete answer came within the time limit of 1 min 30 s."_s);
    add("a certificate", Error::Kind::Tls, 0, "tls.expired", "",
        u"The server's certificate has expired."_s);
    add("size", Error::Kind::TooLarge, 200, "answer.size", "65536 bytes",
        u"It passed the limit of 64 KB and was stopped."_s);
    add("a path", Error::Kind::Malformed, 200, "", "[3].createdAt",
        u"It is not what Logto answers here. The first thing that does not fit is [3].createdAt."_s);
    add("a place", Error::Kind::Malformed, 200, "", "byte 17",
        u"It is not what Logto answers here. It stops making sense at byte 17."_s);
}

void tst_Words::reasonsOfTheTransportAreSentencesToo()
{
    QFETCH(int, kind);
    QFETCH(int, status);
    QFETCH(QString, code);
    QFETCH(QString, detail);
    Error error = Error::make(Error::Kind(kind), u"raw words of the program"_s, detail);
    error.status = status;
    error.code = code;
    QTEST(words::forError(error).why, "why");
}

void tst_Words::anUnreachableHostKeepsTheReason()
{
    CheckStep step;
    step.status = CheckStep::Status::Failed;
    step.finding = Finding{u"A1"_s, true, {}, {}};
    step.error = Error::make(Error::Kind::Network, u"Connection refused"_s);
    const Message refused = words::forOutcome(step);
    QCOMPARE(refused.what, u"No connection"_s);
    QVERIFY(refused.why.contains(u"Connection refused"_s));
    QVERIFY(refused.remedy.contains(u"3001"_s));
    step.error->kind = Error::Kind::Tls;
    QVERIFY(words::forOutcome(step).remedy.contains(u"certificate authority"_s));
    step.finding->suggestion = u"https://auth.example.com"_s;
    QCOMPARE(words::forOutcome(step).remedy, u"Try https://auth.example.com instead."_s);
}

void tst_Words::aKeychainKeepsItsOwnWords()
{
    CheckStep step;
    step.status = CheckStep::Status::Failed;
    step.finding = Finding{u"K1"_s, true, {}, {}};
    step.error = Error::make(Error::Kind::KeychainLocked, {});
    QCOMPARE(words::forOutcome(step).what, u"The keychain is locked"_s);
}

void tst_Words::aStepThatPassedSaysNothing()
{
    CheckStep step;
    step.status = CheckStep::Status::Ok;
    QCOMPARE(words::forOutcome(step).what, QString());
}

void tst_Words::wordsOfOthersCannotForgeALine_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << u"Zażółć gęślą jaźń"_s << u"Zażółć gęślą jaźń"_s;
    QTest::newRow("lines") << u"one\n\r\n\ttwo"_s << u"one two"_s;
    QTest::newRow("escape") << u"\u001b[2Jgone\u0007"_s << u"[2Jgone"_s;
    QTest::newRow("direction") << u"a\u202Eb\u2066c\u200F"_s << u"abc"_s;
    QTest::newRow("long") << QString(301, u'x') << QString(300, u'x') + u'…';
    QTest::newRow("as long as may be") << QString(300, u'x') << QString(300, u'x');
    QTest::newRow("pair at the edge") << QString(299, u'x') + u"😀y"_s << QString(299, u'x') + u"😀…"_s;
    QTest::newRow("joiners") << u"👩‍👧 می‌خواهم"_s << u"👩‍👧 می‌خواهم"_s;
    QTest::newRow("unseen tags") << u"a\U000E0041b"_s << u"ab"_s;
}

void tst_Words::wordsOfOthersCannotForgeALine()
{
    QFETCH(QString, raw);
    QFETCH(QString, shown);
    QCOMPARE(words::quoted(raw), shown);
    // A sentence of ours may follow: theirs ends before it does.
    const QString sentence = shown.endsWith(u'…') ? shown : shown + u'.';
    QVERIFY(words::forError(Error::make(Error::Kind::Network, raw)).why.endsWith(sentence));
}

void tst_Words::theCatalogueIsWhole()
{
    QStringList codes;
    QSet<QString> titles;
    for (const words::CatalogueRow &row : words::catalogue()) {
        codes.append(row.code);
        titles.insert(row.message.what);
    }
    QCOMPARE(codes, findingCodes());
    QCOMPARE(titles.size(), codes.size());
}

QTEST_GUILESS_MAIN(tst_Words)
#include "tst_words.moc"
