// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/GroupedModel.h"

#include "logto/ManagementApi.h"
#include "models/PermissionGroups.h"
#include "support/ScriptedTransport.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lwb;
using lwb::test::responseFromText;
using State = GroupedModel::State;

namespace {

constexpr int patience = 60'000;

ListGroup group(const QString &title, const QStringList &rows)
{
    ListGroup group;
    group.id = u"id of "_s + title;
    group.title = title;
    for (const QString &row : rows)
        group.rows.append({row, {}, {{row, {}, {}}, {u"about "_s + row, {}, {}}}, "{}"});
    return group;
}

QList<ListColumn> columns()
{
    return {{u"Scope"_s, ColumnStyle::Mono, 100}, {u"Description"_s, ColumnStyle::Text, 100}};
}

/// A list of roles, and of scopes, as the server writes them.
HttpResponse roles(const QStringList &ids)
{
    QByteArrayList rows;
    for (const QString &id : ids)
        rows.append(R"({"id":")" + id.toUtf8() + R"(","name":"Role )" + id.toUtf8()
                    + R"(","description":"","type":"MachineToMachine","isDefault":false})");
    return responseFromText("200\nTotal-Number: " + QByteArray::number(ids.size()) + "\n\n[" + rows.join(',') + ']');
}

HttpResponse scopes(const QStringList &ids, const QByteArray &total = {})
{
    QByteArrayList rows;
    for (const QString &id : ids)
        rows.append(R"({"id":")" + id.toUtf8() + R"(","name":"do:)" + id.toUtf8()
                    + R"(","description":null,"resourceId":"res","createdAt":1795329679537})");
    const QByteArray count = total.isEmpty() ? QByteArray::number(ids.size()) : total;
    return responseFromText("200\nTotal-Number: " + count + "\n\n[" + rows.join(',') + ']');
}

} // namespace

class tst_GroupedModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void headingsHoldTheirRows();
    void anErrorTakesTheOldRowsAway();
    void anOlderAnswerIsDropped();
    void aPartThatFailedKeepsTheRest();
    void allPagesOfARolesScopesAreRead();
};

void tst_GroupedModel::headingsHoldTheirRows()
{
    Pending<Result<GroupedModel::Groups>> pending;
    GroupedModel model(columns(), [&pending] { return pending; });
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.load();
    QCOMPARE(model.state(), State::Loading);
    QVERIFY(model.rowCount() > 0);
    QVERIFY(model.index(0, 0).data(ListRole::Loading).toBool());
    pending.settle(GroupedModel::Groups{{group(u"A"_s, {u"a1"_s, u"a2"_s}), group(u"B"_s, {})}, {}});
    QCOMPARE(model.state(), State::Ready);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.rowsInGroups(), 2);
    const QModelIndex a = model.index(0, 0);
    QVERIFY(model.isGroup(a));
    QCOMPARE(model.rowCount(a), 2);
    QCOMPARE(model.rowCount(model.index(1, 0)), 0);
    const QModelIndex second = model.index(1, 1, a);
    QVERIFY(!model.isGroup(second));
    QCOMPARE(second.data().toString(), u"about a2"_s);
    QCOMPARE(second.data(ListRole::Id).toString(), u"a2"_s);
    QCOMPARE(second.parent(), a);
    QCOMPARE(a.data(ListRole::Id).toString(), u"id of A"_s);
}

void tst_GroupedModel::anErrorTakesTheOldRowsAway()
{
    QList<Result<GroupedModel::Groups>> answers{GroupedModel::Groups{{group(u"A"_s, {u"a"_s})}, {}},
                                                Error::make(Error::Kind::Network, u"gone"_s)};
    GroupedModel model(columns(), [&answers] { return Pending<Result<GroupedModel::Groups>>(answers.takeFirst()); });
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.load();
    QCOMPARE(model.state(), State::Ready);
    model.load(); // once is enough
    model.reload();
    QCOMPARE(model.state(), State::Failed);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.error()->kind, Error::Kind::Network);
}

void tst_GroupedModel::anOlderAnswerIsDropped()
{
    QList<Pending<Result<GroupedModel::Groups>>> asked;
    int cancelled = 0;
    GroupedModel model(columns(), [&] {
        Pending<Result<GroupedModel::Groups>> pending;
        pending.onCancel([&cancelled] { ++cancelled; });
        asked.append(pending);
        return pending;
    });
    model.load();
    model.reload();
    QCOMPARE(cancelled, 1);
    asked[1].settle(GroupedModel::Groups{{group(u"new"_s, {})}, {}});
    asked[0].settle(GroupedModel::Groups{{group(u"old"_s, {}), group(u"older"_s, {})}, {}});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, 0).data().toString(), u"new"_s);
}

void tst_GroupedModel::aPartThatFailedKeepsTheRest()
{
    test::ScriptedTransport transport;
    ManagementApi api(transport, QUrl(u"https://auth.example.com/api"_s));
    transport.expect("GET /api/applications/app/roles?page=1&page_size=100", roles({u"r1"_s, u"r2"_s}));
    transport.expect("GET /api/roles/r1/scopes?page=1&page_size=100", Error::make(Error::Kind::Network, u"gone"_s));
    transport.expect("GET /api/roles/r2/scopes?page=1&page_size=100", scopes({u"s1"_s}));
    QObject owner;
    GroupedModel *model = applicationScopesByRole(api, u"app"_s, &owner);
    model->load();
    QTRY_COMPARE_WITH_TIMEOUT(model->state(), State::Ready, patience);
    QCOMPARE(model->rowCount(), 2);
    QCOMPARE(model->index(0, 0).data(GroupRole::Mark).toString(), u"scopes not read"_s);
    QVERIFY(model->index(1, 0).data(GroupRole::Count).toString().startsWith(u"1 scope"_s));
    QCOMPARE(model->error()->kind, Error::Kind::Network);
    QCOMPARE(transport.problems(), QStringList());
}

void tst_GroupedModel::allPagesOfARolesScopesAreRead()
{
    test::ScriptedTransport transport;
    ManagementApi api(transport, QUrl(u"https://auth.example.com/api"_s));
    transport.expect("GET /api/roles/r/scopes?page=1&page_size=100", scopes({u"b"_s, u"c"_s}, "3"));
    transport.expect("GET /api/roles/r/scopes?page=2&page_size=100", scopes({u"a"_s}, "3"));
    QObject owner;
    GroupedModel *model = roleScopesByResource(api, u"r"_s, &owner);
    model->load();
    QTRY_COMPARE_WITH_TIMEOUT(model->state(), State::Ready, patience);
    const QModelIndex heading = model->index(0, 0);
    QStringList names;
    for (int row = 0; row < model->rowCount(heading); ++row)
        names.append(model->index(row, 0, heading).data().toString());
    QCOMPARE(names, QStringList({u"do:a"_s, u"do:b"_s, u"do:c"_s}));
    QCOMPARE(transport.problems(), QStringList());
}

QTEST_GUILESS_MAIN(tst_GroupedModel)
#include "tst_groupedmodel.moc"
