// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslCertificate>
#include <QSslConfiguration>

#include <memory>

namespace lwb::test {

/// A certificate authority made for one test run, and what a server needs to serve under it.
class TestAuthority
{
public:
    TestAuthority();
    ~TestAuthority();

    [[nodiscard]] QSslCertificate certificate() const;
    /// `names` as in OpenSSL's subjectAltName: "IP:127.0.0.1,DNS:localhost". Days may be past.
    [[nodiscard]] QSslConfiguration server(const QByteArray &names, int validDays = 1) const;
    /// A certificate that nobody but itself vouches for.
    [[nodiscard]] static QSslConfiguration selfSignedServer(const QByteArray &names);

private:
    struct Issued;
    std::unique_ptr<Issued> m_root;
};

} // namespace lwb::test
