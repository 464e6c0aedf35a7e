// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QToolButton>

namespace lwb {

/// A button of one kind of WorkbenchStyle with an optional line icon. Natural width.
class Button : public QPushButton
{
    Q_OBJECT
public:
    enum class Kind { Primary, Secondary, Ghost, Danger, DangerFilled, Link };
    explicit Button(const QString &text, Kind kind = Kind::Secondary, const QString &iconName = {},
                    QWidget *parent = nullptr);
};

/// An icon alone, 28 px, ghost. The name serves as tooltip and for assistive tools.
class IconButton : public QToolButton
{
    Q_OBJECT
public:
    explicit IconButton(const QString &iconName, const QString &name, QWidget *parent = nullptr);
    void setName(const QString &name);
    /// 20 px with a 14 px icon, for the inside of a row.
    void setCompact(bool compact);
};

/// Changes the kind of any button, also one from a form.
void setKind(QAbstractButton *button, Button::Kind kind);

} // namespace lwb
