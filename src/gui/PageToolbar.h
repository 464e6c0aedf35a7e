// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QMenu;
class QPushButton;

namespace lwb {

class FittingHint;
class IconButton;
class Label;

/// The filter row over a list, 44 px: filter field, menu buttons, counts; at the far end refresh,
/// export and a primary action. What is not asked for is not there.
class PageToolbar final : public QWidget
{
    Q_OBJECT
public:
    explicit PageToolbar(QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *filter() const { return m_filter; }
    void setFilterPlaceholder(const QString &text);
    /// A button that drops `menu` (owned by the caller).
    QPushButton *addMenuButton(const QString &text, QMenu *menu, const QString &iconName = {});
    /// A button that stays pressed; at the far end, before refresh.
    QPushButton *addToggle(const QString &text, const QString &iconName);
    /// The same beside the menu buttons: what the list is narrowed to.
    QPushButton *addFilterToggle(const QString &text, const QString &iconName);
    /// Another text for such a button; in narrow windows only its icon stands there.
    void setToggleText(QPushButton *toggle, const QString &text);
    /// The last of the menu buttons, whatever is added later.
    QPushButton *addColumnsButton(QMenu *menu);
    /// `selected`: told too when it is more than one.
    void setCounts(const QString &text, qint64 selected = 0);
    [[nodiscard]] IconButton *refreshButton() const { return m_refresh; }
    [[nodiscard]] IconButton *exportButton() const { return m_export; }
    /// Hidden until a page can export; drops `menu` (owned by the caller).
    void showExport(QMenu *menu);
    QPushButton *addPrimary(const QString &text, const QString &iconName);

Q_SIGNALS:
    /// 250 ms after the last key, at once on Enter.
    void filterChanged(const QString &text);
    void refreshRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void fitCounts();
    [[nodiscard]] int endOfMenus() const;
    QPushButton *addToggleAt(int place, const QString &text, const QString &iconName);

    QHBoxLayout *m_layout;
    QLineEdit *m_filter;
    FittingHint *m_hint;
    QPushButton *m_columns = nullptr;
    Label *m_counts;
    IconButton *m_refresh;
    IconButton *m_export;
    QList<QPushButton *> m_toggles;
};

} // namespace lwb
