// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/plaintext.h"
#include "core/questionnaire/checker.h"
#include "core/questionnaire/jsonobject.h"
#include "core/questionnaire/textvisitor.h"

#include <QRegularExpression>

#include <algorithm>

namespace core::questionnaire {
namespace {

using base::Language;

// What a program shows from the questionnaire itself; a survey without them would keep promises to itself.
const std::array<QStringView, 8> kShownTexts{u"intro",         u"duration", u"start",     u"privacy",
                                             u"accessibility", u"thanks",   u"nextSteps", u"programmeAddress"};

QStringList sortedMatches(const QString &text, const QRegularExpression &pattern)
{
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found.append(match.next().captured());
    found.sort();
    return found;
}

QString endOf(const QString &text)
{
    const QChar last = text.isEmpty() ? QChar() : text.back();
    return QStringView(u".?!:…").contains(last) ? QString(last) : QString();
}

qsizetype paragraphsOf(const QString &text)
{
    return text.count(QStringLiteral("\n\n")) + 1;
}

class Texts
{
public:
    Texts(const Questionnaire &questionnaire, IssueList &issues) : m_questionnaire(questionnaire), m_issues(issues) { }

    void check()
    {
        if (!m_questionnaire.languages.contains(m_questionnaire.defaultLanguage))
            m_issues.error(QStringLiteral("defaultLanguage"), QT_TRANSLATE_NOOP("Faults", "is none of the languages"));
        if (m_questionnaire.title.isEmpty())
            m_issues.error(QStringLiteral("title"), QT_TRANSLATE_NOOP("Faults", "is missing"));
        for (const QStringView key : kShownTexts) {
            if (!m_questionnaire.texts.contains(key.toString()))
                m_issues.warning(placeOf(QStringLiteral("texts"), key.toString()),
                                 QT_TRANSLATE_NOOP("Faults", "is missing"));
        }
        for (auto one = m_questionnaire.texts.cbegin(); one != m_questionnaire.texts.cend(); ++one) {
            if (std::find(kShownTexts.begin(), kShownTexts.end(), one.key()) == kShownTexts.end())
                m_issues.error(placeOf(QStringLiteral("texts"), one.key()),
                               QT_TRANSLATE_NOOP("Faults", "is not part of the format"));
        }
        visitTexts(m_questionnaire, [&](const QString &place, const Text &text) { ofText(text, place); });
        contexts();
    }

private:
    void ofText(const Text &text, const QString &place)
    {
        bool coversAll = false;
        int number = 0;
        for (const Text::Variant &variant : text.variants()) {
            ++number;
            const QString variantPlace = text.variants().size() == 1 ? place : placeOf(place, QString::number(number));
            if (coversAll)
                m_issues.warning(variantPlace,
                                 QT_TRANSLATE_NOOP("Faults", "is never shown: a variant before it fits always"));
            coversAll = coversAll || (variant.waves.empty() && variant.questions.empty());
            ofVariant(variant.text, variantPlace);
        }
    }

    void ofVariant(const LocalizedText &text, const QString &place)
    {
        for (const Language &language : m_questionnaire.languages) {
            const QString &translation = text.texts().value(language);
            if (!base::isVisible(translation))
                m_issues.error(placeOf(place, language.text()),
                               QT_TRANSLATE_NOOP("Faults", "the translation is missing"));
            else if (translation != translation.trimmed())
                m_issues.warning(placeOf(place, language.text()),
                                 QT_TRANSLATE_NOOP("Faults", "begins or ends with a space"));
        }
        for (auto one = text.texts().cbegin(); one != text.texts().cend(); ++one) {
            if (!m_questionnaire.languages.contains(one.key()))
                m_issues.error(placeOf(place, one.key().text()),
                               QT_TRANSLATE_NOOP("Faults", "is none of the languages"));
        }
        const QString original = text.texts().value(m_questionnaire.defaultLanguage);
        for (const Language &language : m_questionnaire.languages) {
            const QString translation = text.texts().value(language);
            if (language != m_questionnaire.defaultLanguage && !translation.isEmpty() && !original.isEmpty())
                compare(original, translation, placeOf(place, language.text()));
        }
    }

    // What a program can see without knowing the languages.
    void compare(const QString &original, const QString &translation, const QString &place)
    {
        static const QRegularExpression placeholder(QStringLiteral(R"(%L?\d+|%n|\$\{[^}]*\}|\{[A-Za-z0-9_]*\})"));
        const QString from = m_questionnaire.defaultLanguage.text();
        if (sortedMatches(original, placeholder) != sortedMatches(translation, placeholder))
            m_issues.error(place, QT_TRANSLATE_NOOP("Faults", "has other placeholders than %1"), {from});
        if (endOf(original) != endOf(translation))
            m_issues.warning(place, QT_TRANSLATE_NOOP("Faults", "ends otherwise than %1: '%2' and '%3'"),
                             {from, endOf(original), endOf(translation)});
        if (paragraphsOf(original) != paragraphsOf(translation))
            m_issues.warning(
                place, QT_TRANSLATE_NOOP("Faults", "has %1 paragraphs, %2 in %3"),
                {QString::number(paragraphsOf(translation)), QString::number(paragraphsOf(original)), from});
        constexpr qsizetype sentence = 40; // shorter ones may well differ so much, or be names alike in two languages
        if (std::min(original.size(), translation.size()) * 5 < std::max(original.size(), translation.size()) * 2 &&
            std::max(original.size(), translation.size()) > sentence)
            m_issues.warning(place, QT_TRANSLATE_NOOP("Faults", "is much shorter or longer than %1"), {from});
        if (original == translation && original.size() > sentence)
            m_issues.warning(place, QT_TRANSLATE_NOOP("Faults", "is the same as %1: not translated?"), {from});
    }

    // A text with variants must have one wherever it is shown.
    void shown(const Text &text, const QString &place, const WaveId &wave, const QuestionId &question = {})
    {
        if (text.isEmpty() || !text.in(wave, question).isEmpty() || !m_reported.insert(place).second)
            return;
        if (question.isEmpty())
            m_issues.error(place, QT_TRANSLATE_NOOP("Faults", "has no variant for wave %1"), {wave.text()});
        else
            m_issues.error(place, QT_TRANSLATE_NOOP("Faults", "has no variant for wave %1 and %2"),
                           {wave.text(), question.text()});
    }

    void needed(const Text &text, const QString &place)
    {
        if (text.isEmpty() && m_reported.insert(place).second)
            m_issues.error(place, QT_TRANSLATE_NOOP("Faults", "is missing"));
    }

    void contexts()
    {
        for (const Wave &wave : m_questionnaire.waves) {
            shown(m_questionnaire.title, QStringLiteral("title"), wave.id);
            for (auto one = m_questionnaire.texts.cbegin(); one != m_questionnaire.texts.cend(); ++one)
                shown(one.value(), placeOf(QStringLiteral("texts"), one.key()), wave.id);
            for (const Section &section : m_questionnaire.sections)
                ofSection(section, wave.id);
            for (const Question &question : m_questionnaire.questions) {
                if (m_questionnaire.isIn(question, wave.id))
                    ofQuestion(question, wave.id);
            }
        }
        for (const ClassTable &table : m_questionnaire.classTables) {
            for (const ClassTable::Class &one : table.classes)
                needed(one.label,
                       placeOf(placeOf(QStringLiteral("classes"), table.id.text()),
                               one.code.text() + QStringLiteral("/label")));
        }
        for (const Definition &definition : m_questionnaire.definitions) {
            const QString place = placeOf(QStringLiteral("definitions"), definition.id.text());
            needed(definition.term, place + QStringLiteral("/term"));
            needed(definition.text, place + QStringLiteral("/text"));
        }
    }

    void ofSection(const Section &section, const WaveId &wave)
    {
        const QString place = placeOf(QStringLiteral("sections"), section.id.text());
        needed(section.title, place + QStringLiteral("/title"));
        shown(section.title, place + QStringLiteral("/title"), wave);
        int number = 0;
        for (const Page &page : section.pages)
            shown(page.lead, place + QStringLiteral("/pages/%1/lead").arg(++number), wave);
    }

    void ofQuestion(const Question &question, const WaveId &wave)
    {
        const QString place = placeOf(QStringLiteral("questions"), question.id.text());
        shown(question.text, place + QStringLiteral("/text"), wave, question.id);
        shown(question.shortLabel, place + QStringLiteral("/shortLabel"), wave, question.id);
        shown(question.lead, place + QStringLiteral("/lead"), wave, question.id);
        shown(question.hint, place + QStringLiteral("/hint"), wave, question.id);
        for (const DefinitionId &id : question.definitions) {
            if (const Definition *definition = m_questionnaire.definition(id)) {
                const QString definitionPlace = placeOf(QStringLiteral("definitions"), id.text());
                shown(definition->term, definitionPlace + QStringLiteral("/term"), wave, question.id);
                shown(definition->text, definitionPlace + QStringLiteral("/text"), wave, question.id);
            }
        }
        const Scale *scale = m_questionnaire.scale(question.scale);
        const QString above = scale != nullptr ? placeOf(QStringLiteral("scales"), scale->id.text())
                                               : placeOf(QStringLiteral("lists"), listOf(question).text());
        offered(m_questionnaire.choices(question, wave), above, question, wave,
                scale != nullptr && scale->kind == ScaleKind::Grade);
        const Question *source = m_questionnaire.question(question.rowsFrom);
        const ListId rows = source != nullptr ? listOf(*source) : question.rows;
        offered(m_questionnaire.rows(question, wave), placeOf(QStringLiteral("lists"), rows.text()), question, wave,
                false);
    }

    ListId listOf(const Question &question) const
    {
        const Question *source = m_questionnaire.question(question.choicesFrom);
        return question.list.isEmpty() && source != nullptr ? source->list : question.list;
    }

    // Labels of what stands together: all there, and no two alike, since people could not tell them apart.
    void offered(const std::vector<const Choice *> &choices, const QString &above, const Question &question,
                 const WaveId &wave, bool endsOnly)
    {
        for (const Choice *choice : choices) {
            const QString place = placeOf(choicePlace(*choice, above), QStringLiteral("label"));
            if (!endsOnly)
                needed(choice->label, place);
            shown(choice->label, place, wave, question.id);
            shown(choice->shortLabel, placeOf(choicePlace(*choice, above), QStringLiteral("shortLabel")), wave,
                  question.id);
        }
        for (const Language &language : m_questionnaire.languages) {
            std::map<QString, const Choice *> seen;
            for (const Choice *choice : choices) {
                const QString label = choice->label.in(wave, question.id).texts().value(language);
                const auto [first, isNew] = seen.emplace(label, choice);
                const QString place = placeOf(choicePlace(*choice, above), QStringLiteral("label/") + language.text());
                if (!isNew && !label.isEmpty() && m_reported.insert(place).second)
                    m_issues.error(place, QT_TRANSLATE_NOOP("Faults", "reads like that of '%1'"),
                                   {first->second->code.text()});
            }
        }
    }

    QString choicePlace(const Choice &choice, const QString &above) const
    {
        for (const auto &[id, column] : m_questionnaire.columns) {
            if (&column == &choice)
                return placeOf(QStringLiteral("columns"), id.text());
        }
        return placeOf(above, choice.code.text());
    }

    const Questionnaire &m_questionnaire;
    IssueList &m_issues;
    std::set<QString> m_reported; // a list is shown in many questions and waves; its fault is one
};

} // namespace

void checkTexts(const Questionnaire &questionnaire, IssueList &issues)
{
    Texts(questionnaire, issues).check();
}

} // namespace core::questionnaire
