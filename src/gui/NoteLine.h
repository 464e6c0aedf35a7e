// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/Tokens.h"

#include <QWidget>

class QPushButton;

namespace lwb {

class Label;

/// What one should know about what stands below: a sign, a few strong words, why, perhaps a link.
class NoteLine final : public QWidget
{
    Q_OBJECT
public:
    explicit NoteLine(QWidget *parent = nullptr);
    void setNote(const QString &iconName, Ink ink, const QString &what, const QString &why,
                 const QString &action = {});
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void actionRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_iconName;
    Ink m_ink = Ink::Warn;
    QWidget *m_icon;
    Label *m_what;
    Label *m_why;
    QPushButton *m_action;
};

} // namespace lwb
