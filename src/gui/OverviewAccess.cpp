// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/OverviewAccess.h"

#include "access/AccessLoader.h"
#include "models/OverviewFindings.h"
#include "words/Formats.h"
#include "words/Words.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace lwb {

OverviewAccess::OverviewAccess(AccessLoader &loader, QWidget *parent)
    : OverviewSection(tr("Worth a look"), u"accessSection"_s, parent)
    , m_loader(loader)
{
    connect(&m_loader, &AccessLoader::progressed, this, &OverviewAccess::tell);
    connect(&m_loader, &AccessLoader::changed, this, &OverviewAccess::tell);
    connect(&m_minute, &QTimer::timeout, this, &OverviewAccess::tell);
    connect(this, &OverviewSection::actionRequested, this, &OverviewAccess::act);
    m_minute.start(60'000);
}

void OverviewAccess::load()
{
    (void)m_loader.load();
    tell();
}

void OverviewAccess::reload()
{
    (void)m_loader.reload();
    tell();
}

void OverviewAccess::act()
{
    if (m_loader.isLoading())
        m_loader.stop();
    else if (m_loader.graph()->isComplete())
        reload();
    else
        load();
}

void OverviewAccess::tell()
{
    const AccessGraph &graph = *m_loader.graph();
    if (graph.readAt.isValid())
        setFindings(accessFindings(graph),
                    graph.isComplete() ? tr("Nothing about applications, roles and API resources "
                                            "stands out.")
                                       : QString());
    if (m_loader.isLoading()) {
        const int toRead = m_loader.toRead();
        setDetail(toRead < 0 ? tr("Listing roles and applications")
                             : tr("%1 of %n request(s) answered", nullptr, toRead)
                                   .arg(QLocale().toString(m_loader.readCount())));
        setAction(tr("Stop"), u"stop"_s);
    } else if (graph.error) {
        setDetail(tr("Not everything was read: %1").arg(words::forError(*graph.error).what),
                  Ink::Warn);
        setAction(tr("Read the rest"), u"refresh"_s);
    } else if (graph.readAt.isValid()) {
        setDetail(tr("read %1").arg(words::forAge(graph.readAt, QDateTime::currentDateTimeUtc())));
        setAction(tr("Read again"), u"refresh"_s);
    } else {
        setDetail(tr("Not read"));
        setAction(tr("Read"), u"refresh"_s);
    }
}

} // namespace lwb
