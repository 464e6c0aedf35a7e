// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/SettingsPage.h"

#include "gui/AppContext.h"
#include "gui/AppearanceSettings.h"
#include "gui/DataSettings.h"
#include "gui/LimitSettings.h"
#include "gui/MessageBar.h"
#include "gui/MessageSlot.h"
#include "gui/ProxySettings.h"
#include "gui/ScrolledForm.h"
#include "gui/SecretSettings.h"
#include "gui/TrustSettings.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lwb {

SettingsPage::SettingsPage(AppContext &context, QWidget *parent)
    : WorkspacePage(parent)
    , m_context(context)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
}

QList<SettingsPage::Section> SettingsPage::sections()
{
    return {{u"appearance"_s, AppearanceSettings::tr("Appearance")},
            {u"secrets"_s, SecretSettings::tr("Secrets")},
            {u"limits"_s, LimitSettings::tr("Time limits")},
            {u"proxy"_s, ProxySettings::tr("Proxy")},
            {u"trust"_s, TrustSettings::tr("Certificate authorities")},
            {u"data"_s, DataSettings::tr("Data")}};
}

void SettingsPage::open(const QString &section)
{
    if (!m_form)
        build(); // not before somebody looks: every window has this page
    if (QWidget *wanted = m_sections.value(section))
        m_form->showSection(wanted);
}

void SettingsPage::build()
{
    auto *bar = new MessageBar(this);
    bar->hide();
    const Preferences &preferences = m_context.preferences();
    if (preferences.problem()) {
        bar->show(MessageBar::Kind::Warning, tr("Your settings could not be read"),
                  tr("The file was kept as %1.").arg(preferences.problem()->detail));
    } else if (!preferences.unusable().isEmpty()) {
        bar->show(MessageBar::Kind::Warning, tr("Some settings in the file can't be used"),
                  tr("Their usual values serve: %1").arg(preferences.unusable().join(u", "_s)));
    }

    m_form = new ScrolledForm(tr("Settings"), this);
    m_form->setObjectName(u"settingsScrollArea"_s);
    const auto add = [this](const QString &id, QWidget *section) {
        m_form->addSection(section);
        m_sections.insert(id, section);
    };
    add(u"appearance"_s, new AppearanceSettings(m_context, m_form));
    add(u"secrets"_s, new SecretSettings(m_context, m_form));
    add(u"limits"_s, new LimitSettings(m_context, m_form));
    add(u"proxy"_s, new ProxySettings(m_context, m_form));
    add(u"trust"_s, new TrustSettings(m_context, m_form));
    add(u"data"_s, new DataSettings(m_context, m_form));

    auto *page = static_cast<QVBoxLayout *>(layout());
    page->addWidget(new MessageSlot(bar, {16, 12, 16, 0}, this));
    page->addWidget(m_form, 1);
}

} // namespace lwb
