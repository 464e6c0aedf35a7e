// SPDX-License-Identifier: GPL-3.0-or-later
#include "LookGallery.h"

#include "gui/Theme.h"

#include <QClipboard>
#include <QSignalSpy>
#include <QTest>

using namespace lwb;
using namespace Qt::StringLiterals;

class ListViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(Theme::Choice::Light); }
    void cleanupTestCase() { m_theme.reset(); }
    void init();
    void cleanup() { m_list.reset(); }

    void rowsAreDense();
    void currentObjectIsToldById();
    void enterOpens();
    void selectionIsCopiedAsTsv();
    void columnsThatDoNotFitLeaveFromTheEnd();
    void plainHeaderSaysWhyNot();
    void loadingRowsAreBarsWithoutText();

private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ListView> m_list;
};

void ListViewTest::init()
{
    m_list = std::make_unique<ListView>();
    m_list->setModel(new gallery::Applications(40, m_list.get()));
    m_list->setColumnWidth(0, 200);
    m_list->setColumnWidth(1, 80);
    m_list->setColumnWidth(2, 60);
    m_list->resize(500, 400);
    m_list->show();
}

void ListViewTest::rowsAreDense()
{
    QCOMPARE(m_list->rowHeight(0), 28);
    QCOMPARE(m_list->horizontalHeader()->height(), 28);
}

void ListViewTest::currentObjectIsToldById()
{
    QSignalSpy current(m_list.get(), &ListView::currentIdChanged);
    m_list->setCurrentIndex(m_list->model()->index(2, 0));
    QCOMPARE(current.value(0).value(0).toString(), u"id2"_s);
    QCOMPARE(m_list->currentId(), u"id2"_s);
    QCOMPARE(m_list->selectedIds(), QStringList{u"id2"_s});
    m_list->setCurrentIndex(m_list->model()->index(2, 1)); // same object, other column
    QCOMPARE(current.size(), 1);
}

void ListViewTest::enterOpens()
{
    QSignalSpy opened(m_list.get(), &ListView::opened);
    m_list->setCurrentIndex(m_list->model()->index(1, 0));
    QTest::keyClick(m_list.get(), Qt::Key_Return);
    QCOMPARE(opened.value(0).value(0).toString(), u"id1"_s);
    m_list->setCurrentIndex(m_list->model()->index(30, 0)); // still loading: nothing to open
    QTest::keyClick(m_list.get(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
}

void ListViewTest::selectionIsCopiedAsTsv()
{
    m_list->selectRow(2);
    m_list->selectionModel()->select(m_list->model()->index(0, 0),
                                     QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QTest::keyClick(m_list.get(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"analytics-export\tM2M\t1\t19 Dec 2025\nbilling-worker\tM2M\t3\t3 May\n"_s);
}

void ListViewTest::columnsThatDoNotFitLeaveFromTheEnd()
{
    const auto shown = [this] {
        QString columns;
        for (int i = 0; i < 4; ++i)
            columns += m_list->isColumnHidden(i) ? u'-' : u'x';
        return columns;
    };
    QCOMPARE(shown(), u"xxxx"_s);
    m_list->resize(320, 400);
    QCOMPARE(shown(), u"xx--"_s);
    m_list->resize(150, 400);
    QCOMPARE(shown(), u"x---"_s);
    m_list->resize(500, 400);
    QCOMPARE(shown(), u"xxxx"_s);
    QCOMPARE(m_list->columnWidth(1), 80);
}

void ListViewTest::plainHeaderSaysWhyNot()
{
    m_list->setSortable(true);
    QVERIFY(m_list->isSortingEnabled());
    m_list->setSortable(false, u"Too many to sort <b>here</b>"_s);
    QVERIFY(!m_list->isSortingEnabled());
    // Markup is escaped, an ampersand alone is not.
    QCOMPARE(m_list->horizontalHeader()->toolTip(), u"<qt>Too many to sort &lt;b&gt;here&lt;/b&gt;</qt>"_s);
    m_list->setSortable(false, u"R&D has too many"_s);
    QCOMPARE(m_list->horizontalHeader()->toolTip(), u"R&D has too many"_s);
}

void ListViewTest::loadingRowsAreBarsWithoutText()
{
    m_list->scrollTo(m_list->model()->index(20, 0), QAbstractItemView::PositionAtTop);
    const QImage picture = m_list->viewport()->grab().toImage();
    int bars = 0;
    for (int y = 0; y < 200; ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const QRgb pixel = picture.pixel(x, y);
            bars += pixel == tokens().placeholder.rgb();
            QVERIFY2(qGray(pixel) > 200, "only light bars on white, no ink");
        }
    }
    QVERIFY(bars > 500);
}

QTEST_MAIN(ListViewTest)
#include "tst_listview.moc"
