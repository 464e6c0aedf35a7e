// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/Recogniser.h"

#include "credentials/TenantAddress.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

constexpr qint64 toleratedSkewMs = 60'000;
constexpr qsizetype longestText = 4096; ///< of a description; longer ones tell no more

/// A row matches when every pattern it has is found; an empty one asks nothing. First match wins.
struct Rule
{
    QLatin1StringView finding;
    int status;              ///< 0: any
    QLatin1StringView error; ///< of the OAuth `error`, whole
    QLatin1StringView code;  ///< of Logto's `code`, whole
    QLatin1StringView text;  ///< of the description, anywhere
    bool certain = true;
};

/// Rules with their patterns compiled: thousands of log entries are judged in a row.
class RuleTable
{
public:
    RuleTable(std::initializer_list<Rule> rules)
    {
        for (const Rule &rule : rules)
            m_rows.append({rule, compiled(rule.error, true), compiled(rule.code, true),
                           compiled(rule.text, false)});
    }

    [[nodiscard]] const Rule *firstMatch(const Error &error) const
    {
        const QString text = error.message.left(longestText);
        for (const Row &row : m_rows) {
            if ((row.rule.status == 0 || row.rule.status == error.status)
                && found(row.error, error.oauthError) && found(row.code, error.code)
                && found(row.text, text))
                return &row.rule;
        }
        return nullptr;
    }

private:
    struct Row
    {
        Rule rule;
        std::optional<QRegularExpression> error, code, text; ///< none: asks nothing
    };

    static std::optional<QRegularExpression> compiled(QLatin1StringView pattern, bool whole)
    {
        if (pattern.isEmpty())
            return std::nullopt;
        return QRegularExpression(whole ? QRegularExpression::anchoredPattern(pattern)
                                        : QString(pattern),
                                  QRegularExpression::CaseInsensitiveOption
                                      | QRegularExpression::DotMatchesEverythingOption);
    }
    static bool found(const std::optional<QRegularExpression> &pattern, const QString &text)
    {
        return !pattern || pattern->match(text).hasMatch();
    }

    QList<Row> m_rows;
};

// Before the others: what the OAuth `error` words do not tell.
const RuleTable &generalRules()
{
    static const RuleTable rules{
        {"A2"_L1, 404, {}, {}, "unrecognized route"_L1},
        {"D8"_L1, 0, {}, R"(auth\.exceed_token_limit)"_L1, {}},
        // The words of RFC 6750: neither Logto's token endpoint nor its Management API uses them.
        {"G2"_L1, 0, "invalid_token"_L1, {}, R"(\balg(orithm)?\b)"_L1},
        {"G1"_L1, 0, "invalid_token|insufficient_scope"_L1, {}, {}},
    };
    return rules;
}

// The token endpoint. What a failing script or an expired secret says comes under the general
// `error` words, so texts are looked at before those.
const RuleTable &tokenRules()
{
    static const RuleTable rules{
        {"D9"_L1, 0, {}, {}, "null bytes?"_L1},
        {"D7"_L1, 0, "invalid_request"_L1, {}, R"(custom (claims?|jwt|token).*(script|error))"_L1},
        {"C6"_L1, 0, "invalid_request|invalid_client"_L1, {}, "secret.*expired"_L1},
        {"C7"_L1, 0, "invalid_request|unauthorized_client"_L1, {}, "grant.?type.*not allowed"_L1},
        {"C7"_L1, 0, "unauthorized_client"_L1, {}, {}, false},
        // An interactive application without redirect URIs fails on those before its grant types
        // count.
        {"C7"_L1, 0, "invalid_redirect_uri|invalid_client_metadata"_L1, {}, "redirect_uris"_L1},
        {"C1"_L1, 0, "invalid_request"_L1, {}, "no client authentication"_L1},
        {"C3"_L1, 0, "invalid_request"_L1, {}, "mismatch|one mechanism"_L1},
        {"C2"_L1,
         0,
         "invalid_request|invalid_client"_L1,
         {},
         "authorization header|properly encoded"_L1},
        {"C8"_L1, 0, "unsupported_grant_type"_L1, {}, {}},
        {"C8"_L1,
         0,
         "invalid_request"_L1,
         {},
         "missing.*grant_type|grant_type.*provided twice|only application/x-www-form-urlencoded"_L1},
        {"C4"_L1, 0, "invalid_client"_L1, {}, R"(^invalid client( \S+)?$)"_L1},
        {"C4"_L1, 0, "invalid_client"_L1, {}, "client.*(not found|unknown)"_L1, false},
        {"C5"_L1, 0, "invalid_client"_L1, {}, R"(^client authentication failed\W*$)"_L1},
        {"C5"_L1, 0, "invalid_client"_L1, {}, {}, false},
        {"D1"_L1, 0, "invalid_target"_L1, {}, "not provided"_L1},
        {"D3"_L1, 0, "invalid_target"_L1, {}, "absolute|fragment|only a single"_L1},
        {"D2"_L1, 0, "invalid_target"_L1, {}, "unknown|missing"_L1},
        {"D2"_L1, 0, "invalid_target"_L1, {}, {}, false},
        {"D5"_L1, 0, "access_denied"_L1, {}, "organi[sz]ation"_L1},
        // What a script says is its own; other servers deny with the same word.
        {"D6"_L1, 0, "access_denied"_L1, R"(oidc\.access_denied)"_L1, {}},
        {"D6"_L1, 0, "access_denied"_L1, {}, {}, false},
    };
    return rules;
}

// The Management API.
const RuleTable &apiRules()
{
    static const RuleTable rules{
        {"F1"_L1, 401, {}, R"(auth\.authorization_(header_missing|token_type_not_supported))"_L1, {}},
        {"F7"_L1, 403, {}, R"(auth\.forbidden)"_L1, {}},
        {"E4"_L1, 0, {}, R"(application\.invalid_role_type)"_L1, {}},
        {"F8"_L1, 0, {}, R"(auth\.expected_role_not_found)"_L1, {}},
        {"F9"_L1, 0, {},
         R"(auth\.(jwt_sub_missing|third_party_application_forbidden|require_re_authentication))"_L1, {}},
        {"F10"_L1, 0, {}, R"(subscription\..+)"_L1, {}},
        {"F11"_L1, 0, {}, R"(request\.feature_not_supported)"_L1, {}},
        {"F11"_L1, 501, {}, {}, {}},
        {"F12"_L1, 0, {}, R"(guard\.invalid_(pagination|input)|request\.invalid_input)"_L1, {}},
        {"F13"_L1, 0, {},
         R"(role\.(application|user|scope|role)_exists|application\.role_exists|)"
         R"(role\.(management_api_scopes_not_assignable_to_user_role|internal_role_violation))"_L1, {}},
        {"F14"_L1, 404, {}, R"(entity\..+)"_L1, {}},
    };
    return rules;
}

/// "400 invalid_client: invalid client nosuch", as short as it can be and still be looked up.
QString evidenceOf(const Error &error)
{
    const QString word = error.oauthError.isEmpty() ? error.code : error.oauthError;
    QStringList parts;
    if (error.status)
        parts.append(QString::number(error.status));
    if (!word.isEmpty())
        parts.append(word);
    const QString head = parts.join(u' ');
    if (error.message.isEmpty())
        return head;
    return head.isEmpty() ? error.message : head + u": "_s + error.message;
}

Finding finding(QLatin1StringView code, const Error &error, bool certain = true)
{
    return {code, certain, evidenceOf(error), {}};
}

std::optional<Finding> firstMatch(const RuleTable &rules, const Error &error)
{
    const Rule *rule = rules.firstMatch(error);
    return rule ? std::optional(finding(rule->finding, error, rule->certain)) : std::nullopt;
}

/// The value of a text member anywhere in the sample. The sample may be cut short, so it is not
/// parsed as a document.
QString memberOf(const QByteArray &sample, const QString &name)
{
    const QRegularExpression member(uR"re("%1"\s*:\s*("(?:[^"\\]|\\.)*+"))re"_s.arg(name));
    const QByteArray text = member.match(QString::fromUtf8(sample)).captured(1).toUtf8();
    return QJsonDocument::fromJson('[' + text + ']').array().at(0).toString();
}

/// Why a token was not accepted: Logto passes on the error of its JWT library in `data`.
std::optional<Finding> recogniseRefusedToken(const Error &error)
{
    if (error.status != 401 || error.code != "auth.unauthorized"_L1)
        return std::nullopt;
    // No reason of a library's: Logto failed to look for one, at its own other endpoint.
    static const QRegularExpression nothing(uR"re("data"\s*:\s*\{\s*\})re"_s);
    if (nothing.match(QString::fromUtf8(error.bodySample)).hasMatch())
        return Finding{u"B1"_s, false, evidenceOf(error), {}};
    // The Management API says why. The Account API, which wants a user's token, does not.
    if (error.bodySample.contains("auth.unauthorized") && !error.bodySample.contains("\"data\""))
        return Finding{u"F9"_s, false, evidenceOf(error), {}};
    static const QRegularExpression reasonPattern(uR"re("(ERR_J[A-Z_]+)")re"_s);
    const QString reason = reasonPattern.match(QString::fromUtf8(error.bodySample)).captured(1);
    const auto because = [&reason](QLatin1StringView code, const QString &more = {},
                                   bool certain = true) {
        return Finding{code, certain, more.isEmpty() ? reason : reason + u": "_s + more, {}};
    };
    if (reason == "ERR_JWT_EXPIRED"_L1)
        return because("F5"_L1);
    if (reason == "ERR_JWT_CLAIM_VALIDATION_FAILED"_L1) {
        const QString claim = memberOf(error.bodySample, u"claim"_s);
        if (claim == "aud"_L1)
            return because("F2"_L1, u"aud "_s + memberOf(error.bodySample, u"aud"_s));
        if (claim == "iss"_L1)
            return because("F3"_L1, u"iss "_s + memberOf(error.bodySample, u"iss"_s));
        return std::nullopt;
    }
    if (reason == "ERR_JWS_SIGNATURE_VERIFICATION_FAILED"_L1 || reason.startsWith("ERR_JWKS_"_L1))
        return because("F4"_L1);
    if (reason == "ERR_JWS_INVALID"_L1 || reason == "ERR_JWT_INVALID"_L1)
        return because("F6"_L1);
    if (reason.startsWith("ERR_JOSE_"_L1))
        return because("F4"_L1, u"not an algorithm of this tenant"_s, false);
    return std::nullopt;
}

/// A page for people where JSON was due: a captive portal, a proxy, or another server altogether.
bool isWebPage(const QByteArray &sample)
{
    return sample.trimmed().startsWith('<');
}

QString originOf(const QString &location)
{
    const QUrl url(location);
    if (url.host().isEmpty())
        return {};
    QUrl origin;
    origin.setScheme(url.scheme());
    origin.setHost(url.host());
    origin.setPort(url.port());
    return origin.toString();
}

std::optional<Finding> recogniseAnswer(const Error &error)
{
    if (const auto known = firstMatch(generalRules(), error))
        return known;
    if (!error.oauthError.isEmpty())
        return firstMatch(tokenRules(), error);
    if (const auto known = recogniseRefusedToken(error))
        return known;
    if (auto known = firstMatch(apiRules(), error)) {
        // Which value it was is said apart.
        if (const QString details = memberOf(error.bodySample, u"details"_s); !details.isEmpty())
            known->evidence += u' ' + details;
        return known;
    }
    if (!error.code.isEmpty())
        return std::nullopt;
    // Nothing of Logto's in the answer: something else sent it.
    if (isOfGateway(error.status))
        return finding("A1"_L1, error, false);
    if (error.status == 404)
        return finding("A2"_L1, error, false);
    return std::nullopt;
}

} // namespace

bool isOfGateway(int status)
{
    return status == 407 || (status >= 502 && status <= 504) || (status >= 520 && status <= 530);
}

std::optional<Finding> recognise(const Error &error)
{
    using Kind = Error::Kind;
    switch (error.kind) {
    case Kind::Network:
    case Kind::Tls:
    case Kind::Timeout:
        return finding("A1"_L1, error);
    case Kind::InsecureUrl:
        return Finding{u"A1"_s, true, u"plain http to another machine"_s, {}};
    case Kind::Redirected:
        return Finding{u"A1"_s, false, u"redirected to "_s + error.detail, originOf(error.detail)};
    case Kind::Malformed:
        if (isWebPage(error.bodySample))
            return Finding{u"A1"_s, false, u"a web page where JSON was expected"_s, {}};
        return std::nullopt;
    case Kind::Http:
    case Kind::TokenRefused:
        return recogniseAnswer(error);
    case Kind::KeychainLocked:
    case Kind::KeychainMissing:
    case Kind::KeychainUnavailable:
    case Kind::KeychainTimeout:
    case Kind::KeychainFailed:
        return Finding{u"K1"_s, true, error.summary(), {}};
    case Kind::Cancelled:
    case Kind::InvalidInput:
    case Kind::NotFound:
    case Kind::Ambiguous:
    case Kind::ReadOnly:
    case Kind::TooLarge:
    case Kind::UnknownOutcome:
    case Kind::Storage:
    case Kind::Internal:
        break;
    }
    return std::nullopt;
}

std::optional<Finding> recogniseGrant(const AccessToken &token)
{
    const TokenRequest &requested = token.requested;
    if (requested.resource.isEmpty() && requested.organizationId.isEmpty())
        return Finding{u"D4"_s, true, u"issued without a resource in the request"_s, {}};
    const QStringList scopes = requested.scopeList();
    const QString asked = scopes.join(u' ');
    if (token.granted.isEmpty()) {
        return Finding{u"E1"_s, true,
                       asked.isEmpty() ? u"no scope was asked for"_s
                                       : u"asked for: %1; granted: nothing"_s.arg(asked), {}};
    }
    if (const QStringList dropped = token.dropped(); !dropped.isEmpty())
        return Finding{u"E2"_s, true, u"not granted: "_s + dropped.join(u' '), {}};
    QStringList extra = token.granted;
    extra.removeIf([&](const QString &scope) { return scopes.contains(scope); });
    if (!extra.isEmpty())
        return Finding{u"E3"_s, true, u"granted beyond the request: "_s + extra.join(u' '), {}};
    return std::nullopt;
}

std::optional<Finding> recogniseEndpoint(const QUrl &endpoint)
{
    using Kind = AddressSlip::Kind;
    if (!endpoint.isValid() || endpoint.isEmpty())
        return Finding{u"A2"_s, true, u"the endpoint is not a URL"_s, {}};
    std::optional<Finding> worst;
    for (const AddressSlip &slip : deriveSelfHosted(endpoint.toString(QUrl::FullyEncoded)).slips) {
        switch (slip.kind) {
        case Kind::AdminPort:
            // A suffix beside it suggests the corrected port too, so it may stand for both.
            if (!worst)
                worst = Finding{u"A3"_s, true, u"port 3002"_s, slip.suggestion};
            break;
        case Kind::OidcSuffix:
        case Kind::ApiSuffix:
        case Kind::ConsoleSuffix:
        case Kind::NoScheme:
        case Kind::InsecureHttp:
        case Kind::UserInfo:
        case Kind::QueryOrFragment:
        case Kind::NotAnAddress:
            return Finding{u"A2"_s, true,
                           u"the endpoint is written as "_s + endpoint.toDisplayString(),
                           slip.suggestion};
        case Kind::ExtraPath:
        case Kind::WhiteSpace:
            worst = Finding{u"A2"_s, false,
                            u"the endpoint is written as "_s + endpoint.toDisplayString(),
                            slip.suggestion};
            break;
        case Kind::CustomDomain:
        case Kind::CloudHost:
        case Kind::NotATenantId:
        case Kind::SecretWhiteSpace:
        case Kind::SecretControlCharacter:
        case Kind::SecretLength:
            break;
        }
    }
    return worst;
}

std::optional<Finding> recogniseIssuer(const QString &issuer, const QString &expected)
{
    if (issuer == expected)
        return std::nullopt;
    return Finding{u"B1"_s, true, u"issuer %1, expected %2"_s.arg(issuer, expected), {}};
}

std::optional<Finding> recogniseClock(qint64 skewMs)
{
    if (qAbs(skewMs) <= toleratedSkewMs)
        return std::nullopt;
    return Finding{u"B2"_s, true, u"the server's clock is %1 s %2"_s.arg(qAbs(skewMs) / 1000)
                                      .arg(skewMs > 0 ? u"ahead"_s : u"behind"_s), {}};
}

} // namespace lwb
