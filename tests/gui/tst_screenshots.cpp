// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/Chip.h"
#include "gui/CodeView.h"
#include "gui/CommandPalette.h"
#include "gui/DetailHeader.h"
#include "gui/KeyValueList.h"
#include "gui/Label.h"
#include "gui/MainWindow.h"
#include "gui/Screenshots.h"
#include "gui/Theme.h"
#include "gui/Translations.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QRegularExpression>
#include <QScrollArea>
#include <QTest>

#include <cmath>

using namespace lwb;
using namespace Qt::StringLiterals;

namespace {

double luminance(const QColor &color)
{
    const auto channel = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

/// The ground a widget's text stands on: the colour most of its pixels have.
QColor groundOf(const QImage &picture, const QRect &area)
{
    const qreal scale = picture.devicePixelRatio();
    const QRect pixels = QRect((QPointF(area.topLeft()) * scale).toPoint(), (QSizeF(area.size()) * scale).toSize())
                             .intersected(picture.rect());
    QHash<QRgb, int> counts;
    QRgb best = 0;
    for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
        for (int x = pixels.left(); x <= pixels.right(); ++x) {
            const QRgb color = picture.pixel(x, y);
            if (++counts[color] > counts.value(best))
                best = color;
        }
    }
    return QColor::fromRgb(best);
}

/// Names and values of objects are as long as they are; these elide, and tell the rest in a tooltip.
bool elidesByDesign(const Label *label)
{
    if (label->elideMode() == Qt::ElideMiddle || label->role() == Label::Role::Mono)
        return true;
    for (const QWidget *parent = label->parentWidget(); parent; parent = parent->parentWidget()) {
        if (qobject_cast<const DetailHeader *>(parent) || qobject_cast<const KeyValueList *>(parent))
            return true;
    }
    return false;
}

QString nameOf(const QWidget *widget)
{
    if (!widget->accessibleName().isEmpty())
        return widget->accessibleName();
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button ? button->text() : QString();
}

bool isActionable(const QWidget *widget)
{
    if (const auto *chip = qobject_cast<const Chip *>(widget))
        return chip->focusPolicy() != Qt::NoFocus; // the others are words
    // Parts of Qt's own composites speak through the whole.
    const QWidget *parent = widget->parentWidget();
    if (parent && (parent->inherits("QLineEdit") || parent->inherits("QAbstractItemView") || parent->inherits("QComboBox")
                   || parent->inherits("QAbstractSpinBox")))
        return false;
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
        || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QPlainTextEdit *>(widget)
        || qobject_cast<const QAbstractItemView *>(widget);
}

/// Arrow keys lead from one to the next in a row of alike (sidebar, segments): one Tab stop is enough.
bool isReachableByKeyboard(const QWidget *widget)
{
    if (widget->focusPolicy() & Qt::TabFocus)
        return true;
    const auto siblings = widget->parentWidget()->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    return std::any_of(siblings.cbegin(), siblings.cend(), [widget](const QWidget *sibling) {
        return sibling->metaObject() == widget->metaObject() && sibling->isVisible() && (sibling->focusPolicy() & Qt::TabFocus);
    });
}

bool mustHaveAName(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Button:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::SpinBox:
    case QAccessible::EditableText:
    case QAccessible::Link:
    case QAccessible::PageTab:
    case QAccessible::MenuItem:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::List:
    case QAccessible::Slider:
    case QAccessible::Dialog:
    case QAccessible::Window:
        return true;
    default:
        return false;
    }
}

/// Walks the tree that assistive tools see. A list of a million rows is walked by its first few.
void walkAccessibles(QAccessibleInterface *interface, const QString &path, QStringList &faults)
{
    constexpr int enough = 200;
    if (!interface || !interface->isValid() || interface->state().invisible)
        return;
    const QAccessible::Role role = interface->role();
    const QString name = interface->text(QAccessible::Name);
    const QString here = path + u'/' + (name.isEmpty() ? QString::number(role) : name);
    if (mustHaveAName(role) && name.isEmpty()) {
        const QObject *object = interface->object();
        faults << u"nameless to assistive tools: %1 %2 (role %3) in %4"_s
                      .arg(object ? QLatin1StringView(object->metaObject()->className()) : "?"_L1,
                           object ? object->objectName() : QString()).arg(role).arg(path);
    }
    // Qt's own composites speak through the whole.
    if (role == QAccessible::ComboBox || role == QAccessible::SpinBox)
        return;
    for (int i = 0; i < std::min(interface->childCount(), enough); ++i)
        walkAccessibles(interface->child(i), here, faults);
}

/// What is wrong with a window as it was photographed, in sentences.
QStringList faultsOf(MainWindow &window)
{
    QStringList faults;
    const QImage picture = window.grab().toImage();
    const auto *palette = window.findChild<CommandPalette *>();
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (!label->isVisible() || label->visibleRegion().isEmpty() || label->text().isEmpty())
            continue;
        if (label->textFormat() != Qt::PlainText)
            faults << u"reads markup: "_s + label->text();
        const auto *ours = qobject_cast<const Label *>(label);
        if (!ours) {
            faults << u"is no Label: "_s + label->text();
            continue;
        }
        const bool whole = label->wordWrap() ? label->height() >= label->heightForWidth(label->width())
                                             : label->width() >= label->sizeHint().width();
        if (!whole && !elidesByDesign(ours)) {
            faults << u"has no room (%1x%2 of %3x%4): %5"_s.arg(label->width()).arg(label->height())
                          .arg(label->sizeHint().width()).arg(label->heightForWidth(label->width())).arg(label->text());
        }
        if (!label->parentWidget()->rect().contains(label->geometry()))
            faults << u"sticks out of its parent: "_s + label->text();
        const QRect area = label->visibleRegion().boundingRect().translated(label->mapTo(&window, QPoint()));
        const QColor ground = groundOf(picture, area);
        const QColor &ink = colorOf(ours->ink());
        // What lies under the palette's veil is not for reading.
        const bool veiled = palette && palette->isVisible() && !palette->isAncestorOf(label);
        if (label->isEnabled() && !veiled && contrast(ink, ground) < 4.5)
            faults << u"%1 on %2 is hard to read: %3"_s.arg(ink.name(), ground.name(), label->text());
    }
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || !isActionable(widget))
            continue;
        const QString name = nameOf(widget);
        if (name.isEmpty())
            faults << u"has no name: %1 %2"_s.arg(QLatin1StringView(widget->metaObject()->className()), widget->objectName());
        if (const auto *edit = qobject_cast<const QLineEdit *>(widget);
            edit && !edit->placeholderText().isEmpty() && edit->text().isEmpty()) {
            const QMargins icons = edit->textMargins(); // Qt keeps the room for its buttons there
            const int room = edit->width() - icons.left() - icons.right() - 14;
            if (edit->fontMetrics().horizontalAdvance(edit->placeholderText()) > room)
                faults << u"hint is cut: %1 (in %2)"_s.arg(edit->placeholderText()).arg(room);
        }
        // Words of ours: what is typed into one is as long as it is.
        if (const auto *box = qobject_cast<const QComboBox *>(widget);
            box && !box->isEditable() && box->toolTip().isEmpty()
            && box->currentData(Qt::ToolTipRole).toString().isEmpty()
            && box->width() < box->fontMetrics().horizontalAdvance(box->currentText()) + 34) // margin and arrow
            faults << u"box is narrow: %1 (%2)"_s.arg(box->currentText()).arg(box->width());
        if (widget->isEnabled() && !isReachableByKeyboard(widget))
            faults << u"is out of the keyboard's reach: %1 (%2)"_s.arg(name, QLatin1StringView(widget->metaObject()->className()));
        if (qobject_cast<const QAbstractButton *>(widget)
            && (widget->width() < widget->minimumSizeHint().width() || widget->height() < widget->minimumSizeHint().height()))
            faults << u"button has no room: %1 (%2x%3)"_s.arg(name).arg(widget->width()).arg(widget->height());
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (button && button->inherits("QPushButton") && widget->width() < widget->sizeHint().width())
            faults << u"button is narrow: %1 (%2 of %3)"_s.arg(name).arg(widget->width()).arg(widget->sizeHint().width());
    }
    walkAccessibles(QAccessible::queryAccessibleInterface(&window), {}, faults);
    return faults;
}

} // namespace

class ScreenshotsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateIsPhotographedAndHasNoFault_data();
    void everyStateIsPhotographedAndHasNoFault();
    void everyStateIsPhotographedAt150Percent();
    void everyPageIsPhotographedAt200Percent();
    void everyPageIsPhotographedFromRightToLeftAt200Percent();

private:
    void photographScaled(const QString &factor, const QStringList &arguments, const QString &proof);
};

void ScreenshotsTest::everyStateIsPhotographedAndHasNoFault_data()
{
    QTest::addColumn<QString>("language");
    QTest::addRow("en") << QString();
    for (const char *language : {"pt_BR", "es", "fr", "de", "ja", "zh_CN"})
        QTest::addRow("%s", language) << QString::fromLatin1(language);
}

void ScreenshotsTest::everyStateIsPhotographedAndHasNoFault()
{
    QFETCH(QString, language);
    Translations english(u"en"_s);
    Theme theme(Theme::Choice::Light);
    const QString folder = QStringLiteral(LWB_BINARY_DIR "/screenshots");
    QStringList faults;
    QSet<QString> names;
    const int code = Screenshots::writeAll(theme, folder, {language}, [&](MainWindow &window, const QString &name) {
        names.insert(name);
        for (const QString &fault : faultsOf(window))
            faults.append(name + u": "_s + fault);
        const QSize wanted = name.contains("900x600"_L1) ? QSize(900, 600) : QSize(1280, 800);
        if (window.size() != wanted)
            faults.append(u"%1: the window grew to %2x%3"_s.arg(name).arg(window.width()).arg(window.height()));
        for (const QScrollArea *area : window.findChildren<QScrollArea *>()) {
            if (area->isVisible() && area->widget()->width() > area->viewport()->width())
                faults.append(u"%1: what scrolls is %2 wide in a view of %3"_s.arg(name).arg(area->widget()->width())
                                  .arg(area->viewport()->width()));
        }
        const auto *check = window.findChild<QWidget *>(u"checkWidget"_s);
        if (name.startsWith("welcome-test"_L1) && (!check->isVisible() || check->visibleRegion().boundingRect().size() != check->size()))
            faults.append(name + u": the test is not in sight"_s);
    });
    QCOMPARE(code, 0);
    const bool mirrored = qApp->layoutDirection() == Qt::RightToLeft;
    const QString scale = qEnvironmentVariable("QT_SCALE_FACTOR");
    const bool mainPagesOnly = mirrored || scale == u"2"_s;
    const int looks = mainPagesOnly ? 1 : !scale.isEmpty() || language == u"ja"_s ? 2 : language.isEmpty() || language == u"pt_BR"_s ? 4 : 1;
    // How often a long page must be scrolled depends on the look; whether it is in a picture does not.
    static const QRegularExpression scrolled(u"-\\d+(?=-(light|dark))"_s);
    QSet<QString> states;
    for (QString name : names)
        states.insert(name.remove(scrolled));
    QVERIFY2(states.size() % looks == 0 && states.size() >= looks * 20, qPrintable(QString::number(states.size())));
    for (const QString &name : names)
        QVERIFY2(QFile::exists(u"%1/%2.png"_s.arg(folder, name)), qPrintable(name));
    // One by one: what a failure may say is cut at a length.
    for (const QString &fault : std::as_const(faults))
        qWarning("%s", qPrintable(fault));
    QVERIFY2(faults.isEmpty(), qPrintable(u"%1 faults"_s.arg(faults.size())));
}

void ScreenshotsTest::everyStateIsPhotographedAt150Percent()
{
    photographScaled(u"1.5"_s, {}, u"requests-200-dark-150.png"_s);
}

void ScreenshotsTest::everyPageIsPhotographedAt200Percent()
{
    photographScaled(u"2"_s, {}, u"applications-overview-light-200.png"_s);
}

/// Both at once, as both show what painters do by hand.
void ScreenshotsTest::everyPageIsPhotographedFromRightToLeftAt200Percent()
{
    photographScaled(u"2"_s, {u"-reverse"_s}, u"applications-overview-light-rtl-200.png"_s);
}

/// The scale is the whole program's, so this runs in another one.
void ScreenshotsTest::photographScaled(const QString &factor, const QStringList &arguments, const QString &proof)
{
    if (qEnvironmentVariableIsSet("QT_SCALE_FACTOR"))
        QSKIP("already scaled");
    QProcess scaled;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_SCALE_FACTOR"_s, factor);
    scaled.setProcessEnvironment(environment);
    scaled.setProcessChannelMode(QProcess::MergedChannels);
    scaled.start(QCoreApplication::applicationFilePath(),
                 QStringList{u"everyStateIsPhotographedAndHasNoFault:en"_s} + arguments);
    QVERIFY(scaled.waitForFinished(850'000));
    // The end tells what went wrong; before it stand the names of hundreds of pictures.
    QVERIFY2(scaled.exitCode() == 0, scaled.readAll().right(3'000).constData());
    QVERIFY2(QFile::exists(QStringLiteral(LWB_BINARY_DIR "/screenshots/") + proof), qPrintable(proof));
}

QTEST_MAIN(ScreenshotsTest)
#include "tst_screenshots.moc"
