// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QLineEdit;

namespace lwb {

/// Shows a filter's accessible name as the hint in it, as long as it fits; otherwise "Filter", since
/// a hint that is cut says less than a short one.
class FittingHint final : public QObject
{
    Q_OBJECT
public:
    explicit FittingHint(QLineEdit *filter);
    void fit();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *m_filter;
};

} // namespace lwb
