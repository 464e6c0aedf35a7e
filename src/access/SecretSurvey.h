// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/SecretHygiene.h"
#include "core/Clock.h"
#include "core/Pending.h"

#include <QObject>

namespace lwb {

class ManagementApi;

/// Asks every machine-to-machine application for its secrets, and the audit log of the last
/// `logDays` days for their use: two requests or a few more for each, some at a time. The values of
/// the secrets come with the answers and are dropped at once. Only on a click.
class SecretSurvey final : public QObject
{
    Q_OBJECT
public:
    static constexpr int logDays = 30;
    static constexpr int logPages = 5; ///< of 100 entries, at most, for one application

    SecretSurvey(ManagementApi &api, const Clock &clock, QObject *parent = nullptr);
    ~SecretSurvey() override;

    void start();
    /// What came stays.
    void cancel();

    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] int doneCount() const { return m_done; }
    [[nodiscard]] int total() const { return m_total; } ///< -1 before the applications are listed
    [[nodiscard]] const QList<ApplicationSecrets> &applications() const { return m_applications; }
    /// Applications whose secrets were not read.
    [[nodiscard]] int unreadCount() const
    {
        return std::max(0, m_total - int(m_applications.size()));
    }
    /// When the last run began; invalid: none did.
    [[nodiscard]] const QDateTime &readAt() const { return m_readAt; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; } ///< the first

Q_SIGNALS:
    /// A run began, went on, or ended.
    void progressed();

private:
    void read(const QList<Application> &applications);
    [[nodiscard]] Pending<Result<Done>> readOne(const Application &application);
    [[nodiscard]] Pending<Result<ApplicationSecrets>> readUse(ApplicationSecrets application,
                                                              int page);
    void noteError(const Error &error);
    void end();

    ManagementApi &m_api;
    const Clock &m_clock;
    QList<ApplicationSecrets> m_applications;
    QDateTime m_readAt;
    std::optional<Error> m_error;
    std::function<void()> m_cancel;
    bool m_running = false;
    int m_done = 0;
    int m_total = -1;
};

} // namespace lwb
