// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The way from a store to what may be shown of it: release, tabulate, chart and report.
#include "tests/app/program.h"
#include "tests/support/files.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using tests::barometer;
using tests::contentOf;
using tests::Outcome;
using tests::write;

// The store is made once: nothing here changes it, and initTestCase() says so when that stops being true.
class TestResults : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void sameDaySameBytes();
    void reportsAreForTheOwner();
    void pairsOfQuestionsAreLookedUp();
    void whatIsPublishedIsKept();
    void groupsArePlanned();
    void fewResponsesShowNothing();
    void draftsOpenOnlyInTheirStore();
    void dataIsCheckedFirst();
    void sealedStoresAreAuditedWithTheirKey();
    void policiesAreOnlyTightened();
    void tableAsJson();
    void tableAsCsvAndText();
    void aQuestionThatTheWaveDidNotAskIsNotUnknown();
    void gradesTogetherAreToldByTheirEnds();
    void outputThatIsLostIsSaid_data();
    void outputThatIsLostIsSaid();
    void whatIsNotThereIsNamed_data();
    void whatIsNotThereIsNamed();
    void damagedReleases();
    void charts();
    void reports();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString store() const { return path(u"store"_qs); }
    [[nodiscard]] QString release() const { return path(u"wave.release"_qs); }
    [[nodiscard]] QJsonObject table(const QStringList &options) const;

    QTemporaryDir m_folder;
};

namespace {

void makeStore(const QString &folder, int responses)
{
    const Outcome made = barometer({u"new"_qs, folder, u"--questionnaire"_qs, tests::shippedQuestionnaire(),
                                    u"--wave"_qs, u"2"_qs, u"--capacity"_qs, u"64"_qs});
    QVERIFY2(made.status == 0, qPrintable(made.errors));
    const Outcome filled = barometer(
        {u"rehearse"_qs, folder, u"--responses"_qs, QString::number(responses), u"--seed"_qs, u"20261125"_qs});
    QVERIFY2(filled.status == 0, qPrintable(filled.errors));
}

} // namespace

void TestResults::initTestCase()
{
    QVERIFY(m_folder.isValid());
    makeStore(store(), 40);
    const Outcome made =
        barometer({u"release"_qs, store(), u"--output"_qs, release(), u"--report"_qs, path(u"owner.json"_qs)});
    QVERIFY2(made.status == 0, qPrintable(made.errors));
    QVERIFY2(made.output.contains(u"40"), qPrintable(made.output));
    QVERIFY(made.errors.isEmpty());
}

QJsonObject TestResults::table(const QStringList &options) const
{
    const Outcome outcome = barometer(QStringList{u"tabulate"_qs, release(), u"--format"_qs, u"json"_qs} + options);
    return QJsonDocument::fromJson(outcome.output.toUtf8()).object();
}

void TestResults::sameDaySameBytes()
{
    // However many proofs are made side by side.
    QCOMPARE(barometer({u"release"_qs, store(), u"--output"_qs, path(u"again.release"_qs), u"--jobs"_qs, u"1"_qs,
                        u"--report"_qs, path(u"owner.html"_qs)})
                 .status,
             0);
    QVERIFY(!contentOf(release()).isEmpty());
    QCOMPARE(contentOf(path(u"again.release"_qs)), contentOf(release()));
}

/// What an owner keeps of a release, in each form, and nothing that the release does not hold.
void TestResults::reportsAreForTheOwner()
{
    const QJsonObject owner = QJsonDocument::fromJson(contentOf(path(u"owner.json"_qs))).object();
    const QJsonObject facts = owner[u"release"_qs].toObject();
    QCOMPARE(facts[u"wave"_qs].toString(), u"2"_qs);
    QCOMPARE(facts[u"responses"_qs].toInt(), 40);
    QVERIFY(facts[u"invented"_qs].toBool() && !facts[u"draft"_qs].toBool());
    QCOMPARE(owner[u"limits"_qs].toObject()[u"minimumTwoFilters"_qs].toInt(), 20);
    const QJsonObject audit = owner[u"audit"_qs].toObject();
    QVERIFY(audit[u"proved"_qs].toInt() > 1000 && audit[u"scope"_qs].toString() == u"full");
    const QJsonArray bases = owner[u"bases"_qs].toArray();
    QVERIFY(bases.size() > 20);
    for (const QJsonValue base : bases) // no number of people under the limit
        QVERIFY(base[u"members"_qs].isNull() == (base[u"status"_qs].toString() != u"shown"));
    QCOMPARE(owner[u"pairs"_qs].toArray().size(), 4);
    QVERIFY(!owner[u"questions"_qs].toArray().isEmpty() && owner.contains(u"steps"_qs));

    const QString page = QString::fromUtf8(contentOf(path(u"owner.html"_qs)));
    for (const QString &part :
         {u"<h1>"_qs, u"REHEARSAL"_qs, u"How it was proved"_qs, u"What protects the respondents"_qs,
          u"Fewer than 10 respondents, not shown"_qs, u"barometer audit again.release --against"_qs})
        QVERIFY2(page.contains(part), qPrintable(part));
    QVERIFY(!page.contains(u"<script"));
    QVERIFY(page.contains(facts[u"hash"_qs].toString()));

    // An ending that is none of them is said before anything is made.
    const QString other = path(u"none.release"_qs);
    const Outcome wrong =
        barometer({u"release"_qs, store(), u"--output"_qs, other, u"--report"_qs, path(u"owner.docx"_qs)});
    QCOMPARE(wrong.status, 2);
    QVERIFY(wrong.errors.contains(u".txt, .html, .json") && !QFile::exists(other));
}

/// Forty people cannot make two rows of thirty: the table says so, and nothing else.
void TestResults::pairsOfQuestionsAreLookedUp()
{
    const QJsonArray rows = table({u"--question"_qs, u"Q19"_qs, u"--by"_qs, u"Q23"_qs})[u"rows"_qs].toArray();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first()[u"status"_qs].toString(), u"small"_qs);
    const Outcome words = barometer({u"tabulate"_qs, release(), u"--question"_qs, u"Q19"_qs, u"--by"_qs, u"Q23"_qs});
    QCOMPARE(words.status, 0);
    QVERIFY2(words.output.contains(u"Fewer than 30 respondents"), qPrintable(words.output));
    QCOMPARE(barometer({u"tabulate"_qs, release(), u"--question"_qs, u"Q19"_qs, u"--by"_qs, u"Q38"_qs}).status, 4);
}

void TestResults::whatIsPublishedIsKept()
{
    const QDir ledger(path(u"store/ledger"_qs));
    const auto entries = [&] {
        return ledger.entryList({u"*.release"_qs}, QDir::Files);
    };
    QCOMPARE(entries().size(), 1); // the same one, published twice
    QCOMPARE(contentOf(ledger.filePath(entries().first())), contentOf(release()));
    QCOMPARE(barometer({u"release"_qs, store(), u"--draft"_qs}).status, 0);
    QCOMPARE(entries().size(), 1); // a draft is not published

    // Nine more answer: a second release would give them away.
    const QString grown = path(u"grown"_qs);
    makeStore(grown, 40);
    QCOMPARE(barometer({u"release"_qs, grown, u"--output"_qs, path(u"first.release"_qs)}).status, 0);
    QCOMPARE(barometer({u"rehearse"_qs, grown, u"--responses"_qs, u"9"_qs, u"--seed"_qs, u"7"_qs}).status, 0);
    const Outcome second = barometer({u"release"_qs, grown, u"--output"_qs, path(u"second.release"_qs)});
    QVERIFY2(second.status == 4, qPrintable(second.errors));
    QVERIFY(!QFile::exists(path(u"second.release"_qs)));
}

void TestResults::groupsArePlanned()
{
    write(path(u"expected.csv"_qs), "dimension,value,number\ngroup,MUN,80\ngroup,STA,3\n");
    const QStringList plan{u"plan"_qs, tests::shippedQuestionnaire(), u"--language"_qs, u"en"_qs, u"--expected"_qs};
    const Outcome planned = barometer(plan + QStringList{path(u"expected.csv"_qs)});
    QVERIFY2(planned.status == 0, qPrintable(planned.errors));
    QVERIFY2(planned.output.contains(u"about 83 expected, can be published"), qPrintable(planned.output));
    QVERIFY2(planned.output.contains(u"about 3 expected, too few"), qPrintable(planned.output));
    const Outcome wave = barometer(plan + QStringList{path(u"expected.csv"_qs), u"--wave"_qs, u"9"_qs});
    QVERIFY2(wave.status == 2 && wave.errors.contains(u"1, 2, 3"), qPrintable(wave.errors));
    write(path(u"expected.csv"_qs), "group,MUN,many\ngroup,STA,many\n");
    const Outcome faulty = barometer(plan + QStringList{path(u"expected.csv"_qs)});
    QCOMPARE(faulty.status, 3);
    QVERIFY2(faulty.errors.contains(u"expected.csv:2"), qPrintable(faulty.errors));
}

void TestResults::fewResponsesShowNothing()
{
    makeStore(path(u"few"_qs), 9);
    const QString few = path(u"few.release"_qs);
    const Outcome made = barometer({u"release"_qs, path(u"few"_qs), u"--output"_qs, few});
    QCOMPARE(made.status, 0);
    const Outcome shown = barometer({u"tabulate"_qs, few, u"--question"_qs, u"Q03"_qs, u"--format"_qs, u"json"_qs});
    QCOMPARE(shown.status, 0);
    const QJsonArray rows = QJsonDocument::fromJson(shown.output.toUtf8())[u"rows"].toArray();
    QVERIFY(!rows.isEmpty());
    for (const auto &row : rows) {
        QCOMPARE(row[u"status"].toString(), u"small"_qs);
        QVERIFY(row[u"members"].isNull());
        QVERIFY(row[u"mean"].isNull());
        for (const auto &cell : row[u"cells"].toArray())
            QVERIFY(cell[u"low"].isNull() && cell[u"high"].isNull());
    }
}

void TestResults::draftsOpenOnlyInTheirStore()
{
    const QString draft = path(u"store/draft.release"_qs);
    QCOMPARE(barometer({u"release"_qs, store(), u"--draft"_qs}).status, 0);
    QCOMPARE(barometer({u"tabulate"_qs, draft, u"--question"_qs, u"Q03"_qs}).status, 0);
    QVERIFY(QFile::copy(draft, path(u"elsewhere.release"_qs)));
    QCOMPARE(barometer({u"tabulate"_qs, path(u"elsewhere.release"_qs), u"--question"_qs, u"Q03"_qs}).status, 4);
    QVERIFY(QFile::remove(draft));
    QCOMPARE(barometer({u"release"_qs, store()}).status, 2); // draft or published: one must say which
    QCOMPARE(barometer({u"release"_qs, store(), u"--draft"_qs, u"--output"_qs, path(u"x"_qs)}).status, 2);
}

/// Who counts is decided before anybody sees a figure, by a file that shows no answer.
void TestResults::dataIsCheckedFirst()
{
    const QString checked = path(u"checked"_qs);
    const QString file = path(u"check.json"_qs);
    makeStore(checked, 14);
    const Outcome looked = barometer({u"data-check"_qs, checked, u"--output"_qs, file});
    QVERIFY2(looked.status == 0, qPrintable(looked.errors));
    QVERIFY2(looked.output.contains(u"14"), qPrintable(looked.output));
    QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QJsonObject check = QJsonDocument::fromJson(contentOf(file)).object();
    const auto leaveOut = [&](qsizetype which, const QString &reason) {
        QJsonArray responses = check[u"responses"].toArray();
        QJsonObject one = responses[which].toObject();
        one[u"leaveOut"] = reason;
        responses[which] = one;
        check[u"responses"] = responses;
        write(file, QJsonDocument(check).toJson());
        return barometer({u"data-check"_qs, checked, u"--exclude"_qs, file});
    };
    const Outcome faulty = leaveOut(3, u"because"_qs);
    QCOMPARE(faulty.status, 3);
    QVERIFY2(faulty.errors.contains(u"responses/3/leaveOut"), qPrintable(faulty.errors));
    const Outcome done = leaveOut(3, u"test"_qs);
    QVERIFY2(done.status == 0, qPrintable(done.errors));
    QVERIFY2(done.output.contains(u"13"), qPrintable(done.output));
    QVERIFY(contentOf(path(u"checked/audit.log"_qs)).contains(" left-out "));

    QCOMPARE(barometer({u"release"_qs, checked, u"--draft"_qs}).status, 0);
    const Outcome late = leaveOut(4, u"double"_qs);
    QCOMPARE(late.status, 4);
    QVERIFY2(late.errors.count(u'\n') == 1 && late.errors.contains(u"settled"), qPrintable(late.errors));
    const QString made = path(u"checked.release"_qs);
    const Outcome published = barometer({u"release"_qs, checked, u"--output"_qs, made});
    QVERIFY2(published.status == 0 && published.output.contains(u"13"), qPrintable(published.errors));
    QVERIFY(!QFile::exists(path(u"checked/draft.release"_qs))); // no draft any more
    const Outcome again = barometer({u"audit"_qs, made, u"--against"_qs, checked});
    QVERIFY2(again.status == 0, qPrintable(again.errors + again.output));
}

void TestResults::sealedStoresAreAuditedWithTheirKey()
{
    write(path(u"pass"_qs), "seven quiet otters read\n");
    const QStringList pass{u"--passphrase-file"_qs, path(u"pass"_qs)};
    const QStringList key = QStringList{u"--key"_qs, path(u"owner.key"_qs)} + pass;
    QCOMPARE(barometer(QStringList{u"key"_qs, u"new"_qs, path(u"owner.key"_qs), u"--memory"_qs, u"8"_qs} + pass).status,
             0);
    QCOMPARE(barometer({u"new"_qs, path(u"sealed"_qs), u"--questionnaire"_qs, tests::shippedQuestionnaire(),
                        u"--wave"_qs, u"2"_qs, u"--capacity"_qs, u"16"_qs, u"--seal-to"_qs, path(u"owner.key.pub"_qs)})
                 .status,
             0);
    QCOMPARE(barometer({u"rehearse"_qs, path(u"sealed"_qs), u"--responses"_qs, u"12"_qs, u"--seed"_qs, u"3"_qs}).status,
             0);
    const QString made = path(u"sealed.release"_qs);
    const Outcome published = barometer(QStringList{u"release"_qs, path(u"sealed"_qs), u"--output"_qs, made} + key);
    QVERIFY2(published.status == 0, qPrintable(published.errors));
    const QStringList audit{u"audit"_qs, made, u"--against"_qs, path(u"sealed"_qs)};
    const Outcome without = barometer(audit);
    QVERIFY(without.status != 0);
    QVERIFY2(without.errors.contains(u"key file"), qPrintable(without.errors));
    const Outcome with = barometer(audit + key);
    QVERIFY2(with.status == 0, qPrintable(with.errors + with.output));
    QVERIFY2(with.output.contains(u"byte for byte"), qPrintable(with.output));
}

void TestResults::policiesAreOnlyTightened()
{
    const QString made = path(u"policy.release"_qs);
    write(path(u"loose.json"_qs), R"({"format": 1, "minimumOneFilter": 9})");
    const Outcome loose =
        barometer({u"release"_qs, store(), u"--output"_qs, made, u"--policy"_qs, path(u"loose.json"_qs)});
    QVERIFY2(loose.status == 3, qPrintable(loose.errors));
    QVERIFY(!QFile::exists(made));
    write(path(u"strict.json"_qs),
          R"({"format": 1, "minimumOneFilter": 41, "minimumTwoFilters": 41, "minimumThreeFilters": 41})");
    QCOMPARE(barometer({u"release"_qs, store(), u"--output"_qs, made, u"--policy"_qs, path(u"strict.json"_qs)}).status,
             0);
    const Outcome shown = barometer({u"tabulate"_qs, made, u"--question"_qs, u"Q03"_qs, u"--format"_qs, u"json"_qs});
    QCOMPARE(QJsonDocument::fromJson(shown.output.toUtf8())[u"rows"][0][u"status"].toString(), u"small"_qs);
}

void TestResults::tableAsJson()
{
    const QJsonObject battery = table({u"--question"_qs, u"Q03"_qs});
    QCOMPARE(battery.keys(),
             (QStringList{u"base"_qs, u"by"_qs, u"method"_qs, u"question"_qs, u"rows"_qs, u"waves"_qs}));
    const QJsonArray rows = battery[u"rows"].toArray();
    QCOMPARE(rows.size(), 3); // municipal, regional and national cooperation
    for (const auto &row : rows) {
        QCOMPARE(row.toObject().keys(),
                 (QStringList{u"cells"_qs, u"code"_qs, u"item"_qs, u"label"_qs, u"mean"_qs, u"members"_qs, u"states"_qs,
                              u"status"_qs, u"wave"_qs}));
        QCOMPARE(row[u"members"].toInt(), 40);
        double low = 0;
        double high = 0;
        for (const auto &cell : row[u"cells"].toArray()) {
            low += cell[u"low"].toDouble();
            high += cell[u"high"].toDouble();
        }
        QVERIFY(low <= 100 && high >= 100); // the bands can add up to a whole
        QVERIFY(row[u"mean"][u"value"].toDouble() > 1 && row[u"mean"][u"value"].toDouble() < 10);
    }
    const QJsonObject one = table({u"--question"_qs, u"Q03.reg"_qs});
    QCOMPARE(one[u"rows"].toArray().size(), 1);
    QCOMPARE(one[u"rows"][0], rows[1]);
    QCOMPARE(one[u"method"][u"releases"][0][u"invented"].toBool(), true);
}

void TestResults::tableAsCsvAndText()
{
    const QStringList words{u"tabulate"_qs, release(), u"--question"_qs, u"Q03.mun"_qs};
    const Outcome csv = barometer(words + QStringList{u"--format"_qs, u"csv"_qs});
    const QStringList lines = csv.output.split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines.size() > 2);
    QVERIFY(lines[0].startsWith(u"question,wave,base,item,code,label,members,status,"));
    for (const QString &line : lines)
        QCOMPARE(line.count(u','), lines[0].count(u','));
    QSet<QString> tables;
    for (const QString &language : {u"fi"_qs, u"sv"_qs, u"en"_qs}) {
        const Outcome text = barometer(words + QStringList{u"--language"_qs, language});
        QCOMPARE(text.status, 0);
        QVERIFY(text.output.contains(u"n = 40"));
        tables.insert(text.output);
    }
    QCOMPARE(tables.size(), 3);
    // Each row says what it is of: of a battery broken down its statement too, of a ranking which of its two figures.
    const auto heads = [this](const QStringList &options) {
        QStringList found;
        const Outcome text = barometer(QStringList{u"tabulate"_qs, release(), u"--question"_qs} + options);
        for (const QString &line : text.output.split(u'\n', Qt::SkipEmptyParts).mid(1)) {
            if (!line.startsWith(u"  "))
                found.append(line);
        }
        return found;
    };
    for (const auto &[options, fewest] : {std::pair{QStringList{u"Q03"_qs, u"--by"_qs, u"family"_qs}, 9},
                                          std::pair{QStringList{u"Q05"_qs}, 2}, std::pair{QStringList{u"Q03"_qs}, 3}}) {
        QStringList found = heads(options);
        QVERIFY2(found.size() >= fewest, qPrintable(options.join(u' ') + found.join(u'\n')));
        QCOMPARE(found.removeDuplicates(), 0);
    }
    QVERIFY(heads({u"Q05"_qs}).filter(u"Named first"_qs).size() == 1);
}

// The first wave did not ask Q34: that is what its results say of it, and not that it is unknown.
void TestResults::aQuestionThatTheWaveDidNotAskIsNotUnknown()
{
    const Outcome outcome =
        barometer({u"tabulate"_qs, tests::sourcePath(u"resources/demo/rehearsal-2020-21.release"_qs), u"--question"_qs,
                   u"Q34"_qs, u"--format"_qs, u"json"_qs});
    QVERIFY2(outcome.status == 0, qPrintable(outcome.errors));
    const QJsonArray rows = QJsonDocument::fromJson(outcome.output.toUtf8())[u"rows"].toArray();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first()[u"status"].toString(), u"notInWave"_qs);
}

void TestResults::gradesTogetherAreToldByTheirEnds()
{
    const Outcome outcome =
        barometer({u"tabulate"_qs, tests::sourcePath(u"resources/demo/rehearsal-2022-23.release"_qs), u"--question"_qs,
                   u"Q03"_qs, u"--by"_qs, u"area"_qs});
    QCOMPARE(outcome.status, 0);
    QVERIFY2(outcome.output.contains(u"  1–4 "), qPrintable(outcome.output));
    QVERIFY(!outcome.output.contains(u" + "));
}

void TestResults::outputThatIsLostIsSaid_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("info") << QStringList{u"info"_qs, store()};
    QTest::newRow("verify") << QStringList{u"verify"_qs, store()};
    QTest::newRow("tabulate") << QStringList{u"tabulate"_qs, release(), u"--question"_qs, u"Q01"_qs};
    QTest::newRow("languages") << QStringList{u"languages"_qs, u"--check"_qs};
    QTest::newRow("help") << QStringList{u"--help"_qs};
    QTest::newRow("what is written elsewhere") << QStringList{
        u"release"_qs, store(), u"--output"_qs, path(u"unheard.release"_qs), u"--day"_qs, u"2023-09-04"_qs};
}

// A disk that is full loses the output of a command, which a script would take for the whole of it.
void TestResults::outputThatIsLostIsSaid()
{
    QFETCH(QStringList, command);
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_qs);
    process.start(QStringLiteral(PROGRAM), command + QStringList{u"--language"_qs, u"en"_qs});
    QVERIFY(process.waitForFinished(120'000));
    const QString errors = QString::fromUtf8(process.readAllStandardError());
    QCOMPARE(process.exitCode(), 1);
    // What is asked for itself is not there then; whatever else was done, is.
    const bool isContent = command.first() == u"tabulate";
    QVERIFY2(
        errors.contains(isContent ? u"The disk is full, so /dev/stdout was not written." : u"The work itself is done."),
        qPrintable(errors));
    QCOMPARE(errors.count(u'\n'), 1);
}

void TestResults::whatIsNotThereIsNamed_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("named");
    QTest::newRow("question") << QStringList{u"--question"_qs, u"Q99"_qs} << u" Q99 "_qs;
    QTest::newRow("row") << QStringList{u"--question"_qs, u"Q03.zz"_qs} << u" Q03.zz "_qs;
    QTest::newRow("row of a row") << QStringList{u"--question"_qs, u"Q03.mun.zz"_qs} << u" Q03.mun.zz "_qs;
    QTest::newRow("dimension") << QStringList{u"--question"_qs, u"Q03"_qs, u"--by"_qs, u"shoes"_qs} << u" shoes."_qs;
    QTest::newRow("one of two") << QStringList{u"--question"_qs, u"Q03"_qs, u"--by"_qs, u"area,shoes"_qs}
                                << u" area,shoes."_qs;
    QTest::newRow("base") << QStringList{u"--question"_qs, u"Q03"_qs, u"--base"_qs, u"shoes=9"_qs} << u" shoes=9."_qs;
    QTest::newRow("value") << QStringList{u"--question"_qs, u"Q03"_qs, u"--base"_qs, u"area=99"_qs} << u" area=99."_qs;
}

void TestResults::whatIsNotThereIsNamed()
{
    QFETCH(QStringList, options);
    QFETCH(QString, named);
    for (const QStringList &command :
         {QStringList{u"tabulate"_qs}, QStringList{u"chart"_qs, u"--output"_qs, path(u"never.svg"_qs)}}) {
        const Outcome outcome = barometer(command + QStringList{release()} + options);
        QVERIFY2(outcome.status == 4, qPrintable(outcome.errors));
        QVERIFY2(outcome.errors.contains(named) && outcome.errors.count(u'\n') == 1, qPrintable(outcome.errors));
        QVERIFY(outcome.output.isEmpty());
    }
    QVERIFY(!QFile::exists(path(u"never.svg"_qs)));
}

void TestResults::damagedReleases()
{
    const QByteArray whole = contentOf(release());
    QByteArray changed = whole;
    changed[changed.size() / 2] = static_cast<char>(changed[changed.size() / 2] ^ 1);
    for (const QByteArray &bytes : {whole.left(whole.size() / 2), changed, QByteArray(), QByteArray("not a release")}) {
        const QString broken = path(u"broken.release"_qs);
        write(broken, bytes);
        const Outcome outcome = barometer({u"tabulate"_qs, broken, u"--question"_qs, u"Q03"_qs});
        QVERIFY2(outcome.status == 3, qPrintable(outcome.errors));
        QVERIFY(outcome.errors.contains(broken) && outcome.errors.count(u'\n') == 1);
        QCOMPARE(contentOf(broken), bytes);
    }
    const Outcome twice = barometer({u"tabulate"_qs, release(), release(), u"--question"_qs, u"Q03"_qs});
    QVERIFY2(twice.status != 0 && twice.output.isEmpty(), qPrintable(twice.errors));
}

void TestResults::charts()
{
    const QStringList files{path(u"a.svg"_qs), path(u"a.png"_qs), path(u"a.pdf"_qs)};
    const Outcome drawn =
        barometer({u"chart"_qs, release(), u"--question"_qs, u"Q03"_qs, u"--output"_qs, files.join(u',')});
    QVERIFY2(drawn.status == 0, qPrintable(drawn.errors));
    QVERIFY(contentOf(files[0]).contains("<svg"));
    QVERIFY(contentOf(files[1]).startsWith("\x89PNG"));
    QVERIFY(contentOf(files[2]).startsWith("%PDF-"));
    const Outcome unknown = barometer(
        {u"chart"_qs, release(), u"--question"_qs, u"Q03"_qs, u"--output"_qs, path(u"b.svg"_qs) + u",b.gif"_qs});
    QCOMPARE(unknown.status, 2);
    QVERIFY(!QFile::exists(path(u"b.svg"_qs))); // all or nothing
}

void TestResults::reports()
{
    for (const QString &language : {u"fi"_qs, u"sv"_qs, u"en"_qs}) {
        const QString file = path(language + u".html"_qs);
        QCOMPARE(barometer({u"report"_qs, release(), u"--output"_qs, file, u"--language"_qs, language}).status, 0);
        const QByteArray html = contentOf(file);
        QVERIFY(html.contains("lang=\"" + language.toLatin1() + '"'));
        QVERIFY(!html.contains("http://") || html.contains("http://www.w3.org")); // nothing is loaded from elsewhere
    }
    QCOMPARE(barometer({u"report"_qs, release(), u"--output"_qs, path(u"r.xyz"_qs)}).status, 2);
    QVERIFY(!QFile::exists(path(u"r.xyz"_qs)));
}

BAROMETER_TEST(TestResults)
#include "tst_results.moc"
