// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Answers that somebody had begun when the kiosk was killed, and no kiosk is started again: no command passes over
// them.
#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/interview/interview.h"
#include "core/storage/collectionstore.h"
#include "tests/app/program.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using tests::barometer;
using tests::Outcome;

class TestBegun : public QObject
{
    Q_OBJECT

private slots:
    void whatSomebodyHadBegunIsNamed();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    void beginToAnswer() const;
    [[nodiscard]] QJsonObject info() const
    {
        const Outcome told = barometer({u"info"_qs, path(u"store"_qs), u"--json"_qs});
        return QJsonDocument::fromJson(told.output.toUtf8()).object();
    }

    QTemporaryDir m_folder;
};

/// As the kiosk saves after each answer; then it is killed.
void TestBegun::beginToAnswer() const
{
    using namespace core::questionnaire;
    core::base::SeededRandom random(tests::seed());
    const core::base::SystemClock clock;
    auto store = core::storage::CollectionStore::open(path(u"store"_qs), clock, random);
    QVERIFY_RESULT(store);
    const Questionnaire questionnaire = (*store)->questionnaire();
    core::interview::Interview interview(questionnaire, (*store)->wave(), core::base::Language(u"fi"_qs), false);
    Answer answer;
    answer.text = u"Invented words"_qs;
    QVERIFY(interview.setAnswer(QuestionId(u"Q39"_qs), answer));
    auto draft = core::storage::Draft::of(interview, core::interview::Via::Kiosk, {}, clock.today());
    QVERIFY(draft.worthKeeping);
    QVERIFY_RESULT((*store)->saveDraft(draft));
}

void TestBegun::whatSomebodyHadBegunIsNamed()
{
    QCOMPARE(barometer({u"new"_qs, path(u"store"_qs), u"--questionnaire"_qs, tests::shippedQuestionnaire(),
                        u"--wave"_qs, u"2"_qs, u"--capacity"_qs, u"16"_qs})
                 .status,
             0);
    QCOMPARE(info()[u"begun"], QJsonValue(false));
    QVERIFY(!barometer({u"info"_qs, path(u"store"_qs)}).output.contains(u"begun"));
    beginToAnswer();
    QCOMPARE(info()[u"begun"], QJsonValue(true));
    QCOMPARE(info()[u"responses"], QJsonValue(0));
    QVERIFY(barometer({u"info"_qs, path(u"store"_qs)}).output.contains(u"Somebody has begun to answer"));
    QCOMPARE(barometer({u"bundle"_qs, path(u"store"_qs), u"--output"_qs, path(u"b"_qs)}).status, 0);
    QCOMPARE(info()[u"begun"], QJsonValue(false));
    QCOMPARE(info()[u"responses"], QJsonValue(1));
    QCOMPARE(info()[u"interrupted"], QJsonValue(1));
    beginToAnswer();
    const Outcome erased = barometer({u"erase"_qs, path(u"store"_qs), u"--now"_qs});
    QCOMPARE(erased.status, 0);
    QVERIFY2((erased.output + erased.errors).contains(u"had begun to answer"), qPrintable(erased.errors));
}

BAROMETER_TEST(TestBegun)
#include "tst_begun.moc"
