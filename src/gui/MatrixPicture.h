// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"
#include "gui/Tokens.h"
#include "models/MatrixModel.h"

#include <QFont>

namespace lwb {

/// The whole matrix as it is shown, to be drawn by any thread.
struct MatrixSheet
{
    struct Row
    {
        QString name, granted;
        bool differs = false;
    };
    struct Group
    {
        QString name;
        int columns = 0;
    };
    QString title;
    QList<Row> rows;
    QList<Group> groups;
    QStringList scopes;
    QList<CellState> cells; ///< row by row
    Tokens colours;
    QFont text, bold, mono;
    int side = 28; ///< of a cell

    [[nodiscard]] static MatrixSheet of(const MatrixModel &model, const QString &title, int side);
};

/// Errors are Kind::Storage, or Kind::TooLarge when a picture of that many cells would not fit
/// memory.
[[nodiscard]] Result<Done> writeMatrixPng(MatrixSheet sheet, const QString &path);
[[nodiscard]] Result<Done> writeMatrixSvg(const MatrixSheet &sheet, const QString &path);

} // namespace lwb
