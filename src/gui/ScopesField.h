// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLineEdit;
class QScrollArea;

namespace lwb {

class FlowLayout;

/// Scopes as chips to take away, and a place to type more. Several at once may be pasted.
class ScopesField final : public QWidget
{
    Q_OBJECT
public:
    explicit ScopesField(QWidget *parent = nullptr);
    void setScopes(const QStringList &scopes);
    [[nodiscard]] const QStringList &scopes() const { return m_scopes; }
    /// What exists: offered while typing, and what is not among them looks odd. `known` false: not
    /// known.
    void setExisting(const QStringList &names, bool known);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited(const QStringList &scopes);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void takeTyped();
    void change(const QStringList &scopes);
    void fill();
    void fit();

    QStringList m_scopes;
    QStringList m_existing;
    bool m_isKnown = false;
    QScrollArea *m_area;
    QWidget *m_inside;
    FlowLayout *m_flow;
    QLineEdit *m_typed;
};

} // namespace lwb
