// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/LogFilters.h"

#include "gui/Mnemonics.h"
#include "gui/PageToolbar.h"

#include <QActionGroup>
#include <QInputDialog>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lwb {

LogFilters::LogFilters(PageToolbar *toolbar, QObject *parent)
    : QObject(parent)
    , m_window(toolbar)
{
    addEvents(toolbar);
    m_results = addChoices(toolbar, u"resultButton"_s, tr("Result"),
                           {tr("Any result"), tr("Success"), tr("Error")});
    m_ranges = addChoices(toolbar, u"rangeButton"_s, tr("Time"),
                          {tr("Any time"), tr("Last hour"), tr("Last 24 hours"), tr("Last 7 days"),
                           tr("Last 30 days")});
    addWho(toolbar);
    connect(m_results, &QActionGroup::triggered, this, &LogFilters::outcomeChanged);
    connect(m_ranges, &QActionGroup::triggered, this, &LogFilters::changed);
}

void LogFilters::addEvents(PageToolbar *toolbar)
{
    m_events = new QMenu(toolbar);
    m_eventsButton = toolbar->addMenuButton(tr("Event"), m_events);
    m_eventsButton->setObjectName(u"eventsButton"_s);
    m_events->addAction(tr("All events"), this, [this] {
        setEvents({});
        Q_EMIT eventsChanged();
    });
    m_events->addSeparator();
    addEvent(u"ExchangeTokenBy.ClientCredentials"_s, tr("Token by client credentials"));
    addEvent(u"ExchangeTokenBy.AuthorizationCode"_s, tr("Token by authorization code"));
    addEvent(u"ExchangeTokenBy.RefreshToken"_s, tr("Token by refresh token"));
    addEvent(u"ExchangeTokenBy.TokenExchange"_s, tr("Token exchange"));
    addEvent(u"ExchangeTokenBy.Unknown"_s, tr("Token by an unknown grant"));
    addEvent(u"RevokeToken"_s, tr("Token revoked"));
    m_events->addSeparator();
    addEvent(u"Interaction.SignIn.Submit"_s, tr("Sign-in"));
    addEvent(u"Interaction.Register.Submit"_s, tr("Registration"));
    addEvent(u"Interaction.ForgotPassword.Submit"_s, tr("Password reset"));
    addEvent(u"JwtCustomizer.ClientCredentials"_s, tr("Custom claims of an application's token"));
    m_events->addSeparator();
    m_events->addAction(tr("Another event…"), this, &LogFilters::askForEvent);
}

void LogFilters::addEvent(const QString &key, const QString &text)
{
    auto *action = new QAction(text, m_events);
    action->setData(key);
    action->setCheckable(true);
    action->setToolTip(key);
    m_events->addAction(action);
    connect(action, &QAction::toggled, this, &LogFilters::retitle);
    connect(action, &QAction::triggered, this, &LogFilters::eventsChanged);
}

QActionGroup *LogFilters::addChoices(PageToolbar *toolbar, const QString &name,
                                     const QString &title, const QStringList &choices)
{
    auto *menu = new QMenu(toolbar);
    auto *group = new QActionGroup(menu);
    for (int i = 0; i < choices.size(); ++i) {
        QAction *action = menu->addAction(choices.at(i));
        action->setCheckable(true);
        action->setData(i);
        group->addAction(action);
    }
    QPushButton *button = toolbar->addMenuButton(title, menu);
    button->setObjectName(name);
    for (QAction *action : group->actions()) {
        connect(action, &QAction::toggled, button, [button, action, title](bool checked) {
            if (checked)
                button->setText(action->data().toInt() == 0 ? title : action->text());
        });
    }
    group->actions().constFirst()->setChecked(true);
    return group;
}

void LogFilters::addWho(PageToolbar *toolbar)
{
    auto *menu = new QMenu(toolbar);
    menu->addAction(tr("Anybody"), this, [this] {
        m_applicationId.clear();
        m_userId.clear();
        retitle();
        Q_EMIT changed();
    });
    menu->addSeparator();
    menu->addAction(tr("Application…"), this, [this] {
        askForId(tr("Filter by application"), tr("App ID (empty for any):"), &m_applicationId);
    });
    menu->addAction(tr("User…"), this, [this] {
        askForId(tr("Filter by user"), tr("User ID (empty for any):"), &m_userId);
    });
    m_whoButton = toolbar->addMenuButton(tr("Who"), menu);
    m_whoButton->setObjectName(u"whoButton"_s);
}

void LogFilters::askForEvent()
{
    auto *dialog = new QInputDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Filter by event"));
    dialog->setLabelText(tr("The event's key, as in a log entry:"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &text) {
        const QString key = text.trimmed();
        if (key.isEmpty())
            return;
        setEvents(chosenEvents() << key);
        Q_EMIT eventsChanged();
    });
    dialog->open();
}

void LogFilters::askForId(const QString &title, const QString &label, QString *id)
{
    auto *dialog = new QInputDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(label);
    dialog->setTextValue(*id);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, id](const QString &text) {
        *id = text.trimmed();
        retitle();
        Q_EMIT changed();
    });
    dialog->open();
}

void LogFilters::setEvents(const QStringList &events)
{
    QStringList unknown = events;
    for (QAction *action : m_events->actions()) {
        if (action->isCheckable()) {
            action->setChecked(events.contains(action->data().toString()));
            unknown.removeAll(action->data().toString());
        }
    }
    unknown.removeDuplicates();
    for (const QString &key : std::as_const(unknown)) {
        addEvent(key, withoutMnemonic(key));
        m_events->actions().constLast()->setChecked(true);
    }
    retitle();
}

void LogFilters::setApplication(const QString &id)
{
    m_applicationId = id;
    retitle();
}

void LogFilters::setUser(const QString &id)
{
    m_userId = id;
    retitle();
}

void LogFilters::retitle()
{
    const int events = int(chosenEvents().size());
    m_eventsButton->setText(events == 0 ? tr("Event") : tr("%n event(s)", nullptr, events));
    QString who = tr("Who");
    if (!m_applicationId.isEmpty() && !m_userId.isEmpty())
        who = tr("Application and user");
    else if (!m_applicationId.isEmpty())
        who = tr("Application");
    else if (!m_userId.isEmpty())
        who = tr("User");
    m_whoButton->setText(who);
    QStringList ids{m_applicationId, m_userId};
    ids.removeAll(QString());
    m_whoButton->setToolTip(ids.join(u'\n'));
}

QStringList LogFilters::chosenEvents() const
{
    QStringList events;
    for (const QAction *action : m_events->actions()) {
        if (action->isCheckable() && action->isChecked())
            events.append(action->data().toString());
    }
    return events;
}

LogFilters::Range LogFilters::range() const
{
    return Range(m_ranges->checkedAction()->data().toInt());
}

std::optional<LogEntry::Outcome> LogFilters::outcome() const
{
    switch (m_results->checkedAction()->data().toInt()) {
    case 1: return LogEntry::Outcome::Success;
    case 2: return LogEntry::Outcome::Error;
    default: return std::nullopt;
    }
}

LogQuery LogFilters::query(const QDateTime &now) const
{
    LogQuery query;
    query.events = chosenEvents();
    query.filter.applicationId = m_applicationId;
    query.filter.userId = m_userId;
    constexpr qint64 hourMs = 3'600'000;
    constexpr qint64 backMs[] = {0, hourMs, 24 * hourMs, 7 * 24 * hourMs, 30 * 24 * hourMs};
    if (range() != Range::Any)
        query.filter.startMs = now.toMSecsSinceEpoch() - backMs[int(range())];
    return query;
}

bool LogFilters::isSet() const
{
    return !chosenEvents().isEmpty() || outcome() || range() != Range::Any ||
           !m_applicationId.isEmpty() || !m_userId.isEmpty();
}

void LogFilters::clear()
{
    m_applicationId.clear();
    m_userId.clear();
    setEvents({});
    m_results->actions().constFirst()->setChecked(true);
    m_ranges->actions().constFirst()->setChecked(true);
}

QVariantMap LogFilters::state() const
{
    return {{u"events"_s, chosenEvents()},
            {u"result"_s, m_results->checkedAction()->data()},
            {u"range"_s, m_ranges->checkedAction()->data()},
            {u"application"_s, m_applicationId},
            {u"user"_s, m_userId}};
}

void LogFilters::restore(const QVariantMap &state)
{
    clear();
    setEvents(state.value(u"events"_s).toStringList());
    setApplication(state.value(u"application"_s).toString());
    setUser(state.value(u"user"_s).toString());
    const auto choose = [](const QActionGroup *group, const QVariant &choice) {
        if (QAction *action = group->actions().value(choice.toInt()))
            action->setChecked(true);
    };
    choose(m_results, state.value(u"result"_s));
    choose(m_ranges, state.value(u"range"_s));
}

} // namespace lwb
