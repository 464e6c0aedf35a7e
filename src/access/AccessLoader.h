// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/AccessGraph.h"
#include "core/Clock.h"
#include "core/Pending.h"

#include <QObject>

#include <memory>

namespace lwb {

class Transport;

/// Reads the whole graph of a tenant and keeps it: every page of resources with their scopes,
/// roles, their scopes, M2M applications, and who holds which role, asked from whichever side is
/// fewer requests. At most six requests at a time. Everything is a conditional GET: what did not
/// change is answered 304 and not parsed again. One for each tenant that is open.
class AccessLoader final : public QObject
{
    Q_OBJECT
public:
    static constexpr int atOnce = 6;

    /// `transport` adds the Management API's token; `apiBase` is {endpoint}/api.
    AccessLoader(Transport &transport, const QUrl &apiBase, const Clock &clock,
                 QObject *parent = nullptr);
    ~AccessLoader() override;

    /// Before anything is read: who holds which role directly is not needed, since all questions
    /// will be about organizations. The graph then has no roles and says unknown of them.
    void leaveOutRoles();
    /// Settles when nothing is on its way any more, however that ended. Reads what was not read
    /// yet; nothing at all when the graph is complete.
    [[nodiscard]] Pending<Done> load();
    /// All of it again; the old graph stays until the new one is here.
    [[nodiscard]] Pending<Done> reload();
    /// Reads one organization's applications.
    /// Errors stay with the result: the graph as it was remains.
    [[nodiscard]] Pending<Result<Done>> loadOrganization(const QString &organizationId);
    /// What came stays; load() goes on from there.
    void stop();

    [[nodiscard]] bool isLoading() const;
    [[nodiscard]] int readCount() const; ///< requests answered, of the run under way
    [[nodiscard]] int toRead() const;    ///< -1 before that is known
    /// Never null; replaced, not changed: hold on to it for as long as indexes are kept.
    [[nodiscard]] std::shared_ptr<const AccessGraph> graph() const;

Q_SIGNALS:
    /// A run began, went on, or ended.
    void progressed();
    /// graph() is another one.
    void changed();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace lwb
