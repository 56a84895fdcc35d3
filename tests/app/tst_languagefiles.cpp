// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Texts for translators and back, by the real program: languages --export and --import.
#include "core/base/safefile.h"
#include "core/language/translationfile.h"
#include "core/language/translationproject.h"
#include "core/questionnaire/questionnairefile.h"
#include "tests/app/program.h"
#include "tests/support/files.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using core::base::Language;
using core::language::TranslationProject;
using core::language::UnitId;
using core::language::UnitState;
using tests::barometer;
using tests::Outcome;

class TestLanguageFiles : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void handsBackWhatWasChanged_data();
    void handsBackWhatWasChanged();
    void saysWhatWouldChange();
    void refusesWhatDoesNotBelongHere();
    void leavesThePersonsFolderWhole();
    void onlyWhatIsOpen();
    void aLanguageOfItsOwn();
    void anEventNeedsTheButtonsOfItsLanguages();
    void theTerms();
    void aBookOfPages();
    void publishesIntoAStore();
    void publishesNothingElse();
    void aWaveWithUnequalScalesDoesNotOpen();
    void aNewerProgramRenewsTheFolder();
    void aNewerProgramMarksWhatAnOwnLanguageMustChange();
    void wrongUse_data();
    void wrongUse();
    void refusesBrokenFiles_data();
    void refusesBrokenFiles();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] Outcome languages(const QStringList &arguments) const
    {
        return barometer(QStringList{u"languages"_qs} + arguments);
    }
    [[nodiscard]] TranslationProject project() const { return TranslationProject::open(path(u"work"_qs)).value(); }
    [[nodiscard]] QString text(const char *language) const
    {
        return project().table().find(m_unit)->text(Language(QString::fromLatin1(language)));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    const UnitId m_unit{u"q:questions/Q39/text"_qs};
};

void TestLanguageFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", path(u"data"_qs).toUtf8());
    QVERIFY(QDir().mkpath(path(u"work"_qs)));
    QVERIFY(QFile::copy(tests::shippedQuestionnaire(), path(u"work/q.json"_qs)));
    for (const QString &name : {u"barometer_fi.ts"_qs, u"barometer_sv.ts"_qs, u"barometer_en.ts"_qs})
        QVERIFY(QFile::copy(tests::sourcePath(u"translations/"_qs + name), path(u"work/"_qs + name)));
}

void TestLanguageFiles::cleanup()
{
    qunsetenv("XDG_DATA_HOME");
}

void TestLanguageFiles::handsBackWhatWasChanged_data()
{
    QTest::addColumn<QString>("name");
    for (const char *ending : {"ts", "xliff", "xlf", "xlsx"})
        QTest::newRow(ending) << u"back."_qs + QString::fromLatin1(ending);
}

void TestLanguageFiles::handsBackWhatWasChanged()
{
    QFETCH(QString, name);
    const Outcome out =
        languages({u"--export"_qs, path(name), u"--folder"_qs, path(u"work"_qs), u"--source"_qs, u"fi"_qs});
    QCOMPARE(out.errors, QString());
    QCOMPARE(out.status, 0);
    const Outcome same = languages({u"--import"_qs, path(name), u"--folder"_qs, path(u"work"_qs)});
    QCOMPARE(same.errors, QString());
    QCOMPARE(same.status, 0);
    QCOMPARE(same.output.count(u'\n'), 1); // the counts alone: nothing changes
    QVERIFY2(same.output.startsWith(u"0 text"_qs), qPrintable(same.output));

    // The translator's work: one text changed in the file.
    const QString before = text("sv");
    core::language::TranslationTable changed = project().table();
    QVERIFY(changed.set(m_unit, Language(u"sv"_qs), {u"Övrigt?"_qs}, UnitState::Checked));
    const auto bytes = core::language::writeTranslationFile(changed, {Language(u"fi"_qs), Language(u"sv"_qs), false},
                                                            *core::language::translationForm(name));
    QVERIFY_RESULT(bytes);
    QVERIFY_RESULT(core::base::writeFile(path(name), *bytes));
    const Outcome in = languages({u"--import"_qs, path(name), u"--folder"_qs, path(u"work"_qs)});
    QCOMPARE(in.errors, QString());
    QCOMPARE(in.status, 0);
    QVERIFY2(in.output.startsWith(u"questions/Q39/text [sv]: \"%1\" -> \"Övrigt?\"\n1 text"_qs.arg(before)),
             qPrintable(in.output));
    QCOMPARE(text("sv"), u"Övrigt?"_qs);
}

void TestLanguageFiles::saysWhatWouldChange()
{
    core::language::TranslationTable changed = project().table();
    QVERIFY(changed.set(m_unit, Language(u"sv"_qs), {u"Övrigt?"_qs}, UnitState::Checked));
    QVERIFY_RESULT(core::base::writeFile(
        path(u"x.xliff"_qs), core::language::writeXliff(changed, {Language(u"fi"_qs), Language(u"sv"_qs), false})));
    const QString before = text("sv");
    const Outcome run =
        languages({u"--import"_qs, path(u"x.xliff"_qs), u"--folder"_qs, path(u"work"_qs), u"--dry-run"_qs});
    QCOMPARE(run.status, 0);
    QVERIFY(run.output.contains(u"-> \"Övrigt?\""_qs));
    QVERIFY(run.output.endsWith(u"Nothing was changed: this was a rehearsal.\n"_qs));
    QCOMPARE(text("sv"), before);
}

// The good part of a file is taken in, the rest is named, and the status tells a script that something was left out.
void TestLanguageFiles::refusesWhatDoesNotBelongHere()
{
    const QByteArray xliff = R"(<?xml version="1.0"?><xliff version="1.2"><file original="x" datatype="plaintext"
source-language="fi" target-language="sv"><body>
<trans-unit id="q:questions/Q39/text"><source>Jotain aivan muuta</source><target>Något helt annat</target></trans-unit>
<trans-unit id="q:questions/Q99/text"><source>x</source><target>y</target></trans-unit>
<trans-unit id="q:title"><source>Kumppanuusbarometri</source><target>Partnerskapsmätaren</target></trans-unit>
</body></file></xliff>)";
    QVERIFY_RESULT(core::base::writeFile(path(u"x.xliff"_qs), xliff));
    const Outcome run = languages({u"--import"_qs, path(u"x.xliff"_qs), u"--folder"_qs, path(u"work"_qs)});
    QCOMPARE(run.status, 3);
    QVERIFY2(run.errors.contains(path(u"x.xliff"_qs) +
                                 u":3: left out, the source text has changed since: Jotain aivan muuta\n"_qs),
             qPrintable(run.errors));
    QVERIFY2(run.errors.contains(path(u"x.xliff"_qs) + u":4: left out, there is no such text here: x\n"_qs),
             qPrintable(run.errors));
    QVERIFY(text("sv") != u"Något helt annat"_qs);
    QCOMPARE(project().table().find(UnitId(u"q:title"_qs))->text(Language(u"sv"_qs)), u"Partnerskapsmätaren"_qs);
}

// Without --folder the person's own translations are read and written, never the program's.
void TestLanguageFiles::leavesThePersonsFolderWhole()
{
    QCOMPARE(languages({u"--export"_qs, path(u"x.xlsx"_qs), u"--target"_qs, u"en"_qs}).status, 0);
    QVERIFY(QFile::exists(path(u"data/barometer/translations/barometer_sv.ts"_qs)));
    const Outcome run = languages({u"--import"_qs, path(u"x.xlsx"_qs)});
    QCOMPARE(run.status, 0);
    QVERIFY2(run.output.startsWith(u"0 text"_qs), qPrintable(run.output));
}

void TestLanguageFiles::onlyWhatIsOpen()
{
    TranslationProject work = project();
    QVERIFY(work.table().set(m_unit, Language(u"fi"_qs), {u"Vielä jotain?"_qs}, UnitState::Checked));
    QVERIFY_RESULT(work.save());
    const Outcome run = languages({u"--export"_qs, path(u"open.xliff"_qs), u"--folder"_qs, path(u"work"_qs),
                                   u"--open"_qs, u"--part"_qs, u"questionnaire"_qs});
    QCOMPARE(run.status, 0);
    const auto bytes = core::base::readFile(path(u"open.xliff"_qs), 1 << 24);
    QVERIFY_RESULT(bytes);
    QCOMPARE(bytes->count("<trans-unit"), 1);
    QVERIFY(bytes->contains("needs-adaptation"));
}

// From nothing to a questionnaire in Northern Sámi: export, translate, import. (Invented: every text is its own
// source.)
void TestLanguageFiles::aLanguageOfItsOwn()
{
    const QString questionnaire = path(u"work/q.json"_qs);
    core::language::TranslationTable table = project().table();
    const std::vector<core::language::TranslationUnit> units = table.units();
    for (const core::language::TranslationUnit &unit : units) {
        if (!unit.isInterface())
            QVERIFY(table.set(unit.id, Language(u"se"_qs), {unit.text(Language(u"fi"_qs))}, UnitState::Checked));
    }
    const core::language::TranslationFileRequest request{Language(u"fi"_qs), Language(u"se"_qs), false,
                                                         core::language::TextPart::Questionnaire};
    QVERIFY_RESULT(core::base::writeFile(path(u"se.xliff"_qs), core::language::writeXliff(table, request)));
    const Outcome run =
        languages({u"--import"_qs, path(u"se.xliff"_qs), u"--questionnaire"_qs, questionnaire, u"--quiet"_qs});
    QCOMPARE(run.errors, QString());
    QCOMPARE(run.status, 0);
    const Outcome check = barometer({u"questionnaire"_qs, u"check"_qs, questionnaire});
    QVERIFY2(check.output.contains(u"4 languages"_qs), qPrintable(check.output));
}

// A language whose questions are all there, on a machine that has its buttons and on one that lacks them.
void TestLanguageFiles::anEventNeedsTheButtonsOfItsLanguages()
{
    const Language sami(u"se"_qs);
    TranslationProject work = project();
    const std::vector<core::language::TranslationUnit> units = work.table().units();
    for (const core::language::TranslationUnit &unit : units) {
        if (!unit.isInterface())
            QVERIFY(work.table().set(unit.id, sami, {unit.text(Language(u"fi"_qs))}, UnitState::Checked));
    }
    QVERIFY_RESULT(work.save());
    const QStringList asked{u"--questionnaire"_qs, path(u"work/q.json"_qs)};
    const auto newStore = [&](const QString &name, const QStringList &more) {
        return barometer(QStringList{u"new"_qs, path(name)} + asked + more);
    };
    const auto event = [this] {
        return barometer({u"event"_qs, u"new"_qs, path(u"plan"_qs), u"--place"_qs, u"Inari"_qs, u"--day"_qs,
                          u"2022-12-01"_qs, u"--languages"_qs, u"fi,se"_qs, u"--output"_qs, path(u"x.event"_qs)});
    };
    QCOMPARE(newStore(u"plan"_qs, {u"--wave"_qs, u"2"_qs}).status, 0);
    const Outcome early = event();
    QCOMPARE(early.status, 1);
    QVERIFY2(early.errors.contains(u"se"_qs), qPrintable(early.errors));
    // The person's own catalogue. A copy of the Finnish one, which still says so inside, is no translation.
    const QString own = path(u"data/barometer/translations/barometer_se.ts"_qs);
    QVERIFY(QDir().mkpath(QFileInfo(own).path()));
    QByteArray texts = tests::contentOf(path(u"work/barometer_fi.ts"_qs));
    QVERIFY_RESULT(core::base::writeFile(own, texts));
    QCOMPARE(event().status, 1);
    texts.replace("language=\"fi\"", "language=\"se\"");
    QVERIFY_RESULT(core::base::writeFile(own, texts));
    const Outcome made = event();
    QVERIFY2(made.status == 0, qPrintable(made.errors));
    const QStringList fromEvent{u"--event"_qs, path(u"x.event"_qs)};
    const Outcome store = newStore(u"store"_qs, fromEvent);
    QVERIFY2(store.status == 0, qPrintable(store.errors));
    QVERIFY(QFile::remove(own));
    const Outcome refused = newStore(u"other"_qs, fromEvent);
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.errors.contains(u"se"_qs), qPrintable(refused.errors));
    QVERIFY(!QFile::exists(path(u"other"_qs)));
}

void TestLanguageFiles::theTerms()
{
    QCOMPARE(languages({u"--export"_qs, path(u"terms.tbx"_qs)}).status, 0);
    const auto bytes = core::base::readFile(path(u"terms.tbx"_qs), 1 << 20);
    QVERIFY_RESULT(bytes);
    QVERIFY(bytes->contains("<term>osaamiskeskus</term>"));
}

void TestLanguageFiles::aBookOfPages()
{
    const Outcome run = languages({u"--export"_qs, path(u"pages.pdf"_qs), u"--folder"_qs, path(u"work"_qs)});
    QCOMPARE(run.errors, QString());
    QCOMPARE(run.status, 0);
    const auto bytes = core::base::readFile(path(u"pages.pdf"_qs), 64 << 20);
    QVERIFY_RESULT(bytes);
    QVERIFY(bytes->startsWith("%PDF"));
    const auto pages = project().questionnaire()->questions.size();
    QVERIFY(bytes->count("/Subtype /Image") >= static_cast<qsizetype>(pages) + 10); // and windows of the program
}

void TestLanguageFiles::publishesIntoAStore()
{
    QCOMPARE(
        barometer({u"new"_qs, path(u"store"_qs), u"--questionnaire"_qs, path(u"work/q.json"_qs), u"--wave"_qs, u"2"_qs})
            .status,
        0);
    QCOMPARE(barometer({u"rehearse"_qs, path(u"store"_qs), u"--responses"_qs, u"3"_qs, u"--seed"_qs, u"1"_qs}).status,
             0);
    const QString before = barometer({u"info"_qs, path(u"store"_qs), u"--json"_qs}).output;
    QVERIFY(barometer({u"info"_qs, path(u"store"_qs)}).output.contains(u"Its texts are those of this program."_qs));

    auto changed = project();
    QVERIFY(changed.table().set(m_unit, Language(u"sv"_qs), {u"Övrigt?"_qs}, UnitState::Checked));
    QVERIFY(changed.table().set(m_unit, Language(u"se"_qs), {u"Eará?"_qs}, UnitState::Draft)); // a language begun
    QVERIFY_RESULT(changed.save());
    const QStringList publish{u"--publish"_qs, path(u"store"_qs), u"--folder"_qs, path(u"work"_qs)};
    const Outcome done = languages(publish);
    QCOMPARE(done.errors, QString());
    QCOMPARE(done.status, 0);
    QVERIFY2(done.output.contains(u"Texts changed in the store: sv 1."_qs), qPrintable(done.output));
    QVERIFY2(done.output.contains(u"se is left out"_qs), qPrintable(done.output));
    QCOMPARE(barometer({u"info"_qs, path(u"store"_qs), u"--json"_qs}).output, before); // structure, counts, all of it
    QVERIFY(barometer({u"info"_qs, path(u"store"_qs)}).output.contains(u"sv 1 differ from this program's"_qs));
    QCOMPARE(barometer({u"verify"_qs, path(u"store"_qs)}).status, 0);
    QVERIFY(languages(publish).output.contains(u"The store has these texts already."_qs));
}

void TestLanguageFiles::publishesNothingElse()
{
    const QString store = path(u"store"_qs);
    QCOMPARE(
        barometer({u"new"_qs, store, u"--questionnaire"_qs, path(u"work/q.json"_qs), u"--wave"_qs, u"2"_qs}).status, 0);
    auto questionnaire = *project().questionnaire();
    questionnaire.questions.front().background = !questionnaire.questions.front().background;
    QVERIFY_RESULT(
        core::base::writeFile(path(u"other.json"_qs), core::questionnaire::writeQuestionnaire(questionnaire)));
    const QString info = barometer({u"info"_qs, store, u"--json"_qs}).output;
    const QMap<QString, QByteArray> before = tests::everyByteOf(store);
    const Outcome refused = languages({u"--publish"_qs, store, u"--questionnaire"_qs, path(u"other.json"_qs)});
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.errors.contains(u"asks something else"_qs), qPrintable(refused.errors));
    const QMap<QString, QByteArray> after = tests::everyByteOf(store);
    for (const QString &name : before.keys()) {
        if (!name.startsWith(u"store.qk")) // which any opening covers with a change that changes nothing
            QCOMPARE(after.value(name), before.value(name));
    }
    QCOMPARE(barometer({u"info"_qs, store, u"--json"_qs}).output, info);
    QCOMPARE(languages({u"--publish"_qs, store, u"--import"_qs, path(u"x.ts"_qs)}).status, 2);
}

void TestLanguageFiles::aWaveWithUnequalScalesDoesNotOpen()
{
    const auto shipped = core::base::readFile(tests::shippedQuestionnaire(), 1 << 23);
    QVERIFY_RESULT(shipped);
    auto read = core::questionnaire::readQuestionnaire(*shipped);
    QVERIFY(read.questionnaire.has_value());
    core::questionnaire::Choice &point = read.questionnaire->scales.front().points.front();
    std::vector<core::questionnaire::Text::Variant> variants = point.label.variants();
    QVERIFY(!variants.empty());
    QMap<Language, QString> texts = variants.front().text.texts();
    texts.remove(Language(u"sv"_qs));
    variants.front().text = core::questionnaire::LocalizedText(texts);
    point.label = core::questionnaire::Text(variants);
    QVERIFY_RESULT(
        core::base::writeFile(path(u"q.json"_qs), core::questionnaire::writeQuestionnaire(*read.questionnaire)));
    const Outcome run =
        barometer({u"new"_qs, path(u"store"_qs), u"--questionnaire"_qs, path(u"q.json"_qs), u"--wave"_qs, u"2"_qs});
    QCOMPARE(run.status, 3);
    QVERIFY2(run.errors.contains(u"has not as many labels in every language"_qs), qPrintable(run.errors));
    QVERIFY(!QFile::exists(path(u"store"_qs)));
}

// What an older program had handed out is renewed where nobody changed it; the person's own word stays.
void TestLanguageFiles::aNewerProgramRenewsTheFolder()
{
    QCOMPARE(languages({u"--export"_qs, path(u"x.ts"_qs)}).status, 0); // makes the folder
    const QString folder = path(u"data/barometer/translations"_qs);
    const auto now = core::base::readFile(folder + u"/barometer_sv.ts"_qs, 1 << 24);
    QVERIFY_RESULT(now);
    const QByteArray cancel = "<translation>Avbryt</translation>";
    const QByteArray close = "<translation>Stäng</translation>";
    QVERIFY(now->contains(cancel) && now->contains(close));
    QByteArray given = *now; // as an older program had it
    given.replace(cancel, "<translation>Upphäv</translation>");
    QByteArray own = given; // and one text changed by hand
    own.replace(close, "<translation>Stäng igen</translation>");
    QVERIFY_RESULT(core::base::writeFile(folder + u"/.given/barometer_sv.ts"_qs, given));
    QVERIFY_RESULT(core::base::writeFile(folder + u"/barometer_sv.ts"_qs, own));
    QCOMPARE(languages({}).status, 0);
    const auto renewed = core::base::readFile(folder + u"/barometer_sv.ts"_qs, 1 << 24);
    QVERIFY_RESULT(renewed);
    QVERIFY(renewed->contains("Stäng igen"));
    QVERIFY(!renewed->contains("Upphäv"));
    QVERIFY(renewed->contains(cancel));
}

// A person's own language was made with an older program, whose word for a button was longer.
void TestLanguageFiles::aNewerProgramMarksWhatAnOwnLanguageMustChange()
{
    const QString folder = path(u"data/barometer/translations"_qs);
    QVERIFY(QDir().mkpath(folder));
    const QString file = folder + u"/barometer_se.ts"_qs;
    auto older = core::base::readFile(path(u"work/barometer_fi.ts"_qs), 1 << 24).value();
    const QByteArray then = "<source>Place where people answer</source>";
    const QByteArray source = "<source>The page where people answer</source>";
    QCOMPARE(older.count(source), 1);
    older.replace(source, then);
    QVERIFY_RESULT(core::base::writeFile(file, older));
    QCOMPARE(languages({}).status, 0);
    const QByteArray renewed = core::base::readFile(file, 1 << 24).value();
    QVERIFY(renewed.contains(source));
    QVERIFY(renewed.contains("<oldsource>Place where people answer</oldsource>"));
    QVERIFY(!renewed.contains(then));
    // Once is enough: the file is left as it is from then on.
    QCOMPARE(languages({}).status, 0);
    QCOMPARE(core::base::readFile(file, 1 << 24).value(), renewed);
    const TranslationProject project = TranslationProject::open(folder).value();
    const auto *unit = project.table().find(
        core::language::interfaceUnitId(u"ui::translator::PreviewPane"_qs, u"The page where people answer"_qs, {}));
    QVERIFY(unit != nullptr);
    QCOMPARE(unit->state(Language(u"se"_qs)), UnitState::Stale);
    QCOMPARE(unit->translations.value(Language(u"se"_qs)).sourceThen, u"Place where people answer"_qs);
}

void TestLanguageFiles::wrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("compiled files are not written")
        << QStringList{u"--export"_qs, u"x.qm"_qs}
        << u"--export cannot be x.qm. It can be: .ts, .xliff, .xlsx, .pdf, .tbx."_qs;
    QTest::newRow("unknown ending") << QStringList{u"--export"_qs, u"x.doc"_qs}
                                    << u"--export cannot be x.doc. It can be: .ts, .xliff, .xlsx, .pdf, .tbx."_qs;
    QTest::newRow("no language") << QStringList{u"--export"_qs, u"x.ts"_qs, u"--target"_qs, u"Swedish"_qs}
                                 << u"--target cannot be Swedish. It can be: fi, sv, en, se, fi-x-selko …."_qs;
    QTest::newRow("out of a language that is not there")
        << QStringList{u"--export"_qs, u"x.ts"_qs, u"--source"_qs, u"xx"_qs}
        << u"--source cannot be xx. It can be: fi, sv, en."_qs;
    QTest::newRow("out of a language into itself")
        << QStringList{u"--export"_qs, u"x.ts"_qs, u"--source"_qs, u"fi"_qs, u"--target"_qs, u"fi"_qs}
        << u"--target cannot be fi. It can be: sv, en."_qs;
    QTest::newRow("no part") << QStringList{u"--export"_qs, u"x.ts"_qs, u"--part"_qs, u"all"_qs}
                             << u"--part cannot be all. It can be: program, questionnaire."_qs;
    QTest::newRow("both ways") << QStringList{u"--export"_qs, u"x.ts"_qs, u"--import"_qs, u"x.ts"_qs}
                               << u"--import is one word too many. See --help after the command."_qs;
}

void TestLanguageFiles::wrongUse()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, sentence);
    const Outcome run = languages(arguments);
    QCOMPARE(run.errors, sentence + u'\n');
    QCOMPARE(run.status, 2);
    QCOMPARE(run.output, QString());
    QVERIFY(!QFile::exists(u"x.ts"_qs));
}

void TestLanguageFiles::refusesBrokenFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no language") << QByteArray(
        "<TS version=\"2.1\"><context><name>A</name><message><source>a</source></message></context></TS>");
    QTest::newRow("half a file") << QByteArray("<TS language=\"sv\"><context>");
    QTest::newRow("half a catalogue") << QByteArray::fromHex("3cb86418caef9c95cd211cbf60a1bddd69");
    QTest::newRow("half a workbook") << QByteArray("PK\x03\x04");
}

void TestLanguageFiles::refusesBrokenFiles()
{
    QFETCH(QByteArray, bytes);
    QVERIFY_RESULT(core::base::writeFile(path(u"x.ts"_qs), bytes));
    const Outcome run = languages({u"--import"_qs, path(u"x.ts"_qs), u"--folder"_qs, path(u"work"_qs)});
    QCOMPARE(run.status, 3);
    QCOMPARE(run.output, QString());
    QVERIFY2(run.errors.contains(path(u"x.ts"_qs)), qPrintable(run.errors));
}

BAROMETER_TEST(TestLanguageFiles)
#include "tst_languagefiles.moc"
