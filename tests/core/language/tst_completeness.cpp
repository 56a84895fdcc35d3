// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safefile.h"
#include "core/language/completeness.h"
#include "core/questionnaire/questionnairefile.h"
#include "tests/core/language/sampletable.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QTest>

using core::base::Language;
using core::language::checkInterface;
using core::language::checkQuestionnaire;
using core::language::Completeness;
using core::language::LanguageFinding;
using core::language::languageStatus;
using core::language::TextFault;
using core::language::TsFile;
using core::language::TsMessage;
using core::questionnaire::LocalizedText;
using core::questionnaire::Questionnaire;
using core::questionnaire::Text;
using Kind = core::language::LanguageFinding::Kind;

namespace {

const Language finnish{QStringLiteral("fi")};
const Language swedish{QStringLiteral("sv")};

TsMessage message(const QString &source, const QString &translation)
{
    TsMessage made;
    made.context = QStringLiteral("Commands");
    made.source = source;
    made.translation = {translation};
    made.unfinished = translation.isEmpty();
    return made;
}

TsFile catalogue(const QString &language, std::vector<TsMessage> messages)
{
    return {Language(language), Language(QStringLiteral("en")), std::move(messages)};
}

} // namespace

class TestCompleteness : public QObject
{
    Q_OBJECT

private slots:
    void countsACatalogue()
    {
        const TsFile texts = catalogue(QStringLiteral("fi"),
                                       {message(QStringLiteral("One."), QStringLiteral("Yksi.")),
                                        message(QStringLiteral("Two %1"), QStringLiteral("Kaksi %1")),
                                        message(QStringLiteral("Three"), QStringLiteral("Kolme"))});
        QVERIFY(checkInterface(texts, texts).isComplete());

        const Completeness poor =
            checkInterface(texts,
                           catalogue(QStringLiteral("se"),
                                     {message(QStringLiteral("One."), QStringLiteral("Okta")),
                                      message(QStringLiteral("Two %1"), QString()),
                                      message(QStringLiteral("Four"), QStringLiteral("Njeallje"))}));
        QCOMPARE(poor.language, Language(QStringLiteral("se")));
        QCOMPARE(poor.texts, 3);
        QCOMPARE(poor.translated, 1);
        QCOMPARE(poor.count(Kind::Missing), 2); // one is there unfinished, one not at all
        QCOMPARE(poor.count(Kind::Stale), 1);
        QCOMPARE(poor.count(Kind::Faulty), 1);
        QVERIFY(poor.findings.front().fault == TextFault::EndPunctuation);
    }

    void unfinishedTranslationsDoNotCount()
    {
        TsMessage doubtful = message(QStringLiteral("One"), QStringLiteral("Yksi"));
        doubtful.unfinished = true;
        const TsFile texts = catalogue(QStringLiteral("fi"), {doubtful});
        QCOMPARE(checkInterface(texts, texts).translated, 0);
    }

    void obsoleteTextsAreNeitherMissingNorStale()
    {
        TsMessage gone = message(QStringLiteral("Gone"), QStringLiteral("Poissa"));
        gone.obsolete = true;
        const TsFile texts = catalogue(QStringLiteral("fi"), {gone});
        QCOMPARE(checkInterface(texts, texts).texts, 0);
        QVERIFY(checkInterface(texts, texts).isComplete());
    }

    void englishNeedsPluralFormsOnly()
    {
        TsMessage plural = message(QStringLiteral("%n answer(s)"), QStringLiteral("%n vastaus"));
        plural.plural = true;
        plural.translation.append(QStringLiteral("%n vastausta"));
        const TsFile texts =
            catalogue(QStringLiteral("fi"), {message(QStringLiteral("Open"), QStringLiteral("Avaa")), plural});
        const Completeness none = checkInterface(texts, catalogue(QStringLiteral("en"), {}));
        QCOMPARE(none.texts, 2);
        QCOMPARE(none.translated, 1);
        plural.translation = {QStringLiteral("%n answer"), QStringLiteral("%n answers")};
        QVERIFY(checkInterface(texts, catalogue(QStringLiteral("en"), {plural})).isComplete());
    }

    void findsAQuestionnairesGaps()
    {
        Questionnaire questionnaire;
        questionnaire.defaultLanguage = finnish;
        questionnaire.languages = {finnish, swedish};
        questionnaire.title = Text(LocalizedText({{finnish, QStringLiteral("Kysely")}}));
        core::questionnaire::Question question;
        question.id = core::questionnaire::QuestionId(QStringLiteral("Q01"));
        question.text = Text(
            LocalizedText({{finnish, QStringLiteral("Missä toimit?")}, {swedish, QStringLiteral("Var verkar du.")}}));
        questionnaire.questions.push_back(question);

        QVERIFY(checkQuestionnaire(questionnaire, finnish).isComplete());
        const Completeness found = checkQuestionnaire(questionnaire, swedish);
        QCOMPARE(found.texts, 2);
        QCOMPARE(found.translated, 1);
        QCOMPARE(found.findings.at(0).place, QStringLiteral("title"));
        QVERIFY(found.findings.at(0).kind == Kind::Missing);
        QCOMPARE(found.findings.at(1).place, QStringLiteral("questions/Q01/text"));
        QVERIFY(found.findings.at(1).fault == TextFault::EndPunctuation);
    }

    void findsLanguagesInBothPlaces()
    {
        Questionnaire questionnaire;
        questionnaire.defaultLanguage = finnish;
        questionnaire.languages = {swedish, finnish};
        questionnaire.title =
            Text(LocalizedText({{finnish, QStringLiteral("Kysely")}, {swedish, QStringLiteral("Enkät")}}));
        const auto text = [](const QString &translation) {
            return message(QStringLiteral("Survey"), translation);
        };
        const std::vector<TsFile> catalogues{catalogue(QStringLiteral("se"), {text(QStringLiteral("Jearahallan"))}),
                                             catalogue(QStringLiteral("fi"), {text(QStringLiteral("Kysely"))}),
                                             catalogue(QStringLiteral("de"), {})};
        const auto found = languageStatus(core::language::sourcesOf(catalogues), catalogues, questionnaire);
        QCOMPARE(found.size(), size_t{4});
        QCOMPARE(found.at(0).language, swedish);
        QVERIFY(!found.at(0).interfaceTexts && !found.at(0).isComplete());
        QCOMPARE(found.at(1).language, finnish);
        QVERIFY(found.at(1).isComplete());
        QCOMPARE(found.at(2).language, Language(QStringLiteral("de")));
        QCOMPARE(found.at(2).interfaceTexts->count(Kind::Missing), 1);
        QCOMPARE(found.at(3).language, Language(QStringLiteral("se")));
        QVERIFY(!found.at(3).questionnaireTexts && !found.at(3).isComplete());
    }

    /// A person's file that was made for an older program: what it says too much is its own fault alone.
    void olderSourcesBlameTheirOwnLanguage()
    {
        Questionnaire questionnaire;
        questionnaire.defaultLanguage = finnish;
        questionnaire.languages = {finnish};
        const TsFile program =
            catalogue(QStringLiteral("fi"), {message(QStringLiteral("Start"), QStringLiteral("Aloita"))});
        const auto found = languageStatus(
            program,
            {program, catalogue(QStringLiteral("se"), {message(QStringLiteral("Begin"), QStringLiteral("Álggat"))})},
            questionnaire);
        QCOMPARE(found.size(), size_t{2});
        QVERIFY(found.at(0).interfaceTexts->isComplete());
        QCOMPARE(found.at(1).language, Language(QStringLiteral("se")));
        QCOMPARE(found.at(1).interfaceTexts->count(Kind::Stale), 1);
        QCOMPARE(found.at(1).interfaceTexts->count(Kind::Missing), 1);
    }

    void shippedQuestionnaireIsComplete()
    {
        const auto bytes = core::base::readFile(
            tests::sourcePath(QStringLiteral("resources/questionnaires/partnership-barometer.json")), 1 << 23);
        QVERIFY_RESULT(bytes);
        const auto read = core::questionnaire::readQuestionnaire(*bytes);
        QVERIFY(read.questionnaire);
        QStringList faults;
        for (const Language &language : read.questionnaire->languages) {
            for (const LanguageFinding &finding : checkQuestionnaire(*read.questionnaire, language).findings)
                faults.append(QStringLiteral("%1: %2 -> %3").arg(finding.place, finding.source, finding.translation));
        }
        QCOMPARE(faults.join(u'\n'), QString());
    }

    /// One word for one thing: the same source reads the same in every window, but where it means something else there.
    void theSameSourceHasOneTranslation()
    {
        const QStringList apart{QStringLiteral("Stop"),  QStringLiteral("Space"), QStringLiteral("Delete"),
                                QStringLiteral("Print"), QStringLiteral("End"),   QStringLiteral("Answer")};
        QStringList faults;
        for (const char *language : {"fi", "sv"}) {
            QMap<QString, QStringList> first;
            for (const TsMessage &each : tests::shippedCatalogue(QLatin1String(language)).messages) {
                QStringList words = each.translation;
                words.replaceInStrings(QStringLiteral("&"), QString()); // which letter is free, each menu knows
                if (each.comment.isEmpty() && !apart.contains(each.source) && first.value(each.source, words) != words)
                    faults.append(QStringLiteral("%1: %2").arg(QLatin1String(language), each.source));
                first.insert(each.source, first.value(each.source, words));
            }
        }
        QCOMPARE(faults.join(u'\n'), QString());
    }

    void shippedCataloguesHaveNoFaults_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("fi") << "fi";
        QTest::newRow("sv") << "sv";
        QTest::newRow("en") << "en";
    }

    /// What is not translated yet is another test's business ("translations").
    void shippedCataloguesHaveNoFaults()
    {
        QFETCH(QString, language);
        const QString path = tests::sourcePath(QStringLiteral("translations/barometer_%1.ts"));
        const auto texts = core::base::readFile(path.arg(QStringLiteral("fi")), 1 << 24);
        QVERIFY_RESULT(texts);
        const auto bytes = core::base::readFile(path.arg(language), 1 << 24);
        QVERIFY_RESULT(bytes);
        const auto all = core::language::readTsFile(*texts, QStringLiteral("fi"));
        QVERIFY_RESULT(all);
        const auto read = core::language::readTsFile(*bytes, language);
        QVERIFY_RESULT(read);
        QCOMPARE(read->language, Language(language));
        QVERIFY(all->messages.size() > 100);
        for (const TsMessage &each : all->messages) {
            const bool number =
                each.source.contains(QStringLiteral("%n")) || each.source.contains(QStringLiteral("%Ln"));
            QVERIFY2(each.plural == number, qPrintable(each.source)); // QT_TRANSLATE_N_NOOP forgotten?
        }
        QStringList faults;
        for (const LanguageFinding &finding : checkInterface(*all, *read).findings) {
            if (finding.kind != Kind::Missing)
                faults.append(QStringLiteral("%1: %2 -> %3").arg(finding.place, finding.source, finding.translation));
        }
        QCOMPARE(faults.join(u'\n'), QString());
    }
};

BAROMETER_TEST(TestCompleteness)
#include "tst_completeness.moc"
