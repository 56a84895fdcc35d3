// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/datacheck.h"

#include "core/base/fault.h"
#include "core/base/json.h"
#include "core/disclosure/earlier.h"
#include "core/disclosure/lattice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace core::disclosure {
namespace {

using interview::Response;
using questionnaire::AnswerState;
using questionnaire::ItemId;
using questionnaire::Question;
using questionnaire::Questionnaire;
using questionnaire::QuestionType;

constexpr int kFormat = 1;
constexpr std::array<const char *, 4> kFindings{"sameAnswers", "alikeAnswers", "oneGrade", "outsideWave"};
constexpr int kFewestSame = 10;  // answers; two people who gave up early are no double
constexpr int kFewestAlike = 20; // answers that both gave
constexpr int kAlike = 90;       // per cent of them
constexpr int kFewestRows = 3;   // a battery that can show one grade throughout
constexpr int kFewestBatteries = 4;

using Item = Response::Item;

bool isGiven(const Item &item)
{
    return item.state == AnswerState::Answered;
}

/// A response's answers apart: those that are background, and the others, in the order of the questionnaire.
struct Answers
{
    std::vector<const Item *> background;
    std::vector<const Item *> others;
};

Answers answersOf(const Questionnaire &questionnaire, const Response &response)
{
    Answers answers;
    for (const auto &[id, item] : response.items) {
        const Question *question = questionnaire.question(id.question);
        (question != nullptr && question->background ? answers.background : answers.others).push_back(&item);
    }
    return answers;
}

bool areEqual(const std::vector<const Item *> &a, const std::vector<const Item *> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const Item *one, const Item *other) { return *one == *other; });
}

/// The finding on two responses of the same background; none: they are no more alike than people are.
std::optional<Finding> compare(const std::vector<const Item *> &a, const std::vector<const Item *> &b)
{
    if (a.size() != b.size())
        return std::nullopt;
    int both = 0;
    int same = 0;
    for (size_t i = 0; i < a.size(); ++i) {
        if (!isGiven(*a[i]) || !isGiven(*b[i]))
            continue;
        ++both;
        same += *a[i] == *b[i] ? 1 : 0;
    }
    if (both >= kFewestSame && areEqual(a, b))
        return Finding::SameAnswers;
    if (both >= kFewestAlike && same * 100 >= both * kAlike)
        return Finding::AlikeAnswers;
    return std::nullopt;
}

/// Whether every battery was answered in one column, and there are enough of them for that to be no chance.
bool isOneGrade(const Questionnaire &questionnaire, const Response &response)
{
    std::map<questionnaire::QuestionId, std::map<questionnaire::Code, int>> given;
    for (const auto &[id, item] : response.items) {
        const Question *question = questionnaire.question(id.question);
        if (question != nullptr && question->type == QuestionType::Battery && isGiven(item) && !item.choices.isEmpty())
            ++given[id.question][item.choices.first()];
    }
    int batteries = 0;
    for (const auto &[question, columns] : given) {
        if (columns.size() > 1)
            return false;
        batteries += columns.begin()->second >= kFewestRows ? 1 : 0;
    }
    return batteries >= kFewestBatteries;
}

void add(CheckedResponse &to, Finding finding, const QByteArray &other)
{
    if (std::find(to.findings.begin(), to.findings.end(), finding) == to.findings.end())
        to.findings.push_back(finding);
    to.others.push_back(other);
}

/// Only people of one background are compared: a double has its own answers there too.
void findDoubles(const std::vector<Answers> &answers, std::vector<CheckedResponse> &checked)
{
    std::map<QByteArray, std::vector<size_t>> alike;
    for (size_t i = 0; i < answers.size(); ++i) {
        QByteArray background;
        for (const Item *item : answers[i].background) {
            background += static_cast<char>('0' + static_cast<int>(item->state));
            for (const questionnaire::Code &code : item->choices)
                background += code.text().toUtf8() + ',';
            background += item->text.toUtf8() + ';';
        }
        alike[background].push_back(i);
    }
    for (const auto &[background, people] : alike) {
        for (size_t i = 0; i < people.size(); ++i) {
            for (size_t j = i + 1; j < people.size(); ++j) {
                CheckedResponse &one = checked[people[i]];
                CheckedResponse &other = checked[people[j]];
                const auto finding = compare(answers[people[i]].others, answers[people[j]].others);
                if (!finding)
                    continue;
                add(one, *finding, other.response);
                add(other, *finding, one.response);
            }
        }
    }
}

CheckedResponse facts(const Questionnaire &questionnaire, const Response &response, const Answers &answers,
                      const Exclusions &exclusions)
{
    CheckedResponse checked;
    checked.response = fingerprintOf(response);
    checked.event = response.event;
    checked.day = response.day;
    checked.language = response.language;
    checked.via = response.via;
    checked.sent = response.sent;
    checked.isMember = dataset::isMember(questionnaire, response);
    for (const Item *item : answers.others) {
        checked.asked += item->state == AnswerState::NotAsked ? 0 : 1;
        checked.answered += isGiven(*item) ? 1 : 0;
    }
    checked.excluded = exclusions.reasonOf(checked.response);
    checked.settled = exclusions.isSettled(checked.response);
    return checked;
}

std::vector<Coverage> coverageOf(const Lattice &lattice)
{
    std::vector<Coverage> all;
    for (size_t i = 0; i < lattice.nodes.size(); ++i) {
        const release::Node &node = lattice.nodes[i];
        if (lattice.members[i] == 0)
            continue;
        Coverage group;
        if (!node.filter.empty())
            group.dimension = node.filter.begin()->first;
        if (node.filter.size() > 1)
            group.second = node.filter.rbegin()->first;
        if (std::any_of(node.filter.begin(), node.filter.end(),
                        [](const auto &one) { return one.second == release::othersTogether(); }))
            continue; // the rest is no group of its own
        auto place = std::find_if(all.begin(), all.end(), [&](const Coverage &one) {
            return one.dimension == group.dimension && one.second == group.second;
        });
        if (place == all.end())
            place = all.insert(all.end(), group);
        ++place->groups;
        place->shown += lattice.isShown(i) ? 1 : 0;
    }
    return all;
}

QJsonObject written(const CheckedResponse &one)
{
    QJsonArray findings;
    for (const Finding finding : one.findings)
        findings.append(nameOf(finding));
    QJsonArray others;
    for (const QByteArray &other : one.others)
        others.append(QString::fromLatin1(other.toHex()));
    const char *via = one.via == interview::Via::Paper ? "paper"
        : one.via == interview::Via::Script            ? "script"
                                                       : "kiosk";
    return {
        {QStringLiteral("response"), QString::fromLatin1(one.response.toHex())},
        {QStringLiteral("event"), one.event.text()},
        {QStringLiteral("day"), one.day.toString(Qt::ISODate)},
        {QStringLiteral("language"), one.language.text()},
        {QStringLiteral("via"), QLatin1String(via)},
        {QStringLiteral("sent"), one.sent},
        {QStringLiteral("answered"), one.answered},
        {QStringLiteral("asked"), one.asked},
        {QStringLiteral("findings"), findings},
        {QStringLiteral("others"), others},
        {QStringLiteral("leaveOut"), one.excluded ? QJsonValue(nameOf(*one.excluded)) : QJsonValue(QJsonValue::Null)},
    };
}

} // namespace

QString nameOf(Finding finding)
{
    return QLatin1String(kFindings.at(static_cast<size_t>(finding)));
}

int DataCheck::flagged() const
{
    return static_cast<int>(std::count_if(responses.begin(), responses.end(), [](const CheckedResponse &one) {
        return !one.excluded && !one.findings.empty();
    }));
}

base::Result<DataCheck> checkData(const Questionnaire &questionnaire, const WaveDays &days,
                                  const std::vector<Response> &responses, const Exclusions &exclusions,
                                  const Policy &policy)
{
    DataCheck check;
    std::vector<Answers> answers;
    std::vector<Response> counted;
    answers.reserve(responses.size());
    check.responses.reserve(responses.size());
    for (const Response &response : responses) {
        answers.push_back(answersOf(questionnaire, response));
        CheckedResponse one = facts(questionnaire, response, answers.back(), exclusions);
        if (response.day < days.opens || response.day > days.closes)
            one.findings.push_back(Finding::OutsideWave);
        if (isOneGrade(questionnaire, response))
            one.findings.push_back(Finding::OneGrade);
        if (one.excluded)
            ++check.excluded;
        else
            counted.push_back(response);
        check.notMembers += !one.excluded && !one.isMember ? 1 : 0;
        check.responses.push_back(std::move(one));
    }
    findDoubles(answers, check.responses);
    for (CheckedResponse &one : check.responses)
        std::sort(one.others.begin(), one.others.end());
    std::sort(check.responses.begin(), check.responses.end(),
              [](const CheckedResponse &a, const CheckedResponse &b) { return a.response < b.response; });
    const auto dataset = dataset::Dataset::make(questionnaire, days.wave, counted);
    if (!dataset)
        return base::fail(dataset);
    check.members = dataset->members();
    const auto lattice = makeLattice(questionnaire, *dataset, policy);
    if (!lattice)
        return base::fail(lattice);
    check.coverage = coverageOf(*lattice);
    return check;
}

QByteArray writeDataCheck(const questionnaire::QuestionnaireId &questionnaire, const questionnaire::WaveId &wave,
                          const DataCheck &check)
{
    QJsonArray responses;
    for (const CheckedResponse &one : check.responses)
        responses.append(written(one));
    return QJsonDocument(QJsonObject{{QStringLiteral("format"), kFormat},
                                     {QStringLiteral("questionnaire"), questionnaire.text()},
                                     {QStringLiteral("wave"), wave.text()},
                                     {QStringLiteral("responses"), responses}})
        .toJson();
}

base::Result<ExclusionDecisions> readExclusionDecisions(const QByteArray &json, const QString &name,
                                                        const questionnaire::QuestionnaireId &questionnaire,
                                                        const questionnaire::WaveId &wave)
{
    const auto refuse = [&](base::FaultSource what, const QString &inside) {
        return base::invalidInput(what, {}, {name, inside});
    };
    const base::Result<QJsonObject> object = base::readJson(json, name);
    if (!object)
        return base::fail(object);
    if (const auto format = base::checkJsonFormat(*object, kFormat, name); !format)
        return base::fail(format);
    if (object->value(QLatin1String("questionnaire")).toString() != questionnaire.text() ||
        object->value(QLatin1String("wave")).toString() != wave.text())
        return refuse(QT_TRANSLATE_NOOP("Faults", "responses of another survey or wave"), QStringLiteral("wave"));
    if (!object->value(QLatin1String("responses")).isArray())
        return refuse(QT_TRANSLATE_NOOP("Faults", "not a list"), QStringLiteral("responses"));
    const QJsonArray responses = object->value(QLatin1String("responses")).toArray();
    ExclusionDecisions decisions;
    decisions.reserve(static_cast<size_t>(responses.size()));
    for (qsizetype i = 0; i < responses.size(); ++i) {
        const QString place = QStringLiteral("responses/%1/").arg(i);
        const QJsonObject one = responses.at(i).toObject();
        const QByteArray response = QByteArray::fromHex(one.value(QLatin1String("response")).toString().toLatin1());
        if (response.isEmpty())
            return refuse(QT_TRANSLATE_NOOP("Faults", "no response named"), place + QStringLiteral("response"));
        const QJsonValue leaveOut = one.value(QLatin1String("leaveOut"));
        const auto reason = exclusionReason(leaveOut.toString());
        if (!reason && !leaveOut.isNull()) // left out of the file is no decision to count it
            return refuse(
                QT_TRANSLATE_NOOP("Faults", "neither null nor double, test, outsider, careless or withdrawal"),
                place + QStringLiteral("leaveOut"));
        decisions.emplace_back(response, reason);
    }
    return decisions;
}

} // namespace core::disclosure
