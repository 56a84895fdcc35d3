// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/envelope.h"
#include "core/fieldwork/event.h"
#include "tests/support/shippedquestionnaire.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QCborArray>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace core::fieldwork;
using core::base::EnvelopeKind;
using core::base::ErrorCode;
using core::base::Language;
using core::interview::EventId;

namespace {

Event sample()
{
    Event event;
    event.id = EventId(QStringLiteral("tampere-2026-06-01"));
    event.place = QStringLiteral("Tampere-talo, Pieni sali");
    event.region = QStringLiteral("Pirkanmaa");
    event.day = QDate(2026, 6, 1);
    event.questionnaire = core::questionnaire::QuestionnaireId(QStringLiteral("partnership-barometer"));
    event.wave = core::questionnaire::WaveId(QStringLiteral("3"));
    event.languages = {Language(QStringLiteral("sv")), Language(QStringLiteral("fi"))};
    event.target = 60;
    event.rules.idleSeconds = 240;
    event.rules.keyboard = KeyboardUse::Always;
    event.rules.readAloud = false;
    event.rules.mayContinue = true;
    event.rules.supervision = Supervision::Supervised;
    return event;
}

/// The content of a good file, to be spoiled.
QCborMap contentOfSample()
{
    return core::base::readEnvelope(writeEvent(sample()), EnvelopeKind::Event, 1, {})->content;
}

} // namespace

class TestEvent final : public QObject
{
    Q_OBJECT

private slots:
    void isReadAsItWasWritten()
    {
        const auto again = readEvent(writeEvent(sample()), QStringLiteral("e"));
        QVERIFY_RESULT(again);
        QCOMPARE(*again, sample());
        QCOMPARE(writeEvent(*again), writeEvent(sample()));
    }

    void newerKeysArePassedOver()
    {
        QCborMap content = contentOfSample();
        content.insert(QStringLiteral("keys"), QCborArray{QByteArray(32, 'k')});
        const auto event = readEvent(core::base::writeEnvelope(EnvelopeKind::Event, 1, content), {});
        QVERIFY_RESULT(event);
        QCOMPARE(*event, sample());
        const auto newer = readEvent(core::base::writeEnvelope(EnvelopeKind::Event, 2, content), {});
        QCOMPARE(newer.error().code, ErrorCode::NewerFormat);
    }

    void impossiblePartsAreRefused_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QCborValue>("value");
        const auto row = [](const char *name, const char *key, const QCborValue &value) {
            QTest::newRow(name) << QString::fromLatin1(key) << value;
        };
        row("no id", "id", QCborValue());
        row("id that leads away", "id", QStringLiteral("../../x"));
        row("id with capitals", "id", QStringLiteral("Tampere"));
        row("place of many lines", "place", QStringLiteral("Tampere\nTurku"));
        row("place turned round", "place", QStringLiteral("\u202Eerepmat"));
        row("long place", "place", QString(81, u'a'));
        row("region is a number", "region", 7);
        row("no such day", "day", QStringLiteral("2026-02-30"));
        row("no languages", "languages", QCborArray());
        row("language twice", "languages", QCborArray{QStringLiteral("fi"), QStringLiteral("fi")});
        row("language is a number", "languages", QCborArray{1});
        row("target below zero", "target", -1);
        row("target is a text", "target", QStringLiteral("60"));
        row("wave is missing", "wave", QCborValue());
        row("rules are a list", "rules", QCborArray());
    }
    void impossiblePartsAreRefused()
    {
        QFETCH(QString, key);
        QFETCH(QCborValue, value);
        QCborMap content = contentOfSample();
        content.insert(key, value);
        const auto event = readEvent(core::base::writeEnvelope(EnvelopeKind::Event, 1, content), QStringLiteral("e"));
        QVERIFY(!event);
        QCOMPARE(event.error().code, ErrorCode::Damaged);
        QCOMPARE(event.error().arguments.value(0), QStringLiteral("e"));
    }

    void impossibleRulesAreRefused_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QCborValue>("value");
        QTest::newRow("continue 1") << u"continue"_qs << QCborValue(1);
        QTest::newRow("idle 0") << u"idle"_qs << QCborValue(0);
        QTest::newRow("idle for ever") << u"idle"_qs << QCborValue(qint64{100'000'000'000});
        QTest::newRow("countdown of 19 s") << u"countdown"_qs << QCborValue(19);
        QTest::newRow("unknown keyboard") << u"keyboard"_qs << QCborValue(u"dvorak"_qs);
        QTest::newRow("unknown supervision") << u"supervision"_qs << QCborValue(u"open"_qs);
        QTest::newRow("supervision is a number") << u"supervision"_qs << QCborValue(0);
        QTest::newRow("read aloud is a text") << u"readAloud"_qs << QCborValue(u"yes"_qs);
    }
    void impossibleRulesAreRefused()
    {
        QFETCH(QString, key);
        QFETCH(QCborValue, value);
        QCborMap content = contentOfSample();
        QCborMap rules = content.value(QStringLiteral("rules")).toMap();
        rules.insert(key, value);
        content.insert(QStringLiteral("rules"), rules);
        QVERIFY(!readEvent(core::base::writeEnvelope(EnvelopeKind::Event, 1, content), {}));
    }

    /// Files made before there was a choice, and kiosks without any: what nobody has chosen is not offered.
    void nobodyGoesOnAfterACrashWhereNothingIsSaid()
    {
        for (const char *level : {"locked", "supervised", "assisted"}) {
            QCborMap content = contentOfSample();
            QCborMap rules = content.value(QStringLiteral("rules")).toMap();
            rules.remove(QStringLiteral("continue"));
            rules.insert(QStringLiteral("supervision"), QString::fromLatin1(level));
            content.insert(QStringLiteral("rules"), rules);
            const auto event = readEvent(core::base::writeEnvelope(EnvelopeKind::Event, 1, content), {});
            QVERIFY_RESULT(event);
            QVERIFY(!event->rules.mayContinue);
            QCOMPARE(event->rules.continueSeconds(), 0);
        }
        QVERIFY(!KioskRules::continuesUsually(Supervision::Locked)); // what is proposed to whoever plans one
        QVERIFY(KioskRules::continuesUsually(Supervision::Supervised));
        QVERIFY(KioskRules::continuesUsually(Supervision::Assisted));
        QCOMPARE(KioskRules().continueSeconds(), 0);
        KioskRules rules;
        rules.mayContinue = true;
        QCOMPARE(rules.continueSeconds(), 180);
        rules.idleSeconds = 600;
        QCOMPARE(rules.continueSeconds(), 180);
        rules.idleSeconds = 45;
        QCOMPARE(rules.continueSeconds(), 45);
    }

    void everyDamagedByteIsNoticed()
    {
        const QByteArray good = writeEvent(sample());
        for (qsizetype at = 0; at < good.size(); ++at) {
            QByteArray bad = good;
            bad[at] = static_cast<char>(bad[at] ^ 0x21);
            QVERIFY2(!readEvent(bad, {}), qPrintable(QString::number(at)));
            QVERIFY(!readEvent(good.left(at), {}));
        }
    }

    void idsAreNamesOfFiles()
    {
        const QDate day(2026, 6, 1);
        QCOMPARE(eventId(QStringLiteral("Jyväskylä, Paviljonki"), day, {}).text(),
                 QStringLiteral("jyvaskyla-paviljonki-2026-06-01"));
        QCOMPARE(eventId(QStringLiteral("../.."), day, {}).text(), QStringLiteral("event-2026-06-01"));
        const EventId first = eventId(QStringLiteral("Åbo"), day, {});
        QCOMPARE(first.text(), QStringLiteral("abo-2026-06-01"));
        QCOMPARE(eventId(QStringLiteral("Åbo"), day, {first}).text(), QStringLiteral("abo-2026-06-01-2"));
        QVERIFY(eventId(QString(500, u'x'), day, {}).text().size() <= 64);
    }

    void storeKeepsItsEvents()
    {
        const QTemporaryDir store;
        Event later = sample();
        later.id = EventId(QStringLiteral("oulu-2026-06-09"));
        later.day = QDate(2026, 6, 9);
        QVERIFY(eventsOf(store.path()).events.empty());
        QVERIFY_RESULT(saveEvent(store.path(), sample()));
        QVERIFY_RESULT(saveEvent(store.path(), later));
        QFile broken(store.filePath(QStringLiteral("events/broken.event")));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("nonsense");
        broken.close();
        QVERIFY(QFile::copy(store.filePath(QStringLiteral("events/oulu-2026-06-09.event")),
                            store.filePath(QStringLiteral("events/copy.event"))));
        const StoredEvents found = eventsOf(store.path());
        QCOMPARE(found.events, (std::vector<Event>{later, sample()}));
        QCOMPARE(found.faults.size(), size_t{2});
        const auto one = eventOf(store.path(), later.id);
        QVERIFY_RESULT(one);
        QCOMPARE(*one, later);
        QCOMPARE(eventOf(store.path(), EventId(QStringLiteral("turku"))).error().code, ErrorCode::FileNotFound);
        QVERIFY(!eventOf(store.path(), EventId(QStringLiteral("../secret"))));
        later.target = -3;
        QCOMPARE(saveEvent(store.path(), later).error().code, ErrorCode::InvalidInput);
        QCOMPARE(*eventOf(store.path(), later.id), found.events.front());
    }

    void offersNoLanguageWithMissingTexts()
    {
        core::questionnaire::Questionnaire questionnaire = tests::shippedQuestionnaire();
        const QString name = QStringLiteral("e");
        QVERIFY_RESULT(checkEvent(sample(), questionnaire, sample().wave, name, {}));
        QCOMPARE(checkEvent(sample(), questionnaire, core::questionnaire::WaveId(QStringLiteral("2")), name, {})
                     .error()
                     .code,
                 ErrorCode::EventOfOtherWave);
        Event event = sample();
        event.languages = {Language(QStringLiteral("so"))};
        QCOMPARE(checkEvent(event, questionnaire, event.wave, name, {}).error().code, ErrorCode::InvalidInput);
        // Somali is begun, and nothing is translated yet.
        questionnaire.languages.append(Language(QStringLiteral("so")));
        const auto refused = checkEvent(event, questionnaire, event.wave, name, {});
        QCOMPARE(refused.error().code, ErrorCode::LanguageIncomplete);
        QVERIFY(refused.error().arguments.value(1).toInt() > 100);
        const std::vector<MissingTexts> missing = missingTexts(questionnaire);
        QCOMPARE(missing.size(), size_t{4});
        QCOMPARE(missing.front().count, 0);
        QVERIFY(missing.back().count > 100);
    }

    /// Who answers in a language reads the program's buttons too.
    void offersNoLanguageTheProgramLacks()
    {
        const core::questionnaire::Questionnaire questionnaire = tests::shippedQuestionnaire();
        const Event event = sample();
        const Language lacking = event.languages.constLast();
        const ProgramGaps gaps = [&lacking](const Language &language) {
            return language == lacking ? 3 : 0;
        };
        const auto refused = checkEvent(event, questionnaire, event.wave, QStringLiteral("e"), gaps);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::LanguageIncomplete);
        QCOMPARE(refused.error().arguments, (QStringList{lacking.text(), QStringLiteral("3")}));
        for (const MissingTexts &language : missingTexts(questionnaire, gaps))
            QCOMPARE(language.count, language.language == lacking ? 3 : 0);
    }

    void supervisionStretchesTheTime()
    {
        KioskRules rules;
        QCOMPARE(rules.patience(), 180);
        QCOMPARE(rules.keyboardInUse(), KeyboardUse::OnTouch);
        rules.supervision = Supervision::Supervised;
        QCOMPARE(rules.patience(), 360);
        rules.supervision = Supervision::Assisted;
        QCOMPARE(rules.patience(), 720);
        QCOMPARE(rules.keyboardInUse(), KeyboardUse::Always);
        rules.keyboard = KeyboardUse::Never;
        QCOMPARE(rules.keyboardInUse(), KeyboardUse::Never);
    }
};

BAROMETER_TEST(TestEvent)
#include "tst_event.moc"
