// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/RequestCommand.h"

#include "cli/Terminal.h"
#include "core/JsonText.h"
#include "net/UrlRules.h"
#include "requests/RequestDraft.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace lwb::cli {

namespace {

constexpr qint64 largestBody = 256LL * 1024 * 1024;

/// The body that --data names: text, @file, or - for standard input.
Result<QByteArray> readData(const QString &data)
{
    if (data == "-"_L1)
        return readStandardInput(largestBody);
    if (!data.startsWith(u'@'))
        return data.toUtf8();
    QFile file(data.mid(1));
    if (!file.open(QIODevice::ReadOnly))
        return usage(u"--data: %1: %2."_s.arg(file.fileName(), file.errorString()));
    if (file.size() > largestBody)
        return usage(u"--data: %1 is larger than 256 MiB."_s.arg(file.fileName()));
    return file.readAll();
}

} // namespace

QString absoluteTarget(const Profile &profile, const QString &target, const QString &resource)
{
    if (target.startsWith("http://"_L1, Qt::CaseInsensitive)
        || target.startsWith("https://"_L1, Qt::CaseInsensitive)) {
        return target;
    }
    // An API of the user's own says in the profile where it is.
    QUrl base =
        resource.isEmpty() ? QUrl() : baseUrl({TokenChoice::Kind::Resource, resource, {}}, profile);
    if (base.isEmpty()) {
        const bool fromEndpoint = target == "/api"_L1 || target.startsWith("/api/"_L1)
            || target.startsWith("/api?"_L1);
        base = fromEndpoint ? profile.endpoint : profile.apiBase();
    }
    QString prefix = base.toString(QUrl::FullyEncoded);
    while (prefix.endsWith(u'/'))
        prefix.chop(1);
    if (!target.startsWith(u'/'))
        prefix += u'/';
    return prefix + target;
}

Result<HttpRequest> requestFromArguments(const Arguments &arguments, const Profile &profile)
{
    RequestDraft draft;
    draft.token.kind = TokenChoice::Kind::None; // decided by send()
    draft.method = arguments.operands[0];
    if (draft.method == draft.method.toLower())
        draft.method = draft.method.toUpper();
    draft.target = absoluteTarget(profile, arguments.operands[1], arguments.value(u"resource"_s));
    for (const QString &pair : arguments.values(u"query"_s)) {
        const qsizetype equals = pair.indexOf(u'=');
        if (equals < 1)
            return usage(u"--query needs K=V, not '%1'."_s.arg(pair));
        draft.query.append({pair.left(equals), pair.mid(equals + 1)});
    }
    for (const QString &line : arguments.values(u"header"_s)) {
        const qsizetype colon = line.indexOf(u':');
        if (colon < 1)
            return usage(u"--header needs \"Name: value\", not '%1'."_s.arg(line));
        draft.headers.append({line.left(colon), line.mid(colon + 1)});
    }
    Result<HttpRequest> request = toHttpRequest(draft, profile);
    if (request)
        return request;
    Error error = request.error();
    error.message = error.detail + u": "_s + error.message;
    error.detail.clear();
    return error;
}

void RequestCommand::start()
{
    if (arguments().has(u"scope"_s) && !arguments().has(u"resource"_s))
        return fail(usage(u"--scope needs --resource: it says which token to ask for."_s));
    Tenant *tenant = openTenant();
    if (!tenant)
        return;
    Result<HttpRequest> made = requestFromArguments(arguments(), tenant->profile());
    if (!made)
        return fail(made.error());
    HttpRequest request = std::move(*made);
    if (arguments().has(u"data"_s)) {
        Result<QByteArray> body = readData(arguments().value(u"data"_s));
        if (!body)
            return fail(body.error());
        request.body = std::move(*body);
        if (!request.headers.has("Content-Type")) {
            request.headers.set("Content-Type", json::validate(request.body)
                                    ? "application/json" : "text/plain; charset=utf-8");
        }
    }
    m_spool = std::make_unique<QTemporaryDir>();
    if (m_spool->isValid())
        request.spoolPath = m_spool->filePath(u"body"_s);
    send(*tenant, std::move(request));
}

void RequestCommand::send(Tenant &tenant, HttpRequest request)
{
    const auto onAnswer = [this](const HttpResponse &response) { print(response); };
    // A write that the profile forbids must not cost a token exchange either.
    if (tenant.profile().readOnly && request.isWrite()) {
        return fail(Error::make(Error::Kind::ReadOnly, u"The profile '%1' is read-only."_s.arg(
                                                           tenant.profile().name)));
    }
    if (arguments().has(u"resource"_s)) {
        TokenRequest wanted;
        wanted.resource = arguments().value(u"resource"_s);
        wanted.scopes = arguments().value(u"scope"_s).split(u' ', Qt::SkipEmptyParts);
        if (wanted.scopes.isEmpty())
            output().warn(u"No scope is asked for, and Logto grants none that is not asked for."_s);
        // Fetched first for what it tells; the request itself then finds it in the cache.
        then(tenant.tokens().token(wanted),
             [this, &tenant, wanted, onAnswer,
              request = std::move(request)](const AccessToken &token) {
                 warnDropped(token);
                 then(tenant.sendWithToken(request, wanted, wanted.resource), onAnswer);
             });
        return;
    }
    if (request.headers.has("Authorization"))
        return then(tenant.sendBare(std::move(request)), onAnswer);
    if (!sameOrigin(request.url, tenant.profile().endpoint)) {
        output().warn(u"No token is sent to %1: ask for one with --resource."_s.arg(
            request.url.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveUserInfo)));
        return then(tenant.sendBare(std::move(request)), onAnswer);
    }
    then(tenant.management().send(std::move(request)), onAnswer);
}

void RequestCommand::print(const HttpResponse &response)
{
    if (arguments().has(u"include"_s)) {
        output().write("HTTP/1.1 " + QByteArray::number(response.status) + ' ' + response.reason
                       + "\r\n");
        for (const auto &[name, value] : response.headers.fields())
            output().write(name + ": " + value + "\r\n");
        output().write("\r\n");
    }
    if (response.spooledTo.isEmpty())
        output().write(response.body);
    else
        copyFile(response.spooledTo);
    if (response.status >= 300 && response.status < 400 && response.headers.has("Location")) {
        output().warn(u"A redirect is not followed: "_s
                      + QString::fromUtf8(response.headers.value("Location")));
    }
    finish(exitCodeForStatus(response.status));
}

void RequestCommand::copyFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    while (!file.atEnd() && !output().readerIsGone()) {
        output().write(file.read(1024 * 1024));
        output().flush();
    }
}

} // namespace lwb::cli
