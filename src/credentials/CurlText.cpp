// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/FoundFields.h"
#include "credentials/ShellWords.h"

#include <QUrl>

#include <algorithm>

namespace lwb {

using namespace Qt::StringLiterals;

using Field = ConnectionText::Field;

namespace {

/// application/x-www-form-urlencoded.
QString formDecoded(QString text)
{
    return QUrl::fromPercentEncoding(text.replace(u'+', u' ').toUtf8());
}

/// What one curl command says.
struct Command
{
    QStringList urls;
    QList<std::pair<QString, QString>> form; ///< decoded
    QString user;                            ///< "id:secret", as in -u
    bool isToken = false;

    [[nodiscard]] QString field(QLatin1StringView name) const
    {
        for (const auto &[key, value] : form) {
            if (key == name)
                return value;
        }
        return {};
    }
};

void addData(Command &command, const QString &data)
{
    if (data.startsWith(u'@'))
        return; // a file, which is not read
    for (const QString &pair : data.split(u'&', Qt::SkipEmptyParts)) {
        const qsizetype equals = pair.indexOf(u'=');
        if (equals > 0)
            command.form.append(
                {formDecoded(pair.left(equals)), formDecoded(pair.mid(equals + 1))});
    }
}

/// --data-urlencode: the value is still as it is meant.
void addPlainData(Command &command, const QString &data)
{
    const qsizetype equals = data.indexOf(u'=');
    if (equals > 0)
        command.form.append({data.left(equals), data.mid(equals + 1)});
}

void addHeader(Command &command, const QString &header)
{
    if (header.section(u':', 0, 0).trimmed().compare("Authorization"_L1, Qt::CaseInsensitive) != 0)
        return;
    const QString value = header.section(u':', 1).trimmed();
    if (!value.startsWith("Basic "_L1, Qt::CaseInsensitive))
        return;
    const auto decoded = QByteArray::fromBase64Encoding(
        value.mid(6).trimmed().toLatin1(),
        QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (decoded)
        command.user = QString::fromUtf8(*decoded);
}

void addUrl(Command &command, const QString &url)
{
    // Whatever else stands there without a dash is a file name, or a slip.
    if (!url.contains("://"_L1) && !url.contains(u'.') && !url.startsWith("localhost"_L1))
        return;
    command.urls.append(url);
}

bool takesValue(QChar flag)
{
    return u"AbcCdDeEFhHKmoPQrtTuUwxXyYz"_s.contains(flag);
}

bool takesValue(const QString &option)
{
    static const QStringList valued{u"url"_s,
                                    u"request"_s,
                                    u"user"_s,
                                    u"header"_s,
                                    u"data"_s,
                                    u"data-raw"_s,
                                    u"data-ascii"_s,
                                    u"data-binary"_s,
                                    u"data-urlencode"_s,
                                    u"json"_s,
                                    u"form"_s,
                                    u"form-string"_s,
                                    u"user-agent"_s,
                                    u"referer"_s,
                                    u"cookie"_s,
                                    u"cookie-jar"_s,
                                    u"output"_s,
                                    u"max-time"_s,
                                    u"connect-timeout"_s,
                                    u"proxy"_s,
                                    u"proxy-user"_s,
                                    u"cacert"_s,
                                    u"cert"_s,
                                    u"key"_s,
                                    u"resolve"_s,
                                    u"write-out"_s,
                                    u"retry"_s,
                                    u"oauth2-bearer"_s,
                                    u"noproxy"_s,
                                    u"interface"_s,
                                    u"config"_s,
                                    u"upload-file"_s};
    return valued.contains(option);
}

void apply(Command &command, const QString &option, const QString &value)
{
    if (option == "url"_L1)
        addUrl(command, value);
    else if (option == "user"_L1 || option == "u"_L1)
        command.user = value;
    else if (option == "header"_L1 || option == "H"_L1)
        addHeader(command, value);
    else if (option == "data-urlencode"_L1)
        addPlainData(command, value);
    else if (option == "d"_L1 || option == "data"_L1 || option.startsWith("data-"_L1))
        addData(command, value);
    else if (option == "F"_L1 || option == "form"_L1 || option == "form-string"_L1)
        addPlainData(command, value);
}

Command parse(const QStringList &words, qsizetype from)
{
    Command command;
    for (qsizetype i = from; i < words.size(); ++i) {
        const QString &word = words.at(i);
        const QString next = i + 1 < words.size() ? words.at(i + 1) : QString();
        if (word.startsWith("--"_L1)) {
            const QString option = word.section(u'=', 0, 0).mid(2);
            if (!takesValue(option))
                continue;
            if (word.contains(u'=')) {
                apply(command, option, word.section(u'=', 1));
            } else {
                apply(command, option, next);
                ++i;
            }
        } else if (word.startsWith(u'-') && word.size() > 1) {
            // -sSu id:secret, -uid:secret
            for (qsizetype at = 1; at < word.size(); ++at) {
                if (!takesValue(word.at(at)))
                    continue;
                const bool attached = at + 1 < word.size();
                apply(command, word.at(at), attached ? word.mid(at + 1) : next);
                i += attached ? 0 : 1;
                break;
            }
        } else {
            addUrl(command, word);
        }
    }
    for (const QString &url : std::as_const(command.urls))
        command.isToken = command.isToken || url.contains("/oidc/token"_L1);
    command.isToken = command.isToken || command.field("grant_type"_L1) == "client_credentials"_L1;
    return command;
}

/// The place after the word curl, behind a prompt, sudo or variables; -1 when there is none.
qsizetype argumentsOf(const QStringList &words)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString name = words.at(i).section(u'/', -1).section(u'\\', -1).toLower();
        if (name == "curl"_L1 || name == "curl.exe"_L1)
            return i + 1;
    }
    return -1;
}

void take(FoundFields &fields, const Command &command)
{
    const bool usesLogto =
        std::any_of(command.urls.cbegin(), command.urls.cend(), [](const QString &url) {
            return url.contains("/oidc"_L1) || url.contains("/api"_L1);
        });
    if (!command.isToken && !usesLogto)
        return;
    QString user = command.user;
    for (const QString &url : command.urls) {
        fields.take(Field::Endpoint, endpointPart(url));
        // What curl makes a Basic header of, too.
        if (user.isEmpty())
            user = QUrl(url).userInfo(QUrl::FullyEncoded);
    }
    if (!command.isToken)
        return;
    if (!user.isEmpty()) {
        fields.authentication = ClientAuthentication::Basic;
        fields.take(Field::ClientId, formDecoded(user.section(u':', 0, 0)));
        fields.take(Field::Secret, formDecoded(user.section(u':', 1)));
    } else if (!command.field("client_secret"_L1).isEmpty()) {
        fields.authentication = ClientAuthentication::Body;
    }
    fields.take(Field::ClientId, command.field("client_id"_L1));
    fields.take(Field::Secret, command.field("client_secret"_L1));
    if (const QString resource = command.field("resource"_L1); !resource.isEmpty())
        takeResource(fields, resource);
}

} // namespace

FoundFields readCurl(const QString &text)
{
    FoundFields fields;
    if (!text.contains("curl"_L1, Qt::CaseInsensitive))
        return fields;
    QList<Command> commands;
    for (const QStringList &words : shellCommands(text)) {
        if (const qsizetype from = argumentsOf(words); from >= 0)
            commands.append(parse(words, from));
    }
    // What asks for a token says most.
    std::stable_partition(commands.begin(), commands.end(),
                          [](const Command &c) { return c.isToken; });
    for (const Command &command : std::as_const(commands))
        take(fields, command);
    return fields;
}

} // namespace lwb
