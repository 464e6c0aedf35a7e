// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/LimitSettings.h"

#include "gui/FieldBox.h"

#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace lwb {

LimitSettings::LimitSettings(AppContext &context, QWidget *parent)
    : SettingsSection(context, tr("Time limits"), parent)
{
    addRow({add(tr("Connecting"), tr("Until a connection stands."), u"connectSpinBox"_s,
                &PreferenceValues::connectSeconds, Preferences::connectRange),
            add(tr("Silence"), tr("While nothing comes from the server."), u"idleSpinBox"_s,
                &PreferenceValues::idleSeconds, Preferences::idleRange)});
    addRow({add(tr("A whole call"), tr("For the console's own calls, retries apart."),
                u"totalSpinBox"_s, &PreferenceValues::totalSeconds, Preferences::totalRange),
            add(tr("Silence in Requests"), tr("What you send there has no other limit."),
                u"requestIdleSpinBox"_s, &PreferenceValues::requestIdleSeconds,
                Preferences::requestIdleRange)});
    start();
}

QWidget *LimitSettings::add(const QString &title, const QString &hint, const QString &name,
                            int PreferenceValues::*member, Preferences::Range range)
{
    auto *box = new QSpinBox(this);
    box->setRange(range.least, range.most);
    //: After a number: seconds
    box->setSuffix(tr(" s"));
    box->setObjectName(name);
    auto *field = new FieldBox(title, this);
    field->setField(box);
    field->setHint(hint);
    connect(box, &QSpinBox::valueChanged, this, [this, member](int value) {
        (void)change([member, value](PreferenceValues &v) { v.*member = value; });
    });
    box->setKeyboardTracking(false); // half a number is none
    m_fields.append({box, member});
    return field;
}

void LimitSettings::refresh()
{
    for (const Field &field : std::as_const(m_fields))
        field.box->setValue(values().*field.member);
}

} // namespace lwb
