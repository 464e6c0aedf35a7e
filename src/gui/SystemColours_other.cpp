// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/SystemColours.h"

namespace lwb {

struct SystemColours::Private
{
};

SystemColours::SystemColours(QObject *parent) : QObject(parent) {}
SystemColours::~SystemColours() = default;

} // namespace lwb
