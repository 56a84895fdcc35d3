// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/storage/collectionstore.h"
#include "tests/app/program.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <utility>

using tests::barometer;
using tests::Outcome;

namespace {

QStringList newStore(const QString &folder)
{
    return {u"new"_qs, folder, u"--questionnaire"_qs, tests::shippedQuestionnaire(), u"--wave"_qs, u"2"_qs};
}

/// Everything under a folder with its content, to see that nothing was left or changed.
QMap<QString, QByteArray> contentOf(const QString &folder)
{
    QMap<QString, QByteArray> content;
    QDirIterator all(folder, QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        content[file.fileName()] = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    return content;
}

bool run(const QString &program, const QStringList &arguments)
{
    return QProcess::execute(program, arguments) == 0;
}

/// A file system of its own in memory; gone with the object. Needs root.
class Mount
{
public:
    Mount(const QString &folder, const QString &options) : m_folder(folder)
    {
        m_good = run(u"mount"_qs, {u"-t"_qs, u"tmpfs"_qs, u"-o"_qs, options, u"tmpfs"_qs, folder});
    }
    ~Mount()
    {
        if (m_good)
            run(u"umount"_qs, {m_folder});
    }
    Mount(const Mount &) = delete;
    Mount &operator=(const Mount &) = delete;
    [[nodiscard]] bool isGood() const { return m_good; }

private:
    QString m_folder;
    bool m_good = false;
};

/// The same fault in three languages: one sentence each, the same status, different words.
void checkSentences(const QStringList &arguments, int status)
{
    QStringList sentences;
    for (const QString &language : {u"fi"_qs, u"sv"_qs, u"en"_qs}) {
        const Outcome outcome = barometer(arguments + QStringList{u"--language"_qs, language});
        QVERIFY2(outcome.status == status, qPrintable(outcome.errors));
        QCOMPARE(outcome.output, QString());
        QVERIFY2(outcome.errors.count(u'\n') == 1, qPrintable(outcome.errors));
        sentences.append(outcome.errors);
    }
    sentences.removeDuplicates();
    QCOMPARE(sentences.size(), 3);
}

} // namespace

// What goes wrong with stores and files, tried on the program itself: one clear sentence, the right status, nothing
// half-written.
class TestStores : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void newAndInfo();
    void aStoreIsNeverOverwritten();
    void noOutputTakesTheStoresPlace();
    void brokenQuestionnaire();
    void missingFiles();
    void storeOfAnotherKind();
    void damagedStore();
    void aStoreWithoutItsKey();
    void aBreakdownHidesAndATotalDoesNot();
    void storeOfANewerVersion();
    void aSecondProgramOnOneStore();
    void readOnlyFolder();
#ifdef BAROMETER_AS_ROOT
    void fullDisk();
    void aFullDiskStopsNoResponse();
    void readOnlyMount();
#endif

private:
    [[nodiscard]] QString path(const QString &name) const
    {
        return m_folder->filePath(name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestStores::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestStores::newAndInfo()
{
    QCOMPARE(barometer(newStore(path(u"store"_qs))).status, 0);
    const Outcome info = barometer({u"info"_qs, path(u"store"_qs), u"--json"_qs});
    QCOMPARE(info.status, 0);
    const QJsonObject json = QJsonDocument::fromJson(info.output.toUtf8()).object();
    QCOMPARE(json.keys(),
             (QStringList{u"begun"_qs, u"byEvent"_qs, u"byLanguage"_qs, u"closes"_qs, u"deleteBy"_qs, u"interrupted"_qs,
                          u"invented"_qs, u"opens"_qs, u"questionnaire"_qs, u"responses"_qs, u"role"_qs,
                          u"structure"_qs, u"verified"_qs, u"wave"_qs}));
    QCOMPARE(json[u"wave"].toString(), u"2"_qs);
    QCOMPARE(json[u"opens"].toString(), u"2022-11-04"_qs);
    QCOMPARE(json[u"closes"].toString(), u"2023-02-24"_qs);
    QCOMPARE(json[u"responses"].toInt(-1), 0);
    QCOMPARE(json[u"invented"].toBool(true), false);
    QCOMPARE(json[u"verified"].toBool(), true);
    QCOMPARE(barometer({u"verify"_qs, path(u"store"_qs)}).status, 0);
    QCOMPARE(barometer({u"verify"_qs, path(u"store"_qs), u"--quiet"_qs}).output, QString());

    QStringList draft = newStore(path(u"draft"_qs));
    draft.last() = u"3"_qs;
    QVERIFY(barometer(draft).output.contains(u"Wave 3 is a draft"));
    QStringList dated = newStore(path(u"dated"_qs));
    dated << u"--opens"_qs << u"2022-11-10"_qs << u"--closes"_qs << u"2022-12-01"_qs << u"--capacity"_qs << u"40"_qs;
    QCOMPARE(barometer(dated).status, 0);
    const Outcome other = barometer({u"info"_qs, path(u"dated"_qs), u"--json"_qs});
    QCOMPARE(QJsonDocument::fromJson(other.output.toUtf8())[u"opens"].toString(), u"2022-11-10"_qs);
}

void TestStores::aStoreIsNeverOverwritten()
{
    QCOMPARE(barometer(newStore(path(u"store"_qs))).status, 0);
    const auto before = contentOf(path(u"store"_qs));
    checkSentences(newStore(path(u"store"_qs)), 1);
    QCOMPARE(contentOf(path(u"store"_qs)), before);
}

// A file named by a slip of the pen costs no answers and no key, whichever command writes it.
void TestStores::noOutputTakesTheStoresPlace()
{
    const QString store = path(u"store"_qs);
    QCOMPARE(barometer(newStore(store)).status, 0);
    QCOMPARE(barometer({u"rehearse"_qs, store, u"--responses"_qs, u"12"_qs, u"--seed"_qs, u"1"_qs}).status, 0);
    const QString made = path(u"made.release"_qs);
    QCOMPARE(barometer({u"release"_qs, store, u"--output"_qs, made}).status, 0);
    const QMap<QString, QByteArray> before = contentOf(store);
    const QString file = store + u"/store.qk"_qs;
    const QString key = store + u"/local.key"_qs;
    const QList<QStringList> commands{
        {u"release"_qs, store, u"--output"_qs, file},
        {u"release"_qs, store, u"--output"_qs, path(u"other.release"_qs), u"--report"_qs,
         store + u"/questionnaire.json"_qs},
        {u"data-check"_qs, store, u"--output"_qs, file},
        {u"open-answers"_qs, store, u"--output"_qs, file},
        {u"selfcheck"_qs, store, u"--output"_qs, file},
        {u"event"_qs, u"new"_qs, store, u"--place"_qs, u"Oulu"_qs, u"--day"_qs, u"2022-12-01"_qs, u"--output"_qs, key},
        {u"questionnaire"_qs, u"convert"_qs, tests::shippedQuestionnaire(), store + u"/questionnaire.json"_qs},
    };
    for (const QStringList &command : commands) {
        const Outcome outcome = barometer(command);
        QVERIFY2(outcome.status == 1, qPrintable(command.join(u' ') + outcome.errors));
        const QMap<QString, QByteArray> now = contentOf(store);
        for (auto each = before.begin(); each != before.end(); ++each) {
            // Opening the store for writing covers its journal with a change that changes nothing, and is noted.
            if (!each.key().startsWith(file) && !each.key().endsWith(u"audit.log"))
                QVERIFY2(now.value(each.key()) == each.value(),
                         qPrintable(command.join(u' ') + u" changed "_qs + each.key()));
        }
        QCOMPARE(barometer({u"verify"_qs, store}).status, 0);
    }
    const QByteArray info = barometer({u"info"_qs, store, u"--json"_qs}).output.toUtf8();
    QCOMPARE(QJsonDocument::fromJson(info)[u"responses"].toInt(), 12);
    checkSentences(
        {u"questionnaire"_qs, u"convert"_qs, tests::shippedQuestionnaire(), store + u"/questionnaire.json"_qs}, 1);
}

void TestStores::brokenQuestionnaire()
{
    QFile file(tests::shippedQuestionnaire());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray json = file.readAll();
    for (const auto &[sound, faulty] :
         {std::pair("\"list\": \"ORG\"", "\"list\": \"NOSUCH\""), std::pair("\"id\": \"Q03\"", "\"id\": \"Q04\"")}) {
        QVERIFY2(json.contains(sound), sound);
        json.replace(sound, faulty);
    }
    const QString broken = path(u"broken.json"_qs);
    QFile copy(broken);
    QVERIFY(copy.open(QIODevice::WriteOnly));
    copy.write(json);
    copy.close();
    QStringList arguments = newStore(path(u"store"_qs));
    arguments[3] = broken;
    QStringList all;
    for (const QString &language : {u"fi"_qs, u"sv"_qs, u"en"_qs}) {
        const Outcome outcome = barometer(arguments + QStringList{u"--language"_qs, language});
        QCOMPARE(outcome.status, 3);
        const QStringList lines = outcome.errors.split(u'\n', Qt::SkipEmptyParts);
        const auto faultAt = [&](const QString &place) {
            return std::any_of(lines.begin(), lines.end(),
                               [&](const QString &line) { return line.startsWith(broken + u':' + place + u": "_qs); });
        };
        QVERIFY2(faultAt(u"questions/Q01/list"_qs), qPrintable(outcome.errors));
        QVERIFY2(faultAt(u"questions/Q04"_qs), qPrintable(outcome.errors));
        for (const QString &line : lines) // every fault on a line of its own: file:place: message
            QVERIFY2(line.startsWith(broken + u':'), qPrintable(line));
        all += lines;
        QVERIFY(!QFile::exists(path(u"store"_qs)));
    }
    const qsizetype before = all.size();
    all.removeDuplicates();
    QCOMPARE(all.size(), before); // no line is the same in two languages

    const Outcome noJson = barometer(
        {u"new"_qs, path(u"store"_qs), u"--questionnaire"_qs, u"-"_qs, u"--wave"_qs, u"2"_qs}, "{ this is no JSON");
    QCOMPARE(noJson.status, 3);
    QVERIFY(!QFile::exists(path(u"store"_qs)));
}

void TestStores::missingFiles()
{
    QStringList arguments = newStore(path(u"store"_qs));
    arguments[3] = path(u"none.json"_qs);
    checkSentences(arguments, 1);
    checkSentences({u"info"_qs, path(u"none"_qs)}, 1);
    checkSentences({u"verify"_qs, path(u"none"_qs)}, 1);
    QVERIFY(contentOf(m_folder->path()).isEmpty());
}

void TestStores::storeOfAnotherKind()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"photos"_qs));
    QFile file(path(u"photos/responses.db"_qs));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(100'000, 'x'));
    file.close();
    QVERIFY(QDir(m_folder->path()).mkdir(u"foreign"_qs)); // something of another kind under the store's own name
    QVERIFY(QFile::copy(tests::shippedQuestionnaire(), path(u"foreign/store.qk"_qs)));
    QVERIFY(QDir(m_folder->path()).mkpath(u"nested/store.qk"_qs)); // or a folder
    const auto before = contentOf(m_folder->path());
    for (const QString &folder : {path(u"photos"_qs), path(u"foreign"_qs), path(u"nested"_qs)}) {
        for (const QString &command : {u"info"_qs, u"verify"_qs})
            checkSentences({command, folder}, 1);
        checkSentences({u"add"_qs, folder, u"-"_qs}, 1);
        checkSentences({u"release"_qs, folder, u"--output"_qs, path(u"r"_qs)}, 1);
        checkSentences({u"backup"_qs, folder, u"--output"_qs, path(u"b"_qs)}, 1);
        QVERIFY(barometer({u"info"_qs, folder}).errors.contains(u"is something else"));
    }
    QCOMPARE(contentOf(m_folder->path()), before);
}

void TestStores::damagedStore()
{
    QCOMPARE(barometer(newStore(path(u"store"_qs))).status, 0);
    QString largest;
    qint64 size = 0;
    const QFileInfoList files = QDir(path(u"store"_qs)).entryInfoList(QDir::Files);
    for (const QFileInfo &file : files) {
        if (file.size() > size) {
            size = file.size();
            largest = file.filePath();
        }
    }
    QFile file(largest);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(size * 2 / 3));
    file.write(QByteArray(512, '\0'));
    file.close();
    const auto before = contentOf(path(u"store"_qs));
    checkSentences({u"verify"_qs, path(u"store"_qs)}, 1);
    QCOMPARE(contentOf(path(u"store"_qs)), before);
}

void TestStores::aStoreWithoutItsKey()
{
    QCOMPARE(barometer(newStore(path(u"store"_qs))).status, 0);
    QVERIFY(QFile::remove(path(u"store/local.key"_qs)));
    const auto before = contentOf(path(u"store"_qs));
    for (const QStringList &command :
         {QStringList{u"verify"_qs, path(u"store"_qs)}, QStringList{u"add"_qs, path(u"store"_qs), u"-"_qs},
          QStringList{u"backup"_qs, path(u"store"_qs), u"--output"_qs, path(u"b"_qs)},
          QStringList{u"recover"_qs, path(u"store"_qs), u"--output"_qs, path(u"r"_qs)}}) {
        QVERIFY2(barometer(command).errors.contains(u"local.key in "), qPrintable(command.first()));
        checkSentences(command, 1);
    }
    const Outcome info = barometer({u"info"_qs, path(u"store"_qs), u"--json"_qs});
    QCOMPARE(info.status, 1);
    QVERIFY(!QJsonDocument::fromJson(info.output.toUtf8())[u"verified"].toBool(true));
    QVERIFY2(info.errors.contains(u"local.key in "), qPrintable(info.errors));
    QCOMPARE(contentOf(path(u"store"_qs)), before);
    QVERIFY(!QFile::exists(path(u"b"_qs)) && !QFile::exists(path(u"r"_qs)));
}

void TestStores::aBreakdownHidesAndATotalDoesNot()
{
    QCOMPARE(barometer(newStore(path(u"store"_qs))).status, 0);
    const QStringList rehearse{u"rehearse"_qs, path(u"store"_qs), u"--responses"_qs, u"5"_qs, u"--seed"_qs, u"7"_qs};
    QCOMPARE(barometer(rehearse).status, 0);
    const QString text = barometer({u"info"_qs, path(u"store"_qs)}).output;
    const QJsonObject json =
        QJsonDocument::fromJson(barometer({u"info"_qs, path(u"store"_qs), u"--json"_qs}).output.toUtf8()).object();
    QVERIFY2(text.contains(u"left before sending: %1\n"_qs.arg(json[u"interrupted"].toInt(-1))), qPrintable(text));
    QVERIFY(!json[u"byLanguage"].toObject().isEmpty());
    for (const auto &count : json[u"byLanguage"].toObject())
        QVERIFY(count.isNull());
    QVERIFY(text.contains(u"not shown"));
}

void TestStores::storeOfANewerVersion()
{
    QCOMPARE(barometer(newStore(path(u"store"_qs))).status, 0);
    QFile file(path(u"store/store.qk"_qs));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(60)); // the format number in SQLite's header
    file.write(QByteArray::fromHex("00000063"));
    file.close();
    const auto before = contentOf(path(u"store"_qs));
    for (const QStringList &command :
         {QStringList{u"info"_qs, path(u"store"_qs)}, QStringList{u"verify"_qs, path(u"store"_qs)},
          QStringList{u"add"_qs, path(u"store"_qs), u"-"_qs},
          QStringList{u"backup"_qs, path(u"store"_qs), u"--output"_qs, path(u"b"_qs)},
          QStringList{u"bundle"_qs, path(u"store"_qs), u"--output"_qs, path(u"b"_qs)}}) {
        const Outcome outcome = barometer(command);
        QVERIFY2(outcome.errors.contains(u"newer version"), qPrintable(command.first() + outcome.errors));
        checkSentences(command, 1);
    }
    QCOMPARE(contentOf(path(u"store"_qs)), before);
    QVERIFY(!QFile::exists(path(u"b"_qs)));
}

void TestStores::aSecondProgramOnOneStore()
{
    QCOMPARE(barometer(newStore(path(u"store"_qs))).status, 0);
    const core::base::SystemClock clock;
    core::base::SystemRandom random;
    const auto held = core::storage::CollectionStore::open(path(u"store"_qs), clock, random);
    QVERIFY_RESULT(held);
    const auto before = contentOf(path(u"store"_qs));
    for (const QStringList &command : {QStringList{u"add"_qs, path(u"store"_qs), u"-"_qs},
                                       QStringList{u"release"_qs, path(u"store"_qs), u"--output"_qs, path(u"r"_qs)},
                                       QStringList{u"backup"_qs, path(u"store"_qs), u"--output"_qs, path(u"b"_qs)},
                                       QStringList{u"bundle"_qs, path(u"store"_qs), u"--output"_qs, path(u"b"_qs)}}) {
        QVERIFY2(barometer(command).errors.contains(u"in use"), qPrintable(command.first()));
        checkSentences(command, 1);
    }
    QCOMPARE(contentOf(path(u"store"_qs)), before);
    QVERIFY(!QFile::exists(path(u"r"_qs)) && !QFile::exists(path(u"b"_qs)));
}

void TestStores::readOnlyFolder()
{
    checkSentences(newStore(u"/proc/barometer-store"_qs), 1);
}

#ifdef BAROMETER_AS_ROOT
void TestStores::fullDisk()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"small"_qs));
    const Mount mount(path(u"small"_qs), u"size=256k"_qs);
    QVERIFY(mount.isGood());
    checkSentences(newStore(path(u"small/store"_qs)), 1);
    QVERIFY2(contentOf(path(u"small"_qs)).isEmpty(), qPrintable(contentOf(path(u"small"_qs)).keys().join(u' ')));
}

void TestStores::aFullDiskStopsNoResponse()
{
    const QByteArray line = R"({"language":"fi","answers":{"Q01":"ngo","Q05":["edu"]}})"
                            "\n";
    QVERIFY(QDir(m_folder->path()).mkdir(u"small"_qs));
    const Mount mount(path(u"small"_qs), u"size=48m"_qs);
    QVERIFY(mount.isGood());
    const QString store = path(u"small/store"_qs);
    QCOMPARE(barometer(newStore(store) + QStringList{u"--capacity"_qs, u"64"_qs}).status, 0);
    QFile ballast(path(u"small/ballast"_qs));
    QVERIFY(ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (ballast.write(QByteArray(4096, 'x')) == 4096) { }
    // One by one they go into places that are there already.
    const Outcome each = barometer({u"add"_qs, store, u"-"_qs, u"--each"_qs}, line.repeated(3));
    QVERIFY2(each.status == 0, qPrintable(each.errors));
    QCOMPARE(each.output.count(u'\n'), 3);
    // What builds anew, or writes another file, finds no room: it says so and leaves everything as it was.
    const auto before = contentOf(path(u"small"_qs));
    for (const QStringList &command :
         {QStringList{u"add"_qs, store, u"-"_qs}, QStringList{u"backup"_qs, store, u"--output"_qs, path(u"small/b"_qs)},
          QStringList{u"bundle"_qs, store, u"--output"_qs, path(u"small/b"_qs)},
          QStringList{u"recover"_qs, store, u"--output"_qs, path(u"small/new"_qs)}}) {
        const Outcome outcome = barometer(command, line.repeated(100));
        QVERIFY2(outcome.status == 1, qPrintable(command.first() + outcome.errors));
        QVERIFY2(outcome.errors.contains(u"disk is full"), qPrintable(command.first() + outcome.errors));
        // The audit log tells what was tried, SQLite's journal keeps its header, and whoever opens the store for
        // writing covers what the journal held with a change that changes nothing; all else stays byte for byte.
        QMap<QString, QByteArray> after = contentOf(path(u"small"_qs));
        QCOMPARE(after.keys(), before.keys());
        for (auto file = after.cbegin(); file != after.cend(); ++file) {
            const bool mayChange = file.key().endsWith(u"store.qk") || file.key().endsWith(u"audit.log") ||
                file.key().endsWith(u"-journal");
            if (!mayChange)
                QVERIFY2(file.value() == before.value(file.key()), qPrintable(command.first() + u' ' + file.key()));
        }
    }
    const Outcome info = barometer({u"info"_qs, store, u"--json"_qs});
    QCOMPARE(QJsonDocument::fromJson(info.output.toUtf8())[u"responses"].toInt(), 3);
    QCOMPARE(barometer({u"verify"_qs, store}).status, 0);
}

void TestStores::readOnlyMount()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"fixed"_qs));
    const Mount mount(path(u"fixed"_qs), u"size=64m"_qs);
    QVERIFY(mount.isGood());
    QCOMPARE(barometer(newStore(path(u"fixed/store"_qs))).status, 0);
    QVERIFY(run(u"mount"_qs, {u"-o"_qs, u"remount,ro"_qs, path(u"fixed"_qs)}));
    checkSentences(newStore(path(u"fixed/other"_qs)), 1);
    QCOMPARE(barometer({u"info"_qs, path(u"fixed/store"_qs)}).status, 0); // reading needs no writing
    QCOMPARE(barometer({u"verify"_qs, path(u"fixed/store"_qs)}).status, 0);
    checkSentences({u"add"_qs, path(u"fixed/store"_qs), u"-"_qs}, 1);
    checkSentences({u"bundle"_qs, path(u"fixed/store"_qs), u"--output"_qs, path(u"b"_qs)}, 1);
    // What lies on a disk that takes no more writes can still be saved from it.
    QCOMPARE(barometer({u"recover"_qs, path(u"fixed/store"_qs), u"--output"_qs, path(u"saved"_qs)}).status, 0);
    QCOMPARE(barometer({u"verify"_qs, path(u"saved"_qs)}).status, 0);
}
#endif

BAROMETER_TEST(TestStores)
#include "tst_stores.moc"
