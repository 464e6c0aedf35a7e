// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/ExchangeLog.h"

#include <QAbstractButton>

#include <optional>

namespace lwb {

/// The window's lowest line, 28 px: the last request on the wire, its status, time and size.
/// Pressed it opens and closes the drawer with all of them; checked while that is open.
class ActivityBar final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit ActivityBar(QWidget *parent = nullptr);
    void setExchange(const Exchange &exchange);

    [[nodiscard]] QSize sizeHint() const override { return {200, 28}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Shown
    {
        QString method, path, status, time, size;
        bool bad = false;
    };
    std::optional<Shown> m_shown;
};

} // namespace lwb
