// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/ErrorBar.h"

#include "gui/AppContext.h"
#include "gui/ErrorDetails.h"
#include "gui/MessageBar.h"
#include "gui/MessageSlot.h"
#include "words/Words.h"

#include <QVBoxLayout>

namespace lwb {

ErrorBar::ErrorBar(AppContext &context, const QMargins &margins, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_bar(new MessageBar(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new MessageSlot(m_bar, margins, this));
    connect(m_bar, &MessageBar::actionRequested, this, &ErrorBar::recover);
    connect(m_bar, &MessageBar::detailsRequested, this, [this] {
        if (m_error)
            showErrorDetails(this, *m_error);
    });
}

void ErrorBar::setError(const std::optional<Error> &error, const std::optional<Instead> &instead)
{
    m_error = error;
    m_hasInstead = error && instead;
    if (m_hasInstead)
        m_bar->showMessage(instead->message, instead->action);
    else if (error)
        m_bar->showMessage(words::forError(*error), AppContext::wayOn(*error));
    else
        m_bar->dismiss();
}

void ErrorBar::recover()
{
    if (!m_error)
        return;
    if (m_hasInstead)
        Q_EMIT insteadRequested();
    else if (m_error->kind == Error::Kind::KeychainMissing)
        Q_EMIT connectionEditRequested();
    else
        m_context.recover(*m_error, this, [this] { Q_EMIT retryRequested(); });
}

} // namespace lwb
