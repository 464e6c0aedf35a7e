// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/Tokens.h"
#include "net/ExchangeLog.h"

#include <QWidget>

namespace lwb {

/// A token request as it was sent and answered, redacted: what went out, a line, what came back.
class ExchangeBox final : public QWidget
{
    Q_OBJECT
public:
    explicit ExchangeBox(QWidget *parent = nullptr);
    void setExchange(const Exchange &exchange);
    /// "200 · 41 ms"
    [[nodiscard]] QString outcome() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Line
    {
        QString key, value, whole;
        Ink ink = Ink::Text;
        bool startsAnswer = false;
    };
    void add(const QString &key, const QByteArray &value);
    void addRequest();
    void addAnswer();
    [[nodiscard]] int lineTop(qsizetype index) const;

    Exchange m_exchange;
    QList<Line> m_lines;
};

} // namespace lwb
