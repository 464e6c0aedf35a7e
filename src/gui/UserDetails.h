// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/DetailsPane.h"
#include "logto/Records.h"

namespace lwb {

/// One user: overview, roles, organizations, ways to sign in, sessions, logs.
class UserDetails final : public DetailsPane
{
    Q_OBJECT
public:
    UserDetails(AppContext &context, TenantSession &session, QWidget *parent = nullptr);

protected:
    [[nodiscard]] Result<Done> fill(const QByteArray &json) override;
    void objectChanged() override;

private:
    void addLists();
    void fillOverview(const User &user);
    void showOrigin(const User &user);

    KeyValueList *m_overview;
    QString m_originId;   ///< the application where the user signed up
    QString m_originName; ///< empty until the server told
};

} // namespace lwb
