// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/TenantAddress.h"

#include "core/Loopback.h"
#include "credentials/Profile.h"

#include <QRegularExpression>

#include <algorithm>

namespace lwb {

using namespace Qt::StringLiterals;

using Kind = AddressSlip::Kind;
using Field = AddressSlip::Field;

namespace {

constexpr int AdminPort = 3002;
constexpr int TenantPort = 3001;
constexpr qsizetype GeneratedSecretLength = 32;

// Also what copying from a web page brings along unseen (zero-width spaces, byte order marks).
bool isBlank(QChar c)
{
    return c.isSpace() || c.category() == QChar::Other_Control
           || c.category() == QChar::Other_Format;
}

struct Blanks
{
    bool atEnds = false;
    bool inside = false;
    QString trimmed;
    QString removed;
};

Blanks findBlanks(const QString &text)
{
    Blanks found;
    const auto isInk = [](QChar c) { return !isBlank(c); };
    const auto first = std::find_if(text.cbegin(), text.cend(), isInk);
    const auto last = std::find_if(text.crbegin(), text.crend(), isInk).base();
    if (first < last)
        found.trimmed = QString(first, last - first);
    found.removed = found.trimmed;
    found.removed.removeIf(isBlank);
    found.atEnds = found.trimmed.size() != text.size();
    found.inside = found.removed.size() != found.trimmed.size();
    return found;
}

std::optional<Kind> suffixKind(const QString &segment)
{
    const QString lower = segment.toLower();
    if (lower == "oidc"_L1)
        return Kind::OidcSuffix;
    if (lower == "api"_L1)
        return Kind::ApiSuffix;
    if (lower == "console"_L1)
        return Kind::ConsoleSuffix;
    return std::nullopt;
}

struct ParsedEndpoint
{
    QUrl url; ///< invalid when a slip blocks
    QList<AddressSlip> slips;
};

QString written(const QUrl &url)
{
    return url.toString(QUrl::FullyEncoded | QUrl::StripTrailingSlash);
}

/// All slips of one text are found in one pass, so that each suggestion mends all of them.
ParsedEndpoint parseEndpoint(const QString &typed)
{
    ParsedEndpoint parsed;
    QList<std::pair<Kind, bool>> found;
    const auto blanks = findBlanks(typed);
    if (blanks.removed.isEmpty())
        return parsed;
    if (blanks.atEnds || blanks.inside)
        found.emplaceBack(Kind::WhiteSpace, blanks.inside);

    static const QRegularExpression scheme(
        u"^(?:(https?)://|([a-z][a-z0-9+.-]*://|https?:/*|/+))"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = scheme.match(blanks.removed);
    QString text = blanks.removed;
    if (match.capturedLength(1) == 0) {
        found.emplaceBack(Kind::NoScheme, true);
        const QString rest = text.mid(match.capturedLength(0));
        const QString host = QUrl("http://"_L1 + rest).host();
        text = (isLoopbackHost(host) ? "http://"_L1 : "https://"_L1) + rest;
    }

    QUrl mended(text, QUrl::TolerantMode);
    if (!mended.isValid() || mended.host().isEmpty()) {
        parsed.slips.append({Kind::NotAnAddress, true, {}});
        return parsed;
    }
    mended.setPort(mended.port() == (mended.scheme() == "https"_L1 ? 443 : 80) ? -1
                                                                               : mended.port());
    if (!mended.userInfo(QUrl::FullyEncoded).isEmpty() || mended.authority().contains(u'@')) {
        found.emplaceBack(Kind::UserInfo, true);
        mended.setUserInfo({});
    }
    if (mended.hasQuery() || mended.hasFragment()) {
        found.emplaceBack(Kind::QueryOrFragment, true);
        mended = mended.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment);
    }
    if (mended.scheme() == "http"_L1 && !isLoopbackHost(mended.host())) {
        found.emplaceBack(Kind::InsecureHttp, true);
        mended.setScheme(u"https"_s);
    }

    QStringList segments = mended.path(QUrl::FullyEncoded).split(u'/', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < segments.size(); ++i) {
        if (const auto kind = suffixKind(segments.at(i))) {
            found.emplaceBack(*kind, true);
            segments.resize(i);
        }
    }
    const QString path = segments.isEmpty() ? QString() : u'/' + segments.join(u'/');
    mended.setPath(path, QUrl::StrictMode);
    parsed.url = mended;

    QUrl bare = mended;
    if (!path.isEmpty()) {
        found.emplaceBack(Kind::ExtraPath, false);
        bare.setPath({});
    }
    QUrl tenantPort = mended;
    if (mended.port() == AdminPort) {
        found.emplaceBack(Kind::AdminPort, false);
        tenantPort.setPort(TenantPort);
        bare.setPort(TenantPort);
    }
    for (const auto &[kind, blocks] : std::as_const(found)) {
        parsed.slips.append({kind, blocks, written(kind == Kind::ExtraPath ? bare : tenantPort)});
        if (blocks)
            parsed.url = {};
    }
    return parsed;
}

bool isTenantId(const QString &text)
{
    // One label of a host name. Lower case: the host would not mind, the resource indicator does.
    static const QRegularExpression label(u"\\A[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\z"_s);
    return label.match(text).hasMatch();
}

/// The tenant ID in the address of a Cloud tenant, or of its page in Cloud's Console.
std::optional<QString> tenantIdIn(const QUrl &url)
{
    if (const auto id = cloudTenantId(url))
        return id;
    if (url.host() != "cloud.logto.io"_L1)
        return std::nullopt;
    const QString segment = url.path().section(u'/', 1, 1);
    return isTenantId(segment) ? std::optional(segment) : std::nullopt;
}

struct ParsedTenantId
{
    QString id; ///< empty when a slip blocks
    QList<AddressSlip> slips;
};

ParsedTenantId parseTenantId(const QString &typed)
{
    ParsedTenantId parsed;
    const auto blanks = findBlanks(typed);
    if (isTenantId(blanks.trimmed)) {
        parsed.id = blanks.trimmed;
        if (blanks.atEnds)
            parsed.slips.append({Kind::WhiteSpace, false, parsed.id, Field::TenantId});
    } else if (!blanks.removed.isEmpty()) {
        QString suggestion = blanks.removed.toLower();
        if (!isTenantId(suggestion)) {
            const bool hasScheme = suggestion.contains("://"_L1);
            suggestion = tenantIdIn(QUrl(hasScheme ? suggestion : "https://"_L1 + suggestion))
                             .value_or(QString());
        }
        parsed.slips.append({Kind::NotATenantId, true, suggestion, Field::TenantId});
    }
    return parsed;
}

void fill(DerivedAddress &address, const QUrl &endpoint, const QString &resource)
{
    Profile profile;
    profile.endpoint = endpoint;
    address.endpoint = endpoint;
    address.tokenEndpoint = profile.tokenEndpoint();
    address.issuer = profile.expectedIssuer();
    address.resource = resource;
}

bool anyBlocks(const QList<AddressSlip> &slips)
{
    return std::any_of(slips.cbegin(), slips.cend(), [](const auto &slip) { return slip.blocks; });
}

} // namespace

bool DerivedAddress::usable() const
{
    return !endpoint.isEmpty() && !anyBlocks(slips);
}

QString managementResourceOf(const QString &tenantId)
{
    return "https://"_L1 + (tenantId.isEmpty() ? u"default"_s : tenantId) + ".logto.app/api"_L1;
}

std::optional<QString> cloudTenantId(const QUrl &endpoint)
{
    const QString host = endpoint.host();
    if (!host.endsWith(".logto.app"_L1))
        return std::nullopt;
    const QString id = host.chopped(10);
    return isTenantId(id) ? std::optional(id) : std::nullopt;
}

DerivedAddress deriveCloud(const QString &tenantId, const QString &customDomain)
{
    DerivedAddress address;
    const auto tenant = parseTenantId(tenantId);
    const auto custom = parseEndpoint(customDomain);
    address.slips = tenant.slips + custom.slips;
    if (tenant.id.isEmpty() || anyBlocks(address.slips))
        return address;
    QUrl endpoint("https://"_L1 + tenant.id + ".logto.app"_L1);
    if (!custom.url.isEmpty() && custom.url != endpoint) {
        address.slips.append({Kind::CustomDomain, false, written(endpoint)});
        endpoint = custom.url;
    }
    fill(address, endpoint, managementResourceOf(tenant.id));
    return address;
}

DerivedAddress deriveSelfHosted(const QString &endpoint, const QString &tenantId,
                                const QString &resource)
{
    DerivedAddress address;
    const auto parsed = parseEndpoint(endpoint);
    const auto tenant = parseTenantId(tenantId);
    const auto indicator = findBlanks(resource);
    address.slips = parsed.slips + tenant.slips;
    if (indicator.atEnds || indicator.inside) {
        const QString suggestion = indicator.inside ? indicator.removed : indicator.trimmed;
        address.slips.append({Kind::WhiteSpace, indicator.inside, suggestion, Field::Resource});
    }
    // With a tenant ID or a resource of one's own beside it, the address is meant.
    if (tenantId.isEmpty() && resource.isEmpty()) {
        if (const auto id = tenantIdIn(QUrl(findBlanks(endpoint).removed)))
            address.slips.append({Kind::CloudHost, false, *id, Field::TenantId});
    }
    if (!parsed.url.isEmpty() && !anyBlocks(address.slips)) {
        fill(address, parsed.url,
             indicator.trimmed.isEmpty() ? managementResourceOf(tenant.id) : indicator.trimmed);
    }
    return address;
}

QList<AddressSlip> secretSlips(const QString &secret)
{
    QList<AddressSlip> slips;
    const auto add = [&slips](Kind kind) { slips.append({kind, false, {}, Field::Secret}); };
    const auto is = [&secret](auto predicate) {
        return std::any_of(secret.cbegin(), secret.cend(), predicate);
    };
    if (is([](QChar c) { return c.isSpace(); }))
        add(Kind::SecretWhiteSpace);
    if (is([](QChar c) { return isBlank(c) && !c.isSpace(); }))
        add(Kind::SecretControlCharacter);
    const qsizetype length = findBlanks(secret).removed.size();
    if (!secret.isEmpty() && length != GeneratedSecretLength)
        add(Kind::SecretLength);
    return slips;
}

} // namespace lwb
