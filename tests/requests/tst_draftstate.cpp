// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/DraftState.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace lwb;
using namespace Qt::StringLiterals;

class TestDraftState : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDraftComesBackWhole()
    {
        RequestDraft draft;
        draft.method = u"PATCH"_s;
        draft.target = u"/api/users/u1?include=roles"_s;
        draft.query = {{u"page"_s, u"2"_s, true}, {u"search"_s, u"%größe%"_s, false}};
        draft.headers = {{u"X-Trace"_s, u"abc"_s, true}};
        draft.body = u"{\n  \"name\": \"Änne\", \"n\": 9007199254740993\n}"_s;
        draft.token = {TokenChoice::Kind::Resource, u"https://shopping.api"_s, {u"read:products"_s}};
        const RestoredDraft back = draftFromState(throughJson(toState(draft)));
        QCOMPARE(back.draft, draft);
        QVERIFY(!back.hadSecrets && !back.lostBody);
    }

    void aTokenThatIsHeldBecomesNone()
    {
        RequestDraft draft;
        draft.token = {TokenChoice::Kind::Held, u"https://shopping.api"_s, {}};
        QCOMPARE(draftFromState(throughJson(toState(draft))).draft.token, (TokenChoice{TokenChoice::Kind::None, {}, {}}));
    }

    void noSecretIsKeptInWhateverPart_data()
    {
        QTest::addColumn<RequestDraft>("draft");
        const auto row = [](const char *name, auto change) {
            RequestDraft draft;
            draft.target = u"/api/users"_s;
            change(draft);
            QTest::newRow(name) << draft;
        };
        row("authorization", [](RequestDraft &d) { d.headers = {{u"Authorization"_s, u"Bearer CANARY-0123456789"_s, true}}; });
        row("switched off", [](RequestDraft &d) { d.headers = {{u" authorization "_s, u"CANARY"_s, false}}; });
        row("cookie", [](RequestDraft &d) { d.headers = {{u"Cookie"_s, u"session=CANARY"_s, true}}; });
        row("api key", [](RequestDraft &d) { d.headers = {{u"X-Api-Key"_s, u"CANARY"_s, true}}; });
        row("bearer in another header", [](RequestDraft &d) { d.headers = {{u"X-Forward"_s, u"Bearer CANARY-0123456789"_s, true}}; });
        row("query", [](RequestDraft &d) { d.query = {{u"client_secret"_s, u"CANARY"_s, true}}; });
        row("query of the path", [](RequestDraft &d) { d.target = u"/oidc/token?access_token=CANARY"_s; });
        row("user info", [](RequestDraft &d) { d.target = u"https://ana:CANARY@auth.example.com/api"_s; });
        row("json body", [](RequestDraft &d) { d.body = u"{\"password\": \"CANARY\"}"_s; });
        row("form body", [](RequestDraft &d) { d.body = u"grant_type=x&client_secret=CANARY"_s; });
        row("jwt", [](RequestDraft &d) { d.body = u"say eyJCANARYCANARY.eyJDQU5BUlk.sig please"_s; });
    }
    void noSecretIsKeptInWhateverPart()
    {
        QFETCH(RequestDraft, draft);
        const QByteArray text = QJsonDocument(QJsonObject::fromVariantMap(toState(draft))).toJson();
        QVERIFY2(!text.contains("CANARY"), text.constData());
        QVERIFY(text.contains("***"));
        QVERIFY(draftFromState(throughJson(toState(draft))).hadSecrets);
    }

    void aBodyTooLongToBeKeptIsTold()
    {
        RequestDraft draft;
        draft.body = QString(300 * 1024, u'x');
        const RestoredDraft back = draftFromState(toState(draft));
        QVERIFY(back.lostBody && !back.hadSecrets);
        QVERIFY(back.draft.body.isEmpty());
    }

    void whatCanNotBeReadIsAnEmptyDraft()
    {
        const QVariantMap odd{{u"query"_s, 7}, {u"headers"_s, QVariantList{1, u"x"_s}}, {u"token"_s, 99}, {u"body"_s, QVariantMap()}};
        RequestDraft expected;
        expected.headers = {{}, {}};
        QCOMPARE(draftFromState(odd).draft, expected);
        QCOMPARE(draftFromState({}).draft, RequestDraft());
    }

private:
    static QVariantMap throughJson(const QVariantMap &state)
    {
        return QJsonDocument::fromJson(QJsonDocument(QJsonObject::fromVariantMap(state)).toJson()).object().toVariantMap();
    }
};

QTEST_GUILESS_MAIN(TestDraftState)
#include "tst_draftstate.moc"
