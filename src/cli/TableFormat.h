// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Table.h"
#include "models/RowFormat.h"

namespace lwb::cli {

/// Objects as aligned columns for people.
class TableFormat final : public RowFormat
{
public:
    explicit TableFormat(const QStringList &columns);
    [[nodiscard]] Result<QByteArray> rows(const QList<QByteArray> &objects) override;
    [[nodiscard]] QByteArray end() override;

private:
    const QStringList m_columns;
    Table m_table;
    bool m_begun = false;
};

} // namespace lwb::cli
