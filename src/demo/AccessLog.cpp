// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/AccessLog.h"

#include "demo/JsonOut.h"

namespace lwb::demo {

using namespace Qt::StringLiterals;

Result<Done> AccessLog::open(const QString &path)
{
    m_file.setFileName(path);
    // Before anything is in it, so that nobody else has it open by then.
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate)
        || !m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return Error::make(Error::Kind::InvalidInput, u"%1: %2"_s.arg(path, m_file.errorString()));
    return Done{};
}

void AccessLog::add(const DemoRequest &request)
{
    if (!m_file.isOpen())
        return;
    JsonOut out;
    out.beginObject().text("method", request.method).text("url", request.endpoint + request.target);
    out.key("headers").beginArray();
    for (const auto &[name, value] : request.headers)
        out.beginArray().value(name).value(value).endArray();
    out.endArray().text("body", request.body).endObject();
    const std::scoped_lock lock(m_mutex);
    m_file.write(out.take() + '\n');
    m_file.flush();
}

} // namespace lwb::demo
