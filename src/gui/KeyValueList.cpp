// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/KeyValueList.h"

#include "gui/Buttons.h"
#include "gui/CopyButton.h"
#include "gui/Label.h"
#include "gui/Mnemonics.h"

#include <QGridLayout>

namespace lwb {

namespace {

constexpr int RowHeight = 20;

} // namespace

using namespace Qt::StringLiterals;

struct KeyValueList::Row : public QObject
{
    using QObject::QObject;
    Options options;
    QString text;
    int gridRow = 0;
    Label *label = nullptr;
    Label *value = nullptr;
    Button *link = nullptr;
    CopyButton *copy = nullptr;
};

KeyValueList::KeyValueList(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
    setLabelWidth(112);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void KeyValueList::setLabelWidth(int width)
{
    m_grid->setColumnMinimumWidth(0, width);
}

void KeyValueList::setRow(const QString &key, const QString &label, const QString &value,
                          Options options)
{
    Row *row = m_rows.value(key);
    int place = m_nextRow;
    if (row && row->options != options) {
        place = row->gridRow;
        removeRow(key);
        row = nullptr;
    }
    if (!row) {
        add(key, label, options, place);
        row = m_rows.value(key);
    }
    row->label->setText(label);
    row->text = value;
    if (row->link) {
        row->link->setText(withoutMnemonic(value));
        row->link->setAccessibleName(value);
    } else {
        row->value->setText(value.isEmpty() ? u"–"_s : value);
        row->value->setInk(value.isEmpty() ? Ink::Text3 : Ink::Text);
        row->value->setAccessibleName(tr("%1: %2").arg(label, row->value->text()));
    }
    if (row->copy) {
        row->copy->setText(value);
        row->copy->setName(tr("Copy: %1").arg(label));
        row->copy->setVisible(!value.isEmpty());
    }
}

void KeyValueList::add(const QString &key, const QString &label, Options options, int place)
{
    auto *row = new Row(this);
    row->options = options;
    row->gridRow = place;
    row->label = new Label(label, Label::Role::Body, Ink::Text2, this);
    row->label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    row->label->setMinimumHeight(RowHeight);
    m_grid->addWidget(row->label, place, 0, Qt::AlignTop);
    if (options & Link) {
        row->link = new Button(QString(), Button::Kind::Link, {}, this);
        m_grid->addWidget(row->link, place, 1, Qt::AlignLeft | Qt::AlignTop);
        connect(row->link, &QPushButton::clicked, this, [this, key] { Q_EMIT linkActivated(key); });
    } else {
        row->value = new Label(QString(), options & Mono ? Label::Role::Id : Label::Role::Body,
                               Ink::Text, this);
        // Ids keep to one line; what one reads wraps.
        row->value->setWordWrap(!(options & Mono));
        row->value->setContentsMargins(0, 2, 0, 2);
        row->value->setMinimumHeight(RowHeight);
        if (options & Copy)
            row->copy = new CopyButton(QString(), this);
        if (row->copy && !m_copyAtEnd) {
            auto *line = new QHBoxLayout;
            line->setSpacing(4);
            row->value->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
            line->addWidget(row->value);
            line->addWidget(row->copy, 0, Qt::AlignTop);
            line->addStretch(1);
            m_grid->addLayout(line, place, 1);
        } else {
            m_grid->addWidget(row->value, place, 1);
            if (row->copy)
                m_grid->addWidget(row->copy, place, 2, Qt::AlignTop);
        }
    }
    m_grid->setRowMinimumHeight(place, RowHeight);
    m_rows.insert(key, row);
    m_nextRow = qMax(m_nextRow, place + 1);
}

void KeyValueList::removeRow(const QString &key)
{
    if (Row *row = m_rows.take(key)) {
        delete row->label;
        delete row->value;
        delete row->link;
        delete row->copy;
        delete row;
    }
}

void KeyValueList::clear()
{
    const auto keys = m_rows.keys();
    for (const QString &key : keys)
        removeRow(key);
    // Emptied rows would keep their height.
    while (m_nextRow > 0)
        m_grid->setRowMinimumHeight(--m_nextRow, 0);
}

QString KeyValueList::value(const QString &key) const
{
    const Row *row = m_rows.value(key);
    return row ? row->text : QString();
}

} // namespace lwb
