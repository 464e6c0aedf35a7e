// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/KeychainService.h"
#include "credentials/SecretStore.h"

#include <QObject>

#include <memory>

namespace lwb {

/// The operating system's keychain through QtKeychain. Entries: service "logto-workbench", key
/// "logto-workbench/{profile id}". Never blocks; one call runs at a time, as QtKeychain does it.
/// Reading, writing and erasing never open a prompt where that can be known: a locked keychain is
/// KeychainLocked, and unlock() asks. Nothing is touched before the first call.
class KeychainSecretStore final : public QObject, public SecretStore
{
    Q_OBJECT
public:
    struct Limits
    {
        int softMs = 3'000;
        int hardMs = 60'000; ///< from the call to KeychainTimeout, waiting behind others included
    };
    explicit KeychainSecretStore(QObject *parent = nullptr);
    KeychainSecretStore(QObject *parent, const Limits &limits);
    /// Open calls settle Cancelled. Jobs that still run are cut loose, not deleted: QtKeychain
    /// would use them after free.
    ~KeychainSecretStore() override;

    /// Cancelling settles Cancelled at once. What QtKeychain is at work on ends by itself: a write
    /// cancelled then may still happen. Later calls wait for it, within their own limits.
    [[nodiscard]] Pending<Result<Secret>> read(const QString &profileId) override;
    [[nodiscard]] Pending<Result<Done>> write(const QString &profileId, Secret secret) override;
    [[nodiscard]] Pending<Result<Done>> erase(const QString &profileId) override;
    /// What keeps the secrets, and whether it is open; asks for nothing and shows no prompt.
    [[nodiscard]] Pending<Result<KeychainService::State>> state();
    /// Asks the Secret Service to unlock; it may show its own prompt, which stays after cancelling.
    /// Linux only, elsewhere Done. KeychainLocked: dismissed, or it can't be shown.
    [[nodiscard]] Pending<Result<Done>> unlock();
    /// All open calls settle Cancelled, as if each had been cancelled.
    void stopWaiting();
    [[nodiscard]] bool isWaiting() const; ///< as waiting() last told

    /// Whether something runs that can't be stopped: QtKeychain's job, or a connection being made.
    [[nodiscard]] static bool jobsOutstanding();
    /// How main() must end, after the event loop and before anything is destroyed: with a job
    /// outstanding the process leaves at once with `code`, running no destructors (they would wait
    /// for the keychain, or be used after free); otherwise this does nothing.
    static void leaveIfJobsOutstanding(int code);

Q_SIGNALS:
    /// True when a call has gone unanswered for the soft limit (a prompt may be open), false when
    /// no such call is left.
    void waiting(bool isWaiting);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace lwb
