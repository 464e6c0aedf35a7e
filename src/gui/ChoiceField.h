// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace lwb {

/// One of many objects, by typing a part of its name or from the list. What is typed takes the one
/// choice it fits; a text that fits none or several is kept as unmatched() until it is mended or
/// expressly meant as it is.
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
    /// Addresses stand for themselves: nobody types one meaning another.
    void setTakesAddresses(bool takes) { m_takesAddresses = takes; }
    /// What was chosen stays, also when it is not among them; so does what is being typed.
    void setChoices(const QList<Choice> &choices);
    /// What was found for the text that is being typed, which stays.
    void offer(const QList<Choice> &choices);
    [[nodiscard]] QString chosen() const { return m_chosen; }
    /// Says nothing of it. What is typed goes when something else is chosen.
    void setChosen(const QString &id);

    /// Takes what was typed, as Enter does. False: it stands for nothing.
    bool finishTyping();
    /// Back to what is chosen.
    void dropTyped();
    /// Takes what was typed for an id.
    void takeTypedAsId();
    /// What was typed and fits no choice or several; empty: all is well.
    [[nodiscard]] const QString &unmatched() const { return m_unmatched; }
    /// Names of the choices that unmatched() fits; ids where names are the same.
    [[nodiscard]] QStringList candidates() const;

Q_SIGNALS:
    /// The user chose.
    void chosenChanged(const QString &id);
    void unmatchedChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void choose(const QString &id);
    void show(const QString &id);
    void setUnmatched(const QString &typed);
    [[nodiscard]] QList<Choice> matching(const QString &typed) const;
    [[nodiscard]] bool isCompleting() const;

    const QString m_foreignIcon;
    QList<Choice> m_choices;
    QString m_chosen;
    QString m_shown; ///< the text that stands for it
    QString m_unmatched;
    bool m_takesAddresses = false;
};

} // namespace lwb
