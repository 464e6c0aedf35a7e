// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/AccessCommand.h"

#include "cli/AccessNames.h"
#include "cli/JsonWriter.h"
#include "cli/PlainText.h"
#include "logto/WholeList.h"

using namespace Qt::StringLiterals;

namespace lwb::cli {

namespace {

QList<Named> named(const QList<Organization> &organizations)
{
    QList<Named> all;
    for (const Organization &organization : organizations)
        all.append({int(all.size()), organization.id, organization.name, organization.name});
    return all;
}

} // namespace

void AccessCommand::start()
{
    if (const std::optional<Error> error = readArguments())
        return fail(*error);
    m_tenant = openTenant();
    if (!m_tenant)
        return;
    m_loader = new AccessLoader(m_tenant->management(), m_tenant->profile().apiBase(),
                                m_tenant->clock(), this);
    if (!readsRoles()) {
        m_loader->leaveOutRoles();
        return findOrganization();
    }
    m_loader->load().then(this, [this](Done) {
        m_graph = m_loader->graph();
        if (m_isCancelled)
            fail(Error::make(Error::Kind::Cancelled, {}));
        else if (m_graph->error)
            failPartly(*m_graph->error);
        else if (arguments().has(u"organization"_s))
            findOrganization();
        else
            answer();
    });
}

/// What was read stays untold: it would say no where nobody knows.
void AccessCommand::failPartly(const Error &error)
{
    if (m_graph->readAt.isValid() && error.kind != Error::Kind::Cancelled)
        output().warn(u"A part of the permissions could not be read: there is no answer."_s);
    fail(error);
}

void AccessCommand::cancel()
{
    if (!m_loader || !m_loader->isLoading())
        return Command::cancel();
    m_isCancelled = true;
    m_loader->stop();
}

void AccessCommand::findOrganization()
{
    const QString word = arguments().value(u"organization"_s);
    const auto page = [&api = m_tenant->api(), word](PageRequest request) {
        request.search = word; // a part of the id or of the name
        return api.organizations(request);
    };
    then(wholeList<Organization>(this, page), [this, word](const QList<Organization> &found) {
        const QList<Named> all = named(found);
        const Result<int> one = findNamed(u"organization"_s, all, word);
        if (!one)
            return one.error().kind == Error::Kind::Ambiguous ? fail(one.error())
                                                              : tellOrganizations(word, found);
        m_organizationId = found.at(*one).id;
        m_loader->loadOrganization(m_organizationId).then(this, [this](const Result<Done> &read) {
            m_graph = m_loader->graph();
            if (read)
                answer();
            else
                failPartly(read.error());
        });
    });
}

/// None has the name: those that hold the word, and others as far as one page tells.
void AccessCommand::tellOrganizations(const QString &word, const QList<Organization> &found)
{
    const auto told = [this, word, found](const Page<Organization> &page) {
        QList<Organization> all = found;
        for (const Organization &one : page.rows) {
            if (std::none_of(found.begin(), found.end(),
                             [&one](const auto &other) { return other.id == one.id; }))
                all.append(one);
        }
        const qint64 unlisted = std::max<qint64>(0, page.total - all.size());
        const Result<int> known = findNamed(u"organization"_s, named(all), word, unlisted);
        // It may have been made meanwhile; the next run finds it.
        fail(known ? Error::make(Error::Kind::NotFound, u"Unknown organization '%1'."_s.arg(word))
                   : known.error());
    };
    then(m_tenant->api().organizations({}), told);
}

QByteArray AccessCommand::applicationJson(int application) const
{
    const AccessGraph::Application &one = m_graph->applications.at(application);
    return JsonObject().string("id", one.id).string("name", one.name).text();
}

QStringList AccessCommand::roleNames(const QList<int> &roles) const
{
    QStringList names;
    for (const int role : roles) {
        names.append(m_organizationId.isEmpty() ? m_graph->roles.at(role).name
                                                : m_graph->organizationRoles->at(role).name);
    }
    return names;
}

QByteArray AccessCommand::rolesJson(const QList<int> &roles) const
{
    const QStringList names = roleNames(roles);
    QByteArrayList items;
    for (qsizetype i = 0; i < roles.size(); ++i) {
        const int role = roles.at(i);
        const QString id = m_organizationId.isEmpty() ? m_graph->roles.at(role).id
                                                      : m_graph->organizationRoles->at(role).id;
        items.append(JsonObject().string("id", id).string("name", names.at(i)).text());
    }
    return '[' + items.join(',') + ']';
}

void AccessCommand::writeLine(const QString &text)
{
    output().write(printable(text).toUtf8() + '\n');
}

} // namespace lwb::cli
