// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Secret.h"
#include "doctor/ApiCheck.h"
#include "gui/ReadingDialog.h"

namespace lwb {

class FieldBox;
class Label;
class StepList;
class TenantSession;

/// Why an API of one's own refused a token: the token is verified as that API would, by what one
/// says it expects. Starts from the tenant's own values. Sends nothing but for the tenant's keys.
class ApiRefusalDialog final : public ReadingDialog
{
    Q_OBJECT
public:
    /// The token as it was sent; a null `value` is gone by now.
    struct Sent
    {
        SharedSecret value;
        qint64 clockSkewMs = 0; ///< server minus us
        QString audience;       ///< what the API may expect; empty: unknown
        QStringList scopes;     ///< likewise
    };
    ApiRefusalDialog(TenantSession &session, const Sent &sent, QWidget *parent = nullptr);

    [[nodiscard]] const ApiVerdict &verdict() const { return m_verdict; }
    /// The keys came, or could not be read.
    [[nodiscard]] bool isSettled() const { return m_settled; }

private:
    void build();
    void fetchKeys();
    void check();

    TenantSession &m_session;
    const Sent m_sent;
    QList<Jwk> m_keys;
    bool m_settled = false;
    ApiVerdict m_verdict;
    FieldBox *m_issuer;
    FieldBox *m_audience;
    FieldBox *m_algorithms;
    FieldBox *m_scopes;
    StepList *m_checks;
    Label *m_what;
    Label *m_why;
};

} // namespace lwb
