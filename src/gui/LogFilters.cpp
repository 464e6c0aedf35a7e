// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/LogFilters.h"

#include "gui/LogTimeDialog.h"
#include "gui/LogWhoDialog.h"
#include "gui/Mnemonics.h"
#include "gui/PageToolbar.h"
#include "gui/ToolTip.h"
#include "models/ApplicationNames.h"
#include "words/Words.h"

#include <QActionGroup>
#include <QInputDialog>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

constexpr qsizetype mostCharacters = 14; ///< on a button

QString shortMoment(const QDateTime &when)
{
    return QLocale().toString(when, QLocale::ShortFormat);
}

/// "11/21", "21.11": as the locale writes it, without the year.
QString dayOf(const QDateTime &when)
{
    static const QRegularExpression year(u"^y+\\P{L}*|\\P{L}*y+\\P{L}*$"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    return QLocale().toString(when.date(),
                              QLocale().dateFormat(QLocale::ShortFormat).remove(year));
}

} // namespace

LogFilters::LogFilters(PageToolbar *toolbar, ManagementApi &api, ApplicationNames &names,
                       QObject *parent)
    : QObject(parent)
    , m_toolbar(toolbar)
    , m_api(api)
    , m_names(names)
{
    addEvents(toolbar);
    m_results = addChoices(toolbar, u"resultButton"_s, tr("Result"),
                           {tr("Any result"), tr("Success"), tr("Error")});
    m_ranges = addChoices(toolbar, u"rangeButton"_s, tr("Time"),
                          {tr("Any time"), tr("Last hour"), tr("Last 24 hours"), tr("Last 7 days"),
                           tr("Last 30 days"), tr("Between…")});
    m_rangeButton = toolbar->findChild<QPushButton *>(u"rangeButton"_s);
    addWho(toolbar);
    connect(m_results, &QActionGroup::triggered, this, &LogFilters::outcomeChanged);
    connect(m_ranges, &QActionGroup::triggered, this, [this](const QAction *action) {
        if (Range(action->data().toInt()) == Range::Between)
            return askForTime();
        setRange(Range(action->data().toInt()));
        Q_EMIT changed();
    });
    connect(&m_names, &ApplicationNames::loaded, this, &LogFilters::retitle);
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
        setApplication({});
        setUser({});
        Q_EMIT changed();
    });
    menu->addSeparator();
    menu->addAction(tr("Application…"), this, [this] { askForWho(false); });
    menu->addAction(tr("User…"), this, [this] { askForWho(true); });
    m_whoButton = toolbar->addMenuButton(tr("Who"), menu);
    m_whoButton->setObjectName(u"whoButton"_s);
}

void LogFilters::askForEvent()
{
    auto *dialog = new QInputDialog(m_toolbar);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Filter by event"));
    dialog->setLabelText(tr("The event's key, as in a log entry:"));
    dialog->setMinimumWidth(400); // its title is longer than what is in it
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &text) {
        const QString key = text.trimmed();
        if (key.isEmpty())
            return;
        setEvents(chosenEvents() << key);
        Q_EMIT eventsChanged();
    });
    dialog->open();
}

void LogFilters::askForWho(bool userFirst)
{
    auto *dialog =
        new LogWhoDialog(m_api, m_names, {m_applicationId, m_userId, m_userName}, m_toolbar);
    connect(dialog, &LogWhoDialog::chosen, this, [this](const LogWhoDialog::Who &who) {
        setApplication(who.applicationId);
        setUser(who.userId, who.userName);
        Q_EMIT changed();
    });
    if (userFirst)
        dialog->focusUser();
    dialog->open();
}

void LogFilters::askForTime()
{
    const QDateTime now = QDateTime::currentDateTime();
    const bool known = m_from.isValid();
    auto *dialog = new LogTimeDialog(known ? m_from : now.date().addDays(-1).startOfDay(),
                                     known ? m_to : now, m_toolbar);
    connect(dialog, &LogTimeDialog::chosen, this,
            [this](const QDateTime &from, const QDateTime &to) {
                setBetween(from, to);
                Q_EMIT changed();
            });
    connect(dialog, &QDialog::rejected, this, [this] { setRange(m_range); });
    dialog->open();
}

void LogFilters::setRange(Range range)
{
    m_range = range;
    m_ranges->actions().at(int(range))->setChecked(true);
    retitleRange();
}

void LogFilters::setBetween(const QDateTime &from, const QDateTime &to)
{
    m_from = from;
    m_to = to;
    setRange(Range::Between);
}

void LogFilters::retitleRange()
{
    m_rangeButton->setToolTip({});
    if (m_range != Range::Between)
        return;
    const QString from = dayOf(m_from), to = dayOf(m_to);
    m_rangeButton->setText(from == to ? from : u"%1 – %2"_s.arg(from, to));
    m_rangeButton->setToolTip(u"%1 – %2"_s.arg(shortMoment(m_from), shortMoment(m_to)));
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

void LogFilters::setUser(const QString &id, const QString &name)
{
    m_userId = id;
    m_userName = name;
    retitle();
}

void LogFilters::nameUser()
{
    if (m_userId.isEmpty() || !m_userName.isEmpty())
        return;
    m_api.user(m_userId).then(this, [this, id = m_userId](const Result<User> &user) {
        if (user && id == m_userId) // who was deleted stays an id
            setUser(id, user->displayName());
    });
}

void LogFilters::retitle()
{
    const int events = int(chosenEvents().size());
    m_eventsButton->setText(events == 0 ? tr("Event") : tr("%n event(s)", nullptr, events));
    const QString application = m_names.nameOf(m_applicationId);
    QStringList names{application.isEmpty() ? m_applicationId : application,
                      m_userName.isEmpty() ? m_userId : m_userName};
    names.removeAll(QString());
    const QString who = names.isEmpty() ? tr("Who")
        : names.size() > 1
        ? tr("Application and user")
        : withoutMnemonic(words::quoted(names.constFirst(), mostCharacters));
    m_whoButton->setText(who);
    m_whoButton->setToolTip(names.isEmpty() ? QString() : plainToolTip(names.join(u'\n')));
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
    if (m_range == Range::Between) {
        query.filter.startMs = m_from.toMSecsSinceEpoch();
        query.filter.endMs = m_to.toMSecsSinceEpoch();
    } else if (m_range != Range::Any)
        query.filter.startMs = now.toMSecsSinceEpoch() - backMs[int(m_range)];
    return query;
}

bool LogFilters::isSet() const
{
    return !chosenEvents().isEmpty() || outcome() || m_range != Range::Any ||
           !m_applicationId.isEmpty() || !m_userId.isEmpty();
}

void LogFilters::clear()
{
    setApplication({});
    setUser({});
    setEvents({});
    m_results->actions().constFirst()->setChecked(true);
    m_from = m_to = {};
    setRange(Range::Any);
}

QVariantMap LogFilters::state() const
{
    return {{u"events"_s, chosenEvents()},
            {u"result"_s, m_results->checkedAction()->data()},
            {u"range"_s, int(m_range)},
            {u"from"_s, m_from.isValid() ? m_from.toMSecsSinceEpoch() : 0},
            {u"to"_s, m_to.isValid() ? m_to.toMSecsSinceEpoch() : 0},
            {u"application"_s, m_applicationId},
            {u"user"_s, m_userId}};
}

void LogFilters::restore(const QVariantMap &state)
{
    clear();
    setEvents(state.value(u"events"_s).toStringList());
    setApplication(state.value(u"application"_s).toString());
    setUser(state.value(u"user"_s).toString());
    if (QAction *action = m_results->actions().value(state.value(u"result"_s).toInt()))
        action->setChecked(true);
    const int range = state.value(u"range"_s).toInt();
    const qint64 from = state.value(u"from"_s).toLongLong(), to = state.value(u"to"_s).toLongLong();
    if (range == int(Range::Between) && from < to)
        setBetween(QDateTime::fromMSecsSinceEpoch(from), QDateTime::fromMSecsSinceEpoch(to));
    else if (range > 0 && range < int(Range::Between))
        setRange(Range(range));
}

} // namespace lwb
