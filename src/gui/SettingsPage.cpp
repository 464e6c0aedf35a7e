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

SettingsPage::SettingsPage(AppContext &context, QWidget *parent) : WorkspacePage(parent), m_context(context)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
}

void SettingsPage::open(const QString &)
{
    if (!m_form)
        build(); // not before somebody looks: every window has this page
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
    m_form->addSection(new AppearanceSettings(m_context, m_form));
    m_form->addSection(new SecretSettings(m_context, m_form));
    m_form->addSection(new LimitSettings(m_context, m_form));
    m_form->addSection(new ProxySettings(m_context, m_form));
    m_form->addSection(new TrustSettings(m_context, m_form));
    m_form->addSection(new DataSettings(m_context, m_form));

    auto *page = static_cast<QVBoxLayout *>(layout());
    page->addWidget(new MessageSlot(bar, {16, 12, 16, 0}, this));
    page->addWidget(m_form, 1);
}

} // namespace lwb
