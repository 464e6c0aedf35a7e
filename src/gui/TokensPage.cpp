// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/TokensPage.h"

#include "access/AccessLoader.h"
#include "core/Background.h"
#include "core/Clock.h"
#include "doctor/NearestIndicators.h"
#include "gui/AppContext.h"
#include "gui/EmptyState.h"
#include "gui/Mnemonics.h"
#include "gui/Paint.h"
#include "gui/TenantSession.h"
#include "gui/TokenAskPane.h"
#include "gui/TokenCompareView.h"
#include "gui/TokenPaste.h"
#include "gui/TokenRefusal.h"
#include "gui/TokenReportView.h"
#include "words/ClaimWords.h"
#include "words/Words.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

constexpr int AskWidth = 304;
constexpr int NarrowAskWidth = 272;
constexpr int Wide = 960;

/// The line between the panes.
class Edge final : public QWidget
{
public:
    explicit Edge(QWidget *parent) : QWidget(parent) { setFixedWidth(1); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paint::verticalLine(&painter, 0, 0, height(), tokens().line);
    }
};

} // namespace

TokensPage::TokensPage(AppContext &context, TenantSession &session, QWidget *parent)
    : WorkspacePage(parent)
    , m_context(context)
    , m_session(session)
    , m_lab(session.tenant(), session.log(), session.access())
    , m_ask(new TokenAskPane(session, m_lab, this))
    , m_views(new QStackedWidget(this))
    , m_empty(new EmptyState(this))
    , m_paste(new TokenPaste(this))
    , m_report(new TokenReportView(m_lab, session.tenant().clock(), this))
    , m_refusal(new TokenRefusal(this))
    , m_comparison(new TokenCompareView(this))
{
    build();
    restoreState({});
    refresh();
}

TokensPage::~TokensPage()
{
    // Views look at the lab.
    delete m_views;
    delete m_ask;
}

void TokensPage::build()
{
    m_ask->setObjectName(u"askPane"_s);
    m_ask->setFixedWidth(AskWidth);
    m_empty->setObjectName(u"tokensEmptyState"_s);
    m_empty->setContent(
        u"token"_s, tr("No token yet"),
        tr("Choose who asks and for what, then get a token: you see what was asked, what should be "
           "granted, "
           "what is granted, and why they differ. Or inspect a token that you already have."));
    for (QWidget *view :
         std::initializer_list<QWidget *>{m_empty, m_paste, m_report, m_refusal, m_comparison})
        m_views->addWidget(view);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_ask);
    layout->addWidget(new Edge(this));
    layout->addWidget(m_views, 1);

    connect(&m_lab, &TokenLab::changed, this, &TokensPage::refresh);
    connect(m_ask, &TokenAskPane::edited, this, [this] {
        m_choosesFor.reset();
        Q_EMIT savedStateChanged();
        Q_EMIT objectChanged();
    });
    connect(m_ask, &TokenAskPane::pasteRequested, this, &TokensPage::startPaste);
    connect(m_paste, &TokenPaste::pasted, this, &TokensPage::pasted);
    connect(m_paste, &TokenPaste::cancelled, this, &TokensPage::cancelPaste);
    connect(m_report->compareButton(), &QAbstractButton::clicked, this,
            &TokensPage::offerComparison);
    connect(m_report, &TokenReportView::requestsRequested, this, &TokensPage::useInRequests);
    connect(m_report, &TokenReportView::renewRequested, this, [this] {
        m_lab.setWish(m_lab.report().wish);
        m_ask->dropTyped();
        m_lab.ask();
    });
    connect(m_comparison, &TokenCompareView::closeRequested, this, [this] { cover(nullptr); });
    connect(m_refusal, &TokenRefusal::mendRequested, this, &TokensPage::mend);
    connect(m_refusal, &TokenRefusal::wayOnRequested, this, &TokensPage::wayOn);
    auto *get = new QShortcut(this);
    get->setKeys({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    get->setWhatsThis(tr("Get the token"));
    connect(get, &QShortcut::activated, this, [this] {
        if (m_views->currentWidget() == m_paste)
            m_paste->finish();
        else
            ask();
    });
}

void TokensPage::open(const QString &object)
{
    m_session.access().load().then(this, [this](Done) { chooseResource(); });
    const QJsonObject wanted = QJsonDocument::fromJson(object.toUtf8()).object();
    const bool isElsewhere = wanted.contains("tenant"_L1) && wanted["tenant"_L1] != tenantKey();
    if (!wanted.isEmpty() && !isElsewhere && object != this->object()) {
        TokenWish wish = m_lab.wish();
        const QString application = wanted["application"_L1].toString();
        wish.applicationId = application == m_session.profile().clientId ? QString() : application;
        wish.resource = wanted["resource"_L1].toString();
        wish.organizationId = wanted["organization"_L1].toString();
        // What was chosen for something else says nothing here.
        if (m_lab.preset() == TokenLab::Preset::Custom)
            m_lab.setPreset(TokenLab::Preset::Expected);
        const bool open = !wanted.contains("resource"_L1) && wish.organizationId.isEmpty();
        if (open)
            wish.resource = m_lab.wish().resource;
        m_lab.setWish(wish);
        m_choosesFor = open ? std::optional(m_lab.applicationId()) : std::nullopt;
        if (m_lab.graph()->isComplete())
            chooseResource();
        m_ask->dropTyped();
        Q_EMIT savedStateChanged();
    }
    if (wanted["current"_L1].toBool()) {
        Tenant &tenant = m_session.tenant();
        if (const auto token = tenant.tokens().cached(tenant.managementTokenRequest()))
            m_lab.show(*token);
    }
}

void TokensPage::chooseResource()
{
    // Asked for an application only: of what its roles give something for, the first.
    if (std::exchange(m_choosesFor, std::nullopt) != m_lab.applicationId())
        return;
    const auto graph = m_lab.graph();
    const AccessSubject subject{graph->applicationOf(m_lab.applicationId()), {}};
    for (int resource = 0; subject.application >= 0 && resource < graph->resources.size();
         ++resource) {
        if (expectedScopes(*graph, subject, resource).isEmpty())
            continue;
        TokenWish wish = m_lab.wish();
        wish.resource = graph->resources.at(resource).indicator;
        m_lab.setWish(wish);
        Q_EMIT objectChanged();
        return;
    }
}

QString TokensPage::tenantKey() const
{
    const Profile &profile = m_session.profile();
    // The demo tenant is the same one wherever it listens.
    return profile.id == AppContext::demoId()
        ? profile.managementResource()
        : profile.endpoint.toString(QUrl::FullyEncoded) + u' ' + profile.managementResource();
}

QString TokensPage::object() const
{
    const TokenWish &wish = m_lab.wish();
    QJsonObject object{{u"application"_s, m_lab.applicationId()},
                       {u"resource"_s, wish.resource},
                       {u"tenant"_s, tenantKey()}};
    if (!wish.organizationId.isEmpty())
        object.insert(u"organization"_s, wish.organizationId);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QVariantMap TokensPage::saveState() const
{
    const TokenWish &wish = m_lab.wish();
    return {{u"tenant"_s, tenantKey()},
            {u"application"_s, wish.applicationId},
            {u"resource"_s, wish.resource},
            {u"organization"_s, wish.organizationId},
            {u"scopes"_s, wish.scopes},
            {u"preset"_s, int(m_lab.preset())}};
}

void TokensPage::restoreState(const QVariantMap &saved)
{
    m_lab.clear();
    // The connection may have been led to another tenant, where nothing of it means anything.
    const QVariantMap state = saved.value(u"tenant"_s) == tenantKey() ? saved : QVariantMap();
    TokenWish wish;
    wish.applicationId = state.value(u"application"_s).toString();
    wish.resource = state.contains(u"resource"_s) ? state.value(u"resource"_s).toString()
                                                  : m_session.profile().managementResource();
    wish.organizationId = state.value(u"organization"_s).toString();
    wish.scopes = state.value(u"scopes"_s).toStringList();
    const int preset = state.value(u"preset"_s, int(TokenLab::Preset::Expected)).toInt();
    m_lab.setWish(wish);
    if (preset == int(TokenLab::Preset::Custom))
        m_lab.setScopes(wish.scopes);
    else if (preset > 0 && preset <= int(TokenLab::Preset::None))
        m_lab.setPreset(TokenLab::Preset(preset));
    m_ask->dropTyped();
}

void TokensPage::reload()
{
    m_lab.reloadAccess();
}

void TokensPage::focusFilter()
{
    m_ask->focusFirst();
}

void TokensPage::ask()
{
    m_ask->ask();
}

void TokensPage::startPaste()
{
    m_pastesToCompare = false;
    ++m_comparisons;
    cover(m_paste);
    m_paste->ask(tr("Inspect a token"), tr("Inspect"));
}

void TokensPage::pasted(const QByteArray &text)
{
    if (!m_pastesToCompare) {
        m_cover = nullptr;
        m_lab.inspect(text);
        return;
    }
    const int comparison = ++m_comparisons;
    inBackground([text] {
        return readToken(tokenOfPaste(text));
    }).then(this, [this, comparison, text](ReadToken read) {
        if (comparison != m_comparisons || m_cover != m_paste)
            return; // something else is looked at by now
        if (!read.isJwt()) {
            // Nothing to compare; what is wrong with it is better seen alone.
            m_cover = nullptr;
            m_lab.inspect(text);
            return;
        }
        TokenReport other;
        other.wasPasted = true;
        other.token = std::move(read);
        compareWith(other);
    });
}

void TokensPage::cancelPaste()
{
    ++m_comparisons;
    cover(nullptr);
}

void TokensPage::compareWith(const TokenReport &other)
{
    const TokenReport &shown = m_lab.report();
    m_comparison->setTokens(shown.token.jwt, nameOf(shown), other.token.jwt, nameOf(other));
    cover(m_comparison);
}

void TokensPage::cover(QWidget *view)
{
    m_cover = view;
    refresh();
}

QString TokensPage::nameOf(const TokenReport &report) const
{
    const Jwt &jwt = report.token.jwt;
    const auto graph = m_lab.graph();
    const QString client = jwt.claims["client_id"_L1].toString();
    const int application = graph->applicationOf(client);
    const QString audience = jwt.audience().value(0);
    const int resource = graph->resourceOf(audience);
    QStringList parts;
    parts.append(
        words::quoted(application < 0 ? client : graph->applications.at(application).name, 40));
    parts.append(words::quoted(resource < 0 ? audience : graph->resources.at(resource).name, 60));
    const QString organization = report.wish.organizationId;
    if (!organization.isEmpty())
        parts.append(words::quoted(graph->organizations.value(organization).name, 40));
    parts.removeAll(QString());
    const QDateTime now =
        QDateTime::fromMSecsSinceEpoch(m_session.tenant().clock().nowMs(), Qt::UTC);
    if (const auto issued = jwt.issuedAt(); issued && *issued > 0 && *issued < 253'402'300'799)
        parts.append(words::forClockTime(QDateTime::fromSecsSinceEpoch(*issued, Qt::UTC), now));
    if (report.wasPasted)
        parts.append(tr("pasted"));
    return parts.join(u", "_s);
}

void TokensPage::offerComparison()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    for (const TokenReport &kept : m_lab.kept()) {
        if (kept.token.text == m_lab.report().token.text)
            continue;
        QAction *action = menu->addAction(withoutMnemonic(nameOf(kept)));
        connect(action, &QAction::triggered, this, [this, kept] { compareWith(kept); });
    }
    if (!menu->isEmpty())
        menu->addSeparator();
    connect(menu->addAction(tr("With a pasted token…")), &QAction::triggered, this, [this] {
        m_pastesToCompare = true;
        cover(m_paste);
        m_paste->ask(tr("Compare with another token"), tr("Compare"));
    });
    const QPushButton *button = m_report->compareButton();
    menu->popup(button->mapToGlobal(QPoint(0, button->height() + 2)));
}

void TokensPage::useInRequests()
{
    const TokenReport &report = m_lab.report();
    const TokenWish &wish = report.wish;
    const bool asksItself =
        !report.wasPasted && wish.applicationId.isEmpty() && wish.organizationId.isEmpty();
    if (!asksItself || wish.resource.isEmpty()) {
        const QString audience = report.token.jwt.audience().value(0);
        const bool ofOrganization = wish.resource.isEmpty() && !wish.organizationId.isEmpty();
        Q_EMIT lent({report.token.text, nameOf(report), ofOrganization ? QString() : audience,
                     report.expiresAt, report.clockSkewMs});
        return;
    }
    const QJsonObject object{{u"resource"_s, wish.resource},
                             {u"scopes"_s, QJsonArray::fromStringList(wish.scopes)}};
    Q_EMIT navigate(
        {u"requests"_s, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact))});
}

void TokensPage::refresh()
{
    QWidget *view = m_empty;
    switch (m_lab.state()) {
    case TokenLab::State::Idle: break;
    case TokenLab::State::Asking:
        m_cover = nullptr;
        return; // what was there stays until the answer is here
    case TokenLab::State::Refused:
        showRefusal();
        view = m_refusal;
        break;
    case TokenLab::State::Shown:
        m_report->setRequestsObstacle(requestsObstacle());
        m_report->refresh();
        view = m_report;
        break;
    }
    m_views->setCurrentWidget(m_cover ? m_cover : view);
}

QString TokensPage::requestsObstacle() const
{
    const TokenReport &report = m_lab.report();
    // What others wrote is not sent in anybody's name before it is known to be a token.
    const bool isGood = report.wasPasted ? report.verdict.verified : report.token.isJwt();
    return isGood ? QString() : tr("Only a verified token is sent.");
}

void TokensPage::resizeEvent(QResizeEvent *event)
{
    m_ask->setFixedWidth(width() >= Wide ? AskWidth : NarrowAskWidth);
    WorkspacePage::resizeEvent(event);
}

QString TokensPage::nearestIndicator() const
{
    const Error &error = *m_lab.error();
    if (error.oauthError != "invalid_target"_L1 || m_lab.wish().resource.isEmpty())
        return {};
    QStringList known;
    for (const AccessGraph::Resource &resource : m_lab.graph()->resources)
        known.append(resource.indicator);
    return nearestIndicators(m_lab.wish().resource, known, 1).value(0).indicator;
}

void TokensPage::showRefusal()
{
    const QString nearest = nearestIndicator();
    // No edit of the connection mends an indicator that is not the connection's.
    const bool isAboutConnection = m_lab.error()->oauthError != "invalid_target"_L1
        || m_lab.wish().resource == m_session.profile().managementResource();
    m_refusal->setError(
        *m_lab.error(),
        nearest.isEmpty() ? QString() : tr("The nearest indicator that exists is %1.").arg(nearest),
        nearest.isEmpty() ? QString() : tr("Ask for that one"),
        isAboutConnection ? AppContext::wayOn(*m_lab.error()) : QString());
}

void TokensPage::mend()
{
    TokenWish wish = m_lab.wish();
    wish.resource = nearestIndicator();
    m_lab.setWish(wish);
    m_ask->dropTyped();
    Q_EMIT objectChanged();
    m_lab.ask();
}

void TokensPage::wayOn()
{
    const Error error = *m_lab.error();
    if (AppContext::isMendedByEditing(error) && m_lab.isProfile())
        Q_EMIT connectionEditRequested();
    else
        m_context.recover(error, this, [this] { m_lab.ask(); });
}

} // namespace lwb
