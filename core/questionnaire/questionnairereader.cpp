// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/questionnairereader.h"

#include "core/questionnaire/valuereader.h"

#include <algorithm>

namespace core::questionnaire {
namespace {

class Reader : private ValueReader
{
public:
    explicit Reader(IssueList &issues) : ValueReader(issues) { }

    Questionnaire read(const QJsonObject &json);

private:
    void readTexts(const QJsonValue &value);
    void readLanguages(JsonObject &root);
    void readWaves(JsonObject &root);
    void readLists(const QJsonValue &value);
    void readScales(const QJsonValue &value);
    void readColumns(const QJsonValue &value);
    void readExpressions(const QJsonValue &value);
    void readDefinitions(const QJsonValue &value);
    void readClasses(const QJsonValue &value);
    void readDimensions(JsonObject &root);
    void readPairs(JsonObject &root);
    void readQuestionPairs(JsonObject &root);
    void readSections(JsonObject &root);
    void readQuestions(JsonObject &root);
    Choice choice(JsonObject &object);
    std::vector<Choice> choicesAt(JsonObject &object, QStringView key);
    Dimension dimension(JsonObject &object);
    Page page(JsonObject &object);
    Question question(JsonObject &object);
    void readQuestionDetails(JsonObject &object, Question &question);
    void orderQuestions();

    Questionnaire m_made;
};

void Reader::readLanguages(JsonObject &root)
{
    for (const QString &tag : root.strings(u"languages", kMostLanguages)) {
        if (isLanguageTag(tag))
            m_made.languages.append(base::Language(tag));
        else
            m_issues.error(root.place(u"languages"), QT_TRANSLATE_NOOP("Faults", "'%1' is not a language"), {tag});
    }
    if (m_made.languages.isEmpty())
        m_issues.error(root.place(u"languages"), QT_TRANSLATE_NOOP("Faults", "names no language"));
    m_made.defaultLanguage = base::Language(root.requiredString(u"defaultLanguage"));
}

void Reader::readTexts(const QJsonValue &value)
{
    eachMember(value, QStringLiteral("texts"), [&](const QString &key, const QJsonValue &member, const QString &place) {
        m_made.texts.insert(key, text(member, place));
    });
}

void Reader::readWaves(JsonObject &root)
{
    eachEntry(root, u"waves", u"id", kMostEntries, [&](JsonObject &object) {
        Wave wave;
        wave.id = WaveId(codeAt(object, u"id").text());
        wave.label = textAt(object, u"label");
        wave.opens = dateAt(object, u"opens");
        wave.closes = dateAt(object, u"closes");
        wave.draft = object.boolean(u"draft");
        m_made.waves.push_back(std::move(wave));
    });
}

Choice Reader::choice(JsonObject &object)
{
    Choice choice;
    choice.code = codeAt(object, u"code");
    choice.label = textAt(object, u"label");
    choice.shortLabel = textAt(object, u"shortLabel");
    choice.waves = wavesAt(object);
    choice.questions = questionsAt(object);
    choice.exclusive = object.boolean(u"exclusive");
    choice.notSubstantive = object.boolean(u"notSubstantive");
    choice.last = object.boolean(u"last");
    eachMember(object.value(u"attributes"), object.place(u"attributes"),
               [&](const QString &key, const QJsonValue &value, const QString &place) {
                   if (!isId(key))
                       m_issues.error(place, QT_TRANSLATE_NOOP("Faults", "'%1' is not an id"), {key});
                   if (const QString code = stringOf(value, place, m_issues); !code.isEmpty())
                       choice.attributes.insert(key, codeOf(code, place));
               });
    return choice;
}

std::vector<Choice> Reader::choicesAt(JsonObject &object, QStringView key)
{
    std::vector<Choice> choices;
    eachEntry(object, key, u"code", kMostEntries, [&](JsonObject &entry) { choices.push_back(choice(entry)); });
    return choices;
}

void Reader::readLists(const QJsonValue &value)
{
    eachMember(value, QStringLiteral("lists"), [&](const QString &key, const QJsonValue &member, const QString &place) {
        JsonObject object(member, place, m_issues);
        ChoiceList list;
        list.id = checkedId<ListId>(key, place);
        list.reversible = object.boolean(u"reversible");
        list.choices = choicesAt(object, u"choices");
        object.finish();
        m_made.lists.push_back(std::move(list));
    });
}

void Reader::readScales(const QJsonValue &value)
{
    eachMember(value, QStringLiteral("scales"),
               [&](const QString &key, const QJsonValue &member, const QString &place) {
                   JsonObject object(member, place, m_issues);
                   Scale scale;
                   scale.id = checkedId<ScaleId>(key, place);
                   (void)object.required(u"kind");
                   scale.kind = nameAt(object, u"kind", kScaleKindNames, ScaleKind::Agreement);
                   scale.points = choicesAt(object, u"points");
                   object.finish();
                   m_made.scales.push_back(std::move(scale));
               });
}

void Reader::readColumns(const QJsonValue &value)
{
    eachMember(value, QStringLiteral("columns"),
               [&](const QString &key, const QJsonValue &member, const QString &place) {
                   JsonObject object(member, place, m_issues);
                   Choice column = choice(object);
                   column.exclusive = true; // an extra column never goes together with a choice
                   object.finish();
                   m_made.columns.emplace(checkedId<ColumnId>(key, place), std::move(column));
               });
}

void Reader::readExpressions(const QJsonValue &value)
{
    eachMember(value, QStringLiteral("expressions"),
               [&](const QString &key, const QJsonValue &member, const QString &place) {
                   const ExpressionId id = checkedId<ExpressionId>(key, place);
                   const std::optional<Expression> parsed = expression(stringOf(member, place, m_issues), place);
                   m_made.expressions.emplace(id, parsed.value_or(Expression()));
               });
}

void Reader::readDefinitions(const QJsonValue &value)
{
    eachMember(value, QStringLiteral("definitions"),
               [&](const QString &key, const QJsonValue &member, const QString &place) {
                   JsonObject object(member, place, m_issues);
                   Definition definition{checkedId<DefinitionId>(key, place), textAt(object, u"term"),
                                         textAt(object, u"text")};
                   object.finish();
                   m_made.definitions.push_back(std::move(definition));
               });
}

void Reader::readClasses(const QJsonValue &value)
{
    eachMember(value, QStringLiteral("classes"),
               [&](const QString &key, const QJsonValue &member, const QString &place) {
                   JsonObject object(member, place, m_issues);
                   ClassTable table;
                   table.id = checkedId<ClassTableId>(key, place);
                   table.of = requiredIdAt<ListId>(object, u"of");
                   eachEntry(object, u"classes", u"code", kMostEntries, [&](JsonObject &entry) {
                       ClassTable::Class made;
                       made.code = codeAt(entry, u"code");
                       made.label = textAt(entry, u"label");
                       for (const QString &code : entry.strings(u"members", kMostEntries))
                           made.members.push_back(codeOf(code, entry.place(u"members")));
                       table.classes.push_back(std::move(made));
                   });
                   object.finish();
                   m_made.classTables.push_back(std::move(table));
               });
}

Dimension Reader::dimension(JsonObject &object)
{
    Dimension dimension;
    dimension.id = requiredIdAt<DimensionId>(object, u"id");
    dimension.label = textAt(object, u"label");
    dimension.question = idAt<QuestionId>(object, u"question");
    dimension.classes = idAt<ClassTableId>(object, u"classes");
    dimension.attribute = object.string(u"attribute");
    dimension.expression = expressionAt(object, u"expression");
    dimension.regional = object.boolean(u"regional");
    dimension.released = object.boolean(u"released", true);
    eachEntry(object, u"values", u"code", kMostEntries, [&](JsonObject &entry) {
        dimension.values.push_back({codeAt(entry, u"code"), textAt(entry, u"label")});
    });
    // Left out: the classes themselves are the values.
    const ClassTable *table = m_made.classTable(dimension.classes);
    if (!object.has(u"values") && table != nullptr) {
        for (const ClassTable::Class &one : table->classes)
            dimension.values.push_back({one.code, one.label});
    }
    return dimension;
}

void Reader::readDimensions(JsonObject &root)
{
    eachEntry(root, u"dimensions", u"id", kMostEntries,
              [&](JsonObject &object) { m_made.dimensions.push_back(dimension(object)); });
}

void Reader::readPairs(JsonObject &root)
{
    eachEntry(root, u"pairs", {}, kMostEntries, [&](JsonObject &object) {
        const std::vector<DimensionId> two = idsAt<DimensionId>(object, u"dimensions");
        DimensionPair pair;
        pair.minimumResponses = static_cast<int>(object.integer(u"minimumResponses", 0, 0, 1'000'000));
        if (two.size() == 2) {
            pair.first = two.front();
            pair.second = two.back();
            m_made.pairs.push_back(std::move(pair));
        } else {
            m_issues.error(object.place(u"dimensions"), QT_TRANSLATE_NOOP("Faults", "two dimensions are expected"));
        }
    });
}

/// "Q04", or "Q03.mun" for the row of a battery.
ItemId itemAt(JsonObject &object, QStringView key)
{
    const QString name = object.requiredString(key);
    return {QuestionId(name.section(u'.', 0, 0)), Code(name.section(u'.', 1))};
}

void Reader::readQuestionPairs(JsonObject &root)
{
    eachEntry(root, u"questionPairs", {}, kMostQuestionPairs, [&](JsonObject &object) {
        m_made.questionPairs.push_back({itemAt(object, u"question"), itemAt(object, u"by")});
    });
}

Page Reader::page(JsonObject &object)
{
    return {textAt(object, u"lead"), idsAt<QuestionId>(object, u"questions")};
}

void Reader::readSections(JsonObject &root)
{
    eachEntry(root, u"sections", u"id", kMostEntries, [&](JsonObject &object) {
        Section section;
        section.id = requiredIdAt<SectionId>(object, u"id");
        section.title = textAt(object, u"title");
        eachEntry(object, u"pages", {}, kMostEntries, [&](JsonObject &entry) { section.pages.push_back(page(entry)); });
        m_made.sections.push_back(std::move(section));
    });
}

Question Reader::question(JsonObject &object)
{
    Question question;
    question.id = requiredIdAt<QuestionId>(object, u"id");
    (void)object.required(u"type");
    question.type = nameAt(object, u"type", kQuestionTypeNames, QuestionType::Note);
    question.text = textAt(object, u"text");
    question.shortLabel = textAt(object, u"shortLabel");
    question.lead = textAt(object, u"lead");
    question.hint = textAt(object, u"hint");
    question.definitions = idsAt<DefinitionId>(object, u"definitions");
    question.waves = wavesAt(object);
    question.background = object.boolean(u"background");
    question.relevance = expressionAt(object, u"relevance");
    question.offerAgain = expressionAt(object, u"offerAgain");
    readQuestionDetails(object, question);
    return question;
}

void Reader::readQuestionDetails(JsonObject &object, Question &question)
{
    question.list = idAt<ListId>(object, u"list");
    question.scale = idAt<ScaleId>(object, u"scale");
    question.columns = idsAt<ColumnId>(object, u"columns");
    question.maximumChoices = static_cast<int>(object.integer(u"maximumChoices", 0, 1, kMostEntries));
    question.choicesFrom = idAt<QuestionId>(object, u"choicesFrom");
    question.whenSkipped = nameAt(object, u"whenSkipped", kWhenSkippedNames, WhenSkipped::OfferAll);
    question.rows = idAt<ListId>(object, u"rows");
    question.rowsFrom = idAt<QuestionId>(object, u"rowsFrom");
    eachMember(object.value(u"rowRelevance"), object.place(u"rowRelevance"),
               [&](const QString &key, const QJsonValue &value, const QString &place) {
                   if (const auto parsed = expression(stringOf(value, place, m_issues), place))
                       question.rowRelevance.emplace(codeOf(key, place), *parsed);
               });
    question.rowsPerPage = static_cast<int>(object.integer(u"rowsPerPage", question.rowsPerPage, 1, 100));
    question.maximumLength = static_cast<int>(object.integer(u"maximumLength", 0, 1, 20'000));
    question.minimum = object.integer(u"minimum", 0, -kLargestNumber, kLargestNumber);
    question.maximum = object.integer(u"maximum", 0, -kLargestNumber, kLargestNumber);
}

void Reader::readQuestions(JsonObject &root)
{
    eachEntry(root, u"questions", u"id", kMostQuestions,
              [&](JsonObject &object) { m_made.questions.push_back(question(object)); });
}

// Into the order of the pages; what stands on no page stays behind (and is a fault the checker reports).
void Reader::orderQuestions()
{
    std::map<QuestionId, std::pair<std::size_t, SectionId>> places;
    for (const Section &section : m_made.sections) {
        for (const Page &page : section.pages) {
            for (const QuestionId &id : page.questions)
                places.try_emplace(id, places.size(), section.id);
        }
    }
    const auto rank = [&](const Question &question) {
        const auto found = places.find(question.id);
        return found == places.end() ? places.size() : found->second.first;
    };
    std::stable_sort(m_made.questions.begin(), m_made.questions.end(),
                     [&](const Question &a, const Question &b) { return rank(a) < rank(b); });
    for (Question &question : m_made.questions) {
        const auto found = places.find(question.id);
        if (found != places.end())
            question.section = found->second.second;
    }
}

Questionnaire Reader::read(const QJsonObject &json)
{
    JsonObject root(json, QString(), m_issues);
    const QString id = root.requiredString(u"id");
    if (!id.isEmpty() && !isId(QString(id).replace(u'-', u'_')))
        m_issues.error(QStringLiteral("id"), QT_TRANSLATE_NOOP("Faults", "'%1' is not an id: letters, digits, - and _"),
                       {id});
    m_made.id = QuestionnaireId(id);
    (void)root.value(u"format");  // checked before anything is read
    (void)root.value(u"$schema"); // for editors
    readLanguages(root);
    m_made.title = textAt(root, u"title");
    readTexts(root.value(u"texts"));
    readWaves(root);
    readExpressions(root.value(u"expressions"));
    readDefinitions(root.value(u"definitions"));
    readLists(root.value(u"lists"));
    readScales(root.value(u"scales"));
    readColumns(root.value(u"columns"));
    readClasses(root.value(u"classes"));
    readDimensions(root);
    readPairs(root);
    readQuestionPairs(root);
    readSections(root);
    readQuestions(root);
    root.finish();
    orderQuestions();
    return std::move(m_made);
}

} // namespace

Questionnaire readContent(const QJsonObject &json, IssueList &issues)
{
    return Reader(issues).read(json);
}

} // namespace core::questionnaire
