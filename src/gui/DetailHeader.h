// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/Chip.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace lwb {

class CopyButton;
class IconButton;
class Label;

/// The head of a detail pane: tile, name, "type · id [copy]"; at most one action, then close.
class DetailHeader final : public QWidget
{
    Q_OBJECT
public:
    explicit DetailHeader(QWidget *parent = nullptr);
    /// `kind` as in ListRole::Kind; `typeText` is what a person reads.
    void setObject(const QString &kind, const QString &name, const QString &typeText,
                   const QString &id);
    /// An odd state, after the name; empty for none.
    void setState(const QString &text, Chip::Tone tone = Chip::Tone::Error);
    /// When the pane is narrow only the icon stays, with the text as its name.
    QPushButton *addAction(const QString &text, const QString &iconName);

Q_SIGNALS:
    void closeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QString m_kind;
    QWidget *m_tile;
    Label *m_name;
    Chip *m_state;
    Label *m_type;
    Label *m_id;
    CopyButton *m_copy;
    QHBoxLayout *m_actions;
    IconButton *m_close;
};

} // namespace lwb
