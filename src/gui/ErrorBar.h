// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "words/Words.h"

#include <QWidget>

#include <optional>

namespace lwb {

class AppContext;
class MessageBar;

/// An error in words with its way on, inline; takes no room while there is none. Unlocks the keychain
/// by itself where that is the way on.
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
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] MessageBar *messageBar() const { return m_bar; }

Q_SIGNALS:
    /// What failed can be asked for again.
    void retryRequested();
    /// The page's own way on was chosen.
    void insteadRequested();
    /// The App secret is not in the keychain: the connection itself must be mended.
    void connectionEditRequested();

private:
    void recover();

    AppContext &m_context;
    MessageBar *m_bar;
    std::optional<Error> m_error;
    bool m_hasInstead = false;
};

} // namespace lwb
