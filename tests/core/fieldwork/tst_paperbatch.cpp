// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fieldwork/auditlog.h"
#include "core/fieldwork/paperbatchfile.h"
#include "core/questionnaire/questionnairefile.h"
#include "tests/support/files.h"
#include "tests/support/smallquestionnaire.h"
#include "tests/support/storesample.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QFileInfo>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace core::fieldwork;
using core::base::ErrorCode;
using core::base::Language;
using core::questionnaire::PaperForm;
using core::questionnaire::Questionnaire;
using Stage = PaperBatch::Stage;
using Which = PaperBatch::Which;

namespace {

const Language finnish(QStringLiteral("fi"));

/// Fit for a store, whose reader asks more of a scale of grades.
Questionnaire storable()
{
    Questionnaire small = tests::smallQuestionnaire();
    small.scales[1].kind = core::questionnaire::ScaleKind::Grade;
    return small;
}

} // namespace

class TestPaperBatch : public QObject
{
    Q_OBJECT

    Questionnaire m_small = storable();
    PaperForm m_form{m_small, tests::wave("1")};

    PaperBatch::Head head() const
    {
        return {QStringLiteral("tampere-2020-12-05"), core::interview::EventId(QStringLiteral("tampere-2020-12-05")),
                QDate(2020, 12, 5), core::questionnaire::structureId(m_small, tests::wave("1")), QByteArray(16, 'p')};
    }

    /// A form with an organisation, a partner and a number; everything else is left empty.
    KeyedForm keyed(int number) const
    {
        Keying keying(m_small, m_form);
        (void)keying.press(u'1');
        (void)keying.press(QChar(u'1' + number % 4));
        (void)keying.enter();
        while (!keying.isFinished()) {
            if (keying.field().kind == core::questionnaire::PaperFieldKind::Number) {
                for (const QChar key : QStringLiteral("%1").arg(number % 41, 2, 10, QLatin1Char('0')))
                    (void)keying.press(key);
            } else {
                (void)keying.press(keys::empty);
            }
        }
        return keying.keyed();
    }

    static KeyedForm otherwise(KeyedForm form)
    {
        form[0].choices = {tests::code("ngo")};
        return form;
    }

    PaperBatch batch(int forms) const
    {
        PaperBatch made(head());
        for (int i = 0; i < forms; ++i)
            made.add(finnish, keyed(i));
        return made;
    }

    void keyAgain(PaperBatch &batch, int wrong) const
    {
        int done = 0;
        while (const auto next = batch.nextDrawn()) {
            const KeyedForm same = batch.forms()[*next].first;
            batch.keyAgain(*next, done++ < wrong ? otherwise(same) : same);
        }
    }

    auto makeStore(tests::StorePlace &place) const
    {
        core::storage::NewStore wanted;
        wanted.folder = place.folder();
        wanted.questionnaire = m_small;
        wanted.wave = tests::wave("1");
        wanted.capacity = 32;
        return core::storage::CollectionStore::create(wanted, place.clock, place.random);
    }

private slots:
    void theSampleIsATenthAndTenAtLeast()
    {
        core::base::SeededRandom random(tests::seed());
        for (const auto &[forms, drawn] :
             std::vector<std::pair<int, int>>{{1, 1}, {7, 7}, {10, 10}, {60, 10}, {101, 11}}) {
            PaperBatch made = batch(forms);
            QCOMPARE(made.stage(), Stage::Keying);
            made.draw(random);
            QCOMPARE(made.drawn(), drawn);
            QCOMPARE(made.stage(), Stage::KeyingAgain);
        }
    }

    void everyFormIsDrawnEquallyOften()
    {
        core::base::SeededRandom random(tests::seed());
        std::vector<int> drawn(40, 0);
        const PaperBatch made = batch(40);
        for (int i = 0; i < 400; ++i) {
            PaperBatch once = made;
            once.draw(random);
            for (size_t form = 0; form < drawn.size(); ++form)
                drawn[form] += once.forms()[form].drawn ? 1 : 0;
        }
        for (const int times : drawn) // 100 expected, standard deviation 8.7
            QVERIFY2(times > 50 && times < 150, qPrintable(QString::number(times)));
    }

    void differencesAreDecidedOneByOne()
    {
        core::base::SeededRandom random(tests::seed());
        PaperBatch made = batch(12);
        made.draw(random);
        keyAgain(made, 2);
        QCOMPARE(made.stage(), Stage::Deciding);
        const std::vector<PaperBatch::Difference> found = made.differences();
        QCOMPARE(found.size(), size_t(2));
        QCOMPARE(found[0].field, size_t(0));
        made.decide(found[0], Which::First);
        QCOMPARE(made.stage(), Stage::Deciding);
        made.decide(found[1], Which::Second);
        QCOMPARE(made.stage(), Stage::Judged);
        QCOMPARE(made.decided(found[0].form)[0].choices, QList{tests::code("mun")});
        QCOMPARE(made.decided(found[1].form)[0].choices, QList{tests::code("ngo")});
    }

    void ratesCountWhatIsAskedAndHaveWilsonsInterval()
    {
        core::base::SeededRandom random(tests::seed());
        PaperBatch made = batch(60);
        made.draw(random);
        keyAgain(made, 1);
        const KeyingQuality quality = qualityOf(made, m_small, m_form);
        const KeyingRate &org = quality.questions[0];
        QCOMPARE(org.compared, 10);
        QCOMPARE(org.different, 1);
        // 1 of 10 at 95 %: 0.0179 … 0.4042, by the formula of the paper
        QVERIFY(std::abs(org.interval.low - 0.0179) < 0.0001 && std::abs(org.interval.high - 0.4042) < 0.0001);
        // Nobody took part in nat: its use is asked of nobody, and compared for nobody.
        const auto *use = m_form.find(tests::question("natUse"));
        QCOMPARE(quality.questions[static_cast<size_t>(use - m_form.questions.data())].compared, 0);
        QCOMPARE(quality.all.different, 1);
        QVERIFY(quality.all.compared >= 10 * 12);
    }

    void fiftyFormsGetAVerdict()
    {
        core::base::SeededRandom random(tests::seed());
        const auto verdict = [&](int forms, int wrong) {
            PaperBatch made = batch(forms);
            made.draw(random);
            keyAgain(made, wrong);
            return qualityOf(made, m_small, m_form).verdict;
        };
        QCOMPARE(verdict(49, 0), Verdict::TooFew);
        QCOMPARE(verdict(200, 0), Verdict::Accept);
        QCOMPARE(verdict(200, 15), Verdict::KeyAgain);
        QCOMPARE(verdict(10, 9), Verdict::Complete); // all ten were keyed twice
    }

    void aBadBatchIsKeyedTwiceWhollyBeforeItIsSaved()
    {
        tests::StorePlace place;
        const auto store = makeStore(place);
        QVERIFY_RESULT(store);
        PaperBatch made = batch(50);
        made.draw(place.random);
        keyAgain(made, 10);
        for (const PaperBatch::Difference &each : made.differences())
            made.decide(each, Which::First);
        QCOMPARE(made.stage(), Stage::Judged);
        QCOMPARE(saveBatch(made, **store).error().code, ErrorCode::PileNotReady);
        QCOMPARE((*store)->info().responses, 0);
        made.drawAll();
        QCOMPARE(made.stage(), Stage::KeyingAgain);
        keyAgain(made, 0);
        QCOMPARE(made.stage(), Stage::Judged);
        const auto saved = saveBatch(made, **store);
        QVERIFY_RESULT(saved);
        QCOMPARE(saved->responses, 50);
    }

    void aBatchInProgressComesBackWithItsCodeAlone()
    {
        tests::StorePlace place;
        QVERIFY_RESULT(makeStore(place));
        PaperBatch made = batch(3);
        made.draw(place.random);
        made.keyAgain(1, otherwise(keyed(1)));
        made.decide(made.differences().front(), Which::Second);
        const QString code = newCoverCode();
        QCOMPARE(code.size(), 19);
        QVERIFY(code != newCoverCode());
        const BatchFile file{place.folder(), made.head().code};
        QVERIFY_RESULT(file.save(made, code));
        QCOMPARE(QFileInfo(file.path()).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QCOMPARE(batchesInProgress(place.folder()), QStringList{made.head().code});
        QCOMPARE(newBatchCode(place.folder(), made.head().event, made.head().day),
                 made.head().code + QStringLiteral("-2"));
        const auto again = file.open(coverCodeFrom(code.toLower().remove(u'-') + u' '));
        QVERIFY_RESULT(again);
        QVERIFY(*again == made);
        QCOMPARE(file.open(newCoverCode()).error().code, ErrorCode::WrongCoverCode);
        QCOMPARE(coverCodeFrom(QStringLiteral("K7QF")), QString());
        QByteArray bytes = tests::contentOf(file.path());
        QVERIFY(!bytes.contains("tampere") && !bytes.contains("mun"));
        bytes[bytes.size() / 2] = static_cast<char>(bytes.at(bytes.size() / 2) ^ 1);
        tests::write(file.path(), bytes);
        QVERIFY(!file.open(code));
        tests::write(file.path(), QByteArrayLiteral("nonsense"));
        QCOMPARE(file.open(code).error().code, ErrorCode::NotThisKind);
    }

    void aClosedBatchIsInTheStoreAndNowhereElse()
    {
        tests::StorePlace place;
        const auto store = makeStore(place);
        QVERIFY_RESULT(store);
        PaperBatch made = batch(11);
        made.add(finnish, KeyedForm(m_form.fields.size(), KeyedField{Found::Empty, {}, {}, {}})); // handed in blank
        made.draw(place.random);
        keyAgain(made, 0);
        QCOMPARE(made.stage(), Stage::Judged);
        const auto saved = closeBatch(made, **store, place.clock);
        QVERIFY_RESULT(saved);
        QCOMPARE(saved->responses, 11);
        QCOMPARE(saved->blank, 1);
        QVERIFY(batchesInProgress(place.folder()).isEmpty());
        QCOMPARE(*checkAudit(place.folder()), 1);
        const auto responses = (*store)->responses();
        QVERIFY_RESULT(responses);
        for (const core::interview::Response &each : *responses) {
            QCOMPARE(each.via, core::interview::Via::Paper);
            QCOMPARE(each.day, QDate(2020, 12, 5));
            QCOMPARE(each.event, made.head().event);
            QVERIFY_RESULT(core::interview::validateResponse(m_small, each));
        }
    }

    void aStopBetweenSavingAndTidyingSavesNothingTwice()
    {
        tests::StorePlace place;
        PaperBatch made = batch(5);
        made.draw(place.random);
        keyAgain(made, 0);
        const QString code = newCoverCode();
        const BatchFile file{place.folder(), made.head().code};
        {
            const auto store = makeStore(place);
            QVERIFY_RESULT(store);
            QVERIFY_RESULT(file.save(made, code));
            QVERIFY_RESULT(saveBatch(made, **store)); // and here the machine stops
        }
        const auto store = place.open();
        QVERIFY_RESULT(store);
        // Whatever came in meanwhile, as many as the pile has or not, does not confuse it.
        const auto other = responseOf(m_small, m_form, finnish, keyed(3));
        for (int i = 0; i < 5; ++i)
            QVERIFY_RESULT((*store)->submit(other.response));
        const auto again = file.open(code);
        QVERIFY_RESULT(again);
        const auto saved = closeBatch(*again, **store, place.clock);
        QVERIFY_RESULT(saved);
        QCOMPARE(saved->responses, 5);
        QCOMPARE((*store)->info().responses, 10);
        QVERIFY(batchesInProgress(place.folder()).isEmpty());
    }

    void aStopBeforeSavingLosesNothing()
    {
        tests::StorePlace place;
        const auto store = makeStore(place);
        QVERIFY_RESULT(store);
        PaperBatch made = batch(5);
        made.draw(place.random);
        keyAgain(made, 0);
        const QString code = newCoverCode();
        QVERIFY_RESULT(BatchFile({place.folder(), made.head().code}).save(made, code));
        const auto other = responseOf(m_small, m_form, finnish, keyed(3));
        for (int i = 0; i < 7; ++i) // more than the pile holds: a count would take them for it
            QVERIFY_RESULT((*store)->submit(other.response));
        QVERIFY_RESULT(closeBatch(made, **store, place.clock));
        QCOMPARE((*store)->info().responses, 12);
    }

    void textsAgreeButForBlanksAndCapitalsAndDoNotCountInTheVerdict()
    {
        core::base::SeededRandom random(tests::seed());
        const auto isText = [](const core::questionnaire::PaperField &field) {
            return field.kind == core::questionnaire::PaperFieldKind::Text;
        };
        const auto text = std::find_if(m_form.fields.begin(), m_form.fields.end(), isText);
        QVERIFY(text != m_form.fields.end());
        const auto field = static_cast<size_t>(text - m_form.fields.begin());
        const auto written = [&](const char *words) {
            KeyedForm form = keyed(0);
            form[field] = {Found::Value, {}, {}, QString::fromUtf8(words)};
            return form;
        };
        PaperBatch made(head());
        made.add(finnish, written("Enemm\u00e4n aikaa"));
        made.add(finnish, written("Ei mit\u00e4\u00e4n"));
        made.draw(random);
        made.keyAgain(0, written("enemm\u00e4n  aikaa "));
        made.keyAgain(1, written("Ei mit\u00e4\u00e4n."));
        const std::vector<PaperBatch::Difference> found = made.differences();
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found.front().form, size_t(1));
        const KeyingQuality quality = qualityOf(made, m_small, m_form);
        QCOMPARE(quality.questions[text->question].different, 1);
        QCOMPARE(quality.all.different, 0);
    }

    void anotherQuestionnairesBatchIsRefused()
    {
        tests::StorePlace place;
        const auto store = place.create();
        QVERIFY_RESULT(store);
        PaperBatch made = batch(2);
        made.draw(place.random);
        keyAgain(made, 0);
        QCOMPARE(saveBatch(made, **store).error().code, ErrorCode::PileOfOtherForm);
    }

    void hostileBytesAreDamageAndNoCrash()
    {
        core::base::SeededRandom random(tests::seed());
        PaperBatch made = batch(3);
        made.draw(random);
        const QByteArray good = made.write();
        QVERIFY_RESULT(PaperBatch::read(good, QStringLiteral("b")));
        for (int i = 0; i < 2000; ++i) {
            QByteArray bytes = good;
            for (int k = 0; k < 3; ++k)
                bytes[static_cast<qsizetype>(random.below(static_cast<quint64>(bytes.size())))] =
                    static_cast<char>(random.below(256));
            const auto read = PaperBatch::read(bytes, QStringLiteral("b"));
            QVERIFY(read || read.error().code == ErrorCode::Damaged);
        }
    }
};

BAROMETER_TEST(TestPaperBatch)
#include "tst_paperbatch.moc"
