// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/DoctorCommand.h"

#include "cli/JsonWriter.h"
#include "cli/PlainText.h"
#include "words/Words.h"

using namespace Qt::StringLiterals;

namespace lwb::cli {

namespace {

bool isOver(const CheckStep &step)
{
    return step.status != CheckStep::Status::Waiting && step.status != CheckStep::Status::Running;
}

/// What a step has to say; when all is well that is its fact alone.
words::Message messageFor(const CheckStep &step)
{
    const words::Message message = words::forOutcome(step);
    return message.what.isEmpty() ? words::Message{step.fact, {}, {}} : message;
}

} // namespace

QByteArray doctorJson(const QList<CheckStep> &steps, bool ok)
{
    QByteArrayList items;
    for (const CheckStep &step : steps) {
        items.append(JsonObject()
                         .string("step", stepName(step.step))
                         .string("status", statusName(step.status))
                         .stringOrNull("code", step.finding ? step.finding->code : QString())
                         .string("message", messageFor(step).what)
                         .text());
    }
    return JsonObject().boolean("ok", ok).raw("steps", '[' + items.join(',') + ']').text();
}

QByteArray doctorLine(const CheckStep &step)
{
    const words::Message message = messageFor(step);
    QString text = statusName(step.status).leftJustified(8) + words::forStep(step.step);
    if (!message.what.isEmpty())
        text += u": "_s + message.what;
    if (step.finding)
        text += u" ["_s + step.finding->code + u']';
    QByteArray lines = printable(text).toUtf8() + '\n';
    for (const QString &line : {message.why, message.remedy}) {
        if (!line.isEmpty())
            lines += "        " + printable(line).toUtf8() + '\n';
    }
    return lines;
}

void DoctorCommand::start()
{
    if (arguments().has(u"days"_s))
        return fail(usage(u"--days goes with --history only."_s));
    Tenant *tenant = openTenant(Need::Diagnosis);
    if (!tenant)
        return;
    const bool asJson = arguments().has(u"json"_s);
    m_check = new ConnectionCheck(*tenant, this);
    connect(m_check, &ConnectionCheck::stepChanged, this, [this, asJson](int index) {
        const CheckStep &step = m_check->steps().at(index);
        if (asJson || m_cancelled || !isOver(step))
            return;
        output().write(doctorLine(step));
        output().drain();
    });
    connect(m_check, &ConnectionCheck::finished, this, [this, asJson] {
        if (m_cancelled)
            return fail(Error::make(Error::Kind::Cancelled, {}));
        const bool ok = m_check->passed();
        if (asJson)
            output().write(doctorJson(m_check->steps(), ok) + '\n');
        finish(ok ? ExitCode::Done : ExitCode::No);
    });
    m_check->start();
}

void DoctorCommand::cancel()
{
    m_cancelled = true;
    if (m_check)
        m_check->cancel();
}

} // namespace lwb::cli
