// SPDX-License-Identifier: GPL-3.0-or-later
#include "LwbProcess.h"
#include "credentials/PrivateKeyring.h"
#include "support/HostilePeer.h"

#include <QDirIterator>
#include <QRegularExpression>

#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace lwb;
using namespace lwb::test;

/// `lwb profile …` and `--profile`, with a real gnome-keyring on a bus of its own.
class tst_LwbProfiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();

    void aProfileIsAddedShownListedUsedAndRemoved();
    void theSecretIsInTheKeychainAlone();
    void aSecretIsTypedWithoutEcho();
    void everyOptionIsKept();
    void cloudAddressesAreDerived();
    void aTakenNameIsRefused();
    void anEmptySecretIsRefused();
    void slipsInTheSecretAreTold();
    void aLockedKeychainAddsNothing();
    void withoutAKeychainNothingIsAdded();
    void aLockedKeychainKeepsTheProfileFromBeingRemoved();
    void readOnlyProfilesRefuseWritesBeforeSending();
    void theProfileWinsOverTheVariables();
    void anAmbiguousNameIsToldWithItsCandidates();
    void aBrokenProfileFileIsKeptAsideAndTold();
    void anOwnApiIsFoundByItsBaseUrl();
    void nothingWrittenHoldsASecretOrAToken();

private:
    [[nodiscard]] Lwb lwb() const
    {
        Lwb lwb;
        lwb.environment = m_keyring->environment();
        for (const QString &name :
             {u"LOGTO_ENDPOINT"_s, u"LOGTO_CLIENT_ID"_s, u"LOGTO_CLIENT_SECRET"_s})
            lwb.environment.remove(name);
        lwb.environment.insert(u"TMPDIR"_s, m_keyring->path(u"home"_s));
        return lwb;
    }
    [[nodiscard]] QStringList addWords(const QString &name, const QStringList &more = {}) const
    {
        return QStringList{u"profile"_s, u"add"_s, u"--name"_s, name, u"--endpoint"_s,
                           m_tenant->address().endpoint.toString(), u"--client-id"_s,
                           m_tenant->address().clientId} + more;
    }
    [[nodiscard]] Answer add(const QString &name, const QStringList &more = {}) const
    {
        return lwb().run(addWords(name, more), m_tenant->address().clientSecret.toUtf8() + '\n');
    }
    [[nodiscard]] int profileCount() const
    {
        return int(QJsonDocument::fromJson(lwb().run("profile list --json").out).array().size());
    }

    std::unique_ptr<DemoTenant> m_tenant;
    std::unique_ptr<PrivateKeyring> m_keyring;
};

void tst_LwbProfiles::initTestCase()
{
    DemoOptions options;
    options.users = 20;
    auto tenant = DemoTenant::start(options);
    QVERIFY(tenant.ok());
    m_tenant = std::move(*tenant);
    QVERIFY_DONE(assignRole(m_tenant->address(), u"Shopping reader"_s));
}

void tst_LwbProfiles::init()
{
    m_keyring = std::make_unique<PrivateKeyring>();
    QVERIFY(m_keyring->start());
}

void tst_LwbProfiles::aProfileIsAddedShownListedUsedAndRemoved()
{
    Answer answer = add(u"Acme"_s, {u"--environment"_s, u"staging"_s});
    QVERIFY_DONE(answer);
    answer = lwb().run("profile show acme --json");
    QVERIFY_DONE(answer);
    const QString id = answer.json()["id"_L1].toString();
    QCOMPARE(answer.json()["environment"_L1].toString(), u"staging"_s);
    QCOMPARE(answer.json()["resource"_L1].toString(), u"https://default.logto.app/api"_s);
    QCOMPARE(m_keyring->entries(id), 1);
    answer = lwb().run("profile list");
    QVERIFY_DONE(answer);
    QVERIFY(answer.out.contains("Acme"));
    for (const QString &name : {u"ACME"_s, id}) {
        answer = lwb().run({u"token"_s, u"--profile"_s, name});
        QVERIFY_DONE(answer);
        QCOMPARE(answer.out.count('.'), 2);
    }
    QVERIFY_DONE(lwb().run("--profile acme doctor"));
    QVERIFY_DONE(lwb().run("list users --profile acme"));
    answer = lwb().run("profile remove acme");
    QVERIFY_DONE(answer);
    QCOMPARE(answer.out, QByteArray());
    QCOMPARE(m_keyring->entries(id), 0);
    QCOMPARE(profileCount(), 0);
    QVERIFY_CODE(lwb().run("profile show acme"), 2);
}

void tst_LwbProfiles::theSecretIsInTheKeychainAlone()
{
    QVERIFY_DONE(add(u"acme"_s));
    const QByteArray secret = m_tenant->address().clientSecret.toUtf8();
    QVERIFY(!lwb().run("profile show acme").out.contains(secret));
    QVERIFY(!lwb().run("profile show acme --json").out.contains(secret));
    QDirIterator files(m_keyring->path(u"home"_s), QDir::Files | QDir::Hidden,
                       QDirIterator::Subdirectories);
    int seen = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        QVERIFY2(!file.readAll().contains(secret), qPrintable(file.fileName()));
        if (file.fileName().endsWith("profiles.json"_L1)) {
            ++seen;
            QCOMPARE(file.permissions() & QFile::Permissions(0x0077), QFile::Permissions());
        }
    }
    QCOMPARE(seen, 1);
}

void tst_LwbProfiles::aSecretIsTypedWithoutEcho()
{
    Lwb run = lwb();
    const QStringList words = addWords(u"typed"_s);
    QByteArrayList arguments{QByteArray(LWB_BINARY)};
    for (const QString &word : words)
        arguments.append(word.toUtf8());
    std::vector<char *> argv;
    for (QByteArray &argument : arguments)
        argv.push_back(argument.data());
    argv.push_back(nullptr);
    QByteArrayList variables;
    for (const QString &variable : run.environment.toStringList())
        variables.append(variable.toUtf8());
    std::vector<char *> envp;
    for (QByteArray &variable : variables)
        envp.push_back(variable.data());
    envp.push_back(nullptr);

    int terminal = -1;
    const pid_t child = ::forkpty(&terminal, nullptr, nullptr, nullptr);
    if (child == 0) {
        ::execve(argv[0], argv.data(), envp.data());
        ::_exit(99);
    }
    QVERIFY(child > 0);
    QByteArray seen;
    char buffer[4096];
    const auto readMore = [&] {
        const ssize_t got = ::read(terminal, buffer, sizeof buffer);
        if (got > 0)
            seen.append(buffer, got);
        return got > 0;
    };
    while (!seen.contains("App secret: ") && readMore()) { }
    QVERIFY2(seen.contains("App secret: "), seen);
    const QByteArray secret = m_tenant->address().clientSecret.toUtf8();
    QVERIFY(::write(terminal, QByteArray(secret + '\n').constData(), size_t(secret.size()) + 1)
            > 0);
    while (readMore()) { }
    int status = -1;
    QCOMPARE(::waitpid(child, &status, 0), child);
    ::close(terminal);
    QVERIFY2(WIFEXITED(status) && WEXITSTATUS(status) == 0, seen);
    QVERIFY(!seen.contains(secret));
    QVERIFY_DONE(lwb().run("token --profile typed"));
}

void tst_LwbProfiles::everyOptionIsKept()
{
    const Answer answer = add(
        u"full"_s,
        {u"--tenant-id"_s, u"acme"_s, u"--resource"_s, u"https://mgmt.example/api"_s,
         u"--environment"_s, u"Development"_s, u"--read-only"_s, u"--client-authentication"_s,
         u"body"_s, u"--api-resource"_s,
         u"name=Shop,indicator=https://shopping.api,base-url=http://127.0.0.1:1/v1,scopes=read:products write:products"_s,
         u"--api-resource"_s, u"indicator=https://other.api"_s, u"--json"_s});
    QVERIFY_DONE(answer);
    const QJsonObject profile = answer.json();
    QCOMPARE(profile["tenantId"_L1].toString(), u"acme"_s);
    QCOMPARE(profile["resource"_L1].toString(), u"https://mgmt.example/api"_s);
    QCOMPARE(profile["environment"_L1].toString(), u"development"_s);
    QCOMPARE(profile["hosting"_L1].toString(), u"self-hosted"_s);
    QVERIFY(profile["readOnly"_L1].toBool());
    QCOMPARE(profile["clientAuthentication"_L1].toString(), u"body"_s);
    QCOMPARE(profile["secretPlace"_L1].toString(), u"keychain"_s);
    const QJsonArray apis = profile["apiResources"_L1].toArray();
    QCOMPARE(apis.size(), 2);
    QCOMPARE(apis[0]["name"_L1].toString(), u"Shop"_s);
    QCOMPARE(apis[0]["baseUrl"_L1].toString(), u"http://127.0.0.1:1/v1"_s);
    QCOMPARE(apis[0]["scopes"_L1].toArray(), (QJsonArray{u"read:products"_s, u"write:products"_s}));
    QCOMPARE(apis[1]["name"_L1].toString(), u"https://other.api"_s);
    QCOMPARE(lwb().run("profile show full --json").json(), profile);
}

void tst_LwbProfiles::cloudAddressesAreDerived()
{
    const Answer answer = lwb().run({u"profile"_s, u"add"_s, u"--name"_s, u"cloud"_s, u"--cloud"_s,
                                     u"abc123"_s, u"--client-id"_s, u"x"_s, u"--json"_s},
                                    QByteArray(32, 's'));
    QVERIFY_DONE(answer);
    QCOMPARE(answer.json()["endpoint"_L1].toString(), u"https://abc123.logto.app"_s);
    QCOMPARE(answer.json()["resource"_L1].toString(), u"https://abc123.logto.app/api"_s);
    QCOMPARE(answer.json()["hosting"_L1].toString(), u"cloud"_s);
    const Answer domain =
        lwb().run({u"profile"_s, u"add"_s, u"--name"_s, u"domain"_s, u"--cloud"_s, u"abc123"_s,
                   u"--custom-domain"_s, u"https://auth.acme.example"_s, u"--client-id"_s, u"x"_s,
                   u"--json"_s},
                  QByteArray(32, 's'));
    QVERIFY_CODE(domain, 0);
    QVERIFY(domain.err.startsWith("lwb: warning: "));
    QCOMPARE(domain.json()["endpoint"_L1].toString(), u"https://auth.acme.example"_s);
    QCOMPARE(domain.json()["resource"_L1].toString(), u"https://abc123.logto.app/api"_s);
}

void tst_LwbProfiles::aTakenNameIsRefused()
{
    QVERIFY_DONE(add(u"acme"_s));
    const Answer answer = add(u"ACME"_s);
    QVERIFY_CODE(answer, 2);
    QVERIFY(answer.err.contains("exists already"));
    QCOMPARE(profileCount(), 1);
}

void tst_LwbProfiles::anEmptySecretIsRefused()
{
    for (const QByteArray &input : {QByteArray(), QByteArray("\n")}) {
        const Answer answer = lwb().run(addWords(u"acme"_s), input);
        QVERIFY_CODE(answer, 2);
        QVERIFY(answer.err.contains("No App secret"));
    }
    QCOMPARE(profileCount(), 0);
}

void tst_LwbProfiles::slipsInTheSecretAreTold()
{
    Answer answer = lwb().run(addWords(u"short"_s), "tooshort");
    QVERIFY_CODE(answer, 0);
    QVERIFY(answer.err.startsWith("lwb: warning: "));
    QVERIFY(!answer.err.contains("tooshort"));
    answer = lwb().run(addWords(u"control"_s), QByteArray("abc\0def", 7));
    QVERIFY_CODE(answer, 2);
    QVERIFY(!answer.err.contains("abc"));
    QCOMPARE(profileCount(), 1);
}

void tst_LwbProfiles::aLockedKeychainAddsNothing()
{
    QVERIFY_DONE(add(u"first"_s));
    QVERIFY(m_keyring->lock());
    const Answer answer = add(u"acme"_s, {u"--json"_s});
    QVERIFY_CODE(answer, 5);
    QCOMPARE(answer.json()["error"_L1]["kind"_L1].toString(), u"keychain_locked"_s);
    QCOMPARE(profileCount(), 1);
    const Answer token = lwb().run("token --profile first --json");
    QVERIFY_CODE(token, 5);
    QCOMPARE(token.json()["error"_L1]["kind"_L1].toString(), u"keychain_locked"_s);
}

void tst_LwbProfiles::withoutAKeychainNothingIsAdded()
{
    Lwb run = lwb();
    run.environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nowhere"_s);
    const Answer answer = run.run(addWords(u"acme"_s), QByteArray(32, 's'));
    QVERIFY_CODE(answer, 5);
    QVERIFY2(answer.err.contains("not added"), answer.err);
    QCOMPARE(profileCount(), 0);
}

void tst_LwbProfiles::aLockedKeychainKeepsTheProfileFromBeingRemoved()
{
    QVERIFY_DONE(add(u"acme"_s));
    QVERIFY(m_keyring->lock());
    Answer answer = lwb().run("profile remove acme");
    QVERIFY_CODE(answer, 5);
    QVERIFY2(answer.err.contains("--keep-secret"), answer.err);
    QCOMPARE(profileCount(), 1);
    answer = lwb().run("profile remove acme --keep-secret");
    QVERIFY_DONE(answer);
    QCOMPARE(profileCount(), 0);
}

void tst_LwbProfiles::readOnlyProfilesRefuseWritesBeforeSending()
{
    QVERIFY_DONE(add(u"safe"_s, {u"--read-only"_s}));
    QVERIFY_DONE(lwb().run("request GET roles --profile safe"));
    HostilePeer peer({Reaction::answer("{}")});
    const QString url = peer.url().toString();
    for (const QStringList &words :
         {QStringList{u"roles"_s}, QStringList{url},
          QStringList{url, u"--resource"_s, u"https://shopping.api"_s},
          QStringList{url, u"--header"_s, u"Authorization: Bearer x"_s}}) {
        const Answer answer = lwb().run(QStringList{u"request"_s, u"POST"_s, u"--profile"_s,
                                                    u"safe"_s, u"--json"_s, u"--data"_s, u"{}"_s}
                                        + words);
        QVERIFY_CODE(answer, 2);
        QCOMPARE(answer.json()["error"_L1]["kind"_L1].toString(), u"read_only"_s);
    }
    QCOMPARE(peer.connections(), 0);
}

void tst_LwbProfiles::theProfileWinsOverTheVariables()
{
    QVERIFY_DONE(add(u"acme"_s));
    Lwb run = lwb();
    run.environment.insert(u"LOGTO_ENDPOINT"_s, u"http://127.0.0.1:1"_s);
    run.environment.insert(u"LOGTO_CLIENT_ID"_s, u"x"_s);
    run.environment.insert(u"LOGTO_CLIENT_SECRET"_s, u"y"_s);
    QVERIFY_CODE(run.run("token"), 4);
    QVERIFY_DONE(run.run("token --profile acme"));
}

void tst_LwbProfiles::anAmbiguousNameIsToldWithItsCandidates()
{
    QVERIFY_DONE(add(u"acme production"_s));
    QVERIFY_DONE(add(u"globex"_s));
    const Answer answer = lwb().run({u"token"_s, u"--profile"_s, u"acme prodction"_s});
    QVERIFY_CODE(answer, 2);
    QVERIFY2(answer.err.contains("'acme production'"), answer.err);
    QVERIFY(!answer.err.contains("globex"));
}

void tst_LwbProfiles::aBrokenProfileFileIsKeptAsideAndTold()
{
    QVERIFY_DONE(add(u"acme"_s));
    QDirIterator files(m_keyring->path(u"home"_s), {u"profiles.json"_s}, QDir::Files | QDir::Hidden,
                       QDirIterator::Subdirectories);
    QVERIFY(files.hasNext());
    QFile file(files.next());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{broken");
    file.close();
    const Answer answer = lwb().run("profile list --json");
    QVERIFY_CODE(answer, 0);
    QCOMPARE(answer.out, QByteArray("[]\n"));
    QVERIFY2(answer.err.startsWith("lwb: warning: "), answer.err);
    QVERIFY2(answer.err.contains("corrupt"), answer.err);
}

void tst_LwbProfiles::anOwnApiIsFoundByItsBaseUrl()
{
    QVERIFY_DONE(
        add(u"acme"_s, {u"--api-resource"_s, u"name=Shop,indicator=https://shopping.api,base-url="_s
                                                 + m_tenant->address().shoppingApi.toString()}));
    const Answer answer =
        lwb().run({u"request"_s, u"GET"_s, u"/products"_s, u"--profile"_s, u"acme"_s,
                   u"--resource"_s, u"https://shopping.api"_s, u"--scope"_s, u"read:products"_s});
    QVERIFY_DONE(answer);
    QVERIFY(answer.out.contains("name"));
}

void tst_LwbProfiles::nothingWrittenHoldsASecretOrAToken()
{
    const QByteArray secret = "C4nary+/=%&:hunter2~S3cret-abcdef";
    const QByteArray token = "eyJhbGciOiJub25lIn0.eyJjYW5hcnkiOiJ0b2tlbiJ9.c2lnbmF0dXJlLWNhbmFyeQ";
    const QByteArray tokenAnswer = "{\"access_token\":\"" + token
        + "\",\"expires_in\":3600,\"token_type\":\"Bearer\",\"scope\":\"all\"}";
    HostilePeer peer({Reaction::answer(tokenAnswer)});
    Lwb run = lwb();
    run.environment.insert(u"QT_LOGGING_RULES"_s, u"*=true"_s);
    run.environment.insert(u"QT_DEBUG_PLUGINS"_s, u"1"_s);

    QByteArray told;
    const auto keep = [&told](const Answer &answer) { told += answer.out + answer.err; };
    keep(run.run({u"profile"_s, u"add"_s, u"--name"_s, u"canary"_s, u"--client-id"_s, u"app"_s,
                  u"--endpoint"_s, peer.url(u""_s).toString()},
                 secret + '\n'));
    QCOMPARE(profileCount(), 1);
    // What `lwb token` prints is the token; what it says beside it is not.
    for (const char *words : {"token --profile canary", "token --profile canary --json"}) {
        const Answer answer = run.run(words);
        QVERIFY(answer.out.contains(token));
        told += answer.err;
    }
    for (const char *words :
         {"request GET users --include --profile canary", "doctor --profile canary",
          "doctor --profile canary --json", "profile show canary", "profile list --json",
          "token --resource x --strict --profile nobody"}) {
        const Answer answer = run.run(words);
        // The peer answers everything with a token: what is asked for is printed as received.
        told += QByteArray(words).startsWith("request") ? answer.err : answer.out + answer.err;
    }
    keep(run.run("list users --profile canary"));
    keep(run.run("inspect - --profile canary", "a.b.c"));
    Lwb variables = run;
    variables.environment.insert(u"LOGTO_ENDPOINT"_s, peer.url(u""_s).toString());
    variables.environment.insert(u"LOGTO_CLIENT_ID"_s, u"app"_s);
    variables.environment.insert(u"LOGTO_CLIENT_SECRET"_s, QString::fromUtf8(secret));
    keep(variables.run("list roles"));
    told += variables.run("token").err;

    QByteArray urls;
    for (const QByteArray &request : peer.requestBytes())
        urls += request.left(request.indexOf('\r')) + '\n';
    QVERIFY(urls.count('\n') > 5);
    QByteArray files;
    for (const QString &directory : {u"home"_s, u"run"_s}) {
        QDirIterator it(m_keyring->path(directory), QDir::Files | QDir::Hidden | QDir::System,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (!QFileInfo(file.fileName()).isFile() || !file.open(QIODevice::ReadOnly))
                continue;
            files += file.fileName().toUtf8() + '\n' + file.readAll();
        }
    }
    QVERIFY(files.contains("\"canary\""));
    QVERIFY(files.size() > 200);

    const auto forms = [](const QByteArray &plain) {
        const QString text = QString::fromUtf8(plain);
        QByteArrayList all{
            plain, QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2),
            plain.toPercentEncoding(), plain.toPercentEncoding("", "~"), plain.toHex()};
        for (int skip = 0; skip < 3; ++skip) {
            // However it is aligned, the middle of its base64 is the same.
            QByteArray base64 = plain.mid(skip).toBase64(QByteArray::OmitTrailingEquals);
            all.append(base64.left(base64.size() - 3));
        }
        return all;
    };
    for (const QByteArray &plain : {secret, token, token.mid(token.lastIndexOf('.') + 1)}) {
        for (const QByteArray &form : forms(plain)) {
            QVERIFY2(!told.contains(form), "in what was printed");
            QVERIFY2(!urls.contains(form), "in a URL");
            QVERIFY2(!files.contains(form), "in a file");
        }
    }
    // The search finds what is there: the wire itself carries both, in their own forms.
    QByteArray wire;
    for (const QByteArray &request : peer.requestBytes())
        wire += request;
    QVERIFY(wire.contains(token));
    QVERIFY(wire.toLower().contains("authorization: basic "));
}

QTEST_GUILESS_MAIN(tst_LwbProfiles)
#include "tst_lwbprofiles.moc"
