// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/CodeView.h"
#include "gui/JsonColours.h"
#include "gui/JsonEdit.h"
#include "gui/Theme.h"

#include <QClipboard>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace lwb;
using namespace Qt::StringLiterals;

namespace {

/// "Key:"name" Punctuation::" and so on: the spans as one readable line.
QString described(const QString &line)
{
    static const QStringList names{u"key"_s, u"string"_s, u"number"_s, u"literal"_s, u"mark"_s};
    QStringList parts;
    const auto spans = jsonSpans(line);
    for (const JsonSpan &span : spans)
        parts.append(names.at(int(span.kind)) + u' ' + line.mid(span.start, span.length));
    return parts.join(u" | ");
}

QString copiedFrom(QPlainTextEdit &view)
{
    view.selectAll();
    view.copy();
    return QGuiApplication::clipboard()->text();
}

} // namespace

class CodeViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(Theme::Choice::Light); }
    void cleanupTestCase() { m_theme.reset(); }

    void linesAreTakenApart_data();
    void linesAreTakenApart();
    void bigTextArrivesInSlicesAndWhole();
    void longLineIsCutForDisplayAndCopiedWhole();
    void newTextReplacesOneStillArriving();
    void tooMuchTextIsCutAndSaysSo();
    void coloursFollowTheTheme();
    void hugeLinesStayPlain();
    void editSaysWhereTheTextStopsBeingJson();
    void enterKeepsTheIndentation();

private:
    std::unique_ptr<Theme> m_theme;
};

void CodeViewTest::linesAreTakenApart_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected");
    QTest::newRow("member") << u"  \"name\": \"billing\","_s
                            << u"key \"name\" | mark : | string \"billing\" | mark ,"_s;
    QTest::newRow("number") << u"[-1.5e+3, 0]"_s
                            << u"mark [ | number -1.5e+3 | mark , | number 0 | mark ]"_s;
    QTest::newRow("literals") << u"true,null"_s << u"literal true | mark , | literal null"_s;
    QTest::newRow("escaped quote")
        << u"\"a\\\"b\" : 1"_s << u"key \"a\\\"b\" | mark : | number 1"_s;
    QTest::newRow("escaped backslash at the end")
        << u"\"a\\\\\", 1"_s << u"string \"a\\\\\" | mark , | number 1"_s;
    QTest::newRow("never closed") << u"\"abc"_s << u"string \"abc"_s;
    QTest::newRow("ends in a backslash") << u"\"abc\\"_s << u"string \"abc\\"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void CodeViewTest::linesAreTakenApart()
{
    QFETCH(QString, line);
    QTEST(described(line), "expected");
}

void CodeViewTest::bigTextArrivesInSlicesAndWhole()
{
    QString text;
    for (int i = 0; i < 60'000; ++i)
        text += u"  {\"row\": %1},\n"_s.arg(i);
    CodeView view;
    QSignalSpy filled(&view, &CodeView::filled);
    view.setCode(text, CodeEdit::Language::Json);
    QVERIFY(view.isFilling());
    QVERIFY(view.blockCount() < 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(filled.size(), 1, 60'000);
    QVERIFY(!view.isFilling());
    QCOMPARE(view.blockCount(), 60'001);
    QCOMPARE(view.toPlainText(), text);
    QCOMPARE(copiedFrom(view), text);
}

void CodeViewTest::longLineIsCutForDisplayAndCopiedWhole()
{
    const QString text = u"short\n"_s + QString(50'000, u'x') + u"\nlast"_s;
    CodeView view;
    QSignalSpy filled(&view, &CodeView::filled);
    view.setCode(text, CodeEdit::Language::Plain);
    QTRY_COMPARE_WITH_TIMEOUT(filled.size(), 1, 60'000);
    for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next())
        QVERIFY(block.length() < 10'000);
    QVERIFY(view.blockCount() > 3);
    QCOMPARE(copiedFrom(view), text);
}

void CodeViewTest::newTextReplacesOneStillArriving()
{
    CodeView view;
    view.setCode(QString(3'000'000, u'y'), CodeEdit::Language::Plain);
    QVERIFY(view.isFilling());
    view.setCode(u"{}"_s, CodeEdit::Language::Json);
    QVERIFY(!view.isFilling());
    QTest::qWait(50); // nothing of the old text may follow
    QCOMPARE(view.toPlainText(), u"{}"_s);
}

void CodeViewTest::tooMuchTextIsCutAndSaysSo()
{
    CodeView view;
    view.setCode(u"{}"_s, CodeEdit::Language::Json);
    QVERIFY(!view.isTruncated());
    view.setCode(QString(CodeView::ShownLimit + 1, u'\n'), CodeEdit::Language::Json);
    QVERIFY(view.isTruncated());
    QCOMPARE(view.language(), CodeEdit::Language::Plain);
}

void CodeViewTest::coloursFollowTheTheme()
{
    CodeView view;
    view.resize(400, 200);
    view.setCode(u"{\"a\": 1}"_s, CodeEdit::Language::Json);
    view.show();
    const auto keyColour = [&view] {
        (void)view.grab();
        const auto formats = view.document()->firstBlock().layout()->formats();
        return formats.size() > 1 ? formats.at(1).format.foreground().color() : QColor();
    };
    QCOMPARE(keyColour(), lightTokens().info);
    m_theme->setChoice(Theme::Choice::Dark);
    QCOMPARE(keyColour(), darkTokens().info);
    m_theme->setChoice(Theme::Choice::Light);
    QCOMPARE(keyColour(), lightTokens().info);
}

void CodeViewTest::hugeLinesStayPlain()
{
    JsonEdit edit;
    edit.resize(400, 200);
    edit.setPlainText(u"{\n"_s + u'"' + QString(20'000, u'z') + u'"');
    edit.show();
    (void)edit.grab();
    QVERIFY(!edit.document()->firstBlock().layout()->formats().isEmpty());
    QVERIFY(edit.document()->lastBlock().layout()->formats().isEmpty());
}

void CodeViewTest::editSaysWhereTheTextStopsBeingJson()
{
    JsonEdit edit;
    QSignalSpy changed(&edit, &JsonEdit::problemChanged);
    edit.setPlainText(u"{\n  \"a\": 1,\n  oops\n}"_s);
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY2(edit.problem().contains(u"3"), qPrintable(edit.problem()));
    edit.setPlainText(u"1E400"_s); // JSON, though no double holds it
    QTRY_COMPARE(changed.size(), 2);
    QVERIFY(edit.problem().isEmpty());
}

void CodeViewTest::enterKeepsTheIndentation()
{
    JsonEdit edit;
    edit.setPlainText(u"  {"_s);
    edit.moveCursor(QTextCursor::End);
    QTest::keyClick(&edit, Qt::Key_Return);
    QCOMPARE(edit.toPlainText(), u"  {\n    "_s);
    QTest::keyClick(&edit, Qt::Key_Return, Qt::ControlModifier); // the page's: Send
    QCOMPARE(edit.toPlainText(), u"  {\n    "_s);
}

QTEST_MAIN(CodeViewTest)
#include "tst_codeview.moc"
