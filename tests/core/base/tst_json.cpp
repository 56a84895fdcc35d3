// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QTest>

using namespace core::base;

class TestJson : public QObject
{
    Q_OBJECT
private slots:
    void readsAnObject()
    {
        const auto read = readJson("\n{\"a\": [1, {\"b\": \"\\\"}\"}]}\n");
        QVERIFY_RESULT(read);
        QCOMPARE(read->keys(), QStringList{QStringLiteral("a")});
        QVERIFY_RESULT(readJson("{}", {}, 2));
    }

    void saysWhatIsWrongAndWhere_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<bool>("syntax");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char *name, const QByteArray &json, bool syntax, const char *place,
                            const char *fault) {
            QTest::newRow(name) << json << syntax << QString::fromLatin1(place) << QString::fromLatin1(fault);
        };
        row("empty", "", true, "1:1", "the file is empty");
        row("only white space", " \n", true, "1:1", "the file is empty");
        row("comma", "{\"a\":1\n \"b\":2}", true, "2:2", "a comma or a closing bracket is missing");
        row("colon", "{\"a\" 1}", true, "1:6", "a colon is missing behind a name");
        row("word", "{\n\n\"\xC3\xA4\": true, \"b\": yes}", true, "3:16", "no value can be read here");
        row("behind the end", "{}\n{}", true, "1:3", "something stands behind the end");
        row("list", "[1]", false, "", "an object is expected");
        row("twice", "{\"a\":[0,{\"b\":1,\"b\":2}]}", false, "a/2/b", "stands twice");
        row("deep", "{\"a\":" + QByteArray(32, '[') + QByteArray(32, ']') + "}", false,
            "a/1/1/1/1/1/1/1/1/1/1/1/1/1/1/1/1/1/1/1/1/1/1/1/1/1/1/1/1/1/1/1", "nested more than %1 deep");
        row("large", "{\"a\":\"" + QByteArray(100, 'x') + "\"}", false, "", "larger than %1 bytes");
    }
    void saysWhatIsWrongAndWhere()
    {
        QFETCH(QByteArray, json);
        QFETCH(bool, syntax);
        QFETCH(QString, place);
        QFETCH(QString, fault);
        const auto read = readJson(json, QStringLiteral("file.json"), 90);
        QVERIFY(!read);
        QCOMPARE(read.error().code, syntax ? ErrorCode::InvalidJson : ErrorCode::InvalidInput);
        QCOMPARE(read.error().arguments.value(0), fault);
        QCOMPARE(read.error().place.file, QStringLiteral("file.json"));
        QCOMPARE(read.error().place.inside, place);
    }

    void formatsOfTomorrowAreTold()
    {
        QVERIFY_RESULT(checkJsonFormat({{QStringLiteral("format"), 1}}, 1, {}));
        QCOMPARE(checkJsonFormat({{QStringLiteral("format"), 2}}, 1, {}).error().code, ErrorCode::NewerFormat);
        QCOMPARE(checkJsonFormat({}, 1, {}).error().code, ErrorCode::InvalidInput);
    }
};

BAROMETER_TEST(TestJson)
#include "tst_json.moc"
