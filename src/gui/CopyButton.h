// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/Buttons.h"

#include <QTimer>

#include <functional>

namespace lwb {

/// Copies a text on click and shows a tick for a moment.
class CopyButton final : public IconButton
{
    Q_OBJECT
public:
    /// `what` names the thing copied: "Copy the App ID".
    explicit CopyButton(const QString &what, QWidget *parent = nullptr);
    void setText(const QString &text);
    /// Asked at the click, for what should not be kept in the button.
    void setSource(std::function<QString()> source);

Q_SIGNALS:
    void copied();

private:
    void copy();

    std::function<QString()> m_source;
    QTimer m_tick;
};

} // namespace lwb
