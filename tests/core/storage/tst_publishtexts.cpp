// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/questionnairefile.h"
#include "core/storage/backup.h"
#include "core/storage/collectionstore.h"
#include "core/storage/recovery.h"
#include "tests/support/files.h"
#include "tests/support/storesample.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QFileInfo>

using namespace core::storage;
using core::base::ErrorCode;
using core::base::Language;
using core::questionnaire::Questionnaire;
using tests::contentOf;
using tests::write;

/// Texts change between two sessions of a store that holds answers; nothing else does.
class TestPublishTexts : public QObject
{
    Q_OBJECT
private slots:
    void changesTextsAndNothingElse();
    void keepsTheInterviewUnderWay();
    void refusesAnotherStructure();
    void refusesToDropALanguage();
    void finishesWhatAPowerCutStopped();
    void forgetsTextsThatNeverCounted();
    void recoveryAndBackupTakeTheNewTexts();
};

void TestPublishTexts::changesTextsAndNothingElse()
{
    tests::StorePlace place;
    auto store = place.create();
    QVERIFY_RESULT(store);
    for (int i = 0; i < 5; ++i)
        QVERIFY_RESULT((*store)->submit(tests::sampleResponse(place.random)));
    const StoreInfo before = (*store)->info();
    const auto answers = (*store)->responses();
    const Questionnaire edition = tests::correctedSample();
    QVERIFY(edition != tests::sampleQuestionnaire());
    QVERIFY_RESULT((*store)->publishTexts(edition));
    QVERIFY((*store)->questionnaire() == edition);
    QVERIFY_RESULT((*store)->publishTexts(edition)); // again: nothing to do
    store->reset();

    const auto again = place.open();
    QVERIFY_RESULT(again);
    QVERIFY((*again)->questionnaire() == edition);
    QVERIFY((*again)->info() == before); // the structure among it
    const auto kept = (*again)->responses();
    QVERIFY_RESULT(kept);
    QVERIFY(*kept == *answers);
    QVERIFY_RESULT((*again)->submit(tests::sampleResponse(place.random)));
    QVERIFY(!QFileInfo::exists(place.path(QStringLiteral("questionnaire.json.new"))));
    const auto whole = inspectAnswers(place.folder(), nullptr);
    QVERIFY_RESULT(whole);
    QVERIFY2(whole->verified, qPrintable(whole->damage));
}

void TestPublishTexts::keepsTheInterviewUnderWay()
{
    tests::StorePlace place;
    auto store = place.create();
    QVERIFY_RESULT(store);
    QVERIFY_RESULT((*store)->saveDraft(tests::sampleDraft(tests::sampleResponse(place.random))));
    store->reset();
    store = place.open();
    const auto draft = (*store)->draft();
    QVERIFY(draft.has_value());
    QVERIFY_RESULT((*store)->publishTexts(tests::correctedSample()));
    store->reset();
    store = place.open();
    QVERIFY_RESULT(store);
    QVERIFY((*store)->draft() == draft);
    const auto closed = (*store)->closeDraftAsInterrupted();
    QVERIFY_RESULT(closed);
    QVERIFY(*closed);
}

void TestPublishTexts::refusesAnotherStructure()
{
    tests::StorePlace place;
    auto store = place.create();
    QVERIFY_RESULT(store);
    Questionnaire shorter = tests::sampleQuestionnaire();
    shorter.questions.pop_back();
    Questionnaire other = tests::sampleQuestionnaire();
    other.id = core::questionnaire::QuestionnaireId(QStringLiteral("another"));
    for (const Questionnaire &wrong : {shorter, other})
        QCOMPARE((*store)->publishTexts(wrong).error().code, ErrorCode::StructureDiffers);
    QVERIFY((*store)->questionnaire() == tests::sampleQuestionnaire());
    store->reset();
    QVERIFY_RESULT(place.open());
}

void TestPublishTexts::refusesToDropALanguage()
{
    tests::StorePlace place;
    auto store = place.create();
    QVERIFY_RESULT(store);
    Questionnaire fewer = tests::sampleQuestionnaire();
    const Language gone = fewer.languages.takeLast();
    const auto refused = (*store)->publishTexts(fewer);
    QCOMPARE(refused.error().code, ErrorCode::LanguageIncomplete);
    QCOMPARE(refused.error().arguments.value(0), gone.text());
    QVERIFY(refused.error().arguments.value(1).toInt() > 0);
}

// The power fails when the store's file is the new one already and the texts still lie beside the old ones.
void TestPublishTexts::finishesWhatAPowerCutStopped()
{
    tests::StorePlace place;
    const QString texts = place.path(QStringLiteral("questionnaire.json"));
    auto store = place.create();
    QVERIFY_RESULT(store);
    const QByteArray old = contentOf(texts);
    const Questionnaire edition = tests::correctedSample();
    QVERIFY_RESULT((*store)->publishTexts(edition));
    store->reset();
    write(texts + QStringLiteral(".new"), contentOf(texts));
    write(texts, old);

    const auto seen = inspectStore(place.folder()); // reads only
    QVERIFY_RESULT(seen);
    QVERIFY2(seen->verified, qPrintable(seen->damage));
    QCOMPARE(contentOf(texts), old);
    store = place.open();
    QVERIFY_RESULT(store);
    QVERIFY((*store)->questionnaire() == edition);
    QCOMPARE(contentOf(texts), core::questionnaire::writeQuestionnaire(edition));
    QVERIFY(!QFileInfo::exists(texts + QStringLiteral(".new")));
}

// … and here before the store's file was: the old texts are still the store's.
void TestPublishTexts::forgetsTextsThatNeverCounted()
{
    tests::StorePlace place;
    const QString texts = place.path(QStringLiteral("questionnaire.json"));
    auto store = place.create();
    QVERIFY_RESULT(store);
    store->reset();
    write(texts + QStringLiteral(".new"),
          core::questionnaire::writeQuestionnaire(tests::correctedSample()).chopped(20));
    store = place.open();
    QVERIFY_RESULT(store);
    QVERIFY((*store)->questionnaire() == tests::sampleQuestionnaire());
    QVERIFY(!QFileInfo::exists(texts + QStringLiteral(".new")));
}

void TestPublishTexts::recoveryAndBackupTakeTheNewTexts()
{
    tests::StorePlace place;
    const QString texts = place.path(QStringLiteral("questionnaire.json"));
    auto store = place.create();
    QVERIFY_RESULT(store);
    QVERIFY_RESULT((*store)->submit(tests::sampleResponse(place.random)));
    const QByteArray old = contentOf(texts);
    const Questionnaire edition = tests::correctedSample();
    QVERIFY_RESULT((*store)->publishTexts(edition));
    store->reset();
    write(texts + QStringLiteral(".new"), contentOf(texts));
    write(texts, old);
    DiskMedium disk;
    const auto parts = partsOfStore(place.folder(), disk);
    QVERIFY_RESULT(parts);
    QCOMPARE(parts->questionnaire, core::questionnaire::writeQuestionnaire(edition));
}

BAROMETER_TEST(TestPublishTexts)

#include "tst_publishtexts.moc"
