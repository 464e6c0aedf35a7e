// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Secret.h"

#include <QAbstractScrollArea>

namespace lwb {

/// A token as it is sent, its parts in their colours; five lines high, the rest scrolls. Only what
/// is on the screen is measured and painted, however long it is. Can't be selected: copying is a
/// button's work, which clears the clipboard again.
class RawToken final : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit RawToken(QWidget *parent = nullptr);
    void setToken(const SharedSecret &token);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int lineHeight() const;
    [[nodiscard]] int perLine() const;
    [[nodiscard]] qsizetype lineCount() const;
    void arrange();

    SharedSecret m_token;
    qsizetype m_dots[2] = {-1, -1};
};

} // namespace lwb
