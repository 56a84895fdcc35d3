// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/questionnaire/sample.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

// The one file that takes in valijson: it compiles for many seconds.
#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

using namespace core::questionnaire;

namespace {

QByteArray fileContent(const QString &relative)
{
    QFile file(tests::sourcePath(relative));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonValue parsed(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

/// The value with one of its names and values emptied, for every one in turn, each with its place. What is translated
/// is left out: tst_checker looks at that.
std::vector<std::pair<QString, QJsonValue>> withANameEmptied(const QJsonValue &value, const QString &place)
{
    std::vector<std::pair<QString, QJsonValue>> changed;
    if (value.isString())
        changed.emplace_back(place, QString());
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        for (const auto &[inside, entry] : withANameEmptied(array.at(i), place + u'/' + QString::number(i))) {
            QJsonArray copy = array;
            copy.replace(i, entry);
            changed.emplace_back(inside, copy);
        }
    }
    const QJsonObject object = value.toObject();
    for (const QString &key : object.keys()) {
        if (key == u"fi" || key == u"en")
            continue;
        for (const auto &[inside, member] : withANameEmptied(object.value(key), place + u'/' + key)) {
            QJsonObject copy = object;
            copy.insert(key, member);
            changed.emplace_back(inside, copy);
        }
    }
    return changed;
}

} // namespace

/// The published schema against files that it must accept and files that it must refuse.
class TestSchema : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_source = parsed(fileContent(QStringLiteral("resources/questionnaires/questionnaire.schema.json")));
        QVERIFY(m_source.toObject().contains(u"definitions"));
        valijson::SchemaParser parser(valijson::SchemaParser::kDraft7);
        parser.populateSchema(valijson::adapters::QtJsonAdapter(m_source), m_schema);
    }

    void acceptsTheShippedQuestionnaire()
    {
        const QByteArray shipped = fileContent(QStringLiteral("resources/questionnaires/partnership-barometer.json"));
        QCOMPARE(faults(shipped), QString());
    }

    void acceptsTheSample() { QCOMPARE(faults(tests::sampleJson()), QString()); }

    void acceptsWhatTheProgramWrites() { QCOMPARE(faults(writeQuestionnaire(tests::sample())), QString()); }

    // Whatever the schema refuses here, the reader refuses too: nobody is sent away by one and let in by the other.
    void refusesWhatTheReaderRefuses_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char *path, const QJsonValue &value) {
            QTest::addRow("%s %.40s", path, QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).constData())
                << QString::fromLatin1(path) << value;
        };
        const QJsonValue missing(QJsonValue::Undefined);
        row("format", 2);
        row("id", missing);
        row("id", QStringLiteral("two words"));
        row("colour", QStringLiteral("red"));
        row("languages", QJsonArray());
        row("languages/0", QStringLiteral("finnish!"));
        row("title", QStringLiteral("Kysely"));
        row("title/fi", 7);
        row("title/finnish", QStringLiteral("Kysely"));
        row("texts/farewell", QJsonObject{{QStringLiteral("fi"), QStringLiteral("Hei")}});
        row("waves", QJsonArray());
        row("expressions/", QStringLiteral("true()"));
        row("lists/", QJsonObject{{QStringLiteral("choices"), QJsonArray()}});
        row("lists/ORG/choices/ngo/attributes/", QStringLiteral("NGO"));
        row("questions/Q3/rowRelevance/", QStringLiteral("true()"));
        row("questions/Q4/choicesFrom", QString());
        row("questions/Q7/waves", QJsonArray{QString(), QStringLiteral("2")});
        row("waves/1/opens", QStringLiteral("2.12.2020"));
        row("waves/1/opens", missing);
        row("waves/1/draft", 1);
        row("expressions/1st", QStringLiteral("true()"));
        row("lists/ORG/choices/ngo/code", QStringLiteral("n,g"));
        row("lists/ORG/choices/ngo/label", missing);
        row("lists/ORG/choices", QJsonArray());
        row("lists/ORG/choices/ngo/waves", QJsonArray());
        row("scales/USE3/kind", QStringLiteral("colour"));
        row("scales/USE3/points/1/code", QStringLiteral("low"));
        row("scales/USE3/points/1/exclusive", true);
        row("classes/area/of", missing);
        row("classes/area/classes/u/members", QJsonArray());
        row("dimensions/part/question", QStringLiteral("Q1"));
        row("dimensions/part/expression", missing);
        row("dimensions/group/values", missing);
        row("pairs/0/dimensions", QJsonArray{QStringLiteral("area")});
        row("pairs/0/minimumResponses", -1);
        row("questionPairs/0/by", missing);
        row("sections/A/pages", QJsonArray());
        row("sections/A/pages/0/questions", QJsonArray());
        row("questions/Q1/type", QStringLiteral("matrix"));
        row("questions/Q1/text", missing);
        row("questions/Q1/list", missing);
        row("questions/Q3/scale", missing);
        row("questions/Q3/rows", missing);
        row("questions/Q3/rowsFrom", QStringLiteral("Q4"));
        row("questions/Q5/maximumChoices", 2.5);
        row("questions/Q5/choicesFrom", missing);
        row("questions/Q5/whenSkipped", QStringLiteral("ask"));
        row("questions/Q8/scale", missing);
        row("questions/Q9/maximum", missing);
        row("questions/Q10/maximumLength", missing);
        row("questions/Q10/maximumLength", 0);
    }

    void refusesWhatTheReaderRefuses()
    {
        QFETCH(QString, path);
        QFETCH(QJsonValue, value);
        const QByteArray json = tests::sampleWith(path, value);
        QVERIFY(!faults(json).isEmpty());
        QVERIFY(!readQuestionnaire(json).questionnaire.has_value());
    }

    void refusesWhateverNameIsEmpty()
    {
        const auto changed = withANameEmptied(parsed(tests::sampleJson()), {});
        QVERIFY(changed.size() > 100);
        for (const auto &[place, value] : changed) {
            const QByteArray json = QJsonDocument(value.toObject()).toJson();
            QVERIFY2(!faults(json).isEmpty(), qPrintable(place));
            QVERIFY2(!readQuestionnaire(json).questionnaire.has_value(), qPrintable(place));
        }
    }

private:
    // What the schema says against a file; empty when it accepts it.
    QString faults(const QByteArray &json)
    {
        const QJsonValue value = parsed(json);
        valijson::Validator validator;
        valijson::ValidationResults results;
        if (validator.validate(m_schema, valijson::adapters::QtJsonAdapter(value), &results))
            return {};
        QStringList lines;
        for (valijson::ValidationResults::Error error; results.popError(error);) {
            QString place;
            for (const std::string &step : error.context)
                place += QString::fromStdString(step);
            lines.append(place + QStringLiteral(": ") + QString::fromStdString(error.description));
        }
        return lines.join(u'\n');
    }

    QJsonValue m_source; // the schema refers to it
    valijson::Schema m_schema;
};

BAROMETER_TEST(TestSchema)
#include "tst_schema.moc"
