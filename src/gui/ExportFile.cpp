// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/ExportFile.h"

#include "core/StateFile.h"

#include <QCoreApplication>
#include <QDate>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {
const QString folderKey = u"export/folder"_s;
}

void askForExportFile(QWidget *parent, StateFile &state, const QString &name, const QString &ending,
                      const std::function<void(const QString &path)> &chosen)
{
    const QString home = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QDir folder(state.value(folderKey, home).toString());
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    auto *dialog = new QFileDialog(
        parent, QCoreApplication::translate("lwb::ExportBar", "Export to a file"), folder.path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"exportFileDialog"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    dialog->setNameFilters({u"*."_s + ending, u"*"_s});
    dialog->selectFile(u"%1-%2.%3"_s.arg(name, today, ending));
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [&state, chosen](const QString &path) {
                         state.setValue(folderKey, QFileInfo(path).path());
                         chosen(path);
                     });
    dialog->open();
}

QString shortExportPath(const QString &path)
{
    constexpr int most = 60;
    QString text = QDir::toNativeSeparators(path);
    if (path.startsWith(QDir::homePath() + u'/'))
        text = u'~' + text.sliced(QDir::homePath().size());
    return text.size() <= most ? text : text.first(most / 3) + u'…' + text.last(2 * most / 3);
}

void showExportFolder(const QString &path)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).path()));
}

} // namespace lwb
