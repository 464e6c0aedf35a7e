// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBarCategoryAxis;
class QChart;
class QChartView;
class QStackedBarSeries;
class QValueAxis;

namespace lwb {

class Label;
class TimeCounts;

/// Counts as stacked bars over time; hovering tells a bar's number. Follows theme
/// changes. To assistive tools it is one sentence with the totals.
class LogChart final : public QWidget
{
    Q_OBJECT
public:
    explicit LogChart(TimeCounts &counts, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void fill();
    /// By the room that one stretch has.
    enum class Labels { Long, Short, Ends };
    [[nodiscard]] Labels labels() const;
    void colour();
    [[nodiscard]] QString summary() const;
    void tell(int series, int stretch);

    TimeCounts &m_counts;
    QChart *m_chart;
    QChartView *m_view;
    QStackedBarSeries *m_bars;
    QBarCategoryAxis *m_times;
    QValueAxis *m_numbers;
    Labels m_labels = Labels::Long;
    QWidget *m_ends; ///< the first and the last time, where each has no room of its own
    Label *m_first, *m_last;
    Label *m_said; ///< "Counting…", or why there is nothing to see
};

} // namespace lwb
