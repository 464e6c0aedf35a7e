// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/Words.h"

#include <QCoreApplication>

namespace lwb::words {

QString forStep(CheckStep::Step step)
{
    using Step = CheckStep::Step;
    switch (step) {
    case Step::Reach: return QCoreApplication::translate("Steps", "Reach the host");
    case Step::Discovery:
        return QCoreApplication::translate("Steps", "Read the discovery document");
    case Step::Issuer: return QCoreApplication::translate("Steps", "Compare the issuer");
    case Step::Clock: return QCoreApplication::translate("Steps", "Compare the clocks");
    case Step::ClientAuthentication:
        return QCoreApplication::translate("Steps", "Authenticate the application");
    case Step::Resource: return QCoreApplication::translate("Steps", "Ask for the Management API");
    case Step::ScopeAll: return QCoreApplication::translate("Steps", "Get the scope \"all\"");
    case Step::ManagementCall:
        return QCoreApplication::translate("Steps", "Call the Management API");
    }
    return {};
}

QString forSlip(const AddressSlip &slip)
{
    using Kind = AddressSlip::Kind;
    switch (slip.kind) {
    case Kind::OidcSuffix:
        return QCoreApplication::translate("Slips", "The endpoint has no /oidc at its end.");
    case Kind::ApiSuffix:
        return QCoreApplication::translate("Slips", "The endpoint has no /api at its end.");
    case Kind::ConsoleSuffix:
        return QCoreApplication::translate(
            "Slips", "The endpoint is the tenant's address, not the Console's.");
    case Kind::AdminPort:
        return QCoreApplication::translate(
            "Slips", "Port 3002 is the admin tenant; applications live in the one on port 3001.");
    case Kind::ExtraPath:
        return QCoreApplication::translate("Slips", "The endpoint usually has no path.");
    case Kind::WhiteSpace:
        return QCoreApplication::translate("Slips", "There is white space in it.");
    case Kind::NoScheme:
        return QCoreApplication::translate("Slips", "It does not begin with https://.");
    case Kind::InsecureHttp:
        return QCoreApplication::translate(
            "Slips", "Plain http is for this machine only; other hosts need https.");
    case Kind::UserInfo:
        return QCoreApplication::translate("Slips",
                                           "The endpoint has no user name or password in it.");
    case Kind::QueryOrFragment:
        return QCoreApplication::translate("Slips", "The endpoint ends before ? and #.");
    case Kind::CustomDomain:
        return QCoreApplication::translate("Slips",
                                           "A custom domain works; tokens carry it as their "
                                           "issuer, and the resource stays the same.");
    case Kind::CloudHost:
        return QCoreApplication::translate("Slips", "This host is a Logto Cloud tenant.");
    case Kind::NotAnAddress:
        return QCoreApplication::translate("Slips", "This is not the address of a server.");
    case Kind::NotATenantId:
        return QCoreApplication::translate("Slips",
                                           "A tenant ID has small letters, digits and hyphens "
                                           "only, as in https://{tenant ID}.logto.app.");
    case Kind::SecretWhiteSpace:
        return QCoreApplication::translate("Slips", "There is white space in the App secret.");
    case Kind::SecretControlCharacter:
        return QCoreApplication::translate("Slips",
                                           "There is an invisible character in the App secret.");
    case Kind::SecretLength:
        return QCoreApplication::translate("Slips",
                                           "App secrets that Logto makes have 32 characters.");
    }
    return {};
}

QString forEnvironment(Environment environment)
{
    switch (environment) {
    case Environment::Production: return QCoreApplication::translate("Environments", "Production");
    case Environment::Staging: return QCoreApplication::translate("Environments", "Staging");
    case Environment::Development:
        return QCoreApplication::translate("Environments", "Development");
    case Environment::Demo: return QCoreApplication::translate("Environments", "Demo");
    }
    return {};
}

QString forApplicationType(Application::Type type, const QString &typeName)
{
    using Type = Application::Type;
    switch (type) {
    case Type::Native: return QCoreApplication::translate("ApplicationTypes", "Native");
    case Type::SPA: return QCoreApplication::translate("ApplicationTypes", "Single-page");
    case Type::Traditional:
        return QCoreApplication::translate("ApplicationTypes", "Traditional web");
    case Type::MachineToMachine:
        return QCoreApplication::translate("ApplicationTypes", "Machine-to-machine");
    case Type::Protected: return QCoreApplication::translate("ApplicationTypes", "Protected");
    case Type::SAML: return QCoreApplication::translate("ApplicationTypes", "SAML");
    case Type::Other: break;
    }
    return typeName.isEmpty() ? QCoreApplication::translate("ApplicationTypes", "Other")
                              : quoted(typeName, 40);
}

QString shortApplicationType(Application::Type type, const QString &typeName)
{
    switch (type) {
    case Application::Type::SPA: return QCoreApplication::translate("ApplicationTypes", "SPA");
    case Application::Type::Traditional:
        return QCoreApplication::translate("ApplicationTypes", "Web");
    case Application::Type::MachineToMachine:
        return QCoreApplication::translate("ApplicationTypes", "M2M");
    default: return forApplicationType(type, typeName);
    }
}

QString forRoleType(Role::Type type)
{
    return type == Role::Type::MachineToMachine
        ? QCoreApplication::translate("RoleTypes", "Machine-to-machine")
        : QCoreApplication::translate("RoleTypes", "User");
}

QString shortRoleType(Role::Type type)
{
    return type == Role::Type::MachineToMachine
        ? shortApplicationType(Application::Type::MachineToMachine, {})
        : forRoleType(type);
}

} // namespace lwb::words
