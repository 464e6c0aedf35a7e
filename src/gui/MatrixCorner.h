// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/Probe.h"

#include <QWidget>

namespace lwb {

class MatrixModel;

/// Where the matrix's headers meet: how many applications there are, what the marks mean and how
/// many of each are shown.
class MatrixCorner final : public QWidget
{
    Q_OBJECT
public:
    MatrixCorner(const MatrixModel &model, QWidget *parent);

    /// What everything it says needs.
    [[nodiscard]] int neededHeight() const;
    void refresh();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QList<CellState> states() const;
    [[nodiscard]] QString title() const;

    const MatrixModel &m_model;
};

} // namespace lwb
