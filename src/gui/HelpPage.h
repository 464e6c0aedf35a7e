// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/WorkspacePage.h"

namespace lwb {

class AppContext;
class Label;
class ShortcutList;

/// The keys that work, what the program is made of, and the file that helps to find a fault.
class HelpPage final : public WorkspacePage
{
    Q_OBJECT
public:
    explicit HelpPage(AppContext &context, QWidget *parent = nullptr);

    void open(const QString &object) override;
    void askWhereToSaveDiagnostics();
    /// Writes the diagnostics there and says so.
    void saveDiagnostics(const QString &path);

Q_SIGNALS:
    void explainRequested();

private:
    void build();
    [[nodiscard]] QWidget *about();
    [[nodiscard]] QWidget *diagnosticsBox();

    AppContext &m_context;
    ShortcutList *m_shortcuts = nullptr;
    Label *m_saved = nullptr;
};

} // namespace lwb
