// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/DemoCommand.h"

#include "cli/JsonWriter.h"

using namespace Qt::StringLiterals;

namespace lwb::cli {

QByteArray demoJson(const DemoTenant::Address &address)
{
    return JsonObject()
        .string("endpoint", address.endpoint.toString())
        .string("clientId", address.clientId)
        .string("clientSecret", address.clientSecret)
        .string("resource", address.resource)
        .string("shoppingApi", address.shoppingApi.toString())
        .text();
}

void DemoCommand::start()
{
    struct Number
    {
        QString option;
        qint64 fallback;
        qint64 lowest;
        qint64 highest;
        qint64 value = 0;
    };
    const DemoOptions usual;
    Number numbers[] = {
        {u"port"_s, usual.port, 1, 65'535},
        {u"users"_s, usual.users, 0, 10'000'000},
        {u"applications"_s, usual.applications, 1, 100'000},
        {u"roles"_s, usual.roles, 1, 100'000},
        {u"latency"_s, usual.latencyMs, 0, 60'000},
        {u"token-quota"_s, usual.tokenQuota, 0, 1'000'000'000},
        {u"token-lifetime"_s, usual.tokenLifetimeS, 1, 31'536'000},
    };
    for (Number &n : numbers) {
        const Result<qint64> number = arguments().number(n.option, n.fallback, n.lowest, n.highest);
        if (!number)
            return fail(number.error());
        n.value = *number;
    }
    Result<std::unique_ptr<DemoTenant>> tenant = DemoTenant::start(
        {int(numbers[0].value), numbers[1].value, numbers[2].value, numbers[3].value,
         int(numbers[4].value), arguments().value(u"access-log"_s), numbers[5].value,
         arguments().has(u"suspended"_s), numbers[6].value, arguments().has(u"custom-domain"_s)});
    if (!tenant)
        return fail(tenant.error());
    m_tenant = std::move(*tenant);
    output().write(demoJson(m_tenant->address()) + '\n');
    output().flush();
}

void DemoCommand::cancel()
{
    m_tenant.reset();
    finish(ExitCode::Done);
}

} // namespace lwb::cli
