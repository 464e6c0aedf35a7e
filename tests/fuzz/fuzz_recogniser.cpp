// SPDX-License-Identifier: GPL-3.0-or-later
#include "Fuzz.h"
#include "doctor/Recogniser.h"
#include "net/HttpTypes.h"

#include <QUrl>

using namespace lwb;

/// The first line is a status and a content type, the rest a body: "401 application/json\n{…}".
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input = test::inputOf(data, size);
    const qsizetype line = input.indexOf('\n');
    const QByteArray head = input.left(line < 0 ? 0 : line);
    HttpResponse response;
    response.status = head.left(3).toInt();
    response.headers.add("Content-Type", head.mid(4));
    response.headers.add("Retry-After", head.mid(4));
    response.headers.add("Location", head.mid(4));
    response.body = input.mid(line + 1);

    Error error = errorFromResponse(response);
    LWB_MUST(error.bodySample.size() <= 2048);
    LWB_MUST(recognise(error).has_value() == recognise(error).has_value());
    // The same words from the token endpoint, and as text without any structure.
    error.kind = Error::Kind::TokenRefused;
    (void)recognise(error);
    error.code.clear();
    error.oauthError.clear();
    error.message = QString::fromUtf8(response.body);
    error.detail = error.message;
    (void)recognise(error);
    for (const auto kind : {Error::Kind::Network, Error::Kind::Tls, Error::Kind::Malformed,
                            Error::Kind::Redirected}) {
        error.kind = kind;
        (void)recognise(error);
    }
    const QString text = QString::fromUtf8(response.body);
    (void)recogniseEndpoint(QUrl(text));
    (void)recogniseIssuer(text, QString::fromUtf8(head));
    return 0;
}
