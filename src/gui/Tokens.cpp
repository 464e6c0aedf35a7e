// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/Tokens.h"

#include "gui/Theme.h"

namespace lwb {
namespace {

QColor rgb(unsigned hex)
{
    return QColor::fromRgb(hex);
}

const Tokens *s_current = nullptr;

} // namespace

const Tokens &lightTokens()
{
    static const Tokens table{
        .dark = false,
        .base = rgb(0xFFFFFF),
        .sidebar = rgb(0xF4F5F7),
        .sunken = rgb(0xF8F9FA),
        .raised = rgb(0xFFFFFF),
        .text = rgb(0x1B1E25),
        .text2 = rgb(0x454D5B),
        .text3 = rgb(0x5D6573),
        .disabled = rgb(0xA4ABB7),
        .accent = rgb(0x4A57CF),
        .accentHover = rgb(0x3F4BBD),
        .onAccent = rgb(0xFFFFFF),
        .link = rgb(0x3F4CC4),
        .sel = rgb(0xE8EAFB),
        .selOff = rgb(0xECEEF1),
        .hover = rgb(0xF3F4F6),
        .press = rgb(0xE6E8EC),
        .navSel = rgb(0xE3E6EC),
        .neutralSoft = rgb(0xEEF0F3),
        .field = rgb(0x868E9C),
        .edge = rgb(0xCFD4DC),
        .line = rgb(0xE3E5EA),
        .lineSoft = rgb(0xEFF0F3),
        .ok = rgb(0x15754A),
        .okSoft = rgb(0xE2F4EA),
        .bad = rgb(0xBE2D2A),
        .badSoft = rgb(0xFDECEA),
        .warn = rgb(0x8A5700),
        .warnSoft = rgb(0xFCF1D9),
        .info = rgb(0x1766A6),
        .infoSoft = rgb(0xE5F1FB),
        .production = rgb(0xCB3A34),
        .staging = rgb(0xC27400),
        .development = rgb(0x1F78C8),
        .demo = rgb(0x8B46C9),
        .onEnvironment = rgb(0xFFFFFF),
        .onStaging = rgb(0x1B1E25),
        .violet = rgb(0x7A3DB8),
        .jwtHeader = rgb(0xB4235A),
        .jwtPayload = rgb(0x5B3FC4),
        .jwtSignature = rgb(0x0B6E80),
        .placeholder = rgb(0xE6E8EC),
        .scrollBar = rgb(0xBDC3CD),
        .scrollBarHover = rgb(0x9AA2B0),
    };
    return table;
}

const Tokens &darkTokens()
{
    static const Tokens table{
        .dark = true,
        .base = rgb(0x1B1E23),
        .sidebar = rgb(0x15171B),
        .sunken = rgb(0x17191E),
        .raised = rgb(0x252930),
        .text = rgb(0xE5E8ED),
        .text2 = rgb(0xAEB5C1),
        .text3 = rgb(0x979FAD),
        .disabled = rgb(0x5E6571),
        .accent = rgb(0x5B67DC),
        .accentHover = rgb(0x4E5ACB),
        .onAccent = rgb(0xFFFFFF),
        .link = rgb(0xA3ACFF),
        .sel = rgb(0x2B3154),
        .selOff = rgb(0x2A2E36),
        .hover = rgb(0x22262C),
        .press = rgb(0x2C313A),
        .navSel = rgb(0x272B33),
        .neutralSoft = rgb(0x2A2E36),
        .field = rgb(0x6C7482),
        .edge = rgb(0x3C424D),
        .line = rgb(0x2D3139),
        .lineSoft = rgb(0x24282F),
        .ok = rgb(0x5DC98C),
        .okSoft = rgb(0x1B3129),
        .bad = rgb(0xFF8C82),
        .badSoft = rgb(0x392325),
        .warn = rgb(0xE8B650),
        .warnSoft = rgb(0x3A2F17),
        .info = rgb(0x72B8F2),
        .infoSoft = rgb(0x183047),
        .production = rgb(0xE5534B),
        .staging = rgb(0xDE9A26),
        .development = rgb(0x4C9BE8),
        .demo = rgb(0xB07BEA),
        .onEnvironment = rgb(0x15171B),
        .onStaging = rgb(0x15171B),
        .violet = rgb(0xC79BFF),
        .jwtHeader = rgb(0xFF8FB3),
        .jwtPayload = rgb(0xB7A6FF),
        .jwtSignature = rgb(0x5CCBDD),
        .placeholder = rgb(0x2C313A),
        .scrollBar = rgb(0x4A515D),
        .scrollBarHover = rgb(0x626A78),
    };
    return table;
}

const Tokens &tokens()
{
    return s_current ? *s_current : lightTokens();
}

void Theme::useTokens(const Tokens &table)
{
    s_current = &table;
}

const QColor &colorOf(Ink ink)
{
    const Tokens &t = tokens();
    switch (ink) {
    case Ink::Text: return t.text;
    case Ink::Text2: return t.text2;
    case Ink::Text3: return t.text3;
    case Ink::Disabled: return t.disabled;
    case Ink::Link: return t.link;
    case Ink::Accent: return t.accent;
    case Ink::OnAccent: return t.onAccent;
    case Ink::Ok: return t.ok;
    case Ink::Bad: return t.bad;
    case Ink::Warn: return t.warn;
    case Ink::Info: return t.info;
    case Ink::Violet: return t.violet;
    }
    return t.text;
}

const QColor &environmentColor(Environment environment)
{
    const Tokens &t = tokens();
    switch (environment) {
    case Environment::Production: return t.production;
    case Environment::Staging: return t.staging;
    case Environment::Development: return t.development;
    case Environment::Demo: return t.demo;
    }
    return t.production;
}

const QColor &environmentTextColor(Environment environment)
{
    const Tokens &t = tokens();
    switch (environment) {
    case Environment::Production: return t.bad;
    case Environment::Staging: return t.warn;
    case Environment::Development: return t.info;
    case Environment::Demo: return t.violet;
    }
    return t.bad;
}

const QColor &environmentLetterColor(Environment environment)
{
    const Tokens &t = tokens();
    return environment == Environment::Staging ? t.onStaging : t.onEnvironment;
}

QColor environmentTint(Environment environment, const QColor &ground)
{
    return mixed(environmentColor(environment), ground, tokens().dark ? 0.10 : 0.06);
}

const QColor &methodColor(const QString &method)
{
    const Tokens &t = tokens();
    if (method == QLatin1String("GET") || method == QLatin1String("HEAD"))
        return t.info;
    if (method == QLatin1String("POST"))
        return t.ok;
    if (method == QLatin1String("PUT"))
        return t.warn;
    if (method == QLatin1String("PATCH"))
        return t.violet;
    if (method == QLatin1String("DELETE"))
        return t.bad;
    return t.text2;
}

QColor mixed(const QColor &over, const QColor &ground, qreal share)
{
    const auto channel = [share](int a, int b) { return qRound(a * share + b * (1 - share)); };
    return QColor(channel(over.red(), ground.red()), channel(over.green(), ground.green()),
                  channel(over.blue(), ground.blue()));
}

} // namespace lwb
