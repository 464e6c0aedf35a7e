// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/Tokens.h"

#include <QWidget>

namespace lwb {

/// What is left of a token's life, as a ring around a sign. 36 px.
class CountdownRing final : public QWidget
{
    Q_OBJECT
public:
    explicit CountdownRing(QWidget *parent = nullptr);
    /// `share` of the life that is left, 0 to 1.
    void setLeft(qreal share, const QString &iconName, Ink ink);
    [[nodiscard]] Ink ink() const { return m_ink; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    qreal m_share = 0;
    QString m_iconName;
    Ink m_ink = Ink::Ok;
};

} // namespace lwb
