// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/TokenPopover.h"

#include "core/Clock.h"
#include "doctor/FindingAdvice.h"
#include "gui/AppContext.h"
#include "gui/Buttons.h"
#include "gui/FlowLayout.h"
#include "gui/KeyValueList.h"
#include "gui/Label.h"
#include "gui/Paint.h"
#include "words/Formats.h"
#include "words/Sentences.h"
#include "words/Words.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {
constexpr int popoverWidth = 440;
}

TokenPopover::TokenPopover(AppContext &context, TenantSession &session, QWidget *parent)
    : QWidget(parent, Qt::Popup | Qt::FramelessWindowHint | Qt::NoDropShadowWindowHint)
    , m_context(context)
    , m_session(session)
    , m_state(new Label({}, Label::Role::Medium, Ink::Text, this))
    , m_why(new Label({}, Label::Role::Body, Ink::Text, this))
    , m_facts(new KeyValueList(this))
    , m_renew(new Button(tr("Renew"), Button::Kind::Secondary, u"refresh"_s, this))
    , m_open(new Button(tr("Open in Tokens"), Button::Kind::Ghost, u"token"_s, this))
    , m_edit(new Button(tr("Edit this connection…"), Button::Kind::Ghost, {}, this))
{
    setObjectName(u"tokenPopover"_s);
    setAccessibleName(tr("Management API token"));
    setAttribute(Qt::WA_TranslucentBackground);
    setAttribute(Qt::WA_DeleteOnClose);
    setFixedWidth(popoverWidth);
    m_why->setWordWrap(true);
    m_why->setObjectName(u"whyLabel"_s);
    m_state->setWordWrap(true);
    m_state->setObjectName(u"stateLabel"_s);
    m_facts->setObjectName(u"tokenKeyValueList"_s);
    m_renew->setObjectName(u"renewButton"_s);
    m_renew->setToolTip(tr("Forgets this token and exchanges for a new one"));
    m_open->setObjectName(u"openInTokensButton"_s);
    m_edit->setObjectName(u"editConnectionButton"_s);

    auto *buttons = new FlowLayout(nullptr, 8);
    buttons->addWidget(m_renew);
    buttons->addWidget(m_open);
    buttons->addWidget(m_edit);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(new Label(tr("Management API token"), Label::Role::Strong, Ink::Text, this));
    layout->addWidget(m_state);
    layout->addWidget(m_why);
    layout->addWidget(m_facts);
    layout->addSpacing(4);
    layout->addLayout(buttons);

    connect(m_renew, &QPushButton::clicked, this, &TokenPopover::renew);
    connect(m_open, &QPushButton::clicked, this, [this] {
        const QJsonObject object{{u"application"_s, m_session.profile().clientId},
                                 {u"resource"_s, m_session.profile().managementResource()},
                                 {u"current"_s, true}};
        Q_EMIT navigate(
            {u"tokens"_s, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact))});
        close();
    });
    connect(m_edit, &QPushButton::clicked, this, [this] {
        Q_EMIT connectionEditRequested();
        close();
    });
    connect(&session.tenant().tokens(), &TokenSource::changed, this, &TokenPopover::refresh);
    refresh();
}

void TokenPopover::refresh()
{
    Tenant &tenant = m_session.tenant();
    const TokenRequest request = tenant.managementTokenRequest();
    const auto token = tenant.tokens().cached(request);
    const auto error = tenant.tokens().lastError(request);
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(tenant.clock().nowMs(), Qt::UTC);
    m_state->setInk(Ink::Text2);
    m_why->hide();
    if (m_renewing) {
        m_state->setText(tr("Asking for a new token…"));
    } else if (error) {
        const words::Message message = words::forError(*error);
        m_state->setInk(Ink::Bad);
        m_state->setText(error->kind == Error::Kind::TokenRefused
                             ? tr("The last request for a token was refused: %1").arg(message.what)
                             : message.what);
        m_why->setText(words::inOneText({message.why, message.remedy}));
        m_why->setVisible(!m_why->text().isEmpty());
    } else if (token) {
        const QStringList dropped = token->dropped();
        m_state->setText(dropped.isEmpty()
                             ? tr("Everything that was asked for is granted.")
                             : tr("Asked for and not granted: %1").arg(dropped.join(u' ')));
        m_state->setInk(dropped.isEmpty() ? Ink::Text2 : Ink::Warn);
        const auto findings = explainGrant(*m_session.access().graph(), *token,
                                           m_session.profile().clientId, token->obtainedAt);
        if (!findings.isEmpty()) {
            const words::Message message = words::forFinding(findings.first());
            m_why->setText(words::inOneText({message.why, message.remedy}));
            m_why->setVisible(!m_why->text().isEmpty());
        }
    } else {
        m_state->setText(tr("There is no token now; the next request gets one."));
    }
    const auto noneOr = [](const QStringList &scopes) {
        return scopes.isEmpty() ? tr("none") : scopes.join(u' ');
    };
    m_facts->setRow(u"resource"_s, tr("API resource"), request.resource, KeyValueList::Id);
    m_facts->setRow(u"requested"_s, tr("Asked for"), noneOr(request.scopeList()),
                    KeyValueList::Mono);
    if (token) {
        m_facts->setRow(u"granted"_s, tr("Granted"), noneOr(token->granted), KeyValueList::Mono);
        m_facts->setRow(u"expires"_s, tr("Expires"),
                        u"%1 (%2)"_s.arg(words::forTime(token->expiresAt),
                                         words::forAge(token->expiresAt, now)));
    } else {
        m_facts->removeRow(u"granted"_s);
        m_facts->removeRow(u"expires"_s);
    }
    m_renew->setText(error ? AppContext::wayOn(*error) : token ? tr("Renew") : tr("Get a token"));
    m_renew->setEnabled(!m_renewing);
    m_edit->setVisible(error && !m_context.isDemo(m_session.profile()));
    fit();
}

/// As high as the texts are at this width; adjustSize() asks at the width they would like.
void TokenPopover::fit()
{
    setFixedHeight(layout()->totalHeightForWidth(popoverWidth));
}

void TokenPopover::renew()
{
    TokenSource &tokens = m_session.tenant().tokens();
    const TokenRequest request = m_session.tenant().managementTokenRequest();
    const auto error = tokens.lastError(request);
    if (error && error->kind == Error::Kind::KeychainMissing) {
        Q_EMIT connectionEditRequested();
        close();
        return;
    }
    m_renewing = true;
    refresh();
    const auto exchange = [this, &tokens, request] {
        if (const auto token = tokens.cached(request))
            tokens.invalidate(*token);
        tokens.token(request).then(this, [this](const Result<AccessToken> &) {
            m_renewing = false;
            refresh();
        });
    };
    if (error)
        m_context.recover(*error, this, exchange);
    else
        exchange();
}

void TokenPopover::openBelow(const QWidget *anchor)
{
    fit();
    const bool fromRight = anchor->layoutDirection() == Qt::LeftToRight;
    QPoint at = anchor->mapToGlobal(
        QPoint(fromRight ? anchor->width() - width() : 0, anchor->height() + 4));
    const QRect screen = anchor->screen()->availableGeometry();
    at.setX(qBound(screen.left(), at.x(), qMax(screen.left(), screen.right() - width())));
    move(at);
    show();
    m_renew->setFocus(Qt::PopupFocusReason);
}

void TokenPopover::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    paint::roundedBox(&painter, rect(), paint::TileRadius, t.raised, t.edge);
}

void TokenPopover::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace lwb
