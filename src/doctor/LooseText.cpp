// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/LooseText.h"

#include "doctor/PastedParts.h"
#include "doctor/Phrases.h"
#include "doctor/Recogniser.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

constexpr qsizetype mostCodes = 50; ///< more of a log tell no more

/// What the match stands in, to read its status from.
QString lineAround(const QString &text, qsizetype at)
{
    const qsizetype from = at ? text.lastIndexOf(u'\n', at - 1) + 1 : 0;
    const qsizetype to = text.indexOf(u'\n', at);
    return text.mid(from, to < 0 ? -1 : to - from);
}

struct Placed
{
    qsizetype at = 0;
    Error error;
};

/// The token endpoint's descriptions, with the OAuth error they come under.
QList<Placed> described(const QString &text)
{
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
        {"\\W?grant_type\\W? parameter must not be provided twice|"
         "only application/x-www-form-urlencoded content-type bodies are supported",
         "invalid_request", 400},
        {"invalid client (?=\\S*\\d|https?:)[^\\s\"'`<>(),]+", "invalid_client", 400},
        {"client authentication failed(?! due| \\(e)", "invalid_client", 401},
        {"both .?resource.? and .?organization_id.? are not provided", "invalid_target", 400},
        {"resource indicator must be an absolute uri", "invalid_target", 400},
        {"resource indicator must not contain a fragment( component)?", "invalid_target", 400},
        {"only a single resource indicator", "invalid_target", 400},
        {"resource indicator is missing,? or unknown", "invalid_target", 400},
        {"app has not associated with the organization", "access_denied", 403},
    };
    QList<Placed> found;
    for (const Phrases::Found &phrase : descriptions.all(text)) {
        Error error = Error::make(Error::Kind::TokenRefused, phrase.text);
        error.oauthError = phrase.word;
        error.status = phrase.status;
        found.append({phrase.at, error});
    }
    return found;
}

/// The Management API's sentences, with Logto's code.
QList<Placed> said(const QString &text, int status)
{
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
    QList<Placed> found;
    for (const Phrases::Found &phrase : messages.all(text)) {
        // A bare sentence counts where the status agrees with it.
        if (phrase.word.isEmpty() && status && status != phrase.status)
            continue;
        Error error = Error::make(Error::Kind::Http, phrase.text);
        error.code = phrase.word;
        error.status = phrase.status;
        found.append({phrase.at, error});
    }
    return found;
}

/// Logto's codes by themselves.
QList<Placed> coded(const QString &text)
{
    static const QRegularExpression codes(
        uR"(\b(?:auth\.(?:authorization_header_missing|authorization_token_type_not_supported|forbidden|)"
        R"(expected_role_not_found|jwt_sub_missing|third_party_application_forbidden|)"
        R"(require_re_authentication|exceed_token_limit|unauthorized)|subscription\.\w+|)"
        R"(guard\.invalid_(?:pagination|input)|request\.(?:invalid_input|feature_not_supported)|)"
        R"(application\.(?:invalid_role_type|role_exists)|role\.\w+_exists|)"
        R"(role\.(?:management_api_scopes_not_assignable_to_user_role|internal_role_violation)|)"
        R"(entity\.(?:not_exists_with_id|not_exists|not_found))\b)"_s);
    QList<Placed> found;
    for (auto matches = codes.globalMatch(text); matches.hasNext() && found.size() < mostCodes;) {
        const auto code = matches.next();
        Error error = Error::make(Error::Kind::Http, {});
        error.code = code.captured();
        error.status = statusOf(error.code);
        // Why, in the words of the library that Logto verifies with.
        static const QRegularExpression reason(uR"(\bERR_J[A-Z_]{2,60})"_s);
        static const QRegularExpression claim(uR"(claim\W{1,6}(aud|iss)\b)"_s);
        if (const QString because = reason.match(text).captured(); !because.isEmpty()) {
            error.bodySample = "{\"code\":\"" + because.toLatin1() + "\",\"claim\":\"" +
                               claim.match(text).captured(1).toLatin1() + "\"}";
        }
        found.append({code.capturedStart(), error});
    }
    return found;
}

/// OAuth's words without a description: they tell less.
std::optional<Placed> bareWord(const QString &text)
{
    static const Phrases words{
        {"invalid_target", "invalid_target", 400},
        {"invalid_client", "invalid_client"},
        {"unauthorized_client", "unauthorized_client", 400},
        {"\\binsufficient_scope\\b", "insufficient_scope", 403},
        {"\\binvalid_token\\b", "invalid_token", 401},
        {"\\baccess_denied\\b", "access_denied"},
    };
    const auto word = words.first(text);
    if (!word)
        return std::nullopt;
    Error error = Error::make(Error::Kind::TokenRefused, {});
    error.oauthError = word->word;
    error.status = word->status;
    return Placed{word->at, error};
}

} // namespace

int statusOf(const QString &code)
{
    if (code.startsWith("entity."_L1))
        return 404;
    if (code == "auth.forbidden"_L1)
        return 403;
    return code == "auth.unauthorized"_L1 || code.startsWith("auth.authorization"_L1) ? 401 : 0;
}

QList<Error> looseRefusals(const QString &text, int status)
{
    QList<Placed> found = described(text) + said(text, status) + coded(text);
    std::stable_sort(found.begin(), found.end(),
                     [](const Placed &a, const Placed &b) { return a.at < b.at; });
    if (found.isEmpty()) {
        if (auto word = bareWord(text))
            found.append(*word);
    }
    QList<Error> errors;
    for (Placed &placed : found) {
        // Several have a status each, as far as it is told.
        const int told = found.size() > 1 ? pasted::httpStatus(lineAround(text, placed.at)).value
                                          : status;
        if (told && !statusOf(placed.error.code))
            placed.error.status = told;
        errors.append(placed.error);
    }
    return errors;
}

QList<Finding> looseStatus(const QString &text, int status)
{
    static const QRegularExpression token(
        uR"(failed to fetch access token|/oidc/token\b|\bclient_credentials\b|token (request|endpoint|exchange))"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression api(uR"(/api/\w)"_s);
    // What Logto serves below /oidc besides.
    static const QRegularExpression path(uR"(/oidc/|openid-configuration)"_s);
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
    if (codes.isEmpty() && status == 404 && path.match(text).hasMatch())
        codes = {u"A2"_s};
    if (codes.isEmpty() && isOfGateway(status))
        codes = {u"A1"_s};
    QList<Finding> findings;
    for (const QString &code : std::as_const(codes)) {
        // No more is known: the answer's own words are not in the text.
        findings.append({code, false, u"HTTP %1"_s.arg(status), {}});
    }
    return findings;
}

} // namespace lwb
