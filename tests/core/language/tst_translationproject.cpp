// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/translationproject.h"
#include "tests/core/language/sampletable.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace core::language;
using tests::language;

class TestTranslationProject : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void opensTheShippedFiles();
    void writesOnlyWhatChanged();
    void remembersStates();
    void addsALanguageByItsFirstText();
    void aCopiedFileIsTheLanguageOfItsName();
    void keepsEnglishWordings();
    void keepsAnUnfinishedLanguageBesideTheQuestionnaire();
    void opensOneQuestionnaireAlone();
    void neverWritesWhatItCannotReadAgain();
    void saysWhatIsWrong();

private:
    void copy(const QString &from, const QString &name)
    {
        QVERIFY(QFile::copy(tests::sourcePath(from), m_folder->filePath(name)));
        QVERIFY(QFile::setPermissions(m_folder->filePath(name), QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    }
    QByteArray content(const QString &name) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    const QString m_questionnaire = QStringLiteral("partnership-barometer.json");
    const QString m_swedish = QStringLiteral("barometer_sv.ts");
    const UnitId m_unit{QStringLiteral("q:questions/Q39/text")};
};

void TestTranslationProject::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    copy(QStringLiteral("resources/questionnaires/partnership-barometer.json"), m_questionnaire);
    copy(QStringLiteral("translations/barometer_sv.ts"), m_swedish);
}

void TestTranslationProject::opensTheShippedFiles()
{
    const auto project = TranslationProject::open(m_folder->path());
    QVERIFY_RESULT(project);
    QVERIFY(!project->isChanged());
    QVERIFY(*project->questionnaire() == tests::shippedQuestionnaire());
    QCOMPARE(project->files().size(), 2);
}

void TestTranslationProject::writesOnlyWhatChanged()
{
    auto project = TranslationProject::open(m_folder->path());
    QVERIFY_RESULT(project);
    const QByteArray catalogue = content(m_swedish);
    QVERIFY(project->table().set(m_unit, language("sv"), {QStringLiteral("Något mer?")}, UnitState::Checked));
    QVERIFY(project->isChanged());
    QVERIFY_RESULT(project->save());
    QVERIFY(!project->isChanged());
    QCOMPARE(content(m_swedish), catalogue);
    const auto again = TranslationProject::open(m_folder->path());
    QVERIFY_RESULT(again);
    QCOMPARE(again->table().find(m_unit)->text(language("sv")), QStringLiteral("Något mer?"));
}

void TestTranslationProject::remembersStates()
{
    auto project = TranslationProject::open(m_folder->path());
    QVERIFY_RESULT(project);
    QVERIFY(project->table().set(m_unit, language("fi"), {QStringLiteral("Vielä jotain?")}, UnitState::Checked));
    QVERIFY_RESULT(project->save());
    const auto again = TranslationProject::open(m_folder->path());
    QVERIFY_RESULT(again);
    QCOMPARE(again->table().find(m_unit)->state(language("sv")), UnitState::Stale);
    QCOMPARE(again->table().find(m_unit)->state(language("fi")), UnitState::Checked);
}

void TestTranslationProject::addsALanguageByItsFirstText()
{
    auto project = TranslationProject::open(m_folder->path());
    QVERIFY_RESULT(project);
    const UnitId cancel = interfaceUnitId(QStringLiteral("QPlatformTheme"), QStringLiteral("Cancel"), QString());
    QVERIFY(project->table().set(cancel, language("se"), {QStringLiteral("Gaskkalduhte")}, UnitState::Checked));
    QVERIFY_RESULT(project->save());
    QVERIFY(QFile::exists(m_folder->filePath(QStringLiteral("barometer_se.ts"))));
    const auto again = TranslationProject::open(m_folder->path());
    QVERIFY_RESULT(again);
    QCOMPARE(again->table().find(cancel)->text(language("se")), QStringLiteral("Gaskkalduhte"));
}

// A new language begins as a copy, and nobody has to know of the attribute inside.
void TestTranslationProject::aCopiedFileIsTheLanguageOfItsName()
{
    copy(QStringLiteral("translations/barometer_fi.ts"), QStringLiteral("barometer_fi.ts"));
    copy(QStringLiteral("translations/barometer_fi.ts"), QStringLiteral("barometer_se.ts"));
    auto project = TranslationProject::open(m_folder->path());
    QVERIFY_RESULT(project);
    QCOMPARE(project->misnamed(), QStringList{QStringLiteral("barometer_se.ts")});
    const UnitId cancel = interfaceUnitId(QStringLiteral("QPlatformTheme"), QStringLiteral("Cancel"), QString());
    QCOMPARE(project->table().find(cancel)->text(language("se")), QStringLiteral("Peruuta"));
    for (const TranslationUnit &unit : project->table().units()) { // nothing of it is translated yet
        if (unit.isInterface() && unit.state(language("fi")) == UnitState::Checked)
            QCOMPARE(unit.state(language("se")), UnitState::Draft);
    }
    QVERIFY(project->table().set(cancel, language("se"), {QStringLiteral("Gaskkalduhte")}, UnitState::Checked));
    QVERIFY(project->table().set(cancel, language("fi"), {QStringLiteral("Keskeytä")}, UnitState::Checked));
    QVERIFY_RESULT(project->save());
    const auto again = TranslationProject::open(m_folder->path());
    QVERIFY_RESULT(again);
    QVERIFY(again->misnamed().isEmpty());
    QCOMPARE(again->table().find(cancel)->text(language("se")), QStringLiteral("Gaskkalduhte"));
    QCOMPARE(again->table().find(cancel)->state(language("se")), UnitState::Checked);
    const UnitId close = interfaceUnitId(QStringLiteral("QPlatformTheme"), QStringLiteral("Close"), QString());
    QCOMPARE(again->table().find(close)->state(language("se")), UnitState::Draft); // as before it was saved
    QCOMPARE(again->table().find(cancel)->text(language("fi")), QStringLiteral("Keskeytä"));
}

// What a person words otherwise in English is written, and stays when something else in English changes.
void TestTranslationProject::keepsEnglishWordings()
{
    copy(QStringLiteral("translations/barometer_en.ts"), QStringLiteral("barometer_en.ts"));
    const UnitId cancel = interfaceUnitId(QStringLiteral("QPlatformTheme"), QStringLiteral("Cancel"), QString());
    const QByteArray swedish = content(m_swedish);
    for (int round = 0; round < 2; ++round) {
        auto project = TranslationProject::open(m_folder->path());
        QVERIFY_RESULT(project);
        const auto &units = project->table().units();
        const auto plural = std::find_if(units.begin(), units.end(), [](const auto &unit) { return unit.plural; });
        const UnitId changed = round == 0 ? cancel : plural->id;
        const QStringList forms = round == 0 ? QStringList{QStringLiteral("Abort")}
                                             : QStringList{QStringLiteral("just %n"), QStringLiteral("all %n")};
        QVERIFY(project->table().set(changed, language("en"), forms, UnitState::Checked));
        QVERIFY_RESULT(project->save());
        const auto again = TranslationProject::open(m_folder->path());
        QVERIFY_RESULT(again);
        QCOMPARE(again->table().find(cancel)->text(language("en")), QStringLiteral("Abort"));
        QCOMPARE(again->table().find(changed)->forms(language("en")), forms);
        QCOMPARE(content(m_swedish), swedish);
    }
}

// The file of a questionnaire is whole in all its languages, whatever a translator has done so far.
void TestTranslationProject::keepsAnUnfinishedLanguageBesideTheQuestionnaire()
{
    const auto open = [this] {
        return TranslationProject::open(m_folder->path()).value();
    };
    TranslationProject project = open();
    const std::vector<TranslationUnit> units = project.table().units();
    const QString text = QStringLiteral("Čále dása");
    QVERIFY(project.table().set(m_unit, language("se"), {text}, UnitState::Draft));
    QVERIFY_RESULT(project.save());
    QVERIFY(!content(m_questionnaire).contains("\"se\""));
    QVERIFY2(open().table().find(m_unit)->text(language("se")) == text, "kept in the record");
    QCOMPARE(open().table().find(m_unit)->state(language("se")), UnitState::Draft);

    for (const TranslationUnit &unit : units) {
        if (!unit.isInterface())
            QVERIFY(project.table().set(unit.id, language("se"), {unit.text(language("fi"))}, UnitState::Checked));
    }
    QVERIFY_RESULT(project.save());
    QVERIFY2(content(m_questionnaire).contains("\"se\""), "in the questionnaire with its last text");
    QVERIFY(open().questionnaire()->languages.contains(language("se")));

    QVERIFY(project.table().set(m_unit, language("se"), {QString()}, UnitState::Missing));
    QVERIFY_RESULT(project.save());
    QVERIFY2(!content(m_questionnaire).contains("\"se\""), "out of it again with the first gap");
    const TranslationProject again = open();
    for (const TranslationUnit &unit : again.table().units()) {
        if (!unit.isInterface() && unit.id != m_unit)
            QCOMPARE(unit.text(language("se")), unit.text(language("fi")));
    }
}

void TestTranslationProject::opensOneQuestionnaireAlone()
{
    const QString path = m_folder->filePath(m_questionnaire);
    auto project = TranslationProject::openQuestionnaire(path);
    QVERIFY_RESULT(project);
    QVERIFY(std::none_of(project->table().units().begin(), project->table().units().end(),
                         [](const TranslationUnit &unit) { return unit.isInterface(); }));
    QVERIFY(project->table().set(m_unit, language("sv"), {QStringLiteral("Något mer?")}, UnitState::Draft));
    QVERIFY_RESULT(project->save());
    const auto again = TranslationProject::openQuestionnaire(path);
    QVERIFY_RESULT(again);
    QCOMPARE(again->table().find(m_unit)->state(language("sv")), UnitState::Draft);
    QVERIFY(QFile::exists(m_folder->filePath(QStringLiteral("partnership-barometer.review.json"))));
}

void TestTranslationProject::neverWritesWhatItCannotReadAgain()
{
    auto project = TranslationProject::open(m_folder->path());
    QVERIFY_RESULT(project);
    const QByteArray before = content(m_questionnaire);
    QVERIFY(project->table().set(m_unit, language("fi"), {QString()}, UnitState::Missing)); // the default language
    const auto saved = project->save();
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, core::base::ErrorCode::InvalidInput);
    QCOMPARE(saved.error().place.inside, QStringLiteral("questions/Q39/text/fi"));
    QCOMPARE(content(m_questionnaire), before);
}

void TestTranslationProject::saysWhatIsWrong()
{
    const QTemporaryDir empty;
    QCOMPARE(TranslationProject::open(empty.path()).error().code, core::base::ErrorCode::FileNotFound);
    QCOMPARE(TranslationProject::open(empty.filePath(QStringLiteral("none"))).error().code,
             core::base::ErrorCode::FileNotFound);
    QFile broken(m_folder->filePath(m_swedish));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("<TS><context>");
    broken.close();
    const auto project = TranslationProject::open(m_folder->path());
    QVERIFY(!project);
    QCOMPARE(project.error().code, core::base::ErrorCode::InvalidInput);
    QVERIFY(project.error().place.file.endsWith(m_swedish));
}

BAROMETER_TEST(TestTranslationProject)
#include "tst_translationproject.moc"
