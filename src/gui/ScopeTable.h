// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ScopeTableModel.h"

#include <QTableView>

namespace lwb {

/// Requested, expected, granted, and why they differ. As high as its rows, up to a limit; reasons
/// wrap. Ctrl+C copies the current row as TSV.
class ScopeTable final : public QTableView
{
    Q_OBJECT
public:
    explicit ScopeTable(QWidget *parent = nullptr);
    [[nodiscard]] ScopeTableModel *scopes() { return &m_model; }
    /// After the model was filled.
    void fit();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    ScopeTableModel m_model;
    int m_fittedWidth = -1;
};

} // namespace lwb
