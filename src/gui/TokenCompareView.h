// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/PastedToken.h"
#include "models/TokenComparison.h"

#include <QWidget>

class QTableView;

namespace lwb {

class Label;
class NoteLine;

/// Two tokens side by side, claim by claim.
class TokenCompareView final : public QWidget
{
    Q_OBJECT
public:
    explicit TokenCompareView(QWidget *parent = nullptr);
    void setTokens(const Jwt &a, const QString &nameA, const Jwt &b, const QString &nameB);
    [[nodiscard]] const TokenComparisonModel *model() const { return &m_model; }

Q_SIGNALS:
    void closeRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fit();

    TokenComparisonModel m_model;
    Label *m_names;
    NoteLine *m_note;
    QTableView *m_table;
};

} // namespace lwb
