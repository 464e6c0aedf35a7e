// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/ExchangeLog.h"
#include "words/Formats.h"

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

[[nodiscard]] inline QString sizeText(qint64 bytes) { return words::forBytes(bytes); }
[[nodiscard]] inline QString durationText(double milliseconds)
{
    return words::forDuration(milliseconds);
}

} // namespace lwb
