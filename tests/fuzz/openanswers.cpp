// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/openanswersfile.h"
#include "tests/fuzz/harness.h"
#include "tests/support/files.h"
#include "tests/support/testmain.h"

using namespace core::disclosure;
using namespace core::questionnaire;

namespace fuzz {
namespace {

const PersonalDataFinder &finder()
{
    static const PersonalDataFinder made = std::move(*PersonalDataFinder::make(
        tests::contentOf(tests::sourcePath(QStringLiteral("resources/names/finland.json"))), Questionnaire()));
    return made;
}

WaveTexts texts()
{
    OpenQuestion question;
    question.question = QuestionId(QStringLiteral("Q"));
    question.people = 12;
    question.byLanguage[core::base::Language(QStringLiteral("fi"))] = 12;
    question.texts.push_back({QByteArray(32, 'k'), question.question, core::base::Language(QStringLiteral("fi")),
                              QStringLiteral("Soita Maijalle 040 123 4567"), 12});
    return {QuestionnaireId(QStringLiteral("q")), WaveId(QStringLiteral("1")), {question}};
}

} // namespace

/// The same bytes as an answer, as a log of decisions and as a file of them.
void tryInput(const QByteArray &input)
{
    const QString text = QString::fromUtf8(input);
    qsizetype end = 0;
    std::vector<TextRange> ranges;
    for (const PersonalMark &mark : finder().find(text)) {
        require(mark.range.from >= end && mark.range.length > 0 && mark.range.end() <= text.size(),
                "marks are in order");
        end = mark.range.end();
        ranges.push_back(mark.range);
    }
    require(!ranges.empty() || masked(text, ranges, QStringLiteral("[x]")) == text, "nothing found changes nothing");
    if (const auto log = ReviewLog::decode(input, QStringLiteral("log")))
        require(*ReviewLog::decode(log->encode(), QStringLiteral("log")) == *log, "a log comes back as it is");
    const auto decisions = readOpenDecisions(input, QStringLiteral("file"), texts(), finder());
    if (!decisions)
        return;
    ReviewLog log;
    for (const auto &[key, decision] : *decisions)
        log.decide(key, decision, QDate(2026, 1, 1));
    const OpenOutcome outcome = openOutcome(texts().questions.front(), log, 10);
    require(outcome.answers.entries.empty() || outcome.answers.entries.size() >= 10, "ten or none");
}

QList<QByteArray> madeSeeds()
{
    ReviewLog log;
    OpenDecision decision;
    decision.verdict = OpenDecision::Verdict::Release;
    decision.masks = {{6, 8}, {15, 12}};
    decision.mask = QStringLiteral("[nimi]");
    log.decide(QByteArray(32, 'k'), decision, QDate(2026, 1, 1));
    static_cast<void>(log.undo(QDate(2026, 1, 2)));
    log.decide(QByteArray(32, 'k'), decision, QDate(2026, 1, 2));
    const QByteArray file = writeOpenAnswers(texts(), log, finder(), 10);
    const QByteArray corpus =
        tests::contentOf(tests::sourcePath(QStringLiteral("tests/core/disclosure/openanswerscorpus.txt")));
    return {log.encode(), file, corpus.left(1500), corpus.right(1500)};
}

int mutations()
{
    return 4'000;
}

} // namespace fuzz
