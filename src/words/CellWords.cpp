// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/CellWords.h"

#include <QCoreApplication>

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

} // namespace lwb::words
