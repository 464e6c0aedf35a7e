// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/Translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

/// Of Qt, seen in every window: its own texts may not be installed.
[[maybe_unused]] constexpr const char *ofQt[]{
    QT_TRANSLATE_NOOP("QPlatformTheme", "OK"),     QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Close"),  QT_TRANSLATE_NOOP("QShortcut", "Ctrl"),
    QT_TRANSLATE_NOOP("QShortcut", "Shift"),       QT_TRANSLATE_NOOP("QShortcut", "Left"),
    QT_TRANSLATE_NOOP("QShortcut", "Right"),       QT_TRANSLATE_NOOP("QShortcut", "Up"),
    QT_TRANSLATE_NOOP("QShortcut", "Down"),        QT_TRANSLATE_NOOP("QShortcut", "Return"),
    QT_TRANSLATE_NOOP("QShortcut", "Space"),       QT_TRANSLATE_NOOP("QShortcut", "Del"),
    QT_TRANSLATE_NOOP("QShortcut", "Esc"),
};

} // namespace

Translations::Translations(const QString &language)
{
    if (!language.isEmpty())
        QLocale::setDefault(QLocale(language));
    const QLocale locale;
    // English too has a file, for its plurals: it serves every language that has none of its own.
    if (m_own.load(locale, u"logto-workbench"_s, u"_"_s, u":/i18n"_s)
        || m_own.load(u":/i18n/logto-workbench_en.qm"_s))
        QCoreApplication::installTranslator(&m_own);
    if (m_qt.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
}

QString Translations::Texts::translate(const char *context, const char *source,
                                       const char *disambiguation, int n) const
{
    QString text = QTranslator::translate(context, source, disambiguation, n);
    return n < 0 ? text : text.replace(u"%n"_s, u"%Ln"_s);
}

Translations::~Translations()
{
    QLocale::setDefault(m_before);
}

} // namespace lwb
