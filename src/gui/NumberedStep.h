// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace lwb {

class Label;

/// A sentence with its number in a circle before it: one of a few things to do in order.
class NumberedStep final : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(int number READ number WRITE setNumber)
    Q_PROPERTY(QString text READ text WRITE setText)
public:
    explicit NumberedStep(QWidget *parent = nullptr);

    [[nodiscard]] int number() const { return m_number; }
    void setNumber(int number);
    [[nodiscard]] QString text() const;
    void setText(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void tell();

    int m_number = 1;
    Label *m_text;
};

} // namespace lwb
