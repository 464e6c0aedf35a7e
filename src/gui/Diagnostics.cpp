// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/Diagnostics.h"

#include "core/Version.h"
#include "gui/AppContext.h"
#include "gui/LogBuffer.h"

#include <QGuiApplication>
#include <QLocale>
#include <QSslCertificate>
#include <QSslSocket>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

constexpr qsizetype RequestsKept = 200;

QString line(const QString &name, const QString &value)
{
    return name + u": "_s + (value.isEmpty() ? u"-"_s : value) + u'\n';
}

QString versions()
{
    QString text = line(u"Logto Workbench"_s, QStringLiteral(LWB_VERSION));
    for (const Component &component : components())
        text += line(component.name, component.version);
    text += line(u"System"_s, QSysInfo::prettyProductName() + u", "_s + QSysInfo::kernelVersion()
                                  + u", "_s + QSysInfo::currentCpuArchitecture());
    text += line(u"Display"_s, QGuiApplication::platformName() + u" at "_s
                                   + QString::number(qApp->devicePixelRatio()));
    return text + line(u"Language"_s, QLocale().name());
}

QString settings(const Preferences &preferences)
{
    const PreferenceValues &v = preferences.values();
    static const QString themes[] = {u"system"_s, u"light"_s, u"dark"_s};
    static const QString proxies[] = {u"system"_s, u"none"_s, u"manual"_s};
    QString text =
        line(u"Theme"_s, themes[int(v.theme)]) + line(u"Language"_s, v.language)
        + line(u"Density"_s,
               v.density == PreferenceValues::Density::Compact ? u"compact"_s : u"comfortable"_s)
        + line(u"Limits in seconds (connect, silence, total, request silence, clipboard)"_s,
               u"%1, %2, %3, %4, %5"_s.arg(v.connectSeconds)
                   .arg(v.idleSeconds)
                   .arg(v.totalSeconds)
                   .arg(v.requestIdleSeconds)
                   .arg(v.clipboardSeconds))
        + line(u"Proxy"_s, proxies[int(v.proxy)]);
    if (v.proxy == PreferenceValues::Proxy::Manual) {
        text += line(u"Proxy address"_s, u"%1:%2"_s.arg(v.proxyHost).arg(v.proxyPort))
            + line(u"Proxy user"_s, v.proxyUser.isEmpty() ? u"none"_s : u"set"_s);
    }
    text += line(u"Extra certificate authorities"_s,
                 QString::number(QSslCertificate::fromData(v.caCertificatesPem.toUtf8()).size()));
    if (!preferences.unusable().isEmpty())
        text += line(u"Unusable in the file"_s, preferences.unusable().join(u", "_s));
    if (preferences.problem())
        text += line(u"Problem with the file"_s, preferences.problem()->summary());
    return text;
}

QString connections(ProfileStore &store)
{
    QString text;
    for (const Profile &profile : store.profiles()) {
        text +=
            line(profile.id, u"%1, %2, %3%4, %5 of its own resources"_s.arg(
                                 profile.endpoint.toString(QUrl::RemoveUserInfo),
                                 environmentName(profile.environment),
                                 profile.secretPlace == SecretPlace::Keychain ? u"keychain"_s
                                                                              : u"session only"_s,
                                 profile.readOnly ? u", read-only"_s : QString(),
                                 QString::number(profile.apiResources.size())));
    }
    if (store.problem())
        text += line(u"Problem with the file"_s, store.problem()->summary());
    return text;
}

/// The log's entries are redacted already. Bodies and headers stay here.
QString requests(const ExchangeLog &log)
{
    QString text;
    const QList<Exchange> &entries = log.entries();
    for (qsizetype i = qMax<qsizetype>(0, entries.size() - RequestsKept); i < entries.size(); ++i) {
        const Exchange &entry = entries.at(i);
        QStringList parts{entry.startedAt.toUTC().toString(Qt::ISODateWithMs),
                          QString::fromLatin1(entry.method),
                          redactUrl(entry.url).toString(QUrl::RemoveUserInfo),
                          entry.finished ? QString::number(entry.status) : u"unfinished"_s,
                          QString::number(entry.timing.totalMs, 'f', 0) + u" ms"_s};
        if (entry.attempt > 1)
            parts.append(u"attempt %1"_s.arg(entry.attempt));
        if (entry.error)
            parts.append(entry.error->summary());
        text += parts.join(u"  "_s) + u'\n';
    }
    return text;
}

QString section(const QString &title, const QString &text)
{
    return u"== "_s + title + u" ==\n"_s + (text.isEmpty() ? u"none\n"_s : text) + u'\n';
}

} // namespace

QList<Component> components()
{
    return {
        {u"Qt"_s, QString::fromLatin1(qVersion()), u"LGPL-3.0-only, Qt Charts GPL-3.0-only"_s},
        {u"QtKeychain"_s, QStringLiteral(LWB_QTKEYCHAIN_VERSION), u"BSD-3-Clause"_s},
        {u"OpenSSL"_s, QSslSocket::sslLibraryVersionString().section(u' ', 1, 1), u"Apache-2.0"_s},
        {u"cpp-httplib"_s, QStringLiteral(LWB_HTTPLIB_VERSION), u"MIT"_s},
    };
}

QString diagnostics(AppContext &context)
{
    QString text = section(u"Versions"_s, versions())
                   + section(u"Settings"_s, settings(context.preferences()))
                   + section(u"Connections"_s, connections(context.profiles()));
    for (const auto &session : context.openSessions())
        text += section(u"Requests of "_s + session->profile().id, requests(session->log()));
    text += section(u"Messages"_s, LogBuffer::lines().join(u'\n') + u'\n');
    return redactText(text);
}

} // namespace lwb
