// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace lwb {

/// One of many objects, by typing a part of its name or from the list; any other text stands for
/// itself, as an id or an address that the list lacks.
class ChoiceField final : public QComboBox
{
    Q_OBJECT
public:
    struct Choice
    {
        QString id, name, iconName;
        friend bool operator==(const Choice &, const Choice &) = default;
    };

    explicit ChoiceField(const QString &iconName, QWidget *parent = nullptr);
    /// What was chosen stays, also when it is not among them.
    void setChoices(const QList<Choice> &choices);
    [[nodiscard]] QString chosen() const { return m_chosen; }
    /// Says nothing of it.
    void setChosen(const QString &id);

Q_SIGNALS:
    /// The user chose.
    void chosenChanged(const QString &id);

protected:
    void wheelEvent(QWheelEvent *event) override;

private:
    void choose(const QString &id);
    void takeTyped();
    void show(const QString &id);

    const QString m_foreignIcon;
    QList<Choice> m_choices;
    QString m_chosen;
};

} // namespace lwb
