// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// bundle, merge and receipt, through the program itself.
#include "tests/app/program.h"
#include "tests/support/files.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <memory>

#include <sys/stat.h>

using tests::barometer;
using tests::Outcome;
using tests::write;

namespace {

const QByteArray kLine = R"({"language":"sv","answers":{"Q01":"ngo","Q03":{"mun":7},"Q05":["edu"]}})"
                         "\n";

} // namespace

class TestHandOver : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void fromTheEventsToTheArchiveAndBack();
    void everyActOfStaffIsNoted();
    void anotherKeyFromNowOn();
    void whatCannotBeMergedIsNamed();
    void aMachineFromAnOlderCopyIsTold();
    void anArchiveCollectsNothing();
    void aFileIsNeverOverwritten();
    void aFolderOfSomebodyElseStaysAsItIs();
    void aPipeIsNotWaitedFor();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    void makeStore(const QString &name, int responses, const QStringList &more = {}) const
    {
        const Outcome made =
            barometer(QStringList{u"new"_qs, path(name), u"--questionnaire"_qs, tests::shippedQuestionnaire(),
                                  u"--wave"_qs, u"2"_qs, u"--capacity"_qs, u"16"_qs} +
                      more);
        QVERIFY2(made.status == 0, qPrintable(made.errors));
        QCOMPARE(barometer({u"add"_qs, path(name), u"-"_qs}, kLine.repeated(responses)).status, 0);
    }
    [[nodiscard]] int responsesIn(const QString &name) const
    {
        const Outcome info = barometer({u"info"_qs, path(name), u"--json"_qs});
        return QJsonDocument::fromJson(info.output.toUtf8())[u"responses"].toInt(-1);
    }
    /// The acts of staff in a store's log, in order.
    [[nodiscard]] QStringList actsIn(const QString &name) const
    {
        QStringList acts;
        const QList<QByteArray> lines = tests::contentOf(path(name + u"/audit.log"_qs)).split('\n');
        for (const QByteArray &line : lines) {
            if (!line.isEmpty())
                acts.append(QString::fromLatin1(line.split(' ').value(1)));
        }
        return acts;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestHandOver::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestHandOver::fromTheEventsToTheArchiveAndBack()
{
    write(path(u"pass"_qs), "seven quiet otters read\n");
    QCOMPARE(barometer({u"key"_qs, u"new"_qs, path(u"owner.key"_qs), u"--passphrase-file"_qs, path(u"pass"_qs),
                        u"--memory"_qs, u"8"_qs})
                 .status,
             0);
    const QStringList seal{u"--seal-to"_qs, path(u"owner.key.pub"_qs)};
    makeStore(u"oulu"_qs, 11, seal);
    makeStore(u"vaasa"_qs, 12, seal);
    for (const QString &event : {u"oulu"_qs, u"vaasa"_qs}) {
        const Outcome bundle = barometer({u"bundle"_qs, path(event), u"--output"_qs, path(event + u".bundle"_qs)});
        QVERIFY2(bundle.status == 0, qPrintable(bundle.errors));
        QCOMPARE(bundle.output.trimmed().split(u'\n').last().count(u'-'), 3); // four words
    }
    const QStringList merge{u"merge"_qs, path(u"archive"_qs)};
    const QStringList key{u"--key"_qs,      path(u"owner.key"_qs), u"--passphrase-file"_qs,
                          path(u"pass"_qs), u"--receipts"_qs,      path(u"receipts"_qs)};
    const QStringList both{path(u"vaasa.bundle"_qs), path(u"oulu.bundle"_qs)};
    const Outcome locked = barometer(merge + both);
    QCOMPARE(locked.status, 1);
    QVERIFY2(locked.errors.contains(u"sealed"), qPrintable(locked.errors));
    QVERIFY(!QFile::exists(path(u"archive"_qs)));
    for (int times = 0; times < 2; ++times) { // the second time brings nothing new
        const Outcome merged = barometer(merge + both + key);
        QVERIFY2(merged.status == 0, qPrintable(merged.errors));
        QCOMPARE(responsesIn(u"archive"_qs), 23);
    }
    const QStringList open{u"--key"_qs, path(u"owner.key"_qs), u"--passphrase-file"_qs, path(u"pass"_qs)};
    QCOMPARE(barometer(QStringList{u"verify"_qs, path(u"archive"_qs)} + open).status, 0);
    const Outcome release =
        barometer(QStringList{u"release"_qs, path(u"archive"_qs), u"--output"_qs, path(u"w.release"_qs)} + open);
    QVERIFY2(release.status == 0, qPrintable(release.errors));
    QCOMPARE(barometer(QStringList{u"data-check"_qs, path(u"archive"_qs)} + open).status, 0);

    QCOMPARE(barometer({u"add"_qs, path(u"oulu"_qs), u"-"_qs}, kLine).status, 0);
    const Outcome wrong = barometer({u"receipt"_qs, path(u"oulu"_qs), path(u"receipts/vaasa.receipt"_qs)});
    QCOMPARE(wrong.status, 1);
    QCOMPARE(responsesIn(u"oulu"_qs), 12);
    const Outcome freed = barometer({u"receipt"_qs, path(u"oulu"_qs), path(u"receipts/oulu.receipt"_qs)});
    QVERIFY2(freed.status == 0, qPrintable(freed.errors));
    QCOMPARE(responsesIn(u"oulu"_qs), 1);
    QCOMPARE(barometer({u"verify"_qs, path(u"oulu"_qs)}).status, 0);
    // Staff's acts, and not a line for any of the twelve responses that the program saved.
    QCOMPARE(actsIn(u"oulu"_qs), QStringList({u"made"_qs, u"handed-over"_qs, u"receipt"_qs}));
    QCOMPARE(actsIn(u"archive"_qs),
             QStringList({u"merged"_qs, u"merged"_qs, u"key-used"_qs, u"released"_qs, u"key-used"_qs}));
}

void TestHandOver::everyActOfStaffIsNoted()
{
    makeStore(u"store"_qs, 23);
    QCOMPARE(barometer({u"bundle"_qs, path(u"store"_qs), u"--output"_qs, path(u"b"_qs)}).status, 0);
    QCOMPARE(barometer({u"merge"_qs, path(u"archive"_qs), path(u"b"_qs)}).status, 0);
    write(path(u"out"_qs), QByteArray(32, '0') + '\n');
    QCOMPARE(barometer({u"merge"_qs, path(u"archive"_qs), u"--exclude"_qs, path(u"out"_qs)}).status, 0);
    QCOMPARE(barometer({u"erase"_qs, path(u"archive"_qs), u"--set-day"_qs, u"2030-01-31"_qs}).status, 0);
    QCOMPARE(barometer({u"release"_qs, path(u"archive"_qs), u"--output"_qs, path(u"w.release"_qs)}).status, 0);
    QCOMPARE(actsIn(u"archive"_qs),
             QStringList({u"merged"_qs, u"merged"_qs, u"taken-out"_qs, u"delete-by"_qs, u"released"_qs}));
    QCOMPARE(barometer({u"verify"_qs, path(u"archive"_qs)}).status, 0);

    // The end of a log cannot be cut off behind what a package knew of it.
    QVERIFY(QFile::remove(path(u"store/audit.log"_qs)));
    const Outcome cut = barometer({u"verify"_qs, path(u"store"_qs)});
    QCOMPARE(cut.status, 1);
    QVERIFY2(cut.errors.contains(u"audit.log"), qPrintable(cut.errors));
}

void TestHandOver::anotherKeyFromNowOn()
{
    write(path(u"pass"_qs), "seven quiet otters read\n");
    write(path(u"next-pass"_qs), "nine loud ravens write\n");
    write(path(u"both"_qs), "nine loud ravens write\nseven quiet otters read\n");
    for (const auto &[name, pass] :
         {std::pair{u"owner.key"_qs, u"pass"_qs}, std::pair{u"next.key"_qs, u"next-pass"_qs}})
        QCOMPARE(
            barometer({u"key"_qs, u"new"_qs, path(name), u"--passphrase-file"_qs, path(pass), u"--memory"_qs, u"8"_qs})
                .status,
            0);
    makeStore(u"oulu"_qs, 11, {u"--seal-to"_qs, path(u"owner.key.pub"_qs)});
    const auto handOver = [this](const QString &file) {
        return barometer({u"bundle"_qs, path(u"oulu"_qs), u"--output"_qs, path(file)}).status;
    };
    QCOMPARE(handOver(u"1"_qs), 0);
    const QStringList merge{u"merge"_qs, path(u"archive"_qs)};
    const QStringList older{u"--key"_qs, path(u"owner.key"_qs), u"--passphrase-file"_qs, path(u"pass"_qs)};
    const QStringList next{u"--key"_qs, path(u"next.key"_qs), u"--passphrase-file"_qs};
    QCOMPARE(barometer(merge + QStringList{path(u"1"_qs)} + older).status, 0);
    const Outcome changed = barometer(merge + QStringList{u"--seal-to"_qs, path(u"next.key.pub"_qs)} + older);
    QVERIFY2(changed.status == 0, qPrintable(changed.errors));
    QCOMPARE(barometer(QStringList{u"verify"_qs, path(u"archive"_qs)} + older).status, 1);
    QCOMPARE(
        barometer(QStringList{u"verify"_qs, path(u"archive"_qs)} + next + QStringList{path(u"next-pass"_qs)}).status,
        0);
    // The machine still seals to the older key.
    QCOMPARE(barometer({u"add"_qs, path(u"oulu"_qs), u"-"_qs}, kLine).status, 0);
    QCOMPARE(handOver(u"2"_qs), 0);
    const QStringList second{path(u"2"_qs)};
    QCOMPARE(barometer(merge + second + next + QStringList{path(u"next-pass"_qs)}).status, 1);
    const Outcome merged =
        barometer(merge + second + next + QStringList{path(u"both"_qs), u"--older-key"_qs, path(u"owner.key"_qs)});
    QVERIFY2(merged.status == 0, qPrintable(merged.errors));
    QCOMPARE(responsesIn(u"archive"_qs), 12);
    QCOMPARE(barometer(merge + second + QStringList{u"--older-key"_qs, path(u"owner.key"_qs)}).status, 2);
}

void TestHandOver::whatCannotBeMergedIsNamed()
{
    makeStore(u"store"_qs, 10);
    QCOMPARE(barometer({u"bundle"_qs, path(u"store"_qs), u"--output"_qs, path(u"good"_qs)}).status, 0);
    QFile file(path(u"good"_qs));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray bytes = file.readAll();
    bytes[bytes.size() / 2] = static_cast<char>(bytes.at(bytes.size() / 2) ^ 1);
    write(path(u"bad"_qs), bytes);
    write(path(u"letter"_qs), "Dear archive");
    const Outcome merged = barometer(
        {u"merge"_qs, path(u"archive"_qs), path(u"bad"_qs), path(u"good"_qs), path(u"letter"_qs), path(u"none"_qs)});
    QCOMPARE(merged.status, 1);
    QCOMPARE(merged.errors.split(u'\n', Qt::SkipEmptyParts).size(), 3); // one sentence for each
    for (const char *name : {"bad", "letter", "none"})
        QVERIFY2(merged.errors.contains(path(QString::fromLatin1(name))), name);
    QCOMPARE(responsesIn(u"archive"_qs), 10); // the good one is in
    QCOMPARE(QDir(path(u"archive/quarantine"_qs)).entryList(QDir::Files).size(), 2);
    const Outcome nothing = barometer({u"merge"_qs, path(u"archive"_qs)});
    QCOMPARE(nothing.status, 2);
}

void TestHandOver::aMachineFromAnOlderCopyIsTold()
{
    makeStore(u"store"_qs, 10);
    // Without its note of the first bundle the machine is as a copy made before it.
    for (const QString &bundle : {u"one"_qs, u"other"_qs}) {
        QCOMPARE(barometer({u"bundle"_qs, path(u"store"_qs), u"--output"_qs, path(bundle)}).status, 0);
        QVERIFY(QFile::remove(path(u"store/handover"_qs)));
        QCOMPARE(barometer({u"add"_qs, path(u"store"_qs), u"-"_qs}, kLine).status, 0);
    }
    const std::map<QString, QString> words{{u"en"_qs, u"Two different bundles"_qs},
                                           {u"fi"_qs, u"kahdella eri vastauspaketilla"_qs},
                                           {u"sv"_qs, u"Två olika svarspaket"_qs}};
    const auto merge = [this](const QString &language, const QString &bundle) {
        const Outcome merged = barometer({u"--language"_qs, language, u"merge"_qs, path(language), path(bundle)});
        return merged.status == 0 ? merged.output + merged.errors : QString();
    };
    for (const auto &[language, told] : words) {
        const QString first = merge(language, u"one"_qs);
        QVERIFY2(!first.isEmpty() && !first.contains(told), qPrintable(first));
        const QString second = merge(language, u"other"_qs);
        QVERIFY2(second.contains(told), qPrintable(second));
        QCOMPARE(responsesIn(language), 11);
    }
}

void TestHandOver::anArchiveCollectsNothing()
{
    makeStore(u"store"_qs, 10);
    QCOMPARE(barometer({u"bundle"_qs, path(u"store"_qs), u"--output"_qs, path(u"b"_qs)}).status, 0);
    QCOMPARE(barometer({u"merge"_qs, path(u"archive"_qs), path(u"b"_qs)}).status, 0);
    for (const QStringList &wrong :
         {QStringList{u"add"_qs, path(u"archive"_qs), u"-"_qs},
          QStringList{u"rehearse"_qs, path(u"archive"_qs), u"--responses"_qs, u"3"_qs, u"--seed"_qs, u"1"_qs},
          QStringList{u"bundle"_qs, path(u"archive"_qs), u"--output"_qs, path(u"c"_qs)},
          QStringList{u"merge"_qs, path(u"store"_qs), path(u"b"_qs)}}) {
        const Outcome outcome = barometer(wrong, kLine);
        QVERIFY2(outcome.status == 1, qPrintable(wrong.join(u' ')));
        QVERIFY2(outcome.errors.contains(u"kind of store"), qPrintable(outcome.errors));
    }
    QCOMPARE(responsesIn(u"archive"_qs), 10);
    QCOMPARE(responsesIn(u"store"_qs), 10);
}

void TestHandOver::aFileIsNeverOverwritten()
{
    makeStore(u"store"_qs, 2);
    write(path(u"there"_qs), "precious");
    QCOMPARE(barometer({u"bundle"_qs, path(u"store"_qs), u"--output"_qs, path(u"there"_qs)}).status, 1);
    QCOMPARE(barometer({u"backup"_qs, path(u"store"_qs), u"--output"_qs, path(u"there"_qs)}).status, 1);
    QFile file(path(u"there"_qs));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("precious"));
}

void TestHandOver::aFolderOfSomebodyElseStaysAsItIs()
{
    makeStore(u"store"_qs, 1);
    QCOMPARE(barometer({u"bundle"_qs, path(u"store"_qs), u"--output"_qs, path(u"good"_qs)}).status, 0);
    QVERIFY(QDir().mkpath(path(u"receipts"_qs)));
    QCOMPARE(
        barometer({u"merge"_qs, path(u"archive"_qs), path(u"good"_qs), u"--receipts"_qs, path(u"receipts"_qs)}).status,
        0);
    const QStringList receipts = QDir(path(u"receipts"_qs)).entryList(QDir::Files);
    QCOMPARE(receipts.size(), 1);
    const QString foreign = path(u"foreign"_qs);
    QVERIFY(QDir().mkpath(foreign));
    write(foreign + u"/store.qk"_qs, "Dear archive");
    const auto before = tests::everyByteOf(foreign);
    for (const QStringList &arguments : {QStringList{u"bundle"_qs, foreign, u"--output"_qs, path(u"b"_qs)},
                                         {u"merge"_qs, foreign, path(u"good"_qs)},
                                         {u"receipt"_qs, foreign, path(u"receipts/"_qs) + receipts.first()},
                                         {u"recover"_qs, foreign, u"--output"_qs, path(u"r"_qs)}}) {
        const Outcome refused = barometer(arguments);
        QVERIFY2(refused.status == 1, qPrintable(arguments.first() + u": "_qs + refused.errors));
        QVERIFY2(tests::everyByteOf(foreign) == before, qPrintable(arguments.first()));
    }
    QVERIFY(!QFile::exists(path(u"b"_qs)) && !QFile::exists(path(u"r"_qs)));
}

// What came on a stick may be anything; a pipe that nobody writes to would be waited for without end.
void TestHandOver::aPipeIsNotWaitedFor()
{
    makeStore(u"store"_qs, 1);
    const QString pipe = path(u"pipe"_qs);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    const QString store = path(u"store"_qs);
    const QString made = path(u"made"_qs);
    for (const QStringList &arguments : {QStringList{u"merge"_qs, path(u"archive"_qs), pipe},
                                         {u"receipt"_qs, store, pipe},
                                         {u"new"_qs, made, u"--event"_qs, pipe},
                                         {u"new"_qs, made, u"--questionnaire"_qs, pipe, u"--wave"_qs, u"2"_qs},
                                         {u"new"_qs, made, u"--questionnaire"_qs, tests::shippedQuestionnaire(),
                                          u"--wave"_qs, u"2"_qs, u"--seal-to"_qs, pipe},
                                         {u"questionnaire"_qs, u"check"_qs, pipe},
                                         {u"add"_qs, store, pipe},
                                         {u"audit"_qs, pipe},
                                         {u"recover"_qs, pipe, u"--output"_qs, made},
                                         {u"key"_qs, u"show"_qs, pipe}}) {
        const Outcome refused = barometer(arguments);
        QVERIFY2(refused.status == 1 || refused.status == 3, qPrintable(arguments.join(u' ')));
        QVERIFY2(refused.errors.contains(u"is something else"), qPrintable(arguments.join(u' ') + refused.errors));
        QVERIFY(!QFile::exists(made));
    }
    // What the shell hands over is no such thing: a passphrase is better in a pipe than in a file.
    const Outcome key = barometer(
        {u"key"_qs, u"new"_qs, path(u"k"_qs), u"--passphrase-file"_qs, u"/dev/stdin"_qs, u"--memory"_qs, u"8"_qs},
        "seven quiet otters read\n");
    QVERIFY2(key.status == 0, qPrintable(key.errors));
}

BAROMETER_TEST(TestHandOver)
#include "tst_handover.moc"
