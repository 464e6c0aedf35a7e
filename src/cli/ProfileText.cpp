// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ProfileText.h"

#include "cli/Connection.h"
#include "cli/JsonWriter.h"
#include "cli/PlainText.h"
#include "net/UrlRules.h"
#include "words/Words.h"

#include <QFile>
#include <QSslCertificate>

using namespace Qt::StringLiterals;

namespace lwb::cli {

namespace {

QString hostingName(Hosting hosting)
{
    return hosting == Hosting::Cloud ? u"cloud"_s : u"self-hosted"_s;
}

/// The value of an option that takes one of a few words; the first is the default.
Result<qsizetype> choice(const Arguments &arguments, const QString &option,
                         const QStringList &words)
{
    if (!arguments.has(option))
        return qsizetype(0);
    const qsizetype index = words.indexOf(arguments.value(option).toLower());
    if (index < 0)
        return unknownWord(u"--"_s + option, arguments.value(option), words);
    return index;
}

/// Cloud or self-hosted, from the options that say which.
Result<DerivedAddress> address(const Arguments &arguments, Profile *profile)
{
    const bool cloud = arguments.has(u"cloud"_s);
    if (cloud == arguments.has(u"endpoint"_s))
        return usage(u"Give either --cloud TENANT_ID or --endpoint URL."_s);
    if (cloud && arguments.has(u"tenant-id"_s))
        return usage(u"--tenant-id goes with --endpoint; --cloud names the tenant already."_s);
    if (!cloud && arguments.has(u"custom-domain"_s))
        return usage(u"--custom-domain goes with --cloud."_s);
    profile->hosting = cloud ? Hosting::Cloud : Hosting::SelfHosted;
    profile->resource = arguments.value(u"resource"_s);
    if (cloud) {
        profile->tenantId = arguments.value(u"cloud"_s);
        return deriveCloud(profile->tenantId, arguments.value(u"custom-domain"_s));
    }
    profile->tenantId =
        arguments.has(u"tenant-id"_s) ? arguments.value(u"tenant-id"_s) : u"default"_s;
    return deriveSelfHosted(arguments.value(u"endpoint"_s), profile->tenantId, profile->resource);
}

Result<QString> certificates(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return usage(u"--ca-file: %1: %2."_s.arg(fileName, file.errorString()));
    const QByteArray pem = file.read(1024 * 1024);
    if (QSslCertificate::fromData(pem, QSsl::Pem).isEmpty())
        return usage(u"--ca-file: %1 holds no PEM certificate."_s.arg(fileName));
    return QString::fromUtf8(pem);
}

QByteArray apiResourceJson(const ApiResourceEntry &entry)
{
    return JsonObject()
        .string("name", entry.name)
        .string("indicator", entry.indicator)
        .stringOrNull("baseUrl", entry.baseUrl.toString())
        .raw("scopes", jsonStrings(entry.scopes))
        .text();
}

} // namespace

Result<ApiResourceEntry> apiResourceFromText(const QString &text)
{
    static const QStringList keys{u"name"_s, u"indicator"_s, u"base-url"_s, u"scopes"_s};
    ApiResourceEntry entry;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const QString key = part.section(u'=', 0, 0).trimmed();
        const QString value = part.section(u'=', 1).trimmed();
        if (!keys.contains(key))
            return unknownWord(u"--api-resource key"_s, key, keys);
        if (key == keys[0])
            entry.name = value;
        else if (key == keys[1])
            entry.indicator = value;
        else if (key == keys[2])
            entry.baseUrl = QUrl(value);
        else
            entry.scopes = value.split(u' ', Qt::SkipEmptyParts);
    }
    if (entry.indicator.isEmpty())
        return usage(u"--api-resource needs indicator=URI."_s);
    if (entry.name.isEmpty())
        entry.name = entry.indicator;
    if (!entry.baseUrl.isEmpty()) {
        if (auto fit = checkUrl(entry.baseUrl); !fit)
            return usage(u"--api-resource base-url '%1': %2"_s.arg(entry.baseUrl.toString(),
                                                                  fit.error().message));
    }
    return entry;
}

Result<Profile> profileFromOptions(const Arguments &arguments, QStringList *warnings)
{
    for (const QString &option : {u"name"_s, u"client-id"_s}) {
        if (arguments.value(option).trimmed().isEmpty())
            return usage(u"--%1 is missing."_s.arg(option));
    }
    Profile profile;
    profile.name = arguments.value(u"name"_s).trimmed();
    profile.clientId = arguments.value(u"client-id"_s).trimmed();
    const Result<DerivedAddress> derived = address(arguments, &profile);
    if (!derived)
        return derived.error();
    if (const QString told = blockingSlips(derived->slips); !told.isEmpty())
        return usage(told);
    if (!derived->usable())
        return usage(u"The address does not lead to a tenant."_s);
    for (const AddressSlip &slip : derived->slips)
        warnings->append(words::forSlip(slip));
    profile.endpoint = derived->endpoint;

    const Result<qsizetype> environment = choice(
        arguments, u"environment"_s,
        {u"production"_s, u"staging"_s, u"development"_s, u"demo"_s});
    if (!environment)
        return environment.error();
    profile.environment = Environment(*environment);
    const Result<qsizetype> authentication = choice(arguments, u"client-authentication"_s,
                                                    {u"basic"_s, u"body"_s});
    if (!authentication)
        return authentication.error();
    profile.authentication = ClientAuthentication(*authentication);
    profile.readOnly = arguments.has(u"read-only"_s);
    if (arguments.has(u"ca-file"_s)) {
        Result<QString> pem = certificates(arguments.value(u"ca-file"_s));
        if (!pem)
            return pem.error();
        profile.caCertificatesPem = *pem;
    }
    for (const QString &text : arguments.values(u"api-resource"_s)) {
        Result<ApiResourceEntry> entry = apiResourceFromText(text);
        if (!entry)
            return entry.error();
        profile.apiResources.append(*entry);
    }
    return profile;
}

QByteArray profileJson(const Profile &profile)
{
    QByteArrayList resources;
    for (const ApiResourceEntry &entry : profile.apiResources)
        resources.append(apiResourceJson(entry));
    return JsonObject()
        .string("id", profile.id)
        .string("name", profile.name)
        .string("hosting", hostingName(profile.hosting))
        .string("tenantId", profile.tenantId)
        .string("endpoint", profile.endpoint.toString())
        .string("resource", profile.managementResource())
        .string("clientId", profile.clientId)
        .string("environment", environmentName(profile.environment))
        .boolean("readOnly", profile.readOnly)
        .string("clientAuthentication",
                profile.authentication == ClientAuthentication::Basic ? u"basic"_s : u"body"_s)
        .string("secretPlace",
                profile.secretPlace == SecretPlace::Keychain ? u"keychain"_s : u"session"_s)
        .boolean("customCertificates", !profile.caCertificatesPem.isEmpty())
        .raw("apiResources", '[' + resources.join(',') + ']')
        .text();
}

QByteArray profileText(const Profile &profile)
{
    QList<std::pair<QString, QString>> lines{
        {u"Name"_s, profile.name},
        {u"ID"_s, profile.id},
        {u"Hosting"_s, hostingName(profile.hosting)},
        {u"Tenant ID"_s, profile.tenantId},
        {u"Endpoint"_s, profile.endpoint.toString()},
        {u"Token endpoint"_s, profile.tokenEndpoint().toString()},
        {u"Management API"_s, profile.managementResource()},
        {u"App ID"_s, profile.clientId},
        {u"App secret"_s, profile.secretPlace == SecretPlace::Keychain
             ? u"in the keychain"_s : u"in the console's memory only"_s},
        {u"Environment"_s, environmentName(profile.environment)},
        {u"Read-only"_s, profile.readOnly ? u"yes"_s : u"no"_s},
    };
    for (const ApiResourceEntry &entry : profile.apiResources) {
        QString text = entry.indicator;
        if (!entry.baseUrl.isEmpty())
            text += u" at "_s + entry.baseUrl.toString();
        if (!entry.scopes.isEmpty())
            text += u" ("_s + entry.scopes.join(u' ') + u')';
        lines.append({u"API resource"_s, text});
    }
    QByteArray text;
    for (const auto &[label, value] : lines)
        text += QString(label + u':').leftJustified(16).toUtf8() + printable(value).toUtf8() + '\n';
    return text;
}

} // namespace lwb::cli
