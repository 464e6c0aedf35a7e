// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/MatrixCommand.h"

#include "access/Comparison.h"
#include "cli/AccessNames.h"
#include "cli/JsonWriter.h"
#include "cli/Table.h"
#include "models/Csv.h"
#include "words/CellWords.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace lwb::cli {

namespace
{

QString wordFor(std::optional<bool> answer)
{
    return !answer ? QString() : *answer ? u"true"_s : u"false"_s;
}

QList<int> upTo(qsizetype count)
{
    QList<int> all(count);
    std::iota(all.begin(), all.end(), 0);
    return all;
}

} // namespace

std::optional<Error> MatrixCommand::readArguments()
{
    const Result<QString> format = chosenFormat(arguments(), {u"table"_s, u"csv"_s, u"json"_s});
    if (!format)
        return format.error();
    m_format = *format;
    return std::nullopt;
}

std::optional<Error> MatrixCommand::choose()
{
    const auto read = [&](const QString &option, qsizetype count, auto find,
                          QList<int> &into) -> std::optional<Error> {
        for (const QString &word : arguments().values(option)) {
            const Result<int> found = find(graph(), word);
            if (!found)
                return found.error();
            if (!into.contains(*found))
                into.append(*found);
        }
        if (into.isEmpty())
            into = upTo(count);
        return std::nullopt;
    };
    if (const auto error =
            read(u"application"_s, graph().applications.size(), findApplication, m_applications))
        return error;
    return read(u"resource"_s, graph().resources.size(), findResource, m_resources);
}

void MatrixCommand::answer()
{
    if (const std::optional<Error> error = choose())
        return fail(*error);
    if (arguments().has(u"probe"_s))
        probe();
    else
        print();
}

void MatrixCommand::probe()
{
    QList<Prober::Job> jobs;
    for (const int application : std::as_const(m_applications)) {
        // Whoever is not in the organization gets no token for it at all.
        if (!organizationId().isEmpty() &&
            !isMember(graph(), {application, organizationId()}).value_or(false))
            continue;
        for (const int resource : std::as_const(m_resources)) {
            Prober::Job job;
            job.target = {graph().applications.at(application).id,
                          graph().resources.at(resource).indicator, organizationId()};
            for (const int scope : graph().resources.at(resource).scopes)
                job.scopes.append(graph().scopes.at(scope).name);
            if (!job.scopes.isEmpty())
                jobs.append(job);
        }
    }
    if (jobs.isEmpty())
        return print();
    output().warn(
        u"Asking for %1 token(s): each leaves an entry in the audit log, and counts towards the "
        "token quota on Logto Cloud."_s.arg(jobs.size()));
    m_prober = new Prober(tenant(), this);
    connect(m_prober, &Prober::progressed, this, [this] {
        if (m_ended)
            return;
        if (m_prober->isRunning()) {
            if (const int done = m_prober->doneCount(); done > 0 && done % 100 == 0)
                output().note(u"%1 asked, %2 to go"_s.arg(done).arg(m_prober->remainingCount()));
            return;
        }
        m_ended = true;
        if (const std::optional<Error> why = m_prober->pausedBy())
            failHalfWay(*why);
        else
            print();
    });
    m_prober->probe(jobs);
}

/// What was proved stands; JSON is either whole or the failure.
void MatrixCommand::failHalfWay(const Error &error)
{
    if (m_format != "json"_L1 && m_prober->doneCount() > 0) {
        tellRefusals();
        write(cells());
        output().warn(u"%1 token(s) did not come."_s.arg(m_prober->remainingCount()));
    }
    fail(error);
}

void MatrixCommand::cancel()
{
    if (!m_prober)
        return AccessCommand::cancel();
    if (std::exchange(m_ended, true))
        return;
    m_prober->cancel();
    fail(Error::make(Error::Kind::Cancelled, {}));
}

const ProbeResult *MatrixCommand::resultFor(int application, int resource) const
{
    if (!m_prober)
        return nullptr;
    const auto found =
        m_prober->results().constFind({graph().applications.at(application).id,
                                       graph().resources.at(resource).indicator, organizationId()});
    return found == m_prober->results().constEnd() ? nullptr : &*found;
}

QList<MatrixCommand::Cell> MatrixCommand::cells() const
{
    QList<Cell> cells;
    const bool all = arguments().has(u"all"_s);
    for (const int application : m_applications) {
        const QList<Expected> expected = expectedOf(graph(), {application, organizationId()});
        for (const int resource : m_resources) {
            const ProbeResult *result = resultFor(application, resource);
            for (const int scope : graph().resources.at(resource).scopes) {
                const QString &name = graph().scopes.at(scope).name;
                Cell cell{application,
                          scope,
                          expected.at(scope),
                          {},
                          cellState(expected.at(scope), result, name)};
                if (result && !result->error)
                    cell.granted = result->granted.contains(name);
                if (all || cell.expected == Expected::Yes || cell.granted.value_or(false))
                    cells.append(cell);
            }
        }
    }
    return cells;
}

QStringList MatrixCommand::rolesFor(const Cell &cell) const
{
    return roleNames(rolesGiving(graph(), {cell.application, organizationId()}, cell.scope));
}

/// An application that can't get a token says it for each of its resources: once is enough.
void MatrixCommand::tellRefusals()
{
    for (const int application : std::as_const(m_applications)) {
        QList<Error> told;
        for (const int resource : std::as_const(m_resources)) {
            const ProbeResult *result = resultFor(application, resource);
            if (!result || !result->error)
                continue;
            Error error = *result->error;
            error.requestId.clear();
            if (told.contains(error))
                continue;
            told.append(error);
            const words::Message message = words::forProbeError(error);
            output().warn(u"%1: %2. %3"_s.arg(graph().applications.at(application).name,
                                              message.what, message.why));
        }
    }
}

/// Expected, and could not be asked for: no reason for a script to go on.
bool MatrixCommand::isUnproved(const Cell &cell) const
{
    return m_prober && !cell.granted && cell.expected == Expected::Yes;
}

void MatrixCommand::print()
{
    tellRefusals();
    const QList<Cell> shown = cells();
    write(shown);
    const auto differs = [this](const Cell &cell) {
        return cell.state == CellState::Missing || cell.state == CellState::Surplus ||
               isUnproved(cell);
    };
    finish(std::any_of(shown.begin(), shown.end(), differs) ? ExitCode::No : ExitCode::Done);
}

void MatrixCommand::write(const QList<Cell> &cells)
{
    if (m_format == "json"_L1)
        return output().write(json(cells) + '\n');
    QList<QStringList> rows;
    for (const Cell &cell : cells) {
        const AccessGraph::Application &application = graph().applications.at(cell.application);
        const AccessGraph::Scope &scope = graph().scopes.at(cell.scope);
        const QString &indicator = graph().resources.at(scope.resource).indicator;
        const QString via = rolesFor(cell).join(u", "_s);
        if (m_format == "csv"_L1) {
            rows.append({application.id, application.name, indicator, scope.name,
                         wordFor(cell.expected == Expected::Yes), wordFor(cell.granted), via});
        } else {
            const QString state = isUnproved(cell) ? u"Expected, could not be asked"_s
                                                   : words::forCellState(cell.state);
            rows.append({application.name, indicator, scope.name, state, via});
        }
    }
    if (m_format == "table"_L1)
        return output().write(
            Table({u"application"_s, u"resource"_s, u"scope"_s, u"state"_s, u"via"_s}).lines(rows));
    output().write(csvRecord({u"applicationId"_s, u"application"_s, u"resource"_s, u"scope"_s,
                              u"expected"_s, u"granted"_s, u"via"_s}));
    for (const QStringList &row : std::as_const(rows))
        output().write(csvRecord(row));
}

QByteArray MatrixCommand::json(const QList<Cell> &cells) const
{
    QByteArrayList items;
    for (const Cell &cell : cells) {
        const AccessGraph::Scope &scope = graph().scopes.at(cell.scope);
        items.append(JsonObject()
                         .raw("application", applicationJson(cell.application))
                         .string("resource", graph().resources.at(scope.resource).indicator)
                         .string("scope", scope.name)
                         .boolean("expected", cell.expected == Expected::Yes)
                         .raw("granted", cell.granted ? wordFor(cell.granted).toUtf8() : "null")
                         .raw("via", jsonStrings(rolesFor(cell)))
                         .text());
    }
    return JsonObject().raw("cells", '[' + items.join(',') + ']').text();
}

} // namespace lwb::cli
