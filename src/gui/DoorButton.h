// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace lwb {

/// A door of the welcome page: icon, title, a sentence that wraps, an arrow. The chosen one has the
/// accent border.
class DoorButton final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit DoorButton(QWidget *parent = nullptr);
    void setContent(const QString &iconName, const QString &title, const QString &sentence,
                    const QString &arrowName);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRect sentenceRect(int width) const;

    QString m_iconName;
    QString m_sentence;
    QString m_arrowName;
};

} // namespace lwb
