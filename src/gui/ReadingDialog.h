// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QScrollArea;
class QVBoxLayout;

namespace lwb {

/// A window beside the others: a title, a sentence, what one fills in, and below that what comes of
/// it, which scrolls. Blocks nothing and goes when it is closed.
class ReadingDialog : public QDialog
{
    Q_OBJECT
protected:
    ReadingDialog(const QString &title, const QString &sentence, QWidget *parent);

    /// What is filled in goes here.
    [[nodiscard]] QVBoxLayout *inputs() const { return m_inputs; }
    /// What comes of it goes here, top to bottom.
    [[nodiscard]] QVBoxLayout *results() const { return m_results; }
    void setResultsName(const QString &objectName, const QString &accessibleName);

private:
    QVBoxLayout *m_inputs;
    QVBoxLayout *m_results;
    QScrollArea *m_scroll;
};

} // namespace lwb
