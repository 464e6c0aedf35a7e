// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace lwb::words {

/// One after the other, empty ones left out. Chinese and Japanese take no space between sentences.
[[nodiscard]] QString inOneText(const QStringList &sentences);

/// A heading as a sentence, with the language's full stop.
[[nodiscard]] QString asSentence(const QString &heading);

} // namespace lwb::words
