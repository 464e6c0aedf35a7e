// SPDX-License-Identifier: GPL-3.0-or-later
// What surrounds the pages: token, palette, keychain, activity, keys.
#include "gui/ActivityBar.h"
#include "gui/ActivityDrawer.h"
#include "gui/AppContext.h"
#include "gui/Jump.h"
#include "gui/MessageBar.h"
#include "gui/RequestsPage.h"
#include "gui/TokenChip.h"
#include "gui/TokenPopover.h"
#include "gui/TopBar.h"
#include "gui/Workspace.h"
#include "words/Sentences.h"
#include "words/Waiting.h"
#include "words/Words.h"

#include <QApplication>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace lwb {

void Workspace::updateToken()
{
    Tenant &tenant = m_session->tenant();
    const auto token = tenant.tokens().cached(tenant.managementTokenRequest());
    const auto error = tenant.tokens().lastError(tenant.managementTokenRequest());
    TokenChip *chip = m_topBar->tokenChip();
    if (token) {
        chip->setToken(token->granted.join(u' '), token->expiresAt);
        return;
    }
    QString why;
    if (error) {
        const words::Message message = words::forError(*error);
        why = words::inOneText({words::asSentence(message.what), message.why, message.remedy})
                  .simplified();
    }
    // Silence and a keychain that asks are no refusals.
    if (error && error->kind == Error::Kind::TokenRefused)
        chip->setRefused(why);
    else
        chip->setNone(why);
}

void Workspace::showToken()
{
    auto *popover = new TokenPopover(m_context, *m_session, this);
    connect(popover, &TokenPopover::connectionEditRequested, this,
            &Workspace::connectionEditRequested);
    connect(popover, &TokenPopover::navigate, this, &Workspace::go);
    popover->openBelow(m_topBar->tokenChip());
}

void Workspace::wireJump()
{
    QList<ObjectKind> kinds = allObjectKinds();
    kinds.removeIf([this](ObjectKind kind) { return !m_pageMakers.contains(pageOf(kind)); });
    m_jump = new Jump(m_session->api(), kinds, m_context.uiState(), m_session->profile().id, this);
    m_jump->addCommands([this] { return commands(); });
    connect(m_jump, &Jump::navigate, this, &Workspace::go);
    connect(m_topBar, &TopBar::searchRequested, m_jump, [this] { m_jump->open(); });
}

void Workspace::wireKeychain()
{
    m_keychainBar->setObjectName(u"keychainMessageBar"_s);
    connect(&m_context.keychain(), &KeychainSecretStore::waiting, this, [this](bool waiting) {
        const words::Message wait = words::forKeychainWait();
        if (!waiting)
            m_keychainBar->dismiss();
        else if (m_session->profile().secretPlace == SecretPlace::Keychain)
            m_keychainBar->show(MessageBar::Kind::Info, wait.what, wait.why, words::stopWaiting());
    });
    connect(m_keychainBar, &MessageBar::actionRequested, &m_context.keychain(),
            &KeychainSecretStore::stopWaiting);
}

void Workspace::wireActivity()
{
    m_splitter->addWidget(m_pages);
    m_splitter->addWidget(m_activity);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setChildrenCollapsible(false);
    StateFile &state = m_context.uiState();
    if (const int height = state.value(u"activity/height"_s).toInt(); height > 0)
        m_activity->setPreferredHeight(height);
    showActivity(state.value(u"activity/open"_s).toBool());

    ExchangeLog &log = m_session->log();
    if (!log.entries().isEmpty())
        m_activityBar->setExchange(log.entries().constLast());
    connect(&log, &ExchangeLog::finished, this, [this, &log](quint64 id) {
        if (const Exchange *exchange = log.find(id))
            m_activityBar->setExchange(*exchange);
    });
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { m_context.uiState().setValue(u"activity/height"_s, m_activity->height()); });
    connect(m_activityBar, &QAbstractButton::clicked, this, [this](bool shown) {
        showActivity(shown);
        if (shown)
            m_activity->focusList();
    });
    connect(m_activity, &ActivityDrawer::closeRequested, this, [this] { showActivity(false); });
    connect(m_activity, &ActivityDrawer::openRequested, this,
            [this](const RequestDraft &draft) { prepare(draft); });
}

void Workspace::prepare(const RequestDraft &draft, const QString &what)
{
    go({u"requests"_s, {}});
    static_cast<RequestsPage *>(page(u"requests"_s))->prepare(draft, what);
}

void Workspace::showActivity(bool shown)
{
    const bool hadFocus = m_activity->isAncestorOf(QApplication::focusWidget());
    if (shown && !hadFocus)
        m_focusBeforeActivity = QApplication::focusWidget();
    m_activity->setVisible(shown);
    m_activityBar->setChecked(shown);
    m_context.uiState().setValue(u"activity/open"_s, shown);
    if (!hadFocus || shown)
        return;
    const bool canReturn = m_focusBeforeActivity && m_focusBeforeActivity->isVisible();
    (canReturn ? m_focusBeforeActivity.data() : m_pages->currentWidget())->setFocus();
}

void Workspace::wireShortcuts()
{
    const auto on = [this](const QKeySequence &keys, const QString &what, auto slot) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setWhatsThis(what);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    on(QKeySequence(Qt::ALT | Qt::Key_Left), tr("Back"), [this] { back(); });
    on(QKeySequence(Qt::ALT | Qt::Key_Right), tr("Forward"), [this] { forward(); });
    on(QKeySequence(Qt::Key_F5), tr("Reload what is shown"),
       [this] { m_pageById.value(m_current)->reload(); });
    on(QKeySequence::Find, tr("Filter the list"),
       [this] { m_pageById.value(m_current)->focusFilter(); });
    on(QKeySequence(Qt::CTRL | Qt::Key_K), tr("Search or jump to anything"),
       [this] { m_jump->toggle(); });
    on(QKeySequence(Qt::CTRL | Qt::Key_J), tr("Show or hide what was sent"),
       [this] { m_activityBar->click(); });
}

} // namespace lwb
