// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/DataSettings.h"

#include "gui/AppContext.h"
#include "gui/Buttons.h"
#include "gui/KeyValueList.h"
#include "gui/Label.h"
#include "gui/Question.h"

#include <QDesktopServices>
#include <QDir>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace lwb {

DataSettings::DataSettings(AppContext &context, QWidget *parent)
    : SettingsSection(context, tr("Data"), parent)
    , m_result(new Label(QString(), Label::Role::Small, Ink::Text3, this))
{
    auto *folder = new KeyValueList(this);
    folder->setRow(u"folder"_s, tr("Folder"), QDir::toNativeSeparators(context.directory()),
                   KeyValueList::Id);
    addRow({folder});
    if (const auto &problem = context.uiState().problem()) {
        auto *told =
            new Label(tr("What was kept of your windows could not be read or written: %1 (%2)")
                          .arg(problem->message, problem->detail),
                      Label::Role::Small, Ink::Warn, this);
        told->setWordWrap(true);
        addRow({told});
    }
    auto *open = new Button(tr("Open the folder"), Button::Kind::Secondary, u"folder"_s, this);
    auto *clear = new Button(tr("Clear history…"), Button::Kind::Danger, {}, this);
    open->setObjectName(u"openFolderPushButton"_s);
    clear->setObjectName(u"clearHistoryPushButton"_s);
    addLine({open, clear, m_result});
    connect(open, &QAbstractButton::clicked, this, [this] {
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(this->context().directory())))
            m_result->setText(tr("No program on this system opens folders."));
    });
    connect(clear, &QAbstractButton::clicked, this, &DataSettings::askToClear);
    start();
}

void DataSettings::askToClear()
{
    QMessageBox *box = question(
        this, tr("Clear the history?"),
        tr("Drafts, filters, columns, recent objects and the places of windows are forgotten. "
           "Connections, their secrets and these settings stay."));
    QPushButton *clear = box->addButton(tr("Clear history"), QMessageBox::DestructiveRole);
    setKind(clear, Button::Kind::DangerFilled);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(clear, &QAbstractButton::clicked, this, [this] {
        context().clearHistory();
        m_result->setText(tr("Everything is forgotten."));
    });
    box->open();
}

} // namespace lwb
