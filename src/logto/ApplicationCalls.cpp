// SPDX-License-Identifier: GPL-3.0-or-later
#include "logto/Calls.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

Result<SharedSecret> usableSecretFromAnswer(const Result<HttpResponse> &answer,
                                            const QDateTime &now)
{
    if (!answer)
        return answer.error();
    const auto elements = json::elements(answer->body);
    if (!elements)
        return malformedAnswer(*answer, elements.error());
    SharedSecret newest;
    QDateTime newestMade;
    for (const QByteArrayView element : *elements) {
        const auto record = parseRecord<ApplicationSecret>(element);
        if (!record)
            return malformedAnswer(*answer, record.error());
        const bool expired = record->expiresAt && *record->expiresAt <= now;
        if (expired || (newest && record->createdAt <= newestMade))
            continue;
        newest = std::make_shared<const Secret>(QJsonDocument::fromJson(element.toByteArray())
                                                    .object()
                                                    .value(u"value")
                                                    .toString()
                                                    .toUtf8());
        newestMade = record->createdAt;
    }
    if (!newest)
        return Error::make(Error::Kind::NotFound,
                           u"the application has no secret that has not expired"_s);
    return newest;
}

} // namespace

PendingPage<Application> ManagementApi::applications(const PageRequest &page)
{
    return fetchPage<Application>(pageRequest(Collection::Applications, page));
}

PendingOne<Application> ManagementApi::application(const QString &id)
{
    return fetchOne<Application>(request(u"/applications/%1"_s, id, {}));
}

PendingPage<Role> ManagementApi::applicationRoles(const QString &id, const PageRequest &page)
{
    return fetchPage<Role>(
        request(u"/applications/%1/roles"_s, id, pageQuery(page, Search::Like)));
}

PendingPage<OrganizationMembership> ManagementApi::applicationOrganizations(const QString &id,
                                                                            const PageRequest &page)
{
    return fetchPage<OrganizationMembership>(
        request(u"/applications/%1/organizations"_s, id, pageQuery(page, Search::None)));
}

PendingPage<ApplicationSecret> ManagementApi::applicationSecrets(const QString &id)
{
    return fetchWhole<ApplicationSecret>(request(u"/applications/%1/secrets"_s, id, {}));
}

Pending<Result<SharedSecret>> ManagementApi::usableSecret(const QString &applicationId,
                                                          const QDateTime &now)
{
    auto call = request(u"/applications/%1/secrets"_s, applicationId, {});
    if (!call)
        return Result<SharedSecret>(call.error());
    return send(std::move(*call)).map(this, [now](Result<HttpResponse> answer) {
        return usableSecretFromAnswer(answer, now);
    });
}

} // namespace lwb
