// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/Clipboard.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QMimeData>
#include <QTimer>

namespace lwb {

using namespace Qt::StringLiterals;

namespace {

int s_seconds = 30;

QByteArray fingerprint(const QString &text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

void clearIfStill(const QByteArray &print)
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (fingerprint(clipboard->text()) == print)
        clipboard->clear();
    if (clipboard->supportsSelection() &&
        fingerprint(clipboard->text(QClipboard::Selection)) == print)
        clipboard->clear(QClipboard::Selection);
}

} // namespace

void setClipboardSeconds(int seconds)
{
    s_seconds = seconds;
}

void copyText(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

void copySensitive(const QString &text)
{
    auto *data = new QMimeData; // the clipboard owns it
    data->setText(text);
    data->setData(u"x-kde-passwordManagerHint"_s, "secret"_ba);
    data->setData(u"application/x-nspasteboard-concealed-type"_s, {});
    data->setData(u"ExcludeClipboardContentFromMonitorProcessing"_s, "1"_ba);
    QGuiApplication::clipboard()->setMimeData(data);
    // Only a fingerprint waits for the clearing, not another copy of the secret.
    const QByteArray print = fingerprint(text);
    auto *timer = new QTimer(qApp);
    timer->setSingleShot(true);
    QObject::connect(timer, &QTimer::timeout, timer, [timer, print] {
        clearIfStill(print);
        timer->deleteLater();
    });
    QObject::connect(qApp, &QCoreApplication::aboutToQuit, timer, [print] { clearIfStill(print); });
    timer->start(s_seconds * 1000);
}

} // namespace lwb
