// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ExplainCommand.h"

#include "access/AccessLoader.h"
#include "cli/JsonWriter.h"
#include "cli/PlainText.h"
#include "cli/Terminal.h"
#include "doctor/FindingAdvice.h"
#include "words/Words.h"

#include <QFile>
#include <QStringConverter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lwb::cli {

namespace {

constexpr qint64 largestText = 32 * 1024 * 1024;

/// Whether the permission graph has something to add.
bool wantsAdvice(const PastedText &pasted)
{
    return std::any_of(pasted.findings.begin(), pasted.findings.end(), [](const Finding &finding) {
        return QStringList{u"D2"_s, u"E1"_s, u"E2"_s, u"F7"_s}.contains(finding.code);
    });
}

/// UTF-8, unless a byte order mark says otherwise: PowerShell's > writes UTF-16.
QString decoded(const QByteArray &text)
{
    const auto encoding = QStringConverter::encodingForData(text);
    return QStringDecoder(encoding.value_or(QStringConverter::Utf8))(text);
}

} // namespace

QByteArray findingJson(const Finding &finding)
{
    const words::Message message = words::forFinding(finding);
    return JsonObject()
        .string("code", finding.code)
        .boolean("certain", finding.certain)
        .string("message", message.what)
        .string("cause", message.why)
        .stringOrNull("remedy", message.remedy)
        .stringOrNull("evidence", finding.evidence)
        .stringOrNull("suggestion", finding.suggestion)
        .raw("candidates", jsonStrings(finding.candidates))
        .text();
}

QByteArray findingText(const Finding &finding)
{
    const words::Message message = words::forFinding(finding);
    QByteArray text = finding.code.toUtf8().leftJustified(5) +
                      printable(message.what + (finding.certain ? u'.' : u'?')).toUtf8() + '\n';
    const QString evidence =
        finding.evidence.isEmpty() ? QString() : u"Seen: "_s + finding.evidence;
    for (const QString &line : {message.why, message.remedy, evidence}) {
        if (!line.isEmpty())
            text += "     " + printable(line).toUtf8() + '\n';
    }
    return text;
}

Result<QByteArray> ExplainCommand::readText() const
{
    const QString name = arguments().value(u"explain"_s);
    if (name == "-"_L1)
        return readStandardInput(largestText);
    if (name.isEmpty())
        return usage(u"--explain needs a file, or - for standard input."_s);
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return Error::make(Error::Kind::NotFound,
                           u"%1 can't be read: %2"_s.arg(name, file.errorString()), name);
    const QByteArray text = file.read(largestText + 1);
    if (text.size() > largestText)
        return usage(u"%1 has more than %2 bytes."_s.arg(name).arg(largestText));
    return text;
}

void ExplainCommand::start()
{
    if (arguments().has(u"history"_s))
        return fail(usage(u"--explain and --history exclude each other."_s));
    if (arguments().has(u"days"_s))
        return fail(usage(u"--days goes with --history only."_s));
    const Result<QByteArray> text = readText();
    if (!text)
        return fail(text.error());
    const PastedText pasted = readPasted(decoded(*text));
    if (wantsAdvice(pasted) && connections().hasAny(arguments()))
        return consult(pasted);
    print(pasted);
}

void ExplainCommand::consult(const PastedText &pasted)
{
    Tenant *tenant = openTenant();
    if (!tenant)
        return;
    m_loader =
        new AccessLoader(tenant->management(), tenant->profile().apiBase(), tenant->clock(), this);
    m_loader->load().then(this, [this, pasted, tenant](Done) {
        if (m_cancelled)
            return fail(Error::make(Error::Kind::Cancelled, {}));
        const auto graph = m_loader->graph();
        if (graph->error)
            output().warn(u"The tenant could not be asked: "_s + graph->error->summary());
        PastedText advised = pasted;
        // A request without a client in it is taken for one of this connection's application.
        if (advised.subject.applicationId.isEmpty())
            advised.subject.applicationId = tenant->profile().clientId;
        for (Finding &finding : advised.findings)
            advise(finding, *graph, advised.request, advised.subject);
        print(advised);
    });
}

void ExplainCommand::print(const PastedText &pasted)
{
    if (arguments().has(u"json"_s)) {
        QByteArrayList findings;
        for (const Finding &finding : pasted.findings)
            findings.append(findingJson(finding));
        output().write(JsonObject().raw("findings", '[' + findings.join(',') + ']').text() + '\n');
    } else {
        for (const Finding &finding : pasted.findings)
            output().write(findingText(finding));
        if (pasted.findings.isEmpty())
            output().write("Nothing in the text is a cause that is known.\n");
    }
    finish(pasted.findings.isEmpty() ? ExitCode::No : ExitCode::Done);
}

void ExplainCommand::cancel()
{
    m_cancelled = true;
    if (m_loader)
        m_loader->stop();
    else
        Command::cancel();
}

} // namespace lwb::cli
