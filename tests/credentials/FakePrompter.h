// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PromptSecret.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QObject>
#include <QVariantMap>

namespace lwb::test {

/// Stands where the desktop shows the password prompt of gnome-keyring. Left alone it is a prompt
/// that nobody answers.
class FakePrompter : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.gnome.keyring.internal.Prompter")
public:
    [[nodiscard]] bool registerOn(QDBusConnection connection)
    {
        return connection.registerObject(QStringLiteral("/org/gnome/keyring/Prompter"), this,
                                         QDBusConnection::ExportAllSlots)
            && connection.registerService(QStringLiteral("org.gnome.keyring.SystemPrompter"));
    }
    [[nodiscard]] bool isOpen() const { return m_open; }
    /// How often it was asked for a password.
    [[nodiscard]] int asked() const { return m_asked; }
    void dismiss()
    {
        m_open = false;
        tell(QStringLiteral("PromptDone"), {});
    }
    void answer(const QByteArray &password)
    {
        m_open = false;
        ready(QStringLiteral("yes"), promptAnswer(m_offer, password));
    }

public Q_SLOTS:
    void BeginPrompting(const QDBusObjectPath &callback)
    {
        m_connection = connection();
        m_keyring = message().service();
        m_callback = callback.path();
        // After the answer to this call, which is what the keyring waits for first.
        QMetaObject::invokeMethod(this, [this] { ready({}, {}); }, Qt::QueuedConnection);
    }
    void PerformPrompt(const QDBusObjectPath &, const QString &, const QVariantMap &,
                       const QString &offer)
    {
        m_offer = offer;
        m_open = true;
        ++m_asked;
    }
    void StopPrompting(const QDBusObjectPath &) { m_open = false; }

private:
    void ready(const QString &response, const QString &exchange)
    {
        tell(QStringLiteral("PromptReady"), {response, QVariantMap(), exchange});
    }
    void tell(const QString &method, const QVariantList &arguments)
    {
        auto message = QDBusMessage::createMethodCall(
            m_keyring, m_callback, QStringLiteral("org.gnome.keyring.internal.Prompter.Callback"),
            method);
        message.setArguments(arguments);
        m_connection.send(message);
    }

    bool m_open = false;
    int m_asked = 0;
    QDBusConnection m_connection{QString()};
    QString m_keyring;
    QString m_callback;
    QString m_offer;
};

} // namespace lwb::test
