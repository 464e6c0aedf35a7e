// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/LooseText.h"
#include "doctor/Phrases.h"
#include "net/ExchangeLog.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

/// Databases, caches, queues and mail have the same words for a lost connection.
bool isOfAnotherService(const QString &text, qsizetype at)
{
    static const QRegularExpression services(
        uR"(:(?:5432|6379|3306|27017|9092|5672|1433|1521|25|465|587|9200|11211)\b|)"
        R"(\b(?:postgres\w*|psql|\w*redis|mysql|maria\w*|mongo\w*|kafka\w*|amqps?|rabbitmq|smtps?|)"
        R"(prisma\w*|sequelize\w*|elasticsearch|memcached)\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    // The line itself and the two that follow, where Node puts the details.
    const qsizetype from = at ? text.lastIndexOf(u'\n', at - 1) + 1 : 0;
    qsizetype to = at;
    for (int line = 0; line < 3 && to >= 0; ++line)
        to = text.indexOf(u'\n', to + 1);
    return services.match(text.mid(from, to < 0 ? -1 : to - from)).hasMatch();
}

/// From the known words to the end of their sentence: what was expected, and what came.
QString sentenceAt(const QString &text, qsizetype at)
{
    static const QRegularExpression rest(uR"([^\n]{1,160})"_s);
    static const QRegularExpression other(
        uR"([\w-]*(?:secret|password|credential)\b.*|[\s'"`,;{(\\]+$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return redactText(rest.match(text, at).captured().simplified()).remove(other);
}

} // namespace

std::optional<Error> looseFailure(const QString &text)
{
    static const Phrases failures{
        {"org\\.freedesktop\\.secrets?[^\\n]{0,80}|secret service[^\\n]{0,60}(not|unavailable|"
         "locked)[^\\n]{0,40}",
         "keychain"},
        {"(keychain|keyring|kwallet|wallet)[^\\n]{0,40}(locked|unavailable|not available|"
         "timed out|denied)",
         "keychain"},
        // TLS before the connection: Node and Java wrap one in the other's words.
        {"self[- ]signed certificate[^\\n]{0,40}|unable to (verify|"
         "get)[^\\n]{0,40}(certificate|issuer)[^\\n]{0,30}|certificate (has expired|"
         "verify failed|is not trusted)[^\\n]{0,40}|\\bCERT_\\w+|x509: [^\\n]{0,80}|"
         "ssl routines[^\\n]{0,60}|wrong.version.number|tls: [^\\n]{0,60}|ERR_TLS_\\w+|"
         "SSLCertVerificationError|PKIX path building failed|"
         "gave HTTP response to HTTPS client|does not look like a TLS handshake|"
         "SSL connection could not be established|remote certificate is invalid[^\\n]{0,80}|"
         "\\bERR_(CERT|SSL)_\\w+|SEC_ERROR_\\w+|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_(GET|"
         "VERIFY)_\\w+|SSL peer certificate[^\\n]{0,60}|SSLHandshakeException|"
         "handshake.failure",
         "tls"},
        {"could not resolve host[^\\n]{0,120}|name or service not known|"
         "getaddrinfo \\w+[^\\n]{0,120}|\\bENOTFOUND\\b|\\bEAI_AGAIN\\b|"
         "(lookup [^\\s]{1,200} [^\\n]{0,80})?no such host[^\\n]{0,80}|NameResolutionError|"
         "Temporary failure in name resolution|host [^\\s]{1,200} not found|"
         "UnknownHostException[^\\n]{0,80}|nodename nor servname|failed to lookup address|"
         "ERR_NAME_NOT_RESOLVED|DNS_PROBE_\\w+|server IP address could not be found",
         "network"},
        {"\\bECONNREFUSED\\b[^\\n]{0,60}|connection refused[^\\n]{0,60}|"
         "failed to connect to [^\\n]{0,80}|couldn'?t connect to server|"
         "actively refused[^\\n]{0,60}|SocketException \\(\\d+\\)|net::ERR_(CONNECTION|"
         "ADDRESS|PROXY|TUNNEL)_\\w+|ERR_INTERNET_DISCONNECTED|NS_ERROR_(UNKNOWN_HOST|"
         "CONNECTION_REFUSED|NET_\\w+)",
         "network"},
        {"\\bECONNRESET\\b|connection reset( by peer)?|socket hang up|\\bEHOSTUNREACH\\b|"
         "network is unreachable|no route to host|empty reply from server|"
         "remote host closed the connection|RemoteDisconnected|Connection aborted",
         "network"},
        {"\\bUND_ERR_\\w*TIMEOUT\\b|\\bETIMEDOUT\\b|(operation|connection|request|connect|"
         "read) timed out|context deadline exceeded|\\b(Connect|Read)Timeout\\b|i/o timeout|"
         "TLS handshake timeout|(Http)?Client\\.Timeout|TimeoutException|"
         "timeout of \\d+ ?ms exceeded",
         "timeout"},
        {"fetch failed|IDX2080[34]: [^\\n]{0,120}|Couldn't retrieve remote JWK set|"
         "Jwks remote fetch is failed",
         "network"},
        {"unexpected token '?<'?[^\\n]{0,60}JSON|<!doctype html|<html[\\s>]", "page"},
    };
    const auto found = failures.first(text);
    if (!found || isOfAnotherService(text, found->at))
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
    // Words of everyday speech count where a token is spoken of.
    static const QRegularExpression context(
        uR"(jw[tsk]|jose|token|bearer|oauth|oidc|claim|issuer|IDX\d|unauthorized|signing key|)"
        R"("kid"|\b40[13]\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const Phrases checks{
        // The tenant's own server, when it fails to ask its other half.
        {"getAdminTenantTokenValidationSet", "B1"},
        {"issuer did not match the issuer returned by provider[^\\n]{0,160}|"
         "did not match the requested issuer[^\\n]{0,100}|discovered issuer[^\\n]{0,100}|"
         "\"?issuer\"? property does not match the expected value",
         "B1"},
        {"invalid algorithm|ERR_JOSE_ALG_NOT_ALLOWED|unexpected signing method[^\\n]{0,40}|"
         "signing method \\w+ is invalid|\\balg\\W[^\\n]{0,50}(not (allowed|supported)|"
         "invalid|mismatch)|algorithm[^\\n]{0,40}(not (allowed|supported)|mismatch)|"
         "unsupported (signing )?alg\\w*[^\\n]{0,60}|another algorithm expected[^\\n]{0,40}|"
         "expected a different algorithm|In(correct|valid)Algorithm|"
         "incorrect key for this algorithm|IDX10634\\b|IDX1069[56]\\b|unexpected 'alg' \\w+|"
         "no key [^\\n]{0,30}\\bES384",
         "G2"},
        {"not (yet valid|valid yet)[^\\n]{0,40}|used before issued|"
         "issued in the future[^\\n]{0,20}|\\W(iat|nbf)\\W{1,3} claim timestamp check failed|"
         "\\W(iat|nbf)\\W{1,3} not satisfied|jwt not active|NotBeforeError|IDX10222\\b|"
         "ImmatureSignature\\w*|cannot handle token prior|JWT(IssuedAtFuture|NotYetValid)",
         "B2"},
        {"Invalid Compact JWS|jwt malformed|malformed jwt|not enough segments|"
         "invalid number of segments|wrong number of segments|IDX(12741|14100|12709)\\b|"
         "Missing part delimiters|not in the form of Header\\.Payload\\.Signature|"
         "must (contain|have) (exactly )?(2 period|three (parts|segments))[^\\n]{0,40}",
         "F6"},
        {"No authorization token was found|credentials_required|"
         "Format is Authorization: Bearer|\\bJwt is missing|missing bearer token|"
         "missing authorization header",
         "F1"},
        {"unexpected \\W{0,2}(aud|iss|exp|nbf|scope|typ)\\W{0,2} [^\\n]{0,60}|jwt (audience|"
         "issuer|subject) invalid[^\\n]{0,80}|Invalid(Audience|Issuer|Signature|AudError|"
         "IssError)|(audience|issuer)[^\\n]{0,100}(\\bis invalid|invalid|mismatch|does(n'?t|"
         " not) match|not allowed|not configured|validation failed)[^\\n]{0,80}|(invalid|"
         "wrong|expected) (audience|issuer)[^\\n]{0,100}|(jwt|token|signature)( is|"
         " has)? expired|expired (token|jwt)|Expired(Signature|Token|Exception)|"
         "ERR_JW[TSK]\\w+|JW[ST](K|KS)?(Expired|SignatureVerificationFailed|"
         "ClaimValidationFailed|NoMatchingKey)|insufficient[_ ]scopes?|"
         "signature verification failed|invalid signature|Jwt (verification fails|"
         "validation failed[^\\n]{0,100})|(aud|iss|scope) claim is not valid|"
         "IDX10\\d{3}\\b[^\\n]{0,120}|"
         "\"exp\" claim timestamp check failed|\"(aud|iss|exp)\" not satisfied|"
         "(unable to find a|no applicable|no matching|not find a) (signing )?key[^\\n]{0,80}|"
         "key to match kid or alg|no credentials found for given 'iss'|"
         "typ \\(type\\)[^\\n]{0,40}|\"kid\" invalid|not allowed to be used by this audience|"
         "rejected due to invalid claims|\\((aud|iss)\\) claim [^\\n]{0,160}|"
         "BadSignatureError|Invalid claim \\W{0,2}(aud|iss)\\W|NotInAudience|"
         "RBAC: access denied",
         "G1"},
    };
    if (!context.match(text).hasMatch())
        return std::nullopt;
    const auto found = checks.first(text);
    if (!found)
        return std::nullopt;
    const QString sentence = sentenceAt(text, found->at);
    return Finding{found->word, false, sentence.isEmpty() ? found->text : sentence, {}};
}

} // namespace lwb
