// SPDX-License-Identifier: GPL-3.0-or-later
#include "logto/Records.h"

#include "core/JsonText.h"
#include "logto/RecordReading.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

struct TypeName
{
    Application::Type type;
    QLatin1StringView name;
};
constexpr std::array typeNames{
    TypeName{Application::Type::Native, "Native"_L1},
    TypeName{Application::Type::SPA, "SPA"_L1},
    TypeName{Application::Type::Traditional, "Traditional"_L1},
    TypeName{Application::Type::MachineToMachine, "MachineToMachine"_L1},
    TypeName{Application::Type::Protected, "Protected"_L1},
    TypeName{Application::Type::SAML, "SAML"_L1},
};

} // namespace

Application::Type applicationTypeFromName(const QString &name)
{
    for (const TypeName &known : typeNames) {
        if (known.name == name)
            return known.type;
    }
    return Application::Type::Other;
}

QString applicationTypeName(Application::Type type)
{
    for (const TypeName &known : typeNames) {
        if (known.type == type)
            return known.name;
    }
    return {};
}

QString roleTypeName(Role::Type type)
{
    return type == Role::Type::MachineToMachine ? u"MachineToMachine"_s : u"User"_s;
}

Role::Type roleTypeFromName(const QString &name)
{
    return name == u"MachineToMachine"_s ? Role::Type::MachineToMachine : Role::Type::User;
}

bool isManagementApi(const QString &indicator)
{
    static const QRegularExpression pattern(u"\\Ahttps://[a-zA-Z0-9_-]+\\.logto\\.app/api\\z"_s);
    return pattern.match(indicator).hasMatch();
}

QByteArray memberText(QByteArrayView json, QStringView name)
{
    QByteArray text;
    if (const auto members = json::members(json)) {
        for (const json::Member &member : *members) {
            if (member.key == name)
                text = member.value.toByteArray();
        }
    }
    return text;
}

QByteArray withoutValue(const QByteArray &json, QStringView name)
{
    QByteArray redacted = json;
    const auto members = json::members(json);
    if (!members)
        return redacted;
    // From the end, so that what comes before keeps its place.
    for (auto member = members->crbegin(); member != members->crend(); ++member) {
        if (member->key == name)
            redacted.replace(member->value.data() - json.constData(), member->value.size(),
                             "\"***\"");
    }
    return redacted;
}

void readFields(Application &app, JsonFields &fields)
{
    app.id = fields.string(u"id");
    app.name = fields.string(u"name");
    app.description = fields.stringOr(u"description", {});
    app.typeName = fields.string(u"type");
    app.type = applicationTypeFromName(app.typeName);
    app.isThirdParty = fields.booleanOr(u"isThirdParty", false);
    app.createdAt = fields.time(u"createdAt");
}

template<>
Result<Application> parseRecord(QByteArrayView json, const QString &path)
{
    auto application = parseFields<Application>(
        json, path, [](Application &app, JsonFields &fields) { readFields(app, fields); });
    // Servers before 1.20 write the one secret they know into the application.
    if (application)
        application->json = withoutValue(json.toByteArray(), u"secret");
    return application;
}

template<>
Result<ApplicationSecret> parseRecord(QByteArrayView json, const QString &path)
{
    auto secret = parseFields<ApplicationSecret>(
        json, path, [](ApplicationSecret &record, JsonFields &fields) {
            record.name = fields.string(u"name");
            record.createdAt = fields.time(u"createdAt");
            record.expiresAt = fields.optionalTime(u"expiresAt");
        });
    if (secret)
        secret->json = withoutValue(json.toByteArray(), u"value");
    return secret;
}

template<>
Result<Role> parseRecord(QByteArrayView json, const QString &path)
{
    return parseObject<Role>(json, path, [](Role &role, JsonFields &fields) {
        role.id = fields.string(u"id");
        role.name = fields.string(u"name");
        role.description = fields.stringOr(u"description", {});
        role.type = roleTypeFromName(fields.string(u"type"));
        role.isDefault = fields.booleanOr(u"isDefault", false);
        role.usersCount = fields.optionalInteger(u"usersCount");
        role.applicationsCount = fields.optionalInteger(u"applicationsCount");
    });
}

template<>
Result<ApiResource> parseRecord(QByteArrayView json, const QString &path)
{
    return parseObject<ApiResource>(json, path, [](ApiResource &resource, JsonFields &fields) {
        resource.id = fields.string(u"id");
        resource.name = fields.string(u"name");
        resource.indicator = fields.string(u"indicator");
        resource.isDefault = fields.booleanOr(u"isDefault", false);
        resource.accessTokenTtlS = fields.integer(u"accessTokenTtl");
    });
}

template<>
Result<Scope> parseRecord(QByteArrayView json, const QString &path)
{
    auto scope = parseObject<Scope>(json, path, [](Scope &record, JsonFields &fields) {
        record.id = fields.string(u"id");
        record.name = fields.string(u"name");
        record.description = fields.stringOr(u"description", {});
        record.resourceId = fields.string(u"resourceId");
        record.createdAt = fields.time(u"createdAt");
    });
    if (!scope)
        return scope;
    const QByteArray embedded = memberText(json, u"resource");
    if (embedded.isNull() || embedded == "null")
        return scope;
    const QString place = path.isEmpty() ? u"resource"_s : path + u".resource"_s;
    auto resource = parseRecord<ApiResource>(embedded, place);
    if (!resource)
        return resource.error();
    scope->resource = std::move(*resource);
    return scope;
}

} // namespace lwb
