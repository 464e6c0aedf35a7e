// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/SecretStore.h"

#include <QObject>

#include <memory>

namespace lwb {

/// The operating system's keychain through QtKeychain. Entries: service "logto-workbench", key
/// "logto-workbench/{profile id}". Never blocks; one call runs at a time, as QtKeychain does it.
/// `waiting(true)` after 3 s without an answer (a prompt may be open), `waiting(false)` when it ends.
class KeychainSecretStore final : public QObject, public SecretStore
{
    Q_OBJECT
public:
    struct Limits
    {
        int softMs = 3'000;
        int hardMs = 60'000;
    };
    explicit KeychainSecretStore(QObject *parent = nullptr);
    KeychainSecretStore(QObject *parent, const Limits &limits);
    /// Jobs that still run are cut loose, not deleted: QtKeychain would use them after free.
    ~KeychainSecretStore() override;

    [[nodiscard]] Pending<Result<Secret>> read(const QString &profileId) override;
    [[nodiscard]] Pending<Result<Done>> write(const QString &profileId, Secret secret) override;
    [[nodiscard]] Pending<Result<Done>> erase(const QString &profileId) override;
    /// Asks the Secret Service to unlock; it may show its own prompt. Linux only, elsewhere Done.
    [[nodiscard]] Pending<Result<Done>> unlock();
    /// Whether a job is still running inside QtKeychain; quitting then must not run destructors.
    [[nodiscard]] static bool jobsOutstanding();

Q_SIGNALS:
    void waiting(bool isWaiting);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace lwb
