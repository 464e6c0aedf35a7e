// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/UserDirectory.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace lwb {

QString userDirectory()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + "/logto-workbench"_L1;
}

} // namespace lwb
