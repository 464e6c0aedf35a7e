// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

class QActionGroup;

namespace lwb {

/// A menu of which one entry holds; its first one holds at the start.
class ChoiceMenu : public QMenu
{
    Q_OBJECT
public:
    explicit ChoiceMenu(QWidget *parent = nullptr);

    QAction *addChoice(const QString &text, const QVariant &value);
    [[nodiscard]] QVariant chosen() const;
    [[nodiscard]] QString chosenText() const;
    [[nodiscard]] bool isAtStart() const;
    /// Without a word to chosenChanged().
    void backToStart();

Q_SIGNALS:
    /// The user chose.
    void chosenChanged();

private:
    QActionGroup *m_group;
};

} // namespace lwb
