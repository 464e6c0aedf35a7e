// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/ErrorBar.h"

#include "gui/AppContext.h"
#include "gui/ErrorDetails.h"
#include "gui/MessageBar.h"
#include "gui/MessageSlot.h"
#include "words/Waiting.h"
#include "words/Words.h"

#include <QVBoxLayout>

namespace lwb {

namespace {
constexpr int patienceMs = 5'000;
}

ErrorBar::ErrorBar(AppContext &context, const QMargins &margins, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_bar(new MessageBar(this))
    , m_patience(this)
{
    m_patience.setObjectName(u"patienceTimer");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new MessageSlot(m_bar, margins, this));
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this, &ErrorBar::tellWaiting);
    connect(m_bar, &MessageBar::actionRequested, this, &ErrorBar::act);
    connect(m_bar, &MessageBar::detailsRequested, this, [this] {
        if (m_error)
            showErrorDetails(this, *m_error);
    });
}

void ErrorBar::setWaiting(bool waiting)
{
    if (waiting && !m_patience.isActive() && !m_tellsWaiting) {
        m_patience.start();
    } else if (!waiting) {
        m_patience.stop();
        if (std::exchange(m_tellsWaiting, false) && !m_error)
            m_bar->dismiss();
    }
}

void ErrorBar::tellWaiting()
{
    if (m_error)
        return;
    if (m_context.keychain().isWaiting()) {
        m_patience.start(); // which is told elsewhere, and not the tenant's doing
        return;
    }
    m_tellsWaiting = true;
    const words::Message wait = words::forAnswerWait();
    m_bar->show(MessageBar::Kind::Info, wait.what, wait.why, words::stopWaiting());
}

void ErrorBar::setError(const std::optional<Error> &error, const std::optional<Instead> &instead)
{
    if (!error && m_tellsWaiting)
        return;
    m_error = error;
    m_tellsWaiting = false;
    m_hasInstead = error && instead;
    if (m_hasInstead)
        m_bar->showMessage(instead->message, instead->action);
    else if (error)
        m_bar->showMessage(words::forError(*error), AppContext::wayOn(*error));
    else
        m_bar->dismiss();
}

void ErrorBar::act()
{
    if (m_tellsWaiting)
        Q_EMIT stopRequested();
    else if (!m_error)
        return;
    else if (m_hasInstead)
        Q_EMIT insteadRequested();
    else if (AppContext::isMendedByEditing(*m_error))
        Q_EMIT connectionEditRequested();
    else
        m_context.recover(*m_error, this, [this] { Q_EMIT retryRequested(); });
}

} // namespace lwb
