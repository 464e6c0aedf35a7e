// SPDX-License-Identifier: GPL-3.0-or-later
#include "Desk.h"
#include "support/HostilePeer.h"
#include "support/TestAuthority.h"

#include "gui/ApplicationsPage.h"
#include "gui/Clipboard.h"
#include "gui/Console.h"
#include "gui/Diagnostics.h"
#include "gui/HelpPage.h"
#include "gui/ListView.h"
#include "gui/LogBuffer.h"
#include "gui/RequestsPage.h"
#include "gui/SegmentedControl.h"
#include "gui/SettingsPage.h"
#include "gui/ShortcutList.h"
#include "gui/TrustSettings.h"
#include "models/PagedTableModel.h"

#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QShortcut>
#include <QSpinBox>

using namespace lwb;
using namespace lwb::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

Result<HttpResponse> answerTo(Desk &desk, const QUrl &url)
{
    std::optional<Result<HttpResponse>> answer;
    QObject context;
    HttpRequest request;
    request.url = url;
    request.purpose = Purpose::Raw;
    desk.workspace().session().tenant().sendBare(std::move(request)).then(&context, [&](Result<HttpResponse> result) {
        answer = std::move(result);
    });
    (void)QTest::qWaitFor([&] { return answer.has_value(); }, patience);
    return answer ? *answer : Result<HttpResponse>(Error::make(Error::Kind::Timeout, u"never answered"_s));
}

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_desk->open(m_desk->profile(), m_desk->address().clientSecret, u"settings"_s);
    }
    void cleanup() { m_desk.reset(); }

    void aThemeIsChosenWithOneClick()
    {
        const QTemporaryDir directory;
        Console console({}, directory.path());
        console.start();
        console.windows().constFirst()->openDemo();
        console.windows().constFirst()->workspace()->go({u"settings"_s, {}});
        auto *theme = console.windows().constFirst()->findChild<SegmentedControl *>(u"themeSegmentedControl"_s);
        theme->setCurrentIndex(2);
        QVERIFY(tokens().dark);
        theme->setCurrentIndex(1);
        QVERIFY(!tokens().dark);
    }

    void densityReachesTheListsThatAreOpen()
    {
        const QTemporaryDir directory;
        Console console({}, directory.path());
        console.start();
        MainWindow *window = console.windows().constFirst();
        window->openDemo();
        window->workspace()->go({u"applications"_s, {}});
        const auto *view = window->findChild<ListView *>(u"applicationsListView"_s);
        QCOMPARE(view->verticalHeader()->defaultSectionSize(), 28);
        window->workspace()->go({u"settings"_s, {}});
        window->findChild<SegmentedControl *>(u"densitySegmentedControl"_s)->setCurrentIndex(1);
        QCOMPARE(view->verticalHeader()->defaultSectionSize(), 24);
        window->findChild<SegmentedControl *>(u"densitySegmentedControl"_s)->setCurrentIndex(0);
        QCOMPARE(view->verticalHeader()->defaultSectionSize(), 28);
    }

    void whatAnotherProgramWritesHoldsInOpenWindows()
    {
        const QTemporaryDir directory;
        Console console({}, directory.path());
        console.start();
        console.windows().constFirst()->openDemo();
        console.windows().constFirst()->workspace()->go({u"settings"_s, {}});
        const auto *theme = console.windows().constFirst()->findChild<SegmentedControl *>(u"themeSegmentedControl"_s);
        QVERIFY(theme->currentIndex() != 2);
        Preferences theirs(directory.path());
        PreferenceValues chosen = theirs.values();
        chosen.theme = PreferenceValues::Theme::Dark;
        QVERIFY(theirs.set(chosen));
        theirs.sync();
        QTRY_VERIFY_WITH_TIMEOUT(tokens().dark, patience);
        QCOMPARE(theme->currentIndex(), 2);
        chosen.theme = PreferenceValues::Theme::Light;
        QVERIFY(theirs.set(chosen));
        theirs.sync();
        QTRY_VERIFY_WITH_TIMEOUT(!tokens().dark, patience);
    }

    void timeLimitsHoldForTheNextRequest()
    {
        HostilePeer silent({Reaction::silence()});
        field<QSpinBox>(u"requestIdleSpinBox"_s)->setValue(1);
        const auto answer = answerTo(*m_desk, silent.url());
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Timeout);
        QCOMPARE(answer.error().detail, u"1 s"_s);
        // As far as the range goes.
        field<QSpinBox>(u"totalSpinBox"_s)->setValue(1);
        QCOMPARE(preferences().values().totalSeconds, Preferences::totalRange.least);
    }

    void aManualProxyIsUsedByOpenSessions()
    {
        HostilePeer proxy({Reaction::status(502)});
        auto *kind = field<SegmentedControl>(u"proxySegmentedControl"_s);
        auto *host = field<QLineEdit>(u"proxyHostLineEdit"_s);
        kind->setCurrentIndex(2);
        QTRY_VERIFY(host->isVisible()); // a page just built shows with the next event
        QCOMPARE(preferences().values().proxy, PreferenceValues::Proxy::System); // no host yet
        field<QSpinBox>(u"proxyPortSpinBox"_s)->setValue(proxy.port());
        host->setText(u"127.0.0.1"_s);
        Q_EMIT host->editingFinished();
        QCOMPARE(preferences().values().proxy, PreferenceValues::Proxy::Manual);
        QVERIFY(!answerTo(*m_desk, QUrl(u"https://tenant.example/api"_s)));
        QVERIFY(proxy.requests() > 0);
        QVERIFY(proxy.requestBytes().constFirst().startsWith("CONNECT tenant.example:443 "));
        const int used = proxy.requests();
        kind->setCurrentIndex(1);
        QVERIFY(!answerTo(*m_desk, QUrl(u"https://tenant.invalid/api"_s)));
        QCOMPARE(proxy.requests(), used);
    }

    void aProxyHostThatIsNoneIsTold()
    {
        field<SegmentedControl>(u"proxySegmentedControl"_s)->setCurrentIndex(2);
        auto *host = field<QLineEdit>(u"proxyHostLineEdit"_s);
        host->setText(u"https://proxy:8080"_s);
        Q_EMIT host->editingFinished();
        QVERIFY(host->accessibleDescription().contains(u"alone"_s));
        QCOMPARE(preferences().values(), PreferenceValues());
    }

    void extraAuthoritiesAreTrustedAndShown()
    {
        const TestAuthority authority;
        HostilePeer peer({Reaction::answer("{}")}, authority.server("IP:127.0.0.1"));
        QVERIFY(!answerTo(*m_desk, peer.url()));
        const QTemporaryDir directory;
        const QString path = directory.filePath(u"ca.pem"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no certificate at all");
        file.close();
        auto *trust = m_desk->window().findChild<TrustSettings *>();
        trust->useFile(path);
        QVERIFY(preferences().values().caCertificatesPem.isEmpty());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(authority.certificate().toPem());
        file.close();
        trust->useFile(path);
        QVERIFY(answerTo(*m_desk, peer.url()));
        auto *remove = field<QAbstractButton>(u"removeCertificatesPushButton"_s);
        QVERIFY(remove->isVisibleTo(trust));
        remove->click();
        QVERIFY(preferences().values().caCertificatesPem.isEmpty());
    }

    void aCopiedSecretLeavesTheClipboardAfterTheChosenTime()
    {
        setClipboardSeconds(1);
        copySensitive(u"CANARY"_s);
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(data->text(), u"CANARY"_s);
        QCOMPARE(data->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
        QTRY_VERIFY_WITH_TIMEOUT(QGuiApplication::clipboard()->text().isEmpty(), patience);
        // What was copied since stays.
        copySensitive(u"CANARY"_s);
        copyText(u"something else"_s);
        QTest::qWait(1'500);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"something else"_s);
        setClipboardSeconds(30);
    }

    void theClipboardsTimeIsTheChosenOne()
    {
        const QTemporaryDir directory;
        Console console({}, directory.path());
        PreferenceValues values;
        values.clipboardSeconds = 5;
        QVERIFY(console.context().preferences().set(values));
        copySensitive(u"CANARY"_s);
        QTRY_VERIFY_WITH_TIMEOUT(QGuiApplication::clipboard()->text().isEmpty(), 20'000); // not 30
        setClipboardSeconds(30);
    }

    void theKeychainsStateIsTold()
    {
        // No bus in this test: that is a state, too.
        auto *test = field<QAbstractButton>(u"testKeychainPushButton"_s);
        const auto *result = field<QWidget>(u"keychainResultLabel"_s);
        test->click();
        QTRY_VERIFY_WITH_TIMEOUT(test->isEnabled() && result->isVisible(), patience);
        QVERIFY(!qobject_cast<const QLabel *>(result)->text().isEmpty());
    }

    void theFolderOpens()
    {
        QDesktopServices::setUrlHandler(u"file"_s, this, "opened");
        field<QAbstractButton>(u"openFolderPushButton"_s)->click();
        QDesktopServices::unsetUrlHandler(u"file"_s);
        QCOMPARE(m_opened, QUrl::fromLocalFile(m_desk->directory()));
    }

    void clearingTheHistoryAsksAndForgets()
    {
        m_desk->workspace().go({u"requests"_s, {}});
        auto *requests = m_desk->page<RequestsPage>();
        RequestDraft draft;
        draft.target = u"/api/to-be-forgotten"_s;
        requests->setDraft(draft);
        m_desk->window().remember();
        m_desk->context().uiState().sync();
        QVERIFY(state().contains("to-be-forgotten"));
        m_desk->workspace().go({u"settings"_s, {}});
        field<QAbstractButton>(u"clearHistoryPushButton"_s)->click();
        auto *box = m_desk->window().findChild<QMessageBox *>();
        QVERIFY(box);
        QCOMPARE(static_cast<QAbstractButton *>(box->defaultButton()), box->button(QMessageBox::Cancel));
        QVERIFY(state().contains("to-be-forgotten"));
        for (QAbstractButton *button : box->buttons()) {
            if (box->buttonRole(button) == QMessageBox::DestructiveRole)
                button->click();
        }
        m_desk->context().uiState().sync();
        QVERIFY(!state().contains("to-be-forgotten"));
        QVERIFY(requests->draft().target.isEmpty());
        m_desk->window().remember();
        m_desk->context().uiState().sync();
        QVERIFY(!state().contains("to-be-forgotten"));
    }

    void everyShortcutSaysWhatItDoes()
    {
        m_desk->workspace().go({u"help"_s, {}}); // where every page has a say
        for (const QShortcut *shortcut : m_desk->window().findChildren<QShortcut *>())
            QVERIFY2(!shortcut->whatsThis().isEmpty(), qPrintable(shortcut->key().toString()));
        const auto entries = shortcutsIn(&m_desk->window());
        const auto has = [&entries](const QString &keys) {
            return std::any_of(entries.cbegin(), entries.cend(), [&](const ShortcutEntry &entry) {
                return entry.keys == QKeySequence(keys);
            });
        };
        for (const QString &keys : {u"F1"_s, u"F5"_s, u"Ctrl+N"_s, u"Ctrl+F"_s, u"Alt+Left"_s, u"Ctrl+Return"_s, u"Ctrl+,"_s})
            QVERIFY2(has(keys), qPrintable(keys));
    }

    void f1ShowsTheKeysThatWork()
    {
        QVERIFY(QTest::qWaitForWindowActive(&m_desk->window()));
        QTest::keyClick(&m_desk->window(), Qt::Key_F1);
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->workspace().location().page, u"help"_s, patience);
        const auto *help = m_desk->page<HelpPage>();
        QVERIFY(help->isVisible());
        QStringList shown;
        for (const QWidget *widget : help->findChildren<QWidget *>())
            shown.append(widget->accessibleName());
        QVERIFY(shown.contains(QKeySequence(Qt::CTRL | Qt::Key_N).toString(QKeySequence::NativeText)));
    }

    void diagnosticsHoldNoSecret()
    {
        const LogBuffer log;
        m_desk->workspace().go({u"applications"_s, {}});
        auto *list = m_desk->page<ApplicationsPage>()->model();
        QTRY_VERIFY_WITH_TIMEOUT(list->state() == PagedTableModel::State::Ready, patience);
        PreferenceValues values;
        values.proxy = PreferenceValues::Proxy::Manual;
        values.proxyHost = u"proxy.example.com"_s;
        values.proxyUser = u"CANARYUSER"_s;
        QVERIFY(preferences().set(values));
        (void)answerTo(*m_desk, QUrl(m_desk->address().endpoint.toString() + u"/api/users?access_token=CANARYTOKEN"_s));
        QTest::ignoreMessage(QtWarningMsg, "sent Authorization: Bearer CANARYBEARER0123456789");
        qWarning("sent Authorization: Bearer CANARYBEARER0123456789");
        const QString path = m_desk->directory() + u"/diagnostics.txt"_s;
        m_desk->workspace().go({u"help"_s, {}});
        m_desk->page<HelpPage>()->saveDiagnostics(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.permissions() & 0x77, QFileDevice::Permissions());
        const QByteArray text = file.readAll();
        QVERIFY(text.contains("/api/applications"));
        QVERIFY(text.contains("proxy.example.com"));
        QVERIFY(text.contains("sent Authorization"));
        QVERIFY(text.contains(qVersion()));
        const auto token = m_desk->workspace().session().tenant().tokens().cached(
            m_desk->workspace().session().tenant().managementTokenRequest());
        QVERIFY(token);
        for (const QByteArray &secret : {QByteArray("CANARY"), m_desk->address().clientSecret.toUtf8(), QByteArray("eyJ")})
            QVERIFY2(!text.contains(secret), text.constData());
    }

public Q_SLOTS:
    void opened(const QUrl &url) { m_opened = url; }

private:
    template<typename T>
    [[nodiscard]] T *field(const QString &name)
    {
        auto *found = m_desk->window().findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    [[nodiscard]] Preferences &preferences() { return m_desk->context().preferences(); }
    [[nodiscard]] QByteArray state() const
    {
        QFile file(m_desk->directory() + u"/windows.json"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<Desk> m_desk;
    QUrl m_opened;
};

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
