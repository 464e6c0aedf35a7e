// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/SelfTest.h"

#include "gui/AppContext.h"
#include "gui/Icon.h"
#include "gui/MainWindow.h"

#include <QLibrary>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace lwb {

namespace {

bool report(const char *what, bool ok, const QString &detail = {})
{
    std::printf("%s %s%s%s\n", ok ? "ok  " : "FAIL", what, detail.isEmpty() ? "" : ": ",
                qUtf8Printable(detail));
    return ok;
}

bool paintsIcons()
{
    const QImage image = productIcon().pixmap(32).toImage();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) > 0)
                return true;
        }
    }
    return false;
}

bool paintsWindow(QString &detail)
{
    QTemporaryDir scratch;
    AppContext context(scratch.path());
    MainWindow window(context);
    window.openDemo();
    window.show();
    const QImage image = window.grab().toImage();
    detail = u"%1×%2"_s.arg(image.width()).arg(image.height());
    return window.workspace() && !image.isNull();
}

bool loadsKeychain(QString &detail)
{
#if defined(Q_OS_LINUX)
    // QtKeychain opens this library by name when it is first used, so no package tool sees it.
    QLibrary library(u"secret-1"_s, 0);
    const bool loaded = library.load();
    detail = loaded ? library.fileName() : library.errorString();
    return loaded;
#else
    detail = u"the system's own"_s;
    return true;
#endif
}

} // namespace

int runSelfTest()
{
    bool ok = report("icons are drawn", paintsIcons());
    QString detail;
    const bool painted = paintsWindow(detail);
    ok = report("a window is painted", painted, detail) && ok;
    const bool keychain = loadsKeychain(detail);
    ok = report("the keychain library loads", keychain, detail) && ok;
    ok = report("TLS is there", QSslSocket::supportsSsl(), QSslSocket::sslLibraryVersionString())
         && ok;
    const auto certificates = QSslConfiguration::systemCaCertificates().size();
    ok = report("certificate authorities are installed", certificates > 0,
                QString::number(certificates))
         && ok;
    return ok ? 0 : 1;
}

} // namespace lwb
