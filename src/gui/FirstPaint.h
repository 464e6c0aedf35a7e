// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace lwb {

/// Prints "first paint" when a window has been painted for the first time: benchmarks wait for it.
/// Goes with the window.
class FirstPaint final : public QObject
{
    Q_OBJECT
public:
    FirstPaint(QWidget &window, bool announce);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace lwb
