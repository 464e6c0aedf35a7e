// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"

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

    void setError(const std::optional<Error> &error);
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] MessageBar *messageBar() const { return m_bar; }

Q_SIGNALS:
    /// What failed can be asked for again.
    void retryRequested();
    /// The App secret is not in the keychain: the connection itself must be mended.
    void connectionEditRequested();

private:
    void recover();

    AppContext &m_context;
    MessageBar *m_bar;
    std::optional<Error> m_error;
};

} // namespace lwb
