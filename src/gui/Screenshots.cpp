// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/Screenshots.h"

#include "demo/DemoTenant.h"
#include "gui/AppContext.h"
#include "gui/Photographer.h"
#include "gui/Theme.h"
#include "gui/Translations.h"

#include <QApplication>
#include <QCursor>
#include <QDir>
#include <QLocale>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

/// The window's language for as long as it lives; none keeps the present one.
class SpokenLanguage
{
public:
    explicit SpokenLanguage(const QString &language)
    {
        if (!language.isEmpty())
            m_translations = std::make_unique<Translations>(language);
    }
    ~SpokenLanguage() { QLocale::setDefault(m_before); }
    SpokenLanguage(const SpokenLanguage &) = delete;
    SpokenLanguage &operator=(const SpokenLanguage &) = delete;

private:
    const QLocale m_before;
    std::unique_ptr<Translations> m_translations;
};

struct Look
{
    Theme::Choice theme;
    QSize size;
};

int scalePercent()
{
    return qRound(qApp->devicePixelRatio() * 100);
}

bool isMirrored()
{
    return qApp->layoutDirection() == Qt::RightToLeft;
}

/// What only painters could get wrong, not the states.
bool showsMainPagesOnly()
{
    return isMirrored() || scalePercent() >= 200;
}

QList<Look> looksIn(const QString &language)
{
    constexpr QSize big(1280, 800), small(900, 600);
    constexpr auto light = Theme::Choice::Light, dark = Theme::Choice::Dark;
    if (showsMainPagesOnly())
        return {{light, big}};
    if (scalePercent() != 100)
        return {{light, big}, {dark, big}};
    if (language.isEmpty() || language == u"pt_BR"_s)
        return {{light, big}, {light, small}, {dark, big}, {dark, small}};
    if (language == u"ja"_s) // its letters are the widest and tallest
        return {{light, small}, {dark, big}};
    return {{light, small}};
}

QString suffixOf(const Look &look, const QString &language)
{
    QString suffix = look.theme == Theme::Choice::Light ? u"-light"_s : u"-dark"_s;
    if (look.size.width() < 1280)
        suffix += u"-%1x%2"_s.arg(look.size.width()).arg(look.size.height());
    if (!language.isEmpty())
        suffix += u'-' + language;
    if (isMirrored())
        suffix += u"-rtl"_s;
    if (scalePercent() != 100)
        suffix += u"-%1"_s.arg(scalePercent());
    return suffix;
}

} // namespace

int Screenshots::writeAll(Theme &theme, const QString &directory, const QStringList &languages,
                          const Onlooker &onlooker)
{
    if (!QDir().mkpath(directory)) {
        std::fprintf(stderr, "could not make %s\n", qUtf8Printable(directory));
        return 1;
    }
    DemoOptions options;
    options.untidy = true;
    const auto tenant = DemoTenant::start(options);
    if (!tenant) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(tenant.error().summary()));
        return 1;
    }
    QTemporaryDir scratch;
    AppContext context(scratch.path());
    QCursor::setPos(9'000, 9'000); // nothing hovered
    bool failed = false;
    for (const QString &language : languages) {
        const SpokenLanguage spoken(language);
        for (const Look &look : looksIn(language)) {
            theme.setChoice(look.theme);
            Photographer photographer(context, **tenant, directory, suffixOf(look, language),
                                      onlooker);
            photographer.setMainPagesOnly(showsMainPagesOnly());
            photographer.photograph(look.size);
            failed = failed || photographer.failed();
        }
    }
    return failed ? 1 : 0;
}

} // namespace lwb
