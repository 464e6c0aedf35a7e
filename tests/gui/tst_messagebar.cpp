// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/MessageBar.h"

#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace lwb;
using namespace Qt::StringLiterals;

class MessageBarTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void twoLongButtonsStandBelowTheWordsOfANarrowBar()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *bar = new MessageBar(&window);
        layout->addWidget(bar);
        layout->addStretch(1);
        window.resize(460, 400);
        window.show();
        bar->show(MessageBar::Kind::Warning, u"Probing takes 1,386 token exchanges"_s,
                  u"Each leaves an entry in the audit log under its application, and counts "
                  "towards the token quota. App secrets are kept in memory only."_s,
                  u"Ask the other 986"_s);
        bar->offerInstead(u"Ask all of them"_s);
        auto *why = bar->findChild<QWidget *>(u"messageLabel"_s);
        QPushButton *action = nullptr;
        for (QPushButton *button : bar->findChildren<QPushButton *>()) {
            if (button->text() == "Ask the other 986"_L1)
                action = button;
        }
        QVERIFY(why && action);
        const auto isBelow = [&] { return action->y() >= why->geometry().bottom(); };
        QTRY_VERIFY(isBelow() && why->width() > 340);
        QVERIFY(why->height() >= why->heightForWidth(why->width()));
        window.resize(1'100, 400);
        QTRY_VERIFY(!isBelow());
        QVERIFY(action->x() > why->geometry().right());
    }
};

QTEST_MAIN(MessageBarTest)
#include "tst_messagebar.moc"
