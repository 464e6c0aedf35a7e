// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "words/Words.h"

#include <QTimer>
#include <QWidget>

#include <optional>

namespace lwb {

class AppContext;
class MessageBar;

/// An error in words with its way on, inline; takes no room while there is none. Unlocks the
/// keychain by itself where that is the way on. Also tells when an answer is long in coming.
class ErrorBar final : public QWidget
{
    Q_OBJECT
public:
    ErrorBar(AppContext &context, const QMargins &margins, QWidget *parent = nullptr);

    /// What a page knows better of an error than words::forError() can, and its own way on.
    struct Instead
    {
        words::Message message;
        QString action;
    };

    void setError(const std::optional<Error> &error, const std::optional<Instead> &instead = {});
    /// Something is waited for. After some seconds it is told, with a way to stop.
    void setWaiting(bool waiting);
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] MessageBar *messageBar() const { return m_bar; }

Q_SIGNALS:
    /// What failed can be asked for again.
    void retryRequested();
    /// The page's own way on was chosen.
    void insteadRequested();
    /// The connection itself must be mended.
    void connectionEditRequested();
    /// It is not to be waited for any longer.
    void stopRequested();

private:
    void act();
    void tellWaiting();

    AppContext &m_context;
    MessageBar *m_bar;
    std::optional<Error> m_error;
    bool m_hasInstead = false;
    QTimer m_patience;
    bool m_tellsWaiting = false;
};

} // namespace lwb
