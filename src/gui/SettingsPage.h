// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/WorkspacePage.h"

#include <QHash>

namespace lwb {

class AppContext;
class ScrolledForm;

/// Everything that can be chosen; each choice holds at once, in every window.
class SettingsPage final : public WorkspacePage
{
    Q_OBJECT
public:
    explicit SettingsPage(AppContext &context, QWidget *parent = nullptr);

    /// With a section's id shows that section.
    void open(const QString &object) override;

    struct Section
    {
        QString id;
        QString title;
    };
    /// In the order they stand.
    [[nodiscard]] static QList<Section> sections();

private:
    void build();

    AppContext &m_context;
    ScrolledForm *m_form = nullptr;
    QHash<QString, QWidget *> m_sections;
};

} // namespace lwb
