// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/LooseText.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

/// Patterns are joined as they are, matched without case, and compiled once.
class Phrases
{
public:
    struct Phrase
    {
        const char *pattern;
        const char *word; ///< what it stands for: depends on the list
        int status = 0;
    };
    struct Found
    {
        QString text;
        QString word;
        int status = 0;
    };

    Phrases(std::initializer_list<Phrase> phrases)
    {
        for (const Phrase &phrase : phrases) {
            m_rows.append({QRegularExpression(QLatin1StringView(phrase.pattern),
                                              QRegularExpression::CaseInsensitiveOption),
                           QLatin1StringView(phrase.word), phrase.status});
        }
    }

    /// The first phrase of the list that is in the text.
    [[nodiscard]] std::optional<Found> first(const QString &text) const
    {
        for (const Row &row : m_rows) {
            if (const auto match = row.pattern.match(text); match.hasMatch())
                return Found{match.captured().simplified().left(200), row.word, row.status};
        }
        return std::nullopt;
    }

private:
    struct Row
    {
        QRegularExpression pattern;
        QLatin1StringView word;
        int status;
    };
    QList<Row> m_rows;
};

} // namespace

std::optional<Error> looseRefusal(const QString &text, int status)
{
    // The token endpoint's descriptions, with the OAuth error they come under.
    static const Phrases descriptions{
        {"null bytes are not allowed", "invalid_request", 400},
        {"custom claims script error[^\"'\\n]*", "invalid_request", 400},
        {"client secret has expired", "invalid_request", 400},
        {"requested grant.type is not allowed[\\w ]*", "invalid_request", 400},
        {"redirect_uris must contain members", "invalid_redirect_uri", 400},
        {"no client authentication mechanism provided", "invalid_request", 400},
        {"client_id mismatch|mismatch in body and authorization client ids", "invalid_request",
         400},
        {"client authentication must only be provided using one mechanism", "invalid_request", 400},
        {"invalid authorization header value( format)?", "invalid_request", 400},
        {"[\\w ]{0,60}not properly encoded", "invalid_request", 400},
        {"client_secret must be provided in the authorization header", "invalid_request", 400},
        {"unsupported.grant_type( requested)?", "unsupported_grant_type", 400},
        {"missing required parameter\\(?s?\\)?\\W{0,3}grant_type", "invalid_request", 400},
        {"invalid client [\\w-]+", "invalid_client", 400},
        {"client authentication failed", "invalid_client", 401},
        {"both .?resource.? and .?organization_id.? are not provided", "invalid_target", 400},
        {"resource indicator must be an absolute uri", "invalid_target", 400},
        {"resource indicator must not contain a fragment( component)?", "invalid_target", 400},
        {"only a single resource indicator", "invalid_target", 400},
        {"resource indicator is missing,? or unknown", "invalid_target", 400},
        {"app has not associated with the organization", "access_denied", 403},
        // The bare words come last: they tell less.
        {"invalid_target", "invalid_target", 400},
        {"invalid_client", "invalid_client"},
        {"unauthorized_client", "unauthorized_client", 400},
        {"insufficient_scope", "insufficient_scope", 403},
        {"invalid_token", "invalid_token", 401},
    };
    // The Management API's, with Logto's code.
    static const Phrases messages{
        {"unrecognized route[\\w ]*", "", 404},
        {"authorization header is missing", "auth.authorization_header_missing", 401},
        {"authorization type is not supported", "auth.authorization_token_type_not_supported", 401},
        {"expected role not found", "auth.expected_role_not_found", 401},
        {"forbidden\\. please check your user roles and permissions", "auth.forbidden", 403},
        {"can ?not assign user type role to machine to machine application",
         "application.invalid_role_type", 422},
        {"the request pagination value is invalid", "guard.invalid_pagination", 400},
        {"is already been added to this role", "role.application_exists", 422},
        {"does not exist\\.", "", 404},
    };
    // Codes by themselves.
    static const QRegularExpression codes(
        uR"(\b(?:auth\.(?:authorization_header_missing|authorization_token_type_not_supported|forbidden|)"
        R"(expected_role_not_found|jwt_sub_missing|third_party_application_forbidden|)"
        R"(require_re_authentication|exceed_token_limit|unauthorized)|subscription\.\w+|)"
        R"(guard\.invalid_(?:pagination|input)|request\.(?:invalid_input|feature_not_supported)|)"
        R"(application\.(?:invalid_role_type|role_exists)|role\.\w+_exists|)"
        R"(role\.(?:management_api_scopes_not_assignable_to_user_role|internal_role_violation)|)"
        R"(entity\.(?:not_exists_with_id|not_exists|not_found))\b)"_s);

    Error error = Error::make(Error::Kind::Http, {});
    error.status = status;
    if (const auto code = codes.match(text); code.hasMatch()) {
        error.code = code.captured();
        if (!status && error.code.startsWith("entity."_L1))
            error.status = 404;
        else if (!status && error.code == "auth.forbidden"_L1)
            error.status = 403;
        else if (!status && error.code.startsWith("auth."_L1))
            error.status = 401;
        // Why, in the words of the library that Logto verifies with.
        static const QRegularExpression reason(uR"(\bERR_J[A-Z_]{2,60})"_s);
        static const QRegularExpression claim(uR"(claim\W{1,6}(aud|iss)\b)"_s);
        if (const QString because = reason.match(text).captured(); !because.isEmpty()) {
            error.bodySample = "{\"code\":\"" + because.toLatin1() + "\",\"claim\":\"" +
                               claim.match(text).captured(1).toLatin1() + "\"}";
        }
        return error;
    }
    const auto description = descriptions.first(text);
    const auto message = messages.first(text);
    if (description &&
        !(message && description->text.compare(description->word, Qt::CaseInsensitive) == 0)) {
        error.kind = Error::Kind::TokenRefused;
        error.oauthError = description->word;
        if (description->text.compare(description->word, Qt::CaseInsensitive) != 0)
            error.message = description->text;
        error.status = status ? status : description->status;
        return error;
    }
    if (message) {
        error.code = message->word;
        error.message = message->text;
        error.status = status ? status : message->status;
        // A bare sentence counts where the status agrees with it.
        if (error.code.isEmpty() && error.status != message->status)
            return std::nullopt;
        return error;
    }
    static const QRegularExpression denied(uR"(\baccess_denied\b)"_s);
    if (denied.match(text).hasMatch()) {
        error.kind = Error::Kind::TokenRefused;
        error.oauthError = u"access_denied"_s;
        return error;
    }
    return std::nullopt;
}

std::optional<Error> looseFailure(const QString &text)
{
    static const Phrases failures{
        {"org\\.freedesktop\\.secrets?[^\\n]{0,80}|secret "
         "service[^\\n]{0,60}(not|unavailable|locked)[^\\n]{0,40}",
         "keychain"},
        {"(keychain|keyring|kwallet|wallet)[^\\n]{0,40}(locked|unavailable|not available|timed "
         "out|denied)",
         "keychain"},
        {"could not resolve host[^\\n]{0,120}|name or service not known|getaddrinfo "
         "\\w+[^\\n]{0,120}|\\bENOTFOUND\\b"
         "|\\bEAI_AGAIN\\b|no such host|NameResolutionError|Temporary failure in name "
         "resolution|host [^\\s]+ not found",
         "network"},
        {"\\bECONNREFUSED\\b[^\\n]{0,60}|connection refused|failed to connect to "
         "[^\\n]{0,80}|couldn'?t connect to server",
         "network"},
        {"\\bECONNRESET\\b|connection reset by peer|socket hang up|\\bEHOSTUNREACH\\b|network is "
         "unreachable|no route to host|empty reply from server|remote host closed the connection",
         "network"},
        {"\\bUND_ERR_\\w*TIMEOUT\\b|\\bETIMEDOUT\\b|(operation|connection|request) timed "
         "out|context deadline exceeded"
         "|Client\\.Timeout|TimeoutException",
         "timeout"},
        {"self[- ]signed certificate[^\\n]{0,40}|unable to "
         "(verify|get)[^\\n]{0,40}(certificate|issuer)[^\\n]{0,30}"
         "|certificate (has expired|verify failed|is not trusted)[^\\n]{0,40}|\\bCERT_\\w+|x509: "
         "[^\\n]{0,80}"
         "|ssl routines[^\\n]{0,60}|wrong version number|tls: "
         "[^\\n]{0,60}|ERR_TLS_\\w+|SSLCertVerificationError",
         "tls"},
        {"unexpected token '?<'?[^\\n]{0,60}|<!doctype html|<html[\\s>]", "page"},
        {"fetch failed", "network"},
    };
    const auto found = failures.first(text);
    if (!found)
        return std::nullopt;
    using Kind = Error::Kind;
    if (found->word == "page"_L1) {
        Error page = Error::make(Kind::Malformed, {});
        page.bodySample = "<";
        return page;
    }
    const Kind kind =
        found->word == "keychain"_L1
            ? (found->text.contains("locked"_L1, Qt::CaseInsensitive) ? Kind::KeychainLocked
                                                                      : Kind::KeychainUnavailable)
        : found->word == "timeout"_L1 ? Kind::Timeout
        : found->word == "tls"_L1     ? Kind::Tls
                                      : Kind::Network;
    return Error::make(kind, found->text);
}

std::optional<Finding> looseTokenCheck(const QString &text)
{
    static const Phrases checks{
        {"invalid algorithm|InvalidAlgorithmError|ERR_JOSE_ALG_NOT_ALLOWED|unexpected signing "
         "method[^\\n]{0,40}"
         "|\\balg\\W[^\\n]{0,50}(not (allowed|supported)|invalid|mismatch)"
         "|algorithm[^\\n]{0,40}(not (allowed|supported)|mismatch)|unsupported (signing "
         ")?alg\\w*[^\\n]{0,30}"
         "|no key [^\\n]{0,30}\\bES384",
         "G2"},
        {"unexpected \\W{0,2}(aud|iss|exp|nbf|scope|typ)\\W{0,2} [^\\n]{0,60}|jwt "
         "(audience|issuer|subject) invalid[^\\n]{0,80}"
         "|Invalid(Audience|Issuer|Signature)Error|(audience|issuer)[^\\n]{0,30}(invalid|mismatch|"
         "does(n'?t| not) match"
         "|validation failed)|(invalid|wrong) (audience|issuer)|jwt expired|ERR_JW[TSK]\\w+"
         "|insufficient[_ ]scopes?|signature verification failed|invalid signature|IDX10\\d{3}\\b",
         "G1"},
    };
    const auto found = checks.first(text);
    return found ? std::optional(Finding{found->word, false, found->text, {}}) : std::nullopt;
}

QList<Finding> looseStatus(const QString &text, int status)
{
    static const QRegularExpression token(
        uR"(failed to fetch access token|/oidc/token\b|\bclient_credentials\b|token (request|endpoint|exchange))"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression api(uR"(/api/\w)"_s);
    QStringList codes;
    if (token.match(text).hasMatch()) {
        switch (status) {
        case 400:
            codes = {u"C4"_s, u"D2"_s, u"C6"_s, u"C7"_s, u"D1"_s};
            break;
        case 401:
            codes = {u"C5"_s};
            break;
        case 403:
            codes = {u"D5"_s};
            break;
        case 404:
            codes = {u"A2"_s};
            break;
        case 429:
            codes = {u"D8"_s};
            break;
        default:
            break;
        }
    } else if (api.match(text).hasMatch()) {
        switch (status) {
        case 401:
            codes = {u"F2"_s, u"F5"_s, u"F3"_s};
            break;
        case 403:
            codes = {u"F7"_s};
            break;
        default:
            break;
        }
    }
    if (codes.isEmpty() && status >= 502 && status <= 504)
        codes = {u"A1"_s};
    QList<Finding> findings;
    for (const QString &code : std::as_const(codes)) {
        // No more is known: the answer's own words are not in the text.
        findings.append({code, false, u"HTTP %1"_s.arg(status), {}});
    }
    return findings;
}

} // namespace lwb
