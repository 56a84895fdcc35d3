// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Attacks on what leaves the program: tables asked for at random, figures worked back to counts, open answers. Each is
// shown to find what it looks for in something known to be bad.
#include "core/disclosure/openanswers.h"
#include "core/disclosure/releasestep.h"
#include "core/release/tabulation.h"
#include "tests/disclosure/knownside.h"
#include "tests/support/rehearsedwave.h"
#include "tests/support/testmain.h"
#include "tests/support/testresult.h"

#include <QSet>
#include <QTest>

#include <cmath>

using namespace tests;
using core::questionnaire::Code;
using core::questionnaire::DimensionId;
using core::release::Node;
using core::release::Release;
using core::release::Statistic;
using core::release::StatisticItem;
using core::release::TabulationRequest;

namespace {

#ifdef BAROMETER_LONG
constexpr int kClicks = 100'000;
#else
constexpr int kClicks = 2'000;
#endif

using Filter = std::map<DimensionId, Code>;
using Line = std::map<QString, QString>;

QStringList fieldsOf(const QString &line)
{
    QStringList fields{QString()};
    bool quoted = false;
    for (const QChar letter : line) {
        if (letter == u'"')
            quoted = !quoted;
        else if (letter == u',' && !quoted)
            fields.append(QString());
        else
            fields.back() += letter;
    }
    return fields;
}

/// A file of comma separated values as whoever gets it reads it.
std::vector<Line> linesOf(const QByteArray &csv)
{
    const QStringList lines = QString::fromUtf8(csv).split(u"\r\n"_qs, Qt::SkipEmptyParts);
    const QStringList names = fieldsOf(lines.value(0));
    std::vector<Line> found;
    for (const QString &line : lines.mid(1)) {
        const QStringList fields = fieldsOf(line);
        Line &one = found.emplace_back();
        for (qsizetype i = 0; i < names.size(); ++i)
            one[names[i]] = fields.value(i);
    }
    return found;
}

/// The base that a line of a table speaks of; none: no base that the release has.
const Node *nodeOf(const Release &release, const TabulationRequest &request, const Line &line)
{
    const Node *base = release.node(request.base);
    if (base == nullptr)
        return nullptr;
    Filter filter = base->filter;
    const QStringList codes = line.at(u"code"_qs).split(u',', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < codes.size() && i < qsizetype(request.by.size()); ++i)
        filter[request.by[static_cast<size_t>(i)]] = Code(codes[i]);
    for (const Node &node : release.content().nodes) {
        if (node.filter == filter)
            return &node;
    }
    return nullptr;
}

StatisticItem itemOf(const Line &line)
{
    return {core::questionnaire::QuestionId(line.at(u"question"_qs)), Code(line.at(u"item"_qs))};
}

/// The first figure in a table that is not, number for number, in the results file; empty: there is none.
QString strangerIn(const QByteArray &csv, const Release &release, const TabulationRequest &request)
{
    for (const Line &line : linesOf(csv)) {
        const Node *node = nodeOf(release, request, line);
        const Statistic *statistic = node == nullptr ? nullptr : release.statistic(itemOf(line), node->id);
        QStringList allowed{QString()};
        if (node != nullptr && node->members)
            allowed.append(QString::number(*node->members));
        if (line.at(u"members"_qs) != allowed.back() && !line.at(u"members"_qs).isEmpty())
            return line.at(u"members"_qs);
        QSet<QString> figures{QString()};
        for (size_t i = 0; statistic != nullptr && i < statistic->categories.size(); ++i) {
            if (const auto &share = statistic->categories[i].share)
                figures << QString::number(share->low) << QString::number(share->high);
        }
        for (const QString &name : {u"low"_qs, u"high"_qs}) {
            if (!figures.contains(line.at(name)))
                return line.at(name);
        }
        const bool hasMean = statistic != nullptr && statistic->mean;
        if (line.at(u"mean"_qs) != (hasMean ? QString::number(statistic->mean->value) : QString()))
            return line.at(u"mean"_qs);
    }
    return {};
}

/// How many counts of m people a share between two printed percentages can come from.
int countsBetween(double low, double high, int m)
{
    int counts = 0;
    for (int count = 0; count <= m; ++count) {
        const double share = 100.0 * count / m;
        counts += share > low - 1e-9 && share < high + 1e-9 ? 1 : 0;
    }
    return counts;
}

/// A share as it is shown, and how many people answered it.
struct ShownShare
{
    QString place;
    core::release::Band band;
    int answered = 0;
};

std::vector<ShownShare> sharesOf(const Release &release, const KnownSide &known, const StatisticItem &item,
                                 const Node &node)
{
    const bool rest = !node.filter.empty() && node.filter.begin()->second == core::release::othersTogether();
    const Statistic *statistic = release.statistic(item, node.id);
    std::vector<ShownShare> shares;
    if (statistic == nullptr || rest)
        return shares;
    const std::vector<char> &answered = known.answered.at(item);
    int people = 0;
    for (size_t person = 0; person < known.persons; ++person)
        people += answered[person] && known.isIn(person, node.filter) ? 1 : 0;
    for (const auto &category : statistic->categories) {
        if (category.share)
            shares.push_back({item.text() + u' ' + node.id.text(), *category.share, people});
    }
    return shares;
}

/// One of them, by chance.
template <typename List>
const auto &pick(const List &from, core::base::RandomSource &random)
{
    return from[random.below(static_cast<quint32>(from.size()))];
}

/// One click further: another question, base or breakdown, or a base that somebody wishes there were.
void click(TabulationRequest &request, const Release &release, core::base::RandomSource &random)
{
    const auto &nodes = release.content().nodes;
    const std::vector<QString> joints{u"+"_qs, u","_qs, u"|"_qs, u"&"_qs, u" "_qs, u";"_qs};
    const std::vector<QString> negations{u"!"_qs, u"not "_qs, u"-"_qs, u"~"_qs};
    const QString one = pick(nodes, random).id.text();
    switch (random.below(6)) {
    case 0:
        request.question = pick(release.questionnaire().questions, random).id.text();
        break;
    case 1:
        request.base = core::release::NodeId(one);
        break;
    case 2:
        request.base = core::release::NodeId(one + pick(joints, random) + pick(nodes, random).id.text());
        break;
    case 3:
        request.base = core::release::NodeId(pick(negations, random) + one);
        break;
    case 4:
        request.by.clear();
        break;
    default:
        request.by.push_back(pick(release.content().dimensions, random));
        if (request.by.size() > 3)
            request.by.erase(request.by.begin());
    }
}

double rankCorrelation(const std::vector<int> &places)
{
    const auto n = static_cast<double>(places.size());
    double squares = 0;
    for (size_t i = 0; i < places.size(); ++i)
        squares += std::pow(places[i] - static_cast<double>(i), 2);
    return 1 - 6 * squares / (std::pow(n, 3) - n);
}

} // namespace

class TestFiles : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void noClickLeadsBeyondTheRelease();
    void figuresLeadBackToTheirBandOnly();
    void noFigureJoinsTwoAnswers();
    void openAnswersLeadToNobody();

private:
    SyntheticWave m_wave;
    std::vector<Release> m_release;
};

void TestFiles::initTestCase()
{
    m_wave = rehearsedWave(60, seed());
    auto made = core::disclosure::makeRelease(releaseInput(m_wave));
    QVERIFY_RESULT(made);
    m_release.push_back(made->release);
}

/// Differences, complements and unions by way of the program (A8, A12): whatever is asked for in a long session of
/// clicks is refused or comes out figure for figure as the results file has it.
void TestFiles::noClickLeadsBeyondTheRelease()
{
    const Release &release = m_release.front();
    core::base::SeededRandom random(seed());
    TabulationRequest request;
    request.language = core::base::Language(u"fi"_qs);
    request.question = release.questionnaire().questions.front().id.text();
    size_t tables = 0;
    size_t refused = 0;
    size_t figures = 0;
    QByteArray last;
    for (int clicks = 0; clicks < kClicks; ++clicks) {
        click(request, release, random);
        const auto table = core::release::tabulate(m_release, request);
        if (!table) {
            ++refused;
            request.base = release.content().nodes.front().id; // as one does who was refused
            continue;
        }
        last = core::release::tabulationAsCsv(*table);
        const QString stranger = strangerIn(last, release, request);
        QVERIFY2(stranger.isEmpty(), qPrintable(request.question + u' ' + request.base.text() + u": "_qs + stranger));
        ++tables;
        figures += linesOf(last).size();
    }
    QVERIFY(tables > kClicks / 10 && refused > kClicks / 10);
    qInfo("%d clicks: %zu tables of %zu lines, each figure in the results file; %zu refused", kClicks, tables, figures,
          refused);
    // The same look notices a table with one figure of its own.
    TabulationRequest plain;
    plain.language = request.language;
    plain.question = u"Q03.mun"_qs;
    const auto table = core::release::tabulate(m_release, plain);
    QVERIFY_RESULT(table);
    const QByteArray good = core::release::tabulationAsCsv(*table);
    QCOMPARE(strangerIn(good, release, plain), QString());
    for (const auto &[name, figure] : {std::pair{u"low"_qs, u"37.5"_qs}, {u"members"_qs, u"59"_qs}}) {
        auto bad = *table;
        if (name == u"low"_qs)
            bad.rows.front().cells.front().share = core::release::Band{37.5, 37.5};
        else
            bad.rows.front().members = 59;
        QCOMPARE(strangerIn(core::release::tabulationAsCsv(bad), release, plain), figure);
    }
}

/// Back-calculation (A9): a printed share fits at least two counts of people, at the ends three, so that neither
/// nobody nor everybody nor a single one is ever told.
void TestFiles::figuresLeadBackToTheirBandOnly()
{
    const Release &release = m_release.front();
    const KnownSide known = knownSideOf(m_wave);
    std::vector<ShownShare> shares;
    for (const auto &[item, answered] : known.answered) {
        const auto *question = release.questionnaire().question(item.question);
        if (question == nullptr || question->type == core::questionnaire::QuestionType::OpenText)
            continue;
        for (const Node &node : release.content().nodes) {
            const auto some = sharesOf(release, known, item, node);
            shares.insert(shares.end(), some.begin(), some.end());
        }
    }
    QVERIFY(shares.size() > 500);
    size_t exact = 0;
    for (const ShownShare &share : shares) {
        const int fits = countsBetween(share.band.low, share.band.high, share.answered);
        const bool isEnd = share.band.low <= 0 || share.band.high >= 100;
        QVERIFY2(fits >= (isEnd ? 3 : 2), qPrintable(share.place));
        // Known to be bad: the middle as a percentage with one decimal.
        const double middle = share.band.middle();
        exact += countsBetween(middle - 0.05, middle + 0.05, share.answered) <= 1 ? 1 : 0;
    }
    QCOMPARE(exact, shares.size());
    qInfo("%zu shares worked back to counts: two or more each, three or more at the ends", shares.size());
}

/// Two answers of one person (A13): nothing that is released counts them together, so that knowing one adds nothing to
/// what the others' own figures say. Bases are made of what people belong to.
void TestFiles::noFigureJoinsTwoAnswers()
{
    const auto &content = m_release.front().content();
    for (const Node &node : content.nodes) {
        QVERIFY(node.filter.size() <= 2);
        for (const auto &[dimension, value] : node.filter)
            QVERIFY2(std::count(content.dimensions.begin(), content.dimensions.end(), dimension) == 1,
                     qPrintable(node.id.text()));
    }
    QSet<QString> seen;
    for (const Statistic &statistic : content.statistics) {
        QVERIFY(m_release.front().node(statistic.node) != nullptr);
        const QString name = statistic.item.text() + u' ' + statistic.node.text();
        QVERIFY2(!seen.contains(name), qPrintable(name)); // one count, one number
        seen.insert(name);
    }
}

/// Open answers (A14): the order in which they stand goes along neither with the order in which they were given nor
/// with that of another question, and whatever is visible of a text fits ten people or more.
void TestFiles::openAnswersLeadToNobody()
{
    using namespace core::disclosure;
    constexpr size_t kPeople = 300;
    constexpr int kLimit = 10;
    SyntheticWave wave = rehearsedWave(kPeople, seed());
    const core::questionnaire::ItemId first{core::questionnaire::QuestionId(u"Q35"_qs), {}};
    const core::questionnaire::ItemId second{core::questionnaire::QuestionId(u"Q39"_qs), {}};
    int place = 0;
    for (auto &response : wave.responses) {
        for (const auto &item : {first, second})
            response.items[item] = {core::questionnaire::AnswerState::Answered, {}, {}, u"text %1"_qs.arg(place)};
        response.language = core::base::Language(place < 7 ? u"sv"_qs : u"fi"_qs); // seven are few
        ++place;
    }
    const auto dataset = core::dataset::Dataset::make(wave.questionnaire, wave.responses.front().wave, wave.responses);
    QVERIFY_RESULT(dataset);
    const auto questions =
        collectOpenAnswers(wave.questionnaire, wave.responses.front().wave, *dataset, wave.responses);
    ReviewLog log;
    for (const OpenQuestion &question : questions) {
        for (const OpenText &text : question.texts)
            log.decide(text.key, {OpenDecision::Verdict::Release, {}, {}, {}, {}}, QDate(2022, 12, 1));
    }
    std::map<QString, std::vector<int>> writers;
    std::map<std::pair<QString, bool>, int> visible;
    for (const auto &open : releasedOpenAnswers(questions, log, kLimit)) {
        visible.clear();
        for (const auto &entry : open.entries) {
            writers[open.question.text()].push_back(entry.text.section(u' ', 1).toInt());
            ++visible[{entry.language.text(), entry.translated}];
        }
        for (const auto &[attributes, people] : visible)
            QVERIFY2(people >= kLimit, qPrintable(attributes.first));
    }
    QCOMPARE(writers.size(), std::size_t{2});
    const std::vector<int> &one = writers[u"Q35"_qs];
    QCOMPARE(one.size(), kPeople - 7); // the few were in a language of their own
    std::vector<int> ranks(kPeople, 0);
    for (size_t i = 0; i < one.size(); ++i)
        ranks[static_cast<size_t>(one[i])] = static_cast<int>(i);
    std::vector<int> other;
    for (const int writer : writers[u"Q39"_qs])
        other.push_back(ranks[static_cast<size_t>(writer)]);
    std::vector<int> given;
    for (const int writer : one)
        given.push_back(writer - 7);
    const double chance = 3 / std::sqrt(static_cast<double>(one.size()));
    for (const auto &[name, places] : {std::pair{"given", &given}, std::pair{"another question", &other}}) {
        const double along = rankCorrelation(*places);
        qInfo("order against %s: %.3f, by chance up to %.3f", name, along, chance);
        QVERIFY(std::abs(along) < chance);
    }
    // Known to be bad: in the order in which they were given, but for a few.
    std::sort(given.begin(), given.end());
    std::swap(given.front(), given.back());
    QVERIFY(rankCorrelation(given) > chance);
}

BAROMETER_TEST(TestFiles)
#include "tst_files.moc"
