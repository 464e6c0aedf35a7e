// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/Profile.h"

#include <QWidget>

#include <optional>

namespace lwb {

class EnvironmentPill;
class IconButton;
class Label;
class SearchButton;
class TokenChip;

/// The window's upper line, 48 px: Back, Forward, the page's title, the way to the command palette,
/// the token chip.
class TopBar final : public QWidget
{
    Q_OBJECT
public:
    explicit TopBar(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setEnvironment(std::optional<Environment> environment);
    void setHistory(bool canGoBack, bool canGoForward);
    /// Narrow windows: the environment's word stands beside the title, the chip drops its scopes.
    void setCompact(bool compact);
    [[nodiscard]] TokenChip *tokenChip() const { return m_chip; }

Q_SIGNALS:
    void searchRequested();
    void backRequested();
    void forwardRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    IconButton *m_back;
    IconButton *m_forward;
    Label *m_title;
    EnvironmentPill *m_pill;
    SearchButton *m_search;
    TokenChip *m_chip;
    std::optional<Environment> m_environment;
    bool m_compact = false;
};

} // namespace lwb
