// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/formatnames.h"
#include "core/questionnaire/questionnairefile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

// What has its default value is not written, so that one questionnaire has one spelling. QJsonObject keeps its keys
// sorted, which makes the bytes canonical.
namespace core::questionnaire {
namespace {

void put(QJsonObject &object, QStringView key, const QJsonValue &value)
{
    object.insert(key, value);
}

void putText(QJsonObject &object, QStringView key, const QString &text)
{
    if (!text.isEmpty())
        put(object, key, text);
}

void putFlag(QJsonObject &object, QStringView key, bool flag)
{
    if (flag)
        put(object, key, true);
}

void putArray(QJsonObject &object, QStringView key, const QJsonArray &array)
{
    if (!array.isEmpty())
        put(object, key, array);
}

void putObject(QJsonObject &object, QStringView key, const QJsonObject &value)
{
    if (!value.isEmpty())
        put(object, key, value);
}

template <typename Ids>
QJsonArray idArray(const Ids &ids)
{
    QJsonArray array;
    for (const auto &id : ids)
        array.append(id.text());
    return array;
}

QJsonValue jsonOf(const Text &text)
{
    QJsonArray variants;
    for (const Text::Variant &variant : text.variants()) {
        QJsonObject object;
        for (auto one = variant.text.texts().cbegin(); one != variant.text.texts().cend(); ++one)
            put(object, one.key().text(), one.value());
        if (text.variants().size() == 1 && variant.waves.empty() && variant.questions.empty())
            return object;
        putArray(object, u"waves", idArray(variant.waves));
        putArray(object, u"questions", idArray(variant.questions));
        variants.append(object);
    }
    return variants;
}

void putText(QJsonObject &object, QStringView key, const Text &text)
{
    if (!text.isEmpty())
        put(object, key, jsonOf(text));
}

// Extra columns are always exclusive; the format does not say so again.
QJsonObject jsonOf(const Choice &choice, bool isColumn = false)
{
    QJsonObject object;
    put(object, u"code", choice.code.text());
    putText(object, u"label", choice.label);
    putText(object, u"shortLabel", choice.shortLabel);
    putArray(object, u"waves", idArray(choice.waves));
    putArray(object, u"questions", idArray(choice.questions));
    putFlag(object, u"exclusive", choice.exclusive && !isColumn);
    putFlag(object, u"notSubstantive", choice.notSubstantive);
    putFlag(object, u"last", choice.last);
    QJsonObject attributes;
    for (auto one = choice.attributes.cbegin(); one != choice.attributes.cend(); ++one)
        put(attributes, one.key(), one.value().text());
    putObject(object, u"attributes", attributes);
    return object;
}

QJsonArray jsonOf(const std::vector<Choice> &choices)
{
    QJsonArray array;
    for (const Choice &choice : choices)
        array.append(jsonOf(choice));
    return array;
}

QJsonObject jsonOf(const Wave &wave)
{
    QJsonObject object;
    put(object, u"id", wave.id.text());
    putText(object, u"label", wave.label);
    if (wave.opens.isValid())
        put(object, u"opens", wave.opens.toString(Qt::ISODate));
    if (wave.closes.isValid())
        put(object, u"closes", wave.closes.toString(Qt::ISODate));
    putFlag(object, u"draft", wave.draft);
    return object;
}

QJsonObject jsonOf(const Section &section)
{
    QJsonArray pages;
    for (const Page &page : section.pages) {
        QJsonObject object;
        putText(object, u"lead", page.lead);
        put(object, u"questions", idArray(page.questions));
        pages.append(object);
    }
    QJsonObject object;
    put(object, u"id", section.id.text());
    putText(object, u"title", section.title);
    put(object, u"pages", pages);
    return object;
}

void putDetails(QJsonObject &object, const Question &question)
{
    putText(object, u"list", question.list.text());
    putText(object, u"scale", question.scale.text());
    putArray(object, u"columns", idArray(question.columns));
    if (question.maximumChoices != 0)
        put(object, u"maximumChoices", question.maximumChoices);
    putText(object, u"choicesFrom", question.choicesFrom.text());
    putText(object, u"rows", question.rows.text());
    putText(object, u"rowsFrom", question.rowsFrom.text());
    if (question.whenSkipped != WhenSkipped::OfferAll)
        put(object, u"whenSkipped", nameOf(kWhenSkippedNames, question.whenSkipped));
    QJsonObject rowRelevance;
    for (const auto &[row, expression] : question.rowRelevance)
        put(rowRelevance, row.text(), expression.source());
    putObject(object, u"rowRelevance", rowRelevance);
    if (question.rowsPerPage != Question().rowsPerPage)
        put(object, u"rowsPerPage", question.rowsPerPage);
    if (question.maximumLength != 0)
        put(object, u"maximumLength", question.maximumLength);
    if (question.minimum != 0)
        put(object, u"minimum", question.minimum);
    if (question.maximum != 0)
        put(object, u"maximum", question.maximum);
}

QJsonObject jsonOf(const Question &question)
{
    QJsonObject object;
    put(object, u"id", question.id.text());
    put(object, u"type", nameOf(kQuestionTypeNames, question.type));
    putText(object, u"text", question.text);
    putText(object, u"shortLabel", question.shortLabel);
    putText(object, u"lead", question.lead);
    putText(object, u"hint", question.hint);
    putArray(object, u"definitions", idArray(question.definitions));
    putArray(object, u"waves", idArray(question.waves));
    putFlag(object, u"background", question.background);
    if (question.relevance)
        put(object, u"relevance", question.relevance->source());
    if (question.offerAgain)
        put(object, u"offerAgain", question.offerAgain->source());
    putDetails(object, question);
    return object;
}

QJsonObject jsonOf(const ClassTable &table)
{
    QJsonArray classes;
    for (const ClassTable::Class &one : table.classes) {
        QJsonObject object;
        put(object, u"code", one.code.text());
        putText(object, u"label", one.label);
        put(object, u"members", idArray(one.members));
        classes.append(object);
    }
    return {{QStringLiteral("of"), table.of.text()}, {QStringLiteral("classes"), classes}};
}

QJsonObject jsonOf(const Dimension &dimension)
{
    QJsonArray values;
    for (const Dimension::Value &value : dimension.values) {
        QJsonObject object;
        put(object, u"code", value.code.text());
        putText(object, u"label", value.label);
        values.append(object);
    }
    QJsonObject object;
    put(object, u"id", dimension.id.text());
    putText(object, u"label", dimension.label);
    putText(object, u"question", dimension.question.text());
    putText(object, u"classes", dimension.classes.text());
    putText(object, u"attribute", dimension.attribute);
    if (dimension.expression)
        put(object, u"expression", dimension.expression->source());
    put(object, u"values", values);
    putFlag(object, u"regional", dimension.regional);
    if (!dimension.released)
        put(object, u"released", false);
    return object;
}

QJsonObject jsonOf(const DimensionPair &pair)
{
    QJsonObject object;
    put(object, u"dimensions", QJsonArray{pair.first.text(), pair.second.text()});
    if (pair.minimumResponses != 0)
        put(object, u"minimumResponses", pair.minimumResponses);
    return object;
}

QJsonObject jsonOf(const QuestionPair &pair)
{
    QJsonObject object;
    put(object, u"question", pair.question.text());
    put(object, u"by", pair.by.text());
    return object;
}

template <typename Items>
QJsonArray arrayOf(const Items &items)
{
    QJsonArray array;
    for (const auto &item : items)
        array.append(jsonOf(item));
    return array;
}

void putNamedParts(QJsonObject &root, const Questionnaire &questionnaire)
{
    QJsonObject texts, expressions, definitions, lists, scales, columns, classes;
    for (auto one = questionnaire.texts.cbegin(); one != questionnaire.texts.cend(); ++one)
        putText(texts, one.key(), one.value());
    for (const auto &[id, expression] : questionnaire.expressions)
        put(expressions, id.text(), expression.source());
    for (const Definition &definition : questionnaire.definitions) {
        QJsonObject object;
        putText(object, u"term", definition.term);
        putText(object, u"text", definition.text);
        put(definitions, definition.id.text(), object);
    }
    for (const ChoiceList &list : questionnaire.lists) {
        QJsonObject object{{QStringLiteral("choices"), jsonOf(list.choices)}};
        putFlag(object, u"reversible", list.reversible);
        put(lists, list.id.text(), object);
    }
    for (const Scale &scale : questionnaire.scales) {
        put(scales, scale.id.text(),
            QJsonObject{{QStringLiteral("kind"), nameOf(kScaleKindNames, scale.kind)},
                        {QStringLiteral("points"), jsonOf(scale.points)}});
    }
    for (const auto &[id, column] : questionnaire.columns)
        put(columns, id.text(), jsonOf(column, true));
    for (const ClassTable &table : questionnaire.classTables)
        put(classes, table.id.text(), jsonOf(table));
    putObject(root, u"texts", texts);
    putObject(root, u"expressions", expressions);
    putObject(root, u"definitions", definitions);
    putObject(root, u"lists", lists);
    putObject(root, u"scales", scales);
    putObject(root, u"columns", columns);
    putObject(root, u"classes", classes);
}

QJsonObject jsonOf(const Questionnaire &questionnaire)
{
    QJsonObject root;
    put(root, u"format", kFormat);
    put(root, u"id", questionnaire.id.text());
    putText(root, u"defaultLanguage", questionnaire.defaultLanguage.text());
    putArray(root, u"languages", idArray(questionnaire.languages));
    putText(root, u"title", questionnaire.title);
    putNamedParts(root, questionnaire);
    putArray(root, u"waves", arrayOf(questionnaire.waves));
    putArray(root, u"dimensions", arrayOf(questionnaire.dimensions));
    putArray(root, u"pairs", arrayOf(questionnaire.pairs));
    putArray(root, u"questionPairs", arrayOf(questionnaire.questionPairs));
    putArray(root, u"sections", arrayOf(questionnaire.sections));
    putArray(root, u"questions", arrayOf(questionnaire.questions));
    return root;
}

} // namespace

QByteArray writeQuestionnaire(const Questionnaire &questionnaire)
{
    return QJsonDocument(jsonOf(questionnaire)).toJson(QJsonDocument::Compact);
}

} // namespace core::questionnaire
