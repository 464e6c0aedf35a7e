// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/ListPage.h"
#include "logto/PageRequest.h"

class QAction;

namespace lwb {

/// The tenant's users, searched by field and mode as the server can.
class UsersPage final : public ListPage
{
    Q_OBJECT
public:
    UsersPage(AppContext &context, TenantSession &session, QWidget *parent = nullptr);

protected:
    void query() override;
    void clearFilters() override;
    [[nodiscard]] std::optional<ErrorBar::Instead> explain(const Error &error) const override;
    void mendFilter() override;

private:
    [[nodiscard]] static Words words();
    void addSearchMenus();
    void showChoices();
    [[nodiscard]] FieldSearch how() const;
    [[nodiscard]] QString typedPattern() const;

    ChoiceMenu *m_fields;
    ChoiceMenu *m_modes;
    QAction *m_caseSensitive;
    QPushButton *m_fieldButton = nullptr;
    QPushButton *m_modeButton = nullptr;
};

} // namespace lwb
