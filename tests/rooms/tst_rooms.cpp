// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

struct Source
{
    QString path; ///< below the project's root
    QString text;
    [[nodiscard]] QString room() const { return path.section(u'/', 1, 1); }
};

QString contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QList<Source> sourcesBelow(const QString &folder)
{
    const QDir root(QStringLiteral(LWB_SOURCE_DIR));
    QList<Source> sources;
    QDirIterator files(root.filePath(folder), {u"*.h"_s, u"*.cpp"_s, u"*.h.in"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        sources.append({root.relativeFilePath(path), contents(path)});
    }
    return sources;
}

QStringList includes(const QString &text, const QString &pattern)
{
    static QHash<QString, QRegularExpression> compiled;
    QRegularExpression &expression = compiled[pattern];
    if (expression.pattern().isEmpty())
        expression = QRegularExpression(pattern, QRegularExpression::MultilineOption);
    QStringList names;
    for (auto matches = expression.globalMatch(text); matches.hasNext();)
        names.append(matches.next().captured(1));
    return names;
}

/// Room -> rooms it may include: what src/CMakeLists.txt links, and what those link.
QHash<QString, QSet<QString>> dependencyTable(const QString &cmake)
{
    QHash<QString, QStringList> links;
    static const QRegularExpression line(u"^lwb_room\\((\\w+)(?: GUI)? LINKS ([^)]*)\\)"_s,
                                         QRegularExpression::MultilineOption);
    for (auto matches = line.globalMatch(cmake); matches.hasNext();) {
        const auto match = matches.next();
        links[match.captured(1)] =
            match.captured(2).simplified().split(u' ').filter(QRegularExpression(u"^lwb_"_s));
    }
    QHash<QString, QSet<QString>> table;
    const std::function<void(const QString &, const QString &)> add = [&](const QString &room,
                                                                          const QString &used) {
        if (table[room].contains(used))
            return;
        table[room].insert(used);
        for (const QString &next : links.value(used))
            add(room, next.mid(4));
    };
    for (auto it = links.keyBegin(); it != links.keyEnd(); ++it)
        add(*it, *it);
    return table;
}

} // namespace

class TestRooms : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_sources = sourcesBelow(u"src"_s);
        m_tests = sourcesBelow(u"tests"_s);
        QVERIFY(m_sources.size() > 20);
        m_table = dependencyTable(contents(QStringLiteral(LWB_SOURCE_DIR "/src/CMakeLists.txt")));
    }

    void theTableIsRead()
    {
        QVERIFY(m_table.value(u"auth"_s).contains(u"core"_s));
        QVERIFY(m_table.value(u"auth"_s).contains(u"net"_s));
        QVERIFY(!m_table.value(u"net"_s).contains(u"auth"_s));
        QVERIFY(!m_table.value(u"demo"_s).contains(u"net"_s));
        QVERIFY(m_table.value(u"gui"_s).contains(u"words"_s));
    }

    void roomsIncludeOnlyWhatTheyMay()
    {
        QStringList wrong;
        qsizetype seen = 0;
        for (const Source &source : m_sources) {
            const QStringList used = includes(source.text, u"^\\s*#\\s*include\\s+\"(\\w+)/"_s);
            seen += used.size();
            for (const QString &room : used) {
                if (m_table.contains(source.room()) && !m_table.value(source.room()).contains(room))
                    wrong.append(source.path + u" includes "_s + room + u'/');
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        QVERIFY(seen > 50);
    }

    void nothingBelowTheWindowKnowsQtGui()
    {
        QSet<QString> guiHeaders;
        const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
        for (const QString &module : {u"QtGui"_s, u"QtWidgets"_s}) {
            const QStringList names = QDir(headers.filePath(module)).entryList(QDir::Files);
            guiHeaders.unite(QSet<QString>(names.begin(), names.end()));
        }
        QVERIFY2(guiHeaders.contains(u"QWidget"_s) && guiHeaders.contains(u"QColor"_s),
                 "no headers to compare with");
        QStringList wrong;
        for (const Source &source : m_sources) {
            if (source.room() == u"gui"_s || source.path == u"src/pch_gui.h"_s)
                continue;
            const QStringList used = includes(source.text, u"^\\s*#\\s*include\\s+<([\\w/.]+)>"_s);
            for (const QString &header : used) {
                if (header.startsWith(u"QtGui"_s) || header.startsWith(u"QtWidgets"_s)
                    || guiHeaders.contains(header))
                    wrong.append(source.path + u" includes <"_s + header + u'>');
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void everyFileNamesItsLicence()
    {
        QStringList without;
        for (const Source &source : m_sources + m_tests) {
            if (!source.text.startsWith(u"// SPDX-License-Identifier: GPL-3.0-or-later\n"_s))
                without.append(source.path);
        }
        QVERIFY2(without.isEmpty(), qPrintable(without.join(u'\n')));
    }

    void noFileIsPastFiveHundredLines()
    {
        QStringList tooLong;
        for (const Source &source : m_sources + m_tests) {
            const qsizetype lines = source.text.count(u'\n');
            if (lines <= 500)
                continue;
            const QString told = source.path + u": "_s + QString::number(lines);
            if (source.path.startsWith(u"src/"_s))
                tooLong.append(told);
            else
                qWarning("%s lines", qPrintable(told)); // tests are asked, not made, to be short
        }
        QVERIFY2(tooLong.isEmpty(), qPrintable(tooLong.join(u'\n')));
    }

    void mocHasSeenEveryTestFunction()
    {
        // moc 6.4 loses its way in some raw strings and digit separators, and then silently leaves
        // out the functions after them: they would never run.
        QStringList lost;
        qsizetype compared = 0;
        for (const Source &source : m_tests) {
            const QString name = source.path.section(u'/', -1).chopped(4);
            const QString moc =
                u"%1/tests/%2_autogen/include/%2.moc"_s.arg(QStringLiteral(LWB_BINARY_DIR), name);
            const QFileInfo made(moc);
            const QFileInfo written(QStringLiteral(LWB_SOURCE_DIR "/") + source.path);
            if (!name.startsWith(u"tst_"_s) || !made.exists()
                || made.lastModified() < written.lastModified())
                continue;
            const QString known = contents(moc);
            const QString slotSection = source.text.section(u"private Q_SLOTS:"_s, 1)
                                            .section(QRegularExpression(u"\n(private|};)"_s), 0, 0);
            const QStringList functions = includes(slotSection, u"^    void (\\w+)\\(\\)"_s);
            compared += functions.size();
            for (const QString &function : functions) {
                if (!known.contains(u'"' + function + u'"'))
                    lost.append(source.path + u": "_s + function);
            }
        }
        QVERIFY2(lost.isEmpty(), qPrintable(lost.join(u'\n')));
        QVERIFY(compared >= 5); // this file's own at least
    }

private:
    QList<Source> m_sources;
    QList<Source> m_tests;
    QHash<QString, QSet<QString>> m_table;
};

QTEST_GUILESS_MAIN(TestRooms)
#include "tst_rooms.moc"
