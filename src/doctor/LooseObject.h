// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace lwb::pasted {

/// An object as people copy one: JSON that was cut short, what Node, Python, Ruby and PHP print,
/// source. `from` is at its brace and is moved past its end, or the text's. Total: objects without
/// a name and words without a value are kept or left out, never refused.
[[nodiscard]] QJsonObject looseObject(QStringView text, qsizetype &from);

} // namespace lwb::pasted
