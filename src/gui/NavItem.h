// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace lwb {

/// One line of the sidebar: icon at 12, text at 38, count at the right.
class NavItem final : public QAbstractButton
{
    Q_OBJECT
public:
    NavItem(const QString &id, const QString &title, const QString &iconName,
            QWidget *parent = nullptr);

    [[nodiscard]] const QString &id() const { return m_id; }
    void setCount(const QString &count);
    /// Not "checked": assistive tools would toggle it instead of pressing it.
    void setCurrent(bool current);
    [[nodiscard]] bool isCurrent() const { return m_current; }
    void setRail(bool rail);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void rename();

    QString m_id;
    QString m_iconName;
    QString m_count;
    bool m_current = false;
    bool m_rail = false;
};

/// A caption of the sidebar; in the rail a line.
class NavGroup final : public QWidget
{
    Q_OBJECT
public:
    explicit NavGroup(const QString &title, QWidget *parent = nullptr);
    void setRail(bool rail);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_title;
    bool m_rail = false;
};

} // namespace lwb
