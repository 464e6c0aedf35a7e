// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/CommandLine.h"

using namespace Qt::StringLiterals;

namespace lwb::cli {

namespace {

OptionSpec profileOption()
{
    return {u"profile"_s, u"NAME|ID"_s, u"the connection to use; wins over the LOGTO_* variables"_s};
}

OptionSpec jsonOption()
{
    return {u"json"_s, {}, u"print JSON, failures included"_s};
}

OptionSpec organizationOption()
{
    return {u"organization"_s, u"ORG"_s, u"access in this organization, where organization roles count\n"
                                             "instead of those held directly"_s};
}

QList<CommandSpec> makeSpecs()
{
    return {
        {u"token"_s, {}, 0, 0, u"get an access token"_s,
         u"Prints the access token alone. Without --resource or --organization it is one for the\n"
         "Management API with the scope 'all'. Logto grants no scope that is not asked for, and drops\n"
         "silently what the application lacks: that is told as a warning."_s,
         {profileOption(),
          {u"resource"_s, u"URI"_s, u"the API resource's indicator"_s},
          {u"scope"_s, u"\"a b\""_s, u"scopes to ask for, separated by spaces"_s},
          {u"organization"_s, u"ID"_s, u"ask for a token of this organization"_s},
          {u"strict"_s, {}, u"exit 1 when a scope asked for was not granted"_s},
          {u"json"_s, {}, u"print the token with its claims, requested and granted scopes"_s}}},
        {u"request"_s, u"METHOD PATH|URL"_s, 2, 2, u"send one request, print the body as received"_s,
         u"A PATH that begins with /api/ is taken from the endpoint, any other is below\n"
         "{endpoint}/api. Requests to the endpoint carry the Management API's token. Another origin\n"
         "gets no token, unless --resource asks for one: that one is sent, to that origin only."_s,
         {profileOption(),
          {u"query"_s, u"K=V"_s, u"add a query parameter; repeatable"_s, true},
          {u"header"_s, u"\"K: V\""_s, u"add a header; repeatable"_s, true},
          {u"data"_s, u"STR|@FILE|-"_s, u"the body: text, a file's bytes, or standard input"_s},
          {u"resource"_s, u"URI"_s, u"send a token for this API resource"_s},
          {u"scope"_s, u"\"a b\""_s, u"scopes to ask for with --resource"_s},
          {u"include"_s, {}, u"print the status line and headers first"_s},
          {u"json"_s, {}, u"print a failure to get an answer as JSON"_s}}},
        {u"list"_s, u"applications|users|roles|resources"_s, 1, 1, u"list what the tenant has"_s,
         u"The first 100 rows, unless --limit or --all says otherwise. json and ndjson are the\n"
         "server's objects untouched; csv and table have fixed columns."_s,
         {profileOption(),
          {u"search"_s, u"TEXT"_s, u"only rows that hold the text"_s},
          {u"type"_s, u"TYPE"_s, u"applications: Native, SPA, Traditional, MachineToMachine (m2m),\n"
                                  "Protected, SAML; roles: User, MachineToMachine (m2m); repeatable"_s, true,
           {u"Native"_s, u"SPA"_s, u"Traditional"_s, u"MachineToMachine"_s, u"Protected"_s, u"SAML"_s,
            u"User"_s}},
          {u"limit"_s, u"N"_s, u"at most this many rows"_s},
          {u"all"_s, {}, u"every row"_s},
          {u"format"_s, u"FORMAT"_s, u"table (default), csv, json, ndjson"_s, false,
           {u"table"_s, u"csv"_s, u"json"_s, u"ndjson"_s}},
          {u"json"_s, {}, u"the same as --format json"_s}}},
        {u"inspect"_s, u"[TOKEN|-]"_s, 0, 1, u"decode and verify an access token"_s,
         u"Reads the token from standard input unless it is given. With --profile or LOGTO_ENDPOINT\n"
         "its signature is verified with the tenant's keys. Exits 1 unless it is verified."_s,
         {profileOption(),
          {u"audience"_s, u"URI"_s, u"the audience it must have; repeatable: any of them"_s, true},
          jsonOption()}},
        {u"doctor"_s, {}, 0, 0, u"check a connection, or explain what failed"_s,
         u"Reaches the host, reads discovery, compares issuer and clock, authenticates the client,\n"
         "asks for the Management API's token and makes one call. Exits 1 when a step failed.\n"
         "\n"
         "With --explain it names the cause of a failure from what it left behind: an HTTP answer,\n"
         "'curl -v', a JSON body, an entry of the audit log, an exception, log lines. Needs no\n"
         "connection; with one it also names what is registered and which roles would help. Exits 1\n"
         "when nothing is recognised.\n"
         "\n"
         "With --history it groups the refused token requests of the audit log by cause, application\n"
         "and API resource."_s,
         {{u"explain"_s, u"FILE"_s, u"explain what it holds; - is standard input"_s},
          {u"history"_s, {}, u"explain the failures of the past"_s},
          {u"days"_s, u"N"_s, u"with --history: so far back, 30 unless given"_s},
          profileOption(), jsonOption()}},
        {u"matrix"_s, {}, 0, 0, u"who is to get which scope, and who really gets it"_s,
         u"A line for each scope that a machine-to-machine application is to get by its roles. With\n"
         "--probe real tokens are asked for, one for each application and API resource with all its\n"
         "scopes: each leaves an entry in the audit log. Exits 1 when one is missing or too many."_s,
         {profileOption(),
          organizationOption(),
          {u"application"_s, u"APP"_s, u"only this one; repeatable"_s, true},
          {u"resource"_s, u"RESOURCE"_s, u"only this API resource; repeatable"_s, true},
          {u"probe"_s, {}, u"ask for real tokens and compare"_s},
          {u"all"_s, {}, u"scopes that are neither expected nor granted too"_s},
          {u"format"_s, u"FORMAT"_s, u"table (default), csv, json"_s, false, {u"table"_s, u"csv"_s, u"json"_s}},
          {u"json"_s, {}, u"the same as --format json"_s}}},
        {u"explain"_s, u"APP RESOURCE SCOPE"_s, 3, 3, u"why an application gets a scope, or does not"_s,
         u"Names the roles that give it, or those that would, the least privilege first. Exits 1\n"
         "when the application does not get it. Names may be names or IDs."_s,
         {profileOption(), organizationOption(), jsonOption()}},
        {u"who-can"_s, u"RESOURCE SCOPE"_s, 2, 2, u"who can use a scope"_s,
         u"The applications with the roles that give it to them, and the roles of users that do;\n"
         "then the organization roles that give it inside the organizations where they are held.\n"
         "Whoever holds two of those is counted once, up to 10,000 users; past that it says at most."_s,
         {profileOption(), organizationOption(), jsonOption()}},
        {u"what-if"_s, {}, 0, 0, u"what would change if roles were assigned or removed"_s,
         u"Thinks all changes together, one after the other, and writes nothing. Every --assign\n"
         "needs its --to, every --remove its --from, in the same order."_s,
         {profileOption(),
          organizationOption(),
          {u"assign"_s, u"ROLE"_s, u"suppose this role is assigned; repeatable"_s, true},
          {u"to"_s, u"APP"_s, u"to this application; repeatable"_s, true},
          {u"remove"_s, u"ROLE"_s, u"suppose this role is removed; repeatable"_s, true},
          {u"from"_s, u"APP"_s, u"from this application; repeatable"_s, true},
          jsonOption()}},
        {u"profile add"_s, {}, 0, 0, u"add a connection"_s,
         u"The App secret is read from standard input, or asked for on a terminal, and goes to the\n"
         "system's keychain. Nothing is saved when the keychain does not take it."_s,
         {{u"name"_s, u"NAME"_s, u"a name of your choice"_s},
          {u"cloud"_s, u"TENANT_ID"_s, u"Logto Cloud: the tenant ID"_s},
          {u"custom-domain"_s, u"URL"_s, u"Logto Cloud: the tenant's own domain"_s},
          {u"endpoint"_s, u"URL"_s, u"self-hosted: Logto's address, without /oidc or /api"_s},
          {u"tenant-id"_s, u"ID"_s, u"self-hosted: the tenant, 'default' unless given"_s},
          {u"resource"_s, u"URI"_s, u"the Management API's indicator, when it is not the usual one"_s},
          {u"client-id"_s, u"APP_ID"_s, u"the machine-to-machine application's App ID"_s},
          {u"environment"_s, u"NAME"_s, u"production (default), staging, development, demo"_s, false,
           {u"production"_s, u"staging"_s, u"development"_s, u"demo"_s}},
          {u"read-only"_s, {}, u"refuse every write"_s},
          {u"client-authentication"_s, u"HOW"_s, u"basic (default) or body"_s, false,
           {u"basic"_s, u"body"_s}},
          {u"ca-file"_s, u"FILE"_s, u"extra certificate authorities, PEM"_s},
          {u"api-resource"_s, u"SPEC"_s, u"an API of your own: \"name=…,indicator=…,base-url=…,scopes=a b\";\n"
                                          "repeatable"_s, true},
          jsonOption()}},
        {u"profile list"_s, {}, 0, 0, u"list the connections"_s, {}, {jsonOption()}},
        {u"profile show"_s, u"NAME|ID"_s, 1, 1, u"show one connection; the secret is not shown"_s, {},
         {jsonOption()}},
        {u"profile remove"_s, u"NAME|ID"_s, 1, 1, u"remove a connection and its App secret"_s,
         u"The connection stays when its secret can't be removed from the keychain."_s,
         {{u"keep-secret"_s, {}, u"leave the keychain alone"_s}, jsonOption()}},
        {u"demo"_s, {}, 0, 0, u"run a demo tenant until interrupted"_s,
         u"Prints one line of JSON with its address and credentials, then serves on 127.0.0.1."_s,
         {{u"port"_s, u"N"_s, u"any free one unless given"_s},
          {u"users"_s, u"N"_s, u"1200 unless given, up to 10000000"_s},
          {u"applications"_s, u"N"_s, u"24 unless given"_s},
          {u"roles"_s, u"N"_s, u"9 unless given"_s},
          {u"latency"_s, u"MS"_s, u"added to every answer"_s},
          {u"token-quota"_s, u"N"_s, u"a plan that allows so many tokens, then answers 429"_s},
          {u"token-lifetime"_s, u"S"_s, u"seconds until a token expires"_s},
          {u"suspended"_s, {}, u"a tenant whose plan ended: its Management API answers 403"_s},
          {u"custom-domain"_s, {}, u"goes by http://localhost too, and is its own issuer there"_s},
          {u"access-log"_s, u"FILE"_s, u"write every request there as it came, one JSON object per\n"
                                        "line, credentials included"_s},
          jsonOption()}},
    };
}

QString padded(const QString &text, int width)
{
    return text + QString(std::max(0, width - int(text.size())) + 2, u' ');
}

QString optionLines(const QList<OptionSpec> &options)
{
    constexpr int width = 24;
    QString text;
    QList<OptionSpec> all = options;
    all.append({u"help"_s, {}, u"print this"_s});
    for (const OptionSpec &option : all) {
        QString left = u"--"_s + option.name;
        if (!option.value.isEmpty())
            left += u' ' + option.value;
        QString help = option.help;
        text += u"  "_s + padded(left, width)
            + help.replace(u'\n', u'\n' + QString(width + 4, u' ')) + u'\n';
    }
    return text;
}

QString overview()
{
    QString text = u"Usage: lwb COMMAND [OPTION …]\n\nCommands:\n"_s;
    for (const CommandSpec &spec : commandSpecs())
        text += u"  "_s + padded(spec.name, 14) + spec.summary + u'\n';
    text += u"  help COMMAND    explain a command\n\n"
            "Connection: --profile NAME|ID, or the variables LOGTO_ENDPOINT, LOGTO_CLIENT_ID and\n"
            "LOGTO_CLIENT_SECRET (and LOGTO_RESOURCE for another Management API indicator).\n\n"
            "Exit codes: 0 done, 1 the answer is no, 2 usage, 3 refused, 4 network or TLS,\n"
            "5 anything else. More in lwb(1).\n"_s;
    return text;
}

} // namespace

const QList<CommandSpec> &commandSpecs()
{
    static const QList<CommandSpec> specs = makeSpecs();
    return specs;
}

QString helpText(const QString &command)
{
    if (command.isEmpty())
        return overview();
    QString text;
    for (const CommandSpec &spec : commandSpecs()) {
        if (spec.name != command && spec.name.section(u' ', 0, 0) != command)
            continue;
        if (!text.isEmpty())
            text += u'\n';
        text += u"Usage: lwb "_s + spec.name + (spec.operands.isEmpty() ? u""_s : u' ' + spec.operands)
            + u" [OPTION …]\n\n"_s + spec.summary.left(1).toUpper() + spec.summary.mid(1) + u".\n"_s;
        if (!spec.description.isEmpty())
            text += spec.description + u'\n';
        text += u"\nOptions:\n"_s + optionLines(spec.options);
    }
    return text;
}

} // namespace lwb::cli
