// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/ImportPlan.h"

#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace lwb {

class Button;
class Label;

/// What an import would do, connection by connection, before it is done.
class ImportPreview final : public QWidget
{
    Q_OBJECT
public:
    explicit ImportPreview(QWidget *parent = nullptr);

    void show(const QString &fileName, const QList<ImportEntry> &plan);
    /// As chosen now.
    [[nodiscard]] const QList<ImportEntry> &plan() const { return m_plan; }

Q_SIGNALS:
    void accepted();
    void cancelled();

private:
    QWidget *row(int index);
    void countUp();

    QList<ImportEntry> m_plan;
    Label *m_title;
    Label *m_note;
    QWidget *m_rows = nullptr;
    QVBoxLayout *m_contents;
    Button *m_import;
};

} // namespace lwb
