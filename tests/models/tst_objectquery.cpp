// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/FuzzyMatch.h"
#include "models/ObjectQuery.h"
#include "models/RecentObjects.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lwb;

namespace {

/// What a typed text is taken for, in one line.
QString reading(const QString &typed)
{
    const ObjectQuery query = classifyQuery(typed);
    static const QStringList forms = {u"nothing"_s, u"text"_s, u"id"_s, u"email"_s, u"url"_s, u"reference"_s};
    const QString form = forms.at(int(query.form));
    if (query.form == ObjectQuery::Form::Reference)
        return u"%1 %2 %3"_s.arg(form, pageOf(query.kind), query.id);
    return query.text.isEmpty() ? form : u"%1 %2"_s.arg(form, query.text);
}

/// The title with what was matched in brackets; "no" when it does not fit.
QString marked(const QString &typed, const QString &title)
{
    const auto match = fuzzyMatch(typed, title);
    if (!match)
        return u"no"_s;
    QString text = title;
    for (auto it = match->ranges.crbegin(); it != match->ranges.crend(); ++it) {
        text.insert(it->start + it->length, u']');
        text.insert(it->start, u'[');
    }
    return text;
}

} // namespace

class TestObjectQuery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsWhatWasTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected");
        const auto row = [](const QString &typed, const QString &expected) {
            QTest::newRow(qPrintable(typed)) << typed << expected;
        };
        row(u"  "_s, u"nothing"_s);
        row(u"\"\""_s, u"nothing"_s);
        row(u"bill"_s, u"text bill"_s);
        row(u"Billing API"_s, u"text Billing API"_s);
        row(u"applications"_s, u"text applications"_s); // twelve letters, and a word
        row(u"mq3v81kx0tz5b2n7ylwcd"_s, u"id mq3v81kx0tz5b2n7ylwcd"_s);
        row(u" ke1e0wut12r5\n"_s, u"id ke1e0wut12r5"_s);
        row(u"\"id\": \"ke1e0wut12r5\","_s, u"text id\": \"ke1e0wut12r5"_s);
        row(u"'mq3v81kx0tz5b2n7ylwcd',"_s, u"id mq3v81kx0tz5b2n7ylwcd"_s);
        row(u"MQ3V81KX0TZ5B2N7YLWCD"_s, u"text MQ3V81KX0TZ5B2N7YLWCD"_s);
        row(u"management-api"_s, u"text management-api"_s);
        row(u"ines.martinez1@example.org"_s, u"email ines.martinez1@example.org"_s);
        row(u"Ines Martinez <ines.martinez1@example.org>"_s, u"email ines.martinez1@example.org"_s);
        row(u"mailto:ines@example.org"_s, u"email ines@example.org"_s);
        row(u"ines@example"_s, u"text ines@example"_s);
        row(u"@example.org"_s, u"text @example.org"_s);
        row(u"https://shopping.api"_s, u"url https://shopping.api"_s);
        row(u"https://default.logto.app/api"_s, u"url https://default.logto.app/api"_s);
        row(u"https://auth.example.com/api/applications/mq3v81kx0tz5b2n7ylwcd/roles?page=1"_s,
            u"reference applications mq3v81kx0tz5b2n7ylwcd"_s);
        row(u"http://localhost:3002/console/api-resources/abc/permissions"_s, u"reference resources abc"_s);
        row(u"https://cloud.logto.io/tenant1/users/ke1e0wut12r5"_s, u"reference users ke1e0wut12r5"_s);
        row(u"/api/organizations/o1/users/u1"_s, u"reference organizations o1"_s);
        row(u"api/roles/r%2F1"_s, u"reference roles r/1"_s);
        row(u"/api/users"_s, u"text /api/users"_s);
        row(u"https://cloud.logto.io/tenant1/applications/create"_s,
            u"url https://cloud.logto.io/tenant1/applications/create"_s);
        row(u"read/write users/all of them"_s, u"text read/write users/all of them"_s);
    }
    void tellsWhatWasTyped()
    {
        QFETCH(QString, typed);
        QFETCH(QString, expected);
        QCOMPARE(reading(typed), expected);
    }

    void everyKindHasAPage()
    {
        for (const ObjectKind kind : allObjectKinds())
            QCOMPARE(kindOfPage(pageOf(kind)), std::optional(kind));
        QVERIFY(!kindOfPage(u"requests"_s));
    }

    void titlesMatchAsOneTypes()
    {
        QCOMPARE(marked(u""_s, u"Reload"_s), u"Reload"_s);
        QCOMPARE(marked(u"app"_s, u"Applications"_s), u"[App]lications"_s);
        QCOMPARE(marked(u"token cop"_s, u"Copy the token endpoint"_s), u"[Cop]y the [token] endpoint"_s);
        QCOMPARE(marked(u"cte"_s, u"Copy the token endpoint"_s), u"[C]opy [t]he token [e]ndpoint"_s);
        QCOMPARE(marked(u"end"_s, u"Legend of the endpoint"_s), u"Legend of the [end]point"_s);
        QCOMPARE(marked(u"cation"_s, u"Applications"_s), u"Appli[cation]s"_s);
        QCOMPARE(marked(u"apz"_s, u"Applications"_s), u"no"_s);
        QCOMPARE(marked(u"app zebra"_s, u"Applications"_s), u"no"_s);
        // The start of a title is a better fit than a later word, and that than a middle.
        QVERIFY(fuzzyMatch(u"re"_s, u"Reload"_s)->penalty < fuzzyMatch(u"re"_s, u"API resources"_s)->penalty);
        QVERIFY(fuzzyMatch(u"re"_s, u"API resources"_s)->penalty < fuzzyMatch(u"re"_s, u"Theatre"_s)->penalty);
    }

    void recentObjectsSurviveARestart()
    {
        RecentObjects recent;
        for (int i = 0; i < 25; ++i)
            recent.add({ObjectKind::User, QString::number(i), u"name %1"_s.arg(i), u"d,\"\n"_s, u"User"_s});
        recent.add({ObjectKind::Role, u"7"_s, u"A role"_s, {}, u"Role"_s});
        recent.add({ObjectKind::User, u"20"_s, u"renamed"_s, {}, u"User"_s});
        QCOMPARE(recent.objects().size(), 20);
        QCOMPARE(recent.objects().at(0).name, u"renamed"_s);
        QCOMPARE(recent.objects().at(1).name, u"A role"_s);
        QCOMPARE(RecentObjects(recent.text()).objects(), recent.objects());
        // Somebody else's lines do no harm.
        QCOMPARE(RecentObjects({u"[]"_s, u"{"_s, u"[\"requests\",\"1\"]"_s, u"[\"roles\"]"_s}).objects().size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestObjectQuery)
#include "tst_objectquery.moc"
