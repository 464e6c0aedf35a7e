// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/CellWords.h"

#include "words/Formats.h"
#include "words/Sentences.h"

#include <QCoreApplication>
#include <QLocale>

namespace lwb::words {

QString forCellState(CellState state)
{
    switch (state) {
    case CellState::Blank: return QCoreApplication::translate("CellState", "Not expected");
    case CellState::Expected:
        return QCoreApplication::translate("CellState", "Expected, not probed");
    case CellState::Granted:
        return QCoreApplication::translate("CellState", "Expected and granted");
    case CellState::Missing: return QCoreApplication::translate("CellState", "Expected, missing");
    case CellState::Surplus: return QCoreApplication::translate("CellState", "Granted, unexpected");
    case CellState::Dropped: return QCoreApplication::translate("CellState", "Asked for, dropped");
    case CellState::Unknown: return QCoreApplication::translate("CellState", "Could not be read");
    }
    return {};
}

Message forProbeError(const Error &error)
{
    // Nothing was sent: there is no secret to ask with.
    if (error.kind == Error::Kind::NotFound && error.status == 0)
        return {QCoreApplication::translate("CellState", "Not asked"),
                QCoreApplication::translate(
                    "CellState", "The application has no App secret that has not expired."),
                QCoreApplication::translate("CellState", "Give it a new secret, then ask again.")};
    return forError(error);
}

QString forClock(const QDateTime &when)
{
    const QDateTime local = when.toLocalTime();
    const QString time = QLocale().toString(local.time(), QLocale::ShortFormat);
    return local.date() == QDate::currentDate() ? time
                                                : forDate(local.date()) + QLatin1Char(' ') + time;
}

Message forProbes(const ProbeTally &tally, int left, const QDateTime &endedAt)
{
    const auto text = [](const char *source, int n) {
        return QCoreApplication::translate("CellState", source, nullptr, n);
    };
    const QLocale locale;
    const QString at = forClock(endedAt);
    const int all = tally.asked + tally.skipped + left;
    Message message;
    if (left > 0)
        message.what =
            text(QT_TRANSLATE_N_NOOP("CellState", "Stopped at %1: %2 of %n exchange(s)"), all)
                .arg(at, locale.toString(tally.asked));
    else
        message.what =
            text(QT_TRANSLATE_N_NOOP("CellState", "Probed at %1: %n exchange(s)"), tally.asked)
                .arg(at);
    QStringList why;
    if (tally.differing > 0)
        why.append(text(QT_TRANSLATE_N_NOOP("CellState",
                                            "%n differ(s): %1 missing, %2 unexpected."),
                        tally.differing)
                       .arg(locale.toString(tally.missing), locale.toString(tally.surplus)));
    else if (tally.asked > tally.refused)
        why.append(QCoreApplication::translate("CellState", "Nothing differs."));
    if (tally.refusal)
        why.append(text(QT_TRANSLATE_N_NOOP("CellState", "%n refused: %1"), tally.refused)
                       .arg(asSentence(forProbeError(*tally.refusal).what)));
    if (tally.skip) {
        const Message reason = forProbeError(*tally.skip);
        why.append(text(QT_TRANSLATE_N_NOOP("CellState", "%n not asked: %1"), tally.skipped)
                       .arg(tally.skip->status == 0 ? reason.why : asSentence(reason.what)));
    }
    message.why = inOneText(why);
    return message;
}

} // namespace lwb::words
