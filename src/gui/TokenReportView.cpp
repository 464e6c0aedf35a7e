// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/TokenReportView.h"

#include "core/Clock.h"
#include "gui/Buttons.h"
#include "gui/CheckList.h"
#include "gui/ClaimList.h"
#include "gui/Clipboard.h"
#include "gui/CountdownRing.h"
#include "gui/Icon.h"
#include "gui/Label.h"
#include "gui/NoteLine.h"
#include "gui/RawToken.h"
#include "gui/ScopeTable.h"
#include "models/TokenComparison.h"
#include "words/Formats.h"
#include "words/Sentences.h"
#include "words/Words.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

constexpr int copiedMs = 1'200;
constexpr qint64 longestCountdownMs = 48 * 3'600'000LL; ///< more hours than one reads
constexpr qsizetype mostClaims = 60; ///< of each part; no real token has as many

QList<ClaimList::Claim> explained(const QByteArray &object, const Jwt &jwt,
                                  const words::TokenFacts &facts, bool header)
{
    // What everybody looks for comes first, whatever order it was written in.
    static const QStringList order{
        u"iss"_s,   u"aud"_s, u"sub"_s, u"client_id"_s, u"organization_id"_s,
        u"scope"_s, u"iat"_s, u"nbf"_s, u"exp"_s,       u"jti"_s};
    QList<ClaimList::Claim> claims;
    const QJsonObject &values = header ? jwt.header : jwt.claims;
    for (const ClaimText &claim :
         claimTexts(object, values, mostClaims, header ? QStringList() : order)) {
        claims.append({words::quoted(claim.name, 80), words::quoted(claim.value, 1'000),
                       header ? words::forHeaderMember(claim.name, jwt, facts)
                              : words::forClaim(claim.name, jwt, facts)});
    }
    const auto addRest = [&] {
        if (const auto more = values.size() - claims.size(); more > 0)
            claims.append(
                {u"…"_s, {}, TokenReportView::tr("%n more, not shown", nullptr, int(more))});
    };
    if (header) {
        addRest();
        return claims;
    }
    const auto rank = [](const ClaimList::Claim &claim) {
        const qsizetype at = order.indexOf(claim.name);
        return at < 0 ? order.size() : at;
    };
    std::stable_sort(claims.begin(), claims.end(),
                     [&rank](const ClaimList::Claim &a, const ClaimList::Claim &b) {
                         return rank(a) < rank(b);
                     });
    addRest();
    return claims;
}

} // namespace

TokenReportView::TokenReportView(TokenLab &lab, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_lab(lab)
    , m_clock(clock)
    , m_ring(new CountdownRing(this))
    , m_left(new Label({}, Label::Role::Title, Ink::Text, this))
    , m_about(new Label({}, Label::Role::Small, Ink::Text2, this))
    , m_compare(new Button(tr("Compare…"), Button::Kind::Secondary, u"compare"_s, this))
    , m_requests(new Button(tr("Use in Requests"), Button::Kind::Secondary, u"request"_s, this))
    , m_copy(new Button(tr("Copy token"), Button::Kind::Secondary, u"copy"_s, this))
    , m_area(new QScrollArea(this))
{
    build();
    m_second.setInterval(1'000);
    connect(&m_second, &QTimer::timeout, this, &TokenReportView::tick);
    connect(m_copy, &QAbstractButton::clicked, this, [this] {
        if (const SharedSecret &text = m_lab.report().token.text) {
            copySensitive(QString::fromUtf8(text->reveal()));
            m_copy->setIcon(lineIcon(u"check"_s, Ink::Ok));
            QTimer::singleShot(copiedMs, m_copy, [this] { m_copy->setIcon(lineIcon(u"copy"_s)); });
        }
    });
    connect(m_requests, &QAbstractButton::clicked, this, &TokenReportView::requestsRequested);
    connect(m_snapshotNote, &NoteLine::actionRequested, this, &TokenReportView::renewRequested);
}

QDateTime TokenReportView::now() const
{
    return QDateTime::fromMSecsSinceEpoch(m_clock.nowMs(), Qt::UTC);
}

words::TokenFacts TokenReportView::facts() const
{
    const TokenReport &report = m_lab.report();
    words::TokenFacts facts;
    facts.graph = m_lab.graph().get();
    facts.issuer = report.issuer;
    facts.now = now();
    facts.clockSkewMs = report.clockSkewMs;
    facts.keysKnown = !report.keysError;
    facts.isVerifying = report.isVerifying;
    return facts;
}

void TokenReportView::refresh()
{
    const bool readable = m_lab.report().token.isJwt();
    m_second.start();
    m_wasExpired = m_lab.report().expiresAt.isValid() && m_lab.report().expiresAt <= now();
    m_minute = m_clock.nowMs() / 60'000;
    fillHead();
    fillNotes();
    fillTable();
    fillToken();
    fillChecks();
    m_compare->setEnabled(readable);
}

void TokenReportView::tick()
{
    if (!isVisible() || m_lab.state() != TokenLab::State::Shown)
        return;
    fillHead();
    const QDateTime end = m_lab.report().expiresAt;
    const bool expired = end.isValid() && end <= now();
    const qint64 minute = m_clock.nowMs() / 60'000;
    if (expired != m_wasExpired) {
        m_wasExpired = expired;
        m_lab.recheck();
    } else if (minute != m_minute) {
        m_minute = minute;
        fillToken();
        fillChecks();
    }
}

void TokenReportView::fillHead()
{
    const TokenReport &report = m_lab.report();
    const QDateTime at = now();
    QStringList about;
    if (report.wasPasted)
        about.append(tr("pasted"));
    if (!report.token.isJwt() && !report.expiresAt.isValid()) {
        m_ring->setLeft(0, u"token"_s, Ink::Text3);
        m_left->setText(report.token.form == ReadToken::Form::Opaque
                            ? tr("An opaque token")
                            : tr("Not a token to be read"));
    } else if (!report.expiresAt.isValid()) {
        m_ring->setLeft(0, u"warn"_s, Ink::Bad);
        m_left->setText(tr("It does not expire"));
    } else if (report.expiresAt <= at) {
        m_ring->setLeft(0, u"clock"_s, Ink::Bad);
        m_left->setText(tr("Expired %1").arg(words::forAge(report.expiresAt, at)));
        about.append(tr("at %1").arg(words::forClockTime(report.expiresAt, at)));
    } else {
        const qint64 left = at.msecsTo(report.expiresAt);
        const qint64 life =
            report.issuedAt.isValid() ? report.issuedAt.msecsTo(report.expiresAt) : 0;
        const qreal share = life > 0 ? qreal(left) / qreal(life) : 1;
        // A promise only as good as who makes it.
        const bool believed = report.verdict.verified;
        m_ring->setLeft(share, u"clock"_s,
                        !believed     ? Ink::Text3
                        : share < 0.1 ? Ink::Warn
                                      : Ink::Ok);
        const QString time = left < longestCountdownMs ? words::forCountdown((left + 999) / 1'000)
                                                       : words::forDuration(double(left));
        m_left->setText(believed || report.isVerifying ? tr("%1 left").arg(time)
                                                       : tr("%1 left, it says").arg(time));
        about.append(tr("expires %1").arg(words::forClockTime(report.expiresAt, at)));
    }
    if (report.token.isJwt())
        about.append(words::quoted(report.token.jwt.algorithm(), 20));
    if (report.token.text)
        about.append(
            words::forBytes(report.token.text->reveal().size()).replace(u' ', QChar::Nbsp));
    m_about->setText(about.join(QChar(QChar::Nbsp) + u"· "_s)); // no line begins with the dot
}

void TokenReportView::fillNotes()
{
    const TokenReport &report = m_lab.report();
    QStringList failed;
    for (const JwtCheck &check : report.verdict.checks) {
        if (check.status == JwtCheck::Status::Failed)
            failed.append(words::forCheck(check.check));
    }
    const bool jwt = report.token.isJwt();
    m_verdictNote->setVisible(jwt && !report.isVerifying && !report.verdict.verified);
    if (report.keysError && failed.isEmpty()) {
        m_verdictNote->setNote(u"warn"_s, Ink::Warn, tr("Not verified"),
                               tr("Only decoded: the tenant's keys could not be read. %1")
                                   .arg(words::forError(*report.keysError).what));
    } else if (report.wasPasted && !report.isOurs) {
        m_verdictNote->setNote(
            u"error"_s, Ink::Bad, tr("Not this tenant's"),
            report.token.jwt.issuer().isEmpty()
                ? tr("Only decoded. It names no issuer: anybody could have written it.")
                : tr("Only decoded. It names another issuer, whose keys are not asked for: anybody "
                     "could have written it."));
    } else {
        m_verdictNote->setNote(u"error"_s, Ink::Bad, tr("Not good"),
                               tr("What fails: %1.").arg(failed.join(u", "_s)));
    }
}

void TokenReportView::fillTable()
{
    const TokenReport &report = m_lab.report();
    ScopeTableModel *model = m_table->scopes();
    // Of an API that is not of this tenant nothing is expected.
    const bool ofOrganization =
        report.wish.resource.isEmpty() && !report.wish.organizationId.isEmpty();
    const bool isElsewhere =
        m_lab.comparedResource() < 0 && !ofOrganization && m_lab.graph()->isComplete();
    const bool compares = !m_lab.comparison().isEmpty() && !isElsewhere;
    model->setComparison(m_lab.comparison(), m_lab.graph(), m_lab.subject(),
                         m_lab.comparedResource(), !report.wasPasted);
    m_table->setVisible(compares);
    m_table->fit();
    const int differences = model->differenceCount();
    const bool isWhole =
        std::all_of(m_lab.comparison().begin(), m_lab.comparison().end(),
                    [](const ScopeComparison &row) { return row.state == CellState::Granted; });
    const bool isDropped =
        std::any_of(m_lab.comparison().begin(), m_lab.comparison().end(),
                    [](const ScopeComparison &row) { return row.requested && row.granted == false; });
    const bool tellsAnything = report.token.isJwt() || !report.wasPasted;
    // Of what nobody vouches for, that it says what it should is no good news.
    const bool isBelieved = !report.wasPasted || report.verdict.verified || report.isVerifying;
    m_differenceNote->setVisible(tellsAnything && (isBelieved || differences > 0));
    m_snapshotNote->setVisible(model->hasOlder());
    m_snapshotNote->setNote(
        u"clock"_s, Ink::Warn, tr("A snapshot of before"),
        tr("The roles have changed since it was issued. What it holds stays until it expires."),
        report.wasPasted ? QString() : tr("Get a new one"));
    const bool masked =
        !report.wasPasted && report.wish.resource.isEmpty() && report.wish.organizationId.isEmpty();
    if (masked) {
        m_differenceNote->setNote(
            u"warn"_s, Ink::Warn, tr("For the default API"),
            tr("Nothing was said about what it is for: Logto took the tenant's default API."));
    } else if (differences > 0) {
        m_differenceNote->setNote(
            u"warn"_s, Ink::Warn, tr("%n difference(s)", nullptr, differences),
            report.wasPasted || !isDropped
                ? words::inOneText(
                      {tr("It holds something else than the roles give now."), leftOut()})
                : tr("The answer was 200: Logto drops scopes that no role gives, "
                     "without saying so."));
    } else if (!compares) {
        m_differenceNote->setNote(
            u"info"_s, Ink::Info, tr("No scopes"),
            report.wasPasted
                ? tr("It holds none, so it may do nothing.")
                : tr("None was asked for, and Logto grants none that is not asked for."));
    } else if (m_lab.graph()->readAt.isValid()) {
        m_differenceNote->setNote(u"okring"_s, Ink::Ok, tr("No differences"),
                                  isWhole ? tr("It holds what it should.")
                                          : tr("It holds nothing unexpected."));
    } else {
        m_differenceNote->setNote(u"info"_s, Ink::Info, tr("Nothing to compare with yet"),
                                  tr("The roles of the tenant are being read."));
    }
    const bool isNoted = !m_verdictNote->isHidden() || !m_differenceNote->isHidden();
    m_line->setVisible(compares || isNoted);
}

QString TokenReportView::leftOut() const
{
    const int count = int(m_lab.leftOut());
    return count == 0 ? QString() : tr("%n more, unknown here, not shown.", nullptr, count);
}

void TokenReportView::showUnreadable()
{
    using Form = ReadToken::Form;
    QString text;
    switch (m_lab.report().token.form) {
    case Form::Jwt: break;
    case Form::Nothing: text = tr("There was no text."); break;
    case Form::Opaque:
        text = tr("An opaque token is a key to something that its issuer keeps: nothing can be "
                  "read from it, and nothing verified. Logto gives such tokens to users' "
                  "applications that name no API resource, and only takes them back itself, at its "
                  "userinfo endpoint.");
        break;
    case Form::Encrypted:
        text = tr("It has five parts: an encrypted token (JWE). Only who holds the key can read "
                  "it; Logto issues none.");
        break;
    case Form::TooLong:
        text = tr("It is longer than 64 KiB. No server would take a header of that size.");
        break;
    case Form::Malformed: {
        const JwtCheck first = m_lab.report().verdict.checks.value(0);
        text = tr("It was meant to be a JWT and is none: %1. Was it copied whole?")
                   .arg(words::factOf(first, {}, facts()));
        break;
    }
    }
    m_unreadable->setText(text);
    m_unreadable->setVisible(!text.isEmpty());
}

void TokenReportView::fillToken()
{
    const TokenReport &report = m_lab.report();
    const bool jwt = report.token.isJwt();
    m_raw->setToken(report.token.text);
    m_raw->setVisible(report.token.text != nullptr);
    m_copy->setEnabled(report.token.text != nullptr);
    m_legend->setVisible(jwt);
    m_header->setVisible(jwt);
    m_payload->setVisible(jwt);
    showUnreadable();
    if (!jwt)
        return;
    m_header->setClaims(explained(report.token.jwt.headerText, report.token.jwt, facts(), true));
    m_payload->setClaims(explained(report.token.jwt.claimsText, report.token.jwt, facts(), false));
}

void TokenReportView::fillChecks()
{
    using Status = JwtCheck::Status;
    const TokenReport &report = m_lab.report();
    const words::TokenFacts known = facts();
    m_checksPart->setVisible(report.token.isJwt());
    QList<CheckList::Check> checks;
    int passed = 0, failed = 0;
    for (const JwtCheck &check : report.verdict.checks) {
        passed += check.status == Status::Passed;
        failed += check.status == Status::Failed;
        const auto status = check.status == Status::Passed ? CheckList::Status::Passed
            : check.status == Status::Failed               ? CheckList::Status::Failed
                                                           : CheckList::Status::NotDone;
        checks.append({status, words::forCheck(check.check),
                       words::factOf(check, report.token.jwt, known),
                       words::forCheckStatus(check.status)});
    }
    m_checks->setChecks(checks);
    m_passed->setText(tr("%1 of %2 pass").arg(passed).arg(checks.size()));
    m_passed->setInk(failed > 0 ? Ink::Bad : report.verdict.verified ? Ink::Ok : Ink::Text3);
}

void TokenReportView::setRequestsObstacle(const QString &why)
{
    m_requests->setEnabled(why.isEmpty());
    m_requests->setToolTip(why);
}

} // namespace lwb
