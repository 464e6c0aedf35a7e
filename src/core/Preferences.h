// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "core/StateFile.h"

#include <QObject>

#include <memory>

namespace lwb {

class FileWatch;

/// What the user chose for this program; plain values with their defaults.
struct PreferenceValues
{
    enum class Theme { System, Light, Dark };
    enum class Density { Comfortable, Compact };
    enum class Proxy { System, None, Manual };

    Theme theme = Theme::System;
    QString language; ///< "pt_BR"; empty follows the system
    Density density = Density::Comfortable;
    int connectSeconds = 10;      ///< until a connection stands
    int idleSeconds = 10;         ///< of silence from the server
    int totalSeconds = 30;        ///< for one of the console's own calls
    int requestIdleSeconds = 60;  ///< of silence, for what the request panel sends
    int clipboardSeconds = 30;    ///< until a copied secret leaves the clipboard
    Proxy proxy = Proxy::System;
    QString proxyHost;
    int proxyPort = 8080;
    QString proxyUser;            ///< its password is in the keychain
    QString caCertificatesPem;    ///< trusted beside the system's; empty for none

    friend bool operator==(const PreferenceValues &, const PreferenceValues &) = default;
};

/// The preferences of this user, in preferences.json. A value in the file that is out of its range
/// or of another kind counts as its default, and is reported.
class Preferences final : public QObject
{
    Q_OBJECT
public:
    struct Range
    {
        int least;
        int most;
    };
    static constexpr Range connectRange{1, 120};
    static constexpr Range idleRange{1, 300};
    static constexpr Range totalRange{5, 900};
    static constexpr Range requestIdleRange{1, 3600};
    static constexpr Range clipboardRange{5, 600};
    static constexpr Range portRange{1, 65535};
    /// Those with texts of their own; "" follows the system.
    [[nodiscard]] static const QStringList &languages();

    explicit Preferences(const QString &directory, QObject *parent = nullptr);
    ~Preferences() override;

    [[nodiscard]] const PreferenceValues &values() const { return m_values; }
    /// InvalidInput, with the name of the first bad value in `detail`: nothing is changed then.
    [[nodiscard]] Result<Done> set(const PreferenceValues &values);
    /// The names of the values in the file that could not be used.
    [[nodiscard]] const QStringList &unusable() const { return m_unusable; }
    /// What is wrong with the file as a whole.
    [[nodiscard]] const std::optional<Error> &problem() const { return m_file.problem(); }
    void sync() { m_file.sync(); }
    /// From now on what another process writes into the file holds here too.
    void watch();

Q_SIGNALS:
    void changed();

private:
    void read();
    void reread();

    StateFile m_file;
    std::unique_ptr<FileWatch> m_watch;
    PreferenceValues m_values;
    QStringList m_unusable;
};

} // namespace lwb
