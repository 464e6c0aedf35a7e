// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"

#include <QHash>
#include <QJsonValue>
#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <QVariant>

#include <optional>

namespace lwb {

/// Named values in one JSON file of this user, 0600. Changes reach the disk within half a second,
/// on a thread of their own, atomically: only the keys changed here are replaced, so that processes
/// lose nothing to each other. A file that can't be read is moved aside and reported. For what may
/// be lost and may be read by others with this user's rights: never a secret or a token.
class StateFile final : public QObject
{
    Q_OBJECT
public:
    explicit StateFile(const QString &path, QObject *parent = nullptr);
    /// Writes what is left.
    ~StateFile() override;

    [[nodiscard]] const QString &path() const { return m_path; }
    /// Whether there was a file to read.
    [[nodiscard]] bool existed() const { return m_existed; }
    /// Booleans, numbers, texts, bytes, and lists and maps of them.
    [[nodiscard]] QVariant value(const QString &key, const QVariant &otherwise = {}) const;
    /// An invalid value removes the key.
    void setValue(const QString &key, const QVariant &value);
    /// Every key that begins so.
    void remove(const QString &beginning);
    [[nodiscard]] QStringList keys(const QString &beginning = {}) const;
    void clear() { remove({}); }
    /// What the file holds now, with the changes made here that it does not have yet; whether
    /// anything is different. A file that can't be read just now changes nothing.
    bool reread();
    /// Waits until everything is on the disk, or known not to get there.
    void sync();
    /// What was moved aside (`detail`: where to), or can't be read or written.
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }

Q_SIGNALS:
    void problemChanged();

private:
    using Changes = QHash<QString, QJsonValue>; ///< Undefined: removed

    void read();
    void change(const QString &key, const QJsonValue &value);
    void write();
    struct Outcome
    {
        bool written = false;
        std::optional<Error> problem; ///< also when written: what was there is moved aside
    };
    [[nodiscard]] static Outcome merge(const QString &path, const Changes &changes);
    void written(const Outcome &outcome, const Changes &changes);

    QString m_path;
    QHash<QString, QJsonValue> m_values;
    Changes m_changes; ///< not handed to the writer yet
    Changes m_writing; ///< handed to it
    QTimer m_delay;
    QThreadPool m_writer;
    std::optional<Error> m_problem;
    bool m_existed = false;
};

} // namespace lwb
