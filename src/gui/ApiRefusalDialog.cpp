// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/ApiRefusalDialog.h"

#include "core/Clock.h"
#include "gui/FieldBox.h"
#include "gui/Label.h"
#include "gui/StepList.h"
#include "gui/TenantSession.h"
#include "words/ClaimWords.h"
#include "words/Words.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

QStringList wordsOf(const FieldBox *field)
{
    static const QRegularExpression space(uR"([\s,]+)"_s);
    return field->lineEdit()->text().split(space, Qt::SkipEmptyParts);
}

QString titleOf(const QByteArray &check)
{
    struct Title
    {
        QByteArray check;
        QString text;
    };
    const Title titles[]{
        {"wellFormed", ApiRefusalDialog::tr("Form")},
        {"algorithm", ApiRefusalDialog::tr("Algorithm")},
        {"key", ApiRefusalDialog::tr("Key")},
        {"signature", ApiRefusalDialog::tr("Signature")},
        {"issuer", ApiRefusalDialog::tr("Issuer")},
        {"audience", ApiRefusalDialog::tr("Audience")},
        {"expiry", ApiRefusalDialog::tr("Expiry")},
        {"notBefore", ApiRefusalDialog::tr("Not before")},
        {"type", ApiRefusalDialog::tr("Type")},
        {"scope", ApiRefusalDialog::tr("Scopes")},
    };
    for (const Title &title : titles) {
        if (title.check == check)
            return title.text;
    }
    return QString::fromLatin1(check);
}

/// What the check looked at. The API is not the tenant: its own issuer and audience stand as they
/// are.
QString factOf(const JwtCheck &check, const Jwt &jwt, const ApiExpectation &expected,
               const words::TokenFacts &facts)
{
    if (check.check == "algorithm")
        return words::quoted(jwt.algorithm(), 20);
    if (check.check == "issuer" && !jwt.issuer().isEmpty())
        return words::quoted(jwt.issuer(), 120);
    if (check.check == "audience" && !jwt.audience().isEmpty())
        return words::quoted(jwt.audience().join(u' '), 120);
    if (check.check == "type" && check.status == JwtCheck::Status::NotDone)
        return words::quoted(jwt.header["typ"_L1].toString(), 30);
    if (check.check != "scope")
        return words::factOf(check, jwt, facts);
    QStringList missing = expected.scopes;
    missing.removeIf(
        [granted = jwt.scopes()](const QString &scope) { return granted.contains(scope); });
    return missing.isEmpty() ? words::quoted(jwt.scopes().join(u' '), 120)
                             : ApiRefusalDialog::tr("the token lacks %1")
                                   .arg(words::quoted(missing.join(u' '), 120));
}

} // namespace

ApiRefusalDialog::ApiRefusalDialog(TenantSession &session, const Sent &sent, QWidget *parent)
    : ReadingDialog(
          tr("What the API expects"),
          tr("The token that was sent is checked as the API would check it. Change these to what "
             "the API is set up for."),
          parent)
    , m_session(session)
    , m_sent(sent)
    , m_issuer(new FieldBox(tr("Issuer"), this))
    , m_audience(new FieldBox(tr("Audience"), this))
    , m_algorithms(new FieldBox(tr("Algorithms"), this))
    , m_scopes(new FieldBox(tr("Scopes it needs"), this))
    , m_checks(new StepList(this))
    , m_what(new Label({}, Label::Role::Strong, Ink::Text, this))
    , m_why(new Label({}, Label::Role::Body, Ink::Text2, this))
{
    setObjectName(u"apiRefusalDialog"_s);
    setWindowTitle(tr("Why was it refused?"));
    build();
    fetchKeys();
}

void ApiRefusalDialog::build()
{
    const auto set = [this](FieldBox *field, const char *name, const QString &text,
                            const QString &placeholder) {
        field->setMono(true);
        field->lineEdit()->setObjectName(QLatin1StringView(name));
        field->lineEdit()->setAccessibleName(field->title());
        field->lineEdit()->setText(text);
        field->lineEdit()->setPlaceholderText(placeholder);
        connect(field->lineEdit(), &QLineEdit::textChanged, this, &ApiRefusalDialog::check);
    };
    set(m_issuer, "issuerLineEdit", m_session.profile().expectedIssuer(), tr("not checked"));
    set(m_audience, "audienceLineEdit", m_sent.audience, tr("not checked"));
    set(m_algorithms, "algorithmsLineEdit", {}, tr("any, or for example ES384"));
    set(m_scopes, "scopesLineEdit", m_sent.scopes.join(u' '), tr("none"));
    auto *fields = new QGridLayout;
    fields->setHorizontalSpacing(16);
    fields->setVerticalSpacing(8);
    fields->addWidget(m_issuer, 0, 0);
    fields->addWidget(m_audience, 0, 1);
    fields->addWidget(m_algorithms, 1, 0);
    fields->addWidget(m_scopes, 1, 1);
    m_what->setObjectName(u"verdictLabel"_s);
    m_what->setWordWrap(true);
    m_why->setWordWrap(true);
    m_checks->setObjectName(u"apiCheckStepList"_s);

    setResultsName(u"apiCheckScrollArea"_s, tr("Checks"));
    inputs()->addLayout(fields);
    results()->setSpacing(6);
    results()->addWidget(m_what);
    results()->addWidget(m_why);
    results()->addWidget(m_checks);
    resize(640, 660);
}

void ApiRefusalDialog::fetchKeys()
{
    if (!m_sent.value) {
        m_settled = true;
        m_what->setText(tr("The token is gone"));
        m_why->setText(tr("Send the request again, then ask."));
        m_checks->hide();
        return;
    }
    m_what->setText(tr("Reading the tenant's keys…"));
    const auto jwt = decodeJwt(m_sent.value->reveal());
    m_session.tenant()
        .signingKeys(jwt ? jwt->keyId() : QString())
        .then(this, [this](Result<QList<Jwk>> keys) {
            m_settled = true;
            if (keys)
                m_keys = *keys;
            check();
        });
}

void ApiRefusalDialog::check()
{
    if (!m_sent.value || !m_settled)
        return;
    ApiExpectation expectation;
    expectation.issuer = m_issuer->lineEdit()->text().trimmed();
    expectation.audience = wordsOf(m_audience);
    expectation.algorithms = wordsOf(m_algorithms);
    expectation.scopes = wordsOf(m_scopes);
    expectation.nowS = (m_session.tenant().clock().nowMs() + m_sent.clockSkewMs) / 1000;
    m_verdict = checkAsApi(m_sent.value->reveal(), m_keys, expectation);
    const Result<Jwt> decoded = decodeJwt(m_sent.value->reveal());
    const Jwt jwt = decoded ? *decoded : Jwt();
    words::TokenFacts facts;
    facts.now = QDateTime::fromMSecsSinceEpoch(m_session.tenant().clock().nowMs());
    facts.clockSkewMs = m_sent.clockSkewMs;
    facts.keysKnown = !m_keys.isEmpty();

    using State = StepList::State;
    QList<StepList::Step> steps;
    for (const JwtCheck &check : std::as_const(m_verdict.checks)) {
        const bool failed = check.status == JwtCheck::Status::Failed;
        const State state = failed                                     ? State::Failed
                            : check.status == JwtCheck::Status::Passed ? State::Ok
                                                                       : State::Skipped;
        const QString fact = factOf(check, jwt, expectation, facts);
        steps.append({titleOf(check.check),
                      state,
                      failed ? QString() : fact,
                      failed ? fact : QString(),
                      {}});
    }
    m_checks->setSteps(steps);
    m_what->setInk(m_verdict.accepts ? Ink::Ok : Ink::Bad);
    const auto failed =
        std::find_if(m_verdict.checks.begin(), m_verdict.checks.end(), [](const JwtCheck &check) {
            return check.status == JwtCheck::Status::Failed;
        });
    if (failed != m_verdict.checks.end() && m_verdict.finding) {
        m_what->setText(tr("This check fails: %1").arg(titleOf(failed->check)));
        const QString remedy = m_verdict.finding->code == "G2"_L1
                                   ? words::forFinding(*m_verdict.finding).remedy
                                   : QString();
        m_why->setText(
            QStringList{factOf(*failed, jwt, expectation, facts), remedy}.join(u"\n"_s).trimmed());
    } else if (m_verdict.accepts) {
        m_what->setText(tr("An API with these expectations takes the token"));
        m_why->setText(tr("If it refuses it all the same, it is set up for something else, keeps "
                          "keys from before the tenant changed them, or its clock is off."));
    } else {
        m_what->setText(tr("The token could not be verified"));
        m_why->setText(tr("The tenant's keys could not be read."));
    }
}

} // namespace lwb
