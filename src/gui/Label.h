// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/Tokens.h"

#include <QLabel>

namespace lwb {

/// Plain text in one of the window's colours and sizes; follows theme changes. Wraps when
/// wordWrap is set, elides otherwise and then shows the whole text as its tooltip.
/// In a form: promote a QLabel and set "role" and "ink" by name.
class Label final : public QLabel
{
    Q_OBJECT
    Q_PROPERTY(lwb::Label::Role role READ role WRITE setRole)
    Q_PROPERTY(QString ink READ inkName WRITE setInkName)
public:
    /// Id: fixed font, elided in the middle, left to right always.
    enum class Role { Body, Medium, Strong, Title, Heading, Small, SmallMedium, Caption, Mono, Id };
    Q_ENUM(Role)

    explicit Label(QWidget *parent = nullptr);
    explicit Label(const QString &text, Role role = Role::Body, Ink ink = Ink::Text,
                   QWidget *parent = nullptr);

    [[nodiscard]] Role role() const { return m_role; }
    void setRole(Role role);
    [[nodiscard]] Ink ink() const { return m_ink; }
    void setInk(Ink ink);
    [[nodiscard]] QString inkName() const;
    void setInkName(const QString &name);
    void setElideMode(Qt::TextElideMode mode);
    [[nodiscard]] Qt::TextElideMode elideMode() const { return m_elide; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return wordWrap(); }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] bool isElided() const;

    Role m_role = Role::Body;
    Ink m_ink = Ink::Text;
    Qt::TextElideMode m_elide = Qt::ElideRight;
};

} // namespace lwb
