// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace lwb {

class NavItem;
class ProfileSwitcher;

/// The sidebar: profile switcher, the registered pages in groups, and pages pinned to the bottom.
/// 208 px wide, or a 48 px rail of icons. One Tab stop: arrows walk, Enter opens.
class NavBar final : public QWidget
{
    Q_OBJECT
public:
    explicit NavBar(QWidget *parent = nullptr);

    [[nodiscard]] ProfileSwitcher *profileSwitcher() const { return m_switcher; }
    /// A caption over the items that follow; in the rail a line.
    void addGroup(const QString &title);
    void addPage(const QString &id, const QString &title, const QString &iconName);
    void addBottomPage(const QString &id, const QString &title, const QString &iconName);
    /// Shown at the right: "206", "10.2k"; empty for none.
    void setCount(const QString &id, const QString &count);
    void setCurrent(const QString &id);
    [[nodiscard]] QString current() const { return m_current; }
    void setRail(bool rail);

Q_SIGNALS:
    void pageChosen(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    NavItem *add(const QString &id, const QString &title, const QString &iconName, int at);
    [[nodiscard]] NavItem *find(const QString &id) const;
    void step(NavItem *from, int by);

    QVBoxLayout *m_layout;
    ProfileSwitcher *m_switcher;
    QList<NavItem *> m_items;
    QList<QWidget *> m_groups;
    QString m_current;
    int m_stretchAt = 0;
    bool m_rail = false;
};

} // namespace lwb
