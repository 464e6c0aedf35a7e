// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/AppearanceSettings.h"

#include "gui/FieldBox.h"
#include "gui/SegmentedControl.h"

#include <QComboBox>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

/// In the language itself, as somebody who can't read the present one needs it.
QString nameOf(const QString &code)
{
    QString name = QLocale(code).nativeLanguageName();
    if (code == "en"_L1)
        return u"English"_s;
    if (code == "pt_BR"_L1)
        return u"Português (Brasil)"_s;
    if (code == "zh_CN"_L1)
        return u"简体中文"_s;
    name[0] = name.at(0).toUpper();
    return name.section(u' ', 0, 0);
}

} // namespace

AppearanceSettings::AppearanceSettings(AppContext &context, QWidget *parent)
    : SettingsSection(context, tr("Appearance"), parent)
    , m_theme(new SegmentedControl(this))
    , m_density(new SegmentedControl(this))
    , m_language(new QComboBox(this))
{
    for (const QString &text : {tr("System"), tr("Light"), tr("Dark")})
        m_theme->addSegment(text);
    m_density->addSegment(tr("Comfortable"));
    m_density->addSegment(tr("Compact"));
    m_language->addItem(tr("As the system"), QString());
    for (const QString &code : Preferences::languages())
        m_language->addItem(nameOf(code), code);
    m_theme->setObjectName(u"themeSegmentedControl"_s);
    m_density->setObjectName(u"densitySegmentedControl"_s);
    m_language->setObjectName(u"languageComboBox"_s);

    auto *theme = new FieldBox(tr("Theme"), this);
    theme->setField(m_theme);
    auto *density = new FieldBox(tr("Rows of lists"), this);
    density->setField(m_density);
    auto *language = new FieldBox(tr("Language"), this);
    language->setField(m_language);
    language->setHint(tr("Open windows change at once, and show what they showed."));
    addRow({theme, density});
    addRow({language, new QWidget(this)});

    connect(m_theme, &SegmentedControl::currentChanged, this, [this](int index) {
        (void)change([index](PreferenceValues &v) { v.theme = PreferenceValues::Theme(index); });
    });
    connect(m_density, &SegmentedControl::currentChanged, this, [this](int index) {
        (void)change(
            [index](PreferenceValues &v) { v.density = PreferenceValues::Density(index); });
    });
    connect(m_language, &QComboBox::activated, this, [this](int index) {
        (void)change([code = m_language->itemData(index).toString()](PreferenceValues &v) {
            v.language = code;
        });
    });
    start();
}

void AppearanceSettings::refresh()
{
    m_theme->setCurrentIndex(int(values().theme));
    m_density->setCurrentIndex(int(values().density));
    m_language->setCurrentIndex(m_language->findData(values().language));
}

} // namespace lwb
