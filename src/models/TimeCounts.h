// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"

#include <QDateTime>
#include <QObject>
#include <QStringList>

#include <optional>

namespace lwb {

/// Numbers hour by hour or day by day, for a chart.
class TimeCounts : public QObject
{
    Q_OBJECT
public:
    struct Stretch
    {
        QDateTime from, to;   ///< `to` is excluded
        QList<qint64> counts; ///< one per series
    };
    enum class Step { Hour, Day };

    using QObject::QObject;

    [[nodiscard]] virtual QStringList seriesNames() const = 0;
    [[nodiscard]] virtual bool isLoading() const = 0;
    [[nodiscard]] const QList<Stretch> &stretches() const { return m_stretches; }
    [[nodiscard]] Step step() const { return m_step; }
    /// The first failure; the stretches then lack what was not counted.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    /// At the start, and once all is counted or something failed.
    void changed();

protected:
    Step m_step = Step::Hour;
    QList<Stretch> m_stretches;
    std::optional<Error> m_error;
};

} // namespace lwb
