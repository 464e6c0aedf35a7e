// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QWidget>

class QTabBar;

namespace lwb {

class IconButton;

/// Underlined tabs over a line, 36 px. Tabs that do not fit go behind "…"; the current one and the
/// last one (JSON) always stay.
class TabStrip final : public QWidget
{
    Q_OBJECT
public:
    /// The first tab's text starts `margin` from the edge.
    explicit TabStrip(QWidget *parent = nullptr, int margin = 16);

    int addTab(const QString &title);
    /// Shown small after the title; empty for none.
    void setCount(int index, const QString &count);
    /// A tab that is not present is as if it had never been added, but keeps its index.
    void setPresent(int index, bool present);
    [[nodiscard]] int count() const;
    [[nodiscard]] int currentIndex() const;
    void setCurrentIndex(int index);
    [[nodiscard]] QTabBar *tabBar() const { return m_bar; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void offerHidden();
    [[nodiscard]] int tabWidth(int index) const;

    QTabBar *m_bar;
    IconButton *m_more;
    int m_margin;
    QSet<int> m_absent;
};

} // namespace lwb
