// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/ExportBar.h"

#include "gui/AppContext.h"
#include "gui/ErrorDetails.h"
#include "gui/ExportFile.h"
#include "gui/MessageBar.h"
#include "gui/MessageSlot.h"
#include "gui/Question.h"
#include "words/Words.h"

#include <QLocale>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace lwb {

using namespace Qt::StringLiterals;

namespace {

constexpr int tellEveryMs = 100;

QString ending(RowFormat::Kind format)
{
    switch (format) {
    case RowFormat::Kind::Csv: return u"csv"_s;
    case RowFormat::Kind::Json: return u"json"_s;
    case RowFormat::Kind::Ndjson: return u"ndjson"_s;
    }
    return {};
}

} // namespace

ExportBar::ExportBar(AppContext &context, const QString &name, Asked asked, const QMargins &margins,
                     QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_name(name)
    , m_asked(std::move(asked))
    , m_menu(new QMenu(this))
    , m_bar(new MessageBar(this))
{
    m_bar->setObjectName(u"exportMessageBar"_s);
    m_menu->setObjectName(u"exportMenu"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new MessageSlot(m_bar, margins, this));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);

    const std::pair<RowFormat::Kind, QString> formats[] = {
        {RowFormat::Kind::Csv, tr("CSV, for spreadsheets…")},
        {RowFormat::Kind::Json, tr("JSON, as the server has it…")},
        {RowFormat::Kind::Ndjson, tr("NDJSON, an object per line…")},
    };
    for (const auto &[format, text] : formats) {
        QAction *action = m_menu->addAction(text);
        action->setData(ending(format));
        connect(action, &QAction::triggered, this, [this, chosen = format] { askForFile(chosen); });
    }
    connect(m_menu, &QMenu::aboutToShow, this, [this] { m_menu->setEnabled(!isRunning()); });
    connect(m_bar, &MessageBar::actionRequested, this, &ExportBar::act);
    // Unseen it would go on with no way to stop it, and none to begin another.
    connect(m_bar, &MessageBar::dismissed, this, [this] {
        if (isRunning())
            m_running->cancel();
    });
    connect(m_bar, &MessageBar::detailsRequested, this, [this] {
        if (m_error)
            showErrorDetails(this, *m_error);
    });
}

ExportBar::~ExportBar() = default;

void ExportBar::askForFile(RowFormat::Kind format)
{
    askForExportFile(this, m_context.uiState(), m_name, ending(format),
                     [this, format](const QString &path) { exportTo(path, format); });
}

void ExportBar::exportTo(QString path, RowFormat::Kind format)
{
    if (isRunning())
        return;
    m_order = m_asked();
    m_order.path = std::move(path);
    m_order.format = format;
    m_error.reset();
    m_running = std::make_unique<ListExport>(m_order);
    connect(m_running.get(), &ListExport::progress, this, &ExportBar::showProgress);
    connect(m_running.get(), &ListExport::finished, this, &ExportBar::finished);
    connect(m_running.get(), &ListExport::failed, this, &ExportBar::failed);
    m_then = Then::Cancel;
    m_bar->show(MessageBar::Kind::Info, tr("Exporting"), tr("Asking for the first rows…"),
                tr("Cancel"));
    m_sinceTold.start();
    m_running->start();
}

void ExportBar::showProgress(qint64 read, qint64 total, qint64 written)
{
    if (read != total && m_sinceTold.elapsed() < tellEveryMs)
        return;
    m_sinceTold.start();
    const QLocale locale;
    if (m_order.matches && total < 0)
        m_bar->setWhy(
            tr("%1 rows read, %2 written").arg(locale.toString(read), locale.toString(written)));
    else if (m_order.matches)
        m_bar->setWhy(
            tr("%1 of %2 rows read, %3 written")
                .arg(locale.toString(read), locale.toString(total), locale.toString(written)));
    else if (total < 0)
        m_bar->setWhy(tr("%1 rows").arg(locale.toString(read)));
    else
        m_bar->setWhy(tr("%1 of %2 rows").arg(locale.toString(read), locale.toString(total)));
}

void ExportBar::finished(qint64 rows)
{
    // Not deleted here: it is the sender.
    m_running.release()->deleteLater();
    Q_EMIT ended();
    m_then = Then::ShowFolder;
    const int n = int(std::min<qint64>(rows, std::numeric_limits<int>::max()));
    m_bar->show(MessageBar::Kind::Info, tr("Exported %n row(s)", nullptr, n),
                tr("to %1").arg(shortExportPath(m_order.path)), tr("Show in folder"));
}

void ExportBar::failed(const Error &error)
{
    m_running.release()->deleteLater();
    Q_EMIT ended();
    if (error.kind == Error::Kind::Cancelled) {
        m_then = Then::Nothing;
        m_bar->show(MessageBar::Kind::Info, tr("Export cancelled"), tr("No file was written."));
        return;
    }
    m_error = error;
    m_then = Then::Retry;
    m_bar->showMessage(words::forError(error), AppContext::wayOn(error));
}

void ExportBar::abandon()
{
    if (!isRunning())
        return;
    m_running.reset();
    m_bar->dismiss();
    Q_EMIT ended();
}

void ExportBar::act()
{
    switch (m_then) {
    case Then::Cancel: m_running->cancel(); break;
    case Then::ShowFolder:
        showExportFolder(m_order.path);
        break;
    case Then::Retry:
        m_context.recover(*m_error, this, [this] { exportTo(m_order.path, m_order.format); });
        break;
    case Then::Nothing: break;
    }
}

ExportBar *runningExport(const QWidget *window)
{
    const auto bars = window->findChildren<ExportBar *>();
    const auto running = std::find_if(bars.cbegin(), bars.cend(),
                                      [](const ExportBar *bar) { return bar->isRunning(); });
    return running == bars.cend() ? nullptr : *running;
}

void leaveExports(QWidget *window, const std::function<void()> &then)
{
    if (!runningExport(window)) {
        then();
        return;
    }
    const QString name = u"leaveExportsMessageBox"_s;
    if (auto *asked = window->findChild<QMessageBox *>(name)) // about something else
        asked->close();
    const QString title = ExportBar::tr("An export is running");
    QMessageBox *box =
        question(window, title, title, ExportBar::tr("Going on ends it, and no file is written."));
    box->setObjectName(name);
    const QPushButton *end =
        box->addButton(ExportBar::tr("End the export"), QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    QObject::connect(end, &QAbstractButton::clicked, window, [window, then] {
        for (ExportBar *bar : window->findChildren<ExportBar *>())
            bar->abandon();
        then();
    });
    box->open();
}

} // namespace lwb
