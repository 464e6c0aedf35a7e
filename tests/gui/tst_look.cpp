// SPDX-License-Identifier: GPL-3.0-or-later
#include "LookGallery.h"

#include "gui/Theme.h"

#include <QSignalSpy>
#include <QTest>

using namespace lwb;
using namespace Qt::StringLiterals;

namespace {

double luminance(const QColor &color)
{
    const auto channel = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) +
           0.0722 * channel(color.blueF());
}

/// WCAG 2 contrast ratio.
double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

QString nameOf(const QWidget *widget)
{
    if (!widget->accessibleName().isEmpty())
        return widget->accessibleName();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    return {};
}

using Scene = std::function<QWidget *()>;

QList<std::pair<QString, Scene>> scenes()
{
    using namespace gallery;
    return {
        {u"applications"_s,
         [] {
             QWidget *w =
                 frame(applications(), profile(u"Acme prod"_s, Environment::Production, true),
                       false, u"Applications"_s);
             w->resize(1280, 800);
             return w;
         }},
        {u"applications-900x600"_s,
         [] {
             QWidget *w =
                 frame(applications(), profile(u"Acme staging"_s, Environment::Staging, false),
                       true, u"Applications"_s);
             w->resize(900, 600);
             return w;
         }},
        {u"connect"_s,
         [] {
             QWidget *w = connectForm();
             w->resize(980, 720);
             return w;
         }},
        {u"controls"_s,
         [] {
             QWidget *w = frame(controls(), profile(u"Demo tenant"_s, Environment::Demo, false),
                                false, u"Users"_s);
             w->resize(1280, 800);
             return w;
         }},
    };
}

/// The scene as it looks once laid out; without focus, which differs by window.
QImage pictureOf(QWidget &window)
{
    QCursor::setPos(9'000, 9'000); // nothing hovered
    window.show();
    QApplication::processEvents();
    // Scroll bars settle with the first painting.
    (void)window.grab();
    QApplication::processEvents();
    return window.grab().toImage();
}

} // namespace

class LookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(Theme::Choice::Light); }
    void cleanupTestCase() { m_theme.reset(); }
    void init() { m_theme->setChoice(Theme::Choice::Light); }

    void textIsReadableOnEverySurface_data();
    void textIsReadableOnEverySurface();
    void noLabelReadsMarkup();
    void everyControlHasAName();
    void nothingIsClipped_data();
    void nothingIsClipped();
    void liveSwitchEqualsADarkStart_data();
    void liveSwitchEqualsADarkStart();
    void sidebarIsWalkedByArrows();
    void picturesAreDrawn();
    void picturesAreDrawnAt150Percent();

private:
    std::unique_ptr<Theme> m_theme;
};

void LookTest::textIsReadableOnEverySurface_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("atLeast");
    for (const Tokens *table : {&lightTokens(), &darkTokens()}) {
        const Tokens &t = *table;
        const char *theme = t.dark ? "dark" : "light";
        const auto row = [theme](const char *name, const QColor &ink, const QColor &ground,
                                 double atLeast = 4.5) {
            QTest::addRow("%s %s", theme, name) << ink << ground << atLeast;
        };
        struct Surface { const char *name; QColor color; };
        for (const Surface &s : {Surface{"base", t.base},
                                 {"sidebar", t.sidebar},
                                 {"sunken", t.sunken},
                                 {"hover", t.hover},
                                 {"sel", t.sel},
                                 {"selOff", t.selOff}}) {
            row(qPrintable(u"text on "_s + QLatin1String(s.name)), t.text, s.color);
            row(qPrintable(u"text2 on "_s + QLatin1String(s.name)), t.text2, s.color);
            row(qPrintable(u"text3 on "_s + QLatin1String(s.name)), t.text3, s.color);
            row(qPrintable(u"link on "_s + QLatin1String(s.name)), t.link, s.color);
            row(qPrintable(u"focus ring on "_s + QLatin1String(s.name)), t.focus(), s.color, 3);
        }
        row("text3 on raised", t.text3, t.raised);
        row("text2 on chip", t.text2, t.neutralSoft);
        row("text on primary", t.onAccent, t.accent);
        row("text on hovered primary", t.onAccent, t.accentHover);
        row("ok on its tint", t.ok, t.okSoft);
        row("bad on its tint", t.bad, t.badSoft);
        row("warn on its tint", t.warn, t.warnSoft);
        row("info on its tint", t.info, t.infoSoft);
        for (const QColor &ink :
             {t.ok, t.bad, t.warn, t.info, t.violet, t.jwtHeader, t.jwtPayload, t.jwtSignature})
            row(qPrintable(u"%1 on base"_s.arg(ink.name())), ink, t.base);
        row("field border on base", t.field, t.base, 3);
        row("field border on field", t.field, t.sunken, 3);
        row("tab underline", t.accent, t.base, 3);
        for (const QColor &band : {t.production, t.staging, t.development, t.demo})
            row(qPrintable(u"band %1"_s.arg(band.name())), band, t.base, 3);
        row("production letter", t.onEnvironment, t.production);
        row("staging letter", t.onStaging, t.staging);
        row("development letter", t.onEnvironment, t.development);
        row("demo letter", t.onEnvironment, t.demo);
    }
    for (const auto choice : {Theme::Choice::Light, Theme::Choice::Dark}) {
        m_theme->setChoice(choice);
        for (const auto e : {Environment::Production, Environment::Staging,
                             Environment::Development, Environment::Demo}) {
            QTest::addRow("%s word of %s on its tint", tokens().dark ? "dark" : "light",
                          qPrintable(environmentName(e)))
                << environmentTextColor(e) << environmentTint(e, tokens().sidebar) << 4.5;
        }
    }
}

void LookTest::textIsReadableOnEverySurface()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    QFETCH(double, atLeast);
    const double ratio = contrast(ink, ground);
    QVERIFY2(ratio >= atLeast,
             qPrintable(u"%1 on %2 is %3"_s.arg(ink.name(), ground.name()).arg(ratio)));
}

void LookTest::noLabelReadsMarkup()
{
    for (const auto &[name, scene] : scenes()) {
        const std::unique_ptr<QWidget> window(scene());
        const auto labels = window->findChildren<QLabel *>();
        QVERIFY(name == u"controls"_s || !labels.isEmpty());
        for (const QLabel *label : labels)
            QVERIFY2(label->textFormat() == Qt::PlainText,
                     qPrintable(name + u": "_s + label->text()));
    }
    Label hostile(u"<b>Admin</b> & <img src='/etc/passwd'>"_s);
    QCOMPARE(hostile.textFormat(), Qt::PlainText);
    QVERIFY(hostile.sizeHint().width() >=
            QFontMetrics(hostile.font()).horizontalAdvance(hostile.text()));
}

void LookTest::everyControlHasAName()
{
    int checked = 0;
    for (const auto &[name, scene] : scenes()) {
        const std::unique_ptr<QWidget> window(scene());
        window->show();
        const auto widgets = window->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            const bool actionable = qobject_cast<const QAbstractButton *>(widget) ||
                                    qobject_cast<const QLineEdit *>(widget) ||
                                    qobject_cast<const QComboBox *>(widget) ||
                                    qobject_cast<const QPlainTextEdit *>(widget) ||
                                    qobject_cast<const QTableView *>(widget);
            // Parts of Qt's own composites speak through the whole.
            const bool inner =
                widget->parentWidget() && (widget->parentWidget()->inherits("QAbstractSpinBox") ||
                                           widget->parentWidget()->inherits("QLineEdit") ||
                                           widget->parentWidget()->inherits("QTableView"));
            if (!actionable || inner || !widget->isVisible())
                continue;
            ++checked;
            QVERIFY2(!nameOf(widget).isEmpty(), qPrintable(u"%1: %2 has no name"_s.arg(
                name, QString::fromLatin1(widget->metaObject()->className()))));
            const auto *button = qobject_cast<const QToolButton *>(widget);
            if (button && button->toolButtonStyle() == Qt::ToolButtonIconOnly)
                QVERIFY2(!button->toolTip().isEmpty(),
                         qPrintable(name + u": "_s + button->accessibleName()));
        }
    }
    QVERIFY(checked > 100);
}

void LookTest::nothingIsClipped_data()
{
    QTest::addColumn<int>("scene");
    const auto all = scenes();
    for (int i = 0; i < all.size(); ++i)
        QTest::addRow("%s", qPrintable(all[i].first)) << i;
}

void LookTest::nothingIsClipped()
{
    QFETCH(int, scene);
    const std::unique_ptr<QWidget> window(scenes()[scene].second());
    (void)pictureOf(*window);
    const auto buttons = window->findChildren<QPushButton *>();
    for (const QPushButton *button : buttons) {
        if (button->isVisible())
            QVERIFY2(button->width() >= button->sizeHint().width() &&
                         button->height() >= button->sizeHint().height(),
                     qPrintable(button->text()));
    }
    const auto labels = window->findChildren<Label *>();
    for (const Label *label : labels) {
        if (!label->isVisible() || label->role() == Label::Role::Id)
            continue;
        const bool whole = label->wordWrap()
                               ? label->height() >= label->heightForWidth(label->width())
                               : label->width() >= label->sizeHint().width();
        QVERIFY2(whole, qPrintable(u"%1: %2x%3 of %4x%5"_s.arg(label->text())
                                       .arg(label->width())
                                       .arg(label->height())
                                       .arg(label->sizeHint().width())
                                       .arg(label->heightForWidth(label->width()))));
        // And inside its parent.
        QVERIFY2(label->parentWidget()->rect().contains(label->geometry()),
                 qPrintable(label->text()));
    }
}

void LookTest::liveSwitchEqualsADarkStart_data()
{
    nothingIsClipped_data();
}

void LookTest::liveSwitchEqualsADarkStart()
{
    QFETCH(int, scene);
    const std::unique_ptr<QWidget> switched(scenes()[scene].second());
    const QImage light = pictureOf(*switched);
    m_theme->setChoice(Theme::Choice::Dark);
    const QImage dark = pictureOf(*switched);
    switched->hide();
    const std::unique_ptr<QWidget> fresh(scenes()[scene].second());
    // The chip counts down: give both the same second.
    const QImage expected = pictureOf(*fresh);
    QVERIFY(light != dark);
    if (dark != expected) {
        QDir().mkpath(QStringLiteral(LWB_BINARY_DIR "/screenshots"));
        dark.save(QStringLiteral(LWB_BINARY_DIR "/screenshots/failed-switched.png"));
        expected.save(QStringLiteral(LWB_BINARY_DIR "/screenshots/failed-fresh.png"));
    }
    QVERIFY(dark == expected);
}

void LookTest::sidebarIsWalkedByArrows()
{
    const std::unique_ptr<QWidget> window(scenes()[0].second());
    window->show();
    auto *nav = window->findChild<NavBar *>();
    auto *current = nav->findChild<QAbstractButton *>(u"applicationsNavItem"_s);
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    current->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(current->hasFocus());
    QTest::keyClick(current, Qt::Key_Down);
    auto *next = nav->findChild<QAbstractButton *>(u"rolesNavItem"_s);
    QVERIFY(next->hasFocus());
    QSignalSpy chosen(nav, &NavBar::pageChosen);
    QTest::keyClick(next, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].toString(), u"roles"_s);
    // What was chosen is current only once the window says so.
    QCOMPARE(nav->current(), u"applications"_s);
    QCOMPARE(current->accessibleDescription(), u"Current page"_s);
    QVERIFY(next->accessibleDescription().isEmpty());
    // Assistive tools press it as a button.
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(next);
    QCOMPARE(spoken->role(), QAccessible::Button);
    spoken->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QTRY_COMPARE(chosen.size(), 2);
    QTest::keyClick(next, Qt::Key_End);
    QVERIFY(nav->findChild<QAbstractButton *>(u"settingsNavItem"_s)->hasFocus());
}

void LookTest::picturesAreDrawn()
{
    const QString folder = QStringLiteral(LWB_BINARY_DIR "/screenshots");
    QVERIFY(QDir().mkpath(folder));
    for (const auto choice : {Theme::Choice::Light, Theme::Choice::Dark}) {
        m_theme->setChoice(choice);
        for (const auto &[name, scene] : scenes()) {
            const std::unique_ptr<QWidget> window(scene());
            const QImage picture = pictureOf(*window);
            const int percent = qRound(picture.devicePixelRatio() * 100);
            QCOMPARE(picture.width(), window->width() * percent / 100);
            const QString file = u"%1/look-%2-%3-%4.png"_s
                                     .arg(folder, name, m_theme->isDark() ? u"dark"_s : u"light"_s)
                                     .arg(percent);
            QVERIFY(picture.save(file));
        }
        QMenu menu;
        gallery::fill(menu);
        menu.popup(QPoint(10, 10));
        menu.setActiveAction(menu.actions().at(1));
        QVERIFY(menu.grab().save(
            u"%1/look-menu-%2.png"_s.arg(folder, m_theme->isDark() ? u"dark"_s : u"light"_s)));
        menu.close();
    }
    // Right to left: everything mirrored, ids and paths in their own order.
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    for (const auto &[name, scene] : scenes()) {
        const std::unique_ptr<QWidget> window(scene());
        QVERIFY(pictureOf(*window).save(u"%1/look-%2-rtl.png"_s.arg(folder, name)));
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void LookTest::picturesAreDrawnAt150Percent()
{
    if (qEnvironmentVariableIsSet("QT_SCALE_FACTOR"))
        QSKIP("already scaled");
    QProcess scaled;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_SCALE_FACTOR"_s, u"1.5"_s);
    scaled.setProcessEnvironment(environment);
    scaled.setProcessChannelMode(QProcess::MergedChannels);
    scaled.start(QCoreApplication::applicationFilePath(),
                 {u"picturesAreDrawn"_s, u"nothingIsClipped"_s});
    QVERIFY(scaled.waitForFinished(120'000));
    QVERIFY2(scaled.exitCode() == 0, scaled.readAll().constData());
    QVERIFY(QFile::exists(
        QStringLiteral(LWB_BINARY_DIR "/screenshots/look-applications-dark-150.png")));
}

QTEST_MAIN(LookTest)
#include "tst_look.moc"
