// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/ExchangeLog.h"

#include <QWidget>

#include <optional>

namespace lwb {

/// The window's lowest line, 28 px: the last request on the wire, its status, time and size.
class ActivityBar final : public QWidget
{
    Q_OBJECT
public:
    explicit ActivityBar(QWidget *parent = nullptr);
    void setExchange(const Exchange &exchange);
    void clear();

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

/// "5.9 KB", "148 B"; in the reader's number format.
[[nodiscard]] QString sizeText(qint64 bytes);
/// "14 ms", "1.2 s".
[[nodiscard]] QString durationText(double milliseconds);

} // namespace lwb
