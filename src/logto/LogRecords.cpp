// SPDX-License-Identifier: GPL-3.0-or-later
#include "logto/LogRecords.h"

#include "logto/RecordReading.h"

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

QString firstText(const QJsonObject &object, std::initializer_list<QStringView> names)
{
    for (const QStringView name : names) {
        const QString text = object.value(name).toString();
        if (!text.isEmpty())
            return text;
    }
    return {};
}

/// What went wrong, in one line. `error` is an object or, from the token endpoint, its JSON text.
QString summaryOf(const QJsonValue &error)
{
    QJsonObject object = error.toObject();
    if (error.isString()) {
        const QByteArray text = error.toString().toUtf8();
        object = QJsonDocument::fromJson(text).object();
        if (object.isEmpty())
            return error.toString().section(u'\n', 0, 0).trimmed();
    }
    const QString code = firstText(object, {u"error", u"code", u"name"});
    const QString said = firstText(object, {u"error_description", u"message", u"error_detail"});
    if (code.isEmpty() || said.isEmpty() || code == said)
        return (code.isEmpty() ? said : code).section(u'\n', 0, 0);
    return u"%1: %2"_s.arg(code, said.section(u'\n', 0, 0));
}

LogEntry::Outcome outcomeFromName(const QString &name)
{
    if (name == u"Success"_s)
        return LogEntry::Outcome::Success;
    return name == u"Error"_s ? LogEntry::Outcome::Error : LogEntry::Outcome::Other;
}

} // namespace

template<>
Result<LogEntry> parseRecord(QByteArrayView json, const QString &path)
{
    return parseObject<LogEntry>(json, path, [](LogEntry &entry, JsonFields &fields) {
        entry.id = fields.string(u"id");
        entry.key = fields.string(u"key");
        entry.createdAt = fields.time(u"createdAt");
        fields.optionalObject(u"payload", [&entry](JsonFields &payload) {
            entry.outcome = outcomeFromName(payload.stringOr(u"result", {}));
            entry.applicationId = payload.stringOr(u"applicationId", {});
            entry.userId = payload.stringOr(u"userId", {});
            entry.ip = payload.stringOr(u"ip", {});
            entry.userAgent = payload.stringOr(u"userAgent", {});
            entry.errorSummary = summaryOf(payload.value(u"error"));
        });
    });
}

} // namespace lwb
