// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/CodeEdit.h"

#include <QTimer>

namespace lwb {

/// Text to read, select and copy. Filled in slices between events, so that a big body never holds
/// the window up; very long lines are cut for display only and copied whole. Past ShownLimit the
/// rest is left out and truncated() says so.
class CodeView final : public CodeEdit
{
    Q_OBJECT
public:
    static constexpr qsizetype ShownLimit = 8 * 1024 * 1024;  ///< characters
    static constexpr qsizetype ColouredLimit = 2 * 1024 * 1024;

    explicit CodeView(QWidget *parent = nullptr);
    void setCode(const QString &text, Language language);
    [[nodiscard]] bool isTruncated() const { return m_truncated; }
    [[nodiscard]] bool isFilling() const { return m_timer.isActive(); }

Q_SIGNALS:
    void filled();

protected:
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;

private:
    void fillSlice();

    QString m_rest;
    qsizetype m_at = 0;
    QTimer m_timer;
    bool m_truncated = false;
    bool m_continues = false;
};

} // namespace lwb
