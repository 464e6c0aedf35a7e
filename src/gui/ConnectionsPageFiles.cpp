// SPDX-License-Identifier: GPL-3.0-or-later
// What of the page reads and writes files, and what removes connections.
#include "gui/ConnectionsPage.h"

#include "credentials/ConnectionFile.h"
#include "credentials/ImportPlan.h"
#include "gui/AppContext.h"
#include "gui/Buttons.h"
#include "gui/ImportPreview.h"
#include "gui/MessageBar.h"
#include "gui/PageToolbar.h"
#include "gui/Question.h"
#include "words/Words.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

constexpr qint64 LargestFile = 4 * 1024 * 1024;

} // namespace

void ConnectionsPage::chooseImport()
{
    auto *dialog = new QFileDialog(this, tr("Import connections"), {},
                                   tr("Connections (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ConnectionsPage::previewImport);
    dialog->open();
}

void ConnectionsPage::previewImport(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        refuse(Error::make(Error::Kind::Storage, file.errorString(), path));
        return;
    }
    const QByteArray text = file.read(LargestFile + 1);
    if (text.size() > LargestFile) {
        Error error = Error::make(Error::Kind::Malformed, u"the file is too large"_s, path);
        error.code = u"connections.not_connections"_s;
        refuse(error);
        return;
    }
    const auto profiles = connectionfile::parse(text);
    if (!profiles) {
        refuse(profiles.error());
        return;
    }
    m_messageBar->dismiss();
    m_preview->show(QFileInfo(path).fileName(),
                    planImport(*profiles, m_context.profiles().profiles()));
    m_toolbar->hide(); // until it is decided
    m_stack->setCurrentWidget(m_preview);
}

void ConnectionsPage::import()
{
    QList<Profile> profiles;
    for (const ImportEntry &entry : m_preview->plan()) {
        if (const auto profile = entry.result())
            profiles.append(*profile);
    }
    if (const auto saved = m_context.profiles().save(profiles); !saved) {
        refuse(saved.error()); // none was saved, and the preview stays
        return;
    }
    for (const Profile &profile : std::as_const(profiles))
        m_context.closeSession(profile.id);
    refresh();
    m_messageBar->show(
        MessageBar::Kind::Info, tr("%n connection(s) imported", nullptr, int(profiles.size())),
        tr("Their App secrets are not in the file: each is asked for when it is first used."));
}

void ConnectionsPage::chooseExport()
{
    auto *dialog = new QFileDialog(this, tr("Export connections"), {}, tr("Connections (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(u"logto-connections.json"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { (void)exportTo(path); });
    dialog->open();
}

Result<Done> ConnectionsPage::exportTo(const QString &path)
{
    const QList<Profile> some = selected();
    const QList<Profile> profiles = some.isEmpty() ? m_context.profiles().profiles() : some;
    const QByteArray text = connectionfile::text(profiles);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit()) {
        const Error error = Error::make(Error::Kind::Storage, file.errorString(), path);
        refuse(error);
        return error;
    }
    m_messageBar->show(MessageBar::Kind::Info,
                       tr("%n connection(s) exported", nullptr, int(profiles.size())),
                       tr("The file %1 holds no App secrets.").arg(path));
    return Done{};
}

void ConnectionsPage::removeSelected()
{
    if (const auto profiles = selected(); !profiles.isEmpty())
        askToRemove(profiles);
}

void ConnectionsPage::askToRemove(const QList<Profile> &profiles)
{
    QStringList names;
    for (const Profile &profile : profiles)
        names.append(words::quoted(profile.name, 60));
    constexpr qsizetype named = 8;
    if (names.size() > named)
        names = names.first(named) << u"…"_s;
    const int count = int(profiles.size());
    auto *box = question(this, tr("Delete connections"),
                         count == 1 ? tr("Delete the connection %1?").arg(names.constFirst())
                                    : tr("Delete %n connection(s)?", nullptr, count),
                         (count == 1 ? QString() : QLocale().createSeparatedList(names) + u"\n\n"_s)
                             + tr("The App secret goes too. Nothing changes in the tenant."));
    QPushButton *remove = box->addButton(tr("Delete"), QMessageBox::DestructiveRole);
    setKind(remove, Button::Kind::DangerFilled);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(remove, &QAbstractButton::clicked, this, [this, profiles] {
        m_removed = 0;
        m_removing = profiles;
        removeNext();
    });
    box->open();
}

void ConnectionsPage::removeNext()
{
    if (m_removing.isEmpty()) {
        if (m_removed > 0) {
            m_messageBar->show(MessageBar::Kind::Info,
                               tr("%n connection(s) deleted", nullptr, m_removed),
                               tr("Their App secrets are gone from this computer."));
        }
        return;
    }
    const Profile profile = m_removing.takeFirst();
    m_context.secretStore(profile.secretPlace)
        .erase(profile.id)
        .then(this, [this, profile](const Result<Done> &erased) {
            if (!erased) {
                askAboutSecret(profile, erased.error());
                return;
            }
            removeProfile(profile);
            removeNext();
        });
}

void ConnectionsPage::removeProfile(const Profile &profile)
{
    if (const auto gone = m_context.profiles().remove(profile.id);
        !gone && gone.error().kind != Error::Kind::NotFound) {
        m_removing.clear();
        refuse(gone.error());
        return;
    }
    ++m_removed;
    m_context.closeSession(profile.id);
    Q_EMIT removed(profile.id);
}

void ConnectionsPage::askAboutSecret(const Profile &profile, const Error &error)
{
    const words::Message message = words::forError(error);
    auto *box =
        question(this, tr("Delete connections"),
                 tr("%1 was not deleted: its App secret is still in the keychain.")
                     .arg(words::quoted(profile.name, 60)),
                 message.what + u". "_s + message.why + u"\n\n"_s
                     + tr("Without the connection the entry logto-workbench/%1 would stay there.")
                           .arg(profile.id));
    QPushButton *again = box->addButton(m_context.wayOn(error), QMessageBox::AcceptRole);
    QPushButton *without =
        box->addButton(tr("Delete it, leave the secret"), QMessageBox::DestructiveRole);
    setKind(without, Button::Kind::Danger);
    QPushButton *keep = box->addButton(tr("Keep the connection"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(again, &QAbstractButton::clicked, this, [this, profile, error] {
        m_context.recover(error, this, [this, profile] {
            m_removing.prepend(profile);
            removeNext();
        });
    });
    connect(without, &QAbstractButton::clicked, this, [this, profile] {
        removeProfile(profile);
        removeNext();
    });
    connect(keep, &QAbstractButton::clicked, this, &ConnectionsPage::removeNext);
    box->open();
}

} // namespace lwb
