// SPDX-License-Identifier: GPL-3.0-or-later
#include "logto/Records.h"

#include "core/JsonFields.h"

#include <QJsonDocument>

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

/// The frame of every parseRecord: `read` fills the record's own fields.
template<typename T, typename Read>
Result<T> parse(QByteArrayView json, const QString &path, Read read)
{
    QJsonParseError parseError;
    QByteArray text = json.toByteArray();
    const auto document = QJsonDocument::fromJson(text, &parseError);
    if (parseError.error != QJsonParseError::NoError)
        return Error::make(Error::Kind::Malformed, parseError.errorString(), path);
    if (!document.isObject())
        return Error::make(Error::Kind::Malformed, u"expected an object"_s, path);
    JsonFields fields(document.object(), path);
    T record;
    read(record, fields);
    if (fields.error())
        return *fields.error();
    record.json = std::move(text);
    return record;
}

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

template<>
Result<Application> parseRecord(QByteArrayView json, const QString &path)
{
    return parse<Application>(json, path, [](Application &app, JsonFields &fields) {
        app.id = fields.string(u"id");
        app.name = fields.string(u"name");
        app.description = fields.optionalString(u"description").value_or(QString());
        app.typeName = fields.string(u"type");
        app.type = applicationTypeFromName(app.typeName);
        app.isThirdParty = fields.booleanOr(u"isThirdParty", false);
        app.createdAt = fields.time(u"createdAt");
    });
}

template<>
Result<User> parseRecord(QByteArrayView json, const QString &path)
{
    return parse<User>(json, path, [](User &user, JsonFields &fields) {
        user.id = fields.string(u"id");
        user.username = fields.optionalString(u"username").value_or(QString());
        user.name = fields.optionalString(u"name").value_or(QString());
        user.primaryEmail = fields.optionalString(u"primaryEmail").value_or(QString());
        user.primaryPhone = fields.optionalString(u"primaryPhone").value_or(QString());
        user.isSuspended = fields.booleanOr(u"isSuspended", false);
        user.lastSignInAt = fields.optionalTime(u"lastSignInAt");
        user.createdAt = fields.time(u"createdAt");
    });
}

template<>
Result<Role> parseRecord(QByteArrayView json, const QString &path)
{
    return parse<Role>(json, path, [](Role &role, JsonFields &fields) {
        role.id = fields.string(u"id");
        role.name = fields.string(u"name");
        role.description = fields.optionalString(u"description").value_or(QString());
        role.type = fields.string(u"type") == roleTypeName(Role::Type::MachineToMachine)
                ? Role::Type::MachineToMachine
                : Role::Type::User;
        role.isDefault = fields.booleanOr(u"isDefault", false);
    });
}

template<>
Result<ApiResource> parseRecord(QByteArrayView json, const QString &path)
{
    return parse<ApiResource>(json, path, [](ApiResource &resource, JsonFields &fields) {
        resource.id = fields.string(u"id");
        resource.name = fields.string(u"name");
        resource.indicator = fields.string(u"indicator");
        resource.isDefault = fields.booleanOr(u"isDefault", false);
        resource.accessTokenTtlS = fields.integer(u"accessTokenTtl");
    });
}

} // namespace lwb
