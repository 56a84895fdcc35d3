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
