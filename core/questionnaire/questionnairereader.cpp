// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/questionnairereader.h"

#include "core/questionnaire/formatnames.h"
#include "core/questionnaire/jsonobject.h"

#include <algorithm>

namespace core::questionnaire {
namespace {

// Far above what a questionnaire needs, far below what would make reading slow.
constexpr qsizetype kMostQuestions = 1000;
constexpr qsizetype kMostEntries = 500; // lists, choices of a list, sections, waves …
constexpr qsizetype kMostVariants = 50;
constexpr qsizetype kMostLanguages = 30;
constexpr qint64 kLargestNumber = 1'000'000'000'000; // exact as a JSON number

class Reader
{
public:
    explicit Reader(IssueList &issues) : m_issues(issues) { }

    Questionnaire read(const QJsonObject &json);

private:
    // Names and values
    template <typename Wanted>
    Wanted checkedId(const QString &text, const QString &place)
    {
        if (!text.isEmpty() && !isId(text))
            m_issues.error(place, QStringLiteral("'%1' is not an id: letters, digits and _, a letter first").arg(text));
        return Wanted(text);
    }
    template <typename Wanted>
    Wanted idAt(JsonObject &object, QStringView key)
    {
        return checkedId<Wanted>(object.string(key), object.place(key));
    }
    template <typename Wanted>
    std::vector<Wanted> idsAt(JsonObject &object, QStringView key)
    {
        std::vector<Wanted> ids;
        for (const QString &text : object.strings(key, kMostQuestions))
            ids.push_back(checkedId<Wanted>(text, object.place(key)));
        return ids;
    }
    template <typename Names, typename Value>
    Value nameAt(JsonObject &object, QStringView key, const Names &names, Value otherwise);
    Code codeOf(const QString &text, const QString &place);
    std::set<WaveId> wavesAt(JsonObject &object);
    std::set<QuestionId> questionsAt(JsonObject &object);
    QDate dateAt(JsonObject &object, QStringView key);
    std::optional<Expression> expressionAt(JsonObject &object, QStringView key);
    std::optional<Expression> expression(const QString &source, const QString &place);

    // Texts
    Text textAt(JsonObject &object, QStringView key);
    Text text(const QJsonValue &value, const QString &place);
    LocalizedText localized(JsonObject &object, const QStringList &others);

    // Parts
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
    void readSections(JsonObject &root);
    void readQuestions(JsonObject &root);
    Choice choice(JsonObject &object);
    std::vector<Choice> choicesAt(JsonObject &object, QStringView key);
    Dimension dimension(JsonObject &object);
    Page page(JsonObject &object);
    Question question(JsonObject &object);
    void readQuestionDetails(JsonObject &object, Question &question);
    void orderQuestions();

    // An entry of a list has its id or code in its place where it has one, its number (from 1) otherwise. What a list
    // or scale consists of stands directly below it: "lists/ORG/mun", not "lists/ORG/choices/mun".
    template <typename Read>
    void eachEntry(JsonObject &parent, QStringView key, QStringView idKey, qsizetype most, const Read &read)
    {
        static const QSet<QString> leftOut{QStringLiteral("choices"), QStringLiteral("points"),
                                           QStringLiteral("classes"), QStringLiteral("values")};
        const QString above = leftOut.contains(key.toString()) ? parent.place() : parent.place(key);
        qsizetype index = 0;
        for (const QJsonValue entry : parent.array(key, most)) {
            ++index;
            const QString id = entry.toObject().value(idKey).toString();
            JsonObject object(entry, placeOf(above, id.isEmpty() ? QString::number(index) : id), m_issues);
            if (entry.isObject()) {
                read(object);
                object.finish();
            }
        }
    }
    template <typename Read>
    void eachMember(const QJsonValue &value, const QString &place, const Read &read)
    {
        if (value.isUndefined())
            return;
        JsonObject members(value, place, m_issues);
        for (const QString &key : members.keys(kMostEntries))
            read(key, members.value(key), members.place(key));
    }

    IssueList &m_issues;
    Questionnaire m_made;
};

template <typename Names, typename Value>
Value Reader::nameAt(JsonObject &object, QStringView key, const Names &names, Value otherwise)
{
    const QString wanted = object.string(key);
    QStringList known;
    for (const auto &entry : names) {
        if (entry.name == wanted)
            return entry.value;
        known.append(entry.name.toString());
    }
    if (object.has(key))
        m_issues.error(object.place(key), QStringLiteral("'%1' is none of %2").arg(wanted, known.join(u", ")));
    return otherwise;
}

Code Reader::codeOf(const QString &text, const QString &place)
{
    if (!text.isEmpty() && !isCode(text))
        m_issues.error(place,
                       QStringLiteral("'%1' is not a code: 1 to 64 characters without . , = : or space").arg(text));
    return Code(text);
}

std::set<WaveId> Reader::wavesAt(JsonObject &object)
{
    std::set<WaveId> waves;
    for (const QString &text : object.strings(u"waves", kMostEntries))
        waves.insert(WaveId(text));
    if (object.value(u"waves").isArray() && waves.empty())
        m_issues.error(object.place(u"waves"), QStringLiteral("names no wave; leave it out for every wave"));
    return waves;
}

std::set<QuestionId> Reader::questionsAt(JsonObject &object)
{
    const std::vector<QuestionId> ids = idsAt<QuestionId>(object, u"questions");
    if (object.value(u"questions").isArray() && ids.empty())
        m_issues.error(object.place(u"questions"),
                       QStringLiteral("names no question; leave it out for every question"));
    return {ids.begin(), ids.end()};
}

QDate Reader::dateAt(JsonObject &object, QStringView key)
{
    const QString text = object.requiredString(key);
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && (!date.isValid() || text.size() != 10))
        m_issues.error(object.place(key), QStringLiteral("'%1' is not a date like 2026-11-30").arg(text));
    return date;
}

std::optional<Expression> Reader::expression(const QString &source, const QString &place)
{
    const base::Result<Expression> parsed = Expression::parse(source);
    if (parsed)
        return *parsed;
    m_issues.error(place,
                   QStringLiteral("column %1: %2").arg(parsed.error().place.inside, parsed.error().arguments.value(0)));
    return std::nullopt;
}

std::optional<Expression> Reader::expressionAt(JsonObject &object, QStringView key)
{
    if (!object.has(key))
        return std::nullopt;
    return expression(object.string(key), object.place(key));
}

LocalizedText Reader::localized(JsonObject &object, const QStringList &others)
{
    QMap<base::Language, QString> texts;
    for (const QString &key : object.keys(kMostLanguages)) {
        if (others.contains(key))
            continue;
        if (!isLanguageTag(key))
            m_issues.error(object.place(key), QStringLiteral("is not a language"));
        else
            texts.insert(base::Language(key), object.string(key));
    }
    return LocalizedText(texts);
}

Text Reader::text(const QJsonValue &value, const QString &place)
{
    if (!value.isArray()) {
        JsonObject object(value, place, m_issues);
        return value.isObject() ? Text(localized(object, {})) : Text();
    }
    const QJsonArray entries = value.toArray();
    if (entries.isEmpty() || entries.size() > kMostVariants)
        m_issues.error(place, QStringLiteral("1 to %1 variants are expected").arg(kMostVariants));
    std::vector<Text::Variant> variants;
    for (qsizetype i = 0; i < std::min(entries.size(), kMostVariants); ++i) {
        JsonObject object(entries.at(i), placeOf(place, QString::number(i + 1)), m_issues);
        Text::Variant variant;
        variant.waves = wavesAt(object);
        variant.questions = questionsAt(object);
        variant.text = localized(object, {QStringLiteral("waves"), QStringLiteral("questions")});
        variants.push_back(std::move(variant));
    }
    return variants.empty() ? Text() : Text(std::move(variants));
}

Text Reader::textAt(JsonObject &object, QStringView key)
{
    return object.has(key) ? text(object.value(key), object.place(key)) : Text();
}

void Reader::readLanguages(JsonObject &root)
{
    for (const QString &tag : root.strings(u"languages", kMostLanguages)) {
        if (isLanguageTag(tag))
            m_made.languages.append(base::Language(tag));
        else
            m_issues.error(root.place(u"languages"), QStringLiteral("'%1' is not a language").arg(tag));
    }
    if (m_made.languages.isEmpty())
        m_issues.error(root.place(u"languages"), QStringLiteral("names no language"));
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
        wave.id = WaveId(codeOf(object.requiredString(u"id"), object.place(u"id")).text());
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
    choice.code = codeOf(object.requiredString(u"code"), object.place(u"code"));
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
                       m_issues.error(place, QStringLiteral("'%1' is not an id").arg(key));
                   choice.attributes.insert(key, codeOf(stringOf(value, place, m_issues), place));
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
                   (void)object.required(u"of");
                   table.of = idAt<ListId>(object, u"of");
                   eachEntry(object, u"classes", u"code", kMostEntries, [&](JsonObject &entry) {
                       ClassTable::Class made;
                       made.code = codeOf(entry.requiredString(u"code"), entry.place(u"code"));
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
    dimension.id = checkedId<DimensionId>(object.requiredString(u"id"), object.place(u"id"));
    dimension.label = textAt(object, u"label");
    dimension.question = idAt<QuestionId>(object, u"question");
    dimension.classes = idAt<ClassTableId>(object, u"classes");
    dimension.attribute = object.string(u"attribute");
    dimension.expression = expressionAt(object, u"expression");
    dimension.regional = object.boolean(u"regional");
    dimension.released = object.boolean(u"released", true);
    eachEntry(object, u"values", u"code", kMostEntries, [&](JsonObject &entry) {
        dimension.values.push_back(
            {codeOf(entry.requiredString(u"code"), entry.place(u"code")), textAt(entry, u"label")});
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
            m_issues.error(object.place(u"dimensions"), QStringLiteral("two dimensions are expected"));
        }
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
        section.id = checkedId<SectionId>(object.requiredString(u"id"), object.place(u"id"));
        section.title = textAt(object, u"title");
        eachEntry(object, u"pages", {}, kMostEntries, [&](JsonObject &entry) { section.pages.push_back(page(entry)); });
        m_made.sections.push_back(std::move(section));
    });
}

Question Reader::question(JsonObject &object)
{
    Question question;
    question.id = checkedId<QuestionId>(object.requiredString(u"id"), object.place(u"id"));
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
        m_issues.error(QStringLiteral("id"), QStringLiteral("'%1' is not an id: letters, digits, - and _").arg(id));
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
