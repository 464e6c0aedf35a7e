// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Process.h"
#include "demo/DemoIds.h"
#include "gui/ApplicationDetails.h"
#include "gui/ApplicationsPage.h"
#include "gui/ConnectForm.h"
#include "gui/ConnectPage.h"
#include "gui/Console.h"
#include "gui/FieldBox.h"
#include "gui/ListView.h"
#include "gui/MainWindow.h"
#include "gui/RequestsPage.h"
#include "gui/ViewState.h"
#include "gui/Workspace.h"
#include "models/PagedTableModel.h"

#include <QApplication>
#include <QDirIterator>
#include <QFile>
#include <QLineEdit>
#include <QLocalSocket>
#include <QProcess>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace lwb;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;
const QString canary = u"CANARY0123456789CANARY0123456789"_s;

QString application()
{
    return QString::fromLatin1(demo::seededId("application billing-worker"));
}

QByteArray stateFile(const QString &directory)
{
    QFile file(directory + u"/windows.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Types into every kind of place that comes back, in two windows, and lives on until it is killed.
int runVictim(const QString &directory)
{
    process::restrictFileMode(); // as main() does
    LaunchOptions options;
    options.request.demo = true;
    Console console(options, directory);
    if (console.handOver())
        return 1;
    console.start();
    MainWindow *first = console.windows().constFirst();
    first->resize(900, 700); // newer Qt brings no window back larger than the screen
    auto *applications = first->workspace()->findChild<ApplicationsPage *>();
    applications->findChild<QLineEdit *>()->setText(u"billing"_s);
    applications->details()->setTab(1);
    first->workspace()->go({u"applications"_s, application()});

    MainWindow *second = console.openWindow({.demo = true});
    second->workspace()->go({u"requests"_s, {}});
    RequestDraft draft;
    draft.method = u"PATCH"_s;
    draft.target = u"/api/users/of-the-victim"_s;
    draft.headers = {{u"Authorization"_s, u"Bearer "_s + canary, true}, {u"X-Trace"_s, u"kept"_s, true}};
    draft.body = u"{\"name\": \"last words\"}"_s;
    second->workspace()->findChild<RequestsPage *>()->setDraft(draft);

    MainWindow *third = console.openWindow({.demo = true});
    third->showConnectPage();
    auto *form = third->findChild<ConnectForm *>();
    const auto type = [form](const QString &box, const QString &text) {
        form->findChild<FieldBox *>(box)->lineEdit()->setText(text);
    };
    type(u"tenantIdFieldBox"_s, u"abc123"_s);
    type(u"clientIdFieldBox"_s, u"half-typed"_s);
    type(u"secretFieldBox"_s, canary);
    return QApplication::exec();
}

} // namespace

class TestConsole : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_home->path()).mkdir(u"run"_s, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
        qputenv("XDG_RUNTIME_DIR", m_home->filePath(u"run"_s).toUtf8());
    }

    void everythingComesBackAfterKill9()
    {
        const QString directory = m_home->filePath(u"config"_s);
        QProcess victim;
        victim.setProcessChannelMode(QProcess::ForwardedChannels);
        victim.start(QCoreApplication::applicationFilePath(), {u"--victim"_s, directory});
        QVERIFY(victim.waitForStarted());
        const auto wrote = [&](const QByteArray &text) { return stateFile(directory).contains(text); };
        QTRY_VERIFY_WITH_TIMEOUT(wrote("of-the-victim") && wrote("half-typed") && wrote("last words")
                                     && wrote(application().toLatin1()), patience);
        QCOMPARE(victim.state(), QProcess::Running);
        victim.kill(); // SIGKILL
        QVERIFY(victim.waitForFinished());
        QCOMPARE(victim.exitStatus(), QProcess::CrashExit);

        Console console({}, directory);
        QVERIFY(!console.handOver());
        console.start();
        QCOMPARE(console.windows().size(), 3);
        const auto window = [&console](const QString &id) {
            for (MainWindow *candidate : console.windows()) {
                if (candidate->id() == id)
                    return candidate;
            }
            return static_cast<MainWindow *>(nullptr);
        };
        MainWindow *first = window(u"1"_s);
        QVERIFY(first && first->workspace());
        QCOMPARE(first->size(), QSize(900, 700));
        QVERIFY((first->workspace()->location() == Location{u"applications"_s, application()}));
        auto *details = first->workspace()->findChild<ApplicationDetails *>();
        QTRY_VERIFY_WITH_TIMEOUT(details->isLoaded(), patience);
        QCOMPARE(details->id(), application());
        QCOMPARE(details->tab(), 1);
        auto *list = first->workspace()->findChild<ApplicationsPage *>();
        QCOMPARE(list->findChild<QLineEdit *>()->text(), u"billing"_s);
        QCOMPARE(list->model()->search(), u"billing"_s);
        QTRY_COMPARE_WITH_TIMEOUT(list->view()->currentId(), application(), patience);

        MainWindow *second = window(u"2"_s);
        QVERIFY(second && second->workspace());
        QCOMPARE(second->workspace()->location().page, u"requests"_s);
        const RequestDraft draft = second->workspace()->findChild<RequestsPage *>()->draft();
        QCOMPARE(draft.method, u"PATCH"_s);
        QCOMPARE(draft.target, u"/api/users/of-the-victim"_s);
        QCOMPARE(draft.body, u"{\"name\": \"last words\"}"_s);
        QCOMPARE(draft.headers.value(0).value, u"***"_s);
        QCOMPARE(draft.headers.value(1).value, u"kept"_s);

        MainWindow *third = window(u"3"_s);
        QVERIFY(third && third->findChild<ConnectPage *>()->isVisible());
        auto *form = third->findChild<ConnectForm *>();
        QCOMPARE(form->findChild<FieldBox *>(u"tenantIdFieldBox"_s)->lineEdit()->text(), u"abc123"_s);
        QCOMPARE(form->findChild<FieldBox *>(u"clientIdFieldBox"_s)->lineEdit()->text(), u"half-typed"_s);
        QVERIFY(form->secret().isEmpty());
    }

    void noSecretIsEverWrittenDown()
    {
        const QString directory = m_home->filePath(u"config"_s);
        QProcess victim;
        victim.start(QCoreApplication::applicationFilePath(), {u"--victim"_s, directory});
        QVERIFY(victim.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(stateFile(directory).contains("half-typed") && stateFile(directory).contains("last words"), patience);
        victim.kill();
        QVERIFY(victim.waitForFinished());
        const QByteArray utf8 = canary.toUtf8();
        const QByteArray utf16(reinterpret_cast<const char *>(canary.utf16()), canary.size() * 2);
        QDirIterator files(m_home->path(), QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        int seen = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            ++seen;
            const QByteArray content = file.readAll();
            for (const QByteArray &form : {utf8, utf16, utf8.toBase64().first(40), utf8.toHex()})
                QVERIFY2(!content.contains(form), qPrintable(file.fileName()));
            QCOMPARE(file.permissions() & 0x77, QFileDevice::Permissions());
        }
        QVERIFY(seen >= 1);
    }

    void anotherStartOpensAWindowInTheRunningProcess()
    {
        QProcess first;
        start(first, {u"--demo"_s});
        QTRY_VERIFY_WITH_TIMEOUT(stateFile(config()).contains("windows/1/profile"), patience);
        QProcess second;
        start(second, {u"--demo"_s});
        QVERIFY(second.waitForFinished(patience));
        QCOMPARE(second.exitCode(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(stateFile(config()).contains("windows/2/profile"), patience);
        QCOMPARE(first.state(), QProcess::Running);

        // What is left of a process that was killed does not stand in the way.
        first.kill();
        QVERIFY(first.waitForFinished());
        QProcess third;
        start(third, {});
        QTRY_VERIFY_WITH_TIMEOUT(isListening(), patience);
        QProcess fourth;
        start(fourth, {u"--demo"_s});
        QVERIFY(fourth.waitForFinished(patience));
        QCOMPARE(fourth.exitCode(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(stateFile(config()).contains("windows/3/profile"), patience);
        QCOMPARE(third.state(), QProcess::Running);
        third.terminate();
        QVERIFY(third.waitForFinished(patience));
    }

    void onlyThisUserReachesTheSocket()
    {
        InstanceLink link(config());
        QVERIFY(!link.handOver({}));
        QVERIFY(link.isListening() && link.isFirst());
        QVERIFY(QFile::exists(link.socketPath()));
        QCOMPARE(QFile::permissions(link.socketPath()) & 0x77, QFileDevice::Permissions());
    }

    void withoutASocketTheProcessStandsAlone()
    {
        qputenv("XDG_RUNTIME_DIR", "/nowhere/at/all");
        // Longer than a socket's path may be.
        InstanceLink link(m_home->filePath(QString(80, u'l') + u'/' + QString(80, u'm')));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"no socket for other starts"_s));
        QVERIFY(!link.handOver({}));
        QVERIFY(!link.isListening());
        QVERIFY(link.isFirst());
    }

    void oneWindowClosedBesideOthersIsDoneWith()
    {
        {
            Console console({}, config());
            QVERIFY(!console.handOver());
            console.start();
            console.openWindow({.demo = true});
            MainWindow *third = console.openWindow({});
            QCOMPARE(third->workspace()->session().profile().id, AppContext::demoId());
            QCOMPARE(console.windows().size(), 3);
            third->close();
            QCOMPARE(console.windows().size(), 2);
            console.windows().constFirst()->close();
            console.windows().constFirst()->close();
            QVERIFY(console.windows().isEmpty());
        }
        const StateFile state(config() + u"/windows.json"_s);
        QCOMPARE(rememberedWindows(state), QStringList(u"2"_s));
    }

    void anotherLanguageReachesOpenWindowsAtOnce()
    {
        Console console({}, config());
        QVERIFY(!console.handOver());
        console.start();
        console.windows().constFirst()->openDemo();
        console.windows().constFirst()->workspace()->go({u"requests"_s, {}});
        RequestDraft draft;
        draft.target = u"/api/kept"_s;
        console.windows().constFirst()->workspace()->findChild<RequestsPage *>()->setDraft(draft);
        const QPointer<MainWindow> old = console.windows().constFirst();
        PreferenceValues values = console.context().preferences().values();
        values.language = u"pt_BR"_s;
        QVERIFY(console.context().preferences().set(values));
        QTRY_VERIFY(!old);
        MainWindow *window = console.windows().constFirst();
        QVERIFY(window->isVisible());
        QCOMPARE(window->workspace()->location().page, u"requests"_s);
        QCOMPARE(window->workspace()->findChild<RequestsPage *>()->draft().target, u"/api/kept"_s);
        QCOMPARE(QLocale().name(), u"pt_BR"_s);
    }

    void profilesChangedElsewhereAreShown()
    {
        Console console({}, config());
        QVERIFY(!console.handOver());
        console.start();
        const auto demo = console.context().demoProfile();
        QVERIFY(demo);
        Profile profile = *demo;
        profile.id = newProfileId();
        profile.name = u"Mine"_s;
        profile.environment = Environment::Development;
        QVERIFY(console.context().profiles().save(profile));
        MainWindow *window = console.windows().constFirst();
        window->openProfile(profile);
        window->workspace()->go({u"requests"_s, {}});

        ProfileStore other(config()); // as lwb does it
        QVERIFY(other.load());
        profile.name = u"Renamed"_s;
        QVERIFY(other.save(profile));
        QTRY_VERIFY_WITH_TIMEOUT(window->windowTitle().startsWith(u"Renamed"_s), patience);
        QCOMPARE(window->workspace()->location().page, u"requests"_s);
        QVERIFY(other.remove(profile.id));
        QTRY_VERIFY_WITH_TIMEOUT(window->findChild<ConnectPage *>()->isVisible(), patience);
    }

    void theFormerVersionsFileIsRead()
    {
        QVERIFY(QDir().mkpath(config()));
        {
            QSettings former(config() + u"/window.ini"_s, QSettings::IniFormat);
            former.setValue(u"profiles/demo/page"_s, u"requests"_s);
            former.setValue(u"window/profile"_s, u"demo"_s);
        }
        Console console({}, config());
        QVERIFY(!console.handOver());
        console.start();
        QVERIFY(console.windows().constFirst()->workspace());
        QCOMPARE(console.windows().constFirst()->workspace()->location().page, u"requests"_s);
    }

private:
    [[nodiscard]] QString config() const { return m_home->filePath(u"logto-workbench"_s); }
    [[nodiscard]] bool isListening() const
    {
        const InstanceLink link(config());
        QLocalSocket socket;
        socket.connectToServer(link.socketPath());
        return socket.waitForConnected(1'000);
    }
    void start(QProcess &process, const QStringList &arguments) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_CONFIG_HOME"_s, m_home->path());
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedChannels);
        process.start(QStringLiteral(LWB_WORKBENCH), arguments);
        QVERIFY(process.waitForStarted());
    }

    std::unique_ptr<QTemporaryDir> m_home;
};

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--victim"_L1)
        return runVictim(arguments.value(2));
    QTEST_SET_MAIN_SOURCE_PATH
    TestConsole test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_console.moc"
