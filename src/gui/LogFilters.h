// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/LogFeed.h"

#include <QDateTime>
#include <QObject>
#include <QVariantMap>

#include <optional>

class QActionGroup;
class QMenu;
class QPushButton;

namespace lwb {

class ApplicationNames;
class PageToolbar;

/// What the audit log is filtered by: menus in the toolbar for several events, the result, a time
/// range, one application and one user. The server filters by all of these but the result.
class LogFilters final : public QObject
{
    Q_OBJECT
public:
    enum class Range { Any, Hour, Day, Week, Month, Between };

    LogFilters(PageToolbar *toolbar, ManagementApi &api, ApplicationNames &names,
               QObject *parent = nullptr);

    /// What to ask the server, with the time range counted back from `now`.
    [[nodiscard]] LogQuery query(const QDateTime &now) const;
    [[nodiscard]] std::optional<LogEntry::Outcome> outcome() const;
    [[nodiscard]] Range range() const { return m_range; }
    /// Anything but everything is asked for.
    [[nodiscard]] bool isSet() const;
    void clear();
    /// What is chosen, for its return after a restart.
    [[nodiscard]] QVariantMap state() const;
    void restore(const QVariantMap &state);
    void setEvents(const QStringList &events);
    void setApplication(const QString &id);
    /// Without a name the id stands for it until nameUser().
    void setUser(const QString &id, const QString &name = {});
    void setBetween(const QDateTime &from, const QDateTime &to);
    /// Asks who the user is, once: only the id is kept over a restart.
    void nameUser();

Q_SIGNALS:
    /// The server is to be asked anew, for entries and for counts.
    void changed();
    /// For other entries only: what is counted over time are always the same events.
    void eventsChanged();
    /// Another part of what is loaded is to be shown.
    void outcomeChanged();

private:
    void addEvents(PageToolbar *toolbar);
    void addWho(PageToolbar *toolbar);
    QActionGroup *addChoices(PageToolbar *toolbar, const QString &name, const QString &title,
                             const QStringList &choices);
    void addEvent(const QString &key, const QString &text);
    void askForEvent();
    void askForWho(bool userFirst);
    void askForTime();
    void setRange(Range range);
    void retitle();
    void retitleRange();
    [[nodiscard]] QStringList chosenEvents() const;

    PageToolbar *m_toolbar;
    ManagementApi &m_api;
    ApplicationNames &m_names;
    QMenu *m_events = nullptr;
    QPushButton *m_eventsButton = nullptr;
    QActionGroup *m_results = nullptr;
    QActionGroup *m_ranges = nullptr;
    QPushButton *m_rangeButton = nullptr;
    Range m_range = Range::Any;
    QDateTime m_from, m_to; ///< of Between
    QPushButton *m_whoButton = nullptr;
    QString m_applicationId;
    QString m_userId;
    QString m_userName;
};

} // namespace lwb
