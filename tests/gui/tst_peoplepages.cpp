// SPDX-License-Identifier: GPL-3.0-or-later
#include "Desk.h"
#include "Watchdog.h"

#include "gui/Avatar.h"
#include "gui/Chip.h"
#include "gui/ChoiceMenu.h"
#include "gui/CodeView.h"
#include "gui/DetailsPane.h"
#include "gui/KeyValueList.h"
#include "gui/ListView.h"
#include "gui/OrganizationsPage.h"
#include "gui/UsersPage.h"
#include "models/PagedTableModel.h"
#include "support/Await.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QUrlQuery>

using namespace lwb;
using namespace lwb::test;
using namespace Qt::StringLiterals;

namespace
{

constexpr int patience = 60'000;
using State = PagedTableModel::State;
using Mode = FieldSearch::Mode;

enum UserTab { Overview, Roles, Organizations, Identities, Sessions };
enum OrganizationTab { Members = 1, Applications, OrganizationRoles };

QString userId(qint64 index)
{
    return QString::fromLatin1(demo::userIdFromIndex(index));
}

QString organizationId(const char *name)
{
    return QString::fromLatin1(demo::seededId(QByteArray("organization ") + name, 12));
}

struct Fixture {
    Desk desk;
    UsersPage *users = nullptr; ///< only the page that opened first
    OrganizationsPage *organizations = nullptr;

    explicit Fixture(const QString &page = u"users"_s, const DemoOptions &options = {})
        : desk(options)
    {
        desk.open(desk.profile(), desk.address().clientSecret, page);
        users = desk.page<UsersPage>();
        organizations = desk.page<OrganizationsPage>();
    }
    [[nodiscard]] PagedTableModel *model() const { return users->model(); }
    [[nodiscard]] bool isReady() const { return model()->state() == State::Ready; }
    [[nodiscard]] QLineEdit *filter() const
    {
        return users->findChild<QLineEdit *>(u"filterLineEdit"_s);
    }
    [[nodiscard]] QUrlQuery lastQuery() { return QUrlQuery(desk.log().entries().constLast().url); }
    /// Requests for pages of users that were answered.
    [[nodiscard]] int answeredPages()
    {
        int count = 0;
        for (const Exchange &exchange : desk.log().entries())
            count += exchange.url.path().endsWith("/api/users"_L1) && exchange.status == 200;
        return count;
    }
    void choose(const QVariant &value)
    {
        for (const ChoiceMenu *menu : users->findChildren<ChoiceMenu *>()) {
            for (QAction *action : menu->actions()) {
                if (action->data() == value)
                    action->trigger();
            }
        }
    }
    void show(const QString &page, const QString &id, int tab)
    {
        desk.workspace().go({page, id});
        details()->setTab(tab);
    }
    /// Of the page in front; the other one may not be made yet.
    [[nodiscard]] DetailsPane *details()
    {
        if (desk.workspace().location().page == "users"_L1)
            return desk.page<UsersPage>()->details();
        return desk.page<OrganizationsPage>()->details();
    }
    [[nodiscard]] ListView *rows(const QString &name)
    {
        return details()->findChild<ListView *>(name);
    }
    [[nodiscard]] MessageBar *messageBar()
    {
        for (MessageBar *bar : users->findChildren<MessageBar *>()) {
            if (bar->isVisible())
                return bar;
        }
        return nullptr;
    }
    [[nodiscard]] Result<HttpResponse> change(const QString &user, const QJsonObject &members)
    {
        HttpRequest request;
        request.method = "PATCH";
        request.url = desk.address().endpoint;
        request.url.setPath(u"/api/users/"_s + user);
        request.headers.set("Content-Type", "application/json");
        request.body = QJsonDocument(members).toJson();
        return await(desk.workspace().session().tenant().management().send(request));
    }
};

QStringList cells(const ListView *view, int row)
{
    QStringList texts;
    for (int column = 0; column < view->model()->columnCount(); ++column)
        texts.append(view->model()->index(row, column).data().toString());
    return texts;
}

} // namespace

class PeoplePagesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void searchingAHundredThousandStallsNothing();
    void anyPlaceAmongAMillionTakesTwoRequests();
    void aRowThatLoadsAfterItWasChosenOpens();
    void theSidebarCountsInThreeFigures();
    void everySearchButTheLastIsGivenUp();
    void fieldAndModeAreTheServers();
    void aPatternNobodyCanReadIsToldAtTheFilter();
    void suspensionShowsHoweverNarrowTheList();
    void linksLeadToAnOrganizationAndBack();
    void rolesOfAMemberAreTheSameFromBothSides();
    void identitiesAndSessionsShowTheirJson();
    void oddCustomDataIsShownToTheLetter();
    void hostileNamesChangeNothingButTheirOwnText_data();
    void hostileNamesChangeNothingButTheirOwnText();
    void organizationsAreSearchedByTheServer();
    void templateRolesNameWhatTheyPermit();
    void initialsPassOverWhatIsNoLetter_data();
    void initialsPassOverWhatIsNoLetter();
};

void PeoplePagesTest::anyPlaceAmongAMillionTakesTwoRequests()
{
    DemoOptions million;
    million.users = 1'000'000;
    Fixture f(u"users"_s, million);
    QTRY_VERIFY_WITH_TIMEOUT(f.isReady(), patience);
    QCOMPARE(f.model()->total(), 1'000'000);
    ListView *view = f.users->view();
    // Nothing scrolls before the rows are laid out.
    QTRY_VERIFY(view->verticalScrollBar()->maximum() > 0);
    for (const int row : {500'050, 999'999, 99}) {
        QTRY_COMPARE_WITH_TIMEOUT(f.desk.log().entries().constLast().finished, true, patience);
        const int before = f.answeredPages();
        view->scrollTo(f.model()->index(row, 0), QAbstractItemView::PositionAtCenter);
        const auto visible = [&] {
            const int first = view->rowAt(0);
            const int last = view->rowAt(view->viewport()->height() - 1);
            return f.model()->row(row) && f.model()->row(first) &&
                   f.model()->row(last < 0 ? 999'999 : last);
        };
        QTRY_VERIFY_WITH_TIMEOUT(visible(), patience);
        QCOMPARE(f.model()->row(row)->id, userId(row));
        QVERIFY2(f.answeredPages() - before <= 2,
                 qPrintable(QString::number(f.answeredPages() - before)));
    }
}

void PeoplePagesTest::aRowThatLoadsAfterItWasChosenOpens()
{
    const int users = 100'000;
    Fixture f(u"users"_s, [&] {
        DemoOptions many;
        many.users = users;
        return many;
    }());
    QTRY_VERIFY_WITH_TIMEOUT(f.model()->state() == State::Ready, patience);
    QTest::keyClick(f.users->view(), Qt::Key_Home);
    QCOMPARE(f.users->object(), f.model()->row(0)->id);
    QTest::keyClick(f.users->view(), Qt::Key_End);
    QVERIFY(!f.model()->row(users - 1));
    QTRY_VERIFY_WITH_TIMEOUT(f.model()->row(users - 1), patience);
    QCOMPARE(f.users->object(), f.model()->row(users - 1)->id);
}

void PeoplePagesTest::theSidebarCountsInThreeFigures()
{
    DemoOptions many;
    many.users = 100'000;
    Fixture f(u"users"_s, many);
    QTRY_VERIFY_WITH_TIMEOUT(f.isReady(), patience);
    QStringList names;
    for (const QAbstractButton *button : f.desk.workspace().findChildren<QAbstractButton *>())
        names.append(button->accessibleName());
    QVERIFY2(names.contains(u"Users, 100k"_s), qPrintable(names.join(u'|')));
}

void PeoplePagesTest::everySearchButTheLastIsGivenUp()
{
    Fixture f;
    QTRY_VERIFY_WITH_TIMEOUT(f.isReady(), patience);
    const int before = f.answeredPages();
    // Enter asks at once, so each of these is really sent.
    for (const QString &typed : {u"a"_s, u"an"_s, u"ana"_s}) {
        f.filter()->setText(typed);
        QTest::keyClick(f.filter(), Qt::Key_Return);
    }
    QCOMPARE(f.model()->search(), u"ana"_s);
    QTRY_VERIFY_WITH_TIMEOUT(f.isReady(), patience);
    QCOMPARE(f.answeredPages() - before, 1);
    QCOMPARE(f.lastQuery().queryItemValue(u"search"_s, QUrl::FullyDecoded), u"%ana%"_s);
}

void PeoplePagesTest::fieldAndModeAreTheServers()
{
    Fixture f;
    QTRY_VERIFY_WITH_TIMEOUT(f.isReady(), patience);
    const QString email = f.model()->index(0, 2).data().toString();
    f.choose(u"primaryEmail"_s);
    f.choose(int(Mode::Exact));
    // Without a text there is nothing to ask by.
    QCOMPARE(f.model()->how(), FieldSearch());
    f.filter()->setText(email);
    QTRY_VERIFY_WITH_TIMEOUT(f.isReady() && f.model()->total() == 1, patience);
    QCOMPARE(f.lastQuery().queryItemValue(u"search.primaryEmail"_s, QUrl::FullyDecoded), email);
    QCOMPARE(f.lastQuery().queryItemValue(u"mode.primaryEmail"_s), u"exact"_s);
    QCOMPARE(f.users->findChild<QPushButton *>(u"searchFieldButton"_s)->text(), u"E-mail"_s);
    // A part of it is not the whole value.
    f.filter()->setText(email.chopped(3));
    QTRY_COMPARE_WITH_TIMEOUT(f.model()->state(), State::Empty, patience);
    f.choose(int(Mode::Contains));
    QTRY_VERIFY_WITH_TIMEOUT(f.isReady() && f.model()->total() == 1, patience);
}

void PeoplePagesTest::aPatternNobodyCanReadIsToldAtTheFilter()
{
    Fixture f;
    QTRY_VERIFY_WITH_TIMEOUT(f.isReady(), patience);
    f.filter()->setText(u"ana("_s);
    f.choose(int(Mode::Posix));
    QTRY_COMPARE_WITH_TIMEOUT(f.model()->state(), State::Failed, patience);
    QVERIFY(f.messageBar());
    QVERIFY2(f.messageBar()->text().contains(u"“ana(”"_s), qPrintable(f.messageBar()->text()));
    QCOMPARE(f.filter()->property("slip").toString(), u"error"_s);
    QPushButton *mend = nullptr;
    for (QPushButton *button : f.messageBar()->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == "Search as text"_L1)
            mend = button;
    }
    QVERIFY(mend);
    mend->click();
    QTRY_COMPARE_WITH_TIMEOUT(f.model()->state(), State::Empty, patience);
    QVERIFY(!f.messageBar());
    QCOMPARE(f.filter()->property("slip").toString(), QString());
    QCOMPARE(f.lastQuery().queryItemValue(u"search"_s, QUrl::FullyDecoded), u"%ana(%"_s);
}

void PeoplePagesTest::suspensionShowsHoweverNarrowTheList()
{
    Fixture f;
    QTRY_VERIFY_WITH_TIMEOUT(f.isReady(), patience);
    constexpr int suspended = 59;
    const QModelIndex name = f.model()->index(suspended, 0);
    QCOMPARE(name.data(ListRole::Chips).value<QList<CellChip>>(),
             (QList<CellChip>{{u"Suspended"_s, CellChip::Tone::Error}}));
    QCOMPARE(name.data(Qt::AccessibleTextRole).toString(), name.data().toString() + u", Suspended");
    f.show(u"users"_s, userId(suspended), Overview);
    const auto *chip = f.details()->findChild<Chip *>();
    QVERIFY(chip);
    QTRY_VERIFY(chip->isVisible());
    QCOMPARE(chip->text(), u"Suspended"_s);
    f.show(u"users"_s, userId(0), Overview);
    QTRY_VERIFY(!chip->isVisible());
}

void PeoplePagesTest::linksLeadToAnOrganizationAndBack()
{
    Fixture f;
    const Location user{u"users"_s, userId(0)};
    const Location acme{u"organizations"_s, organizationId("Acme")};
    f.show(user.page, user.object, Organizations);
    ListView *of = f.rows(u"organizationsListView"_s);
    QTRY_VERIFY_WITH_TIMEOUT(of->model() && of->model()->rowCount() == 1 &&
                                 of->model()->index(0, 0).data().isValid(),
                             patience);
    QTest::mouseClick(of->viewport(), Qt::LeftButton, {},
                      of->visualRect(of->model()->index(0, 0)).center());
    QTRY_COMPARE(f.desk.workspace().location(), acme);
    f.details()->setTab(Members);
    ListView *members = f.rows(u"membersListView"_s);
    QTRY_VERIFY_WITH_TIMEOUT(members->model() && members->model()->rowCount() == 150, patience);
    // A place is a page and an object; the tab stays as it was.
    QTest::keyClick(&f.desk.workspace(), Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(f.desk.workspace().location(), user);
    QTest::keyClick(&f.desk.workspace(), Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(f.desk.workspace().location(), acme);
    QTRY_VERIFY_WITH_TIMEOUT(members->model()->index(1, 0).data().isValid(), patience);
    members->setFocus();
    members->setCurrentIndex(members->model()->index(1, 0));
    QTest::keyClick(members, Qt::Key_Return);
    QTRY_COMPARE(f.desk.workspace().location(), (Location{u"users"_s, userId(8)}));
}

void PeoplePagesTest::rolesOfAMemberAreTheSameFromBothSides()
{
    Fixture f;
    f.show(u"users"_s, userId(0), Organizations);
    const ListView *of = f.rows(u"organizationsListView"_s);
    QTRY_VERIFY_WITH_TIMEOUT(of->model() && of->model()->index(0, 1).data().isValid(), patience);
    const QString roles = cells(of, 0).at(1);
    QCOMPARE(roles, u"Administrator, Member"_s);
    QCOMPARE(of->model()->index(0, 1).data(ListRole::Chips).value<QList<CellChip>>().size(), 2);
    f.show(u"organizations"_s, organizationId("Acme"), Members);
    const ListView *members = f.rows(u"membersListView"_s);
    QTRY_VERIFY_WITH_TIMEOUT(members->model() && members->model()->index(0, 1).data().isValid(),
                             patience);
    QCOMPARE(members->model()->index(0, 0).data(ListRole::Id).toString(), userId(0));
    QVERIFY(cells(members, 0).contains(roles));
}

void PeoplePagesTest::identitiesAndSessionsShowTheirJson()
{
    // One with an identity at a social provider and a session.
    Fixture f;
    f.show(u"users"_s, userId(72), Identities);
    for (const auto &[tab, name, member] :
         {std::tuple{Identities, u"identitiesListView"_s, u"\"userId\""_s},
          std::tuple{Sessions, u"sessionsListView"_s, u"\"loginTs\""_s}}) {
        f.details()->setTab(tab);
        ListView *view = f.rows(name);
        QTRY_VERIFY_WITH_TIMEOUT(view->model() && view->model()->index(0, 0).data().isValid(),
                                 patience);
        auto *json = f.details()->findChild<CodeView *>(name + u"JsonCodeView");
        QVERIFY(json);
        QVERIFY(!json->isVisible());
        view->selectRow(0);
        QTRY_VERIFY(json->isVisible());
        QTRY_VERIFY2(json->toPlainText().contains(member), qPrintable(json->toPlainText()));
    }
    // What belongs to another does not stay.
    f.show(u"users"_s, userId(1), Sessions);
    QVERIFY(!f.details()->findChild<CodeView *>(u"sessionsListViewJsonCodeView"_s)->isVisible());
}

void PeoplePagesTest::oddCustomDataIsShownToTheLetter()
{
    Fixture f;
    f.show(u"users"_s, userId(2), Overview);
    QTRY_VERIFY_WITH_TIMEOUT(f.details()->isLoaded(), patience);
    const auto *overview = f.details()->findChild<KeyValueList *>();
    QVERIFY2(
        overview->value(u"customData"_s).startsWith(u"10 key(s): \"\", huge, tiny, ORDER, order"),
        qPrintable(overview->value(u"customData"_s)));
    const QString json = f.details()->findChild<CodeView *>(u"jsonCodeView"_s)->toPlainText();
    for (const char *exact :
         {"\"\": \"empty key\"", "\"huge\": 1e+21", "\"tiny\": 1e-7", "\"ORDER\": []",
          "\"credit\": 12345678901234567000", "\"umlaut ä\": \"line\\nbreak\""})
        QVERIFY2(json.contains(QString::fromUtf8(exact)), exact);
    QVERIFY(json.indexOf(u"\"ORDER\"") < json.indexOf(u"\"order\""));
}

void PeoplePagesTest::hostileNamesChangeNothingButTheirOwnText_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("right to left") << u"\u202Eمريم \u05D0\u05D1\u05D2"_s;
    QTest::newRow("emoji only") << u"👩‍👩‍👧‍👦🛒"_s;
    QTest::newRow("zero width") << u"\u200B\u200D\uFEFF"_s;
    QTest::newRow("marks without end") << u"Z"_s + QString(300, QChar(0x0335));
    QTest::newRow("markup") << u"<img src=x><h1>big</h1>"_s;
    QTest::newRow("lines and tabs") << u"one\ntwo\tthree\r\nfour"_s;
    QTest::newRow("4,000 letters") << QString(4'000, u'W');
    QTest::newRow("4,000 words") << u"long name "_s.repeated(400);
}

void PeoplePagesTest::hostileNamesChangeNothingButTheirOwnText()
{
    QFETCH(QString, name);
    Fixture f;
    QTRY_VERIFY_WITH_TIMEOUT(f.isReady(), patience);
    const auto changed = f.change(
        userId(0),
        {{u"name"_s, name}, {u"username"_s, QJsonValue()}, {u"primaryEmail"_s, QJsonValue()}});
    QVERIFY(changed);
    QCOMPARE(changed->status, 200);
    f.desk.window().resize(900, 600);
    f.users->reload();
    QTRY_COMPARE_WITH_TIMEOUT(f.model()->index(0, 0).data().toString(), name, patience);
    f.show(u"users"_s, userId(0), Overview);
    QTRY_VERIFY_WITH_TIMEOUT(f.details()->isLoaded(), patience);
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        qApp->setLayoutDirection(direction);
        QVERIFY(!f.desk.window().grab().isNull());
        QCOMPARE(f.desk.window().size(), QSize(900, 600));
        QVERIFY2(f.users->minimumSizeHint().width() <= 852, "a name made the page too wide");
    }
    qApp->setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(f.model()->index(0, 1).data().toString(), u"–"_s);
    const auto *overview = f.details()->findChild<KeyValueList *>();
    QVERIFY(overview->value(u"name"_s).size() <= 301); // with its "…"
    QVERIFY(!overview->value(u"name"_s).contains(u'\n'));
}

void PeoplePagesTest::organizationsAreSearchedByTheServer()
{
    Fixture f(u"organizations"_s);
    PagedTableModel *model = f.organizations->model();
    QTRY_COMPARE_WITH_TIMEOUT(model->state(), State::Ready, patience);
    QCOMPARE(model->total(), 6);
    auto *filter = f.organizations->findChild<QLineEdit *>(u"filterLineEdit"_s);
    filter->setText(u"WAYNE & S"_s);
    QTRY_VERIFY_WITH_TIMEOUT(model->state() == State::Ready && model->total() == 1, patience);
    QCOMPARE(model->index(0, 0).data().toString(), u"Wayne & Sons"_s);
    QCOMPARE(f.lastQuery().queryItemValue(u"q"_s, QUrl::FullyDecoded), u"WAYNE & S"_s);
}

void PeoplePagesTest::templateRolesNameWhatTheyPermit()
{
    Fixture f(u"organizations"_s);
    f.show(u"organizations"_s, organizationId("Acme"), OrganizationRoles);
    const ListView *roles = f.rows(u"organizationRolesListView"_s);
    QTRY_VERIFY_WITH_TIMEOUT(roles->model() && roles->model()->index(0, 0).data().isValid(),
                             patience);
    QCOMPARE(roles->model()->rowCount(), 3);
    QCOMPARE(cells(roles, 0).mid(0, 4), (QStringList{u"Shop service"_s, u"Machine-to-machine"_s,
                                                     u"read:stuff"_s, u"read:products"_s}));
    QCOMPARE(cells(roles, 1).mid(0, 4),
             (QStringList{u"Administrator"_s, u"User"_s, u"read:stuff, invite:members"_s, u"–"_s}));
}

void PeoplePagesTest::initialsPassOverWhatIsNoLetter_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("two");
    QTest::newRow("two words") << u"Dagny Lindqvist"_s << u"D"_s << u"DL"_s;
    QTest::newRow("three words") << u"ana maria prado"_s << u"A"_s << u"AP"_s;
    QTest::newRow("one word") << u"élodie"_s << u"É"_s << u"É"_s;
    QTest::newRow("quotes") << u"'); DROP \"users\""_s << u"D"_s << u"DU"_s;
    QTest::newRow("override") << u"\u202Egnp.exe"_s << u"G"_s << u"G"_s;
    QTest::newRow("emoji") << u"👩‍👩‍👧‍👦 Ana"_s << u"A"_s << u"A"_s;
    QTest::newRow("no letter") << u"\u200B 🛒"_s << QString() << QString();
    QTest::newRow("nothing") << QString() << QString() << QString();
    QTest::newRow("another script") << u"田中 ひろし"_s << u"田"_s << u"田ひ"_s;
}

void PeoplePagesTest::initialsPassOverWhatIsNoLetter()
{
    QFETCH(QString, name);
    QTEST(avatar::initials(name, 1), "one");
    QTEST(avatar::initials(name, 2), "two");
}

void PeoplePagesTest::searchingAHundredThousandStallsNothing()
{
    DemoOptions many;
    many.users = 100'000;
    Fixture f(u"users"_s, many);
    QTRY_VERIFY_WITH_TIMEOUT(f.isReady(), patience);
    const auto search = [&f](const QString &text) {
        f.filter()->setText(text);
        return QTest::qWaitFor([&] { return f.model()->search() == text && f.isReady(); }, patience);
    };
    QVERIFY(search(u"an"_s)); // the first painting is exempt
    const double idle = Watchdog::idleMs();
    const Watchdog watchdog;
    for (const QString &text : {u"ma"_s, u"son"_s, u"e"_s, QString()})
        QVERIFY(search(text));
    QScrollBar *bar = f.users->view()->verticalScrollBar();
    for (const int part : {3, 1, 2}) {
        bar->setValue(bar->maximum() / 4 * part);
        QTest::qWait(100);
    }
    qInfo("longest stall: %.1f ms in %d ticks, idle %.1f ms", watchdog.longestMs(), watchdog.ticks(),
          idle);
    QVERIFY2(watchdog.longestMs() < idle + longestStallMs,
             qPrintable(QString::number(watchdog.longestMs())));
}

QTEST_MAIN(PeoplePagesTest)
#include "tst_peoplepages.moc"
