// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QObject>
#include <QVariantMap>

namespace lwb::test {

/// Stands where the desktop shows the password prompt of gnome-keyring. Left alone it is a prompt
/// that nobody answers; dismiss() presses its Cancel.
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
    void dismiss()
    {
        m_open = false;
        tell(QStringLiteral("PromptDone"), {});
    }

public Q_SLOTS:
    void BeginPrompting(const QDBusObjectPath &callback)
    {
        m_connection = connection();
        m_keyring = message().service();
        m_callback = callback.path();
        // After the answer to this call, which is what the keyring waits for first.
        QMetaObject::invokeMethod(
            this,
            [this] { tell(QStringLiteral("PromptReady"), {QString(), QVariantMap(), QString()}); },
            Qt::QueuedConnection);
    }
    void PerformPrompt(const QDBusObjectPath &, const QString &, const QVariantMap &, const QString &)
    {
        m_open = true;
    }
    void StopPrompting(const QDBusObjectPath &)
    {
        m_open = false;
    }

private:
    void tell(const QString &method, const QVariantList &arguments)
    {
        auto message = QDBusMessage::createMethodCall(
            m_keyring, m_callback, QStringLiteral("org.gnome.keyring.internal.Prompter.Callback"),
            method);
        message.setArguments(arguments);
        m_connection.send(message);
    }

    bool m_open = false;
    QDBusConnection m_connection{QString()};
    QString m_keyring;
    QString m_callback;
};

} // namespace lwb::test
