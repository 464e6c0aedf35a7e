// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace lwb {

/// Makes scroll areas safe for assistive tools. Qt's own interface looks a child up without looking
/// whether it is there: who asks for the last one just as a scroll bar hides brings the program
/// down.
void installAccessibleScrollAreas();

} // namespace lwb
