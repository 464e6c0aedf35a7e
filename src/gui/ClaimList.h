// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/Tokens.h"

#include <QList>
#include <QRect>
#include <QWidget>

namespace lwb {

/// The members of one part of a token: key, value in the fixed font, what it means. Long values
/// wrap and, past some lines, are cut; the tooltip has more.
class ClaimList final : public QWidget
{
    Q_OBJECT
public:
    struct Claim
    {
        QString name, value, meaning;
        friend bool operator==(const Claim &, const Claim &) = default;
    };
    enum class Part { Header, Payload };

    explicit ClaimList(Part part, QWidget *parent = nullptr);
    void setClaims(const QList<Claim> &claims);
    [[nodiscard]] const QList<Claim> &claims() const { return m_claims; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    /// Where the parts of a row stand, from the row's own corner.
    struct Row
    {
        QRect value, meaning;
        int height;
    };
    [[nodiscard]] Row rowOf(const Claim &claim, int width) const;
    /// Measured once per width: layouts ask often.
    [[nodiscard]] const QList<Row> &rows(int width) const;
    [[nodiscard]] int measuredKeys() const;
    [[nodiscard]] QString title() const;

    Part m_part;
    QList<Claim> m_claims;
    mutable QList<Row> m_rows;
    mutable int m_rowsWidth = -1;
    mutable int m_keyWidth = 0; ///< as the rows
};

} // namespace lwb
