// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/ConnectionText.h"

#include "credentials/FoundFields.h"
#include "credentials/TenantAddress.h"

#include <QRegularExpression>

#include <algorithm>

namespace lwb {

using namespace Qt::StringLiterals;

using Field = ConnectionText::Field;

namespace {

constexpr qsizetype LongestText = 256 * 1024;
constexpr qsizetype LongestValue = 2'000;

bool isPlaceholder(const QString &value)
{
    static const QRegularExpression pattern(
        u"\\$[A-Za-z_{(]|\\{\\{|^<.*>$|^%\\w+%$|process\\.env|\\[[a-z][\\w -]*\\]"
        "|\\{[\\w -]+\\}|^[xX*.…•]+$|^your[-_ ]|[-_ /<]your[-_ ]"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(value).hasMatch();
}

/// The tenant ID in https://{id}.logto.app/api.
std::optional<QString> tenantIdOfResource(const QString &resource)
{
    const auto id = cloudTenantId(QUrl(resource));
    return id && managementResourceOf(*id) == resource ? id : std::nullopt;
}

void settleAddress(ConnectionText &result, const FoundFields &fields)
{
    QString endpoint = fields.value(Field::Endpoint);
    QString tenantId = fields.value(Field::TenantId);
    const QString resource = fields.value(Field::Resource);
    // A tenant ID pasted as its address, or an address given as the tenant's.
    if (const auto id = cloudTenantId(QUrl(tenantId)))
        tenantId = *id;
    const auto cloud = cloudTenantId(QUrl(endpoint));
    const auto ofResource = tenantIdOfResource(resource);
    if (tenantId.isEmpty())
        tenantId = cloud ? *cloud : ofResource.value_or(QString());
    if (cloud)
        endpoint.clear();
    const bool named = !tenantId.isEmpty() && tenantId != "default"_L1;
    result.hosting = named ? Hosting::Cloud : Hosting::SelfHosted;
    result.tenantId = named ? tenantId : QString();
    result.endpoint = endpoint;
    if (!resource.isEmpty() && resource != managementResourceOf(tenantId)) {
        result.resource = resource;
        // Cloud's follows from the tenant ID: an indicator of its own needs the other form.
        if (named) {
            result.hosting = Hosting::SelfHosted;
            if (endpoint.isEmpty())
                result.endpoint = "https://"_L1 + tenantId + ".logto.app"_L1;
        }
    }
}

ConnectionText settle(ConnectionText::Source source, const FoundFields &fields)
{
    ConnectionText result;
    result.source = source;
    settleAddress(result, fields);
    result.clientId = fields.value(Field::ClientId);
    if (fields.has(Field::Secret))
        result.secret = std::make_shared<const Secret>(fields.value(Field::Secret).toUtf8());
    result.otherResource = fields.otherResource;
    result.authentication = fields.authentication;
    result.ambiguous = fields.ambiguous();

    const bool cloud = result.hosting == Hosting::Cloud;
    const auto note = [&result](Field field, bool there, bool needed = true) {
        if (there)
            result.read.append(field);
        else if (needed)
            result.missing.append(field);
    };
    note(Field::Endpoint, !result.endpoint.isEmpty(), !cloud);
    note(Field::TenantId, !result.tenantId.isEmpty(), cloud);
    note(Field::ClientId, !result.clientId.isEmpty());
    note(Field::Secret, result.secret != nullptr);
    note(Field::Resource, fields.has(Field::Resource), false);
    return result;
}

} // namespace

void FoundFields::take(Field field, const QString &value, int rank)
{
    const QString trimmed = value.trimmed();
    const bool usable = !trimmed.isEmpty() && trimmed.size() <= LongestValue
                        && !isPlaceholder(trimmed)
                        && std::none_of(trimmed.cbegin(), trimmed.cend(), [](QChar c) {
                               return c.category() == QChar::Other_Control || c.isSpace();
                           });
    if (!usable)
        return;
    const auto known = m_found.find(field);
    if (known == m_found.end() || known->rank < rank)
        m_found.insert(field, {trimmed, rank, false});
    else if (known->rank == rank && known->value != trimmed)
        known->differs = true;
}

QList<Field> FoundFields::ambiguous() const
{
    QList<Field> fields;
    for (const Field field :
         {Field::Endpoint, Field::TenantId, Field::ClientId, Field::Secret, Field::Resource}) {
        if (m_found.value(field).differs)
            fields.append(field);
    }
    return fields;
}

void FoundFields::fillFrom(const FoundFields &other)
{
    for (auto it = other.m_found.cbegin(); it != other.m_found.cend(); ++it) {
        if (!m_found.contains(it.key()))
            m_found.insert(it.key(), *it);
    }
    if (otherResource.isEmpty())
        otherResource = other.otherResource;
}

QString endpointPart(const QString &url)
{
    static const QRegularExpression parts(
        u"^([a-z][a-z0-9+.-]*://)?(?:[^/?#@]*@)?([^/?#]*)([^?#]*)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = parts.match(url.trimmed());
    QStringList path;
    for (const QString &segment : match.captured(3).split(u'/', Qt::SkipEmptyParts)) {
        const QString lower = segment.toLower();
        if (lower == "oidc"_L1 || lower == "api"_L1 || lower == "console"_L1)
            break;
        path.append(segment);
    }
    return match.captured(1) + match.captured(2)
           + (path.isEmpty() ? QString() : u'/' + path.join(u'/'));
}

void takeResource(FoundFields &fields, const QString &resource)
{
    if (tenantIdOfResource(resource.trimmed()))
        fields.take(Field::Resource, resource);
    else if (fields.otherResource.isEmpty() && !isPlaceholder(resource)
             && resource.size() < LongestValue)
        fields.otherResource = resource.trimmed();
}

std::optional<ConnectionText> readConnectionText(const QString &text)
{
    if (text.size() > LongestText)
        return std::nullopt;
    const FoundFields environment = readEnvironment(text);
    using Source = ConnectionText::Source;
    const std::pair<Source, FoundFields> readings[]{{Source::Curl, readCurl(text)},
                                                    {Source::Snippet, readSnippet(text)},
                                                    {Source::Environment, environment}};
    for (const auto &[source, found] : readings) {
        if (found.isEmpty())
            continue;
        FoundFields fields = found;
        // Variables set above the command that uses them.
        if (source != Source::Environment)
            fields.fillFrom(environment);
        ConnectionText result = settle(source, fields);
        if (!result.read.isEmpty())
            return result;
    }
    return std::nullopt;
}

} // namespace lwb
