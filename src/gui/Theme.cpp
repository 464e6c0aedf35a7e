// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/Theme.h"

#include "gui/Fonts.h"
#include "gui/SystemColours.h"
#include "gui/WorkbenchStyle.h"

#include <QApplication>
#include <QStyleHints>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace lwb {
namespace {

int s_rowHeight = 28;

bool paletteIsDark(const QPalette &palette)
{
    return palette.color(QPalette::WindowText).lightness() >
           palette.color(QPalette::Window).lightness();
}

} // namespace

Theme::Theme(Choice choice, QObject *parent) : QObject(parent), m_choice(choice)
{
    // Read before our own palette hides the desktop's.
    m_systemIsDark = paletteIsDark(QApplication::palette());
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (QGuiApplication::styleHints()->colorScheme() != Qt::ColorScheme::Unknown)
        m_systemIsDark = QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this,
            [this](Qt::ColorScheme scheme) { systemTold(scheme == Qt::ColorScheme::Dark); });
#else
    connect(new SystemColours(this), &SystemColours::told, this, &Theme::systemTold);
#endif
    QApplication::setFont(fonts::body());
    QApplication::setStyle(new WorkbenchStyle); // the application owns it
    apply();
}

void Theme::systemTold(bool dark)
{
    if (std::exchange(m_systemIsDark, dark) != dark && m_choice == Choice::System)
        apply();
}

void Theme::setChoice(Choice choice)
{
    if (m_choice == choice)
        return;
    m_choice = choice;
    apply();
}

void Theme::setDensity(Density density)
{
    const int height = density == Density::Compact ? 24 : 28;
    if (std::exchange(s_rowHeight, height) == height)
        return;
    const auto widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        QEvent event(QEvent::StyleChange);
        QCoreApplication::sendEvent(widget, &event);
    }
}

int listRowHeight()
{
    return s_rowHeight;
}

Theme::Choice Theme::choiceNamed(const QString &name)
{
    if (name == "light"_L1)
        return Choice::Light;
    return name == "dark"_L1 ? Choice::Dark : Choice::System;
}

void Theme::apply()
{
    const bool dark = m_choice == Choice::Dark || (m_choice == Choice::System && m_systemIsDark);
    useTokens(dark ? darkTokens() : lightTokens());
    QApplication::setPalette(paletteFor(tokens()));
    Q_EMIT changed();
}

QPalette Theme::paletteFor(const Tokens &t)
{
    QPalette p;
    const auto set = [&p](QPalette::ColorRole role, const QColor &normal, const QColor &disabled) {
        p.setColor(QPalette::Active, role, normal);
        p.setColor(QPalette::Inactive, role, normal);
        p.setColor(QPalette::Disabled, role, disabled);
    };
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::Button})
        set(role, t.base, t.base);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        set(role, t.text, t.disabled);
    set(QPalette::AlternateBase, t.sunken, t.sunken);
    set(QPalette::PlaceholderText, t.text3, t.disabled);
    set(QPalette::BrightText, t.onAccent, t.onAccent);
    set(QPalette::Highlight, t.dark ? t.sel : mixed(t.accent, t.base, 0.22), t.selOff);
    set(QPalette::HighlightedText, t.text, t.text3);
    set(QPalette::Link, t.link, t.disabled);
    set(QPalette::LinkVisited, t.link, t.disabled);
    set(QPalette::ToolTipBase, t.raised, t.raised);
    set(QPalette::ToolTipText, t.text, t.text);
    set(QPalette::Light, t.raised, t.raised);
    set(QPalette::Midlight, t.lineSoft, t.lineSoft);
    set(QPalette::Mid, t.line, t.line);
    set(QPalette::Dark, t.edge, t.edge);
    set(QPalette::Shadow, t.edge, t.edge);
    return p;
}

} // namespace lwb
