// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ApplicationNames.h"

namespace lwb {

namespace {
constexpr int mostPages = 10;
}

ApplicationNames::ApplicationNames(ManagementApi &api, QObject *parent)
    : QObject(parent)
    , m_api(api)
{
}

ApplicationNames::~ApplicationNames()
{
    if (m_fetching)
        m_fetching->cancel();
}

void ApplicationNames::load()
{
    if (!m_fetching)
        fetch(1);
}

void ApplicationNames::fetch(int page)
{
    const auto fetching = m_api.applications({.page = page});
    m_fetching = fetching;
    fetching.then(this, [this, page](const Result<Page<Application>> &applications) {
        if (!applications) {
            m_fetching.reset(); // the list beside says what is wrong
            return;
        }
        for (const Application &application : applications->rows)
            m_names.insert(application.id, application.name);
        if (page < mostPages && qint64(page) * 100 < applications->total)
            fetch(page + 1);
        else
            Q_EMIT loaded();
    });
}

} // namespace lwb
