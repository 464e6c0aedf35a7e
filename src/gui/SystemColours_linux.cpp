// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/SystemColours.h"

#include "credentials/SessionBus_linux.h"

#include <QDBusVariant>

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

const QString service = u"org.freedesktop.portal.Desktop"_s;
const QString path = u"/org/freedesktop/portal/desktop"_s;
const QString interface = u"org.freedesktop.portal.Settings"_s;
const QString group = u"org.freedesktop.appearance"_s;
const QString key = u"color-scheme"_s;

/// 1 prefers dark, 2 light, 0 has no preference. Read wraps it once more than the signal does.
bool isDark(QVariant value)
{
    while (value.canConvert<QDBusVariant>() && value.userType() == qMetaTypeId<QDBusVariant>())
        value = qvariant_cast<QDBusVariant>(value).variant();
    return value.toUInt() == 1;
}

class Listener final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

public Q_SLOTS:
    void settingChanged(const QString &inGroup, const QString &name, const QDBusVariant &value)
    {
        if (inGroup == group && name == key)
            Q_EMIT told(isDark(value.variant()));
    }

Q_SIGNALS:
    void told(bool dark);
};

} // namespace

struct SystemColours::Private
{
    SessionBus bus;
    Listener listener;
    std::optional<Pending<Result<QDBusMessage>>> asking;
};

SystemColours::SystemColours(QObject *parent) : QObject(parent), d(std::make_unique<Private>())
{
    connect(&d->listener, &Listener::told, this, &SystemColours::told);
    const auto asking = d->bus.call({service, path, interface, u"Read"_s, {group, key}});
    d->asking = asking;
    asking.then(this, [this](const Result<QDBusMessage> &reply) {
        if (!reply)
            return; // no bus, no portal, or one that knows no colours
        d->bus.ownerOf(service).then(this, [this](const Result<QString> &owner) {
            if (owner)
                d->bus.listen(*owner, path, interface, u"SettingChanged"_s, &d->listener,
                              SLOT(settingChanged(QString,QString,QDBusVariant)));
        });
        Q_EMIT told(isDark(reply->arguments().value(0)));
    });
}

SystemColours::~SystemColours()
{
    if (const auto asking = std::exchange(d->asking, {}))
        asking->cancel();
}

} // namespace lwb

#include "SystemColours_linux.moc"
