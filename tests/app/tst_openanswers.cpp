// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Open answers from a store into a results file and a report, by command.
#include "tests/app/program.h"
#include "tests/support/files.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using tests::barometer;
using tests::contentOf;
using tests::Outcome;

class TestOpenAnswersCommand : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void approvedOnesTravelIntoTheReport();
    void faultsNameTheirPlace();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString store() const { return path(u"store"_qs); }
    /// The file with the first texts of the question released and the rest left undecided.
    [[nodiscard]] QByteArray decided(int count) const;

    QTemporaryDir m_folder;
};

void TestOpenAnswersCommand::initTestCase()
{
    QVERIFY(m_folder.isValid());
    const Outcome made = barometer({u"new"_qs, store(), u"--questionnaire"_qs, tests::shippedQuestionnaire(),
                                    u"--wave"_qs, u"2"_qs, u"--capacity"_qs, u"64"_qs});
    QVERIFY2(made.status == 0, qPrintable(made.errors));
    QByteArray lines;
    for (int i = 0; i < 14; ++i)
        lines +=
            QStringLiteral("{\"language\":\"fi\",\"answers\":{\"Q01\":\"ngo\",\"Q39\":\"Ajatus %1: soittakaa Maija "
                           "Meikäläiselle numeroon 040 123 4567\"},\"via\":\"script\"}\n")
                .arg(i)
                .toUtf8();
    tests::write(path(u"lines"_qs), lines);
    const Outcome added = barometer({u"add"_qs, store(), path(u"lines"_qs)});
    QVERIFY2(added.status == 0, qPrintable(added.errors));
    const Outcome written = barometer({u"open-answers"_qs, store(), u"--output"_qs, path(u"answers.json"_qs)});
    QVERIFY2(written.status == 0, qPrintable(written.errors));
    QVERIFY2(written.output.contains(u"14") && written.output.contains(u"personal data"), qPrintable(written.output));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(path(u"answers.json"_qs)) & others));
}

QByteArray TestOpenAnswersCommand::decided(int count) const
{
    QJsonObject object = QJsonDocument::fromJson(contentOf(path(u"answers.json"_qs))).object();
    QJsonArray answers = object.value(u"answers"_qs).toArray();
    for (qsizetype i = 0; i < answers.size() && i < count; ++i) {
        QJsonObject answer = answers.at(i).toObject();
        answer[u"decision"_qs] = u"release"_qs;
        answers[i] = answer;
    }
    object[u"answers"_qs] = answers;
    return QJsonDocument(object).toJson();
}

void TestOpenAnswersCommand::approvedOnesTravelIntoTheReport()
{
    const QString plain = path(u"plain.release"_qs);
    const QString wave = path(u"wave.release"_qs);
    const QString report = path(u"report.html"_qs);
    QCOMPARE(barometer({u"release"_qs, store(), u"--output"_qs, plain}).status, 0);
    tests::write(path(u"nine.json"_qs), decided(9));
    const Outcome nine =
        barometer({u"release"_qs, store(), u"--output"_qs, wave, u"--open-answers"_qs, path(u"nine.json"_qs)});
    QVERIFY2(nine.status == 0, qPrintable(nine.errors));
    QVERIFY2(nine.output.contains(u"At least 10"), qPrintable(nine.output));
    QCOMPARE(contentOf(wave), contentOf(plain)); // nine are none
    tests::write(path(u"twelve.json"_qs), decided(12));
    const Outcome twelve =
        barometer({u"release"_qs, store(), u"--output"_qs, wave, u"--open-answers"_qs, path(u"twelve.json"_qs)});
    QVERIFY2(twelve.status == 0, qPrintable(twelve.errors));
    QVERIFY2(twelve.output.contains(u"Q39: 12 open answer"), qPrintable(twelve.output));
    // The decisions stay with the store: without the file the same bytes, and the audit repeats them.
    QCOMPARE(barometer({u"release"_qs, store(), u"--output"_qs, path(u"again.release"_qs)}).status, 0);
    QCOMPARE(contentOf(path(u"again.release"_qs)), contentOf(wave));
    const Outcome audit = barometer({u"audit"_qs, wave, u"--against"_qs, store()});
    QVERIFY2(audit.status == 0, qPrintable(audit.errors));
    QVERIFY2(audit.output.contains(u"12 open answer"), qPrintable(audit.output));
    QVERIFY(!contentOf(wave).contains("Meik") && !contentOf(wave).contains("040 123"));
    const Outcome made = barometer({u"report"_qs, wave, u"--output"_qs, report});
    QVERIFY2(made.status == 0, qPrintable(made.errors));
    const QString html = QString::fromUtf8(contentOf(report));
    QCOMPARE(html.count(u"soittakaa [nimi] numeroon [nimi]"_qs), 12);
    QVERIFY(html.contains(u"approved"_qs) && !html.contains(u"Meik"_qs));
}

void TestOpenAnswersCommand::faultsNameTheirPlace()
{
    const QString file = path(u"faulty.json"_qs);
    const auto release = [&](const QByteArray &json) {
        tests::write(file, json);
        return barometer({u"release"_qs, store(), u"--output"_qs, path(u"x.release"_qs), u"--open-answers"_qs, file});
    };
    const Outcome text = release(QByteArray(decided(1)).replace("Ajatus", "Toinen"));
    QCOMPARE(text.status, 3);
    QVERIFY2(text.errors.contains(u"faulty.json:answers/0/text"_qs), qPrintable(text.errors));
    QCOMPARE(release("[]").status, 3);
    QVERIFY(!QFile::exists(path(u"x.release"_qs)));
    QCOMPARE(barometer({u"open-answers"_qs, store()}).status, 2);
    QCOMPARE(barometer({u"open-answers"_qs, path(u"nothing"_qs), u"--output"_qs, file}).status, 1);
}

BAROMETER_TEST(TestOpenAnswersCommand)
#include "tst_openanswers.moc"
