// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/Reasons.h"

#include "words/Formats.h"
#include "words/Words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lwb::words {

namespace {

struct Row
{
    const char *code;
    const char *sentence; ///< %1 is the error's detail, a measure in the reader's units
};

constexpr Row rows[]{
    {"url.empty", QT_TRANSLATE_NOOP("Reasons", "There is no address in it yet.")},
    {"url.incomplete", QT_TRANSLATE_NOOP("Reasons", "This is not a complete URL.")},
    {"url.scheme", QT_TRANSLATE_NOOP("Reasons", "Only https and http addresses can be used.")},
    {"url.port_zero", QT_TRANSLATE_NOOP("Reasons", "Port 0 is no port.")},
    {"url.user_info",
     QT_TRANSLATE_NOOP("Reasons", "The URL has a user name or password in it, which would be "
                                  "sent along.")},
    {"url.fragment",
     QT_TRANSLATE_NOOP("Reasons", "The URL has a # and something after it, which no server ever "
                                  "gets.")},
    {"url.control_character",
     QT_TRANSLATE_NOOP("Reasons", "The URL has a control character in it.")},
    {"url.insecure",
     QT_TRANSLATE_NOOP("Reasons", "The host is not this machine, so credentials could be read on "
                                  "the way.")},
    {"url.no_base",
     QT_TRANSLATE_NOOP("Reasons", "A path needs a base URL, and this API resource has none in the "
                                  "connection.")},
    {"url.management_elsewhere",
     QT_TRANSLATE_NOOP("Reasons", "The Management API token goes to the connection's "
                                  "own endpoint only.")},
    {"url.resource_elsewhere",
     QT_TRANSLATE_NOOP("Reasons", "The token of an API resource goes to the base URL of "
                                  "that resource only.")},
    {"method.not_token",
     QT_TRANSLATE_NOOP("Reasons", "The method has a character that no method can have.")},
    {"method.connect",
     QT_TRANSLATE_NOOP("Reasons", "CONNECT opens a tunnel; no answer could be shown.")},
    {"query.no_name", QT_TRANSLATE_NOOP("Reasons", "A parameter has a value and no name.")},
    {"header.not_token",
     QT_TRANSLATE_NOOP("Reasons", "A header's name has a character that none can have, or is "
                                  "missing.")},
    {"header.owned",
     QT_TRANSLATE_NOOP("Reasons", "This header belongs to the connection and cannot be set.")},
    {"header.control_character",
     QT_TRANSLATE_NOOP("Reasons", "A header's value has a control character in it.")},
    {"header.token_chosen",
     QT_TRANSLATE_NOOP("Reasons", "A token is chosen already. Choose no token to write the "
                                  "Authorization header yourself.")},
    {"secret.nul",
     QT_TRANSLATE_NOOP("Reasons",
                       "The App secret has a null character in it, which cannot be seen.")},
    {"secret.too_long",
     QT_TRANSLATE_NOOP("Reasons", "The App secret is longer than any keychain takes.")},
    {"secret.not_utf8", QT_TRANSLATE_NOOP("Reasons", "The App secret is not text.")},
    {"secret.session",
     QT_TRANSLATE_NOOP("Reasons", "It was kept for one session only, and that one has ended.")},
    {"profile.name",
     QT_TRANSLATE_NOOP("Reasons", "A connection needs a name, without control characters.")},
    {"profile.name_taken",
     QT_TRANSLATE_NOOP("Reasons", "Another connection has the name %1 already.")},
    {"connections.not_json",
     QT_TRANSLATE_NOOP("Reasons", "The file is not JSON: line %1 cannot be read.")},
    {"connections.not_connections",
     QT_TRANSLATE_NOOP("Reasons", "The file was not written by the export of connections.")},
    {"connections.newer",
     QT_TRANSLATE_NOOP("Reasons", "The file has format version %1, of another version of the "
                                  "program.")},
    {"connections.empty", QT_TRANSLATE_NOOP("Reasons", "The file has no connections in it.")},
    {"connections.too_many",
     QT_TRANSLATE_NOOP("Reasons", "The file has %1 connections, more than can be imported "
                                  "at once.")},
    {"connections.entry", QT_TRANSLATE_NOOP("Reasons", "%1 is not an object.")},
    {"connections.member", QT_TRANSLATE_NOOP("Reasons", "%1 is not what it should be.")},
    {"connections.name",
     QT_TRANSLATE_NOOP("Reasons", "%1 is missing, too long, or has control characters in it.")},
    {"connections.endpoint", QT_TRANSLATE_NOOP("Reasons", "%1 is not the address of a tenant.")},
    {"connections.app_id", QT_TRANSLATE_NOOP("Reasons", "%1 is missing.")},
    {"timeout.total",
     QT_TRANSLATE_NOOP("Reasons", "No complete answer came within the time limit of %1.")},
    {"timeout.idle", QT_TRANSLATE_NOOP("Reasons", "Nothing came from the server for %1.")},
    {"timeout.connect", QT_TRANSLATE_NOOP("Reasons", "No connection came about within %1.")},
    {"tls.expired", QT_TRANSLATE_NOOP("Reasons", "The server's certificate has expired.")},
    {"tls.not_yet_valid",
     QT_TRANSLATE_NOOP("Reasons", "The server's certificate is not valid yet; this computer's "
                                  "clock may be wrong.")},
    {"tls.self_signed",
     QT_TRANSLATE_NOOP("Reasons", "The server signed its certificate itself, and nobody trusted "
                                  "here vouches for it.")},
    {"tls.unknown_authority",
     QT_TRANSLATE_NOOP("Reasons", "The server's certificate comes from an authority that is "
                                  "not trusted here.")},
    {"tls.other_host",
     QT_TRANSLATE_NOOP("Reasons", "The server's certificate is for another host.")},
    {"tls.revoked", QT_TRANSLATE_NOOP("Reasons", "The server's certificate was revoked.")},
    {"answer.size", QT_TRANSLATE_NOOP("Reasons", "It passed the limit of %1 and was stopped.")},
    {"answer.compression",
     QT_TRANSLATE_NOOP("Reasons", "Its compression is broken, or it grows past all measure.")},
    {"answer.header",
     QT_TRANSLATE_NOOP("Reasons", "Its header has no fields, or too many to be read.")},
};

/// Times and sizes are kept as "30 s" and "65536 bytes".
QString measure(const QString &detail)
{
    const double number = detail.section(u' ', 0, 0).toDouble();
    if (detail.endsWith(" s"_L1))
        return forDuration(number * 1000);
    return forBytes(qint64(number));
}

/// What the transport says of an answer that began has a status too, and no code of the server's.
bool isOfTheTransport(const Error &error)
{
    return error.code.startsWith("timeout."_L1) || error.code.startsWith("answer."_L1);
}

} // namespace

QString forReason(const Error &error)
{
    const bool answered = error.kind == Error::Kind::Http || error.kind == Error::Kind::TokenRefused
        || error.kind == Error::Kind::Redirected;
    // A server's code is not ours.
    if (error.code.isEmpty() || answered || (error.status != 0 && !isOfTheTransport(error)))
        return {};
    for (const Row &row : rows) {
        if (error.code == QLatin1StringView(row.code)) {
            const QString sentence = QCoreApplication::translate("Reasons", row.sentence);
            if (!sentence.contains(u"%1"))
                return sentence;
            return sentence.arg(isOfTheTransport(error) ? measure(error.detail)
                                                        : quoted(error.detail));
        }
    }
    return {};
}

} // namespace lwb::words
