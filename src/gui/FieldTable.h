// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/RequestDraft.h"

#include <QTableWidget>

namespace lwb {

/// Names and values with a check box each; an empty row is always there to type into. Delete
/// empties the current row.
class FieldTable final : public QTableWidget
{
    Q_OBJECT
public:
    explicit FieldTable(const QString &nameTitle, const QString &valueTitle,
                        QWidget *parent = nullptr);

    void setFields(const QList<DraftField> &fields);
    /// Rows in use, switched off ones included.
    [[nodiscard]] QList<DraftField> fields() const;
    /// How many would be sent.
    [[nodiscard]] int enabledCount() const;
    /// Brings the row of a field counted from 1 before the user's eyes.
    void showField(int number);

Q_SIGNALS:
    void edited();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addRow(const DraftField &field);
    void rowEdited(int row);
    [[nodiscard]] DraftField at(int row) const;
};

} // namespace lwb
