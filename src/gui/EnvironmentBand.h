// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/Profile.h"

#include <QWidget>

#include <optional>

namespace lwb {

/// The 3 px band along the window's top edge in the environment's colour; transparent without one.
class EnvironmentBand final : public QWidget
{
    Q_OBJECT
public:
    explicit EnvironmentBand(QWidget *parent = nullptr);
    void setEnvironment(std::optional<Environment> environment);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<Environment> m_environment;
};

/// The environment's word as a small tinted pill, for where there is no room for the switcher.
class EnvironmentPill final : public QWidget
{
    Q_OBJECT
public:
    explicit EnvironmentPill(QWidget *parent = nullptr);
    void setEnvironment(std::optional<Environment> environment);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<Environment> m_environment;
    QString m_word;
};

} // namespace lwb
