// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/Photographer.h"

#include "demo/DemoIds.h"
#include "gui/AuditLogPage.h"
#include "gui/ChoiceField.h"
#include "gui/DetailsPane.h"
#include "gui/LogFilters.h"
#include "gui/MainWindow.h"
#include "gui/Workspace.h"
#include "models/AuditLog.h"
#include "models/LogCounts.h"
#include "models/ObjectFinder.h"
#include "models/StreamTableModel.h"

#include <QDateTimeEdit>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace lwb {

void Photographer::photographLogs(MainWindow &window)
{
    window.workspace()->go({u"logs"_s, {}});
    auto *page = window.workspace()->findChild<AuditLogPage *>();
    StreamTableModel *list = page->log()->model();
    expect("the audit log", [&] {
        return list->state() == ListModel::State::Ready && !page->counts()->isLoading();
    });
    take(window, u"logs-list"_s);
    page->log()->setLocalFilter(LogEntry::Outcome::Error, {});
    expect("errors in the audit log", [list] { return list->row(0) != nullptr; });
    window.workspace()->go({u"logs"_s, list->row(0)->id});
    expect("a log entry", [page] { return page->details()->isLoaded(); });
    take(window, u"logs-entry"_s);
    page->log()->setLocalFilter({}, u"nothing holds this"_s);
    take(window, u"logs-empty"_s);
    page->log()->setLocalFilter({}, {});
}

void Photographer::photographLogFilters(MainWindow &window)
{
    window.workspace()->go({u"logs"_s, {}});
    auto *page = window.workspace()->findChild<AuditLogPage *>();
    const auto open = [page](const QString &button, int choice) {
        page->findChild<QPushButton *>(button)->menu()->actions().at(choice)->trigger();
        return page->findChild<QDialog *>();
    };
    QDialog *who = open(u"whoButton"_s, 2);
    const auto set = [who](const QString &name, const QString &text) {
        auto *field = who->findChild<ChoiceField *>(name);
        field->lineEdit()->setText(text);
        Q_EMIT field->lineEdit()->textEdited(text);
        Q_EMIT field->lineEdit()->editingFinished();
    };
    set(u"applicationChoiceField"_s, u"billing-worker"_s);
    set(u"userChoiceField"_s, u"no such person"_s);
    who->findChild<ObjectFinder *>()->askNow();
    expect("who is looked for", [who] {
        return who->findChild<ObjectFinder *>()->state() == ObjectFinder::State::Done;
    });
    takeDialog(who, u"logs-who"_s);
    QDialog *time = open(u"rangeButton"_s, 5);
    auto *from = time->findChild<QDateTimeEdit *>(u"fromDateTimeEdit"_s);
    from->setDateTime(QDateTime({2026, 11, 21}, {9, 30}));
    auto *to = time->findChild<QDateTimeEdit *>(u"toDateTimeEdit"_s);
    to->setDateTime(QDateTime({2026, 11, 20}, {18, 0}));
    takeDialog(time, u"logs-between"_s);
    page->filters()->setBetween(QDateTime({2026, 11, 21}, {9, 30}),
                                QDateTime({2026, 11, 23}, {9, 30}));
    page->filters()->setApplication(
        QString::fromLatin1(demo::seededId("application billing-worker")));
    Q_EMIT page->filters()->changed();
    expect("the filtered log", [page] {
        return !page->log()->model()->isLoading() && !page->counts()->isLoading();
    });
    take(window, u"logs-filtered"_s);
    page->filters()->clear();
    Q_EMIT page->filters()->changed();
}

} // namespace lwb
