// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/Words.h"

#include "doctor/Recogniser.h"
#include "words/Formats.h"
#include "words/Reasons.h"
#include "words/Sentences.h"

#include <QCoreApplication>

#include <optional>

using namespace Qt::StringLiterals;

namespace lwb::words {

namespace {

using Kind = Error::Kind;

QString text(const char *source)
{
    return QCoreApplication::translate("Errors", source);
}

struct Row
{
    Kind kind;
    const char *what;
    const char *why;
    const char *remedy;
};

constexpr Row rows[]{
    {Kind::Cancelled, QT_TRANSLATE_NOOP("Errors", "Cancelled"),
     QT_TRANSLATE_NOOP("Errors", "It was stopped before it was done."), ""},
    {Kind::InvalidInput, QT_TRANSLATE_NOOP("Errors", "Not sent"),
     QT_TRANSLATE_NOOP("Errors", "Something in it cannot be used as it is."),
     QT_TRANSLATE_NOOP("Errors", "Correct it and try again.")},
    {Kind::InsecureUrl, QT_TRANSLATE_NOOP("Errors", "Not sent over plain http"),
     QT_TRANSLATE_NOOP("Errors",
                       "The host is not this machine, so credentials could be read on the way."),
     QT_TRANSLATE_NOOP("Errors", "Use an https address.")},
    {Kind::NotFound, QT_TRANSLATE_NOOP("Errors", "Not found"),
     QT_TRANSLATE_NOOP("Errors", "There is nothing by that name here."),
     QT_TRANSLATE_NOOP("Errors", "Check how it is written.")},
    {Kind::Ambiguous, QT_TRANSLATE_NOOP("Errors", "The name fits several objects"),
     QT_TRANSLATE_NOOP("Errors", "It does not say which one is meant."),
     QT_TRANSLATE_NOOP("Errors", "Use the ID of the one that is meant.")},
    {Kind::ReadOnly, QT_TRANSLATE_NOOP("Errors", "The profile is read-only"),
     QT_TRANSLATE_NOOP("Errors", "Requests that could change something are not sent."),
     QT_TRANSLATE_NOOP("Errors", "If the change is meant, turn read-only off in the profile.")},
    {Kind::Network, QT_TRANSLATE_NOOP("Errors", "No connection"),
     QT_TRANSLATE_NOOP(
         "Errors", "The host was not found, did not accept the connection, or ended it before its "
                   "answer was complete."),
     QT_TRANSLATE_NOOP("Errors", "Check the address, the network and the proxy, then try again.")},
    {Kind::Tls, QT_TRANSLATE_NOOP("Errors", "No secure connection"),
     QT_TRANSLATE_NOOP("Errors", "The server's certificate or its TLS settings were not accepted."),
     QT_TRANSLATE_NOOP(
         "Errors", "Check the address. If your own certificate authority signed the certificate, "
                   "add that authority to the profile.")},
    {Kind::Timeout, QT_TRANSLATE_NOOP("Errors", "No answer in time"),
     QT_TRANSLATE_NOOP("Errors", "The server took longer than the time limit."),
     QT_TRANSLATE_NOOP("Errors", "Try again; the server or the network may be busy.")},
    {Kind::TooLarge, QT_TRANSLATE_NOOP("Errors", "The answer is too large"),
     QT_TRANSLATE_NOOP("Errors", "It passed the size limit and was stopped."),
     QT_TRANSLATE_NOOP("Errors", "Ask for less at a time.")},
    {Kind::Redirected, QT_TRANSLATE_NOOP("Errors", "The address leads elsewhere"),
     QT_TRANSLATE_NOOP("Errors",
                       "The server redirects. Redirects are not followed, since credentials would "
                       "follow too."),
     QT_TRANSLATE_NOOP("Errors", "If the new place is the right one, use its address.")},
    {Kind::UnknownOutcome, QT_TRANSLATE_NOOP("Errors", "It is not known whether this was done"),
     QT_TRANSLATE_NOOP(
         "Errors", "The request left, and no complete answer came back. It was not sent again."),
     QT_TRANSLATE_NOOP("Errors", "Reload and look before you try again.")},
    {Kind::TokenRefused, QT_TRANSLATE_NOOP("Errors", "No token was issued"),
     QT_TRANSLATE_NOOP("Errors", "The token endpoint refused the request."),
     QT_TRANSLATE_NOOP("Errors", "Check App ID, App secret and resource.")},
    {Kind::Http, QT_TRANSLATE_NOOP("Errors", "The server refused the request"),
     QT_TRANSLATE_NOOP("Errors", "Its answer was an error."), ""},
    {Kind::Malformed, QT_TRANSLATE_NOOP("Errors", "The answer was not understood"),
     QT_TRANSLATE_NOOP("Errors", "It is not what Logto answers here."),
     QT_TRANSLATE_NOOP("Errors", "Check that the address is a Logto tenant's.")},
    {Kind::KeychainLocked, QT_TRANSLATE_NOOP("Errors", "The keychain is locked"),
     QT_TRANSLATE_NOOP("Errors", "The App secret is inside, and stays there."),
     QT_TRANSLATE_NOOP("Errors", "Unlock the keychain and try again.")},
    {Kind::KeychainMissing,
     QT_TRANSLATE_NOOP("Errors", "The keychain has no App secret for this profile"),
     QT_TRANSLATE_NOOP("Errors", "It is open, and has no entry of this profile."),
     QT_TRANSLATE_NOOP("Errors", "Enter the App secret again.")},
    {Kind::KeychainUnavailable, QT_TRANSLATE_NOOP("Errors", "There is no keychain to use"),
     QT_TRANSLATE_NOOP("Errors", "No keychain service answers in this session."),
     QT_TRANSLATE_NOOP(
         "Errors", "Start one, such as GNOME Keyring or KWallet, or keep the App secret for this "
                   "session only.")},
    {Kind::KeychainTimeout, QT_TRANSLATE_NOOP("Errors", "The keychain did not answer"),
     QT_TRANSLATE_NOOP("Errors", "It may have a question open, or be stuck."),
     QT_TRANSLATE_NOOP("Errors", "Answer its question if there is one, and try again.")},
    {Kind::KeychainFailed, QT_TRANSLATE_NOOP("Errors", "The keychain reported an error"),
     QT_TRANSLATE_NOOP("Errors", "The App secret could not be read or stored."),
     QT_TRANSLATE_NOOP("Errors", "Try again, or keep the App secret for this session only.")},
    {Kind::Storage, QT_TRANSLATE_NOOP("Errors", "A file could not be read or written"),
     QT_TRANSLATE_NOOP("Errors", "The file system refused it."),
     QT_TRANSLATE_NOOP("Errors", "Check the file's permissions and the free space.")},
    {Kind::Internal, QT_TRANSLATE_NOOP("Errors", "Something went wrong in this program"),
     QT_TRANSLATE_NOOP("Errors", "This should not happen."),
     QT_TRANSLATE_NOOP("Errors", "Please report it, with the details.")},
};

/// An answered refusal that is no finding: the status says most.
Message forStatusCode(int status)
{
    switch (status) {
    case 401:
        return {text(QT_TRANSLATE_NOOP("Errors", "Not authorized")),
                text(QT_TRANSLATE_NOOP("Errors", "The server did not accept the token.")),
                text(QT_TRANSLATE_NOOP("Errors", "Check which token goes out."))};
    case 403:
        return {text(QT_TRANSLATE_NOOP("Errors", "Not allowed")),
                text(QT_TRANSLATE_NOOP("Errors", "The token is good, and does not permit this.")),
                text(QT_TRANSLATE_NOOP(
                    "Errors", "Check the roles of the application and the scopes asked for."))};
    case 404:
        return {text(QT_TRANSLATE_NOOP("Errors", "Not found on the server")),
                text(QT_TRANSLATE_NOOP("Errors", "There is nothing at this address.")),
                text(QT_TRANSLATE_NOOP("Errors", "Check the path."))};
    case 405:
        return {
            text(QT_TRANSLATE_NOOP("Errors", "The method is not allowed here")),
            text(QT_TRANSLATE_NOOP("Errors", "The address exists, and does not take this method.")),
            {}};
    case 409:
    case 422:
        return {text(QT_TRANSLATE_NOOP("Errors", "The change was refused")),
                text(QT_TRANSLATE_NOOP("Errors", "It does not go with what is there already.")),
                {}};
    case 429:
        return {text(QT_TRANSLATE_NOOP("Errors", "Too many requests")),
                text(QT_TRANSLATE_NOOP("Errors", "The server asks for a pause.")),
                text(QT_TRANSLATE_NOOP("Errors", "Wait a little and try again."))};
    default:
        break;
    }
    if (status >= 500) {
        return {text(QT_TRANSLATE_NOOP("Errors", "The server failed")),
                text(QT_TRANSLATE_NOOP("Errors", "It could not handle the request.")),
                text(QT_TRANSLATE_NOOP("Errors",
                                       "Try again. If it stays so, look at the server's log."))};
    }
    return {};
}

/// Errors of one's own doing that are no requests.
std::optional<Message> forDeed(const Error &error)
{
    if (error.status == 0 && error.code.startsWith("connections."_L1)) {
        return Message{text(QT_TRANSLATE_NOOP("Errors", "The file was not imported")), {},
                       text(QT_TRANSLATE_NOOP("Errors", "Nothing was changed."))};
    }
    if (error.code == "secret.session"_L1) {
        return Message{text(QT_TRANSLATE_NOOP("Errors", "The App secret is not here any more")), {},
                       text(QT_TRANSLATE_NOOP("Errors", "Enter it again."))};
    }
    if (error.kind == Kind::InvalidInput
        && (error.code.startsWith("profile."_L1) || error.code.startsWith("secret."_L1))) {
        return Message{text(QT_TRANSLATE_NOOP("Errors", "Not saved")), {},
                       text(QT_TRANSLATE_NOOP("Errors", "Correct it and try again."))};
    }
    return std::nullopt;
}

Message forKind(const Error &error)
{
    if (const auto deed = forDeed(error))
        return *deed;
    if (error.kind == Kind::Http) {
        if (Message message = forStatusCode(error.status); !message.what.isEmpty())
            return message;
    }
    for (const Row &row : rows) {
        if (row.kind == error.kind)
            return {text(row.what), text(row.why), *row.remedy ? text(row.remedy) : QString()};
    }
    return {};
}

/// Where an answer stops being what it should be; the rest is for those who read the details.
QString misfit(const Error &error)
{
    const QString place = quoted(error.detail);
    if (place.isEmpty())
        return {};
    constexpr QLatin1StringView byte("byte ");
    if (place.startsWith(byte)) {
        return text(QT_TRANSLATE_NOOP("Errors", "It stops making sense at byte %1."))
            .arg(place.sliced(byte.size()));
    }
    return text(QT_TRANSLATE_NOOP("Errors", "The first thing that does not fit is %1.")).arg(place);
}

/// What others said about it, in their words.
QString heard(const Error &error)
{
    // Told in whole by the sentences already; the rest stands in the details.
    switch (error.kind) {
    case Kind::ReadOnly:
    case Kind::KeychainLocked:
    case Kind::KeychainMissing:
    case Kind::KeychainTimeout: return {};
    case Kind::Malformed:
        if (error.status != 0 && !error.detail.isEmpty())
            return misfit(error);
        break;
    default: break;
    }
    const QString words = quoted(error.message);
    const QString place = quoted(error.detail);
    if (words.isEmpty() && place.isEmpty())
        return {};
    if (error.kind == Kind::Redirected)
        return place.isEmpty() ? QString()
                               : text(QT_TRANSLATE_NOOP("Errors", "It leads to %1.")).arg(place);
    QString both = words + place;
    if (!words.isEmpty() && !place.isEmpty())
        both = words + u" ("_s + place + u')';
    const bool fromServer = error.kind == Kind::Http || error.kind == Kind::TokenRefused;
    // A sentence follows, and not everyone ends theirs.
    if (!u".!?…"_s.contains(both.back()))
        both += u'.';
    return (fromServer ? text(QT_TRANSLATE_NOOP("Errors", "The server says: %1"))
                       : text(QT_TRANSLATE_NOOP("Errors", "Reason: %1"))).arg(both);
}

} // namespace

Message forError(const Error &error)
{
    Message message = forKind(error);
    if (error.kind == Kind::Http || error.kind == Kind::TokenRefused) {
        const auto finding = recognise(error);
        if (finding && finding->certain)
            message = forFinding(*finding);
    }
    if (const QString reason = forReason(error); !reason.isEmpty())
        message.why = reason;
    else if (const QString words = heard(error); !words.isEmpty())
        message.why += (message.why.isEmpty() ? QString() : u" "_s) + words;
    if (error.status == 429 && error.retryAfterMs >= 0) {
        message.remedy = text(QT_TRANSLATE_NOOP("Errors", "Try again in %1."))
                             .arg(forDuration(double(error.retryAfterMs)));
    }
    return message;
}

Message forOutcome(const CheckStep &step)
{
    if (!step.finding)
        return step.error ? forError(*step.error) : Message();
    Message message = forFinding(*step.finding);
    if (!step.error)
        return message;
    const Message raw = forError(*step.error);
    // Many causes share A1 and K1; the error knows which one it was.
    if (step.finding->code == "A1"_L1 || step.finding->code == "K1"_L1) {
        const bool adviceOfFinding =
            !step.finding->suggestion.isEmpty() || step.error->kind == Kind::Network;
        return {raw.what, raw.why, adviceOfFinding ? message.remedy : raw.remedy};
    }
    message.why = inOneText({message.why, heard(*step.error)});
    return message;
}

QString quoted(const QString &raw, qsizetype characters)
{
    QString clean;
    qsizetype left = characters;
    for (const char32_t c : raw.simplified().toUcs4()) {
        // Format characters are unseen ones, among them those that turn the direction of the line;
        // only joiners make words and pictures what they are.
        const QChar::Category category = QChar::category(c);
        const bool isJoiner = c == 0x200c || c == 0x200d;
        if (category == QChar::Other_Control || (category == QChar::Other_Format && !isJoiner))
            continue;
        if (left-- == 0)
            return clean + u'…';
        clean += QChar::fromUcs4(c);
    }
    return clean;
}

} // namespace lwb::words
