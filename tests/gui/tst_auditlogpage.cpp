// SPDX-License-Identifier: GPL-3.0-or-later
#include "Desk.h"

#include "gui/AuditLogPage.h"
#include "gui/ChoiceField.h"
#include "gui/DetailsPane.h"
#include "gui/ExportBar.h"
#include "gui/FieldBox.h"
#include "gui/KeyValueList.h"
#include "gui/ListColumns.h"
#include "gui/ListView.h"
#include "gui/LogFilters.h"
#include "gui/LogTimeDialog.h"
#include "gui/LogWhoDialog.h"
#include "gui/NoteLine.h"
#include "models/AuditLog.h"
#include "models/LogCounts.h"

#include <QClipboard>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QUrlQuery>

#include <numeric>

using namespace lwb;
using namespace lwb::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

struct Fixture
{
    Desk desk;
    AuditLogPage *page = nullptr;
    StreamTableModel *model = nullptr;

    Fixture()
    {
        desk.open(desk.profile(), desk.address().clientSecret, u"logs"_s);
        page = desk.page<AuditLogPage>();
        model = page->log()->model();
    }
    [[nodiscard]] bool ready() const { return model->state() == ListModel::State::Ready && !model->isLoading(); }
    [[nodiscard]] int shown(const QString &kind) const
    {
        int count = 0;
        for (int row = 0; row < model->rowCount(); ++row)
            count += model->row(row)->kind == kind;
        return count;
    }
    [[nodiscard]] bool named() const
    {
        const ListCell &cell = model->row(0)->cells.at(3);
        return !cell.detail.isEmpty() && cell.text != cell.detail;
    }
    /// First pages of the log that were asked for, with so many entries: one to count, 100 to list.
    [[nodiscard]] int asked(int pageSize)
    {
        const QList<Exchange> entries = desk.log().entries();
        return int(std::count_if(entries.cbegin(), entries.cend(), [pageSize](const Exchange &exchange) {
            return exchange.url.path().endsWith("/api/logs"_L1)
                && exchange.url.query().startsWith(u"page=1&page_size=%1&"_s.arg(pageSize));
        }));
    }
    [[nodiscard]] bool counted() const { return !page->counts()->isLoading() && !page->counts()->stretches().isEmpty(); }
    [[nodiscard]] QString title(const QString &button) const { return page->findChild<QPushButton *>(button)->text(); }
    void choose(const QString &button, const QString &text)
    {
        for (QAction *action : page->findChild<QPushButton *>(button)->menu()->actions()) {
            if (action->text() == text)
                return action->trigger();
        }
        QFAIL(qPrintable(text));
    }
    /// Types into a field of the dialog that the menu opens, and says it is done.
    LogWhoDialog *filterBy(const QString &what, const QString &field, const QString &typed)
    {
        choose(u"whoButton"_s, what);
        auto *dialog = page->findChild<LogWhoDialog *>();
        auto *edit = dialog->findChild<ChoiceField *>(field)->lineEdit();
        edit->selectAll();
        QTest::keyClicks(edit, typed);
        Q_EMIT edit->editingFinished();
        dialog->accept();
        return dialog;
    }
    void requestAToken() { (void)desk.workspace().session().tenant().exchange(desk.workspace().session().tenant().managementTokenRequest()); }
};

} // namespace

class AuditLogPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void newestEntriesStandFirst();
    void resultIsFilteredHereAndSaidSo();
    void severalEventsAreAskedOfTheServer();
    void followingShowsWhatHappensMeanwhile();
    void refusedExchangeIsExplained();
    void chartCountsWhatTheServerHas();
    void chartIsCountedAnewForOthersButNotForOtherEvents();
    void applicationsAreToldByName();
    void nothingIsReadTwiceForTheNames();
    void entryIsALinkToItsApplication();
    void everyMatchingEntryIsExported();
    void whatWasChosenComesBack();
    void clearedHistoryIsAFreshPage();
    void closedDetailsOpenAgainByTheSameRow();
    void selectedEntriesAreCopiedAsTsv();
    void columnsAreChosen();
    void anApplicationIsChosenByItsName();
    void aUserIsFoundByAnythingKnown_data();
    void aUserIsFoundByAnythingKnown();
    void idsOfWhoIsGoneAreTakenAndNamesOfNobodyAreNot();
    void aChosenUserIsNamedAgainAfterARestart();
    void entriesBetweenTwoMomentsAreAskedOfTheServer();
    void aTimeThatEndsBeforeItBeginsIsASlip();
    void whatFitsIsSearchedForFurtherBack();
};

void AuditLogPageTest::newestEntriesStandFirst()
{
    Fixture f;
    QTRY_VERIFY_WITH_TIMEOUT(f.ready(), patience);
    QVERIFY(f.model->rowCount() >= 90);
    for (int row = 1; row < f.model->rowCount(); ++row) {
        const auto before = parseRecord<LogEntry>(f.model->row(row - 1)->json);
        const auto after = parseRecord<LogEntry>(f.model->row(row)->json);
        QVERIFY(before->createdAt >= after->createdAt);
    }
}

void AuditLogPageTest::resultIsFilteredHereAndSaidSo()
{
    Fixture f;
    QTRY_VERIFY_WITH_TIMEOUT(f.ready(), patience);
    const int loaded = f.model->loadedCount();
    f.page->log()->setLocalFilter(LogEntry::Outcome::Error, {});
    QVERIFY(f.model->rowCount() > 0 && f.model->rowCount() < loaded);
    QCOMPARE(f.shown(u"Error"_s), f.model->rowCount());
    auto *filter = f.page->findChild<QLineEdit *>(u"filterLineEdit"_s);
    filter->setText(u"no entry holds this"_s);
    QTRY_COMPARE_WITH_TIMEOUT(f.model->rowCount(), 0, patience);
}

void AuditLogPageTest::severalEventsAreAskedOfTheServer()
{
    Fixture f;
    QTRY_VERIFY_WITH_TIMEOUT(f.ready(), patience);
    f.page->filters()->setEvents({u"Interaction.SignIn.Submit"_s, u"RevokeToken"_s});
    Q_EMIT f.page->filters()->changed();
    QTRY_VERIFY_WITH_TIMEOUT(f.ready() && f.model->row(0) && f.model->row(0)->cells.at(2).text == u"Interaction.SignIn.Submit"_s, patience);
    QStringList keys;
    for (const Exchange &exchange : f.desk.log().entries())
        keys.append(QUrlQuery(exchange.url).queryItemValue(u"logKey"_s));
    QVERIFY(keys.contains(u"Interaction.SignIn.Submit"_s));
    QVERIFY(keys.contains(u"RevokeToken"_s));
}

void AuditLogPageTest::followingShowsWhatHappensMeanwhile()
{
    Fixture f;
    QTRY_VERIFY_WITH_TIMEOUT(f.ready(), patience);
    f.page->log()->setTailInterval(50);
    auto *follow = f.page->findChild<QPushButton *>(u"followButton"_s);
    follow->click();
    QTRY_VERIFY_WITH_TIMEOUT(f.ready(), patience);
    const QString newest = f.model->row(0)->id;
    f.requestAToken();
    QTRY_VERIFY_WITH_TIMEOUT(f.model->row(0)->id != newest, patience);
    QCOMPARE(f.model->rowOf(newest) > 0, true);
    follow->click();
    QVERIFY(!f.page->log()->isTailing());
}

void AuditLogPageTest::refusedExchangeIsExplained()
{
    Fixture f;
    QTRY_VERIFY_WITH_TIMEOUT(f.ready(), patience);
    f.page->log()->setLocalFilter(LogEntry::Outcome::Error, u"unknown"_s);
    QVERIFY(f.model->row(0));
    f.desk.workspace().go({u"logs"_s, f.model->row(0)->id});
    QTRY_VERIFY_WITH_TIMEOUT(f.page->details()->isLoaded(), patience);
    auto *overview = f.page->details()->findChild<KeyValueList *>();
    QCOMPARE(overview->value(u"code"_s), u"D2"_s);
    QCOMPARE(overview->value(u"resource"_s), u"https://customers.acme.example/"_s);
    QCOMPARE(overview->value(u"requested"_s), u"read:customers"_s);
}

void AuditLogPageTest::chartCountsWhatTheServerHas()
{
    Fixture f;
    QTRY_VERIFY_WITH_TIMEOUT(f.ready() && !f.page->counts()->isLoading() && !f.page->counts()->stretches().isEmpty(), patience);
    QVERIFY(!f.page->counts()->error());
    qint64 counted = 0;
    for (const auto &stretch : f.page->counts()->stretches())
        counted += stretch.counts.at(0);
    const auto &first = f.page->counts()->stretches().constFirst();
    LogFilter filter;
    filter.event = u"ExchangeTokenBy.ClientCredentials"_s;
    filter.startMs = first.from.toMSecsSinceEpoch();
    auto whole = f.desk.workspace().session().api().logs(filter, 1, 1);
    std::optional<qint64> total;
    whole.then(this, [&total](const Result<Page<LogEntry>> &page) { total = page ? page->total : -1; });
    QTRY_VERIFY_WITH_TIMEOUT(total.has_value(), patience);
    QCOMPARE(counted, *total);
    QVERIFY(counted > 100);
}

void AuditLogPageTest::applicationsAreToldByName()
{
    Fixture f;
    QTRY_VERIFY_WITH_TIMEOUT(f.ready() && f.named(), patience);
}

void AuditLogPageTest::nothingIsReadTwiceForTheNames()
{
    Fixture f;
    QTRY_VERIFY_WITH_TIMEOUT(f.ready() && f.named(), patience);
    QCOMPARE(f.asked(100), 1);
}

void AuditLogPageTest::chartIsCountedAnewForOthersButNotForOtherEvents()
{
    Fixture f;
    QTRY_VERIFY_WITH_TIMEOUT(f.ready() && f.counted(), patience);
    const int counts = f.asked(1);
    QVERIFY(counts > 0);
    const auto choose = [&f](const QString &button, const QString &text) {
        const QList<QAction *> actions = f.page->findChild<QPushButton *>(button)->menu()->actions();
        const auto action = std::find_if(actions.cbegin(), actions.cend(),
                                         [&text](const QAction *one) { return one->text() == text; });
        QVERIFY(action != actions.cend());
        (*action)->trigger();
    };
    choose(u"eventsButton"_s, u"Token revoked"_s);
    QCOMPARE(f.page->log()->query().events, QStringList(u"RevokeToken"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!f.model->isLoading(), patience);
    QVERIFY(!f.page->counts()->isLoading());
    QCOMPARE(f.asked(1), counts);
    choose(u"rangeButton"_s, u"Last 24 hours"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!f.model->isLoading() && f.counted(), patience);
    QVERIFY(f.asked(1) > counts);
}

void AuditLogPageTest::entryIsALinkToItsApplication()
{
    Fixture f;
    QTRY_VERIFY_WITH_TIMEOUT(f.ready(), patience);
    QSignalSpy led(f.page, &WorkspacePage::navigate);
    f.desk.workspace().go({u"logs"_s, f.model->row(0)->id});
    QTRY_VERIFY_WITH_TIMEOUT(f.page->details()->isLoaded(), patience);
    Q_EMIT f.page->details()->findChild<KeyValueList *>()->linkActivated(u"application"_s);
    QCOMPARE(led.size(), 1);
    const auto to = led.at(0).at(0).value<Location>();
    QCOMPARE(to.page, u"applications"_s);
    QVERIFY(!to.object.isEmpty());
}

void AuditLogPageTest::everyMatchingEntryIsExported()
{
    Fixture f;
    QTRY_VERIFY_WITH_TIMEOUT(f.ready() && f.named(), patience);
    const QStringList events{u"ExchangeTokenBy.ClientCredentials"_s, u"Interaction.SignIn.Submit"_s};
    f.page->filters()->setEvents(events);
    Q_EMIT f.page->filters()->eventsChanged();
    QTRY_VERIFY_WITH_TIMEOUT(f.ready() && f.page->log()->query().events == events, patience);
    f.page->log()->setLocalFilter(LogEntry::Outcome::Error, {});
    QSet<QString> shown;
    QTRY_VERIFY_WITH_TIMEOUT((f.model->fetchMore({}), f.model->isComplete()), patience);
    for (int row = 0; row < f.model->rowCount(); ++row)
        shown.insert(f.model->row(row)->id);
    QVERIFY(!shown.isEmpty());

    const QString path = f.desk.directory() + u"/logs.ndjson"_s;
    QVERIFY(f.page->findChild<QAbstractButton *>(u"exportToolButton"_s)->isEnabled());
    f.page->exportBar()->exportTo(path, RowFormat::Kind::Ndjson);
    QTRY_VERIFY_WITH_TIMEOUT(!f.page->exportBar()->isRunning(), patience);
    QFile file(path);
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(f.page->exportBar()->messageBar()->text()));
    QSet<QString> written;
    qsizetype lines = 0;
    for (QByteArray line = file.readLine(); !line.isEmpty(); line = file.readLine(), ++lines) {
        const auto entry = parseRecord<LogEntry>(line.trimmed());
        QVERIFY(entry && entry->outcome == LogEntry::Outcome::Error && events.contains(entry->key));
        written.insert(entry->id);
    }
    QCOMPARE(written, shown);
    QCOMPARE(lines, written.size());
}

void AuditLogPageTest::whatWasChosenComesBack()
{
    Fixture f;
    QTRY_VERIFY_WITH_TIMEOUT(f.ready(), patience);
    const QStringList events{u"RevokeToken"_s, u"An.Event.Of.Our.Own"_s};
    f.page->filters()->setEvents(events);
    f.page->filters()->setApplication(u"app"_s);
    Q_EMIT f.page->filters()->changed();
    const auto choose = [&f](const QString &button, int choice) {
        f.page->findChild<QPushButton *>(button)->menu()->actions().at(choice)->trigger();
    };
    choose(u"resultButton"_s, 2);
    choose(u"rangeButton"_s, 3);
    f.page->findChild<QLineEdit *>(u"filterLineEdit"_s)->setText(u"typed"_s);
    f.page->findChild<QPushButton *>(u"chartButton"_s)->setChecked(false);

    f.desk.window().openProfile(f.desk.profile());
    f.desk.workspace().go({u"logs"_s, {}});
    auto *page = f.desk.page<AuditLogPage>();
    QVERIFY(page != f.page);
    QCOMPARE(page->log()->query().events, events);
    QCOMPARE(page->log()->query().filter.applicationId, u"app"_s);
    QCOMPARE(page->filters()->outcome(), std::optional(LogEntry::Outcome::Error));
    QCOMPARE(page->filters()->range(), LogFilters::Range::Week);
    QCOMPARE(page->findChild<QLineEdit *>(u"filterLineEdit"_s)->text(), u"typed"_s);
    QVERIFY(!page->findChild<QPushButton *>(u"chartButton"_s)->isChecked());
    QVERIFY(!page->counts()->isLoading() && page->counts()->stretches().isEmpty());
}

void AuditLogPageTest::clearedHistoryIsAFreshPage()
{
    Fixture f;
    QTRY_VERIFY_WITH_TIMEOUT(f.ready(), patience);
    f.page->filters()->setUser(u"somebody"_s);
    Q_EMIT f.page->filters()->changed();
    f.desk.workspace().go({u"logs"_s, f.model->row(0) ? f.model->row(0)->id : u"id"_s});
    f.desk.context().clearHistory();
    QVERIFY(!f.page->filters()->isSet());
    QVERIFY(f.page->object().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(f.ready() && f.model->rowCount() >= 90, patience);
}

void AuditLogPageTest::closedDetailsOpenAgainByTheSameRow()
{
    Fixture f;
    QTRY_VERIFY_WITH_TIMEOUT(f.ready(), patience);
    const QRect row = f.page->view()->visualRect(f.model->index(1, 0));
    const auto click = [&] { QTest::mouseClick(f.page->view()->viewport(), Qt::LeftButton, {}, row.center()); };
    click();
    QCOMPARE(f.page->object(), f.model->row(1)->id);
    Q_EMIT f.page->details()->closeRequested();
    QVERIFY(f.page->object().isEmpty());
    click();
    QCOMPARE(f.page->object(), f.model->row(1)->id);
}

void AuditLogPageTest::selectedEntriesAreCopiedAsTsv()
{
    Fixture f;
    QTRY_VERIFY_WITH_TIMEOUT(f.ready(), patience);
    ListView *view = f.page->view();
    view->setCurrentIndex(f.model->index(0, 0));
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(view->selectedCount(), 2);
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.at(0).startsWith(f.model->row(0)->cells.at(0).text + u'\t'));
}

void AuditLogPageTest::columnsAreChosen()
{
    Fixture f;
    QTRY_VERIFY_WITH_TIMEOUT(f.ready(), patience);
    QVERIFY(!f.page->view()->isColumnHidden(3));
    f.page->view()->columns()->setChosen(3, false);
    QVERIFY(f.page->view()->isColumnHidden(3));
    f.desk.window().openProfile(f.desk.profile());
    f.desk.workspace().go({u"logs"_s, {}});
    QVERIFY(f.desk.page<AuditLogPage>()->view()->isColumnHidden(3));
}

void AuditLogPageTest::anApplicationIsChosenByItsName()
{
    Fixture f;
    QTRY_VERIFY_WITH_TIMEOUT(f.ready() && f.named(), patience);
    f.filterBy(u"Application…"_s, u"applicationChoiceField"_s, u"Billing-Worker"_s);
    const QString id = Desk::applicationId("billing-worker");
    QCOMPARE(f.page->log()->query().filter.applicationId, id);
    QCOMPARE(f.title(u"whoButton"_s), u"billing-worker"_s);
    QTRY_VERIFY_WITH_TIMEOUT(f.ready(), patience);
    for (int row = 0; row < f.model->rowCount(); ++row)
        QCOMPARE(parseRecord<LogEntry>(f.model->row(row)->json)->applicationId, id);
    f.choose(u"whoButton"_s, u"Anybody"_s);
    QVERIFY(f.page->log()->query().filter.applicationId.isEmpty());
    QCOMPARE(f.title(u"whoButton"_s), u"Who"_s);
}

void AuditLogPageTest::aUserIsFoundByAnythingKnown_data()
{
    QTest::addColumn<int>("what");
    QTest::newRow("ID") << 0;
    QTest::newRow("e-mail") << 1;
    QTest::newRow("username") << 2;
}

void AuditLogPageTest::aUserIsFoundByAnythingKnown()
{
    QFETCH(int, what);
    Fixture f;
    QTRY_VERIFY_WITH_TIMEOUT(f.ready(), patience);
    std::optional<User> user;
    auto asked = f.desk.workspace().session().api().users(PageRequest{});
    asked.then(this, [&user](const Result<Page<User>> &page) {
        user.emplace();
        for (const User &one : page ? page->rows : QList<User>()) {
            if (!one.username.isEmpty() && !one.primaryEmail.isEmpty())
                user = one;
        }
    });
    QTRY_VERIFY_WITH_TIMEOUT(user.has_value(), patience);
    const QString id = user->id;
    const QString typed = what == 0 ? user->id : what == 1 ? user->primaryEmail : user->username;
    QVERIFY(!typed.isEmpty());
    f.filterBy(u"User…"_s, u"userChoiceField"_s, typed);
    QTRY_COMPARE_WITH_TIMEOUT(f.page->log()->query().filter.userId, id, patience);
    QVERIFY2(user->displayName().startsWith(f.title(u"whoButton"_s).left(8)), qPrintable(f.title(u"whoButton"_s)));
}

void AuditLogPageTest::idsOfWhoIsGoneAreTakenAndNamesOfNobodyAreNot()
{
    Fixture f;
    QTRY_VERIFY_WITH_TIMEOUT(f.ready() && f.named(), patience);
    const QPointer<LogWhoDialog> dialog = f.filterBy(u"User…"_s, u"userChoiceField"_s, u"no such person"_s);
    const auto slipped = [&dialog](const QString &field) {
        for (const FieldBox *box : dialog->findChildren<FieldBox *>()) {
            if (box->field()->objectName() == field)
                return box->hasSlip();
        }
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(slipped(u"userChoiceField"_s), patience);
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(!f.page->filters()->isSet());
    auto *application = dialog->findChild<ChoiceField *>(u"applicationChoiceField"_s)->lineEdit();
    auto *user = dialog->findChild<ChoiceField *>(u"userChoiceField"_s)->lineEdit();
    QTest::keyClicks(application, u"no such thing"_s);
    Q_EMIT application->editingFinished();
    user->selectAll();
    QTest::keyClick(user, Qt::Key_Delete);
    Q_EMIT user->editingFinished();
    dialog->accept();
    QTRY_VERIFY_WITH_TIMEOUT(slipped(u"applicationChoiceField"_s), patience);
    application->selectAll();
    QTest::keyClicks(application, u"gonegonegone123456789"_s);
    Q_EMIT application->editingFinished();
    dialog->accept();
    QTRY_COMPARE_WITH_TIMEOUT(f.page->log()->query().filter.applicationId, u"gonegonegone123456789"_s, patience);
    QVERIFY(f.page->log()->query().filter.userId.isEmpty());
}

void AuditLogPageTest::aChosenUserIsNamedAgainAfterARestart()
{
    Fixture f;
    QTRY_VERIFY_WITH_TIMEOUT(f.ready(), patience);
    const QString id = QString::fromLatin1(demo::userIdFromIndex(72));
    QVariantMap state = f.page->saveState();
    state.insert(u"user"_s, id);
    f.page->restoreState(state);
    QCOMPARE(f.page->log()->query().filter.userId, id);
    QTRY_VERIFY_WITH_TIMEOUT(f.title(u"whoButton"_s) != id.left(f.title(u"whoButton"_s).size()), patience);
    QVERIFY(!f.page->saveState().values().contains(f.title(u"whoButton"_s)));
}

void AuditLogPageTest::entriesBetweenTwoMomentsAreAskedOfTheServer()
{
    Fixture f;
    QTRY_VERIFY_WITH_TIMEOUT(f.ready() && f.counted(), patience);
    const auto middle = parseRecord<LogEntry>(f.model->row(40)->json)->createdAt.toLocalTime();
    const auto newest = parseRecord<LogEntry>(f.model->row(0)->json)->createdAt.toLocalTime();
    f.choose(u"rangeButton"_s, u"Between…"_s);
    auto *dialog = f.page->findChild<LogTimeDialog *>();
    dialog->findChild<QDateTimeEdit *>(u"fromDateTimeEdit"_s)->setDateTime(middle.addDays(-1));
    dialog->findChild<QDateTimeEdit *>(u"toDateTimeEdit"_s)->setDateTime(middle);
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
    const LogFilter filter = f.page->log()->query().filter;
    QVERIFY(filter.startMs && filter.endMs);
    QVERIFY(*filter.endMs >= middle.toMSecsSinceEpoch() && *filter.endMs < middle.toMSecsSinceEpoch() + 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(f.ready() && f.counted(), patience);
    const QList<Exchange> sent = f.desk.log().entries();
    QVERIFY(std::any_of(sent.cbegin(), sent.cend(), [&filter](const Exchange &exchange) {
        const QUrlQuery query(exchange.url);
        return query.queryItemValue(u"start_time"_s) == QString::number(*filter.startMs)
            && query.queryItemValue(u"end_time"_s) == QString::number(*filter.endMs);
    }));
    QVERIFY(f.model->rowCount() > 0);
    for (int row = 0; row < f.model->rowCount(); ++row) {
        const qint64 at = parseRecord<LogEntry>(f.model->row(row)->json)->createdAt.toMSecsSinceEpoch();
        QVERIFY(at >= *filter.startMs && at <= *filter.endMs);
    }
    const auto &stretches = f.page->counts()->stretches();
    QVERIFY(stretches.constFirst().from.toMSecsSinceEpoch() <= *filter.startMs);
    QVERIFY(stretches.constLast().to <= newest.addDays(2) && stretches.constLast().to >= middle);
    const QVariantMap state = f.page->saveState();
    f.page->filters()->clear();
    f.page->restoreState(state);
    QCOMPARE(f.page->log()->query().filter.startMs, filter.startMs);
    QCOMPARE(f.page->log()->query().filter.endMs, filter.endMs);
}

void AuditLogPageTest::aTimeThatEndsBeforeItBeginsIsASlip()
{
    Fixture f;
    QTRY_VERIFY_WITH_TIMEOUT(f.ready(), patience);
    f.choose(u"rangeButton"_s, u"Last 7 days"_s);
    f.choose(u"rangeButton"_s, u"Between…"_s);
    auto *dialog = f.page->findChild<LogTimeDialog *>();
    auto *from = dialog->findChild<QDateTimeEdit *>(u"fromDateTimeEdit"_s);
    auto *to = dialog->findChild<QDateTimeEdit *>(u"toDateTimeEdit"_s);
    const auto *ok = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
    QVERIFY(ok->isEnabled());
    to->setDateTime(from->dateTime().addSecs(-60));
    QVERIFY(!ok->isEnabled());
    const auto boxes = dialog->findChildren<FieldBox *>();
    QVERIFY(std::any_of(boxes.cbegin(), boxes.cend(), [](const FieldBox *box) { return box->hasSlip(); }));
    to->setDateTime(from->dateTime());
    QVERIFY(ok->isEnabled());
    // Given up: what held before holds on.
    dialog->reject();
    QCOMPARE(f.page->filters()->range(), LogFilters::Range::Week);
    QCOMPARE(f.title(u"rangeButton"_s), u"Last 7 days"_s);
}

void AuditLogPageTest::whatFitsIsSearchedForFurtherBack()
{
    Fixture f;
    QTRY_VERIFY_WITH_TIMEOUT(f.ready(), patience);
    for (int i = 0; i < 900; ++i) // more than it looks through unasked
        f.requestAToken();
    auto *filter = f.page->findChild<QLineEdit *>(u"filterLineEdit"_s);
    filter->setText(f.model->row(0)->id);
    QTest::keyClick(filter, Qt::Key_Return);
    f.choose(u"rangeButton"_s, u"Last 30 days"_s);
    QTRY_VERIFY_WITH_TIMEOUT(f.ready(), patience);
    const int loaded = f.model->loadedCount();
    QCOMPARE(f.model->rowCount(), 0);
    QVERIFY2(!f.model->isComplete(), qPrintable(QString::number(loaded)));
    const auto *further = f.page->findChild<NoteLine *>(u"furtherNoteLine"_s);
    QTRY_VERIFY_WITH_TIMEOUT(further->isVisible(), patience);
    QVERIFY2(further->text().startsWith(QString::number(loaded)), qPrintable(further->text()));
    further->findChild<QAbstractButton *>(u"noteButton"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(f.model->rowCount(), 1, patience);
    QVERIFY(f.model->loadedCount() > loaded);
}

QTEST_MAIN(AuditLogPageTest)
#include "tst_auditlogpage.moc"
