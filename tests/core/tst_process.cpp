// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Process.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace lwb;

namespace {

/// What the child of the test below does: takes the variable, then looks for what is left of it.
int takeAndTell()
{
    const auto taken = process::takeEnvironment("LWB_TEST_SECRET");
    QFile environ(u"/proc/self/environ"_s);
    const bool readable = environ.open(QIODevice::ReadOnly);
    QProcess grandchild;
    grandchild.start(u"env"_s, {});
    grandchild.waitForFinished(30000);
    const auto holds = [](const QByteArray &bytes) {
        return bytes.contains("CANARY") ? "left" : "gone";
    };
    std::printf("taken=%s variable=%s proc=%s child=%s ran=%d again=%d\n",
                taken.value_or("nothing").constData(),
                qEnvironmentVariableIsSet("LWB_TEST_SECRET") ? "left" : "gone",
                readable ? holds(environ.readAll()) : "unread",
                holds(grandchild.readAllStandardOutput()), grandchild.exitCode() == 0,
                process::takeEnvironment("LWB_TEST_SECRET").has_value());
    return 0;
}

} // namespace

class TestProcess : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTakenVariableIsGoneEverywhere()
    {
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LWB_TEST_SECRET"_s, u"CANARY-é"_s);
        child.setProcessEnvironment(environment);
        child.start(QCoreApplication::applicationFilePath(), {u"--take"_s});
        QVERIFY(child.waitForFinished(60000));
        QCOMPARE(QString::fromUtf8(child.readAllStandardOutput()),
                 u"taken=CANARY-é variable=gone proc=gone child=gone ran=1 again=0\n"_s);
    }

    void anAbsentVariableIsNotAnEmptyOne()
    {
        qputenv("LWB_TEST_EMPTY", "");
        QCOMPARE(process::takeEnvironment("LWB_TEST_EMPTY").value_or("absent"), QByteArray());
        QVERIFY(!process::takeEnvironment("LWB_TEST_EMPTY"));
    }

    void newFilesAreForThisUserOnly()
    {
        const mode_t before = ::umask(022);
        process::restrictFileMode();
        QTemporaryDir dir;
        QFile file(dir.filePath(u"x"_s));
        const bool opened = file.open(QIODevice::WriteOnly);
        ::umask(before);
        QVERIFY(opened);
        QCOMPARE(
            file.permissions()
                & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
            QFile::Permissions());
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (app.arguments().contains(u"--take"_s))
        return takeAndTell();
    TestProcess test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_process.moc"
