// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/ExchangeLog.h"
#include "support/ScriptedTransport.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace lwb;

class TestResponseError : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void logtoErrorsKeepCodeMessageAndRequestId()
    {
        const Error error = errorFromResponse(test::responseFromText(
            "404\nContent-Type: application/json; charset=utf-8\nLogto-Core-Request-Id: _YsWWnZsTrozI-LJ\n\n"
            R"({"code":"entity.not_exists_with_id","message":"The applications with ID `nope` does not exist."})"));
        QCOMPARE(
            error.summary(),
            u"http 404 entity.not_exists_with_id: The applications with ID `nope` does not exist."_s);
        QCOMPARE(error.requestId, u"_YsWWnZsTrozI-LJ"_s);
        QCOMPARE(error.retryAfterMs, -1);
        QVERIFY(error.bodySample.startsWith("{\"code\""));
    }

    void guardErrorsKeepTheirDetails()
    {
        const Error error = errorFromResponse(test::responseFromText(
            "400\nContent-Type: application/json\n\n"
            R"({"code":"guard.invalid_input","data":{"issues":[]},"details":"Error in key path: (too_small)name","message":"The request body is invalid."})"));
        QCOMPARE(error.message, u"The request body is invalid."_s);
        QCOMPARE(error.detail, u"Error in key path: (too_small)name"_s);
    }

    void oidcErrorsPreferTheDescription()
    {
        const Error error = errorFromResponse(test::responseFromText(
            "401\nContent-Type: application/json\n\n"
            R"({"code":"oidc.invalid_client","message":"An OIDC error occurred: oidc.invalid_client.","error":"invalid_client","error_description":"client authentication failed"})"));
        QCOMPARE(error.code, u"oidc.invalid_client"_s);
        QCOMPARE(error.oauthError, u"invalid_client"_s);
        QCOMPARE(error.message, u"client authentication failed"_s);
    }

    void textHtmlAndEmptyBodiesStillSaySomething()
    {
        QCOMPARE(errorFromResponse(
                     test::responseFromText("404\nContent-Type: text/plain\n\nNot Found\nmore"))
                     .message,
                 u"Not Found"_s);
        QCOMPARE(
            errorFromResponse(
                test::responseFromText(
                    "502\nContent-Type: text/html\n\n<html>\n<head><TITLE>502 Bad\n Gateway</TITLE></head><body>x"))
                .message,
            u"502 Bad"_s);
        HttpResponse empty;
        empty.status = 503;
        empty.reason = "Service Unavailable";
        QCOMPARE(errorFromResponse(empty).message, u"Service Unavailable"_s);
        QCOMPARE(errorFromResponse(test::responseFromText("500\n\n[1,2]")).message, u"[1,2]"_s);
        QCOMPARE(errorFromResponse(test::responseFromText("500\n\n" + QByteArray(5000, 'x')))
                     .bodySample.size(),
                 2048);
    }

    void redirectsNameTheirTarget()
    {
        const Error error = errorFromResponse(test::responseFromText(
            "302\nLocation: https://u:p@other.example/login?code=1&token=abc\n\n"));
        QCOMPARE(error.kindName(), u"redirected"_s);
        QCOMPARE(error.detail, u"https://other.example/login?code=1&token=***"_s);
    }

    void nothingSecretIsCarriedInAnError()
    {
        const Error error = errorFromResponse(test::responseFromText(
            "400\nContent-Type: application/json\n\n"
            R"({"message":"bad client_secret=CANARY-1 given","details":"Bearer CANARY-2","access_token":"CANARY-3"})"));
        QVERIFY2(!error.summary().contains("CANARY"_L1), qPrintable(error.summary()));
        QVERIFY2(!error.bodySample.contains("CANARY"), error.bodySample.constData());
    }

    void retryAfterIsSecondsOrADate_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<qint64>("expected");
        QTest::newRow("absent") << QByteArray() << qint64(-1);
        QTest::newRow("seconds") << QByteArray("Retry-After: 7") << qint64(7000);
        QTest::newRow("zero") << QByteArray("Retry-After: 0") << qint64(0);
        QTest::newRow("negative") << QByteArray("Retry-After: -1") << qint64(-1);
        QTest::newRow("words") << QByteArray("Retry-After: soon") << qint64(-1);
        QTest::newRow("huge") << QByteArray("Retry-After: 9223372036854775807")
                              << qint64(365LL * 24 * 3600 * 1000);
        QTest::newRow("date against Date") << QByteArray(
            "Date: Sun, 06 Nov 1994 08:49:37 GMT\nRetry-After: Sun, 06 Nov 1994 08:49:40 GMT")
                                           << qint64(3000);
        QTest::newRow("date against our clock")
            << QByteArray("Retry-After: Thu, 01 Jan 2026 00:00:05 GMT") << qint64(5000);
        QTest::newRow("date gone by")
            << QByteArray("Retry-After: Sun, 06 Nov 1994 08:49:37 GMT") << qint64(0);
    }
    void retryAfterIsSecondsOrADate()
    {
        QFETCH(QByteArray, head);
        QFETCH(qint64, expected);
        const HttpResponse response = test::responseFromText("429\n" + head + "\n\n");
        QCOMPARE(retryAfterMs(response.headers, 1767225600000), expected);
    }

    void httpDatesAreReadStrictly()
    {
        QCOMPARE(parseHttpDate("Sun, 06 Nov 1994 08:49:37 GMT").value_or(-1), 784111777000);
        QCOMPARE(parseHttpDate("Thu, 31 Dec 2026 23:59:60 GMT").value_or(-1), 1798761599000);
        for (const QByteArray text :
             {"", "Sun, 06 Nov 1994 08:49:37 UTC", "Sun, 32 Nov 1994 08:49:37 GMT",
              "Sun, 06 anF 1994 08:49:37 GMT", "Sun, 06 Nov 1994 25:49:37 GMT",
              "Sunday, 06-Nov-94 08:49:37 GMT", "Sun, 0x Nov 1994 08:49:37 GMT"})
            QVERIFY2(!parseHttpDate(text), text.constData());
    }
};

QTEST_GUILESS_MAIN(TestResponseError)
#include "tst_responseerror.moc"
