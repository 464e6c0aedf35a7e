// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/DerivedBox.h"

#include "gui/KeyValueList.h"
#include "gui/Label.h"
#include "gui/Paint.h"

#include <QPainter>
#include <QVBoxLayout>

namespace lwb {

DerivedBox::DerivedBox(QWidget *parent)
    : QWidget(parent),
      m_title(new Label(tr("Derived from what you typed"), Label::Role::Caption, Ink::Text2, this)),
      m_values(new KeyValueList(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 10, 12, 10);
    layout->setSpacing(5);
    layout->addWidget(m_title);
    layout->addWidget(m_values);
    m_values->setLabelWidth(100);
    m_values->setCopyAtEnd(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QString DerivedBox::title() const
{
    return m_title->text();
}

void DerivedBox::setTitle(const QString &title)
{
    m_title->setText(title);
}

void DerivedBox::setValue(const QString &key, const QString &label, const QString &value)
{
    m_values->setRow(key, label, value, KeyValueList::Id);
}

void DerivedBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint::roundedBox(&painter, rect(), paint::ControlRadius, tokens().sunken, tokens().line);
}

} // namespace lwb
