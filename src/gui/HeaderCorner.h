// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace lwb {

/// Carries a header's ground over the scroll bar, which starts below it: for addScrollBarWidget().
class HeaderCorner final : public QWidget
{
    Q_OBJECT
public:
    explicit HeaderCorner(int headerHeight, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace lwb
