// SPDX-License-Identifier: GPL-3.0-or-later
#include "Desk.h"

#include "gui/ApplicationsPage.h"
#include "gui/CommandPalette.h"
#include "gui/DetailsPane.h"
#include "gui/JsonEdit.h"
#include "gui/Jump.h"
#include "gui/Label.h"
#include "gui/SettingsPage.h"
#include "models/PagedTableModel.h"

#include <QAccessible>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>

using namespace lwb;
using namespace lwb::test;
using namespace Qt::StringLiterals;

namespace {
constexpr int patience = 60'000;
}

class PaletteTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }

    void opensByKeyboardFromAnywhereAndGivesTheFocusBack();
    void opensByTheSearchButton();
    void enterOpensTheObjectFound();
    void aPastedIdFindsItsObject();
    void pagesAndActionsAreFoundByTheirNames();
    void arrowsWalkChoicesOnly();
    void whatIsCurrentStaysWhileAnswersArrive();
    void objectsLookedAtComeBackPerProfile();
    void pagesThatAreNotThereAreNotOffered();
    void switchesToAnotherProfile();
    void whatAWindowCanDoIsOffered();
    void aSectionOfTheSettingsIsOneStepAway();
    void clearedHistoryOffersNoObjects();
    void itemsAreNamedForAssistiveTools();

private:
    void open()
    {
        m_desk->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_desk->window()));
        // A window just made takes its keys when it has been laid out.
        QCoreApplication::processEvents();
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &m_desk->window(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(palette()->isVisible());
    }
    void type(const QString &text) { edit()->setText(text); }
    void press(Qt::Key key) { QTest::keyClick(edit(), key); }
    [[nodiscard]] CommandPalette *palette() { return m_desk->workspace().jump().palette(); }
    [[nodiscard]] QLineEdit *edit() { return palette()->findChild<QLineEdit *>(u"paletteLineEdit"_s); }
    [[nodiscard]] QString current() { return palette()->view()->currentIndex().data().toString(); }
    [[nodiscard]] QStringList rows()
    {
        QStringList rows;
        const auto *model = palette()->view()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            rows.append(model->index(row, 0).data().toString());
        return rows;
    }

    std::unique_ptr<Desk> m_desk;
};

void PaletteTest::init()
{
    m_desk = std::make_unique<Desk>();
    m_desk->open(m_desk->profile(), m_desk->address().clientSecret, u"applications"_s);
    m_desk->window().activateWindow();
    auto *model = m_desk->page<ApplicationsPage>()->model();
    QTRY_VERIFY_WITH_TIMEOUT(model->state() == PagedTableModel::State::Ready, patience);
}

void PaletteTest::opensByKeyboardFromAnywhereAndGivesTheFocusBack()
{
    auto *filter = m_desk->page<ApplicationsPage>()->findChild<QLineEdit *>();
    filter->setText(u"typed"_s);
    filter->setFocus();
    filter->setCursorPosition(0);
    open();
    QCOMPARE(QApplication::focusWidget(), edit());
    press(Qt::Key_Escape);
    QVERIFY(!palette()->isVisible());
    QCOMPARE(QApplication::focusWidget(), filter);
    QCOMPARE(filter->text(), u"typed"_s); // Ctrl+K deletes to the end of a line elsewhere
    open();
    QTest::keyClick(edit(), Qt::Key_K, Qt::ControlModifier);
    QVERIFY(!palette()->isVisible());
    m_desk->workspace().go({u"requests"_s, {}});
    auto *body = m_desk->workspace().findChild<JsonEdit *>();
    body->setPlainText(u"{}"_s);
    body->setFocus();
    open();
    QCOMPARE(body->toPlainText(), u"{}"_s);
    // Whoever clicks beside it wants out.
    QTest::mouseClick(palette(), Qt::LeftButton, {}, {5, 5});
    QVERIFY(!palette()->isVisible());
}

void PaletteTest::opensByTheSearchButton()
{
    m_desk->workspace().findChild<QAbstractButton *>(u"searchButton"_s)->click();
    QVERIFY(palette()->isVisible());
    QCOMPARE(palette()->size(), m_desk->workspace().size());
}

void PaletteTest::enterOpensTheObjectFound()
{
    open();
    type(u"stock-m"_s);
    QTRY_COMPARE_WITH_TIMEOUT(current(), u"stock-mover"_s, patience);
    press(Qt::Key_Return);
    QVERIFY(!palette()->isVisible());
    QCOMPARE(m_desk->workspace().location(), (Location{u"applications"_s, Desk::applicationId("stock-mover")}));
}

void PaletteTest::aPastedIdFindsItsObject()
{
    open();
    const QString id = Desk::applicationId("crm-bridge");
    type(u"\""_s + id + u"\","_s);
    QTRY_COMPARE_WITH_TIMEOUT(current(), u"crm-bridge"_s, patience);
    press(Qt::Key_Enter);
    QCOMPARE(m_desk->workspace().location().object, id);
}

void PaletteTest::pagesAndActionsAreFoundByTheirNames()
{
    open();
    type(u"reques"_s);
    QCOMPARE(current(), u"Requests"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_desk->workspace().location().page, u"requests"_s);
    open();
    type(u"token endp"_s);
    QCOMPARE(current(), u"Copy the token endpoint"_s);
    press(Qt::Key_Return);
    QCOMPARE(QGuiApplication::clipboard()->text(), m_desk->address().endpoint.toString() + u"/oidc/token"_s);
    open();
    type(u"back"_s);
    QCOMPARE(current(), u"Go back"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_desk->workspace().location().page, u"applications"_s);
    open();
    QVERIFY(rows().contains(u"Go forward"_s));
}

void PaletteTest::arrowsWalkChoicesOnly()
{
    open();
    QCOMPARE(rows().constFirst(), u"Pages"_s);
    QCOMPARE(palette()->view()->currentIndex().row(), 1);
    const auto *model = palette()->view()->model();
    press(Qt::Key_Up);
    QCOMPARE(palette()->view()->currentIndex().row(), model->rowCount() - 1);
    press(Qt::Key_Down);
    QCOMPARE(palette()->view()->currentIndex().row(), 1);
    const qsizetype actions = rows().indexOf(u"Actions"_s);
    for (int i = 0; i < actions - 1; ++i)
        press(Qt::Key_Down);
    QCOMPARE(palette()->view()->currentIndex().row(), actions + 1);
    press(Qt::Key_PageDown);
    QVERIFY(palette()->view()->currentIndex().row() > actions + 2);
    for (int i = 0; i < model->rowCount(); ++i)
        press(Qt::Key_PageUp);
    QCOMPARE(palette()->view()->currentIndex().row(), 1);
    press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), edit());
}

void PaletteTest::whatIsCurrentStaysWhileAnswersArrive()
{
    open();
    type(u"re"_s);
    QCOMPARE(current(), u"Requests"_s);
    QTRY_VERIFY_WITH_TIMEOUT(rows().constFirst() == u"Objects"_s && !rows().contains(u"Asking the tenant…"_s), patience);
    QVERIFY(rows().indexOf(u"Requests"_s) > 2);
    QCOMPARE(current(), u"Requests"_s);
}

void PaletteTest::objectsLookedAtComeBackPerProfile()
{
    const QString id = Desk::applicationId("catalog-sync");
    m_desk->workspace().go({u"applications"_s, id});
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->page<ApplicationsPage>()->details()->isLoaded(), patience);
    open();
    QCOMPARE(rows().mid(0, 2), (QStringList{u"Recent"_s, u"catalog-sync"_s}));
    m_desk->closeWindow();
    m_desk->showWindow();
    m_desk->window().openProfile(m_desk->profile());
    open();
    QCOMPARE(rows().mid(0, 2), (QStringList{u"Recent"_s, u"catalog-sync"_s}));
    press(Qt::Key_Return);
    QCOMPARE(m_desk->workspace().location().object, id);
    Profile other = m_desk->profile();
    other.id = u"other"_s;
    m_desk->window().openProfile(other);
    open();
    QVERIFY(!rows().contains(u"catalog-sync"_s));
}

void PaletteTest::pagesThatAreNotThereAreNotOffered()
{
    open();
    type(u"Stock"_s);
    QTRY_VERIFY_WITH_TIMEOUT(rows().contains(u"stock-mover"_s) && !rows().contains(u"Asking the tenant…"_s), patience);
    for (const Exchange &exchange : m_desk->log().entries()) {
        const QString path = exchange.url.path();
        if (!path.startsWith(u"/api/"_s))
            continue;
        // Nothing is asked about what could not be shown.
        m_desk->workspace().go({path.section(u'/', 2, 2), {}});
        QCOMPARE(m_desk->workspace().location().page, path.section(u'/', 2, 2));
    }
}

void PaletteTest::switchesToAnotherProfile()
{
    Profile other = m_desk->profile();
    other.id = u"other"_s;
    other.name = u"Quite another tenant"_s;
    QVERIFY(m_desk->context().profiles().save(other));
    (void)m_desk->context().secretStore(SecretPlace::SessionOnly).write(other.id, Secret(m_desk->address().clientSecret.toUtf8()));
    open();
    type(u"quite another"_s);
    QCOMPARE(current(), u"Switch to Quite another tenant"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(m_desk->workspace().session().profile().id, u"other"_s);
}

void PaletteTest::whatAWindowCanDoIsOffered()
{
    const auto choose = [this](const QString &text, const QString &title) {
        open();
        type(text);
        QTRY_COMPARE_WITH_TIMEOUT(current(), title, patience);
        press(Qt::Key_Return);
    };
    const Preferences &preferences = m_desk->context().preferences();
    choose(u"dark th"_s, u"Dark theme"_s);
    QCOMPARE(preferences.values().theme, PreferenceValues::Theme::Dark);
    open();
    type(u"theme"_s);
    QVERIFY(!rows().contains(u"Dark theme"_s));
    QVERIFY(rows().contains(u"Theme of the system"_s));
    press(Qt::Key_Escape);
    choose(u"light theme"_s, u"Light theme"_s);
    QCOMPARE(preferences.values().theme, PreferenceValues::Theme::Light);
    QSignalSpy windows(&m_desk->window(), &MainWindow::newWindowRequested);
    choose(u"new wind"_s, u"New window"_s);
    QCOMPARE(windows.size(), 1);
    choose(u"save diag"_s, u"Save diagnostics…"_s);
    QCOMPARE(m_desk->workspace().location().page, u"help"_s);
    auto *dialog = m_desk->window().findChild<QFileDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    dialog->reject();
    m_desk->workspace().go({u"applications"_s, {}});
    choose(u"keys and"_s, u"Keys and help"_s);
    QCOMPARE(m_desk->workspace().location().page, u"help"_s);
}

void PaletteTest::aSectionOfTheSettingsIsOneStepAway()
{
    for (const SettingsPage::Section &section : SettingsPage::sections()) {
        m_desk->workspace().go({u"applications"_s, {}});
        open();
        const QString title = u"Settings: "_s + section.title;
        type(title);
        QTRY_COMPARE_WITH_TIMEOUT(current(), title, patience);
        press(Qt::Key_Return);
        auto *page = m_desk->page<SettingsPage>();
        QVERIFY(page->isVisible());
        const auto titleInView = [page, &section] {
            for (const Label *label : page->findChildren<Label *>()) {
                if (label->text() == section.title && label->role() == Label::Role::Title)
                    return !label->visibleRegion().isEmpty();
            }
            return false;
        };
        QTRY_VERIFY2_WITH_TIMEOUT(titleInView(), qPrintable(section.title), patience);
        QTRY_VERIFY_WITH_TIMEOUT(page->isAncestorOf(QApplication::focusWidget()), patience);
    }
}

void PaletteTest::clearedHistoryOffersNoObjects()
{
    m_desk->workspace().go({u"applications"_s, Desk::applicationId("stock-mover")});
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->page<ApplicationsPage>()->details()->isLoaded(), patience);
    open();
    QVERIFY(rows().contains(u"stock-mover"_s));
    press(Qt::Key_Escape);
    m_desk->context().clearHistory();
    open();
    QVERIFY(!rows().contains(u"stock-mover"_s));
}

void PaletteTest::itemsAreNamedForAssistiveTools()
{
    open();
    type(u"crm"_s);
    QTRY_COMPARE_WITH_TIMEOUT(current(), u"crm-bridge"_s, patience);
    const QString spoken = u"crm-bridge, %1, Application"_s.arg(Desk::applicationId("crm-bridge"));
    QCOMPARE(edit()->accessibleDescription(), spoken);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(palette()->view());
    QVERIFY(list);
    QCOMPARE(list->text(QAccessible::Name), u"Results"_s);
    const int row = palette()->view()->currentIndex().row();
    QVERIFY(list->childCount() > row);
    QCOMPARE(list->child(row)->text(QAccessible::Name), spoken);
    QVERIFY(list->child(row)->state().selected);
}

QTEST_MAIN(PaletteTest)
#include "tst_palette.moc"
