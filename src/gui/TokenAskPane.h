// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/ChoiceField.h"
#include "logto/OrganizationRecords.h"
#include "models/TokenLab.h"

#include <QWidget>

class QPushButton;

namespace lwb {

class ExchangeBox;
class FieldBox;
class Label;
class ScopesField;
class TenantSession;

/// Who asks, for what, with which scopes; the question before a foreign secret is read; what was
/// sent and answered. The lab holds what is chosen.
class TokenAskPane final : public QWidget
{
    Q_OBJECT
public:
    TokenAskPane(TenantSession &session, TokenLab &lab, QWidget *parent = nullptr);
    void focusFirst();
    /// Gets the token, unless something typed stands for nothing.
    void ask();
    /// Shows what the lab holds, whatever was being typed.
    void dropTyped();

Q_SIGNALS:
    void pasteRequested();
    /// The user changed what is asked for.
    void edited();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void wire();
    void fill();
    void fillChoices();
    void fillSlips();
    void showUnmatched(FieldBox *box, const ChoiceField *field, const QString &noMatch);
    [[nodiscard]] QList<ChoiceField *> fields() const
    {
        return {m_who, m_resource, m_organization};
    }
    void loadOrganizations();
    void readOrganizations(int page);
    /// Whether who asks belongs to it, as far as that is read.
    [[nodiscard]] bool isMember(const QString &organizationId) const;
    void fillScopes();
    void fillConsent();
    void fillExchange();
    void edit(const TokenWish &wish);

    TenantSession &m_session;
    TokenLab &m_lab;
    ChoiceField *m_who;
    ChoiceField *m_resource;
    ChoiceField *m_organization;
    FieldBox *m_whoBox;
    FieldBox *m_resourceBox;
    FieldBox *m_organizationBox;
    QWidget *m_consent;
    Label *m_consentWhy;
    QPushButton *m_allow;
    ScopesField *m_scopes;
    QPushButton *m_presets[3];
    QPushButton *m_get;
    QPushButton *m_stop;
    QWidget *m_exchangePart;
    Label *m_outcome;
    ExchangeBox *m_exchange;
    QString m_organizationsOf; ///< the application whose organizations are listed
    QList<Organization> m_organizations;
    bool m_organizationsRead = false; ///< all of them
};

} // namespace lwb
