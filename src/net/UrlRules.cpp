// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/UrlRules.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

bool isAlphaNumeric(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

bool isToken(QByteArrayView text)
{
    static constexpr QByteArrayView marks("!#$%&'*+-.^_`|~");
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return isAlphaNumeric(c) || marks.contains(c);
    });
}

bool isControl(char16_t c)
{
    return c < 0x20 || c == 0x7f;
}

/// Four decimal numbers of 0 to 255 without leading zeros: the only spelling that no resolver reads
/// in another way.
bool isLoopbackIpv4(QStringView host)
{
    const QList<QStringView> parts = host.split(u'.');
    if (parts.size() != 4 || parts.first() != u"127")
        return false;
    return std::all_of(parts.begin(), parts.end(), [](QStringView part) {
        const bool digits = !part.isEmpty() && part.size() <= 3
                            && std::all_of(part.begin(), part.end(),
                                           [](QChar c) { return c >= u'0' && c <= u'9'; });
        return digits && (part.size() == 1 || part.front() != u'0') && part.toInt() <= 255;
    });
}

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}

/// `code` names the rule, for those who word it.
Error invalid(const QString &code, const QString &message, const QString &detail = {},
              Error::Kind kind = Error::Kind::InvalidInput)
{
    Error error = Error::make(kind, message, detail);
    error.code = code;
    return error;
}

} // namespace

bool isLoopbackHost(const QString &host)
{
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || host == "::1"_L1
        || isLoopbackIpv4(host);
}

Result<Done> checkUrl(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty())
        return invalid(u"url.incomplete"_s, u"not a complete URL"_s);
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
        return invalid(u"url.scheme"_s, u"only https and http are spoken here"_s, url.scheme());
    if (url.port() == 0)
        return invalid(u"url.port_zero"_s, u"port 0 is no port"_s);
    if (url.authority().contains(u'@'))
        return invalid(u"url.user_info"_s, u"a URL may not carry a user name or password"_s,
                       url.host());
    if (url.hasFragment())
        return invalid(u"url.fragment"_s, u"a URL to send may not have a fragment"_s, url.host());
    const QString path = url.path(QUrl::FullyDecoded);
    if (std::any_of(path.begin(), path.end(), [](QChar c) { return isControl(c.unicode()); }))
        return invalid(u"url.control_character"_s, u"the path holds a control character"_s);
    if (url.scheme() == "http"_L1 && !isLoopbackHost(url.host())) {
        return invalid(u"url.insecure"_s, u"plain http is allowed to this machine only"_s,
                       url.host(), Error::Kind::InsecureUrl);
    }
    return Done();
}

bool sameOrigin(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && a.host() == b.host() && portOf(a) == portOf(b);
}

Result<Done> checkMethod(QByteArrayView method)
{
    if (!isToken(method))
        return invalid(u"method.not_token"_s, u"the method is not a token"_s);
    // A tunnel has no path, no body and no end: nothing here could show its answer.
    if (method == "CONNECT")
        return invalid(u"method.connect"_s, u"CONNECT is not a request that can be answered"_s);
    return Done();
}

Result<Done> checkHeader(QByteArrayView name, QByteArrayView value)
{
    static constexpr std::array<QByteArrayView, 8> owned{
        "Host", "Content-Length", "Transfer-Encoding", "Connection", "Keep-Alive",
        "Proxy-Connection", "TE", "Upgrade"};
    if (!isToken(name))
        return invalid(u"header.not_token"_s, u"a header name is not a token"_s);
    const QString shown = QString::fromLatin1(name);
    for (const QByteArrayView own : owned) {
        if (name.compare(own, Qt::CaseInsensitive) == 0)
            return invalid(u"header.owned"_s,
                           u"this header belongs to the connection and can't be set"_s, shown);
    }
    for (const char c : value) {
        if (c != '\t' && isControl(uchar(c)))
            return invalid(u"header.control_character"_s,
                           u"a header value holds a control character"_s, shown);
    }
    return Done();
}

QByteArray formEncode(QByteArrayView utf8)
{
    static constexpr char hex[] = "0123456789ABCDEF";
    static constexpr QByteArrayView bare("*-._");
    QByteArray encoded;
    encoded.reserve(utf8.size() + utf8.size() / 4);
    for (const char c : utf8) {
        if (isAlphaNumeric(c) || bare.contains(c)) {
            encoded += c;
        } else if (c == ' ') {
            encoded += '+';
        } else {
            encoded += '%';
            encoded += hex[uchar(c) >> 4];
            encoded += hex[uchar(c) & 15];
        }
    }
    return encoded;
}

QByteArray formBody(const QList<std::pair<QByteArray, QByteArray>> &fields)
{
    QByteArray body;
    for (const auto &[name, value] : fields) {
        if (!body.isEmpty())
            body += '&';
        body += formEncode(name) + '=' + formEncode(value);
    }
    return body;
}

} // namespace lwb
