// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Result.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace lwb;

class TestError : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKindHasAWordOfItsOwn()
    {
        QSet<QString> words;
        const int last = int(Error::Kind::Internal);
        for (int kind = 0; kind <= last; ++kind) {
            Error error;
            error.kind = Error::Kind(kind);
            words.insert(error.kindName());
        }
        QCOMPARE(words.size(), last + 1);
    }

    void theSummaryIsOneLineOfWhatIsKnown()
    {
        QCOMPARE(Error().summary(), u"internal"_s);
        Error error = Error::make(Error::Kind::Http, u"Not here."_s, u"users/x"_s);
        error.status = 404;
        error.code = u"entity.not_found"_s;
        QCOMPARE(error.summary(), u"http 404 entity.not_found: Not here. (users/x)"_s);
    }

    void aResultIsOneOrTheOther()
    {
        const Result<int> value = 7;
        QVERIFY(value.ok() && value);
        QCOMPARE(*value, 7);
        const Result<int> failed = Error::make(Error::Kind::Timeout, {});
        QVERIFY(!failed);
        QCOMPARE(failed.error().kindName(), u"timeout"_s);
        Result<std::unique_ptr<int>> moved = std::make_unique<int>(3);
        const std::unique_ptr<int> taken = std::move(moved).value();
        QCOMPARE(*taken, 3);
    }
};

QTEST_GUILESS_MAIN(TestError)
#include "tst_error.moc"
