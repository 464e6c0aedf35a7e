// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ObjectFinder.h"

#include "core/JsonText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

using Objects = QList<FoundObject>;

constexpr int pauseMs = 200;

FoundObject objectOf(const Application &application)
{
    return {ObjectKind::Application, application.id, application.name, application.id,
            applicationTypeName(application.type)};
}

FoundObject objectOf(const ApiResource &resource)
{
    return {ObjectKind::ApiResource, resource.id, resource.name, resource.indicator, u"Resource"_s};
}

FoundObject objectOf(const Role &role)
{
    return {ObjectKind::Role, role.id, role.name, role.id, u"Role"_s};
}

FoundObject objectOf(const User &user)
{
    // Nothing but the id is certain.
    QStringList names = {user.name, user.username, user.primaryEmail, user.primaryPhone};
    names.removeAll(QString());
    const QString name = names.value(0, user.id);
    const QString detail =
        user.primaryEmail.isEmpty() || user.primaryEmail == name ? user.id : user.primaryEmail;
    return {ObjectKind::User, user.id, name, detail, u"User"_s};
}

FoundObject objectOf(const Organization &organization)
{
    return {ObjectKind::Organization, organization.id, organization.name, organization.id,
            u"Organization"_s};
}

template<typename T>
Pending<Result<Objects>> one(const QObject *context, const Pending<Result<T>> &pending)
{
    return pending.map(context, [](Result<T> record) -> Result<Objects> {
        if (record)
            return Objects{objectOf(*record)};
        // Not of this kind, then.
        if (record.error().status == 404 || record.error().kind == Error::Kind::InvalidInput)
            return Objects();
        return record.error();
    });
}

template<typename T>
Pending<Result<Objects>> some(const QObject *context, const Pending<Result<Page<T>>> &pending)
{
    return pending.map(context, [](Result<Page<T>> page) -> Result<Objects> {
        if (!page)
            return page.error();
        Objects objects;
        for (const T &record : std::as_const(page->rows))
            objects.append(objectOf(record));
        return objects;
    });
}

Result<QList<ApiResource>> resourcesFrom(const Result<HttpResponse> &answer)
{
    if (!answer)
        return answer.error();
    const auto elements = json::elements(answer->body);
    if (!elements)
        return elements.error();
    QList<ApiResource> resources;
    for (const QByteArrayView element : *elements) {
        auto resource = parseRecord<ApiResource>(element, u"[%1]"_s.arg(resources.size()));
        if (!resource)
            return resource.error();
        resources.append(*std::move(resource));
    }
    return resources;
}

Objects matching(const QList<ApiResource> &resources, const QString &text)
{
    Objects objects;
    for (const ApiResource &resource : resources) {
        const bool fits = resource.name.contains(text, Qt::CaseInsensitive)
            || resource.indicator.contains(text, Qt::CaseInsensitive) || resource.id == text;
        if (fits && objects.size() < ObjectFinder::rowsOfEach)
            objects.append(objectOf(resource));
    }
    return objects;
}

template<typename T>
std::optional<FoundObject> read(const QByteArray &json)
{
    const auto record = parseRecord<T>(json);
    return record ? std::optional(objectOf(*record)) : std::nullopt;
}

/// One letter finds half the tenant; of scripts where one is a word it is enough.
bool isEnough(const QString &text)
{
    return text.size() > 1 || (!text.isEmpty() && text.at(0).unicode() > 0x2000);
}

} // namespace

std::optional<FoundObject> objectFromJson(ObjectKind kind, const QByteArray &json)
{
    switch (kind) {
    case ObjectKind::Application: return read<Application>(json);
    case ObjectKind::ApiResource: return read<ApiResource>(json);
    case ObjectKind::Role: return read<Role>(json);
    case ObjectKind::User: return read<User>(json);
    case ObjectKind::Organization: return read<Organization>(json);
    }
    return std::nullopt;
}

ObjectFinder::ObjectFinder(ManagementApi &api, QList<ObjectKind> kinds, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_kinds(std::move(kinds))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ObjectFinder::ask);
}

ObjectFinder::~ObjectFinder()
{
    cancel();
}

void ObjectFinder::setQuery(const QString &typed)
{
    const ObjectQuery query = classifyQuery(typed);
    if (query == m_query)
        return;
    cancel();
    m_query = query;
    m_failures.clear();
    // While one types on, what still fits stays: the list does not flicker.
    m_found.removeIf([&query](const FoundObject &object) {
        return query.form != ObjectQuery::Form::Text
            || !(object.name.contains(query.text, Qt::CaseInsensitive)
                 || object.detail.contains(query.text, Qt::CaseInsensitive));
    });
    const bool asks = query.form != ObjectQuery::Form::Nothing
        && (query.form != ObjectQuery::Form::Text || isEnough(query.text));
    m_state = asks ? State::Waiting : State::Idle;
    if (asks)
        m_pause.start();
    else
        m_found.clear();
    Q_EMIT changed();
}

void ObjectFinder::askNow()
{
    if (m_state == State::Waiting)
        ask();
}

void ObjectFinder::retry()
{
    cancel();
    m_failures.clear();
    if (m_state != State::Idle)
        ask();
}

void ObjectFinder::reset()
{
    cancel();
    m_query = {};
    m_state = State::Idle;
    m_found.clear();
    m_failures.clear();
    m_resources.reset();
    Q_EMIT changed();
}

Objects ObjectFinder::found() const
{
    Objects sorted = m_found;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [this](const FoundObject &a, const FoundObject &b) {
                         return m_kinds.indexOf(a.kind) < m_kinds.indexOf(b.kind);
                     });
    return sorted;
}

void ObjectFinder::cancel()
{
    m_pause.stop();
    ++m_generation;
    m_asked = m_open = 0;
    m_byId = false;
    for (const Answer &flight : std::exchange(m_flights, {}))
        flight.cancel();
}

void ObjectFinder::ask()
{
    m_pause.stop();
    using Form = ObjectQuery::Form;
    switch (m_query.form) {
    case Form::Nothing: break;
    case Form::Id: askById(m_kinds, m_query.text); break;
    case Form::Reference:
        askById(m_kinds.contains(m_query.kind) ? QList<ObjectKind>{m_query.kind}
                                               : QList<ObjectKind>(),
                m_query.id);
        break;
    case Form::Email:
    case Form::Url:
    case Form::Text: askByText(); break;
    }
}

void ObjectFinder::askById(const QList<ObjectKind> &kinds, const QString &id)
{
    m_byId = true;
    std::vector<Question> questions;
    for (const ObjectKind kind : kinds)
        questions.push_back({kind, [this, kind, id] { return byId(kind, id); }});
    start(std::move(questions));
}

void ObjectFinder::askByText()
{
    m_byId = false;
    const QString text = m_query.text;
    const bool isUrl = text.contains("://"_L1);
    std::vector<Question> questions;
    for (const ObjectKind kind : m_kinds) {
        if (m_query.form == ObjectQuery::Form::Email && kind == ObjectKind::User)
            questions.push_back({kind, [this, text] { return byEmail(text); }});
        else if (isUrl ? kind == ObjectKind::ApiResource : m_query.form != ObjectQuery::Form::Email)
            questions.push_back({kind, [this, kind, text] { return byText(kind, text); }});
    }
    start(std::move(questions));
}

void ObjectFinder::start(std::vector<Question> questions)
{
    const quint64 generation = ++m_generation;
    m_state = State::Asking;
    m_asked = m_open = int(questions.size());
    m_flights.clear();
    if (questions.empty()) {
        m_state = State::Done;
        m_found.clear();
        Q_EMIT changed();
        return;
    }
    Q_EMIT changed();
    for (const Question &question : questions) {
        if (generation != m_generation)
            return;
        const Answer answer = question.ask();
        m_flights.push_back(answer);
        answer.then(this, [this, generation, kind = question.kind](Result<Objects> objects) {
            take(generation, kind, std::move(objects));
        });
    }
}

void ObjectFinder::take(quint64 generation, ObjectKind kind, Result<Objects> answer)
{
    if (generation != m_generation)
        return;
    m_found.removeIf([kind](const FoundObject &object) { return object.kind == kind; });
    if (answer)
        m_found += *answer;
    else
        m_failures.append({kind, answer.error()});
    if (--m_open > 0) {
        Q_EMIT changed();
        return;
    }
    if (m_byId && m_found.isEmpty() && m_failures.isEmpty()) {
        // No kind has this id. Perhaps it only looks like one, or is part of something.
        askByText();
        return;
    }
    m_state = State::Done;
    Q_EMIT changed();
}

ObjectFinder::Answer ObjectFinder::byId(ObjectKind kind, const QString &id)
{
    switch (kind) {
    case ObjectKind::Application: return one(this, m_api.application(id));
    case ObjectKind::ApiResource: return one(this, m_api.resource(id));
    case ObjectKind::Role: return one(this, m_api.role(id));
    case ObjectKind::User: return one(this, m_api.user(id));
    case ObjectKind::Organization: return one(this, m_api.organization(id));
    }
    return Result<Objects>(Objects());
}

ObjectFinder::Answer ObjectFinder::byText(ObjectKind kind, const QString &text)
{
    const PageRequest request{.page = 1, .pageSize = rowsOfEach, .search = text};
    switch (kind) {
    case ObjectKind::Application: return some(this, m_api.applications(request));
    case ObjectKind::ApiResource: return resourcesByText(text);
    case ObjectKind::Role: return some(this, m_api.roles(request));
    case ObjectKind::User: return some(this, m_api.users(request));
    case ObjectKind::Organization: return some(this, m_api.organizations(request));
    }
    return Result<Objects>(Objects());
}

ObjectFinder::Answer ObjectFinder::byEmail(const QString &address)
{
    return some(this, m_api.users({.page = 1,
                                   .pageSize = rowsOfEach,
                                   .search = address,
                                   .how = {.field = u"primaryEmail"_s}}));
}

ObjectFinder::Answer ObjectFinder::resourcesByText(const QString &text)
{
    if (m_resources)
        return Result<Objects>(matching(*m_resources, text));
    // Without a page the answer is the whole list.
    return m_api.get(u"/resources"_s)
        .map(this, [this, text](Result<HttpResponse> answer) -> Result<Objects> {
            auto resources = resourcesFrom(answer);
            if (!resources)
                return resources.error();
            m_resources = *std::move(resources);
            return matching(*m_resources, text);
        });
}

} // namespace lwb
