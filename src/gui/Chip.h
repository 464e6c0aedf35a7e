// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/Tokens.h"

#include <QAbstractButton>

namespace lwb {

/// A 20 px chip: text in its tone on the tone's soft fill, an optional icon. A link chip is
/// clickable (a role, an object); a removable one has a cross.
class Chip final : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Tone { Neutral, Ok, Warning, Error, Info };

    explicit Chip(const QString &text, QWidget *parent = nullptr, Tone tone = Tone::Neutral,
                  const QString &iconName = {});
    void setMono(bool mono);
    void setTone(Tone tone, const QString &iconName = {});
    /// clicked() opens something; takes the focus.
    void setLink(bool link);
    [[nodiscard]] bool isLink() const { return m_link; }
    /// The cross emits removeRequested(), as Delete and Backspace do.
    void setRemovable(bool removable);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QRect crossRect() const;
    [[nodiscard]] QFont textFont() const;

    Tone m_tone;
    QString m_iconName;
    bool m_mono = false;
    bool m_link = false;
    bool m_removable = false;
};

} // namespace lwb
