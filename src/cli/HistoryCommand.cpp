// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/HistoryCommand.h"

#include "cli/JsonWriter.h"
#include "cli/PlainText.h"
#include "core/Clock.h"
#include "doctor/NearestIndicators.h"
#include "logto/WholeList.h"
#include "words/Words.h"

using namespace Qt::StringLiterals;

namespace lwb::cli {

namespace {

QString instant(const QDateTime &when)
{
    return when.toUTC().toString(Qt::ISODateWithMs);
}

QByteArray groupJson(const FailureGroup &group, const QHash<QString, QString> &names)
{
    QByteArray application = "null";
    if (group.isAttributed()) {
        application = JsonObject()
                          .string("id", group.applicationId)
                          .stringOrNull("name", names.value(group.applicationId))
                          .text();
    }
    const QString message = group.finding ? words::forFinding(*group.finding).what
                                          : words::forError(group.newestError).what;
    return JsonObject()
        .stringOrNull("code", group.finding ? group.finding->code : QString())
        .string("message", message)
        .raw("application", application)
        .stringOrNull("resource", group.resource)
        .stringOrNull("organization", group.organizationId)
        .number("count", group.count)
        .string("first", instant(group.first))
        .string("last", instant(group.last))
        .stringOrNull("evidence",
                      group.finding ? group.finding->evidence : group.newestError.message)
        .stringOrNull("suggestion", group.finding ? group.finding->suggestion : QString())
        .text();
}

QByteArray groupText(const FailureGroup &group, const QHash<QString, QString> &names)
{
    const words::Message message =
        group.finding ? words::forFinding(*group.finding) : words::forError(group.newestError);
    const QString name = names.value(group.applicationId);
    QString who = u"an application that the log does not name"_s;
    if (group.isAttributed())
        who = name.isEmpty() ? group.applicationId : u"%1 (%2)"_s.arg(name, group.applicationId);
    QString target =
        group.resource.isEmpty() ? u"without a resource"_s : u"for "_s + group.resource;
    if (!group.organizationId.isEmpty())
        target += u", organization "_s + group.organizationId;
    const QString code = group.finding ? group.finding->code : u"-"_s;
    const QString times = u"from %1 to %2"_s.arg(instant(group.first), instant(group.last));
    const QString head = u"%1x  %2."_s.arg(group.count).arg(message.what);
    QByteArray text = code.toUtf8().leftJustified(5) + printable(head).toUtf8() + '\n';
    for (const QString &line : {QString(who + u", "_s + target), times, message.remedy}) {
        if (!line.isEmpty())
            text += "     " + printable(line).toUtf8() + '\n';
    }
    return text;
}

} // namespace

void HistoryCommand::start()
{
    const Result<qint64> days = arguments().number(u"days"_s, 30, 1, 36'500);
    if (!days)
        return fail(days.error());
    m_tenant = openTenant();
    if (!m_tenant)
        return;
    m_loader = new FailureHistoryLoader(m_tenant->api(), this);
    connect(m_loader, &FailureHistoryLoader::finished, this, &HistoryCommand::loaded);
    const auto now = QDateTime::fromMSecsSinceEpoch(m_tenant->clock().nowMs(), Qt::UTC);
    m_loader->load(now.addDays(-*days));
}

void HistoryCommand::loaded()
{
    if (m_cancelled)
        return fail(Error::make(Error::Kind::Cancelled, {}));
    if (m_loader->error())
        return fail(*m_loader->error());
    if (m_loader->history().failureCount() == 0)
        return print({}, {});
    const auto applications = wholeList<Application>(
        this, [this](const PageRequest &page) { return m_tenant->api().applications(page); });
    then(applications, [this](const QList<Application> &list) {
        QHash<QString, QString> names;
        for (const Application &application : list)
            names.insert(application.id, application.name);
        propose(names);
    });
}

void HistoryCommand::propose(const QHash<QString, QString> &names)
{
    const auto resources = wholeList<ApiResource>(
        this, [this](const PageRequest &page) { return m_tenant->api().resources(page); });
    then(resources, [this, names](const QList<ApiResource> &list) {
        QStringList indicators;
        for (const ApiResource &resource : list)
            indicators.append(resource.indicator);
        print(names, indicators);
    });
}

void HistoryCommand::print(const QHash<QString, QString> &names, const QStringList &indicators)
{
    const FailureHistory &history = m_loader->history();
    QList<FailureGroup> failures = history.groups();
    for (FailureGroup &group : failures) {
        if (group.finding)
            proposeIndicators(*group.finding, group.resource, indicators);
    }
    if (arguments().has(u"json"_s)) {
        QByteArrayList groups;
        for (const FailureGroup &group : std::as_const(failures))
            groups.append(groupJson(group, names));
        output().write(JsonObject()
                           .raw("failures", '[' + groups.join(',') + ']')
                           .number("read", history.readCount())
                           .boolean("complete", m_loader->isComplete())
                           .text() +
                       '\n');
        return finish(ExitCode::Done);
    }
    for (const FailureGroup &group : std::as_const(failures))
        output().write(groupText(group, names));
    if (!m_loader->isComplete())
        output().warn(u"Only the newest %1 entries of each event were read."_s.arg(
            FailureHistoryLoader::mostEntries));
    if (history.failureCount() == 0)
        output().write("No token request was refused.\n");
    finish(ExitCode::Done);
}

void HistoryCommand::cancel()
{
    m_cancelled = true;
    if (m_loader && m_loader->isLoading())
        m_loader->cancel();
    else
        Command::cancel();
}

} // namespace lwb::cli
