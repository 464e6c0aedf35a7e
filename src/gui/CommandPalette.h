// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/PaletteModel.h"

#include <QPointer>
#include <QWidget>

class QLineEdit;
class QListView;

namespace lwb {

/// The command palette over a window's content: a search line, what it finds, and the keys. Closes
/// when something is chosen, on Escape, and when the focus goes elsewhere; the focus goes back to
/// where it was.
class CommandPalette final : public QWidget
{
    Q_OBJECT
public:
    /// Covers `over`; the model and its finder must outlive the palette.
    CommandPalette(ObjectFinder &finder, PaletteModel &model, QWidget *over);

    void open(const QString &text = {});
    void dismiss();
    [[nodiscard]] QListView *view() const { return m_view; }

Q_SIGNALS:
    void objectChosen(const lwb::FoundObject &object);
    void commandChosen(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    bool keyPressed(int key, Qt::KeyboardModifiers modifiers);
    void arrange();
    void listChanged();
    void makeCurrent(int row);
    void step(int by);
    void choose(int row);
    [[nodiscard]] int firstChoice() const;

    ObjectFinder &m_finder;
    PaletteModel &m_model;
    QWidget *m_panel;
    QLineEdit *m_edit;
    QListView *m_view;
    QString m_currentKey;
    QPointer<QWidget> m_focusBefore;
};

} // namespace lwb
