// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/NearestIndicators.h"

#include "core/Suggestions.h"
#include "credentials/TenantAddress.h"

#include <QUrl>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

using Slip = NearIndicator::Slip;
constexpr qsizetype longestIndicator = 256; ///< longer ones are compared by their beginning

QString withoutSlash(QString text)
{
    while (text.endsWith(u'/'))
        text.chop(1);
    return text;
}

QString withoutScheme(const QString &text)
{
    const qsizetype at = text.indexOf("://"_L1);
    return at < 0 ? text : text.mid(at + 3);
}

QString withoutPort(const QString &text)
{
    QUrl url(text);
    url.setPort(-1);
    return url.toString();
}

QString hostOf(const QString &text)
{
    return QUrl(text.contains("://"_L1) ? text : u"https://"_s + text).host();
}

bool isManagementApi(const QString &indicator)
{
    const auto tenant = cloudTenantId(QUrl(indicator));
    return tenant && indicator == managementResourceOf(*tenant);
}

/// What one takes for the Management API's address.
bool looksLikeManagementApi(const QString &asked)
{
    return !hostOf(asked).isEmpty() && QUrl(asked).path() == "/api"_L1;
}

std::optional<Slip> slipBetween(const QString &asked, const QString &registered)
{
    if (asked.trimmed() == registered)
        return Slip::WhiteSpace;
    QString a = withoutSlash(asked.trimmed()), r = withoutSlash(registered);
    if (a == r)
        return Slip::Slash;
    a = a.toLower(), r = r.toLower();
    if (a == r)
        return Slip::Case;
    if (withoutScheme(a) == withoutScheme(r))
        return Slip::Scheme;
    if (withoutScheme(withoutPort(a)) == withoutScheme(withoutPort(r)))
        return Slip::Port;
    if (isManagementApi(r)) {
        if (isManagementApi(a))
            return Slip::OtherTenant;
        if (looksLikeManagementApi(a))
            return Slip::CustomDomain;
    }
    if (!hostOf(a).isEmpty() && hostOf(a) == hostOf(r))
        return Slip::Path;
    return std::nullopt;
}

} // namespace

QList<NearIndicator> nearestIndicators(const QString &asked, const QStringList &registered,
                                       qsizetype most)
{
    if (asked.isEmpty() || registered.contains(asked))
        return {};
    struct Found
    {
        NearIndicator near;
        int distance;
    };
    const QString wanted = asked.left(longestIndicator).toLower();
    QList<Found> found;
    for (const QString &indicator : registered) {
        const int distance = editDistance(wanted, indicator.left(longestIndicator).toLower());
        if (const auto slip = slipBetween(asked.left(longestIndicator), indicator))
            found.append({{indicator, *slip}, distance});
        else if (distance <= std::max<qsizetype>(2, withoutScheme(indicator).size() / 4))
            found.append({{indicator, Slip::Spelling}, distance});
    }
    std::stable_sort(found.begin(), found.end(), [](const Found &a, const Found &b) {
        // A letter or two is what people mistype, whatever else it looks like.
        const bool aIsClose = a.distance <= 2, bIsClose = b.distance <= 2;
        if (aIsClose != bIsClose)
            return aIsClose;
        return a.near.slip != b.near.slip ? a.near.slip < b.near.slip : a.distance < b.distance;
    });
    QList<NearIndicator> nearest;
    for (const Found &one : found.mid(0, most))
        nearest.append(one.near);
    return nearest;
}

void proposeIndicators(Finding &finding, const QString &asked, const QStringList &registered)
{
    if (finding.code != "D2"_L1)
        return;
    const auto nearest = nearestIndicators(asked, registered);
    for (const NearIndicator &near : nearest)
        finding.candidates.append(near.indicator);
    if (nearest.isEmpty() || !finding.suggestion.isEmpty())
        return;
    // With several as likely as each other the choice is the reader's.
    if (nearest.size() == 1 || nearest.at(0).slip != nearest.at(1).slip)
        finding.suggestion = nearest.first().indicator;
}

} // namespace lwb
