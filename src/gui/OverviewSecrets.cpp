// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/OverviewSecrets.h"

#include "gui/Label.h"
#include "gui/TenantSession.h"
#include "models/OverviewFindings.h"
#include "words/Formats.h"
#include "words/Words.h"

#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lwb {

OverviewSecrets::OverviewSecrets(TenantSession &session, QWidget *parent)
    : OverviewSection(tr("Secrets"), u"secretsSection"_s, parent)
    , m_survey(session.api(), session.tenant().clock())
    , m_sentence(new Label(tr("Finds secrets that have expired or will soon, that never do, and "
                              "that nobody uses. Every machine-to-machine application is asked for "
                              "its secrets; their values come along and are dropped at once."),
                           Label::Role::Body, Ink::Text2, this))
{
    m_sentence->setWordWrap(true);
    body()->addWidget(m_sentence);
    connect(&m_survey, &SecretSurvey::progressed, this, &OverviewSecrets::tell);
    connect(this, &OverviewSection::actionRequested, this, [this] {
        if (m_survey.isRunning())
            m_survey.cancel();
        else
            m_survey.start();
    });
    tell();
}

void OverviewSecrets::tell()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (m_survey.isRunning()) {
        setDetail(m_survey.total() < 0
                      ? tr("Listing the applications")
                      : tr("%1 of %n application(s) read", nullptr, m_survey.total())
                            .arg(QLocale().toString(m_survey.doneCount())));
        setAction(tr("Stop"), u"stop"_s);
        return;
    }
    if (!m_survey.readAt().isValid()) {
        setAction(tr("Read the secrets"), u"token"_s);
        return;
    }
    m_sentence->hide();
    setAction(tr("Read again"), u"refresh"_s);
    const bool complete = m_survey.unreadCount() == 0 && !m_survey.error();
    setFindings(secretsFindings(m_survey.applications(), now),
                complete ? tr("No secret needs attention.") : QString());
    if (m_survey.error())
        setDetail(tr("Not everything was read: %1").arg(words::forError(*m_survey.error()).what),
                  Ink::Warn);
    else if (m_survey.unreadCount() > 0)
        setDetail(tr("%n application(s) not read", nullptr, m_survey.unreadCount()), Ink::Warn);
    else
        setDetail(tr("read %1").arg(words::forAge(m_survey.readAt(), now)));
}

} // namespace lwb
