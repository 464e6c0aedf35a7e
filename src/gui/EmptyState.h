// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace lwb {

class Label;

/// What stands where a list would: a tile with an icon, a title, one sentence, one action.
class EmptyState final : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);
    /// `action` empty for none; `primary` false for a reset such as "Clear the filter".
    void setContent(const QString &iconName, const QString &title, const QString &sentence,
                    const QString &action = {}, bool primary = true);

Q_SIGNALS:
    void actionRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_iconName;
    QWidget *m_tile;
    Label *m_title;
    Label *m_sentence;
    QPushButton *m_action;
};

} // namespace lwb
