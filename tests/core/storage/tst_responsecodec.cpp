// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/questionnairefile.h"
#include "core/storage/responsecodec.h"
#include "core/storage/slotfile.h"
#include "tests/support/storesample.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QFile>

using namespace core::storage;
using core::interview::Response;

class TestResponseCodec : public QObject
{
    Q_OBJECT
private slots:
    void keepsEveryField()
    {
        core::base::SeededRandom random(tests::seed());
        for (int i = 0; i < 200; ++i) {
            const Response response = tests::sampleResponse(random);
            const auto decoded = decodeResponse(encodeResponse(response));
            QVERIFY_RESULT(decoded);
            QCOMPARE(*decoded == response, true);
        }
    }

    void keepsTextsOfAnyScript_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("Finnish") << QStringLiteral("Yhteistyö sujuu hyvin");
        QTest::newRow("Arabic") << QString(QChar(0x0645)).repeated(500);
        QTest::newRow("Chinese, three bytes a character") << QString(QChar(0x4e2d)).repeated(500);
        QTest::newRow("emoji") << QString::fromUcs4(U"\U0001F600").repeated(250);
        QTest::newRow("half a surrogate pair") << QString(QChar(0xd83d)) + QStringLiteral("x");
        QTest::newRow("NUL inside") << QString(QChar(0)) + QStringLiteral("x") + QChar(0);
    }
    void keepsTextsOfAnyScript()
    {
        QFETCH(QString, text);
        core::base::SeededRandom random(tests::seed());
        Response response = tests::sampleResponse(random);
        response.items.rbegin()->second.text = text;
        const QByteArray bytes = encodeResponse(response);
        const auto decoded = decodeResponse(bytes);
        QVERIFY_RESULT(decoded);
        QCOMPARE(decoded->items.rbegin()->second.text, text);
        QVERIFY(bytes.size() <= longestResponse(tests::sampleQuestionnaire(), response.wave));
    }

    void refusesWhatItDidNotWrite()
    {
        core::base::SeededRandom random(tests::seed());
        const QByteArray bytes = encodeResponse(tests::sampleResponse(random));
        for (qsizetype size = 0; size < bytes.size(); ++size)
            QVERIFY(!decodeResponse(bytes.left(size)));
        QVERIFY(!decodeResponse(QByteArray(100'000, '\x81'))); // arrays in arrays
        for (int i = 0; i < 20'000; ++i) {                     // whatever it says, it must not crash or hang
            QByteArray changed = bytes;
            for (quint64 n = 1 + random.below(4); n > 0; --n)
                changed[static_cast<qsizetype>(random.below(static_cast<quint64>(changed.size())))] =
                    static_cast<char>(random.below(256));
            if (const auto decoded = decodeResponse(changed))
                QVERIFY(decoded->id.size() == 16);
        }
    }

    void theShippedQuestionnaireFitsAPage()
    {
        QFile file(tests::sourcePath(QStringLiteral("resources/questionnaires/partnership-barometer.json")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto read = core::questionnaire::readQuestionnaire(file.readAll());
        QVERIFY(read.questionnaire.has_value());
        for (const auto &wave : read.questionnaire->waves) {
            const auto layout = PageLayout::forBody(longestResponse(*read.questionnaire, wave.id) + 400);
            QVERIFY_RESULT(layout);
            QVERIFY2(layout->pageSize() <= 16384, qPrintable(QString::number(layout->pageSize())));
        }
    }
};

BAROMETER_TEST(TestResponseCodec)

#include "tst_responsecodec.moc"
