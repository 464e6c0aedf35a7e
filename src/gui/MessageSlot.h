// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace lwb {

class MessageBar;

/// The room around a MessageBar: there while the bar is shown, gone without a trace otherwise.
class MessageSlot final : public QWidget
{
    Q_OBJECT
public:
    MessageSlot(MessageBar *bar, const QMargins &margins, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace lwb
