// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/CodeEdit.h"

namespace lwb {

/// A JSON body being written: colours, line numbers, the indentation kept on Enter. Says where the
/// text stops being JSON.
class JsonEdit final : public CodeEdit
{
    Q_OBJECT
public:
    explicit JsonEdit(QWidget *parent = nullptr);
    /// Empty when the text is JSON, or nothing but space.
    [[nodiscard]] QString problem() const { return m_problem; }

Q_SIGNALS:
    void problemChanged(const QString &problem);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void check();

    QString m_problem;
};

} // namespace lwb
