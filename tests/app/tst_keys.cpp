// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Keys, sealed stores, backup and recovery, through the program itself.
#include "tests/app/program.h"
#include "tests/support/files.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using tests::barometer;
using tests::barometerInMemory;
using tests::contentOf;
using tests::everyByteOf;
using tests::Outcome;
using tests::write;

namespace {

const QByteArray kLine = R"({"language":"fi","answers":{"Q01":"ngo","Q03":{"mun":7},"Q05":["edu"]}})"
                         "\n";

} // namespace

class TestKeys : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void aKeyIsMadeAndTried();
    void wrongPassphrasesAreNamed();
    void aNewPassphraseOpensTheSameKey();
    void thePaperKeyBecomesAKeyFileAgain();
    void aSealedStoreIsReadByItsOwnerOnly();
    void aStoreWithAnotherSealTakesNoAnswers();
    void whatIsNoPublicKeySealsNothing();
    void aSignedEventBringsItsKeys();
    void aStoreIsErasedOnItsDayOrWhenSaid();
    void aDamagedStoreIsRecovered();
    void aBackupBecomesAStoreAgain();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    /// A key made with the passphrase in the file "pass"; the least memory, so that nobody waits.
    [[nodiscard]] Outcome makeKey(const QString &name) const
    {
        return barometer(
            {u"key"_qs, u"new"_qs, path(name), u"--passphrase-file"_qs, path(u"pass"_qs), u"--memory"_qs, u"8"_qs});
    }
    [[nodiscard]] Outcome makeStore(const QString &name, const QStringList &more = {}) const
    {
        return barometer(QStringList{u"new"_qs, path(name), u"--questionnaire"_qs, tests::shippedQuestionnaire(),
                                     u"--wave"_qs, u"2"_qs, u"--capacity"_qs, u"16"_qs} +
                         more);
    }
    [[nodiscard]] QJsonObject info(const QString &name) const
    {
        return QJsonDocument::fromJson(barometer({u"info"_qs, path(name), u"--json"_qs}).output.toUtf8()).object();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestKeys::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    write(path(u"pass"_qs), "seven quiet otters read\nnot this line\n");
    write(path(u"other"_qs), "nine loud ravens write\n");
    write(path(u"weak"_qs), "password\n");
}

void TestKeys::aKeyIsMadeAndTried()
{
    const Outcome made = makeKey(u"owner.key"_qs);
    QVERIFY2(made.status == 0, qPrintable(made.errors));
    const QString words = made.output.split(u'\n').value(1);
    QCOMPARE(words.count(u'-'), 5);
    QCOMPARE(QFile::permissions(path(u"owner.key"_qs)) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    // The public half says the same words, without a passphrase.
    const Outcome open = barometer({u"key"_qs, u"show"_qs, path(u"owner.key.pub"_qs), u"--quiet"_qs});
    QCOMPARE(open.status, 0);
    QCOMPARE(open.output.trimmed(), words);
    const Outcome secret = barometer(
        {u"key"_qs, u"show"_qs, path(u"owner.key"_qs), u"--quiet"_qs, u"--passphrase-file"_qs, path(u"pass"_qs)});
    QVERIFY2(secret.status == 0, qPrintable(secret.errors));
    QCOMPARE(secret.output.trimmed(), words);
    // A key is never written over another one.
    const auto before = everyByteOf(m_folder->path());
    QCOMPARE(makeKey(u"owner.key"_qs).status, 1);
    QCOMPARE(everyByteOf(m_folder->path()), before);
}

void TestKeys::wrongPassphrasesAreNamed()
{
    QCOMPARE(makeKey(u"owner.key"_qs).status, 0);
    const QStringList show{u"key"_qs, u"show"_qs, path(u"owner.key"_qs)};
    const Outcome wrong = barometer(show + QStringList{u"--passphrase-file"_qs, path(u"other"_qs)});
    QCOMPARE(wrong.status, 1);
    QVERIFY2(wrong.errors.contains(u"passphrase does not open"), qPrintable(wrong.errors));
    const Outcome nobody = barometer(show); // no terminal to type it on
    QCOMPARE(nobody.status, 1);
    QVERIFY2(nobody.errors.contains(u"--passphrase-file"), qPrintable(nobody.errors));
    const Outcome weak = barometer({u"key"_qs, u"new"_qs, path(u"two.key"_qs), u"--passphrase-file"_qs,
                                    path(u"weak"_qs), u"--memory"_qs, u"8"_qs});
    QCOMPARE(weak.status, 1);
    QVERIFY2(weak.errors.contains(u"15"), qPrintable(weak.errors));
    QVERIFY(!QFile::exists(path(u"two.key"_qs)));
    QVERIFY(!QFile::exists(path(u"two.key.pub"_qs)));
}

void TestKeys::aNewPassphraseOpensTheSameKey()
{
    QCOMPARE(makeKey(u"owner.key"_qs).status, 0);
    const QString words = barometer({u"key"_qs, u"show"_qs, path(u"owner.key.pub"_qs), u"--quiet"_qs}).output;
    const Outcome changed =
        barometer({u"key"_qs, u"change-passphrase"_qs, path(u"owner.key"_qs), u"--passphrase-file"_qs, path(u"pass"_qs),
                   u"--new-passphrase-file"_qs, path(u"other"_qs), u"--memory"_qs, u"8"_qs});
    QVERIFY2(changed.status == 0, qPrintable(changed.errors));
    const QStringList show{u"key"_qs, u"show"_qs, path(u"owner.key"_qs), u"--quiet"_qs, u"--passphrase-file"_qs};
    QCOMPARE(barometer(show + QStringList{path(u"pass"_qs)}).status, 1);
    QCOMPARE(barometer(show + QStringList{path(u"other"_qs)}).output, words);
}

void TestKeys::thePaperKeyBecomesAKeyFileAgain()
{
    QCOMPARE(makeKey(u"owner.key"_qs).status, 0);
    const QString words = barometer({u"key"_qs, u"show"_qs, path(u"owner.key.pub"_qs), u"--quiet"_qs}).output;
    const Outcome page = barometer({u"key"_qs, u"show"_qs, path(u"owner.key"_qs), u"--passphrase-file"_qs,
                                    path(u"pass"_qs), u"--paper"_qs, path(u"paper.html"_qs)});
    QVERIFY2(page.status == 0, qPrintable(page.errors));
    const QString html = QString::fromUtf8(contentOf(path(u"paper.html"_qs)));
    QVERIFY(html.contains(u"<svg"));
    const qsizetype from = html.indexOf(u"<pre>") + 5;
    write(path(u"letters"_qs), html.mid(from, html.indexOf(u"</pre>") - from).toLower().toUtf8());
    const Outcome again =
        barometer({u"key"_qs, u"new"_qs, path(u"again.key"_qs), u"--from-paper"_qs, path(u"letters"_qs),
                   u"--passphrase-file"_qs, path(u"other"_qs), u"--memory"_qs, u"8"_qs, u"--quiet"_qs});
    QVERIFY2(again.status == 0, qPrintable(again.errors));
    QCOMPARE(again.output, words);
}

void TestKeys::aSealedStoreIsReadByItsOwnerOnly()
{
    QCOMPARE(makeKey(u"owner.key"_qs).status, 0);
    QCOMPARE(makeKey(u"stranger.key"_qs).status, 0);
    const Outcome made = makeStore(u"store"_qs, {u"--seal-to"_qs, path(u"owner.key.pub"_qs)});
    QVERIFY2(made.status == 0, qPrintable(made.errors));
    const QString words = barometer({u"key"_qs, u"show"_qs, path(u"owner.key.pub"_qs), u"--quiet"_qs}).output.trimmed();
    QVERIFY(made.output.contains(words));
    QVERIFY(barometer({u"info"_qs, path(u"store"_qs)}).output.contains(words));
    QVERIFY(!QFile::exists(path(u"store/local.key"_qs)));
    QCOMPARE(barometer({u"add"_qs, path(u"store"_qs), u"-"_qs}, kLine.repeated(12)).status, 0);
    QCOMPARE(info(u"store"_qs).value(u"responses").toInt(), 12);

    const auto before = everyByteOf(path(u"store"_qs));
    const QStringList verify{u"verify"_qs, path(u"store"_qs)};
    const QStringList with{u"--passphrase-file"_qs, path(u"pass"_qs), u"--key"_qs};
    QCOMPARE(barometer(verify).status, 0); // every byte, without any key
    const Outcome owner = barometer(verify + with + QStringList{path(u"owner.key"_qs)});
    QVERIFY2(owner.status == 0, qPrintable(owner.errors));
    QVERIFY(owner.output.size() > barometer(verify).output.size() / 2);
    const Outcome stranger = barometer(verify + with + QStringList{path(u"stranger.key"_qs)});
    QCOMPARE(stranger.status, 1);
    QVERIFY2(stranger.errors.contains(u"not sealed to this key"), qPrintable(stranger.errors));
    QCOMPARE(everyByteOf(path(u"store"_qs)), before);

    const Outcome without = barometer({u"release"_qs, path(u"store"_qs), u"--output"_qs, path(u"r.release"_qs)});
    QCOMPARE(without.status, 1);
    QVERIFY2(without.errors.contains(u"sealed"), qPrintable(without.errors));
    QVERIFY(!QFile::exists(path(u"r.release"_qs)));
    const Outcome release =
        barometer(QStringList{u"release"_qs, path(u"store"_qs), u"--output"_qs, path(u"r.release"_qs)} + with +
                  QStringList{path(u"owner.key"_qs)});
    QVERIFY2(release.status == 0, qPrintable(release.errors));
    QVERIFY(QFile::exists(path(u"r.release"_qs)));
}

void TestKeys::aStoreWithAnotherSealTakesNoAnswers()
{
    QCOMPARE(makeKey(u"owner.key"_qs).status, 0);
    QCOMPARE(makeKey(u"thief.key"_qs).status, 0);
    QCOMPARE(makeStore(u"store"_qs, {u"--seal-to"_qs, path(u"owner.key.pub"_qs)}).status, 0);
    QCOMPARE(makeStore(u"thief"_qs, {u"--seal-to"_qs, path(u"thief.key.pub"_qs)}).status, 0);
    QCOMPARE(makeStore(u"open"_qs).status, 0);
    for (const QString &other : {u"thief"_qs, u"open"_qs}) { // put where the owner's store was
        QVERIFY(QDir(path(u"store"_qs)).removeRecursively());
        QVERIFY(QDir().mkdir(path(u"store"_qs)));
        const auto files = everyByteOf(path(other));
        for (auto file = files.begin(); file != files.end(); ++file)
            write(path(u"store/"_qs + file.key()), file.value());
        const Outcome added = barometer({u"add"_qs, path(u"store"_qs), u"-"_qs}, kLine);
        QCOMPARE(added.status, 1);
        QVERIFY2(added.errors.contains(u"not those it was made with"), qPrintable(added.errors));
        QCOMPARE(info(u"store"_qs).value(u"responses").toInt(), 0);
    }
}

void TestKeys::whatIsNoPublicKeySealsNothing()
{
    QCOMPARE(makeKey(u"owner.key"_qs).status, 0);
    const QByteArray open = contentOf(path(u"owner.key.pub"_qs));
    write(path(u"cut.pub"_qs), open.chopped(20));
    write(path(u"bit.pub"_qs), QByteArray(open).replace(60, 1, "x"));
    const std::vector<std::pair<QString, int>> bad{{path(u"owner.key"_qs), 3},
                                                   {path(u"cut.pub"_qs), 3},
                                                   {path(u"bit.pub"_qs), 1},
                                                   {path(u"none.pub"_qs), 1},
                                                   {path(u"pass"_qs), 3}};
    for (const auto &[key, status] : bad) {
        const Outcome made = makeStore(u"store"_qs, {u"--seal-to"_qs, key});
        QVERIFY2(made.status == status, qPrintable(key));
        QVERIFY(made.errors.count(u'\n') == 1);
        QVERIFY2(!QFile::exists(path(u"store"_qs)), qPrintable(key)); // never a store that is protected less
    }
}

void TestKeys::aDamagedStoreIsRecovered()
{
    QCOMPARE(makeStore(u"store"_qs).status, 0);
    QCOMPARE(barometer({u"add"_qs, path(u"store"_qs), u"-"_qs}, kLine.repeated(12)).status, 0);
    QByteArray bytes = contentOf(path(u"store/store.qk"_qs));
    write(path(u"store/store.qk"_qs), bytes.replace(0, 4096, QByteArray(4096, '\0')).chopped(8192));
    const auto before = everyByteOf(path(u"store"_qs));
    for (const char *command : {"info", "verify", "add"}) {
        QStringList arguments{QString::fromLatin1(command), path(u"store"_qs)};
        if (qstrcmp(command, "add") == 0)
            arguments.append(u"-"_qs);
        QCOMPARE(barometer(arguments, kLine).status, 1);
    }
    const Outcome recovered = barometer({u"recover"_qs, path(u"store"_qs), u"--output"_qs, path(u"new"_qs)});
    QVERIFY2(recovered.status == 0, qPrintable(recovered.errors));
    QCOMPARE(everyByteOf(path(u"store"_qs)), before);
    QVERIFY(info(u"new"_qs).value(u"verified").toBool());
    QVERIFY(info(u"new"_qs).value(u"responses").toInt() >= 11);
    QCOMPARE(barometer({u"verify"_qs, path(u"new"_qs)}).status, 0);
    QCOMPARE(barometer({u"recover"_qs, path(u"pass"_qs), u"--output"_qs, path(u"third"_qs)}).status, 3);
    QCOMPARE(barometer({u"recover"_qs, path(u"store"_qs), u"--output"_qs, path(u"new"_qs)}).status, 1);
}

void TestKeys::aBackupBecomesAStoreAgain()
{
    QCOMPARE(makeStore(u"store"_qs).status, 0);
    QCOMPARE(barometer({u"add"_qs, path(u"store"_qs), u"-"_qs}, kLine.repeated(12)).status, 0);
    const Outcome backup = barometer({u"backup"_qs, path(u"store"_qs), u"--output"_qs, path(u"safe.backup"_qs)});
    QVERIFY2(backup.status == 0, qPrintable(backup.errors));
    QVERIFY(QDir(path(u"store"_qs)).removeRecursively());
    QCOMPARE(barometer({u"recover"_qs, path(u"safe.backup"_qs), u"--output"_qs, path(u"store"_qs)}).status, 0);
    QCOMPARE(info(u"store"_qs).value(u"responses").toInt(), 12);
    QCOMPARE(barometer({u"verify"_qs, path(u"store"_qs)}).status, 0);
}

void TestKeys::aSignedEventBringsItsKeys()
{
    qputenv("XDG_CONFIG_HOME", path(u"config"_qs).toUtf8()); // whom a machine trusts outlives the test otherwise
    QCOMPARE(makeKey(u"owner.key"_qs).status, 0);
    QCOMPARE(makeKey(u"office.key"_qs).status, 0);
    QCOMPARE(makeKey(u"thief.key"_qs).status, 0);
    QCOMPARE(makeStore(u"plan"_qs).status, 0);
    const auto event = [this](const QString &output, const QString &signer, const QString &owner) {
        return barometer({u"event"_qs, u"new"_qs, path(u"plan"_qs), u"--place"_qs, u"Oulu"_qs, u"--day"_qs,
                          u"2022-12-01"_qs, u"--output"_qs, path(output), u"--sign"_qs, path(signer),
                          u"--passphrase-file"_qs, path(u"pass"_qs), u"--seal-to"_qs, path(owner)});
    };
    const Outcome made = event(u"oulu.event"_qs, u"office.key"_qs, u"owner.key.pub"_qs);
    QVERIFY2(made.status == 0, qPrintable(made.errors));
    // Keys come with a signature only.
    QCOMPARE(
        barometer({u"event"_qs, u"new"_qs, path(u"plan"_qs), u"--place"_qs, u"Oulu"_qs, u"--day"_qs, u"2022-12-01"_qs,
                   u"--output"_qs, path(u"x.event"_qs), u"--seal-to"_qs, path(u"owner.key.pub"_qs)})
            .status,
        2);
    // A machine that cannot note whose event it takes makes no store, and leaves none half made.
    const QString trust = path(u"config/barometer/office"_qs);
    QVERIFY(QDir().mkpath(QFileInfo(trust).path()) && QFile::link(path(u"nowhere/office"_qs), trust));
    QVERIFY(QDir().mkdir(path(u"empty"_qs)));
    for (const QString &folder : {u"store"_qs, u"empty"_qs}) {
        const Outcome half = barometer({u"new"_qs, path(folder), u"--event"_qs, path(u"oulu.event"_qs)});
        QCOMPARE(half.status, 1);
        QVERIFY2(half.errors.count(u'\n') == 1 && half.output.isEmpty(), qPrintable(half.errors));
    }
    QVERIFY(!QFileInfo::exists(path(u"store"_qs)) && QDir(path(u"empty"_qs)).isEmpty());
    QVERIFY(QFile::remove(trust));
    // The file is all a machine needs: survey, wave, day and keys.
    const Outcome store = barometer({u"new"_qs, path(u"store"_qs), u"--event"_qs, path(u"oulu.event"_qs)});
    QVERIFY2(store.status == 0, qPrintable(store.errors));
    const QString words =
        barometer({u"key"_qs, u"show"_qs, path(u"office.key.pub"_qs), u"--quiet"_qs}).output.trimmed();
    QVERIFY2(store.output.contains(words), qPrintable(store.output));
    QVERIFY(!QFile::exists(path(u"store/local.key"_qs)));
    QCOMPARE(info(u"store"_qs).value(u"wave").toString(), u"2"_qs);
    QVERIFY(barometer({u"event"_qs, u"list"_qs, path(u"store"_qs)}).output.contains(u"oulu-2022-12-01"));
    // From now on another office's events are refused here, and one whose bytes were touched anywhere.
    QCOMPARE(event(u"other.event"_qs, u"thief.key"_qs, u"thief.key.pub"_qs).status, 0);
    const Outcome refused = barometer({u"new"_qs, path(u"two"_qs), u"--event"_qs, path(u"other.event"_qs)});
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.errors.contains(words), qPrintable(refused.errors));
    QVERIFY(!QFile::exists(path(u"two"_qs)));
    // Nor does a kiosk open for an event of the same office that is sealed to somebody else than the store is: it would
    // collect what the office cannot read.
    QCOMPARE(makeKey(u"next.key"_qs).status, 0);
    QCOMPARE(event(u"next.event"_qs, u"office.key"_qs, u"next.key.pub"_qs).status, 0);
    write(path(u"store/events/oulu-2022-12-01.event"_qs), contentOf(path(u"next.event"_qs)));
    const auto kept = everyByteOf(path(u"store"_qs));
    const Outcome changed =
        barometerInMemory({u"kiosk"_qs, path(u"store"_qs), u"--windowed"_qs, u"--event"_qs, u"oulu-2022-12-01"_qs});
    QCOMPARE(changed.status, 1);
    QVERIFY2(changed.errors.contains(u"The event oulu-2022-12-01 is for other keys"), qPrintable(changed.errors));
    QCOMPARE(info(u"store"_qs).value(u"responses").toInt(), 0);
    QMap<QString, QByteArray> now = everyByteOf(path(u"store"_qs));
    for (const QString &name : kept.keys()) {
        if (!name.startsWith(u"store.qk")) // which any opening covers with a change that changes nothing
            QCOMPARE(now.value(name), kept.value(name));
    }
    qunsetenv("XDG_CONFIG_HOME");
}

void TestKeys::aStoreIsErasedOnItsDayOrWhenSaid()
{
    QCOMPARE(makeStore(u"store"_qs).status, 0);
    QCOMPARE(info(u"store"_qs).value(u"deleteBy").toString(), u"2023-08-24"_qs);
    QCOMPARE(barometer({u"erase"_qs, path(u"store"_qs), u"--set-day"_qs, u"2999-01-01"_qs}).status, 0);
    const Outcome early = barometer({u"erase"_qs, path(u"store"_qs)});
    QCOMPARE(early.status, 2);
    QVERIFY(early.errors.contains(u"--now"));
    QVERIFY(info(u"store"_qs).value(u"verified").toBool());
    QCOMPARE(barometer({u"erase"_qs, path(u"store"_qs), u"--set-day"_qs, u"2023-01-01"_qs}).status, 2);
    QVERIFY(QFile::exists(path(u"store"_qs)));
    QCOMPARE(makeStore(u"second"_qs).status, 0);
    QCOMPARE(barometer({u"erase"_qs, path(u"second"_qs)}).status, 0); // its own day has come
    QVERIFY(!QFile::exists(path(u"second"_qs)));
    // A second copy on the same disk would be lost with it.
    QCOMPARE(makeStore(u"third"_qs).status, 0);
    QVERIFY(QDir().mkpath(path(u"copies"_qs)));
    const Outcome same = barometer({u"mirror"_qs, path(u"third"_qs), path(u"copies"_qs)});
    QCOMPARE(same.status, 1);
    QVERIFY2(same.errors.contains(u"same disk"), qPrintable(same.errors));
}

BAROMETER_TEST(TestKeys)
#include "tst_keys.moc"
