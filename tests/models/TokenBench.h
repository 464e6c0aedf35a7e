// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/Access.h"
#include "models/TokenLab.h"

#include <QTest>

namespace lwb::test {

using namespace Qt::StringLiterals;

inline constexpr int patience = 60000;
inline const QString shopping = u"https://shopping.api"_s;

inline QString nameOf(CellState state)
{
    switch (state) {
    case CellState::Blank: return u"blank"_s;
    case CellState::Expected: return u"expected"_s;
    case CellState::Granted: return u"granted"_s;
    case CellState::Missing: return u"missing"_s;
    case CellState::Surplus: return u"surplus"_s;
    case CellState::Dropped: return u"dropped"_s;
    case CellState::Unknown: return u"unknown"_s;
    }
    return {};
}

/// "wellFormed+ key+ signature- audience?"
inline QString tell(const JwtVerdict &verdict)
{
    QStringList checks;
    for (const JwtCheck &check : verdict.checks) {
        const QChar sign = check.status == JwtCheck::Status::Passed ? u'+'
            : check.status == JwtCheck::Status::Failed              ? u'-'
                                                                    : u'?';
        checks.append(QString::fromLatin1(check.check) + sign);
    }
    return checks.join(u' ');
}

inline const auto allPass =
    u"wellFormed+ key+ signature+ issuer+ audience+ expiry+ notBefore+ type+ issued+ client+"_s;

/// A demo tenant with a token lab on it.
struct TokenBench : AccessBench
{
    explicit TokenBench(bool readOnly = false) : AccessBench({}, readOnly), lab(*tenant, log, *loader) {}
    ~TokenBench() { loader->stop(); }

    TokenLab lab;

    [[nodiscard]] bool settled()
    {
        return QTest::qWaitFor([this] {
            return lab.state() != TokenLab::State::Asking
                && (lab.state() != TokenLab::State::Shown || !lab.report().isVerifying);
        }, patience);
    }
    /// "read:products granted, write:products dropped"
    [[nodiscard]] QString get(const QByteArray &application, const QString &resource, const QStringList &scopes,
                              const QString &organization = {})
    {
        lab.setWish({application.isEmpty() ? QString() : applicationId(application), resource, organization, {}});
        lab.allow();
        lab.setScopes(scopes);
        lab.ask();
        if (!settled())
            return u"never settled"_s;
        return comparison();
    }
    [[nodiscard]] QString comparison() const
    {
        if (lab.state() == TokenLab::State::Refused)
            return u"refused: "_s + lab.error()->oauthError + u' ' + lab.error()->message;
        QStringList rows;
        for (const ScopeComparison &row : lab.comparison())
            rows.append(row.scope + u' ' + nameOf(row.state) + (row.tokenIsOlder ? u" (older)"_s : QString()));
        return rows.join(u", "_s);
    }
    [[nodiscard]] int write(const QByteArray &method, const QString &path, const QByteArray &body = {})
    {
        HttpRequest request;
        request.method = method;
        request.url = QUrl(tenant->profile().apiBase().toString() + path);
        request.body = body;
        request.headers.set("Content-Type", "application/json");
        const auto answer = await(tenant->management().send(request));
        return answer ? answer->status : answer.error().status;
    }
    [[nodiscard]] static QString roleId(const QByteArray &name)
    {
        return QString::fromLatin1(demo::seededId("role " + name));
    }
    [[nodiscard]] static QString organizationId(const QByteArray &name)
    {
        return QString::fromLatin1(demo::seededId("organization " + name, 12));
    }
    [[nodiscard]] int secretReads() const
    {
        int reads = 0;
        for (const Exchange &entry : log.entries())
            reads += entry.url.path().endsWith("/secrets"_L1);
        return reads;
    }
    [[nodiscard]] int exchanges() const
    {
        int sent = 0;
        for (const Exchange &entry : log.entries())
            sent += entry.url.path() == "/oidc/token"_L1;
        return sent;
    }
};

} // namespace lwb::test
