// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/TenantAddress.h"

#include <QTest>

using namespace lwb;
using namespace Qt::StringLiterals;

namespace {

QString kindName(AddressSlip::Kind kind)
{
    using Kind = AddressSlip::Kind;
    switch (kind) {
    case Kind::OidcSuffix: return u"OidcSuffix"_s;
    case Kind::ApiSuffix: return u"ApiSuffix"_s;
    case Kind::ConsoleSuffix: return u"ConsoleSuffix"_s;
    case Kind::AdminPort: return u"AdminPort"_s;
    case Kind::ExtraPath: return u"ExtraPath"_s;
    case Kind::WhiteSpace: return u"WhiteSpace"_s;
    case Kind::NoScheme: return u"NoScheme"_s;
    case Kind::InsecureHttp: return u"InsecureHttp"_s;
    case Kind::UserInfo: return u"UserInfo"_s;
    case Kind::QueryOrFragment: return u"QueryOrFragment"_s;
    case Kind::CustomDomain: return u"CustomDomain"_s;
    case Kind::CloudHost: return u"CloudHost"_s;
    case Kind::NotAnAddress: return u"NotAnAddress"_s;
    case Kind::NotATenantId: return u"NotATenantId"_s;
    case Kind::SecretWhiteSpace: return u"SecretWhiteSpace"_s;
    case Kind::SecretControlCharacter: return u"SecretControlCharacter"_s;
    case Kind::SecretLength: return u"SecretLength"_s;
    }
    return {};
}

/// "OidcSuffix! -> https://x" for a slip that blocks, without the mark for a warning.
QString text(const QList<AddressSlip> &slips)
{
    QStringList lines;
    for (const AddressSlip &slip : slips) {
        QString line = kindName(slip.kind);
        if (slip.blocks)
            line += u'!';
        if (!slip.suggestion.isEmpty())
            line += " -> "_L1 + slip.suggestion;
        lines += line;
    }
    return lines.join(" | "_L1);
}

} // namespace

class tst_TenantAddress : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void selfHosted_data();
    void selfHosted();
    void cloud_data();
    void cloud();
    void suggestionsEndWithoutABlock_data();
    void suggestionsEndWithoutABlock();
    void endpointGivesTheOtherAddresses();
    void customDomainKeepsTheTenantsResource();
    void tenantAndResourceOfASelfHostedLogtoCanBeSet();
    void slipsNameTheFieldThatTakesTheSuggestion();
    void secretHints_data();
    void secretHints();
    void secretsAreNeverRepeated();
    void cloudEndpointsTellTheirTenant();
};

void tst_TenantAddress::selfHosted_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QString>("slips");
    const auto row = [](const QString &typed, const QString &endpoint, const QString &slips = {}) {
        QTest::addRow("'%s'", qUtf8Printable(typed)) << typed << endpoint << slips;
    };
    row(u""_s, {});
    row(u"   "_s, {});
    row(u"https://auth.example.com"_s, u"https://auth.example.com"_s);
    row(u"https://auth.example.com/"_s, u"https://auth.example.com"_s);
    row(u"HTTPS://Auth.Example.COM:443/"_s, u"https://auth.example.com"_s);
    row(u"https://auth.example.com:8443"_s, u"https://auth.example.com:8443"_s);
    row(u"http://localhost:3001"_s, u"http://localhost:3001"_s);
    row(u"http://127.0.0.1:3001//"_s, u"http://127.0.0.1:3001"_s);
    row(u"http://[::1]:3001"_s, u"http://[::1]:3001"_s);
    row(u"https://bücher.example"_s, u"https://xn--bcher-kva.example"_s);

    row(u"https://a.example/oidc"_s, {}, u"OidcSuffix! -> https://a.example"_s);
    row(u"https://a.example/OIDC/"_s, {}, u"OidcSuffix! -> https://a.example"_s);
    row(u"https://a.example/oidc/token"_s, {}, u"OidcSuffix! -> https://a.example"_s);
    row(u"https://a.example/oidc/.well-known/openid-configuration"_s, {},
        u"OidcSuffix! -> https://a.example"_s);
    row(u"https://a.example/api"_s, {}, u"ApiSuffix! -> https://a.example"_s);
    row(u"https://a.example/api/applications?page=1"_s, {},
        u"QueryOrFragment! -> https://a.example | ApiSuffix! -> https://a.example"_s);
    row(u"https://a.example/console/applications"_s, {},
        u"ConsoleSuffix! -> https://a.example"_s);
    row(u"http://localhost:3002/console"_s, {},
        u"ConsoleSuffix! -> http://localhost:3001 | AdminPort -> http://localhost:3001"_s);
    row(u"http://localhost:3002"_s, u"http://localhost:3002"_s,
        u"AdminPort -> http://localhost:3001"_s);
    row(u"https://a.example/auth"_s, u"https://a.example/auth"_s,
        u"ExtraPath -> https://a.example"_s);
    row(u"https://a.example/auth/oidc/token"_s, {},
        u"OidcSuffix! -> https://a.example/auth | ExtraPath -> https://a.example"_s);
    row(u"https://a.example/oidcs"_s, u"https://a.example/oidcs"_s,
        u"ExtraPath -> https://a.example"_s);

    row(u" https://a.example\n"_s, u"https://a.example"_s, u"WhiteSpace -> https://a.example"_s);
    row(u"\u200bhttps://a.example\ufeff"_s, u"https://a.example"_s,
        u"WhiteSpace -> https://a.example"_s);
    row(u"https://a. example"_s, {}, u"WhiteSpace! -> https://a.example"_s);
    row(u"https://a\t.example/oidc"_s, {},
        u"WhiteSpace! -> https://a.example | OidcSuffix! -> https://a.example"_s);

    row(u"a.example"_s, {}, u"NoScheme! -> https://a.example"_s);
    row(u"a.example:3001"_s, {}, u"NoScheme! -> https://a.example:3001"_s);
    row(u"//a.example"_s, {}, u"NoScheme! -> https://a.example"_s);
    row(u"https:a.example"_s, {}, u"NoScheme! -> https://a.example"_s);
    row(u"https:/a.example"_s, {}, u"NoScheme! -> https://a.example"_s);
    row(u"ftp://a.example"_s, {}, u"NoScheme! -> https://a.example"_s);
    row(u"localhost:3001"_s, {}, u"NoScheme! -> http://localhost:3001"_s);
    row(u"127.0.0.1:3001/oidc"_s, {},
        u"NoScheme! -> http://127.0.0.1:3001 | OidcSuffix! -> http://127.0.0.1:3001"_s);

    row(u"http://a.example"_s, {}, u"InsecureHttp! -> https://a.example"_s);
    row(u"http://a.example:80"_s, {}, u"InsecureHttp! -> https://a.example"_s);
    row(u"http://192.168.1.20:3001"_s, {}, u"InsecureHttp! -> https://192.168.1.20:3001"_s);
    row(u"http://127.0.0.1.evil.com"_s, {}, u"InsecureHttp! -> https://127.0.0.1.evil.com"_s);
    row(u"http://localhost.:3001"_s, {}, u"InsecureHttp! -> https://localhost.:3001"_s);

    row(u"https://me:pass@a.example"_s, {}, u"UserInfo! -> https://a.example"_s);
    row(u"https://localhost@a.example"_s, {}, u"UserInfo! -> https://a.example"_s);
    row(u"https://@a.example"_s, {}, u"UserInfo! -> https://a.example"_s);
    row(u"https://a.example?x=1"_s, {}, u"QueryOrFragment! -> https://a.example"_s);
    row(u"https://a.example/#top"_s, {}, u"QueryOrFragment! -> https://a.example"_s);
    row(u"https://a.example?"_s, {}, u"QueryOrFragment! -> https://a.example"_s);

    row(u"https://"_s, {}, u"NotAnAddress!"_s);
    row(u"https:"_s, {}, u"NotAnAddress!"_s);
    row(u"https://a.example:99999"_s, {}, u"NotAnAddress!"_s);
    row(u"https://[::1"_s, {}, u"NotAnAddress!"_s);
    row(u"https:///oidc"_s, {}, u"NotAnAddress!"_s);

    row(u"https://abc123.logto.app"_s, u"https://abc123.logto.app"_s, u"CloudHost -> abc123"_s);
    row(u"https://cloud.logto.io/abc123/applications"_s,
        u"https://cloud.logto.io/abc123/applications"_s,
        u"ExtraPath -> https://cloud.logto.io | CloudHost -> abc123"_s);
}

void tst_TenantAddress::selfHosted()
{
    QFETCH(QString, typed);
    QFETCH(QString, endpoint);
    QFETCH(QString, slips);
    const auto derived = deriveSelfHosted(typed);
    QCOMPARE(text(derived.slips), slips);
    QCOMPARE(derived.endpoint.toString(QUrl::FullyEncoded), endpoint);
    QCOMPARE(derived.usable(), !endpoint.isEmpty());
    QCOMPARE(derived.resource, endpoint.isEmpty() ? QString() : u"https://default.logto.app/api"_s);
}

void tst_TenantAddress::cloud_data()
{
    QTest::addColumn<QString>("tenantId");
    QTest::addColumn<QString>("customDomain");
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QString>("slips");
    const auto row = [](const QString &id, const QString &domain, const QString &endpoint,
                        const QString &slips = {}) {
        QTest::addRow("'%s' '%s'", qUtf8Printable(id), qUtf8Printable(domain))
            << id << domain << endpoint << slips;
    };
    row({}, {}, {});
    row({}, u"https://auth.acme.com"_s, {});
    row(u"abc123"_s, {}, u"https://abc123.logto.app"_s);
    row(u"a"_s, {}, u"https://a.logto.app"_s);
    row(u"my-tenant"_s, {}, u"https://my-tenant.logto.app"_s);
    row(u" abc123\t"_s, {}, u"https://abc123.logto.app"_s, u"WhiteSpace -> abc123"_s);
    row(u"abc 123"_s, {}, {}, u"NotATenantId! -> abc123"_s);
    row(u"ABC123"_s, {}, {}, u"NotATenantId! -> abc123"_s);
    row(u"abc_123"_s, {}, {}, u"NotATenantId!"_s);
    row(u"-abc"_s, {}, {}, u"NotATenantId!"_s);
    row(u"äbc"_s, {}, {}, u"NotATenantId!"_s);
    row(QString(64, u'a'), {}, {}, u"NotATenantId!"_s);
    row(u"abc123/../x"_s, {}, {}, u"NotATenantId!"_s);
    row(u"abc123.logto.app"_s, {}, {}, u"NotATenantId! -> abc123"_s);
    row(u"https://abc123.logto.app"_s, {}, {}, u"NotATenantId! -> abc123"_s);
    row(u" https://abc123.logto.app/api/applications?page=1"_s, {}, {},
        u"NotATenantId! -> abc123"_s);
    row(u"https://cloud.logto.io/abc123/get-started"_s, {}, {}, u"NotATenantId! -> abc123"_s);
    row(u"https://auth.acme.com"_s, {}, {}, u"NotATenantId!"_s);
    row(u"https://abc123.logto.app.evil.com"_s, {}, {}, u"NotATenantId!"_s);

    row(u"abc123"_s, u"https://auth.acme.com/"_s, u"https://auth.acme.com"_s,
        u"CustomDomain -> https://abc123.logto.app"_s);
    row(u"abc123"_s, u"https://abc123.logto.app"_s, u"https://abc123.logto.app"_s);
    row(u"abc123"_s, u"https://other.logto.app"_s, u"https://other.logto.app"_s,
        u"CustomDomain -> https://abc123.logto.app"_s);
    row(u"abc123"_s, u"auth.acme.com"_s, {}, u"NoScheme! -> https://auth.acme.com"_s);
    row(u"abc123"_s, u"https://auth.acme.com/oidc"_s, {},
        u"OidcSuffix! -> https://auth.acme.com"_s);
    row(u"ABC"_s, u"http://auth.acme.com"_s, {},
        u"NotATenantId! -> abc | InsecureHttp! -> https://auth.acme.com"_s);
}

void tst_TenantAddress::cloud()
{
    QFETCH(QString, tenantId);
    QFETCH(QString, customDomain);
    QFETCH(QString, endpoint);
    QFETCH(QString, slips);
    const auto derived = deriveCloud(tenantId, customDomain);
    QCOMPARE(text(derived.slips), slips);
    QCOMPARE(derived.endpoint.toString(QUrl::FullyEncoded), endpoint);
    QCOMPARE(derived.usable(), !endpoint.isEmpty());
}

void tst_TenantAddress::suggestionsEndWithoutABlock_data()
{
    selfHosted_data();
}

void tst_TenantAddress::suggestionsEndWithoutABlock()
{
    QFETCH(QString, typed);
    const auto first = deriveSelfHosted(typed);
    for (const AddressSlip &slip : first.slips) {
        if (slip.field != AddressSlip::Field::Endpoint || slip.suggestion.isEmpty())
            continue;
        const auto mended = deriveSelfHosted(slip.suggestion);
        QVERIFY2(mended.usable(), qUtf8Printable(slip.suggestion));
        QCOMPARE(mended.endpoint.toString(QUrl::FullyEncoded), slip.suggestion);
    }
}

void tst_TenantAddress::endpointGivesTheOtherAddresses()
{
    const auto derived = deriveSelfHosted(u"https://a.example:8443/"_s);
    QCOMPARE(derived.tokenEndpoint, QUrl(u"https://a.example:8443/oidc/token"_s));
    QCOMPARE(derived.issuer, u"https://a.example:8443/oidc"_s);
    QCOMPARE(derived.resource, u"https://default.logto.app/api"_s);

    const auto behindAPath = deriveSelfHosted(u"https://a.example/auth/"_s);
    QCOMPARE(behindAPath.tokenEndpoint, QUrl(u"https://a.example/auth/oidc/token"_s));
    QCOMPARE(behindAPath.issuer, u"https://a.example/auth/oidc"_s);
}

void tst_TenantAddress::customDomainKeepsTheTenantsResource()
{
    const auto derived = deriveCloud(u"abc123"_s, u"https://auth.acme.com"_s);
    QCOMPARE(derived.tokenEndpoint, QUrl(u"https://auth.acme.com/oidc/token"_s));
    QCOMPARE(derived.issuer, u"https://auth.acme.com/oidc"_s);
    QCOMPARE(derived.resource, u"https://abc123.logto.app/api"_s);
}

void tst_TenantAddress::tenantAndResourceOfASelfHostedLogtoCanBeSet()
{
    const auto endpoint = u"https://a.example"_s;
    QCOMPARE(deriveSelfHosted(endpoint, u"admin"_s).resource, u"https://admin.logto.app/api"_s);
    QCOMPARE(deriveSelfHosted(endpoint, u"admin"_s, u"urn:mine"_s).resource, u"urn:mine"_s);

    const auto spaced = deriveSelfHosted(endpoint, {}, u" urn:mine "_s);
    QCOMPARE(spaced.resource, u"urn:mine"_s);
    QCOMPARE(text(spaced.slips), u"WhiteSpace -> urn:mine"_s);
    const auto broken = deriveSelfHosted(endpoint, {}, u"urn: mine"_s);
    QVERIFY(!broken.usable());
    QCOMPARE(text(broken.slips), u"WhiteSpace! -> urn:mine"_s);

    const auto badTenant = deriveSelfHosted(endpoint, u"my tenant"_s);
    QVERIFY(!badTenant.usable());
    QVERIFY(badTenant.endpoint.isEmpty());
    // A tenant of Cloud reached by its own address on purpose.
    QVERIFY(deriveSelfHosted(u"https://abc.logto.app"_s, u"abc"_s).slips.isEmpty());
}

void tst_TenantAddress::slipsNameTheFieldThatTakesTheSuggestion()
{
    using Field = AddressSlip::Field;
    const auto derived = deriveSelfHosted(u" https://a.example"_s, u"A"_s, u" r"_s);
    QCOMPARE(derived.slips.size(), 3);
    QCOMPARE(derived.slips.at(0).field, Field::Endpoint);
    QCOMPARE(derived.slips.at(1).field, Field::TenantId);
    QCOMPARE(derived.slips.at(2).field, Field::Resource);
    QCOMPARE(deriveSelfHosted(u"https://abc.logto.app"_s).slips.at(0).field, Field::TenantId);
    QCOMPARE(deriveCloud(u"a b"_s).slips.at(0).field, Field::TenantId);
    QCOMPARE(secretSlips(u"a"_s).at(0).field, Field::Secret);
}

void tst_TenantAddress::secretHints_data()
{
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("slips");
    const QString good(32, u'x');
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("generated") << good << QString();
    QTest::newRow("short") << u"abc"_s << u"SecretLength"_s;
    QTest::newRow("long") << QString(good + u'x') << u"SecretLength"_s;
    QTest::newRow("space before") << QString(u' ' + good) << u"SecretWhiteSpace"_s;
    QTest::newRow("newline after") << QString(good + u'\n') << u"SecretWhiteSpace"_s;
    QTest::newRow("space inside") << u"ab cd"_s << u"SecretWhiteSpace | SecretLength"_s;
    QTest::newRow("NUL") << QString(good + QChar(u'\0')) << u"SecretControlCharacter"_s;
    QTest::newRow("zero width") << QString(good + u'\u200b') << u"SecretControlCharacter"_s;
    QTest::newRow("only spaces") << u"  "_s << u"SecretWhiteSpace | SecretLength"_s;
}

void tst_TenantAddress::secretHints()
{
    QFETCH(QString, secret);
    QFETCH(QString, slips);
    QCOMPARE(text(secretSlips(secret)), slips);
}

void tst_TenantAddress::secretsAreNeverRepeated()
{
    for (const AddressSlip &slip : secretSlips(u" s3cret\u0001 x"_s))
        QVERIFY(slip.suggestion.isEmpty());
    for (const AddressSlip &slip : deriveSelfHosted(u"http://me:s3cret@a.example/api"_s).slips)
        QVERIFY(!slip.suggestion.contains(u"s3cret"_s));
}

void tst_TenantAddress::cloudEndpointsTellTheirTenant()
{
    QCOMPARE(cloudTenantId(QUrl(u"https://abc123.logto.app/api"_s)), std::optional(u"abc123"_s));
    QCOMPARE(cloudTenantId(QUrl(u"https://logto.app"_s)), std::nullopt);
    QCOMPARE(cloudTenantId(QUrl(u"https://a.b.logto.app"_s)), std::nullopt);
    QCOMPARE(cloudTenantId(QUrl(u"https://auth.acme.com"_s)), std::nullopt);
    QCOMPARE(cloudTenantId(QUrl(u"https://evillogto.app"_s)), std::nullopt);
}

QTEST_GUILESS_MAIN(tst_TenantAddress)
#include "tst_tenantaddress.moc"
