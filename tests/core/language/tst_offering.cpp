// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safefile.h"
#include "core/language/completeness.h"
#include "core/language/offering.h"
#include "core/language/pseudolanguage.h"
#include "core/questionnaire/questionnairefile.h"
#include "tests/core/language/sampletable.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace core::language;
using core::questionnaire::Questionnaire;
using tests::language;

namespace {

const UnitId question{QStringLiteral("q:questions/Q05/text")};

/// The shipped questionnaire with one more language, whose every text is the Finnish one.
TranslationTable withLanguage(const char *tag)
{
    TranslationTable table = tests::shippedTable();
    const std::vector<TranslationUnit> units = table.units();
    for (const TranslationUnit &unit : units) {
        if (!unit.isInterface())
            table.set(unit.id, language(tag), {unit.text(language("fi"))}, UnitState::Checked);
    }
    return table;
}

Questionnaire written(const TranslationTable &table)
{
    Questionnaire questionnaire = tests::shippedQuestionnaire();
    table.writeTo(questionnaire);
    return questionnaire;
}

} // namespace

/// In which languages respondents may be asked.
class TestOffering : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theProgramsOwnLanguages();
    void easyLanguageIsALanguage();
    void aGapTakesTheLanguageOut();
    void aNewLanguageNeedsTheProgramsTextsToo();
    void aCopiedFileIsNotOffered();
    void unequalScalesAreRefused();

private:
    QTemporaryDir m_folder;
    Catalogue m_catalogue;
    TsFile m_texts;
};

// core carries no catalogues: the shipped ones are used as files of a folder, as a person's own would be.
void TestOffering::initTestCase()
{
    for (const char *tag : {"fi", "sv", "en"})
        QVERIFY_RESULT(
            core::base::writeFile(m_folder.filePath(QStringLiteral("barometer_%1.ts").arg(QLatin1String(tag))),
                                  writeTsFile(tests::shippedCatalogue(QLatin1String(tag)))));
    m_catalogue.useFolder(m_folder.path());
    m_texts = tests::shippedCatalogue(QStringLiteral("fi"));
}

void TestOffering::theProgramsOwnLanguages()
{
    const Questionnaire shipped = tests::shippedQuestionnaire();
    QCOMPARE(languagesToOffer(shipped, m_catalogue, m_texts), shipped.languages);
    for (const char *tag : {"fi", "sv", "en"})
        QCOMPARE(missingForRespondents(m_catalogue, m_texts, language(tag)), QStringList());
}

void TestOffering::easyLanguageIsALanguage()
{
    for (const char *tag : {"fi-x-selko", "sv-x-lattlast"}) {
        const Questionnaire questionnaire = written(withLanguage(tag));
        QVERIFY(questionnaire.languages.contains(language(tag)));
        QVERIFY2(languagesToOffer(questionnaire, m_catalogue, m_texts).contains(language(tag)), tag);
        QVERIFY(checkQuestionnaire(questionnaire, language(tag)).isComplete());
        // The file reads again, and its structure is the same: answers in easy Finnish are answers to the same wave.
        const auto again =
            core::questionnaire::readQuestionnaire(core::questionnaire::writeQuestionnaire(questionnaire));
        QVERIFY(again.questionnaire.has_value());
        for (const auto &wave : questionnaire.waves)
            QCOMPARE(core::questionnaire::structureId(questionnaire, wave.id),
                     core::questionnaire::structureId(tests::shippedQuestionnaire(), wave.id));
    }
}

// Outside the kiosk the text falls back along the chain; respondents are not offered half a language.
void TestOffering::aGapTakesTheLanguageOut()
{
    TranslationTable table = withLanguage("fi-x-selko");
    table.set(question, language("fi-x-selko"), {QString()}, UnitState::Missing);
    const Questionnaire questionnaire = written(table);
    QVERIFY(!languagesToOffer(questionnaire, m_catalogue, m_texts).contains(language("fi-x-selko")));
    QVERIFY(languagesToOffer(questionnaire, m_catalogue, m_texts).contains(language("fi")));
    const auto &asked = *questionnaire.question(core::questionnaire::QuestionId(QStringLiteral("Q05")));
    const auto found = questionnaire.find(asked.text, language("fi-x-selko"), questionnaire.waves.back().id, asked.id);
    QCOMPARE(found.language, language("fi"));
    QCOMPARE(found.text, tests::shippedTable().find(question)->text(language("fi")));
}

void TestOffering::aNewLanguageNeedsTheProgramsTextsToo()
{
    TranslationTable table = withLanguage("se");
    const Questionnaire questionnaire = written(table);
    QVERIFY(!missingForRespondents(m_catalogue, m_texts, language("se")).isEmpty());
    QVERIFY(!languagesToOffer(questionnaire, m_catalogue, m_texts).contains(language("se")));
    const std::vector<TranslationUnit> units = table.units();
    for (const TranslationUnit &unit : units) {
        if (unit.isInterface())
            table.set(unit.id, language("se"), QStringList(unit.plural ? 3 : 1, QStringLiteral("x")),
                      UnitState::Checked);
    }
    QTemporaryDir folder;
    QVERIFY_RESULT(core::base::writeFile(folder.filePath(QStringLiteral("barometer_se.ts")),
                                         writeTsFile(table.tsFile(language("se")))));
    Catalogue catalogue;
    catalogue.useFolder(folder.path());
    QVERIFY(languagesToOffer(questionnaire, catalogue, m_texts).contains(language("se")));
}

// A scale with fewer labels in one language is another scale: no such questionnaire is read, so no wave opens with it.
// A new language begins as a copy of another one's file: until it is translated, nobody is asked in it.
void TestOffering::aCopiedFileIsNotOffered()
{
    const Questionnaire questionnaire = written(withLanguage("se"));
    TsFile copied = tests::shippedCatalogue(QStringLiteral("sv"));
    const auto offered = [&](const TsFile &file) {
        const QTemporaryDir folder;
        const auto write = [&folder](const char *name, const TsFile &texts) {
            QVERIFY_RESULT(core::base::writeFile(folder.filePath(QLatin1String(name)), writeTsFile(texts)));
        };
        write("barometer_sv.ts", tests::shippedCatalogue(QStringLiteral("sv")));
        write("barometer_se.ts", file);
        Catalogue catalogue;
        catalogue.useFolder(folder.path());
        if (!catalogue.languages().contains(language("se")))
            return QStringLiteral("not there at all");
        const bool isOffered = languagesToOffer(questionnaire, catalogue, m_texts).contains(language("se"));
        return isOffered ? QStringLiteral("offered")
                         : QString::number(missingForRespondents(catalogue, m_texts, language("se")).size());
    };
    QVERIFY(offered(copied).toInt() > 50);
    // A translator has saved it under its own name, and has not come to these texts yet.
    for (TsMessage &message : copied.messages)
        message.unfinished = true;
    copied.language = language("se");
    QVERIFY(offered(copied).toInt() > 50);
    for (TsMessage &message : copied.messages) {
        for (QString &form : message.translation)
            form = pseudoText(form, Pseudo::Longer);
        message.unfinished = false;
        const QString last = message.translation.constLast(); // a list that grows moves what it holds
        message.translation.resize(message.plural ? 3 : 1, last);
    }
    QCOMPARE(offered(copied), QStringLiteral("offered"));
}

void TestOffering::unequalScalesAreRefused()
{
    Questionnaire questionnaire = tests::shippedQuestionnaire();
    TranslationTable table = tests::shippedTable();
    const auto point = std::find_if(table.units().begin(), table.units().end(), [](const TranslationUnit &unit) {
        return unit.place.startsWith(QLatin1String("scales/AGREE5/"));
    });
    QVERIFY(point != table.units().end());
    const UnitId id = point->id;
    QVERIFY(table.set(id, language("sv"), {QString()}, UnitState::Missing));
    table.writeTo(questionnaire);
    const auto read = core::questionnaire::readQuestionnaire(core::questionnaire::writeQuestionnaire(questionnaire));
    QVERIFY(!read.questionnaire.has_value());
    QVERIFY(std::any_of(read.issues.begin(), read.issues.end(), [](const core::questionnaire::Issue &issue) {
        return issue.place == QLatin1String("scales/AGREE5") &&
            issue.fault.startsWith(QLatin1String("has not as many labels in every language"));
    }));
}

BAROMETER_TEST(TestOffering)
#include "tst_offering.moc"
