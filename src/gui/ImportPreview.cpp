// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/ImportPreview.h"

#include "gui/Buttons.h"
#include "gui/Chip.h"
#include "gui/Label.h"
#include "words/Words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

Chip::Tone toneOf(ImportEntry::State state)
{
    switch (state) {
    case ImportEntry::State::New: return Chip::Tone::Ok;
    case ImportEntry::State::Same: return Chip::Tone::Neutral;
    case ImportEntry::State::Changed:
    case ImportEntry::State::NameTaken: return Chip::Tone::Warning;
    }
    return Chip::Tone::Neutral;
}

} // namespace

ImportPreview::ImportPreview(QWidget *parent)
    : QWidget(parent)
    , m_title(new Label({}, Label::Role::Title, Ink::Text, this))
    , m_note(new Label(tr("A file holds no App secrets: each new connection asks for its own when "
                          "it is opened."),
                       Label::Role::Body, Ink::Text2, this))
    , m_contents(new QVBoxLayout)
    , m_import(new Button({}, Button::Kind::Primary, {}, this))
{
    m_import->setObjectName(u"importButton"_s);
    auto *cancel = new Button(tr("Cancel"), Button::Kind::Ghost, {}, this);
    cancel->setObjectName(u"cancelImportButton"_s);
    m_note->setWordWrap(true);
    auto *content = new QWidget;
    content->setLayout(m_contents);
    m_contents->setContentsMargins(0, 0, 0, 0);
    m_contents->addStretch();
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_import);
    buttons->addWidget(cancel);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_note);
    layout->addSpacing(8);
    layout->addWidget(area, 1);
    layout->addLayout(buttons);
    connect(m_import, &QAbstractButton::clicked, this, &ImportPreview::accepted);
    connect(cancel, &QAbstractButton::clicked, this, &ImportPreview::cancelled);
}

QWidget *ImportPreview::row(int index)
{
    const ImportEntry &entry = m_plan.at(index);
    const words::Message message = words::forImport(entry);
    auto *row = new QWidget;
    auto *name =
        new Label(words::quoted(entry.profile.name, 80), Label::Role::Medium, Ink::Text, row);
    auto *state = new Chip(message.what, row);
    state->setTone(toneOf(entry.state));
    auto *address = new Label(entry.profile.endpoint.toString(), Label::Role::Id, Ink::Text2, row);
    QStringList remarks;
    if (!message.why.isEmpty())
        remarks.append(message.why);
    if (!entry.profile.caCertificatesPem.isEmpty())
        remarks.append(tr("It brings certificate authorities that its connection will trust."));
    auto *why = new Label(remarks.join(u' '), Label::Role::Small, Ink::Text2, row);
    why->setWordWrap(true);
    why->setVisible(!remarks.isEmpty());
    auto *choice = new QComboBox(row);
    choice->setFixedWidth(280); // one below the other
    choice->setObjectName(u"import%1ComboBox"_s.arg(index));
    choice->setAccessibleName(tr("What to do with %1").arg(words::quoted(entry.profile.name, 80)));
    choice->setAccessibleDescription(choice->accessibleName()); // its name is what is chosen
    using Action = ImportEntry::Action;
    const QString add = entry.freeName == entry.profile.name
                            ? tr("Add")
                            : tr("Add as %1").arg(words::quoted(entry.freeName, 40));
    for (const auto &[action, text] : {std::pair(Action::Add, add),
                                       {Action::Replace, tr("Replace")},
                                       {Action::Skip, tr("Leave out")}}) {
        if (!entry.canDo(action))
            continue;
        choice->addItem(text, int(action));
        if (action == entry.action)
            choice->setCurrentIndex(choice->count() - 1);
    }
    connect(choice, &QComboBox::currentIndexChanged, this, [this, choice, index] {
        m_plan[index].action = Action(choice->currentData().toInt());
        countUp();
    });
    auto *first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(name);
    first->addWidget(state);
    first->addStretch();
    auto *text = new QVBoxLayout;
    text->setSpacing(2);
    text->addLayout(first);
    text->addWidget(address);
    text->addWidget(why);
    auto *columns = new QHBoxLayout(row);
    columns->setContentsMargins(0, 6, 4, 6);
    columns->setSpacing(16);
    columns->addLayout(text, 1);
    columns->addWidget(choice, 0, Qt::AlignTop);
    return row;
}

void ImportPreview::show(const QString &fileName, const QList<ImportEntry> &plan)
{
    m_plan = plan;
    m_title->setText(tr("Import from %1").arg(words::quoted(fileName, 80)));
    delete m_rows;
    m_rows = new QWidget;
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    for (int i = 0; i < m_plan.size(); ++i)
        rows->addWidget(row(i));
    m_contents->insertWidget(0, m_rows);
    countUp();
}

void ImportPreview::countUp()
{
    int count = 0;
    for (const ImportEntry &entry : std::as_const(m_plan))
        count += entry.result().has_value();
    m_import->setText(count ? tr("Import %n connection(s)", nullptr, count)
                            : tr("Nothing to import"));
    m_import->setEnabled(count > 0);
}

} // namespace lwb
