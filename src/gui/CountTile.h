// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace lwb {

/// A number over its name; a click leads to the list it counts. Text is the name.
class CountTile final : public QAbstractButton
{
    Q_OBJECT
public:
    CountTile(const QString &name, const QString &iconName, QWidget *parent = nullptr);

    /// Below zero: not known, drawn as a dash or, while it loads, as a bar.
    void setCount(qint64 count, bool loading);
    [[nodiscard]] qint64 count() const { return m_count; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString number() const;

    const QString m_iconName;
    qint64 m_count = -1;
    bool m_loading = false;
};

} // namespace lwb
