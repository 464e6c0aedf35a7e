// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/LogChart.h"

#include "gui/Fonts.h"
#include "gui/Label.h"
#include "gui/Tokens.h"
#include "gui/ToolTip.h"
#include "models/TimeCounts.h"
#include "words/Formats.h"
#include "words/Words.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QCursor>
#include <QEvent>
#include <QHBoxLayout>
#include <QLegend>
#include <QLocale>
#include <QStackedBarSeries>
#include <QToolTip>
#include <QValueAxis>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

constexpr int chartHeight = 148;

constexpr int axisRoom = 48; ///< what the numbers take of the width

/// Enough for a day of the month, or an hour.
QString shortText(const TimeCounts::Stretch &stretch, TimeCounts::Step step)
{
    return QLocale().toString(stretch.from, step == TimeCounts::Step::Day ? u"d"_s : u"H"_s);
}

QString endText(const QDateTime &time, TimeCounts::Step step)
{
    const QString date = words::forDate(time.date());
    return step == TimeCounts::Step::Day
               ? date
               : date + u' ' + QLocale().toString(time.time(), u"HH:mm"_s);
}

QString stretchText(const TimeCounts::Stretch &stretch, TimeCounts::Step step)
{
    const QLocale locale;
    return locale.toString(stretch.from, step == TimeCounts::Step::Day ? u"ddd d"_s : u"HH:mm"_s);
}

} // namespace

LogChart::LogChart(TimeCounts &counts, QWidget *parent)
    : QWidget(parent)
    , m_counts(counts)
    , m_chart(new QChart)
    , m_view(new QChartView(m_chart, this))
    , m_bars(new QStackedBarSeries(m_chart))
    , m_times(new QBarCategoryAxis(m_chart))
    , m_numbers(new QValueAxis(m_chart))
    , m_ends(new QWidget(this))
    , m_first(new Label(QString(), Label::Role::Small, Ink::Text2, m_ends))
    , m_last(new Label(QString(), Label::Role::Small, Ink::Text2, m_ends))
    , m_said(new Label(QString(), Label::Role::Small, Ink::Text3, this))
{
    setFixedHeight(chartHeight);
    setObjectName(u"logChart"_s);
    m_chart->setMargins(QMargins(4, 0, 4, 0));
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->setBackgroundRoundness(0);
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->legend()->setAlignment(Qt::AlignTop);
    m_chart->legend()->setMarkerShape(QLegend::MarkerShapeRectangle);
    // The only series is what the title above says.
    m_chart->legend()->setVisible(counts.seriesNames().size() > 1);
    m_chart->addSeries(m_bars);
    m_chart->addAxis(m_times, Qt::AlignBottom);
    m_chart->addAxis(m_numbers, Qt::AlignLeft);
    m_bars->attachAxis(m_times);
    m_bars->attachAxis(m_numbers);
    m_bars->setBarWidth(0.7);
    m_times->setGridLineVisible(false);
    m_numbers->setLabelFormat(u"%.0f"_s); // of whole numbers; localized, "%d" says nothing
    m_chart->setLocale(QLocale());
    m_chart->setLocalizeNumbers(true);
    m_numbers->setTickCount(3);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    for (const QString &name : counts.seriesNames())
        m_bars->append(new QBarSet(name, m_bars));
    connect(m_bars, &QStackedBarSeries::hovered, this,
            [this](bool over, int stretch, QBarSet *set) {
                if (over)
                    tell(int(m_bars->barSets().indexOf(set)), stretch);
                else
                    QToolTip::hideText();
            });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 4, 12, 4);
    layout->setSpacing(0);
    auto *ends = new QHBoxLayout(m_ends);
    ends->setContentsMargins(axisRoom, 0, 8, 0);
    m_ends->setLayoutDirection(Qt::LeftToRight); // as the bars run
    ends->addWidget(m_first);
    ends->addStretch(1);
    ends->addWidget(m_last);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_ends);
    layout->addWidget(m_said, 0, Qt::AlignCenter);
    connect(&counts, &TimeCounts::changed, this, &LogChart::refresh);
    colour();
    refresh();
}

void LogChart::refresh()
{
    const bool counting = m_counts.isLoading();
    if (!counting)
        fill();
    QString said;
    if (counting)
        said = tr("Counting…");
    else if (m_counts.error())
        said = tr("Not counted: %1").arg(words::forError(*m_counts.error()).what);
    m_said->setText(said);
    m_said->setVisible(!said.isEmpty());
    m_view->setVisible(said.isEmpty());
    m_ends->setVisible(said.isEmpty() && m_labels == Labels::Ends);
    setAccessibleName(said.isEmpty() ? summary() : said);
    m_view->setAccessibleName(accessibleName());
}

LogChart::Labels LogChart::labels() const
{
    const int room =
        (width() - axisRoom) / int(std::max<qsizetype>(1, m_counts.stretches().size()));
    return room >= 60 ? Labels::Long : room >= 24 ? Labels::Short : Labels::Ends;
}

void LogChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (labels() != m_labels && !m_counts.isLoading())
        fill();
}

void LogChart::fill()
{
    m_labels = labels();
    m_times->setLabelsVisible(m_labels != Labels::Ends);
    m_ends->setVisible(m_labels == Labels::Ends && m_said->isHidden());
    if (!m_counts.stretches().isEmpty()) {
        m_first->setText(endText(m_counts.stretches().constFirst().from, m_counts.step()));
        m_last->setText(endText(m_counts.stretches().constLast().from, m_counts.step()));
    }
    QStringList times;
    qint64 highest = 0;
    for (const TimeCounts::Stretch &stretch : m_counts.stretches()) {
        // Categories must differ, or Qt Charts folds them together: an hour comes twice as clocks
        // change.
        QString text = m_labels == Labels::Long ? stretchText(stretch, m_counts.step())
                                                : shortText(stretch, m_counts.step());
        while (times.contains(text))
            text += u'\u200B';
        times.append(text);
        highest = std::max(
            highest, std::accumulate(stretch.counts.cbegin(), stretch.counts.cend(), qint64(0)));
    }
    m_times->setCategories(times);
    const auto sets = m_bars->barSets();
    for (int series = 0; series < sets.size(); ++series) {
        sets.at(series)->remove(0, sets.at(series)->count());
        for (const TimeCounts::Stretch &stretch : m_counts.stretches())
            sets.at(series)->append(double(stretch.counts.at(series)));
    }
    m_numbers->setRange(0, double(std::max<qint64>(highest, 4)));
    m_numbers->applyNiceNumbers();
}

void LogChart::colour()
{
    const Tokens &t = tokens();
    m_chart->setBackgroundBrush(t.base);
    m_view->setBackgroundBrush(t.base);
    m_chart->legend()->setLabelColor(t.text2);
    m_chart->legend()->setFont(fonts::small());
    for (QAbstractAxis *axis : std::initializer_list<QAbstractAxis *>{m_times, m_numbers}) {
        axis->setLabelsColor(t.text2);
        axis->setLabelsFont(fonts::small());
        axis->setLinePen(t.line);
        axis->setGridLinePen(t.lineSoft);
    }
    const QColor colours[] = {t.accent, t.info, t.ok};
    const auto sets = m_bars->barSets();
    for (int i = 0; i < sets.size(); ++i) {
        sets.at(i)->setColor(colours[size_t(i) % std::size(colours)]);
        sets.at(i)->setBorderColor(t.base);
    }
}

QString LogChart::summary() const
{
    QStringList parts;
    const QStringList names = m_counts.seriesNames();
    for (int series = 0; series < names.size(); ++series) {
        qint64 total = 0;
        for (const TimeCounts::Stretch &stretch : m_counts.stretches())
            total += stretch.counts.at(series);
        parts.append(tr("%1: %2").arg(names.at(series), QLocale().toString(total)));
    }
    return tr("Chart over time. %1").arg(parts.join(u", "_s));
}

void LogChart::tell(int series, int stretch)
{
    if (stretch < 0 || stretch >= m_counts.stretches().size())
        return;
    const TimeCounts::Stretch &shown = m_counts.stretches().at(stretch);
    const QString text =
        tr("%1, %2: %3")
            .arg(stretchText(shown, m_counts.step()), m_counts.seriesNames().at(series),
                 QLocale().toString(shown.counts.at(series)));
    QToolTip::showText(QCursor::pos(), plainToolTip(text), m_view);
}

void LogChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        colour();
    QWidget::changeEvent(event);
}

} // namespace lwb
