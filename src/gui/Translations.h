// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QTranslator>

namespace lwb {

/// Installs the window's texts and Qt's own for a language while it lives; the system's when none
/// is named. Times and numbers follow the same language, and the former one comes back at the end.
class Translations final
{
public:
    explicit Translations(const QString &language);
    ~Translations();
    Translations(const Translations &) = delete;
    Translations &operator=(const Translations &) = delete;

private:
    const QLocale m_before;
    /// Counts in texts as the locale writes numbers, grouped, which Qt does for "%Ln" only.
    class Texts final : public QTranslator
    {
    public:
        [[nodiscard]] QString translate(const char *context, const char *source,
                                        const char *disambiguation, int n) const override;
    };
    Texts m_own;
    QTranslator m_qt;
};

} // namespace lwb
