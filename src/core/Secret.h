// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDebug>

#include <memory>

namespace lwb {

/// A client secret or an access token in UTF-8. Move-only, prints as Secret(***), wipes its own
/// buffer when it goes. Copies that Qt makes on the way to the wire can't be wiped, so nothing here
/// promises that memory holds none. `reveal()` is the only way out: search for it to find every
/// use.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray utf8);
    ~Secret();
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    [[nodiscard]] const QByteArray &reveal() const { return m_bytes; }
    /// A deliberate second copy, for a holder with a lifetime of its own.
    [[nodiscard]] Secret duplicate() const;
    /// 16 hex characters of a SHA-256 over a per-process random key and the secret: equal secrets
    /// compare equal within one run, and the text says nothing about them.
    [[nodiscard]] QByteArray fingerprint() const;

private:
    void wipe();
    QByteArray m_bytes;
};

QDebug operator<<(QDebug debug, const Secret &);

/// Secrets inside values that must be copyable (results of Pending, cache entries).
using SharedSecret = std::shared_ptr<const Secret>;

} // namespace lwb
