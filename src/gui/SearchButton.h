// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace lwb {

/// Looks like a search field and opens the command palette, where the typing happens.
class SearchButton final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit SearchButton(QWidget *parent = nullptr);
    /// Narrow: the keys give way.
    void setCompact(bool compact);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {36, 28}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_compact = false;
};

} // namespace lwb
