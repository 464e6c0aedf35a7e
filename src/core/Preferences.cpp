// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Preferences.h"

#include "core/FileWatch.h"

#include <QSslCertificate>
#include <QUrl>

#include <algorithm>
#include <array>
#include <functional>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

using Values = PreferenceValues;

/// One value: its name in the file, how it is written, and how a written one is taken: false when
/// it can't be.
struct Entry
{
    QString name;
    std::function<QVariant(const Values &)> get;
    std::function<bool(const QVariant &, Values &)> take;
};

Entry number(const QString &name, int Values::*member, Preferences::Range range)
{
    return {name, [member](const Values &values) { return QVariant(values.*member); },
            [member, range](const QVariant &value, Values &values) {
                const double given = value.toDouble();
                const bool isNumber = value.typeId() == QMetaType::Double
                                      || value.typeId() == QMetaType::LongLong
                                      || value.typeId() == QMetaType::Int;
                if (!isNumber || given != int(given) || given < range.least || given > range.most)
                    return false;
                values.*member = int(given);
                return true;
            }};
}

template<typename T, size_t n>
Entry choice(const QString &name, T Values::*member, const std::array<QLatin1StringView, n> &words)
{
    return {name,
            [member, words](const Values &values) {
                return QVariant(QString(words[size_t(values.*member)]));
            },
            [member, words](const QVariant &value, Values &values) {
                const auto found = std::find(words.begin(), words.end(), value.toString());
                if (found == words.end())
                    return false;
                values.*member = T(found - words.begin());
                return true;
            }};
}

Entry text(const QString &name, QString Values::*member, std::function<bool(const QString &)> fits)
{
    return {name, [member](const Values &values) { return QVariant(values.*member); },
            [member, fits](const QVariant &value, Values &values) {
                if (value.typeId() != QMetaType::QString || !fits(value.toString()))
                    return false;
                values.*member = value.toString();
                return true;
            }};
}

bool isHost(const QString &text)
{
    if (text.isEmpty())
        return true;
    QUrl url;
    url.setHost(text, QUrl::StrictMode);
    return !url.host().isEmpty() && !text.contains(u'/') && !text.contains(u'@');
}

bool isUser(const QString &text)
{
    return text.size() <= 256
           && std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x20; });
}

bool isCertificates(const QString &pem)
{
    return pem.isEmpty() || !QSslCertificate::fromData(pem.toUtf8(), QSsl::Pem).isEmpty();
}

const QList<Entry> &entries()
{
    static const QList<Entry> list{
        choice<Values::Theme, 3>(u"theme"_s, &Values::theme, {"system"_L1, "light"_L1, "dark"_L1}),
        text(u"language"_s, &Values::language,
             [](const QString &code) {
                 return code.isEmpty() || Preferences::languages().contains(code);
             }),
        choice<Values::Density, 2>(u"density"_s, &Values::density,
                                   {"comfortable"_L1, "compact"_L1}),
        number(u"connectSeconds"_s, &Values::connectSeconds, Preferences::connectRange),
        number(u"idleSeconds"_s, &Values::idleSeconds, Preferences::idleRange),
        number(u"totalSeconds"_s, &Values::totalSeconds, Preferences::totalRange),
        number(u"requestIdleSeconds"_s, &Values::requestIdleSeconds, Preferences::requestIdleRange),
        number(u"clipboardSeconds"_s, &Values::clipboardSeconds, Preferences::clipboardRange),
        text(u"proxyHost"_s, &Values::proxyHost, isHost),
        number(u"proxyPort"_s, &Values::proxyPort, Preferences::portRange),
        text(u"proxyUser"_s, &Values::proxyUser, isUser),
        choice<Values::Proxy, 3>(u"proxy"_s, &Values::proxy, {"system"_L1, "none"_L1, "manual"_L1}),
        text(u"caCertificatesPem"_s, &Values::caCertificatesPem, isCertificates),
    };
    return list;
}

/// A manual proxy needs somewhere to go.
bool hasProxyAddress(const Values &values)
{
    return values.proxy != Values::Proxy::Manual || !values.proxyHost.isEmpty();
}

} // namespace

const QStringList &Preferences::languages()
{
    static const QStringList codes{u"en"_s, u"pt_BR"_s, u"es"_s, u"fr"_s, u"de"_s, u"ja"_s, u"zh_CN"_s};
    return codes;
}

Preferences::Preferences(const QString &directory, QObject *parent)
    : QObject(parent), m_file(directory + "/preferences.json"_L1)
{
    read();
}

Preferences::~Preferences() = default;

void Preferences::watch()
{
    m_watch = std::make_unique<FileWatch>(m_file.path());
    connect(m_watch.get(), &FileWatch::changed, this, &Preferences::reread);
    reread(); // what was written before this
}

void Preferences::reread()
{
    if (!m_file.reread())
        return;
    const Values before = m_values;
    read();
    if (m_values != before)
        Q_EMIT changed();
}

void Preferences::read()
{
    m_values = {};
    m_unusable.clear();
    for (const Entry &entry : entries()) {
        const QVariant value = m_file.value(entry.name);
        if (value.isValid() && !entry.take(value, m_values))
            m_unusable.append(entry.name);
    }
    if (!hasProxyAddress(m_values)) {
        m_values.proxy = Values::Proxy::System;
        m_unusable.append(u"proxy"_s);
    }
}

Result<Done> Preferences::set(const PreferenceValues &values)
{
    Values scratch;
    for (const Entry &entry : entries()) {
        if (!entry.take(entry.get(values), scratch))
            return Error::make(Error::Kind::InvalidInput, u"the value can't be used"_s, entry.name);
    }
    if (!hasProxyAddress(values))
        return Error::make(Error::Kind::InvalidInput, u"a manual proxy needs a host"_s,
                           u"proxyHost"_s);
    if (values == m_values)
        return Done{};
    const Values defaults;
    for (const Entry &entry : entries()) {
        // Only what was chosen is written: a default may become a better one.
        const QVariant value = entry.get(values);
        const bool chosen = value != entry.get(defaults) || m_file.value(entry.name).isValid();
        if (chosen && value != entry.get(m_values))
            m_file.setValue(entry.name, value);
    }
    m_values = values;
    Q_EMIT changed();
    return Done{};
}

} // namespace lwb
