// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "credentials/Profile.h"

#include <QObject>

class QFileSystemWatcher;

namespace lwb {

/// The profiles of this user: one JSON file, 0600, written atomically under a lock file that the
/// console and lwb share; changes made by another process are noticed. A file that can't be read as
/// profiles is moved aside (`profiles.json.corrupt-…`), reported by `problem()`, never overwritten.
class ProfileStore final : public QObject
{
    Q_OBJECT
public:
    /// `directory` empty: QStandardPaths::AppConfigLocation of "logto-workbench".
    explicit ProfileStore(const QString &directory = {}, QObject *parent = nullptr);

    [[nodiscard]] Result<QList<Profile>> load();
    [[nodiscard]] const QList<Profile> &profiles() const { return m_profiles; }
    /// By id, or by name without regard to case. NotFound names the candidates in `detail`.
    [[nodiscard]] Result<Profile> find(const QString &idOrName) const;
    /// Adds, or replaces the one with the same id. A taken name is InvalidInput.
    [[nodiscard]] Result<Done> save(const Profile &profile);
    [[nodiscard]] Result<Done> remove(const QString &id);
    /// What load() had to move aside, if anything.
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }
    [[nodiscard]] QString filePath() const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] Result<Done> write(const QList<Profile> &profiles);
    void watch();

    QString m_directory;
    QList<Profile> m_profiles;
    std::optional<Error> m_problem;
    QFileSystemWatcher *m_watcher = nullptr;
};

} // namespace lwb
