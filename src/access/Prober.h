// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/Probe.h"
#include "core/Pending.h"
#include "core/Secret.h"

#include <QObject>

#include <memory>

namespace lwb {

class Tenant;

/// Asks real tokens, a few at a time, and keeps what they said. The profile's own application uses
/// the profile's secret; others the newest unexpired secret that GET /applications/{id}/secrets
/// tells, read once per run, held in memory until the run ends. Each exchange leaves an audit entry
/// under its application and counts towards Logto Cloud's token quota: ask the user first.
/// A refusal is a result like any other; 429 waits as the server asks and then goes on slower; when
/// the tenant says its token quota is used up (auth.exceed_token_limit), or can't be reached, the
/// run pauses.
class Prober final : public QObject
{
    Q_OBJECT
public:
    static constexpr int atOnce = 6;

    struct Job
    {
        ProbeTarget target;
        QStringList scopes; ///< every scope of the resource
    };

    explicit Prober(Tenant &tenant, QObject *parent = nullptr);
    ~Prober() override;

    /// Adds to what is to be asked; starts.
    void probe(const QList<Job> &jobs);
    /// What runs is cancelled and stays among the remaining: resume() goes on from there.
    void pause();
    void resume();
    /// Forgets the remaining. Results stay.
    void cancel();
    void clearResults();

    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] int doneCount() const;      ///< of this run
    [[nodiscard]] int remainingCount() const; ///< of this run, those under way included
    /// Of the last run: what cancel() forgot.
    [[nodiscard]] int cancelledCount() const;
    /// Why it paused by itself.
    [[nodiscard]] const std::optional<Error> &pausedBy() const;
    [[nodiscard]] const ProbeResults &results() const;

Q_SIGNALS:
    void resulted(const lwb::ProbeTarget &target);
    /// A run began, went on, paused or ended.
    void progressed();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace lwb
