// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/Profile.h"

#include <QWidget>

#include <optional>

class QButtonGroup;

namespace lwb {

/// One of a few, side by side, 32 px; arrow keys walk. A segment may carry an environment's dot.
class SegmentedControl final : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(
        int currentIndex READ currentIndex WRITE setCurrentIndex NOTIFY currentChanged USER true)
public:
    explicit SegmentedControl(QWidget *parent = nullptr);
    int addSegment(const QString &text, std::optional<Environment> dot = std::nullopt);
    [[nodiscard]] int currentIndex() const;
    void setCurrentIndex(int index);

Q_SIGNALS:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup *m_group;
};

} // namespace lwb
