// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interview/interview.h"
#include "tests/support/smallquestionnaire.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QCborArray>
#include <QCborValue>
#include <QTest>

#include <cmath>
#include <functional>
#include <limits>

using namespace core::interview;
using namespace core::questionnaire;
using core::base::Language;
using tests::code;
using tests::item;
using tests::question;
using tests::rows;
using tests::ticked;
using tests::wave;

using ChangeDraft = std::function<void(QCborMap &)>;
Q_DECLARE_METATYPE(ChangeDraft)

class TestSaveInterview : public QObject
{
    Q_OBJECT

private slots:
    void restoresAnEqualInterview();
    void restoresThroughBytes();
    void remembersWhatIsClosed();
    void restoresTheReview();
    void refuses_data();
    void refuses();

private:
    [[nodiscard]] Interview walked() const;

    Questionnaire m_questionnaire = tests::smallQuestionnaire();
};

Interview TestSaveInterview::walked() const
{
    Interview interview(m_questionnaire, wave("2"), Language(QStringLiteral("sv")), true);
    const bool ok = interview.setAnswer(question("org"), ticked("ngo")) &&
        interview.setAnswer(question("partners"), ticked("a", "b")) &&
        interview.setAnswer(question("best"), ticked("b", "a")) &&
        interview.setAnswer(question("views"), rows({{"opp", "1"}, {"info", "dk"}})) &&
        interview.setAnswer(question("nat"), ticked("t2", "t7")) &&
        interview.setAnswer(question("natText"), tests::written(QStringLiteral("Bra \U0001F642 "))) &&
        interview.setAnswer(question("years"), tests::number(3));
    if (!ok)
        qFatal("the walk is wrong");
    for (int page = 0; page < 5; ++page)
        interview.next();
    interview.back();
    interview.markOffered();
    return interview;
}

void TestSaveInterview::restoresAnEqualInterview()
{
    const Interview interview = walked();
    const auto restored = Interview::restore(m_questionnaire, wave("2"), interview.save());
    QVERIFY_RESULT(restored);
    QVERIFY(*restored == interview);
    QCOMPARE(restored->page().part, interview.page().part);
    QCOMPARE(restored->progress(), interview.progress());
    QVERIFY(restored->finish(false) == interview.finish(false));
    QVERIFY(restored->offer().empty());
}

void TestSaveInterview::restoresThroughBytes()
{
    const Interview interview = walked();
    const QByteArray bytes = interview.save().toCborValue().toCbor();
    const QCborMap map = QCborValue::fromCbor(bytes).toMap();
    const auto restored = Interview::restore(m_questionnaire, wave("2"), map);
    QVERIFY_RESULT(restored);
    QVERIFY(*restored == interview);
    QCOMPARE(restored->save().toCborValue().toCbor(), bytes);
}

void TestSaveInterview::remembersWhatIsClosed()
{
    Interview interview = walked();
    QVERIFY_RESULT(interview.setAnswer(question("know"), ticked("1")));
    QVERIFY_RESULT(interview.setAnswer(question("partners"), ticked("a")));
    auto restored = Interview::restore(m_questionnaire, wave("2"), interview.save());
    QVERIFY_RESULT(restored);
    QVERIFY(*restored == interview);
    QVERIFY_RESULT(restored->setAnswer(question("know"), ticked("2")));
    QVERIFY_RESULT(restored->setAnswer(question("partners"), ticked("a", "b")));
    QCOMPARE(restored->answer(question("natText")).text, QStringLiteral("Bra \U0001F642 "));
    QCOMPARE(restored->answer(question("best")), ticked("b", "a"));
}

void TestSaveInterview::restoresTheReview()
{
    Interview interview = walked();
    while (!interview.isAtReview())
        interview.next();
    const auto restored = Interview::restore(m_questionnaire, wave("2"), interview.save());
    QVERIFY_RESULT(restored);
    QVERIFY(restored->isAtReview());
    QVERIFY(restored->finish(true).sent);
}

void TestSaveInterview::refuses_data()
{
    QTest::addColumn<ChangeDraft>("change");
    const auto row = [](const char *name, ChangeDraft change) {
        QTest::newRow(name) << std::move(change);
    };
    const auto set = [](const char *key, const QCborValue &value) -> ChangeDraft {
        return [key = QString::fromLatin1(key), value](QCborMap &draft) {
            draft.insert(key, value);
        };
    };
    const auto answer = [](const char *id, const QCborValue &value) -> ChangeDraft {
        return [id = QString::fromLatin1(id), value](QCborMap &draft) {
            QCborMap answers = draft.value(QStringLiteral("answers")).toMap();
            answers.insert(id, value);
            draft.insert(QStringLiteral("answers"), answers);
        };
    };
    const auto text = [](const char *value) {
        return QCborValue(QString::fromLatin1(value));
    };
    const auto choices = [](const QCborArray &codes) {
        return QCborMap{{QStringLiteral("choices"), codes}};
    };
    row("empty", [](QCborMap &draft) { draft.clear(); });
    for (const char *key : {"format", "questionnaire", "wave", "language", "reversed", "offered", "progress", "answers",
                            "seen", "page", "part"}) {
        const QString name = QString::fromLatin1(key);
        row(qPrintable(name + QStringLiteral(" missing")), [name](QCborMap &draft) { draft.remove(name); });
        row(qPrintable(name + QStringLiteral(" of another kind")), set(key, QCborValue(nullptr)));
    }
    row("something more", set("more", true));
    row("newer format", set("format", 2));
    row("another questionnaire", set("questionnaire", text("big")));
    row("another wave", set("wave", text("1")));
    row("unknown language", set("language", text("de")));
    row("progress over 1", set("progress", 1.5));
    row("progress below 0", set("progress", -0.5));
    row("progress not a number", set("progress", std::nan("")));
    row("unknown page", set("page", text("nowhere")));
    row("page that begins otherwise", set("page", text("reg")));
    row("negative part", set("part", -1));
    row("huge part", set("part", std::numeric_limits<qint64>::max()));
    row("unknown item seen", set("seen", QCborArray{QStringLiteral("nowhere")}));
    row("item seen twice", set("seen", QCborArray{QStringLiteral("org"), QStringLiteral("org")}));
    row("number among the items seen", set("seen", QCborArray{1}));
    row("unknown question", answer("nowhere", choices({QStringLiteral("a")})));
    row("answer not a map", answer("org", text("mun")));
    row("empty answer", answer("org", QCborMap()));
    row("unknown member", answer("org", QCborMap{{QStringLiteral("code"), QStringLiteral("mun")}}));
    row("unknown code", answer("org", choices({QStringLiteral("xyz")})));
    row("code not a text", answer("org", choices({1})));
    row("two single choices", answer("org", choices({QStringLiteral("mun"), QStringLiteral("ngo")})));
    row("the same twice", answer("partners", choices({QStringLiteral("a"), QStringLiteral("a")})));
    row("unknown row",
        answer("views", QCborMap{{QStringLiteral("rows"), QCborMap{{QStringLiteral("x"), QStringLiteral("1")}}}}));
    row("row not a text", answer("views", QCborMap{{QStringLiteral("rows"), QCborMap{{QStringLiteral("opp"), 1}}}}));
    row("number out of range", answer("years", QCborMap{{QStringLiteral("number"), 99}}));
    row("text too long", answer("natText", QCborMap{{QStringLiteral("text"), QString(21, u'x')}}));
}

void TestSaveInterview::refuses()
{
    QFETCH(ChangeDraft, change);
    QCborMap draft = walked().save();
    QVERIFY_RESULT(Interview::restore(m_questionnaire, wave("2"), draft));
    change(draft);
    const auto restored = Interview::restore(m_questionnaire, wave("2"), draft);
    QVERIFY(!restored);
    QCOMPARE(restored.error().code, core::base::ErrorCode::InvalidInput);
}

BAROMETER_TEST(TestSaveInterview)
#include "tst_saveinterview.moc"
