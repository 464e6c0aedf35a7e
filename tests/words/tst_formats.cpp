// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/Formats.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lwb;

class tst_Formats : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void bytes_data();
    void bytes();
    void durations_data();
    void durations();
    void countdowns_data();
    void countdowns();
    void ages_data();
    void ages();
    void figuresFollowTheLocale();
    void aDateNamesItsMonth_data();
    void aDateNamesItsMonth();
    void aTimeIsExactAndNamesItsZone();
};

void tst_Formats::bytes_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QString>("shown");
    QTest::newRow("none") << qint64(0) << u"0 B"_s;
    QTest::newRow("few") << qint64(310) << u"310 B"_s;
    QTest::newRow("last byte") << qint64(1023) << u"1,023 B"_s;
    QTest::newRow("kilobytes") << qint64(6'042) << u"5.9 KB"_s;
    QTest::newRow("tens") << qint64(44'753) << u"44 KB"_s;
    QTest::newRow("just below ten") << qint64(10'200) << u"10 KB"_s;
    QTest::newRow("never 1,024 KB") << qint64(1'048'200) << u"1.0 MB"_s;
    QTest::newRow("megabytes") << qint64(104'857'600) << u"100 MB"_s;
    QTest::newRow("largest unit") << qint64(5'000) * 1024 * 1024 * 1024 * 1024 << u"5,000 TB"_s;
}

void tst_Formats::bytes()
{
    QFETCH(qint64, bytes);
    QFETCH(QString, shown);
    QCOMPARE(words::forBytes(bytes), shown);
}

void tst_Formats::durations_data()
{
    QTest::addColumn<double>("ms");
    QTest::addColumn<QString>("shown");
    QTest::newRow("none") << 0.0 << u"0 ms"_s;
    QTest::newRow("negative") << -5.0 << u"0 ms"_s;
    QTest::newRow("milliseconds") << 14.4 << u"14 ms"_s;
    QTest::newRow("never 1,000 ms") << 999.7 << u"1.0 s"_s;
    QTest::newRow("seconds") << 1'440.0 << u"1.4 s"_s;
    QTest::newRow("tens") << 30'000.0 << u"30 s"_s;
    QTest::newRow("never 60 s") << 59'700.0 << u"1 min"_s;
    QTest::newRow("minutes") << 125'000.0 << u"2 min 5 s"_s;
    QTest::newRow("hours") << 12'000'000.0 << u"3 h 20 min"_s;
    QTest::newRow("skips no unit") << 3'605'000.0 << u"1 h"_s;
    QTest::newRow("days") << 187'200'000.0 << u"2 d 4 h"_s;
}

void tst_Formats::durations()
{
    QFETCH(double, ms);
    QFETCH(QString, shown);
    QCOMPARE(words::forDuration(ms), shown);
}

void tst_Formats::countdowns_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("shown");
    QTest::newRow("over") << qint64(-3) << u"0:00"_s;
    QTest::newRow("seconds") << qint64(9) << u"0:09"_s;
    QTest::newRow("minutes") << qint64(3'492) << u"58:12"_s;
    QTest::newRow("hours") << qint64(3'905) << u"1:05:05"_s;
}

void tst_Formats::countdowns()
{
    QFETCH(qint64, seconds);
    QFETCH(QString, shown);
    QCOMPARE(words::forCountdown(seconds), shown);
}

void tst_Formats::ages_data()
{
    QTest::addColumn<qint64>("secondsAgo");
    QTest::addColumn<QString>("shown");
    QTest::newRow("now") << qint64(0) << u"just now"_s;
    QTest::newRow("soon") << qint64(-59) << u"just now"_s;
    QTest::newRow("minutes") << qint64(299) << u"4 min ago"_s;
    QTest::newRow("hours") << qint64(7'300) << u"2 h ago"_s;
    QTest::newRow("days") << qint64(3 * 86'400 + 5) << u"3 d ago"_s;
    QTest::newRow("ahead") << qint64(-7'300) << u"in 2 h"_s;
}

void tst_Formats::ages()
{
    QFETCH(qint64, secondsAgo);
    QFETCH(QString, shown);
    const QDateTime now(QDate(2026, 11, 22), QTime(16, 0), Qt::UTC);
    QCOMPARE(words::forAge(now.addSecs(-secondsAgo), now), shown);
    QCOMPARE(words::forAge(QDateTime(), now), QString());
    const QDateTime longAgo = now.addDays(-200);
    QCOMPARE(words::forAge(longAgo, now),
             words::forDate(longAgo.toLocalTime().date()));
}

void tst_Formats::figuresFollowTheLocale()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Portuguese, QLocale::Brazil));
    QCOMPARE(words::forBytes(6'042), u"5,9 KB"_s);
    QLocale::setDefault(before);
}

void tst_Formats::aDateNamesItsMonth_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const QString &shown) {
        QTest::newRow(name) << QLocale(QString::fromLatin1(name)) << shown;
    };
    row("C", u"9 Jul 2026"_s);
    row("en_US", u"Jul 9, 2026"_s);
    row("en_GB", u"9 Jul 2026"_s);
    row("de", u"9. Juli 2026"_s);
    row("fr", u"9 juil. 2026"_s);
    row("es", u"9 jul 2026"_s);
    row("pt_BR", u"9 jul. 2026"_s);
    row("ja", u"2026年7月9日"_s);
    row("zh_CN", u"2026年7月9日"_s);
    row("lt", u"2026-07-09"_s); // it has words between
}

void tst_Formats::aDateNamesItsMonth()
{
    QFETCH(QLocale, locale);
    const QLocale before;
    QLocale::setDefault(locale);
    QTEST(words::forDate(QDate(2026, 7, 9)), "shown");
    QLocale::setDefault(before);
}

void tst_Formats::aTimeIsExactAndNamesItsZone()
{
    const QDateTime when(QDate(2026, 11, 22), QTime(16, 0, 5), Qt::UTC);
    const QString shown = words::forTime(when);
    QVERIFY2(shown.startsWith(when.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s)),
             qPrintable(shown));
    QVERIFY2(shown.endsWith(when.toLocalTime().timeZoneAbbreviation()), qPrintable(shown));
    QCOMPARE(words::forTime(QDateTime()), QString());
}

QTEST_GUILESS_MAIN(tst_Formats)
#include "tst_formats.moc"
