// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "auth/AccessToken.h"
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
    /// `asked`: for which token; the one that was sent is taken from the cache, and no other.
    ApiRefusalDialog(TenantSession &session, const TokenRequest &asked,
                     const QStringList &scopesWanted, QWidget *parent = nullptr);

    [[nodiscard]] const ApiVerdict &verdict() const { return m_verdict; }
    /// The keys came, or could not be read.
    [[nodiscard]] bool isSettled() const { return m_settled; }

private:
    void build(const TokenRequest &asked, const QStringList &scopesWanted);
    void fetchKeys();
    void check();

    TenantSession &m_session;
    std::optional<AccessToken> m_token;
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
