// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/Profile.h"

#include <QWidget>

class QTableWidget;

namespace lwb {

class Label;

/// The user's own API resources of a profile, as a small table: indicator, base URL, scopes.
class ApiResourcesEditor final : public QWidget
{
    Q_OBJECT
public:
    explicit ApiResourcesEditor(QWidget *parent = nullptr);

    void setResources(const QList<ApiResourceEntry> &resources);
    /// Rows without an indicator are left out.
    [[nodiscard]] QList<ApiResourceEntry> resources() const;
    /// What is wrong with the first bad row, empty when all are fine.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void changed();

private:
    void addRow(const ApiResourceEntry &entry);
    void removeCurrent();
    [[nodiscard]] QString text(int row, int column) const;

    QTableWidget *m_table;
    Label *m_problem;
};

} // namespace lwb
