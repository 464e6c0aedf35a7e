// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/MatrixExport.h"

#include "access/AccessQuestions.h"
#include "models/Csv.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <functional>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

struct Cell
{
    const AccessGraph::Application &application;
    const AccessGraph::Resource &resource;
    const AccessGraph::Scope &scope;
    Expected expected;
    std::optional<bool> granted;
    QStringList via;
};

void forEachCell(const MatrixExtract &extract, const std::function<void(const Cell &)> &tell)
{
    const AccessGraph &graph = *extract.graph;
    const bool inOrganization = !extract.organizationId.isEmpty();
    for (const int application : extract.applications) {
        const AccessGraph::Application &node = graph.applications.at(application);
        const AccessSubject subject{application, extract.organizationId};
        const QList<Expected> expected = expectedOf(graph, subject);
        for (const int scope : extract.scopes) {
            const AccessGraph::Scope &about = graph.scopes.at(scope);
            const AccessGraph::Resource &resource = graph.resources.at(about.resource);
            const auto probe =
                extract.probes.constFind({node.id, resource.indicator, extract.organizationId});
            Cell cell{node, resource, about, expected.at(scope), {}, {}};
            if (probe != extract.probes.constEnd() && !probe->error)
                cell.granted = probe->granted.contains(about.name);
            if (cell.expected == Expected::No && !cell.granted.value_or(false))
                continue;
            for (const int role : rolesGiving(graph, subject, scope))
                cell.via.append(inOrganization ? graph.organizationRoles->at(role).name
                                               : graph.roles.at(role).name);
            tell(cell);
        }
    }
}

} // namespace

QByteArray matrixAsJson(const MatrixExtract &extract)
{
    QJsonArray cells;
    forEachCell(extract, [&cells](const Cell &cell) {
        const QJsonValue expected = cell.expected == Expected::Unknown
                                        ? QJsonValue(QJsonValue::Null)
                                        : QJsonValue(cell.expected == Expected::Yes);
        cells.append(QJsonObject{
            {u"application"_s,
             QJsonObject{{u"id"_s, cell.application.id}, {u"name"_s, cell.application.name}}},
            {u"resource"_s, cell.resource.indicator},
            {u"scope"_s, cell.scope.name},
            {u"expected"_s, expected},
            {u"granted"_s, cell.granted ? QJsonValue(*cell.granted) : QJsonValue(QJsonValue::Null)},
            {u"via"_s, QJsonArray::fromStringList(cell.via)}});
    });
    return QJsonDocument(QJsonObject{{u"cells"_s, cells}}).toJson();
}

QByteArray matrixAsCsv(const MatrixExtract &extract)
{
    const auto word = [](bool yes) { return yes ? u"true"_s : u"false"_s; };
    QByteArray text = csvRecord({u"applicationId"_s, u"application"_s, u"resource"_s, u"scope"_s,
                                 u"expected"_s, u"granted"_s, u"via"_s});
    forEachCell(extract, [&](const Cell &cell) {
        text += csvRecord(
            {cell.application.id, cell.application.name, cell.resource.indicator, cell.scope.name,
             cell.expected == Expected::Unknown ? QString() : word(cell.expected == Expected::Yes),
             cell.granted ? word(*cell.granted) : QString(), cell.via.join(u", "_s)});
    });
    return text;
}

} // namespace lwb
