// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/Comparison.h"
#include "auth/JwtVerifier.h"
#include "logto/Tenant.h"
#include "models/PastedToken.h"
#include "net/ExchangeLog.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <memory>

namespace lwb {

class AccessLoader;

/// Who wants a token, for what.
struct TokenWish
{
    QString applicationId;  ///< empty: the profile's own
    QString resource;       ///< indicator; empty: none is sent
    QString organizationId; ///< empty: none is sent
    QStringList scopes;     ///< as typed
    friend bool operator==(const TokenWish &, const TokenWish &) = default;
};

/// A token and everything known about it.
struct TokenReport
{
    bool wasPasted = false;
    bool isOurs = false; ///< pasted: it names this tenant as its issuer
    TokenWish wish;      ///< of a pasted one: what it says about itself; no scopes
    ReadToken token;
    JwtVerdict verdict;  ///< with two checks of the lab's own at the end, "issued" and "client"
    std::optional<Error> keysError; ///< why there was nothing to verify it with
    QString issuer;                 ///< this tenant's; empty: not known
    qint64 clockSkewMs = 0;         ///< server minus us
    QDateTime issuedAt, expiresAt;  ///< our clock, UTC; invalid when it does not say
    QStringList granted;
    std::optional<Exchange> exchange;
    bool isVerifying = false; ///< the tenant's keys are on their way
};

/// The token lab: gets a token as somebody, for something, and finds out what it is worth; reads
/// any pasted one. Secrets of other applications are read only after allow(), and stay in memory
/// until this goes. Tokens stay in memory too.
class TokenLab final : public QObject
{
    Q_OBJECT
public:
    enum class State { Idle, Asking, Refused, Shown };
    enum class Preset { Custom, Expected, Existing, None };
    Q_ENUM(Preset)
    static constexpr int mostKept = 12; ///< earlier tokens, to compare with

    TokenLab(Tenant &tenant, const ExchangeLog &log, AccessLoader &access,
             QObject *parent = nullptr);
    ~TokenLab() override;

    [[nodiscard]] const TokenWish &wish() const { return m_wish; }
    /// Scopes follow the preset unless it is Custom.
    void setWish(const TokenWish &wish);
    void setScopes(const QStringList &scopes);
    [[nodiscard]] Preset preset() const { return m_preset; }
    void setPreset(Preset preset);
    /// What a preset means for the present wish; empty while the graph does not tell.
    [[nodiscard]] QStringList scopesOf(Preset preset) const;
    /// Scopes that exist where the token is for; none: not known.
    [[nodiscard]] std::optional<QStringList> existingScopes() const;

    /// The profile's own application when the wish names none.
    [[nodiscard]] QString applicationId() const;
    [[nodiscard]] bool isProfile() const;
    /// Whether its secret may be used: the profile's own always, others after allow().
    [[nodiscard]] bool isAllowed() const;
    /// The user has said yes to reading this application's secret, knowing what it costs.
    void allow();
    /// Nothing happens unless isAllowed().
    void ask();
    void cancel();
    /// The text of a token from elsewhere. Asking until it is read; what is asked for or pasted
    /// meanwhile takes its place.
    void inspect(const QByteArray &pasted);
    /// A token that was got before, by the profile's own application.
    void show(const AccessToken &token);
    void clear();
    /// Verifies what is shown again: time has passed.
    void recheck();
    /// The graph again, to compare the token with the roles as they are now.
    void reloadAccess();

    [[nodiscard]] State state() const { return m_state; }
    /// Of State::Shown.
    [[nodiscard]] const TokenReport &report() const { return m_report; }
    /// Of State::Refused, with the exchange when there was one.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] const std::optional<Exchange> &refusedExchange() const { return m_refused; }
    /// Newest first, the one that is shown among them.
    [[nodiscard]] const QList<TokenReport> &kept() const { return m_kept; }

    /// Requested, expected, granted of what is shown.
    [[nodiscard]] const QList<ScopeComparison> &comparison() const { return m_comparison; }
    /// Scopes it holds that the tenant does not know, past the first 100: not compared.
    [[nodiscard]] qsizetype leftOut() const { return m_leftOut; }
    /// The one that the indexes in comparison() are of.
    [[nodiscard]] std::shared_ptr<const AccessGraph> graph() const { return m_graph; }
    /// With indexes into `graph`: the API resource of the comparison; -1 for organization
    /// permissions.
    [[nodiscard]] int comparedResource() const { return m_resource; }
    [[nodiscard]] AccessSubject subject() const { return m_subject; }

Q_SIGNALS:
    /// State, report, comparison.
    void changed();
    /// The wish, its preset, or what the presets mean.
    void wishChanged();

private:
    void useGraph();
    void followPreset();
    [[nodiscard]] std::optional<QStringList> existingScopes(const TokenWish &wish) const;
    void needOrganization(const QString &organizationId);
    void exchange(const SharedSecret &secret);
    void gotToken(const TokenWish &wish, Result<AccessToken> token);
    void refuse(const Error &error);
    void read(const QByteArray &text, TokenReport report);
    void showReport(TokenReport report);
    void verify();
    void useKeys(quint64 generation, const Result<Tenant::Discovery> &discovery,
                 const Result<QList<Jwk>> &keys);
    void finishVerifying(const JwtVerdict &verdict);
    [[nodiscard]] JwtExpectation expectation() const;
    void addOwnChecks();
    void compare();
    [[nodiscard]] std::optional<Exchange> exchangeOf(const TokenWish &wish) const;

    Tenant &m_tenant;
    const ExchangeLog &m_log;
    AccessLoader &m_access;
    std::shared_ptr<const AccessGraph> m_graph;
    TokenWish m_wish;
    Preset m_preset = Preset::Expected;
    QSet<QString> m_allowed;
    QHash<QString, SharedSecret> m_secrets;
    State m_state = State::Idle;
    TokenReport m_report;
    std::optional<Error> m_error;
    std::optional<Exchange> m_refused;
    QList<TokenReport> m_kept;
    QList<ScopeComparison> m_comparison;
    AccessSubject m_subject;
    int m_resource = -1;
    std::function<void()> m_stop; ///< what runs
    qsizetype m_leftOut = 0;
    quint64 m_reading = 0;    ///< the latest text
    quint64 m_generation = 0; ///< the latest verification
};

} // namespace lwb
