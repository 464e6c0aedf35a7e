// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/DetailsPane.h"
#include "logto/LoggedExchange.h"

namespace lwb {

class ApplicationNames;

/// One entry of the audit log: what happened to whom; of a token exchange what was asked for and
/// what was granted, and of a refused one the cause.
class LogEntryDetails final : public DetailsPane
{
    Q_OBJECT
public:
    LogEntryDetails(AppContext &context, TenantSession &session, const ApplicationNames &names,
                    QWidget *parent = nullptr);

protected:
    [[nodiscard]] Result<Done> fill(const QByteArray &json) override;

private:
    void fillExchange(const LoggedExchange &exchange);

    const ApplicationNames &m_names;
    KeyValueList *m_overview;
    QString m_applicationId;
    QString m_userId;
};

} // namespace lwb
