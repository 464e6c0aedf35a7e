// SPDX-License-Identifier: GPL-3.0-or-later
#include "Desk.h"

#include "gui/AnswerView.h"
#include "gui/EmptyState.h"
#include "gui/ErrorBar.h"
#include "gui/Label.h"
#include "gui/MatrixExplanation.h"
#include "gui/MatrixExporter.h"
#include "gui/MatrixFilters.h"
#include "gui/MatrixHeaders.h"
#include "gui/MatrixPage.h"
#include "gui/MatrixProbing.h"
#include "gui/MatrixView.h"
#include "gui/MessageBar.h"
#include "gui/PathStep.h"
#include "gui/ProgressStrip.h"
#include "gui/RequestsPage.h"
#include "models/MatrixModel.h"

#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>

using namespace lwb;
using namespace lwb::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;
const QString shopping = u"https://shopping.api"_s;

QString roleId(const QByteArray &name)
{
    return QString::fromLatin1(demo::seededId("role " + name));
}

/// A desk with the matrix open.
struct Fixture
{
    Desk desk;
    MatrixPage *page = nullptr;
    MatrixModel *model = nullptr;

    explicit Fixture(const DemoOptions &options = {}, const QByteArray &application = {},
                     bool readOnly = false)
        : desk(options)
    {
        Profile profile = desk.profile(application);
        profile.readOnly = readOnly;
        desk.open(profile, desk.secretOf(application), u"matrix"_s);
        page = desk.page<MatrixPage>();
        model = page->model();
    }
    [[nodiscard]] bool isRead() const
    {
        return model->graph().isComplete() && !page->findChild<QStackedWidget *>()->isHidden()
            && model->rowCount() > 0;
    }
    template<typename W>
    [[nodiscard]] W *in(const QString &name = {}) const { return page->findChild<W *>(name); }
    [[nodiscard]] QModelIndex cell(const QByteArray &application, const QString &scope,
                                   const QString &resource = shopping) const
    {
        return model->indexOf(Desk::applicationId(application), resource, scope);
    }
    [[nodiscard]] CellState state(const QByteArray &application, const QString &scope) const
    {
        const QModelIndex at = cell(application, scope);
        return at.isValid() ? model->stateAt(at.row(), at.column()) : CellState::Dropped;
    }
    void go(const QModelIndex &at) const
    {
        page->view()->goTo(at);
        page->view()->setFocus();
    }
    void press(Qt::Key key) const { QTest::keyClick(page->view(), key); }
    /// The whole text of the explanation.
    [[nodiscard]] QString explained() const
    {
        QStringList said;
        for (const Label *label : in<MatrixExplanation>()->findChildren<Label *>())
            said.append(label->text());
        for (const PathStep *step : in<MatrixExplanation>()->findChildren<PathStep *>())
            said.append(step->accessibleName());
        return said.join(u'\n');
    }
    [[nodiscard]] bool isExplaining() const { return in<MatrixExplanation>()->isVisibleTo(page); }
    [[nodiscard]] QString emptyText() const
    {
        QStringList said;
        for (const Label *label : in<EmptyState>()->findChildren<Label *>())
            said.append(label->text());
        return in<EmptyState>()->isVisible() ? said.join(u'\n') : QString();
    }
    /// Something changes at the tenant, beside the console.
    [[nodiscard]] bool send(const QByteArray &method, const QString &path, const QByteArray &body = {})
    {
        HttpRequest request;
        request.method = method;
        request.url = QUrl(desk.address().endpoint.toString() + u"/api"_s + path);
        request.body = body;
        if (!body.isEmpty())
            request.headers.set("Content-Type", "application/json");
        bool settled = false, good = false;
        desk.workspace().session().tenant().management().send(request).then(
            page, [&](const Result<HttpResponse> &answer) {
                settled = true;
                good = answer && answer->status < 300;
            });
        return QTest::qWaitFor([&settled] { return settled; }, patience) && good;
    }
    [[nodiscard]] bool probe(const QModelIndex &at)
    {
        go(at);
        press(Qt::Key_Space);
        MessageBar *cost = page->probing()->costBar();
        if (!cost->isHidden())
            Q_EMIT cost->actionRequested();
        const Prober &prober = desk.workspace().session().prober();
        return QTest::qWaitFor([&prober] { return !prober.isRunning() && prober.remainingCount() == 0; }, patience);
    }
};

} // namespace

class tst_MatrixPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }

    void matrixTellsWhatEachApplicationShouldGet()
    {
        Fixture on;
        QTRY_VERIFY_WITH_TIMEOUT(on.isRead(), patience);
        QCOMPARE(on.model->columnCount(), 11);
        QCOMPARE(on.state("billing-worker", u"read:products"_s), CellState::Expected);
        QCOMPARE(on.state("billing-worker", u"write:products"_s), CellState::Blank);
        QCOMPARE(on.state("shopping-full", u"write:products"_s), CellState::Expected);
        QVERIFY(on.model->groups().constLast().isManagement);
        QVERIFY(on.in<Label>(u"ageLabel"_s)->text().contains(u"Read"_s));
        QVERIFY(on.in<QPushButton>(u"probeButton"_s)->isEnabled());
        // The legend is painted; who can't see it asks the table.
        QVERIFY(on.page->view()->accessibleDescription().contains(
            u"Expected, not probed: %1"_s.arg(expectedIn(on.model->counts()))));
    }

    void firstProbeSaysWhatItCosts()
    {
        Fixture on;
        QTRY_VERIFY_WITH_TIMEOUT(on.isRead(), patience);
        on.go(on.cell("shopping-full", u"read:products"_s));
        on.press(Qt::Key_Space);
        MessageBar *cost = on.page->probing()->costBar();
        QVERIFY(cost->isVisible());
        QVERIFY(cost->text().contains(u"audit log"_s));
        const Prober &prober = on.desk.workspace().session().prober();
        QVERIFY(!prober.isRunning());
        QVERIFY(prober.results().isEmpty());
        Q_EMIT cost->actionRequested();
        QTRY_COMPARE_WITH_TIMEOUT(on.state("shopping-full", u"write:products"_s), CellState::Granted, patience);
        QVERIFY(cost->isHidden());
        QVERIFY(on.in<Label>(u"ageLabel"_s)->text().contains(u"Last probe"_s));
        // Once is enough, for as long as this session lasts.
        on.go(on.cell("shopping-reader", u"read:products"_s));
        on.press(Qt::Key_Space);
        QVERIFY(cost->isHidden());
        QTRY_COMPARE_WITH_TIMEOUT(on.state("shopping-reader", u"read:products"_s), CellState::Granted, patience);
        QCOMPARE(on.state("shopping-reader", u"write:products"_s), CellState::Blank);
    }

    void whatChangedAfterTheLoadShowsAsMissingAndSurplus()
    {
        Fixture on;
        QTRY_VERIFY_WITH_TIMEOUT(on.isRead(), patience);
        const QString reader = Desk::applicationId("shopping-reader");
        QVERIFY(on.send("DELETE", u"/applications/%1/roles/%2"_s.arg(reader, roleId("Shopping reader"))));
        const QString idle = Desk::applicationId("shopping-norole");
        QVERIFY(on.send("POST", u"/applications/%1/roles"_s.arg(idle),
                        "{\"roleIds\":[\"" + roleId("Shopping reader").toLatin1() + "\"]}"));
        QVERIFY(on.probe(on.cell("shopping-reader", u"read:products"_s)));
        QVERIFY(on.probe(on.cell("shopping-norole", u"read:products"_s)));
        QCOMPARE(on.state("shopping-reader", u"read:products"_s), CellState::Missing);
        QCOMPARE(on.state("shopping-norole", u"read:products"_s), CellState::Surplus);
        QCOMPARE(countOf(on.model->counts(), CellState::Missing), 1);
        QCOMPARE(countOf(on.model->counts(), CellState::Surplus), 1);
        QCOMPARE(grantedText(*on.model, on.cell("shopping-norole", u"read:products"_s).row()), u"0/0 +1"_s);

        auto *differences = on.in<QPushButton>(u"differencesButton"_s);
        differences->click();
        QCOMPARE(on.model->rowCount(), 2);
        QCOMPARE(on.model->columnCount(), 1);
        differences->click();

        // Read again, the graph says the same as the tokens.
        on.page->reload();
        QTRY_COMPARE_WITH_TIMEOUT(on.state("shopping-norole", u"read:products"_s), CellState::Granted, patience);
        QCOMPARE(on.state("shopping-reader", u"read:products"_s), CellState::Blank);
    }

    void cellIsExplained()
    {
        Fixture on;
        QTRY_VERIFY_WITH_TIMEOUT(on.isRead(), patience);
        on.go(on.cell("billing-worker", u"read:products"_s));
        QVERIFY(!on.isExplaining());
        on.press(Qt::Key_Return);
        QVERIFY(on.isExplaining());
        QVERIFY2(on.explained().contains(u"Shopping reader"_s), qPrintable(on.explained()));
        QVERIFY(on.explained().contains(u"Not probed yet"_s));
        // It follows the current cell.
        on.press(Qt::Key_Right);
        QCOMPARE(on.page->view()->currentIndex(), on.cell("billing-worker", u"write:products"_s));
        QVERIFY2(on.explained().contains(u"Shopping full access"_s), qPrintable(on.explained()));
        QVERIFY(on.probe(on.cell("billing-worker", u"read:products"_s)));
        QVERIFY2(on.explained().contains(u"Issued"_s), qPrintable(on.explained()));
        on.press(Qt::Key_Escape);
        QVERIFY(!on.isExplaining());
    }

    void explanationLeadsToItsObjects()
    {
        Fixture on;
        QTRY_VERIFY_WITH_TIMEOUT(on.isRead(), patience);
        on.go(on.cell("billing-worker", u"read:products"_s));
        on.press(Qt::Key_Return);
        QSignalSpy navigated(on.page, &WorkspacePage::navigate);
        const auto follow = [&](const QString &icon) -> QString {
            on.in<PathStep>(icon + u"PathStep")->click();
            const auto to = navigated.takeLast().at(0).value<Location>();
            return to.page + u' ' + to.object;
        };
        // Stays on this page: what follows a link is the workspace's doing.
        QObject::disconnect(on.page, &WorkspacePage::navigate, &on.desk.workspace(), nullptr);
        QCOMPARE(follow(u"m2m"_s), u"applications "_s + Desk::applicationId("billing-worker"));
        QCOMPARE(follow(u"role"_s), u"roles "_s + roleId("Shopping reader"));
        QVERIFY(follow(u"resource"_s).startsWith(u"resources "_s));
        on.in<QPushButton>(u"openInTokensButton"_s)->click();
        const auto to = navigated.takeLast().at(0).value<Location>();
        QCOMPARE(to.page, u"tokens"_s);
        const QJsonObject wanted = QJsonDocument::fromJson(to.object.toUtf8()).object();
        QCOMPARE(wanted.value(u"application"_s).toString(), Desk::applicationId("billing-worker"));
        QCOMPARE(wanted.value(u"resource"_s).toString(), shopping);
    }

    void thePreparedChangeMendsTheCell()
    {
        Fixture on;
        QTRY_VERIFY_WITH_TIMEOUT(on.isRead(), patience);
        on.go(on.cell("billing-worker", u"write:products"_s));
        on.press(Qt::Key_Return);
        const auto prepare = on.in<QPushButton>(u"prepareAssignmentButton"_s);
        QVERIFY(prepare);
        prepare->click();
        QCOMPARE(on.desk.workspace().location().page, u"requests"_s);
        auto *requests = on.desk.page<RequestsPage>();
        const RequestDraft draft = requests->draft();
        QCOMPARE(draft.method, u"POST"_s);
        QCOMPARE(draft.target,
                 u"/api/applications/%1/roles"_s.arg(Desk::applicationId("billing-worker")));
        QVERIFY2(draft.body.contains(roleId("Shopping full access")), qPrintable(draft.body));
        // Nobody has sent it yet.
        const auto assigned = [&] {
            return std::ranges::count_if(on.desk.log().entries(), [&](const Exchange &exchange) {
                return exchange.method == "POST" && exchange.url.path() == draft.target;
            });
        };
        QCOMPARE(assigned(), 0);
        requests->send();
        QTRY_COMPARE_WITH_TIMEOUT(requests->answer()->statusText(), u"201 Created"_s, patience);
        QCOMPARE(assigned(), 1);
        on.desk.workspace().go({u"matrix"_s, {}});
        on.page->reload();
        QTRY_COMPARE_WITH_TIMEOUT(on.state("billing-worker", u"write:products"_s),
                                  CellState::Expected, patience);
        QVERIFY(on.probe(on.cell("billing-worker", u"write:products"_s)));
        QCOMPARE(on.state("billing-worker", u"write:products"_s), CellState::Granted);
    }

    void aReadOnlyConnectionPreparesNoChange()
    {
        Fixture on({}, {}, true);
        QTRY_VERIFY_WITH_TIMEOUT(on.isRead(), patience);
        on.go(on.cell("billing-worker", u"write:products"_s));
        on.press(Qt::Key_Return);
        QVERIFY(on.explained().contains(u"Shopping full access"_s));
        QVERIFY(!on.in<QPushButton>(u"prepareAssignmentButton"_s));
    }

    void historyReturnsToTheCell()
    {
        Fixture on;
        QTRY_VERIFY_WITH_TIMEOUT(on.isRead(), patience);
        on.go(on.cell("billing-worker", u"read:products"_s));
        on.press(Qt::Key_Return);
        const Location here = on.desk.workspace().location();
        QVERIFY(here.object.contains(u"read:products"_s));
        on.press(Qt::Key_Escape);
        on.go(on.model->index(0, 0));
        on.desk.workspace().go(here);
        QCOMPARE(on.page->view()->currentIndex(), on.cell("billing-worker", u"read:products"_s));
        QVERIFY(on.isExplaining());
    }

    void keysWalkTheMatrix()
    {
        Fixture on;
        QTRY_VERIFY_WITH_TIMEOUT(on.isRead(), patience);
        on.go(on.model->index(2, 3));
        on.press(Qt::Key_Down);
        QCOMPARE(on.page->view()->currentIndex(), on.model->index(3, 3));
        on.press(Qt::Key_End);
        QCOMPARE(on.page->view()->currentIndex(), on.model->index(3, on.model->columnCount() - 1));
        on.press(Qt::Key_Home);
        QCOMPARE(on.page->view()->currentIndex(), on.model->index(3, 0));
        on.page->focusFilter();
        QVERIFY(on.in<QLineEdit>(u"filterLineEdit"_s)->hasFocus());
    }

    void organizationShowsItsMembers()
    {
        Fixture on;
        QTRY_VERIFY_WITH_TIMEOUT(on.isRead(), patience);
        const QString acme = QString::fromLatin1(demo::seededId("organization Acme", 12));
        on.page->filters()->setOrganization(acme, u"Acme"_s);
        Q_EMIT on.page->filters()->organizationChanged();
        QTRY_COMPARE_WITH_TIMEOUT(on.model->rowCount(), 2, patience);
        QVERIFY(on.model->graph().organizations.contains(acme));
        QVERIFY(on.cell("shopping-full", u"read:products"_s).isValid());
        on.page->filters()->setOrganization({}, {});
        Q_EMIT on.page->filters()->organizationChanged();
        QVERIFY(on.model->rowCount() > 2);
    }

    void filtersThatLeaveNothingSaySo()
    {
        Fixture on;
        QTRY_VERIFY_WITH_TIMEOUT(on.isRead(), patience);
        on.in<QLineEdit>(u"filterLineEdit"_s)->setText(u"nothing is called so"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!on.emptyText().isEmpty(), patience);
        QVERIFY(on.emptyText().contains(u"Nothing found"_s));
        Q_EMIT on.in<EmptyState>()->actionRequested();
        QVERIFY(on.model->rowCount() > 2);
        QVERIFY(on.emptyText().isEmpty());
        on.in<QPushButton>(u"differencesButton"_s)->click();
        QVERIFY(on.emptyText().contains(u"No differences"_s));
    }

    void stoppedReadingIsPartialNeverNoAccess()
    {
        DemoOptions slow;
        slow.latencyMs = 40;
        Fixture on(slow);
        AccessLoader &loader = on.desk.workspace().session().access();
        QVERIFY(on.emptyText().contains(u"Reading"_s));
        QTRY_VERIFY_WITH_TIMEOUT(loader.readCount() >= 4, patience);
        loader.stop();
        QTRY_VERIFY_WITH_TIMEOUT(!loader.isLoading(), patience);
        QVERIFY(on.model->graph().error);
        QCOMPARE(countOf(on.model->counts(), CellState::Blank) == 0 || !on.emptyText().isEmpty()
                     || countOf(on.model->counts(), CellState::Unknown) > 0, true);
        const auto *bar = on.in<ErrorBar>();
        if (on.model->rowCount() > 0 && on.emptyText().isEmpty()) {
            QVERIFY(bar->messageBar()->isVisible());
            QVERIFY(bar->messageBar()->text().contains(u"Not everything was read"_s));
            Q_EMIT bar->messageBar()->actionRequested();
        } else {
            Q_EMIT on.in<EmptyState>()->actionRequested();
        }
        QTRY_VERIFY_WITH_TIMEOUT(on.isRead(), patience);
        QCOMPARE(countOf(on.model->counts(), CellState::Unknown), 0);
    }

    void refusedConsoleIsAnErrorWithoutCells()
    {
        Fixture on({}, "shopping-reader");
        QTRY_VERIFY_WITH_TIMEOUT(on.emptyText().contains(u"Nothing could be read"_s), patience);
        QVERIFY(on.in<ErrorBar>()->messageBar()->isVisible());
        QVERIFY(!on.in<QPushButton>(u"probeButton"_s)->isEnabled());
    }

    void probeOfEverythingIsPausedResumedAndCancelled()
    {
        DemoOptions slow;
        slow.latencyMs = 30;
        Fixture on(slow);
        QTRY_VERIFY_WITH_TIMEOUT(on.isRead(), patience);
        Prober &prober = on.desk.workspace().session().prober();
        on.page->probing()->request(on.model->jobs(-1, -1));
        Q_EMIT on.page->probing()->costBar()->actionRequested();
        ProgressStrip *strip = on.page->probing()->strip();
        QVERIFY(strip->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(prober.doneCount() > 0, patience);
        Q_EMIT strip->firstRequested();
        QVERIFY(!prober.isRunning());
        QVERIFY(strip->isVisible());
        const int done = prober.doneCount();
        Q_EMIT strip->firstRequested();
        QTRY_VERIFY_WITH_TIMEOUT(prober.doneCount() > done, patience);
        Q_EMIT strip->secondRequested();
        QVERIFY(strip->isHidden());
        QVERIFY(!prober.results().isEmpty());

        // What it told so far, and the rest alone is offered.
        MessageBar *outcome = on.page->probing()->outcomeBar();
        const QList<Prober::Job> all = on.model->jobs(-1, -1);
        int answered = 0;
        for (const ProbeResult &result : prober.results())
            answered += !result.error;
        QVERIFY2(outcome->text().startsWith(u"Stopped at "_s)
                     && outcome->text().contains(u" of %1 exchange"_s.arg(all.size())),
                 qPrintable(outcome->text()));
        MessageBar *cost = on.page->probing()->costBar();
        on.page->probing()->request(all);
        QVERIFY(!prober.isRunning());
        QVERIFY(outcome->isHidden());
        QVERIFY2(cost->text().contains(u"%1 of them were answered since "_s.arg(answered)),
                 qPrintable(cost->text()));
        Q_EMIT cost->actionRequested();
        QCOMPARE(prober.remainingCount(), int(all.size()) - answered);
        QTRY_VERIFY_WITH_TIMEOUT(prober.remainingCount() == 0, patience);
        QCOMPARE(prober.results().size(), all.size());
        QVERIFY2(outcome->text().startsWith(u"Probed at "_s)
                     && outcome->text().contains(u"Nothing differs."_s)
                     && outcome->text().contains(u"not asked: The application has no App secret"_s),
                 qPrintable(outcome->text()));
        // It can be had all over again, too.
        on.page->probing()->request(all);
        QVERIFY(cost->isVisible());
    }

    void stoppedItIsGoneOnWithWhereItStopped()
    {
        DemoOptions slow;
        slow.latencyMs = 30;
        Fixture on(slow);
        QTRY_VERIFY_WITH_TIMEOUT(on.isRead(), patience);
        Prober &prober = on.desk.workspace().session().prober();
        const QList<Prober::Job> all = on.model->jobs(-1, -1, MatrixModel::Which::Expected);
        on.page->probing()->request(all);
        Q_EMIT on.page->probing()->costBar()->actionRequested();
        QTRY_VERIFY_WITH_TIMEOUT(prober.doneCount() > 2, patience);
        Q_EMIT on.page->probing()->strip()->secondRequested();
        const auto exchanges = [&on] {
            int count = 0;
            for (const Exchange &exchange : on.desk.log().entries())
                count += exchange.url.path() == "/oidc/token"_L1 && exchange.status > 0;
            return count;
        };
        const int before = exchanges();
        int left = 0;
        for (const Prober::Job &job : all)
            left += !prober.results().contains(job.target) || prober.results()[job.target].error;
        Q_EMIT on.page->probing()->outcomeBar()->actionRequested();
        QCOMPARE(prober.remainingCount(), left);
        QTRY_VERIFY_WITH_TIMEOUT(prober.remainingCount() == 0, patience);
        QVERIFY(exchanges() - before <= left); // those that have a secret
    }

    void whatIsShownIsExported()
    {
        Fixture on;
        QTRY_VERIFY_WITH_TIMEOUT(on.isRead(), patience);
        const auto write = [&](const QString &name, MatrixExporter::Kind kind) {
            const QString path = on.desk.directory() + u'/' + name;
            on.page->exporter()->exportTo(path, kind);
            (void)QTest::qWaitFor([&on] { return !on.page->exporter()->isRunning(); }, patience);
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray json = write(u"m.json"_s, MatrixExporter::Kind::Json);
        const QJsonArray cells = QJsonDocument::fromJson(json).object().value(u"cells"_s).toArray();
        QCOMPARE(cells.size(), expectedIn(on.model->counts()));
        QVERIFY(write(u"m.csv"_s, MatrixExporter::Kind::Csv).startsWith("applicationId,application,"));
        const QImage picture = QImage::fromData(write(u"m.png"_s, MatrixExporter::Kind::Png));
        QVERIFY(picture.width() > 300 && picture.height() > 300);
        const QByteArray svg = write(u"m.svg"_s, MatrixExporter::Kind::Svg);
        QVERIFY(svg.contains("<svg") && svg.contains("billing-worker"));
        QVERIFY(on.page->exporter()->messageBar()->isVisible());
        // A place where nothing can be written.
        QVERIFY(write(u"no/such/folder.csv"_s, MatrixExporter::Kind::Csv).isEmpty());
        QCOMPARE(on.page->exporter()->messageBar()->kind(), MessageBar::Kind::Error);
    }

    void placeAndFiltersComeBack()
    {
        Fixture on;
        QTRY_VERIFY_WITH_TIMEOUT(on.isRead(), patience);
        on.in<QLineEdit>(u"filterLineEdit"_s)->setText(u"billing"_s);
        QTRY_COMPARE_WITH_TIMEOUT(on.model->rowCount(), 1, patience);
        on.in<QPushButton>(u"denseButton"_s)->click();
        QVERIFY(on.page->view()->isDense());
        on.go(on.cell("billing-worker", u"read:products"_s));
        on.press(Qt::Key_Return);
        const QVariantMap state = on.page->saveState();
        on.page->restoreState({});
        QVERIFY(on.model->rowCount() > 1);
        QVERIFY(!on.page->view()->isDense());
        on.page->restoreState(state);
        on.page->open({});
        QCOMPARE(on.model->rowCount(), 1);
        QVERIFY(on.page->view()->isDense());
        QCOMPARE(on.page->view()->currentIndex(), on.cell("billing-worker", u"read:products"_s));
        QVERIFY(on.isExplaining());
    }
};

QTEST_MAIN(tst_MatrixPage)
#include "tst_matrixpage.moc"
