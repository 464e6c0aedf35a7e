// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"
#include "doctor/Finding.h"
#include "logto/Tenant.h"

#include <QObject>

#include <memory>
#include <optional>

namespace lwb {

/// One step of the live check, in this order.
struct CheckStep
{
    enum class Step {
        Reach,
        Discovery,
        Issuer,
        Clock,
        ClientAuthentication,
        Resource,
        ScopeAll,
        ManagementCall
    };
    enum class Status { Waiting, Running, Ok, Warning, Failed, Skipped };
    Step step = Step::Reach;
    Status status = Status::Waiting;
    double tookMs = -1;             ///< of the exchange behind it; -1 when another step's served it
    QString fact;                   ///< no sentence, the same in every language: "12 ms", "all"
    std::optional<Finding> finding; ///< for Warning, and for Failed when the cause is a known one
    std::optional<Error> error;     ///< the raw reason, for Details
};
/// The words of the JSON output: "reach", "client_authentication" …; "ok", "warning" …
[[nodiscard]] QString stepName(CheckStep::Step step);
[[nodiscard]] QString statusName(CheckStep::Status status);

/// Runs the eight steps against a tenant. A failed step that others need leaves those Skipped; the
/// App secret is not sent to a host that has not answered as an OpenID provider first. Every token
/// is a new one. Nothing is written to the tenant; the exchange leaves its usual audit entry.
/// A slip in the endpoint is told as a warning of Reach, and never mended: what then fails, fails.
class ConnectionCheck final : public QObject
{
    Q_OBJECT
public:
    ConnectionCheck(Tenant &tenant, QObject *parent = nullptr);
    ~ConnectionCheck() override;

    /// From the beginning; a running check is cancelled first.
    void start();
    /// What has no result yet becomes Skipped; finished() comes before this returns.
    void cancel();
    [[nodiscard]] const QList<CheckStep> &steps() const { return m_steps; }
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] bool passed() const; ///< ran to its end, and no step Failed

Q_SIGNALS:
    void stepChanged(int index);
    void finished();

private:
    struct Private;

    QList<CheckStep> m_steps;
    bool m_running = false;
    std::unique_ptr<Private> d;
};

} // namespace lwb
