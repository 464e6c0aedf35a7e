// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/Words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lwb::words {

namespace {

struct Row
{
    const char *code;
    const char *what;
    const char *why;
    const char *remedy;
};

constexpr Row rows[]{
    {"A1", QT_TRANSLATE_NOOP("Findings", "The tenant could not be reached"),
     QT_TRANSLATE_NOOP("Findings",
                       "The connection failed, or something other than Logto answered: a proxy, "
                       "a sign-in page of the network, another server."),
     QT_TRANSLATE_NOOP("Findings",
                       "Check the endpoint, the network and the proxy. A self-hosted Logto "
                       "usually listens on port 3001.")},
    {"A2", QT_TRANSLATE_NOOP("Findings", "The endpoint is not the base URL of a tenant"),
     QT_TRANSLATE_NOOP("Findings",
                       "Logto's own paths go below the endpoint, so it has none itself: no "
                       "/oidc, /api or /console."),
     QT_TRANSLATE_NOOP("Findings", "Give scheme, host and port alone.")},
    {"A3", QT_TRANSLATE_NOOP("Findings", "Port 3002 is the admin tenant"),
     QT_TRANSLATE_NOOP("Findings",
                       "Applications made in Logto Console live in the default tenant, which a "
                       "self-hosted Logto serves on port 3001. The admin tenant does not know "
                       "them."),
     QT_TRANSLATE_NOOP("Findings", "Use the endpoint of the default tenant.")},
    {"B1", QT_TRANSLATE_NOOP("Findings", "The tenant names another issuer"),
     QT_TRANSLATE_NOOP("Findings",
                       "The issuer in its tokens is not the endpoint used here. With a custom "
                       "domain that is as it should be. Otherwise the server's ENDPOINT setting "
                       "or a proxy's forwarded headers may be off."),
     QT_TRANSLATE_NOOP("Findings",
                       "Whoever verifies the tokens must expect the issuer that the tenant "
                       "names.")},
    {"B2", QT_TRANSLATE_NOOP("Findings", "The clocks are more than a minute apart"),
     QT_TRANSLATE_NOOP("Findings", "Fresh tokens can look expired, or not yet valid."),
     QT_TRANSLATE_NOOP("Findings", "Set the clock of this computer, or the server's.")},
    {"C1", QT_TRANSLATE_NOOP("Findings", "The application did not identify itself"),
     QT_TRANSLATE_NOOP("Findings",
                       "The token request had no credentials, neither in its header nor in its "
                       "body."),
     QT_TRANSLATE_NOOP("Findings", "Send App ID and App secret in one of the two places.")},
    {"C2", QT_TRANSLATE_NOOP("Findings", "The credentials could not be decoded"),
     QT_TRANSLATE_NOOP("Findings",
                       "The Authorization header is not Base64 of App ID and App secret, or the "
                       "two were not form-encoded before they were joined (RFC 6749, section "
                       "2.3.1)."),
     QT_TRANSLATE_NOOP("Findings",
                       "Form-encode both halves, join them with a colon, then encode as Base64.")},
    {"C3", QT_TRANSLATE_NOOP("Findings", "The application identified itself twice"),
     QT_TRANSLATE_NOOP("Findings",
                       "Credentials came in the header and in the body, or with two App IDs."),
     QT_TRANSLATE_NOOP("Findings", "Send them in one place only.")},
    {"C4", QT_TRANSLATE_NOOP("Findings", "This tenant has no application with this App ID"),
     QT_TRANSLATE_NOOP("Findings",
                       "The App ID has a slip in it, is of another tenant, or the application "
                       "was deleted."),
     QT_TRANSLATE_NOOP("Findings",
                       "Copy the App ID from the application's page, and check that the endpoint "
                       "is of the same tenant.")},
    {"C5", QT_TRANSLATE_NOOP("Findings", "The App secret was refused"),
     QT_TRANSLATE_NOOP("Findings",
                       "The secret is not one of this application's: it has a slip or white space "
                       "in it, was deleted since, or the application is of a kind that has none."),
     QT_TRANSLATE_NOOP("Findings",
                       "Copy a secret from the application's page and store it again.")},
    {"C6", QT_TRANSLATE_NOOP("Findings", "The App secret has expired"),
     QT_TRANSLATE_NOOP("Findings",
                       "It is a secret of this application, and its last day has passed."),
     QT_TRANSLATE_NOOP("Findings", "Create a new secret for the application and store it here.")},
    {"C7", QT_TRANSLATE_NOOP("Findings", "The application is not a machine-to-machine one"),
     QT_TRANSLATE_NOOP("Findings", "Only machine-to-machine applications may get tokens by client "
                                   "credentials."),
     QT_TRANSLATE_NOOP("Findings",
                       "Use the App ID and App secret of a machine-to-machine application.")},
    {"C8", QT_TRANSLATE_NOOP("Findings", "The token request was not understood"),
     QT_TRANSLATE_NOOP("Findings",
                       "It has no grant type that the server knows. The body may not be "
                       "form-encoded, or its parameters were joined without an ampersand."),
     QT_TRANSLATE_NOOP("Findings", "Send grant_type=client_credentials in a form-encoded body.")},
    {"D1", QT_TRANSLATE_NOOP("Findings", "No API resource was named"),
     QT_TRANSLATE_NOOP("Findings",
                       "The token request names neither a resource nor an organization, and the "
                       "tenant has no default API."),
     QT_TRANSLATE_NOOP("Findings", "Name the resource indicator of the API to call.")},
    {"D2", QT_TRANSLATE_NOOP("Findings", "This tenant has no API resource with this indicator"),
     QT_TRANSLATE_NOOP("Findings",
                       "Indicators are compared letter by letter, slashes included. The "
                       "Management API's is https://{tenant ID}.logto.app/api wherever the "
                       "tenant is hosted, and with a custom domain too."),
     QT_TRANSLATE_NOOP("Findings", "Copy the indicator from the page of the API resource.")},
    {"D3", QT_TRANSLATE_NOOP("Findings", "The resource indicator has the wrong form"),
     QT_TRANSLATE_NOOP("Findings",
                       "It must be one absolute URI without a fragment, and a request may name "
                       "one only."),
     QT_TRANSLATE_NOOP("Findings", "Copy the indicator from the page of the API resource.")},
    {"D4", QT_TRANSLATE_NOOP("Findings", "The token is for the tenant's default API"),
     QT_TRANSLATE_NOOP("Findings",
                       "No resource was named, so Logto took the API that is set as default. "
                       "Other APIs refuse the token."),
     QT_TRANSLATE_NOOP("Findings", "Name the resource indicator of the API to call.")},
    {"D5", QT_TRANSLATE_NOOP("Findings", "The application is not in the organization"),
     QT_TRANSLATE_NOOP("Findings",
                       "Organization tokens go only to applications that were added to it."),
     QT_TRANSLATE_NOOP("Findings",
                       "Check the organization ID, or add the application to the organization.")},
    {"D6", QT_TRANSLATE_NOOP("Findings", "A script of the tenant denied the token"),
     QT_TRANSLATE_NOOP("Findings",
                       "The Custom JWT script for machine-to-machine tokens denied access."),
     QT_TRANSLATE_NOOP("Findings",
                       "Read the script under Custom JWT in Logto Console and test it there.")},
    {"D7", QT_TRANSLATE_NOOP("Findings", "A script of the tenant failed"),
     QT_TRANSLATE_NOOP("Findings",
                       "The Custom JWT script for machine-to-machine tokens ended with an error, "
                       "and is set to block the token then."),
     QT_TRANSLATE_NOOP("Findings",
                       "Look for its error in the audit log, and mend it under Custom JWT in "
                       "Logto Console.")},
    {"D8", QT_TRANSLATE_NOOP("Findings", "The tenant's token quota is used up"),
     QT_TRANSLATE_NOOP("Findings",
                       "The plan of this tenant allows no more machine-to-machine tokens for now."),
     QT_TRANSLATE_NOOP("Findings",
                       "Keep tokens until they expire instead of asking for new ones, or change "
                       "the plan.")},
    {"D9", QT_TRANSLATE_NOOP("Findings", "The credentials contain a null character"),
     QT_TRANSLATE_NOOP("Findings",
                       "It cannot be seen, and came along when App ID or App secret were copied."),
     QT_TRANSLATE_NOOP("Findings", "Copy them again and store them.")},
    {"E1", QT_TRANSLATE_NOOP("Findings", "No scope was granted"),
     QT_TRANSLATE_NOOP("Findings",
                       "Logto issues a token also when it grants nothing. Either no scope was "
                       "asked for, or no machine-to-machine role of the application has it for "
                       "this API resource."),
     QT_TRANSLATE_NOOP("Findings",
                       "Assign the application a role with the scope. For the Management API "
                       "that is the role \"Logto Management API access\".")},
    {"E2", QT_TRANSLATE_NOOP("Findings", "Some scopes were not granted"),
     QT_TRANSLATE_NOOP("Findings",
                       "Logto leaves out without a word what the application's roles do not have "
                       "for this API resource."),
     QT_TRANSLATE_NOOP("Findings",
                       "Check how the scopes are written, and which roles the application has.")},
    {"E3", QT_TRANSLATE_NOOP("Findings", "More was granted than was asked for"),
     QT_TRANSLATE_NOOP("Findings", "The token holds scopes that the request did not name."),
     QT_TRANSLATE_NOOP("Findings",
                       "Check the application's roles; they may have changed meanwhile.")},
    {"E4", QT_TRANSLATE_NOOP("Findings", "The role is for users"),
     QT_TRANSLATE_NOOP("Findings",
                       "An application can hold machine-to-machine roles only, and the type of a "
                       "role can't be changed."),
     QT_TRANSLATE_NOOP("Findings",
                       "Assign a machine-to-machine role with the same permissions, or make one.")},
    {"E5", QT_TRANSLATE_NOOP("Findings", "The token is older than a change of roles"),
     QT_TRANSLATE_NOOP("Findings",
                       "A token keeps what it was issued with until it expires, whatever is "
                       "assigned or removed meanwhile."),
     QT_TRANSLATE_NOOP("Findings", "Get a new token.")},
    {"F1", QT_TRANSLATE_NOOP("Findings", "The request had no bearer token"),
     QT_TRANSLATE_NOOP("Findings",
                       "The Authorization header is missing or does not begin with \"Bearer \"; "
                       "the capital B matters."),
     QT_TRANSLATE_NOOP("Findings", "Send the access token as \"Authorization: Bearer\".")},
    {"F2", QT_TRANSLATE_NOOP("Findings", "The token is for another API"),
     QT_TRANSLATE_NOOP("Findings",
                       "The Management API takes only tokens whose audience is exactly its own "
                       "resource indicator."),
     QT_TRANSLATE_NOOP("Findings", "Get a token for the resource of the Management API.")},
    {"F3", QT_TRANSLATE_NOOP("Findings", "The token is of another issuer"),
     QT_TRANSLATE_NOOP("Findings",
                       "It was issued by another tenant or under another host, or a proxy hides "
                       "the server's own address."),
     QT_TRANSLATE_NOOP("Findings",
                       "Get the token from the tenant that is called, by the same host.")},
    {"F4", QT_TRANSLATE_NOOP("Findings", "The token's signature was refused"),
     QT_TRANSLATE_NOOP("Findings",
                       "It was signed with a key that the tenant does not have: by another "
                       "tenant, or before its keys changed."),
     QT_TRANSLATE_NOOP("Findings", "Get a new token.")},
    {"F5", QT_TRANSLATE_NOOP("Findings", "The token has expired"),
     QT_TRANSLATE_NOOP("Findings",
                       "It is older than the lifetime set for the API resource, or the clocks "
                       "differ."),
     QT_TRANSLATE_NOOP("Findings", "Get a new token; if that does not help, compare the clocks.")},
    {"F6", QT_TRANSLATE_NOOP("Findings", "The token is not a JWT"),
     QT_TRANSLATE_NOOP("Findings",
                       "Tokens that were issued without a resource are opaque, and the API takes "
                       "none of those."),
     QT_TRANSLATE_NOOP("Findings", "Get a token for the resource of the API.")},
    {"F7", QT_TRANSLATE_NOOP("Findings", "The token lacks the scope \"all\""),
     QT_TRANSLATE_NOOP("Findings",
                       "Every call of the Management API needs it, and the application has it by "
                       "a machine-to-machine role."),
     QT_TRANSLATE_NOOP("Findings",
                       "Assign the application the role \"Logto Management API access\", or "
                       "another one with this scope.")},
    {"F8", QT_TRANSLATE_NOOP("Findings", "The role that was expected is not held"),
     QT_TRANSLATE_NOOP("Findings",
                       "Only the endpoint for Hasura asks for a role by its name, and it means a "
                       "role of a user."),
     QT_TRANSLATE_NOOP("Findings",
                       "Call it with a user's token, and compare the header Expected-Role with the "
                       "user's roles.")},
    {"F9", QT_TRANSLATE_NOOP("Findings", "The endpoint takes another kind of token"),
     QT_TRANSLATE_NOOP("Findings",
                       "It serves users who are signed in. A machine-to-machine token stands for "
                       "no user."),
     QT_TRANSLATE_NOOP("Findings", "Use the Management API's endpoint for the same thing.")},
    {"F10", QT_TRANSLATE_NOOP("Findings", "The tenant's plan does not allow this"),
     QT_TRANSLATE_NOOP("Findings", "The tenant is suspended, or a limit of its plan is reached."),
     QT_TRANSLATE_NOOP("Findings", "Look at the subscription in Logto Cloud.")},
    {"F11", QT_TRANSLATE_NOOP("Findings", "This server does not offer the feature"),
     QT_TRANSLATE_NOOP("Findings", "It exists on Logto Cloud only, or is not configured here."),
     ""},
    {"F12", QT_TRANSLATE_NOOP("Findings", "The request's values were refused"),
     QT_TRANSLATE_NOOP("Findings",
                       "A parameter or a part of the body is not what the endpoint expects. A "
                       "page has at most 100 rows."),
     QT_TRANSLATE_NOOP("Findings", "The details name the value.")},
    {"F13", QT_TRANSLATE_NOOP("Findings", "The change does not fit what is there"),
     QT_TRANSLATE_NOOP("Findings",
                       "What was to be assigned is assigned already, or Logto forbids it: "
                       "permissions of the Management API can't go to roles for users, and its "
                       "built-in roles can't be changed."),
     QT_TRANSLATE_NOOP("Findings", "Reload; what is assigned already needs no change.")},
    {"F14", QT_TRANSLATE_NOOP("Findings", "The object does not exist"),
     QT_TRANSLATE_NOOP("Findings", "It was deleted meanwhile, or its ID is of another tenant."),
     QT_TRANSLATE_NOOP("Findings", "Reload the list.")},
    {"G1", QT_TRANSLATE_NOOP("Findings", "An API of your own refused the token"),
     QT_TRANSLATE_NOOP("Findings",
                       "It checks the token by itself: signature, issuer, audience, expiry and "
                       "scopes. One of them is not what it expects."),
     QT_TRANSLATE_NOOP("Findings",
                       "Compare what the API expects with what the token says, check by check.")},
    {"G2", QT_TRANSLATE_NOOP("Findings", "The API expects another signing algorithm"),
     QT_TRANSLATE_NOOP("Findings",
                       "Logto signs with ES384, unless its keys were changed to RSA. Many "
                       "libraries expect RS256."),
     QT_TRANSLATE_NOOP("Findings",
                       "Let the API accept ES384, or rotate the tenant's signing key to RSA.")},
    {"K1", QT_TRANSLATE_NOOP("Findings", "The App secret could not be read from the keychain"),
     QT_TRANSLATE_NOOP("Findings",
                       "The keychain is locked, missing, did not answer, or has no entry for "
                       "this profile."),
     QT_TRANSLATE_NOOP("Findings",
                       "Unlock the keychain and try again, or enter the secret for this session.")},
};

Message messageOf(const Row &row)
{
    const auto text = [](const char *source) {
        return *source ? QCoreApplication::translate("Findings", source) : QString();
    };
    return {text(row.what), text(row.why), text(row.remedy)};
}

} // namespace

Message forFinding(const Finding &finding)
{
    for (const Row &row : rows) {
        if (finding.code != QLatin1StringView(row.code))
            continue;
        Message message = messageOf(row);
        if (!finding.suggestion.isEmpty()) {
            const QString better = QCoreApplication::translate("Findings", "Try %1 instead.");
            message.remedy = better.arg(quoted(finding.suggestion));
        }
        const bool areRoles = finding.code != "D2"_L1;
        if (!finding.candidates.isEmpty() && (areRoles || finding.suggestion.isEmpty())) {
            const QString names = quoted(finding.candidates.join(u", "_s));
            message.remedy =
                (areRoles
                     ? QCoreApplication::translate("Findings", "Assign a role that gives it: %1.")
                     : QCoreApplication::translate("Findings", "Registered and near are: %1."))
                    .arg(names);
        }
        return message;
    }
    return {};
}

QList<CatalogueRow> catalogue()
{
    QList<CatalogueRow> list;
    for (const Row &row : rows)
        list.append({QString::fromLatin1(row.code), messageOf(row)});
    return list;
}

} // namespace lwb::words
