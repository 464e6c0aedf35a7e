// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"
#include "doctor/Finding.h"
#include "logto/Tenant.h"

#include <QObject>

#include <optional>

namespace lwb {

/// One step of the live check, in this order.
struct CheckStep
{
    enum class Step { Reach, Discovery, Issuer, Clock, ClientAuthentication, Resource, ScopeAll, ManagementCall };
    enum class Status { Waiting, Running, Ok, Warning, Failed, Skipped };
    Step step = Step::Reach;
    Status status = Status::Waiting;
    double tookMs = -1;
    QString fact;                   ///< short, for the right margin: "12 ms", "0.3 s apart", "200"
    std::optional<Finding> finding; ///< for Warning and Failed
    std::optional<Error> error;     ///< the raw reason, for Details
};
[[nodiscard]] QString stepName(CheckStep::Step step); ///< "reach", "client_authentication" …, for JSON

/// Runs the eight steps against a tenant. A failed step that others need leaves those Skipped.
/// Nothing is written to the tenant; the token exchange leaves its usual audit entry.
class ConnectionCheck final : public QObject
{
    Q_OBJECT
public:
    ConnectionCheck(Tenant &tenant, QObject *parent = nullptr);
    void start();
    void cancel();
    [[nodiscard]] const QList<CheckStep> &steps() const { return m_steps; }
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] bool passed() const; ///< finished, and no step Failed

Q_SIGNALS:
    void stepChanged(int index);
    void finished();

private:
    QList<CheckStep> m_steps;
    bool m_running = false;
    struct Private;
    std::shared_ptr<Private> d;
};

} // namespace lwb
