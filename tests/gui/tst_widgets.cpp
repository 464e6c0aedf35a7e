// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/AccessibleScrollArea.h"
#include "gui/Chip.h"
#include "gui/Clipboard.h"
#include "gui/CopyButton.h"
#include "gui/EmptyState.h"
#include "gui/FieldBox.h"
#include "gui/Icon.h"
#include "gui/KeyCaps.h"
#include "gui/KeyValueList.h"
#include "gui/Label.h"
#include "gui/MessageBar.h"
#include "gui/PageToolbar.h"
#include "gui/Paint.h"
#include "gui/ReadingOrder.h"
#include "gui/SegmentedControl.h"
#include "gui/StepList.h"
#include "gui/TabStrip.h"
#include "gui/TabSummary.h"
#include "gui/Theme.h"
#include "gui/TokenChip.h"
#include "gui/Translations.h"

#include <QtTest>
#include <QtWidgets>

using namespace lwb;
using namespace Qt::StringLiterals;

class WidgetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(Theme::Choice::Light); }
    void cleanupTestCase() { m_theme.reset(); }

    void everyIconIsDrawn();
    void iconFollowsThemeAndState();
    void kindsOfObjectsHaveIcons();
    void narrowTabsKeepTheCurrentAndTheLast();
    void countIsReadWithTheTab();
    void slipIsToldAndMended();
    void secretIsHiddenUntilLookedAt();
    void segmentsExcludeEachOther();
    void segmentsAreRadioButtonsInANamedGroup();
    void stepsTellTheirState();
    void valuesAreCopiedAndFollowed();
    void sensitiveTextLeavesTheClipboard();
    void newerClipboardTextStays();
    void filterWaitsForThePauseOrEnter();
    void tokenChipCountsDown();
    void aTokenThatIsGoodForNothingIsNotGreen();
    void openListsHaveAGroundAndAnEdge();
    void chipIsRemovedByKeyboard();
    void keycapsTellEveryKey();
    void messageTakesTheOldOnesPlace();
    void emptyStateStandsInTheMiddleHoweverWide();
    void tabFollowsTheReadingOrderHoweverLateAControlIsMade();
    void aChildThatAScrollAreaHasNoMoreIsNoneToAssistiveTools();
    void aTextKeepsItsOwnOrderInAMirroredWindow();
    void aSummaryHasRoomForItsLinesHoweverNarrow();
    void countsInTextsAreGrouped();

private:
    std::unique_ptr<Theme> m_theme;
};

void WidgetsTest::everyIconIsDrawn()
{
    QVERIFY(hasIcon(u"app"_s));
    const QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s}, QDir::Files);
    QVERIFY(files.size() > 55);
    for (const QString &file : files) {
        const QImage image = lineIcon(file.chopped(4)).pixmap(16, 16).toImage();
        int inked = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                inked += qAlpha(image.pixel(x, y)) > 64;
        }
        QVERIFY2(inked >= 5 && inked < 200, qPrintable(u"%1: %2"_s.arg(file).arg(inked)));
    }
    QVERIFY(!productIcon().pixmap(64, 64).isNull());
}

void WidgetsTest::iconFollowsThemeAndState()
{
    const auto inkOf = [](const QIcon &icon, QIcon::Mode mode, QIcon::State state) {
        const QImage image = icon.pixmap(QSize(16, 16), mode, state).toImage();
        QColor strongest = Qt::transparent;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).alpha() > strongest.alpha())
                    strongest = image.pixelColor(x, y);
            }
        }
        strongest.setAlpha(255);
        return strongest.name();
    };
    const QIcon icon = lineIcon(u"stop"_s);
    QCOMPARE(icon.name(), u"stop"_s);
    QCOMPARE(inkOf(icon, QIcon::Normal, QIcon::Off), lightTokens().text2.name());
    QCOMPARE(inkOf(icon, QIcon::Normal, QIcon::On), lightTokens().link.name());
    QCOMPARE(inkOf(icon, QIcon::Disabled, QIcon::Off), lightTokens().disabled.name());
    m_theme->setChoice(Theme::Choice::Dark);
    QCOMPARE(inkOf(icon, QIcon::Normal, QIcon::Off), darkTokens().text2.name());
    m_theme->setChoice(Theme::Choice::Light);
}

void WidgetsTest::kindsOfObjectsHaveIcons()
{
    QCOMPARE(iconNameForKind(u"MachineToMachine"_s), u"m2m"_s);
    QCOMPARE(iconNameForKind(u"Role"_s), u"role"_s);
    QCOMPARE(iconNameForKind(u"SomethingLogtoAddsLater"_s), u"app"_s);
}

void WidgetsTest::narrowTabsKeepTheCurrentAndTheLast()
{
    TabStrip tabs;
    for (const QString &title :
         {u"Overview"_s, u"Roles"_s, u"Access"_s, u"Secrets"_s, u"Organizations"_s, u"JSON"_s})
        tabs.addTab(title);
    tabs.resize(tabs.sizeHint().width() + 20, 36);
    tabs.show();
    auto *more = tabs.findChild<QToolButton *>();
    QVERIFY(more->isHidden());
    const auto visible = [&tabs] {
        QStringList titles;
        for (int i = 0; i < tabs.count(); ++i) {
            if (tabs.tabBar()->isTabVisible(i))
                titles.append(tabs.tabBar()->tabText(i));
        }
        return titles;
    };
    QCOMPARE(visible().size(), 6);
    tabs.resize(tabs.sizeHint().width() / 2, 36);
    QVERIFY(more->isVisible());
    QCOMPARE(visible().first(), u"Overview"_s);
    QCOMPARE(visible().last(), u"JSON"_s);
    QVERIFY(visible().size() < 6);
    QVERIFY(!visible().contains(u"Organizations"_s));
    tabs.setCurrentIndex(4);
    QVERIFY(visible().contains(u"Organizations"_s));
    QCOMPARE(visible().last(), u"JSON"_s);
    // What is hidden is in the menu.
    more->click();
    auto *menu = tabs.findChild<QMenu *>();
    QVERIFY(menu);
    QCOMPARE(menu->actions().size() + visible().size(), 6);
    const QString first = menu->actions().first()->text();
    menu->actions().first()->trigger();
    QCOMPARE(tabs.tabBar()->tabText(tabs.currentIndex()), first);
    menu->close();
}

void WidgetsTest::countIsReadWithTheTab()
{
    TabStrip tabs;
    tabs.addTab(u"Roles"_s);
    const int before = tabs.sizeHint().width();
    tabs.setCount(0, u"2"_s);
    QVERIFY(tabs.sizeHint().width() > before);
    QVERIFY(tabs.tabBar()->accessibleTabName(0).contains(u"2"));
}

void WidgetsTest::slipIsToldAndMended()
{
    FieldBox box(u"Endpoint"_s);
    box.resize(400, 80);
    box.show();
    QCOMPARE(box.lineEdit()->accessibleName(), u"Endpoint"_s);
    const int height = box.sizeHint().height();
    QSignalSpy mended(&box, &FieldBox::mendRequested);
    box.setSlip(FieldBox::Severity::Warning, u"The endpoint has no /oidc at its end."_s,
                u"Remove it"_s);
    QVERIFY(box.sizeHint().height() > height);
    QCOMPARE(box.lineEdit()->property("slip").toString(), u"warn"_s);
    QCOMPARE(box.lineEdit()->accessibleDescription(), u"The endpoint has no /oidc at its end."_s);
    auto *link = box.findChild<QPushButton *>();
    QVERIFY(link->isVisible());
    link->click();
    QCOMPARE(mended.size(), 1);
    box.clearSlip();
    QVERIFY(!link->isVisible());
    QVERIFY(box.lineEdit()->property("slip").toString().isEmpty());
}

void WidgetsTest::secretIsHiddenUntilLookedAt()
{
    FieldBox box(u"App secret"_s);
    box.setSecret(true);
    QCOMPARE(box.lineEdit()->echoMode(), QLineEdit::Password);
    QAction *eye = box.lineEdit()->actions().constLast();
    eye->trigger();
    QCOMPARE(box.lineEdit()->echoMode(), QLineEdit::Normal);
    eye->trigger();
    QCOMPARE(box.lineEdit()->echoMode(), QLineEdit::Password);
}

void WidgetsTest::segmentsExcludeEachOther()
{
    SegmentedControl control;
    control.addSegment(u"Production"_s, Environment::Production);
    control.addSegment(u"Staging"_s, Environment::Staging);
    control.show();
    QSignalSpy changed(&control, &SegmentedControl::currentChanged);
    QCOMPARE(control.currentIndex(), 0);
    const auto segments = control.findChildren<QAbstractButton *>();
    segments[1]->click();
    QCOMPARE(control.currentIndex(), 1);
    QCOMPARE(changed.size(), 1);
    control.setCurrentIndex(0);
    QVERIFY(segments[0]->isChecked() && !segments[1]->isChecked());
}

void WidgetsTest::segmentsAreRadioButtonsInANamedGroup()
{
    SegmentedControl control;
    control.setAccessibleName(u"Environment"_s);
    control.addSegment(u"Production"_s, Environment::Production);
    control.addSegment(u"Staging"_s, Environment::Staging);
    control.show();
    QAccessibleInterface *group = QAccessible::queryAccessibleInterface(&control);
    QCOMPARE(group->role(), QAccessible::Grouping);
    QCOMPARE(group->text(QAccessible::Name), u"Environment"_s);
    QCOMPARE(group->childCount(), 2);
    const auto states = [group] {
        QString told;
        for (int i = 0; i < group->childCount(); ++i) {
            const QAccessibleInterface *segment = group->child(i);
            const QAccessible::State state = segment->state();
            told += segment->text(QAccessible::Name) + (segment->role() == QAccessible::RadioButton ? u"" : u"?")
                + (state.checkable ? u"" : u"!") + (state.checked ? u" on, " : u" off, ");
        }
        return told;
    };
    QCOMPARE(states(), u"Production on, Staging off, "_s);
    group->child(1)->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    QCOMPARE(states(), u"Production off, Staging on, "_s);
    QCOMPARE(control.currentIndex(), 1);
}

void WidgetsTest::stepsTellTheirState()
{
    StepList list;
    list.resize(300, 400);
    list.setSteps({{u"Reach the host"_s, StepList::State::Ok, u"12 ms"_s, {}, {}},
                   {u"Scope all"_s, StepList::State::Failed, u"not granted"_s,
                    u"No role gives it."_s, u"Show how"_s}});
    list.show();
    QCOMPARE(list.count(), 2);
    QSignalSpy asked(&list, &StepList::actionRequested);
    QPushButton *button = nullptr;
    for (QPushButton *candidate : list.findChildren<QPushButton *>()) {
        if (candidate->isVisible())
            button = candidate;
    }
    QVERIFY(button);
    button->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].toInt(), 1);
    list.setStep(1, {u"Scope all"_s, StepList::State::Ok, {}, {}, {}});
    QVERIFY(!button->isVisible());
    list.setSteps({});
    QCOMPARE(list.count(), 0);
}

void WidgetsTest::valuesAreCopiedAndFollowed()
{
    KeyValueList list;
    list.resize(400, 200);
    list.setRow(u"id"_s, u"App ID"_s, u"abc"_s, KeyValueList::Id);
    list.setRow(u"role"_s, u"Role"_s, u"Readers & writers"_s, KeyValueList::Link);
    list.show();
    auto *copy = list.findChild<CopyButton *>();
    copy->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"abc"_s);
    list.setRow(u"id"_s, u"App ID"_s, u"def"_s, KeyValueList::Id);
    QCOMPARE(list.value(u"id"_s), u"def"_s);
    copy->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"def"_s);
    QSignalSpy followed(&list, &KeyValueList::linkActivated);
    list.findChild<QPushButton *>()->click();
    QCOMPARE(followed.value(0).value(0).toString(), u"role"_s);
    list.clear();
    QVERIFY(list.value(u"id"_s).isEmpty());
}

void WidgetsTest::sensitiveTextLeavesTheClipboard()
{
    setClipboardSeconds(1);
    copySensitive(u"canary-one"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"canary-one"_s);
    QVERIFY(QGuiApplication::clipboard()->mimeData()->hasFormat(u"x-kde-passwordManagerHint"_s));
    QTRY_VERIFY_WITH_TIMEOUT(QGuiApplication::clipboard()->text().isEmpty(), 10'000);
}

void WidgetsTest::newerClipboardTextStays()
{
    setClipboardSeconds(0);
    copySensitive(u"canary-two"_s);
    copyText(u"mine"_s);
    QTest::qWait(50); // longer than the zero seconds above
    QCOMPARE(QGuiApplication::clipboard()->text(), u"mine"_s);
}

void WidgetsTest::filterWaitsForThePauseOrEnter()
{
    PageToolbar toolbar;
    QSignalSpy changed(&toolbar, &PageToolbar::filterChanged);
    QTest::keyClicks(toolbar.filter(), u"bill"_s);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toString(), u"bill"_s);
    QTest::keyClicks(toolbar.filter(), u"i"_s);
    QTest::keyClick(toolbar.filter(), Qt::Key_Return);
    QTRY_VERIFY(changed.size() >= 2);
    QCOMPARE(changed.last()[0].toString(), u"billi"_s);
}

void WidgetsTest::tokenChipCountsDown()
{
    TokenChip chip;
    const QString none = chip.accessibleName();
    chip.setToken(u"all"_s, QDateTime::currentDateTimeUtc().addSecs(2));
    QVERIFY(chip.accessibleName() != none);
    QVERIFY(chip.accessibleName().contains(u"all"));
    const QString before = chip.accessibleName();
    QTRY_VERIFY(chip.accessibleName() != before);
    chip.setRefused(u"The secret is wrong."_s);
    QVERIFY(!chip.accessibleName().contains(u"all"));
}

void WidgetsTest::aTokenThatIsGoodForNothingIsNotGreen()
{
    const auto inks = [](TokenChip &chip) {
        chip.resize(chip.sizeHint());
        const QImage picture = chip.grab(QRect(8, 4, 20, 20)).toImage();
        QSet<QRgb> found;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                found.insert(picture.pixel(x, y));
        }
        return found;
    };
    TokenChip chip;
    const QDateTime later = QDateTime::currentDateTimeUtc().addSecs(3'600);
    chip.setToken(u"all"_s, later);
    QVERIFY(inks(chip).contains(tokens().ok.rgb()));
    chip.setToken({}, later);
    QVERIFY(!inks(chip).contains(tokens().ok.rgb()));
    QVERIFY(inks(chip).contains(tokens().warn.rgb()));
    chip.setToken(u"all"_s, later.addDays(-1));
    QVERIFY(!inks(chip).contains(tokens().ok.rgb()));
}

void WidgetsTest::openListsHaveAGroundAndAnEdge()
{
    for (const Theme::Choice theme : {Theme::Choice::Dark, Theme::Choice::Light}) {
        m_theme->setChoice(theme);
        QComboBox fixed, typed;
        typed.setEditable(true);
        for (QComboBox *box : {&fixed, &typed}) {
            box->addItems({u"one"_s, u"two"_s});
            box->show();
        }
        fixed.showPopup();
        typed.completer()->setCompletionMode(QCompleter::PopupCompletion);
        typed.completer()->setCompletionPrefix(u"o"_s);
        typed.completer()->complete();
        for (QWidget *list : {fixed.view()->window(), typed.completer()->popup()->window()}) {
            QVERIFY(list->isVisible());
            const QImage picture = list->grab().toImage();
            const int right = picture.width() - 1, middle = picture.height() / 2;
            QCOMPARE(picture.pixelColor(0, middle), tokens().edge);
            QCOMPARE(picture.pixelColor(right, middle), tokens().edge);
            QCOMPARE(picture.pixelColor(right / 2, 0), tokens().edge);
            QCOMPARE(picture.pixelColor(1, middle), tokens().raised);
            QCOMPARE(picture.pixelColor(right - 12, picture.height() - 5), tokens().raised);
        }
    }
}

void WidgetsTest::chipIsRemovedByKeyboard()
{
    Chip chip(u"invoices:read"_s);
    QCOMPARE(chip.focusPolicy(), Qt::NoFocus);
    chip.setRemovable(true);
    QCOMPARE(chip.focusPolicy(), Qt::TabFocus);
    QSignalSpy removed(&chip, &Chip::removeRequested);
    QTest::keyClick(&chip, Qt::Key_Delete);
    QCOMPARE(removed.size(), 1);
}

void WidgetsTest::emptyStateStandsInTheMiddleHoweverWide()
{
    EmptyState state;
    state.setContent(u"warn"_s, u"The list did not load"_s, u"The reason stands above."_s);
    state.show();
    for (const int width : {300, 500, 1400}) {
        state.resize(width, 500);
        QCoreApplication::processEvents();
        for (const QLabel *label : state.findChildren<QLabel *>())
            QVERIFY2(qAbs(label->geometry().center().x() - width / 2) <= 1, qPrintable(label->text()));
    }
}

void WidgetsTest::keycapsTellEveryKey()
{
    QCOMPARE(keycaps::keysOf(QKeySequence(u"Ctrl+K"_s)), QStringList({u"Ctrl"_s, u"K"_s}));
    QCOMPARE(keycaps::keysOf(QKeySequence(u"Ctrl++"_s)), QStringList({u"Ctrl"_s, u"+"_s}));
    QCOMPARE(keycaps::keysOf(QKeySequence(u"+"_s)), QStringList(u"+"_s));
}

void WidgetsTest::messageTakesTheOldOnesPlace()
{
    MessageBar bar;
    QVERIFY(bar.isHidden());
    bar.show(MessageBar::Kind::Error, u"Page 2 did not load"_s, u"Too many requests."_s, u"Retry"_s,
             true);
    QVERIFY(!bar.isHidden());
    QVERIFY(bar.accessibleName().contains(u"Too many requests."));
    bar.offerInstead(u"Ask all"_s);
    QSignalSpy instead(&bar, &MessageBar::insteadRequested);
    for (QPushButton *button : bar.findChildren<QPushButton *>()) {
        if (button->text() == "Ask all"_L1)
            button->click();
    }
    QCOMPARE(instead.size(), 1);
    bar.show(MessageBar::Kind::Info, u"Loaded"_s, QString());
    QVERIFY(!bar.accessibleName().contains(u"Too many"));
    for (const QPushButton *button : bar.findChildren<QPushButton *>())
        QVERIFY(!button->isVisible());
    QSignalSpy dismissed(&bar, &MessageBar::dismissed);
    bar.findChild<QToolButton *>()->click();
    QVERIFY(bar.isHidden());
    QCOMPARE(dismissed.size(), 1);
}

void WidgetsTest::tabFollowsTheReadingOrderHoweverLateAControlIsMade()
{
    QWidget window;
    auto *lines = new QVBoxLayout(&window);
    auto *splitter = new QSplitter(&window);
    auto *right = new QLineEdit(&window); // made before what stands left of it
    auto *left = new QLineEdit(&window);
    splitter->addWidget(left);
    splitter->addWidget(right);
    auto *last = new QPushButton(&window);
    lines->addWidget(splitter);
    lines->addWidget(last);
    auto *head = new QHBoxLayout;
    lines->insertLayout(0, head);
    auto *late = new QPushButton(&window);
    head->addWidget(late);
    auto *off = new QPushButton(&window);
    off->setEnabled(false);
    head->addWidget(off);
    auto *hidden = new QPushButton(&window);
    head->addWidget(hidden);
    hidden->hide();
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QCOMPARE(tabStopsInReadingOrder(&window), (QList<QWidget *>{late, left, right, last}));

    left->setFocus();
    QVERIFY(stepInReadingOrder(&window, true));
    QVERIFY(right->hasFocus());
    QVERIFY(stepInReadingOrder(&window, true) && stepInReadingOrder(&window, true));
    QVERIFY(late->hasFocus()); // round the end
    QVERIFY(stepInReadingOrder(&window, false));
    QVERIFY(last->hasFocus());
}

void WidgetsTest::aChildThatAScrollAreaHasNoMoreIsNoneToAssistiveTools()
{
    installAccessibleScrollAreas();
    QScrollArea area;
    area.setAccessibleName(u"Overview"_s);
    area.setWidget(new QLabel(u"Text"_s));
    area.show();
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&area);
    QCOMPARE(spoken->text(QAccessible::Name), u"Overview"_s);
    const int children = spoken->childCount();
    QVERIFY(children >= 1);
    QVERIFY(spoken->child(0));
    QVERIFY(!spoken->child(children));
    QVERIFY(!spoken->child(-1));
}

void WidgetsTest::aTextKeepsItsOwnOrderInAMirroredWindow()
{
    QCOMPARE(paint::directionOf(u"R&D <b>exports</b>"_s, Qt::RightToLeft), Qt::LeftToRight);
    QCOMPARE(paint::directionOf(u"384 B"_s, Qt::RightToLeft), Qt::LeftToRight);
    QCOMPARE(paint::directionOf(u"JSON مريم"_s, Qt::RightToLeft), Qt::RightToLeft);
    QCOMPARE(paint::directionOf(u"مريم"_s, Qt::LeftToRight), Qt::LeftToRight);
}

void WidgetsTest::aSummaryHasRoomForItsLinesHoweverNarrow()
{
    QWidget tab;
    auto *summary = new TabSummary(&tab);
    auto *layout = new QVBoxLayout(&tab);
    layout->addWidget(summary);
    layout->addWidget(new QTableView(&tab), 1);
    summary->setTexts(u"This application was not there when roles and applications were read, which is some time ago"_s,
                      u"read 5 min ago"_s);
    summary->setAction(u"Read again"_s);
    auto *title = summary->findChild<Label *>(u"summaryTitleLabel"_s);
    for (const int width : {280, 340, 420, 900}) {
        tab.resize(width, 400);
        tab.show();
        QTRY_COMPARE(title->height(), title->heightForWidth(title->width()));
        tab.hide();
    }
}

void WidgetsTest::countsInTextsAreGrouped()
{
    const auto counted = [](int n) {
        return QCoreApplication::translate("lwb::MatrixCorner", "%n M2M application(s)", nullptr, n);
    };
    {
        const Translations english(u"en"_s);
        QCOMPARE(counted(1'200), u"1,200 M2M applications"_s);
        QCOMPARE(counted(1), u"1 M2M application"_s);
    }
    const Translations german(u"de"_s);
    QVERIFY2(counted(1'200).startsWith(u"1.200 "_s), qPrintable(counted(1'200)));
}

QTEST_MAIN(WidgetsTest)
#include "tst_widgets.moc"
