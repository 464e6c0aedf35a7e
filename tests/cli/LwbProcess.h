// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/JsonText.h"
#include "demo/DemoTenant.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <csignal>

namespace lwb::test {

using namespace Qt::StringLiterals;

/// What one run of lwb left behind.
struct Answer
{
    int code = -1; ///< -1: ended by a signal, or never
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    /// The names of its members, in their order.
    [[nodiscard]] QString memberNames() const
    {
        QStringList names;
        if (const auto members = json::members(out.trimmed())) {
            for (const json::Member &member : *members)
                names.append(member.key);
        }
        return names.join(u' ');
    }
    [[nodiscard]] QByteArrayList lines() const
    {
        QByteArrayList all = out.split('\n');
        if (!all.isEmpty() && all.last().isEmpty())
            all.removeLast();
        return all;
    }
    /// For failures of a test.
    [[nodiscard]] QByteArray text() const
    {
        return "exit " + QByteArray::number(code) + "\nout: " + out.left(2000)
               + "\nerr: " + err.left(2000);
    }
};

/// The real program, run with an environment that has nothing of the user's connection in it.
class Lwb
{
public:
    Lwb()
    {
        for (const QString &name : {u"LOGTO_ENDPOINT"_s, u"LOGTO_CLIENT_ID"_s,
                                    u"LOGTO_CLIENT_SECRET"_s, u"LOGTO_RESOURCE"_s, u"http_proxy"_s,
                                    u"HTTP_PROXY"_s, u"all_proxy"_s, u"ALL_PROXY"_s})
            environment.remove(name);
    }

    /// Ready to start: for tests that look at it while it runs.
    void prepare(QProcess &process, const QStringList &arguments) const
    {
        process.setProcessEnvironment(environment);
        process.setProgram(QStringLiteral(LWB_BINARY));
        process.setArguments(arguments);
    }
    [[nodiscard]] Answer run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        QProcess process;
        prepare(process, arguments);
        process.start();
        process.write(input);
        process.closeWriteChannel();
        return finish(process);
    }
    /// Words split at spaces.
    [[nodiscard]] Answer run(const char *words, const QByteArray &input = {}) const
    {
        return run(QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts), input);
    }
    static Answer finish(QProcess &process)
    {
        Answer answer;
        if (process.state() != QProcess::NotRunning && !process.waitForFinished(120'000)) {
            process.kill();
            process.waitForFinished();
            answer.err = "(never ended) ";
        } else if (process.exitStatus() == QProcess::NormalExit) {
            answer.code = process.exitCode();
        }
        answer.out = process.readAllStandardOutput();
        answer.err += process.readAllStandardError();
        return answer;
    }

    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
};

/// lwb with the variables of a demo tenant.
inline Lwb lwbFor(const DemoTenant::Address &address)
{
    Lwb lwb;
    lwb.environment.insert(u"LOGTO_ENDPOINT"_s, address.endpoint.toString());
    lwb.environment.insert(u"LOGTO_CLIENT_ID"_s, address.clientId);
    lwb.environment.insert(u"LOGTO_CLIENT_SECRET"_s, address.clientSecret);
    return lwb;
}

/// Gives the tenant's own application a role, as an operator would.
inline Answer assignRole(const DemoTenant::Address &address, const QString &role)
{
    const Lwb lwb = lwbFor(address);
    const Answer found = lwb.run({u"list"_s, u"roles"_s, u"--search"_s, role, u"--json"_s});
    const QString id = QJsonDocument::fromJson(found.out).array()[0]["id"_L1].toString();
    return lwb.run({u"request"_s, u"POST"_s, u"applications/%1/roles"_s.arg(address.clientId),
                    u"--data"_s, u"{\"roleIds\":[\"%1\"]}"_s.arg(id)});
}

} // namespace lwb::test

/// The run ended with 0, and standard error stayed empty.
#define QVERIFY_DONE(answer) \
    do { \
        const lwb::test::Answer answer_ = (answer); \
        QVERIFY2(answer_.code == 0 && answer_.err.isEmpty(), answer_.text().constData()); \
    } while (false)
#define QVERIFY_CODE(answer, expected) \
    do { \
        const lwb::test::Answer answer_ = (answer); \
        QVERIFY2(answer_.code == (expected), answer_.text().constData()); \
    } while (false)

namespace lwb::test {

/// A tenant whose own application may read the shopping API.
inline void startShoppingTenant(std::unique_ptr<DemoTenant> *into)
{
    DemoOptions options;
    options.users = 345;
    auto tenant = DemoTenant::start(options);
    QVERIFY(tenant.ok());
    *into = std::move(*tenant);
    QVERIFY_DONE(assignRole((*into)->address(), u"Shopping reader"_s));
}

} // namespace lwb::test
