// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fieldwork/eventfolder.h"
#include "core/fieldwork/practicecopy.h"
#include "core/storage/collectionstore.h"
#include "tests/support/files.h"
#include "tests/support/shippedquestionnaire.h"
#include "tests/support/storesample.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace core::fieldwork;
using core::base::ErrorCode;
using core::base::Language;

namespace {

QString run(const char *program, const QStringList &arguments)
{
    QProcess process;
    process.start(QLatin1String(program), arguments);
    process.waitForFinished();
    return process.exitCode() == 0 ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

Event sample()
{
    Event event;
    event.id = core::interview::EventId(QStringLiteral("tampere-2026-12-01"));
    event.place = QStringLiteral("Tampere-talo");
    event.day = QDate(2026, 12, 1);
    event.questionnaire = core::questionnaire::QuestionnaireId(QStringLiteral("partnership-barometer"));
    event.wave = core::questionnaire::WaveId(QStringLiteral("3"));
    event.languages = {Language(QStringLiteral("fi")), Language(QStringLiteral("sv"))};
    return event;
}

} // namespace

class TestEventFolder : public QObject
{
    Q_OBJECT

    core::language::Catalogue m_catalogue;

private slots:
    void holdsWhatAnEventNeeds()
    {
        tests::StorePlace place;
        const QByteArray file = writeEvent(sample());
        const QString folder = place.beside(QStringLiteral("event"));
        const EventFolder wanted{folder, sample(), file, QDate(2026, 11, 1), false};
        const auto made = makeEventFolder(wanted, tests::shippedQuestionnaire(), m_catalogue);
        QVERIFY_RESULT(made);
        QCOMPARE(*made,
                 (QStringList{QStringLiteral("tampere-2026-12-01.event"), QStringLiteral("instructions.pdf"),
                              QStringLiteral("poster.pdf"), QStringLiteral("paper form fi.pdf"),
                              QStringLiteral("paper form sv.pdf")}));
        QCOMPARE(tests::contentOf(folder + QStringLiteral("/tampere-2026-12-01.event")), file);
        for (const QString &each : *made) {
            if (!each.endsWith(QStringLiteral(".pdf")))
                continue;
            const QString path = folder + u'/' + each;
            const bool isForm = each.startsWith(QStringLiteral("paper form"));
            const QString information = run("pdfinfo", {path});
            QVERIFY2(information.contains(QStringLiteral("A4")), qPrintable(each));
            QVERIFY2(isForm || information.contains(QRegularExpression(QStringLiteral("Pages: +1\n"))),
                     qPrintable(information));
            const QString text = run("pdftotext", {QStringLiteral("-layout"), path, QStringLiteral("-")});
            QVERIFY(!text.contains(QStringLiteral("REHEARSAL")));
            QVERIFY2(text.contains(isForm ? QStringLiteral("tampere-2026-12-01") : QStringLiteral("Tampere-talo")),
                     qPrintable(each));
        }
        // One block of instructions for each language of the questionnaire, one call for each language of the event.
        const auto textOf = [&](const char *name) {
            return run("pdftotext", {folder + QLatin1String(name), QStringLiteral("-")});
        };
        QCOMPARE(textOf("/instructions.pdf").count(QStringLiteral("How to run the survey")), 3);
        QCOMPARE(textOf("/poster.pdf").simplified().count(QStringLiteral("Answer the survey here")), 2);
        QCOMPARE(makeEventFolder(wanted, tests::shippedQuestionnaire(), m_catalogue).error().code,
                 ErrorCode::AlreadyExists);
    }

    /// Nobody looks for a number that the kiosk does not ask for.
    void theInstructionsSayHowToLeave_data()
    {
        QTest::addColumn<Supervision>("supervision");
        QTest::addColumn<QString>("words");
        QTest::newRow("locked") << Supervision::Locked << QStringLiteral("Then enter the staff number");
        QTest::newRow("supervised") << Supervision::Supervised << QStringLiteral("Shift and L. No number is needed");
        QTest::newRow("assisted") << Supervision::Assisted << QStringLiteral("close its window. No number is needed");
    }
    void theInstructionsSayHowToLeave()
    {
        QFETCH(const Supervision, supervision);
        QFETCH(const QString, words);
        tests::StorePlace place;
        const QString folder = place.beside(QStringLiteral("event"));
        Event event = sample();
        event.rules.supervision = supervision;
        QVERIFY_RESULT(makeEventFolder({folder, event, writeEvent(event), QDate(2026, 11, 1), false},
                                       tests::shippedQuestionnaire(), m_catalogue));
        const QString text =
            run("pdftotext", {folder + QStringLiteral("/instructions.pdf"), QStringLiteral("-")}).simplified();
        QCOMPARE(text.count(words), 3);
        QCOMPARE(text.count(QStringLiteral("enter the staff number")), supervision == Supervision::Locked ? 3 : 0);
    }

    void aRehearsalSaysSoOnEveryPage()
    {
        tests::StorePlace place;
        const QString folder = place.beside(QStringLiteral("event"));
        const auto made = makeEventFolder({folder, sample(), writeEvent(sample()), QDate(2026, 11, 1), true},
                                          tests::shippedQuestionnaire(), m_catalogue);
        QVERIFY_RESULT(made);
        for (const QString &each : *made) {
            if (!each.endsWith(QStringLiteral(".pdf")))
                continue;
            const QString text = run("pdftotext", {folder + u'/' + each, QStringLiteral("-")});
            QVERIFY(text.count(u'\f') > 0);
            QCOMPARE(text.count(QStringLiteral("REHEARSAL")), text.count(u'\f'));
        }
    }

    void aPlaceThatTakesNoFilesIsAnError()
    {
        tests::StorePlace place;
        tests::write(place.beside(QStringLiteral("file")), QByteArrayLiteral("in the way"));
        const auto made = makeEventFolder(
            {place.beside(QStringLiteral("file/event")), sample(), QByteArrayLiteral("e"), QDate(2026, 11, 1), false},
            tests::shippedQuestionnaire(), m_catalogue);
        QVERIFY(!made);
    }

    void aPracticeCopyIsMarkedAndEmptyAndNeverMixed()
    {
        tests::StorePlace place;
        {
            const auto store = place.create();
            QVERIFY_RESULT(store);
            QVERIFY_RESULT((*store)->submit(tests::sampleResponse(place.random)));
            QVERIFY_RESULT(saveEvent(place.folder(), sample()));
        }
        const QString copy = place.beside(QStringLiteral("practice"));
        QVERIFY_RESULT(makePracticeCopy(place.folder(), copy, place.clock, place.random));
        const auto practice = core::storage::CollectionStore::open(copy, place.clock, place.random);
        QVERIFY_RESULT(practice);
        QVERIFY((*practice)->info().invented);
        QCOMPARE((*practice)->info().responses, 0);
        QCOMPARE(eventsOf(copy).events.size(), size_t(1));
        QVERIFY_RESULT((*practice)->submit(tests::sampleResponse(place.random)));
        const auto store = place.open();
        QVERIFY_RESULT(store);
        QCOMPARE((*store)->info().responses, 1);
        QVERIFY(!(*store)->info().invented);
        QCOMPARE((*store)->info().structure, (*practice)->info().structure);
        QCOMPARE((*store)->markInvented().error().code, ErrorCode::HoldsRealAnswers);
    }
};

BAROMETER_TEST(TestEventFolder)
#include "tst_eventfolder.moc"
