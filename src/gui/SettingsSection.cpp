// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/SettingsSection.h"

#include "gui/AppContext.h"
#include "gui/Label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace lwb {

SettingsSection::SettingsSection(AppContext &context, const QString &title, QWidget *parent)
    : QWidget(parent), m_context(context), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(12);
    m_layout->addWidget(new Label(title, Label::Role::Title, Ink::Text, this));
}

void SettingsSection::addRow(const QList<QWidget *> &widgets)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    for (QWidget *widget : widgets) {
        widget->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        row->addWidget(widget, 1, Qt::AlignTop);
    }
    m_layout->addLayout(row);
}

void SettingsSection::addLine(const QList<QWidget *> &widgets)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    for (QWidget *widget : widgets)
        line->addWidget(widget);
    line->addStretch(1);
    m_layout->addLayout(line);
}

void SettingsSection::start()
{
    connect(&m_context.preferences(), &Preferences::changed, this, [this] { refresh(); });
    refresh();
}

Result<Done> SettingsSection::change(const std::function<void(PreferenceValues &)> &edit)
{
    PreferenceValues changed = values();
    edit(changed);
    return m_context.preferences().set(changed);
}

const PreferenceValues &SettingsSection::values() const
{
    return m_context.preferences().values();
}

} // namespace lwb
