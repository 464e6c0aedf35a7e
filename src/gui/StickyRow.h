// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QScrollArea;

namespace lwb {

/// A row of a scrolled column that stays in sight: it stands in its place, and at the edge of what
/// is shown while its place is beyond that. A child of what is scrolled.
class StickyRow final : public QWidget
{
    Q_OBJECT
public:
    /// `column` is what `area` scrolls, or will.
    StickyRow(QScrollArea *area, QWidget *column);

    /// To be laid out where the row belongs.
    [[nodiscard]] QWidget *place() const { return m_place; }

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void arrange();

    QScrollArea *m_area;
    QWidget *m_column;
    QWidget *m_place;
};

} // namespace lwb
