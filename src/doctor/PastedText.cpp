// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/PastedText.h"

#include "doctor/LooseText.h"
#include "doctor/PastedParts.h"
#include "doctor/Recogniser.h"
#include "logto/LoggedExchange.h"
#include "net/ExchangeLog.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

constexpr int deepest = 8;           ///< objects within objects
constexpr qsizetype sampleSize = 2048;
constexpr qsizetype mostErrors = 1'000;

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// Each cause once, as certain as it ever was.
void add(PastedText &pasted, Finding finding)
{
    const auto known = std::find_if(pasted.findings.begin(), pasted.findings.end(),
                                    [&](const Finding &f) { return f.code == finding.code; });
    if (known == pasted.findings.end())
        pasted.findings.append(std::move(finding));
    else if (finding.certain && !known->certain)
        *known = std::move(finding);
}

/// Reads one text into a PastedText.
class Reading
{
public:
    explicit Reading(const QString &text)
        : m_text(pasted::decoded(text))
        , m_status(pasted::httpStatus(m_text))
        , m_exchange(pasted::tokenExchange(m_text))
        , m_isForeign(pasted::isOfAnotherServer(m_text))
    {
    }

    PastedText read()
    {
        if (m_exchange) {
            m_result.request = m_exchange->request;
            m_result.subject = {m_exchange->clientId, m_exchange->request.organizationId};
        }
        for (const pasted::Object &found : pasted::objects(m_text)) {
            const bool wasEmpty = m_result.findings.isEmpty();
            look(found.object, 0, 0);
            if (wasEmpty && !m_result.findings.isEmpty())
                lookBefore(found.at);
        }
        if (m_result.errors.isEmpty() && m_result.findings.isEmpty() && !m_sawToken)
            readLoosely();
        lookAtAddress();
        return std::move(m_result);
    }

private:
    // `status`: of the answer that the object is in, 0: not known.
    void look(const QJsonObject &object, int depth, int status);
    void lookInto(const QJsonValue &value, int depth, int status);
    void lookBefore(qsizetype end);
    bool lookAtLogEntry(const QJsonObject &object);
    bool lookAtToken(const QJsonObject &object);
    bool lookAtRefusal(const QJsonObject &object, int status);
    void readLoosely();
    void lookAtAddress();
    void refused(Error error);
    void add(Finding finding);

    const QString m_text;
    const pasted::HttpStatus m_status;
    const std::optional<pasted::TokenExchange> m_exchange;
    const bool m_isForeign;
    PastedText m_result;
    bool m_sawToken = false;
};

void Reading::add(Finding finding)
{
    lwb::add(m_result, std::move(finding));
}

void Reading::refused(Error error)
{
    auto finding = recognise(error);
    // What another server refused has causes of its own. What an API says of a token has not.
    if (finding && m_isForeign && error.kind == Error::Kind::TokenRefused &&
        !finding->code.startsWith(u'G'))
        finding.reset();
    if (finding) {
        if (finding->code == "C8"_L1 && m_exchange && m_exchange->isUnjoined)
            finding->evidence += u"; the parameters stand on lines of their own, without &"_s;
        add(std::move(*finding));
    }
    m_result.errors.append(std::move(error));
}

void Reading::look(const QJsonObject &object, int depth, int status)
{
    for (const auto &name : {u"status"_s, u"statusCode"_s, u"status_code"_s}) {
        if (const int own = object.value(name).toInt(); own >= 100 && own < 600)
            status = own;
    }
    if (depth > deepest || lookAtLogEntry(object) || lookAtToken(object) ||
        lookAtRefusal(object, status))
        return;
    for (const QJsonValue value : object)
        lookInto(value, depth + 1, status);
}

void Reading::lookInto(const QJsonValue &value, int depth, int status)
{
    if (value.isObject()) {
        look(value.toObject(), depth, status);
    } else if (value.isArray()) {
        for (const QJsonValue item : value.toArray()) {
            if (depth <= deepest)
                lookInto(item, depth + 1, status);
        }
    } else if (const QString text = value.toString(); depth <= deepest && text.contains(u'{')) {
        for (const pasted::Object &found : pasted::objects(text))
            look(found.object, depth, status);
    }
}

/// The cause comes before what follows from it, and may be in words alone.
void Reading::lookBefore(qsizetype end)
{
    QList<Finding> before;
    for (const Error &error : looseRefusals(m_text.left(end), 0)) {
        if (error.message.isEmpty() && error.code.isEmpty())
            continue; // a word of OAuth's: a header's, most likely
        const auto finding = recognise(error);
        const auto isSame = [&](const Finding &f) { return finding && f.code == finding->code; };
        if (!finding || !finding->certain || m_isForeign)
            continue;
        if (std::any_of(m_result.findings.begin(), m_result.findings.end(), isSame))
            add(*finding); // where it was not certain yet
        else if (std::none_of(before.begin(), before.end(), isSame))
            before.append(*finding);
    }
    m_result.findings = before + m_result.findings;
}

bool Reading::lookAtLogEntry(const QJsonObject &object)
{
    if (!object.value(u"payload").isObject() || !object.value(u"key").isString())
        return false;
    const auto entry = parseRecord<LogEntry>(compact(object), u"$"_s);
    const auto exchange = entry ? loggedExchange(*entry) : std::nullopt;
    if (!exchange)
        return false;
    m_result.request = {exchange->resource, exchange->requested, exchange->organizationId};
    m_result.subject = {entry->applicationId, exchange->organizationId};
    if (exchange->error) {
        refused(*exchange->error);
        return true;
    }
    AccessToken token;
    token.requested = m_result.request;
    token.granted = exchange->granted;
    m_sawToken = true;
    if (auto finding = recogniseGrant(token))
        add(std::move(*finding));
    return true;
}

bool Reading::lookAtToken(const QJsonObject &object)
{
    if (!object.value(u"access_token").isString())
        return false;
    m_sawToken = true;
    if (m_isForeign || object.contains(u"id_token") || (m_exchange && m_exchange->isOfUser))
        return true;
    AccessToken token;
    token.granted = object.value(u"scope").toString().split(u' ', Qt::SkipEmptyParts);
    if (object.value(u"granted").isArray()) { // as lwb prints it
        const auto strings = [&object](QStringView member) {
            return object.value(member).toVariant().toStringList();
        };
        token.granted = strings(u"granted");
        token.requested.scopes = strings(u"requested");
        token.requested.resource = object.value(u"claims").toObject().value(u"aud").toString();
        if (auto finding = recogniseGrant(token); finding && !token.requested.resource.isEmpty())
            add(std::move(*finding));
    } else if (m_exchange && m_exchange->isTold && m_text.contains("grant_type"_L1)) {
        token.requested = m_exchange->request;
        if (auto finding = recogniseGrant(token))
            add(std::move(*finding));
    } else if (token.granted.isEmpty()) {
        add({u"E1"_s, true, u"an access token without scopes"_s, {}});
    }
    return true;
}

bool Reading::lookAtRefusal(const QJsonObject &object, int status)
{
    static const QRegularExpression word(uR"(^[a-z][a-z_]{2,40}$)"_s);
    static const QRegularExpression code(uR"(^[a-z_]+\.[a-z_.]+$)"_s);
    Error error;
    error.oauthError = object.value(u"error").toString();
    error.code = object.value(u"code").toString();
    const bool isOAuth = word.match(error.oauthError).hasMatch();
    if (!code.match(error.code).hasMatch())
        error.code.clear();
    const bool isCoded = error.code.startsWith("oidc."_L1);
    if (!isOAuth)
        error.oauthError = isCoded ? error.code.mid(5) : QString(); // as Logto's SDKs tell it
    if (error.oauthError.isEmpty() && error.code.isEmpty()) {
        // What a JWT library throws is an object too.
        const QString reason = object.value(u"code").toString();
        if (!reason.startsWith("ERR_J"_L1))
            return false;
        const QString said = QStringList{reason, object.value(u"claim").toString(),
                                         object.value(u"message").toString()}
                                 .join(u' ')
                                 .simplified();
        if (auto finding = looseTokenCheck(said))
            add(std::move(*finding));
        return true;
    }
    error.kind = !error.oauthError.isEmpty() ? Error::Kind::TokenRefused : Error::Kind::Http;
    error.message = object.value(u"error_description").toString();
    if (error.message.isEmpty())
        error.message = object.value(u"message").toString();
    // Bodies are copied without their status; some of Logto's codes come with one only.
    error.status = status ? status : statusOf(error.code);
    if (!error.status)
        error.status = m_status.value;
    error.bodySample = redactBody(compact(object), "application/json").left(sampleSize);
    refused(std::move(error));
    return true;
}

void Reading::readLoosely()
{
    auto check = looseTokenCheck(m_text);
    if (const auto named = pasted::namedError(m_text)) {
        Error error = Error::make(Error::Kind::TokenRefused, named->description);
        error.oauthError = named->error;
        error.status = m_status.value;
        // What was checked tells more than the word that a token is invalid.
        if (!check || !named->description.isEmpty())
            refused(std::move(error));
    } else {
        for (Error &error : looseRefusals(m_text, m_status.value)) {
            const bool isWord = error.message.isEmpty() &&
                                (error.oauthError == "invalid_token"_L1 ||
                                 error.oauthError == "insufficient_scope"_L1);
            if (!check || !isWord)
                refused(std::move(error));
        }
    }
    if (!m_result.findings.isEmpty())
        return;
    if (check)
        return add(std::move(*check));
    if (m_status.value >= 300 && m_status.value < 400) {
        static const QRegularExpression location(uR"(^\W*Location:\s*(\S+))"_s,
                                                 QRegularExpression::CaseInsensitiveOption
                                                     | QRegularExpression::MultilineOption);
        if (const QString to = location.match(m_text).captured(1); !to.isEmpty())
            return refused(Error::make(Error::Kind::Redirected, {}, to));
    }
    // What a client says of its connection counts where nothing was answered, or after it.
    auto failure = looseFailure(m_text.mid(m_status.value < 400 ? m_status.end : 0));
    if (failure && (m_status.value < 400 || failure->kind == Error::Kind::Malformed))
        return refused(std::move(*failure));
    for (const Finding &finding : looseStatus(m_text, m_status.value))
        add(finding);
}

void Reading::lookAtAddress()
{
    // An address alone is no failure.
    if (m_result.findings.isEmpty() && m_result.errors.isEmpty())
        return;
    const QUrl endpoint = pasted::endpoint(m_text);
    if (endpoint.isEmpty())
        return;
    auto slip = recogniseEndpoint(endpoint);
    if (!slip)
        return;
    const auto mended = [](const QString &code) {
        return code == "C4"_L1 || code == "A1"_L1 || code == "A2"_L1;
    };
    slip->certain = std::any_of(m_result.findings.begin(), m_result.findings.end(),
                                [&](const Finding &f) { return mended(f.code); });
    add(std::move(*slip));
}

} // namespace

PastedText readPasted(const QString &text)
{
    PastedText all;
    pasted::eachPart(text, [&all](const QString &part) {
        PastedText one = Reading(part).read();
        for (Finding &finding : one.findings)
            add(all, std::move(finding));
        if (all.errors.size() < mostErrors)
            all.errors += std::move(one.errors);
        // What the first exchange asked for: it is the first cause that is told of.
        if (all.request == TokenRequest())
            all.request = std::move(one.request);
        if (all.subject.applicationId.isEmpty() && all.subject.organizationId.isEmpty())
            all.subject = std::move(one.subject);
    });
    std::stable_sort(all.findings.begin(), all.findings.end(),
                     [](const Finding &a, const Finding &b) { return a.certain > b.certain; });
    return all;
}

} // namespace lwb
