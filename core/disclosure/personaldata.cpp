// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disclosure/personaldata.h"

#include "core/base/json.h"
#include "core/disclosure/nameindex.h"
#include "core/disclosure/personalpatterns.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace core::disclosure {
namespace {

constexpr int kFormat = 1;
constexpr std::size_t kMostNameWords = 3;
constexpr qsizetype kLongestName = 200; // of a list; longer ones are no names

/// The lists of a file of names, in lower case where letters do not matter.
struct NameLists
{
    NameIndex places, organisations, firstNames, lastNames, titles;
    QSet<QString> ambiguous, notNames;
    std::vector<QStringList> introductions, closings;
    QStringList lastNameEndings;
    WordEndings endings;
    QHash<QString, QString> masks;
};

QStringList listOf(const QJsonObject &object, const char *key)
{
    QStringList words;
    const QJsonArray array = object.value(QLatin1String(key)).toArray();
    words.reserve(array.size());
    for (const QJsonValue one : array) {
        const QString word = one.toString().trimmed();
        if (!word.isEmpty() && word.size() <= kLongestName)
            words.append(word);
    }
    return words;
}

/// The words of a cue as they are found in a text, which has neither full stop nor colon in its words.
std::vector<QStringList> cuesOf(const QStringList &cues)
{
    std::vector<QStringList> split;
    for (const QString &cue : cues) {
        QStringList words;
        for (const TextWord &word : wordsOf(cue))
            words.append(word.lower);
        if (!words.isEmpty())
            split.push_back(words);
    }
    return split;
}

void addPlaces(const questionnaire::Questionnaire &questionnaire, NameIndex &places)
{
    const auto add = [&](const questionnaire::Text &label) {
        for (const questionnaire::Text::Variant &variant : label.variants()) {
            for (const QString &text : variant.text.texts())
                places.add(QString(text).remove(u'/'));
        }
    };
    for (const questionnaire::ClassTable &table : questionnaire.classTables) {
        std::set<questionnaire::Code> classed;
        for (const questionnaire::ClassTable::Class &one : table.classes) {
            add(one.label);
            classed.insert(one.members.begin(), one.members.end());
        }
        const questionnaire::ChoiceList *list = questionnaire.list(table.of);
        for (const questionnaire::Choice &choice :
             list == nullptr ? std::vector<questionnaire::Choice>() : list->choices) {
            if (classed.count(choice.code) == 1) // "the whole country" is no place
                add(choice.label);
        }
    }
}

/// One walk over the words of one text, looking for names.
class NameSearch
{
public:
    NameSearch(const QString &text, const NameLists &lists, std::vector<PersonalMark> &marks)
        : m_text(text), m_lists(lists), m_words(wordsOf(text)), m_marks(marks)
    {
    }

    void run()
    {
        for (std::size_t at = 0; at < m_words.size(); ++at) {
            listed(m_lists.places, at, PersonalKind::Place);
            listed(m_lists.organisations, at, PersonalKind::Organisation);
            known(at);
            afterTitle(at);
            capitals(at);
        }
        for (const QStringList &cue : m_lists.introductions)
            afterCue(cue, false);
        for (const QStringList &cue : m_lists.closings)
            afterCue(cue, true);
    }

private:
    void mark(std::size_t first, std::size_t last, PersonalKind kind, bool sure = true)
    {
        const qsizetype from = m_words[first].from;
        m_marks.push_back({{from, m_words[last].end() - from}, kind, sure});
    }

    void listed(const NameIndex &names, std::size_t at, PersonalKind kind)
    {
        if (const int words = names.match(m_words, at, m_lists.endings); words > 0)
            mark(at, at + static_cast<std::size_t>(words) - 1, kind);
    }

    [[nodiscard]] bool isLastName(const TextWord &word) const
    {
        if (m_lists.lastNames.holds(word.lower, m_lists.endings))
            return true;
        return std::any_of(m_lists.lastNameEndings.begin(), m_lists.lastNameEndings.end(), [&](const QString &ending) {
            const qsizetype at = word.lower.lastIndexOf(ending);
            return at >= 2 && m_lists.endings.fits(word.lower.mid(at + ending.size()));
        });
    }

    [[nodiscard]] bool isFirstName(const TextWord &word) const
    {
        const QString lower = word.lower.section(u'-', 0, 0); // Anna-Maija
        return m_lists.firstNames.holds(word.lower, m_lists.endings) ||
            (lower.size() != word.lower.size() && m_lists.firstNames.holds(lower, m_lists.endings));
    }

    /// Words follow each other with nothing but spaces between them, or the full stop of an initial.
    [[nodiscard]] bool follows(std::size_t at) const
    {
        if (at == 0 || at >= m_words.size())
            return false;
        const TextWord &before = m_words[at - 1];
        const QString between = m_text.mid(before.end(), m_words[at].from - before.end());
        const QString rest = before.length == 1 ? QString(between).remove(u'.') : between;
        return !between.contains(u'\n') && rest.trimmed().isEmpty();
    }

    [[nodiscard]] bool mayBeName(std::size_t at) const
    {
        return m_words[at].capital && !m_lists.notNames.contains(m_words[at].lower);
    }

    [[nodiscard]] std::size_t lastNameFrom(std::size_t at) const
    {
        std::size_t last = at;
        while (last + 1 < m_words.size() && last + 1 - at < kMostNameWords && follows(last + 1) && mayBeName(last + 1))
            ++last;
        return last;
    }

    void known(std::size_t at)
    {
        const TextWord &word = m_words[at];
        const bool first = isFirstName(word);
        if (!word.capital) {
            // Written without capitals: only both names together.
            if (first && at + 1 < m_words.size() && follows(at + 1) && isLastName(m_words[at + 1]))
                mark(at, at + 1, PersonalKind::Name);
            return;
        }
        const std::size_t last = lastNameFrom(at);
        const bool unclear = word.sentenceStart && last == at && m_lists.ambiguous.contains(word.lower);
        if (first && !unclear)
            mark(at, last, PersonalKind::Name);
        else if (!word.sentenceStart && !m_lists.notNames.contains(word.lower) && isLastName(word))
            mark(at, at, PersonalKind::Name, m_lists.lastNames.holds(word.lower, m_lists.endings));
    }

    void afterTitle(std::size_t at)
    {
        if (at + 1 >= m_words.size() || !m_lists.titles.holds(m_words[at].lower, m_lists.endings))
            return;
        const qsizetype between = m_words[at + 1].from - m_words[at].end();
        if (between <= 2 && mayBeName(at + 1) && (follows(at + 1) || m_text.at(m_words[at].end()) == u'.'))
            mark(at + 1, lastNameFrom(at + 1), PersonalKind::Name);
    }

    /// Two words with capitals in the middle of a sentence: a name as like as not.
    void capitals(std::size_t at)
    {
        const TextWord &word = m_words[at];
        const bool initial = word.length == 1 && word.end() < m_text.size() && m_text.at(word.end()) == u'.';
        if (!mayBeName(at) || (word.sentenceStart && !initial))
            return;
        const std::size_t last = lastNameFrom(at);
        if (last > at && m_words[last].length > 1)
            mark(at, last, PersonalKind::Name, false);
    }

    /// "My name is …", "Regards, …": what follows is a name whatever its letters. A closing counts where its line ends
    /// with the name.
    void afterCue(const QStringList &cue, bool closing)
    {
        const auto count = static_cast<std::size_t>(cue.size());
        for (std::size_t at = 0; at + count < m_words.size(); ++at) {
            bool same = true;
            for (std::size_t i = 0; same && i < count; ++i)
                same = m_words[at + i].lower == cue.at(static_cast<qsizetype>(i));
            if (same && closing)
                closingName(at + count, m_words[at].sentenceStart || count > 1);
            else if (same && mayBeName(at + count) && !m_words[at + count].sentenceStart)
                mark(at + count, lastNameFrom(at + count), PersonalKind::Name, false);
        }
    }

    void closingName(std::size_t first, bool beginsLine)
    {
        // A single letter in the middle of a sentence ("t.") is an abbreviation of something else.
        if (m_words[first - 1].length == 1 && !beginsLine)
            return;
        const qsizetype lineEnd = m_text.indexOf(u'\n', m_words[first].from);
        const qsizetype end = lineEnd < 0 ? m_text.size() : lineEnd;
        std::size_t last = first;
        while (last + 1 < m_words.size() && m_words[last + 1].end() <= end)
            ++last;
        if (last - first < kMostNameWords)
            mark(first, last, PersonalKind::Name);
    }

    const QString &m_text;
    const NameLists &m_lists;
    std::vector<TextWord> m_words;
    std::vector<PersonalMark> &m_marks;
};

/// Of two marks that overlap the longer one says what it is, then the surer one, then the kind that goes first.
bool isStronger(const PersonalMark &a, const PersonalMark &b)
{
    if (a.range.length != b.range.length)
        return a.range.length > b.range.length;
    return a.sure != b.sure ? a.sure : a.kind < b.kind;
}

/// Marks that overlap become one; two parts of one name too.
std::vector<PersonalMark> merged(std::vector<PersonalMark> marks, const QString &text)
{
    std::sort(marks.begin(), marks.end(), [](const PersonalMark &a, const PersonalMark &b) {
        return std::pair(a.range.from, -a.range.length) < std::pair(b.range.from, -b.range.length);
    });
    std::vector<PersonalMark> result;
    result.reserve(marks.size());
    for (const PersonalMark &mark : marks) {
        if (result.empty()) {
            result.push_back(mark);
            continue;
        }
        PersonalMark &last = result.back();
        const bool touches = mark.kind == last.kind && mark.range.from <= last.range.end() + 1 &&
            text.mid(last.range.end(), mark.range.from - last.range.end()).trimmed().isEmpty();
        if (mark.range.from >= last.range.end() && !touches) {
            result.push_back(mark);
            continue;
        }
        const qsizetype end = std::max(last.range.end(), mark.range.end());
        if (isStronger(mark, last)) {
            last.kind = mark.kind;
            last.sure = mark.sure;
        }
        last.range.length = end - last.range.from;
    }
    return result;
}

} // namespace

struct PersonalDataFinder::Held
{
    NameLists lists;
    PersonalPatterns patterns;
};

PersonalDataFinder::PersonalDataFinder(std::unique_ptr<const Held> held) : m_held(std::move(held)) { }
PersonalDataFinder::~PersonalDataFinder() = default;
PersonalDataFinder::PersonalDataFinder(PersonalDataFinder &&) noexcept = default;
PersonalDataFinder &PersonalDataFinder::operator=(PersonalDataFinder &&) noexcept = default;

base::Result<PersonalDataFinder> PersonalDataFinder::make(const QByteArray &names,
                                                          const questionnaire::Questionnaire &questionnaire,
                                                          const QString &members)
{
    const base::Result<QJsonObject> read = base::readJson(names);
    if (!read)
        return base::fail(read);
    const QJsonObject &object = *read;
    if (const auto format = base::checkJsonFormat(object, kFormat, {}); !format)
        return base::fail(format);
    auto held = std::make_unique<Held>();
    NameLists &lists = held->lists;
    for (const QString &name : listOf(object, "places"))
        lists.places.add(name);
    addPlaces(questionnaire, lists.places);
    for (const QString &name : listOf(object, "organisations"))
        lists.organisations.add(name);
    for (const QString &name : members.split(u'\n', Qt::SkipEmptyParts)) {
        if (name.trimmed().size() <= kLongestName)
            lists.organisations.add(QString(name).replace(u'/', u' '));
    }
    for (const QString &name : listOf(object, "firstNames"))
        lists.firstNames.addPerson(name);
    for (const QString &name : listOf(object, "lastNames"))
        lists.lastNames.addPerson(name);
    for (const QString &title : listOf(object, "titles"))
        lists.titles.addPerson(QString(title).remove(u'.'));
    for (const QString &ending : listOf(object, "lastNameEndings"))
        lists.lastNameEndings += ending.split(u'/', Qt::SkipEmptyParts);
    for (const QString &word : listOf(object, "ambiguousNames"))
        lists.ambiguous.insert(word.toLower());
    for (const QString &word : listOf(object, "notNames"))
        lists.notNames.insert(word.toLower());
    lists.introductions = cuesOf(listOf(object, "introductions"));
    lists.closings = cuesOf(listOf(object, "closings"));
    lists.endings = WordEndings(listOf(object, "caseEndings"), listOf(object, "clitics"));
    const QJsonObject masks = object.value(QLatin1String("masks")).toObject();
    for (auto it = masks.begin(); it != masks.end(); ++it)
        lists.masks.insert(it.key(), it.value().toString());
    held->patterns =
        PersonalPatterns({listOf(object, "streets"), listOf(object, "surestStreets"), listOf(object, "companyEndings"),
                          listOf(object, "postBoxes"), listOf(object, "atSigns"), listOf(object, "phoneCues"),
                          listOf(object, "caseEndings")});
    return PersonalDataFinder(std::move(held));
}

std::vector<PersonalMark> PersonalDataFinder::find(const QString &text) const
{
    const QString searched = text.left(kLongestSearched);
    std::vector<PersonalMark> marks = m_held->patterns.find(searched);
    NameSearch(searched, m_held->lists, marks).run();
    marks = merged(std::move(marks), searched);
    if (text.size() > searched.size())
        marks.push_back({{searched.size(), text.size() - searched.size()}, PersonalKind::Unread, true});
    return marks;
}

QString PersonalDataFinder::maskWord(const base::Language &language) const
{
    const QString found = m_held->lists.masks.value(base::baseLanguage(language).text());
    return found.isEmpty() ? QStringLiteral("[name]") : found;
}

std::vector<TextRange> tidied(std::vector<TextRange> ranges, const QString &text)
{
    for (TextRange &range : ranges) {
        const qsizetype from = std::clamp<qsizetype>(range.from, 0, text.size());
        const qsizetype length = range.from < 0 && range.length > 0 ? range.length + range.from : range.length;
        range = {from, std::clamp<qsizetype>(length, 0, text.size() - from)};
        if (range.length == 0)
            continue;
        if (text.at(from).isLowSurrogate() && from > 0)
            range = {from - 1, range.length + 1};
        if (text.at(range.end() - 1).isHighSurrogate() && range.end() < text.size())
            ++range.length;
    }
    std::sort(ranges.begin(), ranges.end(), [](const TextRange &a, const TextRange &b) { return a.from < b.from; });
    std::vector<TextRange> result;
    result.reserve(ranges.size());
    for (const TextRange &range : ranges) {
        if (range.length == 0)
            continue;
        if (!result.empty() && range.from <= result.back().end())
            result.back().length = std::max(result.back().end(), range.end()) - result.back().from;
        else
            result.push_back(range);
    }
    return result;
}

QString masked(const QString &text, const std::vector<TextRange> &ranges, const QString &mask)
{
    const std::vector<TextRange> tidy = tidied(ranges, text);
    QString result;
    qsizetype done = 0;
    for (const TextRange &range : tidy) {
        result += text.mid(done, range.from - done) + mask;
        done = range.end();
    }
    return result + text.mid(done);
}

} // namespace core::disclosure
