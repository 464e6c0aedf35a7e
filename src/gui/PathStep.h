// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace lwb {

/// One object on the way by which something came about: its icon in a tile, its name as a link,
/// what it is below. A line leads from step to step.
class PathStep final : public QAbstractButton
{
    Q_OBJECT
public:
    static constexpr int textLeft = 44; ///< where its words begin

    struct Content
    {
        QString icon;
        QString name;
        QString note;
        bool isNameMono = false;
        bool isNoteMono = false;
    };
    explicit PathStep(const Content &content, QWidget *parent = nullptr);
    /// Whether a line goes on to the next step.
    void setLeadsOn(bool leadsOn);
    /// Without room below: something that belongs to it stands there.
    void setEndsBelowText();

    [[nodiscard]] const QString &name() const { return m_content.name; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QFont nameFont() const;
    [[nodiscard]] QFont noteFont() const;

    const Content m_content;
    bool m_leadsOn = false;
    int m_height;
};

} // namespace lwb
