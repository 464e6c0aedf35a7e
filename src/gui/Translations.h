// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace lwb {

/// Installs the window's texts and Qt's own for a language while it lives; the system's when none is
/// named. Times and numbers follow the same language.
class Translations final
{
public:
    explicit Translations(const QString &language);

private:
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace lwb
