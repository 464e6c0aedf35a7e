// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QHeaderView>
#include <QPixmap>

namespace lwb {

class MatrixModel;

/// The columns' header: a band with the API resources, below it the scopes in the fixed font, read
/// upward.
class MatrixColumnHeader final : public QHeaderView
{
    Q_OBJECT
public:
    static constexpr int bandHeight = 28;

    explicit MatrixColumnHeader(QWidget *parent);
    /// As high as the longest scope needs, within bounds; not under `least`.
    void fit(int least);
    void setCurrent(int column);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    [[nodiscard]] const MatrixModel *matrix() const;
    void paintBand(QPainter *painter, int first, int last) const;
    void paintName(QPainter *painter, int column);
    [[nodiscard]] const QPixmap &name(const QString &text, bool isCurrent);

    int m_height = 0;
    int m_current = -1;
    QHash<QString, QPixmap> m_names; ///< turned text is slow to draw
};

/// The rows' header: each application with what it was granted of what it should get.
class MatrixRowHeader final : public QHeaderView
{
    Q_OBJECT
public:
    explicit MatrixRowHeader(QWidget *parent);
    void setCurrent(int row);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int row) const override;
    bool viewportEvent(QEvent *event) override;

private:
    [[nodiscard]] const MatrixModel *matrix() const;

    int m_current = -1;
};

/// "6/7", "?/5" when not all of it was probed, "–" for an application that should get nothing.
[[nodiscard]] QString grantedText(const MatrixModel &model, int row);

} // namespace lwb
