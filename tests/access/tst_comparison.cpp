// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/Comparison.h"
#include "access/GraphText.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lwb;
using lwb::test::GraphText;

namespace
{

constexpr auto shop = R"(
    resource https://shopping.api: read:products write:products delete:products
    role Shopping reader (M2M): https://shopping.api read:products
    role Shopping full (M2M): https://shopping.api read:products write:products delete:products
    role Writer (M2M): https://shopping.api write:products
    role Riddle (M2M): ?
    app billing: Shopping reader
    app riddle: Riddle
    org role Org reader (M2M): own read:stuff
    org role Org admin (M2M): own read:stuff manage:members
    org acme: billing -> Org reader
)";

QString word(CellState state)
{
    static const QStringList words{u"blank"_s,   u"expected"_s, u"granted"_s, u"missing"_s,
                                   u"surplus"_s, u"dropped"_s,  u"unknown"_s};
    return words.at(int(state));
}

QStringList list(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

/// A line for each row: scope, state, what gives it, what would, and what else there is to say.
QString compared(const AccessSubject &subject, const QString &indicator, const QString &requested,
                 const std::optional<QString> &granted, const QDateTime &issuedAt = {})
{
    const AccessGraph graph = GraphText::parse(shop, QDateTime::fromSecsSinceEpoch(10'000));
    const auto rows =
        compareScopes(graph, subject, graph.resourceOf(indicator), list(requested),
                      granted ? std::optional(list(*granted)) : std::nullopt, issuedAt);
    const auto nameOf = [&](int role) {
        return indicator.isEmpty() ? graph.organizationRoles->at(role).name
                                   : graph.roles.at(role).name;
    };
    QStringList lines;
    for (const ScopeComparison &row : rows) {
        QString line = row.scope + u' ' + word(row.state);
        if (!row.requested)
            line += u", not requested"_s;
        for (const int role : row.via)
            line += u", by "_s + nameOf(role);
        for (const int role : row.candidates)
            line += u", else "_s + nameOf(role);
        if (!row.exists)
            line += row.nearest.isEmpty() ? u", no such scope"_s : u", meant "_s + row.nearest;
        if (row.tokenIsOlder)
            line += u", older token"_s;
        lines.append(line);
    }
    return lines.join(u'\n');
}

const AccessSubject billing{0, {}};
const AccessSubject riddle{1, {}};

} // namespace

class TestComparison : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsDroppedIsNotMissing();
    void whatWasNotAskedForIsNotMissing();
    void moreThanExpectedIsSurplus();
    void beforeAnythingIsAskedThereIsTheExpectation();
    void misspeltScopesGetTheNearestName();
    void whatWasNotReadStaysUnknown();
    void aTokenOlderThanTheGraphIsASnapshot();
    void organizationPermissionsAreComparedByName();
    void cellsShowDifferencesOnly();
};

void TestComparison::whatIsDroppedIsNotMissing()
{
    QCOMPARE(compared(billing, u"https://shopping.api"_s, u"write:products read:products"_s,
                      u"read:products"_s),
             u"write:products dropped, else Writer, else Shopping full\n"
             "read:products granted, by Shopping reader, else Shopping full"_s);
    QCOMPARE(compared(billing, u"https://shopping.api"_s, u"read:products"_s, u""_s),
             u"read:products missing, by Shopping reader, else Shopping full"_s);
}

void TestComparison::whatWasNotAskedForIsNotMissing()
{
    QCOMPARE(compared(billing, u"https://shopping.api"_s, {}, u""_s),
             u"read:products expected, not requested, by Shopping reader, else Shopping full"_s);
}

void TestComparison::moreThanExpectedIsSurplus()
{
    QCOMPARE(compared(billing, u"https://shopping.api"_s, u"read:products"_s,
                      u"read:products delete:products other"_s),
             u"read:products granted, by Shopping reader, else Shopping full\n"
             "delete:products surplus, not requested, else Shopping full\n"
             "other surplus, not requested, no such scope"_s);
}

void TestComparison::beforeAnythingIsAskedThereIsTheExpectation()
{
    QCOMPARE(compared(billing, u"https://shopping.api"_s, u"write:products"_s, std::nullopt),
             u"write:products blank, else Writer, else Shopping full\n"
             "read:products expected, not requested, by Shopping reader, else Shopping full"_s);
}

void TestComparison::misspeltScopesGetTheNearestName()
{
    QCOMPARE(compared(billing, u"https://shopping.api"_s,
                      u"raed:products Write:products write:product update:products products"_s,
                      u""_s),
             u"raed:products dropped, meant read:products\n"
             "Write:products dropped, meant write:products\n"
             "write:product dropped, meant write:products\n"
             "update:products dropped, no such scope\n"
             "products dropped, no such scope\n"
             "read:products expected, not requested, by Shopping reader, else Shopping full"_s);
    // A text of a megabyte costs nothing.
    QVERIFY(compared(billing, u"https://shopping.api"_s, QString(1'000'000, u'x'), u""_s)
                .contains(u"no such scope"));
}

void TestComparison::whatWasNotReadStaysUnknown()
{
    QCOMPARE(compared(riddle, u"https://shopping.api"_s, u"read:products"_s, u"write:products"_s),
             u"read:products unknown, else Shopping reader, else Shopping full\n"
             "write:products unknown, not requested, else Writer, else Shopping full"_s);
    // Nor can a scope of a resource that the graph lacks be called misspelt.
    QCOMPARE(compared(billing, u"https://unknown.api"_s, u"read"_s, u""_s), u"read unknown"_s);
    QCOMPARE(compared({0, u"other"_s}, {}, u"read:stuff zap"_s, u"read:stuff"_s),
             u"read:stuff unknown\nzap unknown"_s);
}

void TestComparison::aTokenOlderThanTheGraphIsASnapshot()
{
    const auto at = [](qint64 seconds) { return QDateTime::fromSecsSinceEpoch(seconds); };
    const auto asked = [&](const QDateTime &issuedAt) {
        return compared(billing, u"https://shopping.api"_s,
                        u"read:products delete:products write:products"_s, u"delete:products"_s,
                        issuedAt);
    };
    const QString old =
        u"read:products missing, by Shopping reader, else Shopping full, older token\n"
        "delete:products surplus, else Shopping full, older token\n"
        "write:products dropped, else Writer, else Shopping full"_s;
    const QString present = QString(old).remove(u", older token"_s);
    QCOMPARE(asked(at(9'000)), old);
    QCOMPARE(asked(at(9'999)), old);
    QCOMPARE(asked(at(10'000)), present); // whole seconds only: it may be the younger one
    QCOMPARE(asked(at(11'000)), present);
    QCOMPARE(asked({}), present);
}

void TestComparison::organizationPermissionsAreComparedByName()
{
    QCOMPARE(
        compared({0, u"acme"_s}, {}, u"read:stuff manage:members mange:members"_s, u"read:stuff"_s),
        u"read:stuff granted, by Org reader, else Org admin\n"
        "manage:members dropped, else Org admin\n"
        "mange:members dropped, meant manage:members"_s);
}

void TestComparison::cellsShowDifferencesOnly()
{
    ProbeResult probe;
    probe.asked = list(u"a b c d"_s);
    probe.granted = list(u"a b"_s);
    const auto cell = [&probe](Expected expected, const QString &scope) {
        return word(cellState(expected, &probe, scope));
    };
    QCOMPARE(cell(Expected::Yes, u"a"_s), u"granted"_s);
    QCOMPARE(cell(Expected::No, u"b"_s), u"surplus"_s);
    QCOMPARE(cell(Expected::Yes, u"c"_s), u"missing"_s);
    QCOMPARE(cell(Expected::No, u"d"_s), u"blank"_s);
    QCOMPARE(cell(Expected::Unknown, u"a"_s), u"unknown"_s);
    QCOMPARE(cell(Expected::Yes, u"added since"_s), u"expected"_s);
    QCOMPARE(word(cellState(Expected::Yes, nullptr, u"a"_s)), u"expected"_s);
    QCOMPARE(word(cellState(Expected::No, nullptr, u"a"_s)), u"blank"_s);
    probe.error = Error::make(Error::Kind::TokenRefused, {});
    QCOMPARE(cell(Expected::Yes, u"c"_s), u"expected"_s);
}

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
