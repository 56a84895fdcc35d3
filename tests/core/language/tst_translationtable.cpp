// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/language/translationmerge.h"
#include "core/questionnaire/questionnairefile.h"
#include "tests/core/language/sampletable.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QTest>

using namespace core::language;
using tests::language;

namespace {

/// Every form of a text with something behind it that is no placeholder: those that it has are kept.
QStringList edited(QStringList forms, quint64 edit)
{
    for (QString &form : forms)
        form += QLatin1Char('x') + QString::number(edit);
    return forms;
}

} // namespace

class TestTranslationTable : public QObject
{
    Q_OBJECT

private slots:
    void seesEveryText();
    void writesTheQuestionnaireBack();
    void structureStays();
    void changedSourceMakesStale();
    void aDraftStaysADraft();
    void englishWordingLeavesTheSourceAlone();
    void reviewRecordSurvives();
    void planChangesNothing();
    void refusesWhatDoesNotFit_data();
    void refusesWhatDoesNotFit();
    void refusesASecondWording();
    void neverLosesAText();

private:
    const UnitId m_unit{QStringLiteral("q:questions/Q39/text")};
};

void TestTranslationTable::seesEveryText()
{
    const TranslationTable table = tests::shippedTable();
    QVERIFY(table.languages().contains(language("fi")));
    const TranslationUnit *unit = table.find(m_unit);
    QVERIFY(unit != nullptr);
    QCOMPARE(unit->context, QStringLiteral("Q39"));
    QCOMPARE(table.sourceLanguage(*unit), language("fi"));
    for (const TranslationUnit &each : table.units()) {
        if (!each.isInterface()) {
            for (const char *tag : {"fi", "sv", "en"})
                QVERIFY2(!each.text(language(tag)).isEmpty(), qPrintable(each.id.text()));
        }
    }
    const TranslationUnit *cancel =
        table.find(interfaceUnitId(QStringLiteral("QPlatformTheme"), QStringLiteral("Cancel"), QString()));
    QVERIFY(cancel != nullptr);
    QCOMPARE(cancel->text(language("fi")), QStringLiteral("Peruuta"));
    QCOMPARE(cancel->text(language("en")), QStringLiteral("Cancel"));
}

void TestTranslationTable::writesTheQuestionnaireBack()
{
    const auto original = tests::shippedQuestionnaire();
    auto copy = original;
    tests::shippedTable().writeTo(copy);
    QVERIFY(copy == original);
}

void TestTranslationTable::structureStays()
{
    auto changed = tests::shippedQuestionnaire();
    TranslationTable table = tests::shippedTable();
    QVERIFY(table.set(m_unit, language("sv"), {QStringLiteral("Något annat?")}, UnitState::Draft));
    QVERIFY(table.set(m_unit, language("se"), {QStringLiteral("Eará?")}, UnitState::Draft));
    table.writeTo(changed);
    QVERIFY(changed.languages.contains(language("se")));
    QCOMPARE(changed.question(core::questionnaire::QuestionId(QStringLiteral("Q39")))
                 ->text.in(core::questionnaire::WaveId(QStringLiteral("2")))
                 .texts()
                 .value(language("sv")),
             QStringLiteral("Något annat?"));
    const core::questionnaire::WaveId wave(QStringLiteral("2"));
    QCOMPARE(core::questionnaire::structureId(changed, wave),
             core::questionnaire::structureId(tests::shippedQuestionnaire(), wave));
}

void TestTranslationTable::changedSourceMakesStale()
{
    TranslationTable table = tests::shippedTable();
    const QString before = table.find(m_unit)->text(language("fi"));
    QVERIFY(table.set(m_unit, language("fi"), {QStringLiteral("Vielä jotain?")}, UnitState::Checked));
    QCOMPARE(table.find(m_unit)->state(language("sv")), UnitState::Stale);
    QCOMPARE(table.find(m_unit)->translations.value(language("sv")).sourceThen, before);
    QVERIFY(table.set(m_unit, language("sv"), {QStringLiteral("Något mer?")}, UnitState::Checked));
    QCOMPARE(table.find(m_unit)->state(language("sv")), UnitState::Checked);
    QCOMPARE(table.find(m_unit)->state(language("en")), UnitState::Stale);
    // Back to the old source: what was made from it fits again.
    QVERIFY(table.set(m_unit, language("fi"), {before}, UnitState::Checked));
    QCOMPARE(table.find(m_unit)->state(language("en")), UnitState::Checked);
    QCOMPARE(table.find(m_unit)->state(language("sv")), UnitState::Stale);
}

// Nobody signed it off while the source was another one.
void TestTranslationTable::aDraftStaysADraft()
{
    TranslationTable table = tests::shippedTable();
    const QString before = table.find(m_unit)->text(language("fi"));
    QVERIFY(table.set(m_unit, language("sv"), {QStringLiteral("Något mer?")}, UnitState::Draft));
    QVERIFY(table.set(m_unit, language("fi"), {QStringLiteral("Vielä jotain?")}, UnitState::Checked));
    QVERIFY(table.set(m_unit, language("fi"), {QStringLiteral("Muuta?")}, UnitState::Checked));
    QCOMPARE(table.find(m_unit)->state(language("sv")), UnitState::Stale);

    // The record beside the questionnaire remembers it too.
    auto questionnaire = tests::shippedQuestionnaire();
    table.writeTo(questionnaire);
    TranslationTable again;
    again.add(questionnaire);
    again.apply(table.reviewRecord(table.languages()));
    for (TranslationTable *each : {&table, &again}) {
        QVERIFY(each->set(m_unit, language("fi"), {before}, UnitState::Checked));
        QCOMPARE(each->find(m_unit)->state(language("sv")), UnitState::Draft);
        QCOMPARE(each->find(m_unit)->state(language("en")), UnitState::Checked);
    }
}

void TestTranslationTable::englishWordingLeavesTheSourceAlone()
{
    TranslationTable table = tests::shippedTable();
    const UnitId cancel = interfaceUnitId(QStringLiteral("QPlatformTheme"), QStringLiteral("Cancel"), QString());
    const core::base::Language english = language("en");
    const TsFile finnish = table.tsFile(language("fi"));
    QCOMPARE(table.find(cancel)->forms(english), QStringList{QStringLiteral("Cancel")});
    QVERIFY(table.set(cancel, english, {QStringLiteral("Abort")}, UnitState::Draft));
    QCOMPARE(table.find(cancel)->text(english), QStringLiteral("Abort"));
    QCOMPARE(table.find(cancel)->state(english), UnitState::Draft);
    QCOMPARE(table.find(cancel)->state(language("fi")), UnitState::Checked);
    QVERIFY(table.tsFile(language("fi")) == finnish);

    const auto own = [&table, &english] {
        const TsFile file = table.tsFile(english);
        return std::count_if(file.messages.begin(), file.messages.end(),
                             [](const TsMessage &message) { return !message.plural; });
    };
    const auto before = own();
    QVERIFY(before >= 1);
    QVERIFY(table.set(cancel, english, {QString()}, UnitState::Draft)); // cleared: the program's own word again
    QCOMPARE(table.find(cancel)->text(english), QStringLiteral("Cancel"));
    QCOMPARE(table.find(cancel)->state(english), UnitState::Checked);
    QCOMPARE(own(), before - 1);
}

void TestTranslationTable::reviewRecordSurvives()
{
    TranslationTable table = tests::shippedTable();
    QVERIFY(table.set(m_unit, language("fi"), {QStringLiteral("Vielä jotain?")}, UnitState::Checked));
    const UnitId other(QStringLiteral("q:title"));
    QVERIFY(table.set(other, language("sv"), {QStringLiteral("Utkast")}, UnitState::Draft));
    const auto record =
        ReviewRecord::read(table.reviewRecord(table.languages()).write(), QStringLiteral("review.json"));
    QVERIFY_RESULT(record);

    auto questionnaire = tests::shippedQuestionnaire();
    table.writeTo(questionnaire);
    TranslationTable again;
    again.add(questionnaire);
    again.apply(*record);
    QCOMPARE(again.find(m_unit)->state(language("sv")), UnitState::Stale);
    QCOMPARE(again.find(m_unit)->translations.value(language("sv")).sourceThen,
             table.find(m_unit)->translations.value(language("sv")).sourceThen);
    QCOMPARE(again.find(other)->state(language("sv")), UnitState::Draft);
    QCOMPARE(again.find(other)->state(language("en")), UnitState::Checked);
    QVERIFY(!ReviewRecord::read(QByteArrayLiteral("[1"), QStringLiteral("review.json")));
}

void TestTranslationTable::planChangesNothing()
{
    TranslationTable table = tests::shippedTable();
    const TranslationTable before = table;
    const QString source = table.find(m_unit)->text(language("fi"));
    const IncomingText text{m_unit, language("fi"), language("sv"), source, {QStringLiteral("Övrigt?")}, false, {}};
    const IncomingText empty{m_unit, language("fi"), language("en"), source, {QString()}, false, {}};
    const MergePlan plan = planMerge(table, {text, empty});
    QVERIFY(table == before);
    QCOMPARE(plan.changes.size(), size_t{1});
    QCOMPARE(plan.empty, 1);
    applyMerge(table, plan);
    QCOMPARE(table.find(m_unit)->text(language("sv")), QStringLiteral("Övrigt?"));
    QCOMPARE(table.find(m_unit)->text(language("en")), before.find(m_unit)->text(language("en")));
    QCOMPARE(planMerge(table, {text}).unchanged, 1);
}

void TestTranslationTable::refusesWhatDoesNotFit_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("translation");
    QTest::addColumn<int>("reason");
    QTest::newRow("unknown") << QStringLiteral("q:questions/Q99/text") << QStringLiteral("?") << QStringLiteral("!")
                             << static_cast<int>(Refusal::Unknown);
    QTest::newRow("stale") << m_unit.text() << QStringLiteral("an older wording?") << QStringLiteral("Övrigt?")
                           << static_cast<int>(Refusal::Stale);
    QTest::newRow("placeholder") << m_unit.text() << QString() << QStringLiteral("Övrigt %1?")
                                 << static_cast<int>(Refusal::Placeholders);
}

void TestTranslationTable::refusesWhatDoesNotFit()
{
    QFETCH(QString, unit);
    QFETCH(QString, source);
    QFETCH(QString, translation);
    QFETCH(int, reason);
    const TranslationTable table = tests::shippedTable();
    if (source.isEmpty())
        source = table.find(UnitId(unit))->text(language("fi"));
    const MergePlan plan =
        planMerge(table, {{UnitId(unit), language("fi"), language("sv"), source, {translation}, false, {}}});
    QVERIFY(plan.changes.empty());
    QCOMPARE(plan.refused.size(), size_t{1});
    QCOMPARE(static_cast<int>(plan.refused.front().reason), reason);
}

// Nobody can tell which of two wordings was meant: the first is taken, the other is told.
void TestTranslationTable::refusesASecondWording()
{
    const TranslationTable table = tests::shippedTable();
    const auto text = [&](const char *words) {
        return IncomingText{m_unit,
                            language("fi"),
                            language("sv"),
                            table.find(m_unit)->text(language("fi")),
                            {QString::fromUtf8(words)},
                            false,
                            {}};
    };
    const MergePlan plan = planMerge(table, {text("Något %1?"), text("Övrigt?"), text("Övrigt?"), text("Annat?")});
    QCOMPARE(plan.changes.size(), size_t{2}); // the same words twice do no harm
    QCOMPARE(plan.changes.front().after, QStringList{QStringLiteral("Övrigt?")});
    QCOMPARE(plan.refused.size(), size_t{2});
    QCOMPARE(plan.refused.front().reason, Refusal::Placeholders); // what is refused anyway does not stand in the way
    QCOMPARE(plan.refused.back().reason, Refusal::Twice);
}

// A million edits by chance, right and wrong ones, through the merge: no text is ever lost or put in a wrong place.
void TestTranslationTable::neverLosesAText()
{
    TranslationTable table = tests::shippedTable();
    const core::base::Language finnish = language("fi");
    const core::base::Language swedish = language("sv");
    core::base::SeededRandom random(tests::seed());
    const std::vector<TranslationUnit> before = table.units();
    QHash<UnitId, QStringList> model; // texts with placeholders and with several forms too
    for (const TranslationUnit &unit : before)
        model[unit.id] = unit.forms(swedish);
    constexpr int rounds = 1'000;
    constexpr int editsARound = 1'000;
    for (int round = 0; round < rounds; ++round) {
        std::vector<IncomingText> incoming;
        QHash<UnitId, QStringList> expected;
        for (int i = 0; i < editsARound; ++i) {
            const TranslationUnit &unit = before[random.below(before.size())];
            const quint64 kind = random.below(8);
            IncomingText text{unit.id, finnish, swedish, unit.text(finnish), {}, false, {}};
            text.forms = edited(unit.forms(swedish), random.below(9));
            if (kind == 0)
                text.unit = UnitId(unit.id.text() + QStringLiteral("/elsewhere"));
            else if (kind == 1)
                text.source += QLatin1Char('x');
            else if (kind == 2)
                text.forms = {QString()};
            else if (kind == 3)
                text.forms[0] += QStringLiteral(" %7");
            else
                expected.insert(unit.id, expected.value(unit.id, text.forms)); // given twice, the first one counts
            incoming.push_back(text);
        }
        applyMerge(table, planMerge(table, incoming));
        model.insert(expected);
        for (auto it = expected.cbegin(); it != expected.cend(); ++it)
            QCOMPARE(table.find(it.key())->forms(swedish), it.value());
    }
    QCOMPARE(table.units().size(), before.size());
    for (size_t i = 0; i < before.size(); ++i) {
        // Everything but the Swedish is as it was: id, place, note, source, and every other language.
        TranslationUnit expected = before[i];
        QCOMPARE(table.units()[i].forms(swedish), model.value(expected.id));
        expected.translations[swedish] = table.units()[i].translations.value(swedish);
        QVERIFY2(table.units()[i] == expected, qPrintable(expected.id.text()));
    }
}

BAROMETER_TEST(TestTranslationTable)
#include "tst_translationtable.moc"
