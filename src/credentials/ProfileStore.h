// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "credentials/Profile.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace lwb {

class FileWatch;
class ProfileDocument;

/// The profiles of this user: one JSON file, 0600, written atomically under a lock file that the
/// console and lwb share; changes made by another process are noticed. A file that can't be read as
/// profiles is moved aside (`profiles.json.corrupt-…`), reported by `problem()`, never overwritten.
/// Every save reads the file again under the lock: two processes lose nothing to each other.
class ProfileStore final : public QObject
{
    Q_OBJECT
public:
    /// `directory` empty: "logto-workbench" in QStandardPaths::GenericConfigLocation.
    explicit ProfileStore(const QString &directory = {}, QObject *parent = nullptr);
    ~ProfileStore() override;

    /// Also starts to watch for changes. Storage: unreadable, or written by a newer version.
    [[nodiscard]] Result<QList<Profile>> load();
    [[nodiscard]] const QList<Profile> &profiles() const { return m_profiles; }
    /// By id, by name without regard to case, or by the beginning of an id (4 characters or more)
    /// that no other has. Ambiguous and NotFound name the candidates in `detail`.
    [[nodiscard]] Result<Profile> find(const QString &text) const;
    /// Adds, or replaces the one with the same id. InvalidInput: a blank or taken name.
    [[nodiscard]] Result<Done> save(const Profile &profile) { return save(QList{profile}); }
    /// All of them in one writing, or none.
    [[nodiscard]] Result<Done> save(const QList<Profile> &profiles);
    /// NotFound when there is none.
    [[nodiscard]] Result<Done> remove(const QString &id);
    /// What was moved aside (`detail`: where to), or can't be read and was left alone.
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }
    [[nodiscard]] QString filePath() const;

Q_SIGNALS:
    /// The profiles or the problem.
    void changed();

private:
    using Edit = std::function<Result<Done>(ProfileDocument &)>;

    [[nodiscard]] Result<ProfileDocument> read() const;
    [[nodiscard]] Result<Done> change(const Edit &edit);
    [[nodiscard]] Result<Done> moveAside(const Error &reason);
    bool take(const ProfileDocument &document); // whether that changed anything
    void reread();

    QString m_directory;
    QList<Profile> m_profiles;
    std::optional<Error> m_problem;
    std::unique_ptr<FileWatch> m_watch; ///< from the first load() on
};

} // namespace lwb
