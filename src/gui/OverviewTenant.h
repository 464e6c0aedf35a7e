// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/OverviewSection.h"

#include <QTimer>

namespace lwb {

class KeyValueList;
class TenantSession;

/// Which tenant this is, and the state of the token that the Management API is asked with.
class OverviewTenant final : public OverviewSection
{
    Q_OBJECT
public:
    OverviewTenant(TenantSession &session, QWidget *parent);

private:
    void tellToken();

    TenantSession &m_session;
    KeyValueList *m_facts;
    QTimer m_minute; ///< what is left of the token is not told wrong for long
};

} // namespace lwb
