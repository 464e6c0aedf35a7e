// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/StateFile.h"
#include "LookGallery.h"

#include "gui/ListColumns.h"
#include "gui/Theme.h"
#include "models/PagedTableModel.h"

#include <QClipboard>
#include <QSignalSpy>
#include <QTemporaryDir>
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
    void copyingWithTitlesIdsAndJson();
    void rowsNotLoadedAreToldWhenCopied();
    void homeAndEndGoToTheFirstAndLastRow();
    void typingFindsALoadedRowAndNoOther();
    void selectionIsCountedAndEscapeLeavesOne();
    void aMillionRowsAreNotSelectedAtOnce();
    void aResetKeepsWhatIsSelectedById();
    void rowMenuOpensByKey();
    void columnsThatDoNotFitLeaveFromTheEnd();
    void columnsAreChosenFromTheMenu();
    void columnsComeBackAsTheyWereLeft();
    void theFirstColumnStaysFirst();
    void draggingABorderMovesRoomBetweenNeighbours();
    void aModelThatComesLaterIsFitted();
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

namespace {

/// A list over made-up pages that come at the next turn of the event loop.
std::unique_ptr<PagedTableModel> madeUp(qint64 total, int pageSize = 100)
{
    const QList<ListColumn> columns{{u"Name"_s, ColumnStyle::Name, 200},
                                    {u"Description"_s, ColumnStyle::Text, 300},
                                    {u"Rare"_s, ColumnStyle::Text, 80, true}};
    auto *context = new QObject;
    const auto source = [total, context](const PageRequest &request) {
        Page<ListRow> page;
        page.total = total;
        const qint64 first = qint64(request.page - 1) * request.pageSize;
        for (qint64 i = first; i < std::min(total, first + request.pageSize); ++i) {
            const QString id = u"id%1"_s.arg(i);
            page.rows.append({id, u"Role"_s, {{u"row %1"_s.arg(i), {}, {}}, {u"about %1"_s.arg(i), {}, {}}, {}},
                              "{\"id\":\"" + id.toUtf8() + "\",\"n\":1.0}"});
        }
        Pending<Result<Page<ListRow>>> pending;
        QTimer::singleShot(0, context, [pending, page] { pending.settle(page); });
        return pending;
    };
    PagedTableModel::Limits limits;
    limits.pageSize = pageSize;
    auto model = std::make_unique<PagedTableModel>(columns, source, limits, nullptr);
    context->setParent(model.get());
    return model;
}

QString shown(const ListView &list, int count)
{
    QString columns;
    for (int i = 0; i < count; ++i)
        columns += list.isColumnHidden(i) ? u'-' : u'x';
    return columns;
}

QString clipboard()
{
    return QGuiApplication::clipboard()->text();
}

QAction *action(const QMenu *menu, const QString &text)
{
    for (QAction *each : menu->actions()) {
        if (each->text() == text)
            return each;
    }
    return nullptr;
}

} // namespace

void ListViewTest::copyingWithTitlesIdsAndJson()
{
    const auto model = madeUp(3);
    m_list->setModel(model.get());
    model->load();
    QTRY_COMPARE(model->state(), PagedTableModel::State::Ready);
    const auto choose = [this](const QString &text) {
        QTest::keyClick(m_list.get(), Qt::Key_F10, Qt::ShiftModifier);
        auto *menu = m_list->findChild<QMenu *>(u"rowMenu"_s);
        QVERIFY(menu && action(menu, text));
        action(menu, text)->trigger();
        delete menu;
    };
    m_list->selectRow(1);
    choose(u"Copy as JSON"_s);
    QCOMPARE(clipboard(), u"{\n  \"id\": \"id1\",\n  \"n\": 1.0\n}"_s);
    choose(u"Copy with column titles"_s);
    QCOMPARE(clipboard(), u"Name\tDescription\nrow 1\tabout 1\n"_s);
    m_list->selectAll();
    choose(u"Copy 3 ID(s)"_s);
    QCOMPARE(clipboard(), u"id0\nid1\nid2"_s);
    choose(u"Copy as JSON"_s);
    QCOMPARE(clipboard().simplified(),
             u"[ { \"id\": \"id0\", \"n\": 1.0 }, { \"id\": \"id1\", \"n\": 1.0 }, "
             "{ \"id\": \"id2\", \"n\": 1.0 } ]"_s);
    m_list->setModel(nullptr);
}

void ListViewTest::rowsNotLoadedAreToldWhenCopied()
{
    QSignalSpy copied(m_list.get(), &ListView::copied);
    m_list->selectAll(); // 16 of 40 are loaded
    QTest::keyClick(m_list.get(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(copied.value(0), (QList<QVariant>{qint64(16), qint64(24)}));
    QCOMPARE(clipboard().count(u'\n'), 16);
}

void ListViewTest::homeAndEndGoToTheFirstAndLastRow()
{
    m_list->setCurrentIndex(m_list->model()->index(5, 0));
    QTest::keyClick(m_list.get(), Qt::Key_End);
    QCOMPARE(m_list->currentIndex().row(), 39);
    QTest::keyClick(m_list.get(), Qt::Key_Home);
    QCOMPARE(m_list->currentIndex().row(), 0);
    QTest::keyClick(m_list.get(), Qt::Key_Right);
    QCOMPARE(m_list->currentIndex(), m_list->model()->index(0, 0));
    QTest::keyClick(m_list.get(), Qt::Key_PageDown);
    QVERIFY(m_list->currentIndex().row() > 5);
    QTest::keyClick(m_list.get(), Qt::Key_Home, Qt::ShiftModifier);
    QVERIFY(m_list->selectedCount() > 6);
}

void ListViewTest::typingFindsALoadedRowAndNoOther()
{
    m_list->setCurrentIndex(m_list->model()->index(0, 0));
    QTest::keyClicks(m_list.get(), u"cat"_s);
    QCOMPARE(m_list->currentIndex().row(), 3);
    const auto model = madeUp(1'000'000);
    m_list->setModel(model.get());
    model->load();
    QTRY_COMPARE(model->state(), PagedTableModel::State::Ready);
    m_list->setCurrentIndex(model->index(2, 0));
    QTest::keyClicks(m_list.get(), u"row 9"_s);
    QCOMPARE(m_list->currentIndex().row(), 2);
    m_list->setModel(nullptr);
}

void ListViewTest::selectionIsCountedAndEscapeLeavesOne()
{
    QSignalSpy counts(m_list.get(), &ListView::selectionCountChanged);
    m_list->setCurrentIndex(m_list->model()->index(1, 0));
    QTest::keyClick(m_list.get(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(m_list.get(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(m_list->selectedCount(), 3);
    QCOMPARE(m_list->selectedIds(), (QStringList{u"id1"_s, u"id2"_s, u"id3"_s}));
    QTest::keyClick(m_list.get(), Qt::Key_Escape);
    QCOMPARE(m_list->selectedIds(), QStringList{u"id3"_s});
    QCOMPARE(counts.constLast().at(0).toLongLong(), 1);
    QCOMPARE(counts.size(), 4);
}

void ListViewTest::aMillionRowsAreNotSelectedAtOnce()
{
    const auto model = madeUp(1'000'000);
    m_list->setModel(model.get());
    model->load();
    QTRY_COMPARE(model->state(), PagedTableModel::State::Ready);
    QSignalSpy tooMany(m_list.get(), &ListView::tooManyToSelect);
    QTest::keyClick(m_list.get(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(tooMany.value(0).value(0).toLongLong(), 1'000'000);
    QCOMPARE(m_list->selectedCount(), 0);
    m_list->setCurrentIndex(model->index(3, 0));
    QTest::keyClick(m_list.get(), Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(tooMany.value(1).value(0).toLongLong(), 999'997);
    QCOMPARE(m_list->selectedCount(), 1);
    QCOMPARE(m_list->currentIndex().row(), 999'999);
    m_list->setModel(nullptr);
}

void ListViewTest::aResetKeepsWhatIsSelectedById()
{
    const auto model = madeUp(30);
    m_list->setModel(model.get());
    m_list->setSortable(true);
    model->load();
    QTRY_COMPARE(model->state(), PagedTableModel::State::Ready);
    m_list->setCurrentIndex(model->index(1, 0));
    m_list->selectionModel()->select(model->index(20, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    model->sort(0, Qt::DescendingOrder);
    QCOMPARE(m_list->selectedIds(), (QStringList{u"id20"_s, u"id1"_s}));
    QCOMPARE(m_list->selectedCount(), 2);
    m_list->setModel(nullptr);
    QCOMPARE(m_list->selectedCount(), 0);
}

void ListViewTest::rowMenuOpensByKey()
{
    QSignalSpy opened(m_list.get(), &ListView::opened);
    m_list->setCurrentIndex(m_list->model()->index(2, 0));
    QContextMenuEvent key(QContextMenuEvent::Keyboard, {}, {});
    QCoreApplication::sendEvent(m_list.get(), &key);
    auto *menu = m_list->findChild<QMenu *>(u"rowMenu"_s);
    QVERIFY(menu && menu->isVisible());
    action(menu, u"Open"_s)->trigger();
    QCOMPARE(opened.value(0).value(0).toString(), u"id2"_s);
    delete menu;
    m_list->setCurrentIndex(m_list->model()->index(30, 0)); // still loading: nothing to do with it
    QCoreApplication::sendEvent(m_list.get(), &key);
    QVERIFY(!m_list->findChild<QMenu *>(u"rowMenu"_s));
}

void ListViewTest::columnsAreChosenFromTheMenu()
{
    QMenu *menu = m_list->columns()->menu();
    menu->popup({});
    QVERIFY(!action(menu, u"Name"_s)->isEnabled());
    QVERIFY(action(menu, u"Roles"_s)->isChecked());
    action(menu, u"Roles"_s)->trigger();
    QCOMPARE(shown(*m_list, 4), u"xx-x"_s);
    action(menu, u"Reset columns"_s)->trigger();
    QCOMPARE(shown(*m_list, 4), u"xxxx"_s);
    menu->close();
    // What is chosen and has no room says so.
    m_list->resize(320, 400);
    menu->popup({});
    QVERIFY(action(menu, u"Created (no room)"_s)->isChecked());
    menu->close();
}

void ListViewTest::columnsComeBackAsTheyWereLeft()
{
    QTemporaryDir directory;
    StateFile settings(directory.filePath(u"state.json"_s));
    m_list->columns()->remember(settings, u"list/columns"_s);
    m_list->columns()->setChosen(2, false);
    m_list->horizontalHeader()->moveSection(3, 1);

    ListView again;
    again.columns()->remember(settings, u"list/columns"_s);
    again.setModel(m_list->model());
    again.resize(500, 400);
    again.show();
    QCOMPARE(shown(again, 4), u"xx-x"_s);
    QCOMPARE(again.horizontalHeader()->visualIndex(3), 1);
    again.columns()->reset();
    QCOMPARE(shown(again, 4), u"xxxx"_s);
    QCOMPARE(again.horizontalHeader()->visualIndex(3), 3);
    QVERIFY(settings.keys().isEmpty());
    // A list that has other columns by now begins afresh.
    settings.setValue(u"list/columns"_s, u"{\"order\":[0,2,1],\"hidden\":[1]}"_s);
    ListView other;
    other.columns()->remember(settings, u"list/columns"_s);
    other.setModel(m_list->model());
    other.resize(500, 400);
    QVERIFY(other.columns()->isChosen(1));
}

void ListViewTest::theFirstColumnStaysFirst()
{
    m_list->horizontalHeader()->moveSection(3, 0);
    QCOMPARE(m_list->horizontalHeader()->visualIndex(0), 0);
    QCOMPARE(m_list->horizontalHeader()->visualIndex(3), 1);
    m_list->columns()->setChosen(0, false);
    QVERIFY(!m_list->isColumnHidden(0));
}

void ListViewTest::draggingABorderMovesRoomBetweenNeighbours()
{
    QWidget *header = m_list->horizontalHeader()->viewport();
    const int edge = m_list->columnViewportPosition(2);
    const int before = m_list->columnWidth(1);
    const int next = m_list->columnWidth(2);
    QTest::mousePress(header, Qt::LeftButton, {}, {edge, 10});
    QTest::mouseMove(header, {edge - 5, 10});
    QTest::mouseMove(header, {edge - 12, 10});
    QTest::mouseRelease(header, Qt::LeftButton, {}, {edge - 12, 10});
    QCOMPARE(m_list->columnWidth(1), before - 12);
    QCOMPARE(m_list->columnWidth(2), next + 12);
    int all = 0;
    for (int column = 0; column < 4; ++column)
        all += m_list->columnWidth(column);
    QCOMPARE(all, m_list->viewport()->width());
}

void ListViewTest::aModelThatComesLaterIsFitted()
{
    m_list->setModel(nullptr);
    m_list->resize(420, 300);
    const auto model = madeUp(3);
    m_list->setModel(model.get());
    QCOMPARE(shown(*m_list, 3), u"xx-"_s);
    QCOMPARE(m_list->columnWidth(0), 200);
    // The long text takes what is left, less than it would like, and is cut there.
    QCOMPARE(m_list->columnWidth(1), m_list->viewport()->width() - 200);
    m_list->resize(280, 300);
    QCOMPARE(shown(*m_list, 3), u"x--"_s);
    QCOMPARE(m_list->columnWidth(0), m_list->viewport()->width());
    m_list->setModel(nullptr);
}

void ListViewTest::columnsThatDoNotFitLeaveFromTheEnd()
{
    const auto shown = [this] { return ::shown(*m_list, 4); };
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
