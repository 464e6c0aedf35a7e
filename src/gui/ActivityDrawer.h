// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ExchangeModel.h"
#include "requests/RequestDraft.h"

#include <QModelIndex>
#include <QWidget>

class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QSplitter;

namespace lwb {

class ExchangeDetails;
class Label;
class ListView;

/// Every request of the session, newest at the end, and the chosen one in full. Follows the newest
/// until one scrolls up.
class ActivityDrawer final : public QWidget
{
    Q_OBJECT
public:
    ActivityDrawer(ExchangeLog &log, const Profile &profile, QWidget *parent = nullptr);

    void focusList();
    [[nodiscard]] QSize sizeHint() const override { return {600, m_height}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {300, 160}; }
    /// The height to open with.
    void setPreferredHeight(int height);
    [[nodiscard]] bool isFollowing() const;

Q_SIGNALS:
    void closeRequested();
    void openRequested(const lwb::RequestDraft &draft);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildHead();
    [[nodiscard]] QModelIndex chosen() const;
    void showChosen();
    void showCount();
    void follow();

    ExchangeLog &m_log;
    ExchangeModel m_model;
    QSortFilterProxyModel *m_filtered;
    QLineEdit *m_filter;
    Label *m_count;
    QPushButton *m_follow;
    QPushButton *m_clear;
    QSplitter *m_splitter;
    ListView *m_view;
    ExchangeDetails *m_details;
    int m_height;
};

} // namespace lwb
