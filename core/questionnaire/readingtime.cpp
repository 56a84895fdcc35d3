// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/readingtime.h"

#include "core/base/random.h"

#include <algorithm>
#include <utility>

namespace core::questionnaire {
namespace {

// Sources of all numbers: see the header.
constexpr double kThink = 1.35; // seconds
constexpr double kPoint = 1.1;
constexpr double kPress = 0.2;
constexpr double kType = 0.28;
constexpr double kThinkOverText = 10;
constexpr double kTypedCharacters = 60;
constexpr int kTickedChoices = 3;
constexpr double kAct = kThink + kPoint + kPress;
constexpr double kWeigh = kAct + kThink;

double charactersPerMinute(const base::Language &language)
{
    const QString base = base::baseLanguage(language).text();
    return base == u"fi" ? 1078 : base == u"sv" ? 917 : base == u"en" ? 987 : 863;
}

// A walk with the answers that count on it, and the questions it meets.
struct Settled
{
    Values values;
    std::vector<const Question *> asked;
};

Settled settled(const Routes &routes, Values values)
{
    Settled made{std::move(values), {}};
    made.asked = routes.settle(made.values);
    return made;
}

class Estimate
{
public:
    Estimate(const Questionnaire &questionnaire, const WaveId &wave, const Routes &routes, const Settled &walk,
             const base::Language &language)
        : m_questionnaire(questionnaire), m_wave(wave), m_routes(routes), m_values(walk.values),
          m_chain(base::fallbackChain(language, questionnaire.defaultLanguage)),
          m_perCharacter(60 / charactersPerMinute(language))
    {
        for (const Question *question : walk.asked)
            m_asked.emplace(question->id, question);
    }

    double minutes()
    {
        for (const Section &section : m_questionnaire.sections) {
            const double before = m_seconds;
            for (const Page &page : section.pages)
                onPage(page);
            if (m_seconds > before)
                read(section.title, {});
        }
        return m_seconds / 60;
    }

private:
    void read(const Text &text, const QuestionId &question, double share = 1)
    {
        const QString shown = text.in(m_wave, question).find(m_chain).text;
        const auto spaces = std::count_if(shown.cbegin(), shown.cend(), [](QChar c) { return c.isSpace(); });
        m_seconds += static_cast<double>(shown.size() - spaces) * m_perCharacter * share;
    }

    void readChoices(const std::vector<const Choice *> &choices, const QuestionId &question)
    {
        for (const Choice *choice : choices)
            read(choice->label, question, m_seen.insert(choice).second ? 1 : 0.5);
    }

    void onPage(const Page &page)
    {
        bool isShown = false;
        for (const QuestionId &id : page.questions) {
            const auto question = m_asked.find(id);
            if (question == m_asked.end())
                continue;
            isShown = true;
            ask(*question->second);
        }
        if (isShown) {
            read(page.lead, {});
            m_seconds += kAct; // to the next page
        }
    }

    void ask(const Question &question)
    {
        for (const Text *text : {&question.lead, &question.text, &question.hint})
            read(*text, question.id);
        const std::vector<const Choice *> offered = m_questionnaire.choices(question, m_wave);
        readChoices(offered, question.id);
        const auto several =
            std::min(static_cast<int>(offered.size()),
                     question.maximumChoices > 0 ? std::min(question.maximumChoices, kTickedChoices) : kTickedChoices);
        switch (question.type) {
        case QuestionType::Single:
            m_seconds += question.scale.isEmpty() ? kAct : kWeigh;
            break;
        case QuestionType::Grade:
            m_seconds += kWeigh;
            break;
        case QuestionType::Multiple:
        case QuestionType::Ranking:
            m_seconds += several * kAct;
            break;
        case QuestionType::Battery:
            askRows(question);
            break;
        case QuestionType::Number:
            m_seconds += kAct + 2 * kType;
            break;
        case QuestionType::OpenText:
            m_seconds += kThinkOverText + kTypedCharacters * kType;
            break;
        case QuestionType::Note:
            break;
        }
    }

    void askRows(const Question &question)
    {
        const std::vector<const Choice *> rows = m_routes.askedRows(question, m_values);
        const auto count = static_cast<int>(rows.size());
        readChoices(rows, question.id);
        m_seconds += count * kWeigh;
        const int pages = (count + question.rowsPerPage - 1) / std::max(question.rowsPerPage, 1);
        m_seconds += std::max(pages - 1, 0) * kAct;
    }

    const Questionnaire &m_questionnaire;
    const WaveId &m_wave;
    const Routes &m_routes;
    const Values &m_values;
    QList<base::Language> m_chain;
    std::map<QuestionId, const Question *> m_asked;
    double m_perCharacter;
    double m_seconds = 0;
    std::set<const Choice *> m_seen;
};

using Sections = std::vector<SectionId>;

/// Imagined walks of one wave, gathered by the sections they open.
class Walks
{
public:
    Walks(const Questionnaire &questionnaire, const WaveId &wave)
        : m_questionnaire(questionnaire), m_wave(wave), m_routes(questionnaire, wave)
    {
        for (const QString &filter : m_routes.filters())
            m_tries.push_back(m_routes.valuesToTry(filter));
    }

    std::vector<RouteTime> run()
    {
        draw();
        std::vector<RouteTime> times;
        for (auto &[sections, walks] : m_found) {
            std::sort(walks.begin(), walks.end(), [](const Walk &a, const Walk &b) { return a.minutes < b.minutes; });
            RouteTime time;
            time.sections = sections;
            time.shortest = describe(improved(walks.front(), -1));
            time.usual = describe(walks.at(walks.size() / 2));
            time.longest = describe(improved(walks.back(), 1));
            times.push_back(std::move(time));
        }
        const base::Language &language = m_questionnaire.defaultLanguage;
        std::sort(times.begin(), times.end(), [&](const RouteTime &a, const RouteTime &b) {
            return a.longest.minutes.at(language) < b.longest.minutes.at(language);
        });
        return times;
    }

private:
    static constexpr int kWalks = 120;

    struct Walk
    {
        Values drawn; ///< before settling
        Sections sections;
        double minutes = 0; ///< in the default language
    };

    double minutes(const Settled &walk, const base::Language &language) const
    {
        return Estimate(m_questionnaire, m_wave, m_routes, walk, language).minutes();
    }

    static Sections sectionsOf(const Settled &walk)
    {
        Sections sections;
        for (const Question *question : walk.asked) {
            if (sections.empty() || sections.back() != question->section)
                sections.push_back(question->section);
        }
        return sections;
    }

    Walk walk(Values drawn) const
    {
        const Settled made = settled(m_routes, drawn);
        return {std::move(drawn), sectionsOf(made), minutes(made, m_questionnaire.defaultLanguage)};
    }

    void draw()
    {
        base::SeededRandom random(1); // any number: the same routes every time
        for (int i = 0; i < kWalks; ++i) {
            Values drawn;
            for (std::size_t filter = 0; filter < m_tries.size(); ++filter) {
                const std::vector<QString> &tries = m_tries.at(filter);
                drawn[m_routes.filters().at(filter)] = tries.at(static_cast<std::size_t>(random.below(tries.size())));
            }
            Walk one = walk(std::move(drawn));
            m_found[one.sections].push_back(std::move(one));
        }
    }

    // Changes one answer after the other while that makes the walk longer (direction 1) or shorter (-1).
    Walk improved(Walk best, int direction) const
    {
        bool better = true;
        while (better) {
            better = false;
            for (std::size_t filter = 0; filter < m_tries.size(); ++filter) {
                for (const QString &value : m_tries.at(filter))
                    better = improve(best, m_routes.filters().at(filter), value, direction) || better;
            }
        }
        return best;
    }

    bool improve(Walk &best, const QString &filter, const QString &value, int direction) const
    {
        QString &before = best.drawn[filter];
        if (before == value)
            return false;
        const QString kept = std::exchange(before, value);
        const Settled made = settled(m_routes, best.drawn);
        constexpr double least = 1e-6; // minutes: not for ever by rounding
        if (sectionsOf(made) == best.sections) {
            const double changed = minutes(made, m_questionnaire.defaultLanguage);
            if ((changed - best.minutes) * direction > least) {
                best.minutes = changed;
                return true;
            }
        }
        before = kept;
        return false;
    }

    RouteTime::Walk describe(const Walk &walk) const
    {
        const Settled made = settled(m_routes, walk.drawn);
        RouteTime::Walk described;
        described.questions = static_cast<int>(made.asked.size());
        for (const base::Language &language : m_questionnaire.languages)
            described.minutes[language] = minutes(made, language);
        return described;
    }

    const Questionnaire &m_questionnaire;
    const WaveId &m_wave;
    Routes m_routes;
    std::vector<std::vector<QString>> m_tries;
    std::map<Sections, std::vector<Walk>> m_found;
};

} // namespace

double minutesOf(const Questionnaire &questionnaire, const WaveId &wave, Values values, const base::Language &language)
{
    const Routes routes(questionnaire, wave);
    return Estimate(questionnaire, wave, routes, settled(routes, std::move(values)), language).minutes();
}

std::vector<RouteTime> routeTimes(const Questionnaire &questionnaire, const WaveId &wave)
{
    return Walks(questionnaire, wave).run();
}

} // namespace core::questionnaire
