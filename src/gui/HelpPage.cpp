// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/HelpPage.h"

#include "core/PrivateFile.h"
#include "core/Version.h"
#include "gui/AppContext.h"
#include "gui/Buttons.h"
#include "gui/Diagnostics.h"
#include "gui/Icon.h"
#include "gui/KeyValueList.h"
#include "gui/Label.h"
#include "gui/ScrolledForm.h"
#include "gui/ShortcutList.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

QVBoxLayout *newSection(const QString &title, QWidget *section)
{
    auto *layout = new QVBoxLayout(section);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(new Label(title, Label::Role::Title, Ink::Text, section));
    return layout;
}

} // namespace

HelpPage::HelpPage(AppContext &context, QWidget *parent) : WorkspacePage(parent), m_context(context)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void HelpPage::open(const QString &)
{
    if (!m_shortcuts)
        build();
    m_shortcuts->setEntries(shortcutsIn(window()));
}

void HelpPage::build()
{
    auto *form = new ScrolledForm(tr("Help"), this);
    form->setObjectName(u"helpScrollArea"_s);
    auto *keys = new QWidget(form);
    m_shortcuts = new ShortcutList(keys);
    newSection(tr("Keyboard shortcuts"), keys)->addWidget(m_shortcuts);
    form->addSection(keys);
    form->addSection(diagnosticsBox());
    form->addSection(about());
    layout()->addWidget(form);
}

QWidget *HelpPage::diagnosticsBox()
{
    auto *box = new QWidget(this);
    QVBoxLayout *layout = newSection(tr("When something goes wrong"), box);
    auto *sentence = new Label(
        tr("A file with versions, settings, the last requests and messages helps to find the "
           "fault. Secrets, tokens and bodies are not in it; addresses are. Read it before "
           "you pass it on."),
        Label::Role::Body, Ink::Text2, box);
    sentence->setWordWrap(true);
    auto *save = new Button(tr("Save diagnostics…"), Button::Kind::Secondary, u"save"_s, box);
    save->setObjectName(u"saveDiagnosticsPushButton"_s);
    m_saved = new Label(QString(), Label::Role::Small, Ink::Text3, box);
    m_saved->setElideMode(Qt::ElideMiddle);
    m_saved->setObjectName(u"diagnosticsResultLabel"_s);
    auto *explain = new Button(tr("Explain an error…"), Button::Kind::Secondary, u"search"_s, box);
    explain->setObjectName(u"explainErrorPushButton"_s);
    connect(explain, &QAbstractButton::clicked, this, &HelpPage::explainRequested);
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(explain);
    line->addWidget(save);
    line->addWidget(m_saved, 1);
    layout->addWidget(sentence);
    layout->addLayout(line);
    connect(save, &QAbstractButton::clicked, this, &HelpPage::askWhereToSaveDiagnostics);
    return box;
}

QWidget *HelpPage::about()
{
    auto *box = new QWidget(this);
    QVBoxLayout *layout = newSection(tr("About"), box);
    auto *mark = new QLabel(box);
    mark->setPixmap(productIcon().pixmap(40));
    mark->setAccessibleName(u"Logto Workbench"_s);
    mark->setTextFormat(Qt::PlainText);
    auto *name = new QVBoxLayout;
    name->setSpacing(0);
    name->addWidget(new Label(u"Logto Workbench "_s + QStringLiteral(LWB_VERSION),
                              Label::Role::Strong, Ink::Text, box));
    name->addWidget(
        new Label(tr("Free software under the GNU General Public License, version 3 or later"),
                  Label::Role::Small, Ink::Text2, box));
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(mark);
    head->addLayout(name, 1);
    layout->addLayout(head);

    auto *parts = new KeyValueList(box);
    for (const Component &component : components())
        parts->setRow(component.name, QStringList{component.name, component.version}.join(u' '),
                      component.licence);
    layout->addWidget(parts);
    auto *note = new Label(tr("Independent of Silverhand Inc., the makers of Logto."),
                           Label::Role::Small, Ink::Text3, box);
    layout->addWidget(note);
    return box;
}

void HelpPage::askWhereToSaveDiagnostics()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(this, tr("Save diagnostics"), folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"txt"_s);
    dialog->selectFile(u"logto-workbench-diagnostics.txt"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &HelpPage::saveDiagnostics);
    dialog->open();
}

void HelpPage::saveDiagnostics(const QString &path)
{
    const auto saved = privatefile::write(path, diagnostics(m_context).toUtf8());
    m_saved->setInk(saved ? Ink::Ok : Ink::Bad);
    m_saved->setText(saved ? tr("Saved as %1").arg(QDir::toNativeSeparators(path))
                           : tr("It could not be saved: %1").arg(saved.error().message));
}

} // namespace lwb
