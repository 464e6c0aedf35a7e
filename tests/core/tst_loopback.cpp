// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Loopback.h"

#include <QTest>

using namespace lwb;
using namespace Qt::StringLiterals;

class tst_Loopback : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsThisMachineFromNamesThatLookLikeIt_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("loopback");
        const auto row = [](const QString &host, bool loopback) {
            QTest::addRow("'%s'", qPrintable(host)) << host << loopback;
        };
        for (const auto &host : {u"localhost"_s, u"LocalHost"_s, u"127.0.0.1"_s,
                                 u"127.255.255.254"_s, u"::1"_s, u"[::1]"_s, u"0:0:0:0:0:0:0:1"_s})
            row(host, true);
        for (const auto &host :
             {u""_s, u"."_s, u"localhost."_s, u"localhost.evil.com"_s, u"127.0.0.1.evil.com"_s,
              u"127.0.0.1."_s, u"127.1"_s, u"127.0.0.01"_s, u"127.0.0.256"_s, u"127.0.0.+1"_s,
              u"0x7f.0.0.1"_s, u"2130706433"_s, u"128.0.0.1"_s, u"0.0.0.0"_s, u"::"_s,
              u"::ffff:127.0.0.1"_s, u"::ffff:7f00:1"_s, u"::ffff:1.2.3.4"_s, u"::127.0.0.1"_s,
              u"::1%lo"_s, u"[::1"_s, u"[localhost]"_s, u"[127.0.0.1]"_s, u"127.0.0.1 "_s})
            row(host, false);
    }
    void tellsThisMachineFromNamesThatLookLikeIt()
    {
        QFETCH(QString, host);
        QFETCH(bool, loopback);
        QCOMPARE(isLoopbackHost(host), loopback);
    }
};

QTEST_GUILESS_MAIN(tst_Loopback)
#include "tst_loopback.moc"
