// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/disclosure/personaldata.h"
#include "tests/support/files.h"
#include "tests/support/shippedquestionnaire.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QRegularExpression>
#include <QTest>

#include <map>

using namespace core;
using namespace core::disclosure;
using base::SeededRandom;

namespace {

const std::map<QString, PersonalKind> kKinds{
    {u"code"_qs, PersonalKind::PersonalCode}, {u"email"_qs, PersonalKind::Email},
    {u"web"_qs, PersonalKind::Web},           {u"phone"_qs, PersonalKind::Phone},
    {u"address"_qs, PersonalKind::Address},   {u"name"_qs, PersonalKind::Name},
    {u"place"_qs, PersonalKind::Place},       {u"organisation"_qs, PersonalKind::Organisation},
};

struct Known
{
    QString text;
    std::vector<std::pair<TextRange, PersonalKind>> pieces;
};

/// A line of the corpus without its brackets, and what stood in them.
Known knownOf(QString line)
{
    line.replace(u"\\n"_qs, u"\n"_qs);
    static const QRegularExpression bracket(u"\\[\\[(\\w+):([^\\]]+)\\]\\]"_qs);
    Known known;
    qsizetype done = 0;
    for (auto it = bracket.globalMatch(line); it.hasNext();) {
        const auto match = it.next();
        known.text += line.mid(done, match.capturedStart() - done);
        known.pieces.push_back({{known.text.size(), match.capturedLength(2)}, kKinds.at(match.captured(1))});
        known.text += match.captured(2);
        done = match.capturedEnd();
    }
    known.text += line.mid(done);
    return known;
}

QString shown(const QString &text, const std::vector<PersonalMark> &marks)
{
    QStringList parts;
    for (const PersonalMark &mark : marks)
        parts.append(
            u"%1 \"%2\""_qs.arg(static_cast<int>(mark.kind)).arg(text.mid(mark.range.from, mark.range.length)));
    return parts.join(u", "_qs);
}

PersonalDataFinder makeFinder(const QString &members = {})
{
    auto finder = PersonalDataFinder::make(tests::contentOf(tests::sourcePath(u"resources/names/finland.json"_qs)),
                                           tests::shippedQuestionnaire(), members);
    return std::move(*finder);
}

/// A code with its check character worked out here, digit by digit.
QString codeOf(int day, int month, int year, QChar sign, int number)
{
    const QString date =
        u"%1%2%3"_qs.arg(day, 2, 10, QChar(u'0')).arg(month, 2, 10, QChar(u'0')).arg(year % 100, 2, 10, QChar(u'0'));
    const QString digits = date + u"%1"_qs.arg(number, 3, 10, QChar(u'0'));
    int rest = 0;
    for (const QChar digit : digits)
        rest = (rest * 10 + digit.digitValue()) % 31;
    return date + sign + digits.right(3) + u"0123456789ABCDEFHJKLMNPRSTUVWXY"_qs.at(rest);
}

} // namespace

class TestPersonalData : public QObject
{
    Q_OBJECT

private slots:
    void corpusIsFound_data();
    void corpusIsFound();
    void everyCenturySign();
    void aWrongCheckCharacterIsNotSure();
    void membersAreOrganisations();
    void plantedPiecesAreMaskedWhereverTheyStand();
    void anyTextGivesTidyMarks();
    void longTextsAreNotReadBeyondTheLimit();
    void masksKeepWholeCharacters();
    void faultyListsAreRefused();

private:
    PersonalDataFinder m_finder = makeFinder();
};

void TestPersonalData::corpusIsFound_data()
{
    QTest::addColumn<QString>("line");
    const QByteArray corpus = tests::contentOf(tests::sourcePath(u"tests/core/disclosure/openanswerscorpus.txt"_qs));
    int number = 0;
    for (const QString &line : QString::fromUtf8(corpus).split(u'\n')) {
        ++number;
        if (!line.isEmpty() && !line.startsWith(u'#'))
            QTest::addRow("line %d", number) << line;
    }
    QVERIFY(number > 60);
}

void TestPersonalData::corpusIsFound()
{
    QFETCH(QString, line);
    const Known known = knownOf(line);
    const std::vector<PersonalMark> marks = m_finder.find(known.text);
    const QByteArray found = shown(known.text, marks).toUtf8();
    QVERIFY2(marks.size() == known.pieces.size(), found.constData());
    for (std::size_t i = 0; i < marks.size(); ++i) {
        QVERIFY2(marks[i].range == known.pieces[i].first, found.constData());
        QVERIFY2(marks[i].kind == known.pieces[i].second, found.constData());
    }
}

void TestPersonalData::everyCenturySign()
{
    QVERIFY(
        isPersonalIdentityCode(u"131052-308T"_qs)); // the example of the Digital and Population Data Services Agency
    for (const QChar sign : u"+-YXWVUABCDEF"_qs) {
        const QString code = codeOf(29, 2, 4, sign, 507);
        QVERIFY2(isPersonalIdentityCode(code), qPrintable(code));
        const auto marks = m_finder.find(u"Tunnus on "_qs + code + u"."_qs);
        QCOMPARE(marks.size(), std::size_t{1});
        QCOMPARE(marks.front(), (PersonalMark{{10, 11}, PersonalKind::PersonalCode, true}));
    }
    for (const QChar sign : u"GHTZ*/"_qs)
        QVERIFY(!isPersonalIdentityCode(codeOf(29, 2, 4, sign, 507)));
    QVERIFY(!isPersonalIdentityCode(codeOf(29, 2, 3, u'A', 507))); // no such day in 2003
    QVERIFY(!isPersonalIdentityCode(codeOf(31, 4, 70, u'-', 507)));
}

void TestPersonalData::aWrongCheckCharacterIsNotSure()
{
    SeededRandom random(tests::seed());
    for (int i = 0; i < 200; ++i) {
        QString code = codeOf(1 + static_cast<int>(random.below(28)), 1 + static_cast<int>(random.below(12)),
                              static_cast<int>(random.below(100)), u'-', 2 + static_cast<int>(random.below(898)));
        QVERIFY(isPersonalIdentityCode(code));
        const QChar right = code.at(10);
        for (const QChar other : u"0123456789ABCDEFHJKLMNPRSTUVWXY"_qs) {
            code[10] = other;
            QCOMPARE(isPersonalIdentityCode(code), other == right);
        }
        code[10] = right == u'A' ? u'B' : u'A';
        const auto marks = m_finder.find(code);
        QCOMPARE(marks.size(), std::size_t{1});
        QCOMPARE(marks.front(), (PersonalMark{{0, 11}, PersonalKind::PersonalCode, false}));
    }
}

void TestPersonalData::membersAreOrganisations()
{
    const QString text = u"Kuvitteellinen Piiri auttoi, kuvitteellista apua saa."_qs;
    QVERIFY(m_finder.find(text).empty());
    const PersonalDataFinder finder = makeFinder(u"Kuvitteellinen Piiri\n\nToinen/Väärä\n"_qs);
    const auto marks = finder.find(text);
    QCOMPARE(marks.size(), std::size_t{1});
    QCOMPARE(marks.front(), (PersonalMark{{0, 20}, PersonalKind::Organisation, true}));
}

/// Whatever stands around it, a piece that is surely personal is not in the masked text, and masking again finds no
/// more of it.
void TestPersonalData::plantedPiecesAreMaskedWhereverTheyStand()
{
    const QStringList pieces{u"131052-308T"_qs,           u"010203A002H"_qs,      u"040 123 4567"_qs,
                             u"+358401234567"_qs,         u"etu@esimerkki.fi"_qs, u"Maija Meikäläinen"_qs,
                             u"Esimerkkikatu 12 A 3"_qs,  u"Rovaniemellä"_qs,     u"https://esimerkki.fi/a"_qs,
                             u"Maahanmuuttovirastossa"_qs};
    const QStringList around{u"tuki"_qs, u"on"_qs,   u"hyvä,"_qs,    u"Kunta"_qs, u"och"_qs, u"samarbete."_qs,
                             u"the"_qs,  u"2024"_qs, u"–"_qs,        u"työ!"_qs,  u"\n"_qs,  u"(koko"_qs,
                             u"maa)"_qs, u"👍"_qs,    u"palvelut"_qs, u"\u00a0"_qs};
    SeededRandom random(tests::seed());
    for (int i = 0; i < 400; ++i) {
        QString text;
        const QString piece = pieces.at(static_cast<qsizetype>(random.below(static_cast<quint64>(pieces.size()))));
        const int before = static_cast<int>(random.below(12));
        for (int word = 0; word < 20; ++word) {
            if (word == before)
                text += piece + u' ';
            text += around.at(static_cast<qsizetype>(random.below(static_cast<quint64>(around.size())))) + u' ';
        }
        std::vector<TextRange> ranges;
        for (const PersonalMark &mark : m_finder.find(text))
            ranges.push_back(mark.range);
        const QString clean = masked(text, ranges, u"[nimi]"_qs);
        QVERIFY2(!clean.contains(piece.section(u' ', -1)), qPrintable(text));
        for (const PersonalMark &mark : m_finder.find(clean))
            QVERIFY2(mark.kind == PersonalKind::Name || mark.kind == PersonalKind::Organisation, qPrintable(clean));
    }
}

void TestPersonalData::anyTextGivesTidyMarks()
{
    const QString letters =
        u"aAåÄöÖ nNeE.-–:@+0123456789/()\n\t'kttss"_qs + QString::fromUcs4(U"\U0001F600") + QChar(0xD83D);
    SeededRandom random(tests::seed());
    for (int i = 0; i < 2000; ++i) {
        QString text;
        const auto size = static_cast<int>(random.below(120));
        for (int at = 0; at < size; ++at)
            text += letters.at(static_cast<qsizetype>(random.below(static_cast<quint64>(letters.size()))));
        qsizetype end = 0;
        std::vector<TextRange> ranges;
        for (const PersonalMark &mark : m_finder.find(text)) {
            QVERIFY(mark.range.from >= end && mark.range.length > 0 && mark.range.end() <= text.size());
            end = mark.range.end();
            ranges.push_back(mark.range);
        }
        if (ranges.empty())
            QCOMPARE(masked(text, ranges, u"[nimi]"_qs), text);
        QCOMPARE(m_finder.find(text), m_finder.find(text));
    }
}

void TestPersonalData::longTextsAreNotReadBeyondTheLimit()
{
    for (const QString &unit :
         {u"a"_qs, u"A"_qs, u"1"_qs, u"a@"_qs, u"Aa "_qs, u"0-"_qs, u"a-"_qs, u"katu "_qs, u"Ab "_qs, u"\n"_qs}) {
        const QString text = unit.repeated(2 * kLongestSearched / unit.size());
        const auto marks = m_finder.find(text);
        QVERIFY(!marks.empty());
        QCOMPARE(marks.back(),
                 (PersonalMark{{kLongestSearched, text.size() - kLongestSearched}, PersonalKind::Unread, true}));
    }
}

void TestPersonalData::masksKeepWholeCharacters()
{
    const QString text = u"Kiitos "_qs + QString::fromUcs4(U"\U0001F600") + u" Maija"_qs;
    QCOMPARE(masked(text, {{8, 1}}, u"[x]"_qs), u"Kiitos [x] Maija"_qs); // half of the face
    QCOMPARE(masked(text, {{10, 5}, {12, 90}, {-4, 2}, {99, 1}}, u"[x]"_qs), text.left(10) + u"[x]"_qs);
    QCOMPARE(masked(text, {}, u"[x]"_qs), text);
    QCOMPARE(m_finder.maskWord(base::Language(u"fi"_qs)), u"[nimi]"_qs);
    QCOMPARE(m_finder.maskWord(base::Language(u"fi-x-selko"_qs)), u"[nimi]"_qs);
    QCOMPARE(m_finder.maskWord(base::Language(u"sv"_qs)), u"[namn]"_qs);
    QCOMPARE(m_finder.maskWord(base::Language(u"uk"_qs)), u"[name]"_qs);
}

void TestPersonalData::faultyListsAreRefused()
{
    const questionnaire::Questionnaire questionnaire = tests::shippedQuestionnaire();
    QCOMPARE(PersonalDataFinder::make("{", questionnaire).error().code, base::ErrorCode::InvalidJson);
    QCOMPARE(PersonalDataFinder::make("{}", questionnaire).error().code, base::ErrorCode::InvalidInput);
    QCOMPARE(PersonalDataFinder::make("{\"format\":2}", questionnaire).error().code, base::ErrorCode::NewerFormat);
    QVERIFY_RESULT(PersonalDataFinder::make("{\"format\":1}", questionnaire));
}

BAROMETER_TEST(TestPersonalData)
#include "tst_personaldata.moc"
