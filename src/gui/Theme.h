// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/Tokens.h"

#include <QObject>
#include <QPalette>

namespace lwb {

/// Owns the choice between light and dark and applies it to the whole application: style, fonts,
/// palette, tokens. Make one right after QApplication, before any widget.
class Theme final : public QObject
{
    Q_OBJECT
public:
    enum class Choice { System, Light, Dark };
    Q_ENUM(Choice)
    /// How high the rows of lists are: 28 or 24 px.
    enum class Density { Comfortable, Compact };

    explicit Theme(Choice choice = Choice::System, QObject *parent = nullptr);

    [[nodiscard]] Choice choice() const { return m_choice; }
    [[nodiscard]] bool isDark() const { return tokens().dark; }
    /// Switches live; every open window follows.
    void setChoice(Choice choice);

    void setDensity(Density density);
    /// "light", "dark"; anything else follows the system.
    [[nodiscard]] static Choice choiceNamed(const QString &name);
    [[nodiscard]] static QPalette paletteFor(const Tokens &table);

Q_SIGNALS:
    void changed();

private:
    static void useTokens(const Tokens &table);
    void apply();
    void systemTold(bool dark);

    Choice m_choice;
    bool m_systemIsDark = false;
};

/// A list's row, one per process as the palette is. A change reaches widgets as
/// QEvent::StyleChange.
[[nodiscard]] int listRowHeight();

} // namespace lwb
