// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace lwb {

/// Whether the desktop prefers dark, and every change of that, from the desktop portal: for a Qt
/// that does not tell it itself (before 6.5). Says nothing where there is no portal. Never waits
/// for it.
class SystemColours final : public QObject
{
    Q_OBJECT
public:
    explicit SystemColours(QObject *parent = nullptr);
    ~SystemColours() override;

Q_SIGNALS:
    void told(bool dark);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace lwb
