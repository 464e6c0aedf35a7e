// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/SystemColours.h"
#include "gui/Theme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace lwb;
using namespace Qt::StringLiterals;

namespace {
constexpr int patience = 60'000;
}

/// Stands in for xdg-desktop-portal on a bus of this test's own.
class Portal final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    explicit Portal(const QString &bus) : m_connection(QDBusConnection::connectToBus(bus, u"portal"_s))
    {
        m_connection.registerObject(u"/org/freedesktop/portal/desktop"_s, this,
                                    QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
        m_isUp = m_connection.registerService(u"org.freedesktop.portal.Desktop"_s);
    }
    ~Portal() override { QDBusConnection::disconnectFromBus(u"portal"_s); }
    [[nodiscard]] bool isUp() const { return m_isUp; }
    void prefer(uint scheme)
    {
        m_scheme = scheme;
        Q_EMIT SettingChanged(u"org.freedesktop.appearance"_s, u"color-scheme"_s, QDBusVariant(m_scheme));
    }

public Q_SLOTS:
    QDBusVariant Read(const QString &group, const QString &key)
    {
        Q_UNUSED(group)
        Q_UNUSED(key)
        return QDBusVariant(QVariant::fromValue(QDBusVariant(m_scheme)));
    }

Q_SIGNALS:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    QDBusConnection m_connection;
    uint m_scheme = 1;
    bool m_isUp = false;
};

class TestSystemColours : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY(m_daemon.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(m_daemon.canReadLine(), patience);
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_address.toUtf8());
    }
    void cleanupTestCase()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    void theDesktopsPreferenceAndItsChangesAreTold()
    {
        Portal portal(m_address);
        QVERIFY(portal.isUp());
        SystemColours colours;
        QSignalSpy told(&colours, &SystemColours::told);
        QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, patience);
        QVERIFY(told.constFirst().constFirst().toBool());
        portal.prefer(2);
        QTRY_COMPARE_WITH_TIMEOUT(told.size(), 2, patience);
        QVERIFY(!told.constLast().constFirst().toBool());
    }

    void aThemeThatFollowsTheSystemChangesWithIt()
    {
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
        QSKIP("Qt itself tells it");
#endif
        Portal portal(m_address);
        Theme theme(Theme::Choice::System);
        QTRY_VERIFY_WITH_TIMEOUT(theme.isDark(), patience);
        portal.prefer(0);
        QTRY_VERIFY_WITH_TIMEOUT(!theme.isDark(), patience);
        theme.setChoice(Theme::Choice::Light);
        QSignalSpy changed(&theme, &Theme::changed);
        SystemColours same;
        QSignalSpy told(&same, &SystemColours::told);
        QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, patience);
        portal.prefer(1);
        QTRY_COMPARE_WITH_TIMEOUT(told.size(), 2, patience);
        QVERIFY(!theme.isDark());
        theme.setChoice(Theme::Choice::System);
        QTRY_VERIFY_WITH_TIMEOUT(theme.isDark(), patience);
    }

private:
    QProcess m_daemon;
    QString m_address;
};

QTEST_MAIN(TestSystemColours)
#include "tst_systemcolours.moc"
