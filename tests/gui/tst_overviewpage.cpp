// SPDX-License-Identifier: GPL-3.0-or-later
#include "Desk.h"

#include "gui/AccessTab.h"
#include "gui/ApplicationsPage.h"
#include "gui/Chip.h"
#include "gui/CountTile.h"
#include "gui/DetailsPane.h"
#include "gui/FindingBox.h"
#include "gui/GroupedView.h"
#include "gui/KeyValueList.h"
#include "gui/Label.h"
#include "gui/NavBar.h"
#include "gui/OverviewAccess.h"
#include "gui/OverviewCharts.h"
#include "gui/OverviewCheck.h"
#include "gui/OverviewFailures.h"
#include "gui/OverviewPage.h"
#include "gui/OverviewSecrets.h"
#include "gui/StepRow.h"
#include "models/GroupedModel.h"

#include <QAbstractItemModelTester>
#include <QMenu>
#include <QPushButton>

using namespace lwb;
using namespace lwb::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;
enum Tab { accessTab = 2 };

struct Fixture
{
    Desk desk;
    OverviewPage *page = nullptr;

    explicit Fixture(const DemoOptions &options = untidy(), const QByteArray &application = {}) : desk(options)
    {
        desk.open(desk.profile(application), desk.secretOf(application), u"overview"_s);
        page = desk.page<OverviewPage>();
    }
    [[nodiscard]] static DemoOptions untidy()
    {
        DemoOptions options;
        options.untidy = true;
        return options;
    }
    template<typename Section>
    [[nodiscard]] Section *section() const { return page->findChild<Section *>(); }
    /// What the findings of a section say, without their reasons.
    [[nodiscard]] static QStringList titles(const QWidget *section)
    {
        QStringList titles;
        for (const FindingBox *box : section->findChildren<FindingBox *>())
            titles.append(box->findChild<Label *>(u"findingWhatLabel"_s)->text());
        return titles;
    }
    [[nodiscard]] int requests(const QString &path) const
    {
        int count = 0;
        for (const Exchange &exchange : const_cast<Desk &>(desk).log().entries())
            count += exchange.url.path().contains(path);
        return count;
    }
};

QString drawn(const GroupedModel &model)
{
    QStringList lines;
    for (int group = 0; group < model.rowCount(); ++group) {
        const QModelIndex heading = model.index(group, 0);
        lines.append(heading.data().toString());
        for (int row = 0; row < model.rowCount(heading); ++row)
            lines.append(model.index(row, 0, heading).data().toString() + u" | "_s
                         + model.index(row, 2, heading).data().toString());
    }
    return lines.join(u'\n');
}

} // namespace

class OverviewPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theTenantIsToldAtAGlance();
    void findingsLeadToTheirObjects();
    void theConnectionIsTestedOnDemandOnly();
    void secretsAreReadOnAClickOnly();
    void readingSecretsCanBeStopped();
    void pastRefusalsAreGrouped();
    void whatFailsSaysSoAndLeavesTheRest();
    void reloadReadsAgain();
    void probingAsksFirstAndThenTellsWhatTokensGrant();
    void anOrganizationIsChosenAmongTheApplicationsOwn();
};

void OverviewPageTest::theTenantIsToldAtAGlance()
{
    Fixture f;
    QTRY_VERIFY_WITH_TIMEOUT(f.page->isLoaded(), patience);
    const auto count = [&f](const QString &page) { return f.page->findChild<CountTile *>(page + u"CountTile"_s)->count(); };
    QCOMPARE(count(u"applications"_s), 24);
    QCOMPARE(count(u"roles"_s), 10);
    QCOMPARE(count(u"resources"_s), 6);
    QCOMPARE(count(u"users"_s), 1'200);
    QCOMPARE(count(u"organizations"_s), 6);
    auto *facts = f.page->findChild<KeyValueList *>(u"tenantKeyValueList"_s);
    QCOMPARE(facts->value(u"issuer"_s), f.desk.address().endpoint.toString() + u"/oidc"_s);
    QVERIFY2(facts->value(u"token"_s).contains(u"all"_s), qPrintable(facts->value(u"token"_s)));
    QVERIFY(f.section<OverviewUsers>()->detail().startsWith(u"today "_s));
    QVERIFY(f.section<OverviewExchanges>()->detail().endsWith(u"within 14 days"_s));

    QTest::mouseClick(f.page->findChild<CountTile *>(u"rolesCountTile"_s), Qt::LeftButton);
    QCOMPARE(f.desk.workspace().location().page, u"roles"_s);
}

void OverviewPageTest::findingsLeadToTheirObjects()
{
    Fixture f;
    QTRY_VERIFY_WITH_TIMEOUT(f.page->isLoaded(), patience);
    auto *section = f.section<OverviewAccess>();
    QCOMPARE(Fixture::titles(section),
             QStringList({u"An API resource looks like the Management API"_s, u"2 application(s) can do everything"_s,
                          u"1 role(s) give nothing"_s, u"2 role(s) give exactly the same"_s}));
    for (Chip *chip : section->findChildren<Chip *>()) {
        if (chip->text() == "audit-shipper"_L1)
            QTest::mouseClick(chip, Qt::LeftButton);
    }
    QCOMPARE(f.desk.workspace().location(), (Location{u"applications"_s, Desk::applicationId("audit-shipper")}));

    Fixture tidy{DemoOptions()};
    QTRY_VERIFY_WITH_TIMEOUT(tidy.page->isLoaded(), patience);
    QCOMPARE(Fixture::titles(tidy.section<OverviewAccess>()),
             QStringList({u"2 application(s) can do everything"_s, u"1 role(s) give nothing"_s}));
}

void OverviewPageTest::theConnectionIsTestedOnDemandOnly()
{
    Fixture f;
    QTRY_VERIFY_WITH_TIMEOUT(f.page->isLoaded(), patience);
    QCOMPARE(f.requests(u"/openid-configuration"_s), 0);
    auto *check = f.page->check();
    check->action()->click();
    QVERIFY(check->isRunning());
    QCOMPARE(check->action()->text(), u"Stop"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!check->isRunning(), patience);
    QCOMPARE(check->findChildren<StepRow *>().size(), 8);
    QVERIFY2(check->detail().startsWith(u"Passed at"_s), qPrintable(check->detail()));
}

void OverviewPageTest::secretsAreReadOnAClickOnly()
{
    Fixture f;
    QTRY_VERIFY_WITH_TIMEOUT(f.page->isLoaded(), patience);
    QCOMPARE(f.requests(u"/secrets"_s), 0);
    auto *secrets = f.section<OverviewSecrets>();
    QCOMPARE(secrets->action()->text(), u"Read the secrets"_s);
    secrets->action()->click();
    QTRY_VERIFY_WITH_TIMEOUT(!secrets->survey().isRunning(), patience);
    const QStringList titles = Fixture::titles(secrets);
    QCOMPARE(titles.size(), 4);
    QCOMPARE(titles.at(0), u"1 secret(s) have expired"_s);
    QCOMPARE(titles.at(1), u"1 secret(s) expire within 30 days"_s);
    QVERIFY(titles.at(2).endsWith(u"are not used"_s));
    QVERIFY(titles.at(3).endsWith(u"never expire"_s));
    QVERIFY2(secrets->detail().startsWith(u"read "_s), qPrintable(secrets->detail()));
    // What was used lately is not called unused.
    const auto boxes = secrets->findChildren<FindingBox *>();
    for (const Chip *chip : boxes.at(2)->findChildren<Chip *>())
        QVERIFY(!chip->text().startsWith(u"audit-shipper"_s));
    // The rest of a long list is there when wanted.
    auto *more = boxes.at(3)->findChild<QAbstractButton *>(u"moreObjectsPushButton"_s);
    QVERIFY(more);
    const auto shown = boxes.at(3)->findChildren<Chip *>().size();
    more->click();
    QVERIFY(boxes.at(3)->findChildren<Chip *>().size() > shown);
}

void OverviewPageTest::readingSecretsCanBeStopped()
{
    DemoOptions many = Fixture::untidy();
    many.applications = 400;
    Fixture f(many);
    QTRY_VERIFY_WITH_TIMEOUT(f.page->isLoaded(), patience);
    auto *secrets = f.section<OverviewSecrets>();
    secrets->action()->click();
    QTRY_VERIFY_WITH_TIMEOUT(secrets->survey().doneCount() > 4, patience);
    QCOMPARE(secrets->action()->text(), u"Stop"_s);
    secrets->action()->click();
    QTRY_VERIFY_WITH_TIMEOUT(!secrets->survey().isRunning(), patience);
    QVERIFY(secrets->survey().unreadCount() > 0);
    QVERIFY2(secrets->detail().contains(u"not read"_s), qPrintable(secrets->detail()));
}

void OverviewPageTest::pastRefusalsAreGrouped()
{
    Fixture f;
    QTRY_VERIFY_WITH_TIMEOUT(f.page->isLoaded(), patience);
    auto *failures = f.section<OverviewFailures>();
    QCOMPARE(failures->action()->text(), u"Look back 7 days"_s);
    failures->action()->click();
    QTRY_VERIFY_WITH_TIMEOUT(f.page->isLoaded(), patience);
    QVERIFY(failures->findingCount() >= 2); // an expired secret, and a slash too many
    QStringList chips;
    for (const Chip *chip : failures->findChildren<Chip *>())
        chips.append(chip->text());
    QVERIFY(chips.contains(u"legacy-importer"_s));
    QVERIFY(chips.contains(u"fraud-screening"_s));
    QVERIFY2(failures->detail().endsWith(u"within the last 7 days"_s), qPrintable(failures->detail()));
    auto *box = failures->findChildren<FindingBox *>().constFirst();
    QTest::mouseClick(box->findChildren<Chip *>().constLast(), Qt::LeftButton);
    QCOMPARE(f.desk.workspace().location().page, u"logs"_s);
    QVERIFY(!f.desk.workspace().location().object.isEmpty());
}

void OverviewPageTest::whatFailsSaysSoAndLeavesTheRest()
{
    // Its token lacks the scope: every answer is a refusal.
    Fixture f(Fixture::untidy(), "shopping-norole");
    QTRY_VERIFY_WITH_TIMEOUT(f.page->isLoaded(), patience);
    QCOMPARE(f.page->findChild<CountTile *>(u"usersCountTile"_s)->count(), -1);
    QVERIFY(f.page->findChild<MessageBar *>()->isVisible());
    auto *access = f.section<OverviewAccess>();
    QVERIFY2(access->detail().startsWith(u"Not everything was read"_s), qPrintable(access->detail()));
    QCOMPARE(access->findingCount(), 0);
    QVERIFY(!access->findChild<Label *>(u"noFindingsLabel"_s)); // nothing is proved
    auto *failures = f.section<OverviewFailures>();
    QVERIFY2(failures->detail().startsWith(u"Not everything was read"_s), qPrintable(failures->detail()));
    QVERIFY(!f.page->findChild<KeyValueList *>(u"tenantKeyValueList"_s)->value(u"endpoint"_s).isEmpty());
}

void OverviewPageTest::reloadReadsAgain()
{
    Fixture f;
    QTRY_VERIFY_WITH_TIMEOUT(f.page->isLoaded(), patience);
    const int before = f.requests(u"/dashboard/users/active"_s);
    f.page->reload();
    QVERIFY(!f.page->isLoaded());
    QTRY_VERIFY_WITH_TIMEOUT(f.page->isLoaded(), patience);
    QCOMPARE(f.requests(u"/dashboard/users/active"_s), before + 1);
    QCOMPARE(f.section<OverviewAccess>()->findingCount(), 4);
}

void OverviewPageTest::probingAsksFirstAndThenTellsWhatTokensGrant()
{
    Desk desk;
    desk.open(desk.profile(), desk.address().clientSecret, u"applications"_s);
    auto *details = desk.page<ApplicationsPage>()->details();
    desk.workspace().go({u"applications"_s, Desk::applicationId("billing-worker")});
    details->setTab(accessTab);
    QTRY_VERIFY_WITH_TIMEOUT(details->isLoaded(), patience);
    auto *tab = details->findChild<AccessTab *>();
    const QAbstractItemModelTester tester(tab->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(drawn(*tab->model()), u"Billing API\nread:invoices | Expected, not probed\nwrite:invoices | Expected, not probed\n"
                                   "Shopping API\nread:products | Expected, not probed"_s);
    const auto tokens = [&desk] {
        int count = 0;
        for (const Exchange &exchange : desk.log().entries())
            count += exchange.url.path().endsWith(u"/token");
        return count;
    };
    const int before = tokens();
    tab->askToProbe();
    auto *question = tab->findChild<MessageBar *>(u"probeCostMessageBar"_s);
    QVERIFY(question->isVisible());
    QVERIFY2(question->text().contains(u"audit log"_s), qPrintable(question->text()));
    QCOMPARE(tokens(), before);
    Q_EMIT question->actionRequested();
    QVERIFY(!question->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(tokens(), before + 5, patience); // of five API resources
    QTRY_COMPARE_WITH_TIMEOUT(tab->model()->rowCount(), 5, patience);
    auto *summary = tab->findChild<Label *>(u"summaryDetailLabel"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(summary->text().startsWith(u"Real tokens for 5"_s), qPrintable(summary->text()), patience);
    QVERIFY2(drawn(*tab->model()).contains(u"read:invoices | Expected and granted"_s), qPrintable(drawn(*tab->model())));

    // Its secret has expired: nothing to ask with.
    desk.workspace().go({u"applications"_s, Desk::applicationId("legacy-importer")});
    QTRY_VERIFY_WITH_TIMEOUT(details->isLoaded(), patience);
    tab->askToProbe(u"management-api"_s);
    Q_EMIT question->actionRequested();
    QTRY_VERIFY_WITH_TIMEOUT(!desk.workspace().session().prober().isRunning(), patience);
    const auto marks = [tab] {
        QStringList all;
        for (int group = 0; group < tab->model()->rowCount(); ++group)
            all.append(tab->model()->index(group, 0).data(GroupRole::Mark).toString());
        all.removeAll(QString());
        return all;
    };
    QTRY_COMPARE_WITH_TIMEOUT(marks(), QStringList{u"no token"_s}, patience);
}

void OverviewPageTest::anOrganizationIsChosenAmongTheApplicationsOwn()
{
    Desk desk;
    desk.open(desk.profile(), desk.address().clientSecret, u"applications"_s);
    auto *details = desk.page<ApplicationsPage>()->details();
    desk.workspace().go({u"applications"_s, Desk::applicationId("shopping-full")});
    details->setTab(accessTab);
    QTRY_VERIFY_WITH_TIMEOUT(details->isLoaded(), patience);
    auto *tab = details->findChild<AccessTab *>();
    auto *menu = tab->findChild<QMenu *>(u"organizationMenu"_s);
    QCOMPARE(menu->actions().size(), 2);
    QCOMPARE(menu->actions().at(1)->text(), u"Acme"_s);
    menu->actions().at(1)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(drawn(*tab->model()), u"Acme\nread:stuff | Expected, not probed\nShopping API\nread:products | Expected, not probed"_s,
                              patience);
    menu->actions().at(0)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(drawn(*tab->model()),
                              u"Shopping API\nread:products | Expected, not probed\nwrite:products | Expected, not probed"_s, patience);
}

QTEST_MAIN(OverviewPageTest)
#include "tst_overviewpage.moc"
