// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/ReadingDialog.h"

#include "gui/Label.h"

#include <QDialogButtonBox>
#include <QScrollArea>
#include <QVBoxLayout>

namespace lwb {

ReadingDialog::ReadingDialog(const QString &title, const QString &sentence, QWidget *parent)
    : QDialog(parent)
    , m_inputs(new QVBoxLayout)
    , m_scroll(new QScrollArea(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto *about = new Label(sentence, Label::Role::Body, Ink::Text2, this);
    about->setWordWrap(true);
    m_inputs->setSpacing(12);

    auto *column = new QWidget(this);
    auto *rows = new QVBoxLayout(column);
    rows->setContentsMargins(0, 0, 12, 0); // beside the scroll bar
    m_results = new QVBoxLayout;
    m_results->setSpacing(12);
    rows->addLayout(m_results);
    rows->addStretch(1);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(column);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(new Label(title, Label::Role::Title, Ink::Text, this));
    layout->addWidget(about);
    layout->addLayout(m_inputs);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(buttons);
}

void ReadingDialog::setResultsName(const QString &objectName, const QString &accessibleName)
{
    m_scroll->setObjectName(objectName);
    m_scroll->setAccessibleName(accessibleName);
}

} // namespace lwb
