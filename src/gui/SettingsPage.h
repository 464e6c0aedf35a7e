// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/WorkspacePage.h"

namespace lwb {

class AppContext;
class ScrolledForm;

/// Everything that can be chosen; each choice holds at once, in every window.
class SettingsPage final : public WorkspacePage
{
    Q_OBJECT
public:
    explicit SettingsPage(AppContext &context, QWidget *parent = nullptr);

    void open(const QString &object) override;

private:
    void build();

    AppContext &m_context;
    ScrolledForm *m_form = nullptr;
};

} // namespace lwb
