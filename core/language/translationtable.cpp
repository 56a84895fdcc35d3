// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/translationtable.h"

#include "core/base/envelope.h"
#include "core/base/json.h"
#include "core/language/maximumwidths.h"
#include "core/language/textchecks.h"
#include "core/questionnaire/textvisitor.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace core::language {
namespace {

const base::Language &english()
{
    static const base::Language language(QStringLiteral("en"));
    return language;
}

UnitId questionnaireUnitId(const QString &place, size_t variant)
{
    const QString id = QStringLiteral("q:") + place;
    return UnitId(variant == 0 ? id : id + QLatin1Char('#') + QString::number(variant + 1));
}

// "questions/Q05/hint" -> "Q05"; "title" -> "title".
QString contextOf(const QString &place)
{
    return place.contains(QLatin1Char('/')) ? place.section(QLatin1Char('/'), 1, 1) : place;
}

QString noteOf(const questionnaire::Text::Variant &variant)
{
    QStringList parts;
    for (const auto &wave : variant.waves)
        parts.append(QStringLiteral("wave ") + wave.text());
    for (const auto &question : variant.questions)
        parts.append(question.text());
    return parts.join(QStringLiteral(", "));
}

bool isEmpty(const QStringList &forms)
{
    return std::all_of(forms.begin(), forms.end(), [](const QString &form) { return form.isEmpty(); });
}

const char *nameOf(UnitState state)
{
    return state == UnitState::Checked ? "checked" : "draft";
}

} // namespace

UnitId interfaceUnitId(const QString &context, const QString &source, const QString &comment)
{
    const QByteArray identity = context.toUtf8() + '\0' + source.toUtf8() + '\0' + comment.toUtf8();
    return UnitId(
        QStringLiteral("ui:%1:%2").arg(context, QString::fromLatin1(base::blake2b(identity).left(8).toHex())));
}

QString TranslationUnit::text(const base::Language &language) const
{
    const QString found = translations.value(language).forms.value(0);
    return found.isEmpty() && language == english() ? key : found;
}

bool TranslationUnit::readsKey(const base::Language &language) const
{
    return isInterface() && !plural && language == english() && translations.value(language).forms.value(0).isEmpty();
}

bool TranslationUnit::isTooLong(const QStringList &forms) const
{
    return maximumWidth > 0 &&
        std::any_of(forms.begin(), forms.end(), [this](const QString &form) { return form.size() > maximumWidth; });
}

QStringList TranslationUnit::forms(const base::Language &language) const
{
    // An own wording that is just being cleared is empty, not the key again.
    return readsKey(language) && !translations.contains(language) ? QStringList{key}
                                                                  : translations.value(language).forms;
}

UnitState TranslationUnit::state(const base::Language &language) const
{
    if (readsKey(language))
        return UnitState::Checked;
    return translations.value(language).state;
}

base::Result<ReviewRecord> ReviewRecord::read(const QByteArray &json, const QString &name)
{
    const base::Result<QJsonObject> object = base::readJson(json, name);
    if (!object)
        return base::fail(object);
    ReviewRecord record;
    for (auto unit = object->begin(); unit != object->end(); ++unit) {
        const QJsonObject languages = unit.value().toObject();
        for (auto language = languages.begin(); language != languages.end(); ++language) {
            const QJsonObject entry = language.value().toObject();
            record.set(
                UnitId(unit.key()), base::Language(language.key()),
                {entry.value(QLatin1String("state")) == QLatin1String("draft") ? UnitState::Draft : UnitState::Checked,
                 entry.value(QLatin1String("source")).toString(),
                 entry.contains(QLatin1String("text")) ? std::optional(entry.value(QLatin1String("text")).toString())
                                                       : std::nullopt});
        }
    }
    return record;
}

QByteArray ReviewRecord::write() const
{
    QJsonObject units;
    for (const auto &[where, entry] : m_entries) {
        QJsonObject languages = units.value(where.first.text()).toObject();
        QJsonObject kept{{QStringLiteral("state"), QLatin1String(nameOf(entry.state))},
                         {QStringLiteral("source"), entry.source}};
        if (entry.text)
            kept.insert(QStringLiteral("text"), *entry.text);
        languages.insert(where.second.text(), kept);
        units.insert(where.first.text(), languages);
    }
    return QJsonDocument(units).toJson();
}

const ReviewRecord::Entry *ReviewRecord::find(const UnitId &unit, const base::Language &language) const
{
    const auto found = m_entries.find({unit, language});
    return found == m_entries.end() ? nullptr : &found->second;
}

void ReviewRecord::set(const UnitId &unit, const base::Language &language, Entry entry)
{
    m_entries.insert_or_assign({unit, language}, std::move(entry));
}

TranslationUnit &TranslationTable::unit(const UnitId &id)
{
    const auto known = m_index.constFind(id);
    if (known != m_index.cend())
        return m_units[known.value()];
    m_index.insert(id, m_units.size());
    m_units.emplace_back();
    m_units.back().id = id;
    return m_units.back();
}

void TranslationTable::know(const base::Language &language)
{
    if (!m_languages.contains(language))
        m_languages.append(language);
}

void TranslationTable::add(const questionnaire::Questionnaire &questionnaire)
{
    m_questionnaireSource = questionnaire.defaultLanguage;
    for (const base::Language &language : questionnaire.languages)
        know(language);
    questionnaire::visitTexts(questionnaire, [this](const QString &place, const questionnaire::Text &text) {
        for (size_t i = 0; i < text.variants().size(); ++i) {
            const questionnaire::Text::Variant &variant = text.variants()[i];
            TranslationUnit &added = unit(questionnaireUnitId(place, i));
            added.context = contextOf(place);
            added.place = place;
            added.note = noteOf(variant);
            added.maximumWidth = maximumWidth(place);
            const auto &texts = variant.text.texts();
            for (auto it = texts.begin(); it != texts.end(); ++it) {
                know(it.key());
                const UnitState state = it.value().isEmpty() ? UnitState::Missing : UnitState::Checked;
                added.translations.insert(it.key(), {{it.value()}, state, {}});
            }
        }
    });
}

void TranslationTable::add(const TsFile &file)
{
    know(english());
    know(file.language);
    for (const TsMessage &message : file.messages) {
        if (message.obsolete || isQuestionnaireText(message))
            continue;
        TranslationUnit &added = unit(interfaceUnitId(message.context, message.source, message.comment));
        added.context = message.context;
        added.place = message.context;
        added.key = message.source;
        added.comment = message.comment;
        added.plural = message.plural;
        added.maximumWidth = maximumWidth(message.context, message.source);
        if (!message.extraComment.isEmpty())
            added.note = message.extraComment;
        Translation translation{message.translation, UnitState::Checked, message.oldSource};
        if (isEmpty(translation.forms) && !message.plural && file.language == english())
            continue;
        if (isEmpty(translation.forms))
            translation.state = UnitState::Missing;
        else if (message.unfinished)
            translation.state = message.oldSource.isEmpty() ? UnitState::Draft : UnitState::Stale;
        added.translations.insert(file.language, translation);
    }
}

void TranslationTable::apply(const ReviewRecord &record)
{
    for (const auto &[where, entry] : record.entries()) {
        const auto found = m_index.constFind(where.first);
        if (found == m_index.cend() || !entry.text || entry.text->isEmpty())
            continue;
        TranslationUnit &changed = m_units[found.value()];
        if (changed.isInterface() || !changed.translations.value(where.second).forms.value(0).isEmpty())
            continue;
        know(where.second);
        changed.translations.insert(where.second, {{*entry.text}, entry.state, {}});
    }
    for (TranslationUnit &changed : m_units) {
        if (changed.isInterface())
            continue;
        const QString source = changed.text(m_questionnaireSource);
        for (auto it = changed.translations.begin(); it != changed.translations.end(); ++it) {
            const ReviewRecord::Entry *entry = record.find(changed.id, it.key());
            if (entry == nullptr || it->state == UnitState::Missing)
                continue;
            const bool sourceChanged = it.key() != m_questionnaireSource && entry->source != source;
            it->state = sourceChanged ? UnitState::Stale : entry->state;
            it->sourceThen = sourceChanged ? entry->source : QString();
            it->stateThen = sourceChanged ? entry->state : UnitState::Checked;
        }
    }
}

const TranslationUnit *TranslationTable::find(const UnitId &id) const
{
    const auto found = m_index.constFind(id);
    return found == m_index.cend() ? nullptr : &m_units[found.value()];
}

base::Language TranslationTable::sourceLanguage(const TranslationUnit &unit) const
{
    return unit.isInterface() ? english() : m_questionnaireSource;
}

QString TranslationTable::sourceText(const TranslationUnit &unit, const base::Language &wanted) const
{
    const QString text = unit.text(wanted);
    return text.isEmpty() ? unit.text(sourceLanguage(unit)) : text;
}

bool TranslationTable::set(const UnitId &id, const base::Language &language, const QStringList &forms, UnitState state)
{
    const auto found = m_index.constFind(id);
    if (found == m_index.cend())
        return false;
    TranslationUnit &changed = m_units[found.value()];
    const base::Language source = sourceLanguage(changed);
    const QString before = changed.text(source);
    know(language);
    changed.translations.insert(language, {forms, isEmpty(forms) ? UnitState::Missing : state, {}});
    if (changed.isInterface() || language != source || changed.text(source) == before)
        return true;
    for (auto it = changed.translations.begin(); it != changed.translations.end(); ++it) {
        if (it.key() == source || it->state == UnitState::Missing)
            continue;
        if (it->state != UnitState::Stale) {
            it->sourceThen = before;
            it->stateThen = it->state;
        }
        if (it->sourceThen == changed.text(source))
            *it = {it->forms, it->stateThen, {}}; // back again: what was made from it is what it was
        else
            it->state = UnitState::Stale;
    }
    return true;
}

bool TranslationTable::put(const TranslationUnit &unit)
{
    const auto found = m_index.constFind(unit.id);
    if (found == m_index.cend())
        return false;
    m_units[found.value()] = unit;
    return true;
}

TsMessage interfaceMessage(const TranslationUnit &unit, const base::Language &language)
{
    TsMessage message;
    message.context = unit.context;
    message.source = unit.key;
    message.comment = unit.comment;
    message.extraComment = unit.note;
    message.oldSource = unit.translations.value(language).sourceThen;
    message.plural = unit.plural;
    message.translation = unit.forms(language);
    message.unfinished = unit.state(language) != UnitState::Checked;
    while (message.translation.size() < (unit.plural ? pluralFormCount(language) : 1))
        message.translation.append(QString());
    return message;
}

void keepContextsTogether(TsFile &file)
{
    std::stable_sort(file.messages.begin(), file.messages.end(),
                     [](const TsMessage &a, const TsMessage &b) { return a.context < b.context; });
}

void TranslationTable::writeTo(questionnaire::Questionnaire &questionnaire) const
{
    for (const base::Language &language : m_languages) {
        if (!questionnaire.languages.contains(language) &&
            std::any_of(m_units.begin(), m_units.end(), [&language](const TranslationUnit &unit) {
                return !unit.isInterface() && !unit.text(language).isEmpty();
            }))
            questionnaire.languages.append(language);
    }
    questionnaire::visitTexts(questionnaire, [this](const QString &place, questionnaire::Text &text) {
        std::vector<questionnaire::Text::Variant> variants = text.variants();
        for (size_t i = 0; i < variants.size(); ++i) {
            const TranslationUnit *found = find(questionnaireUnitId(place, i));
            if (found == nullptr)
                continue;
            QMap<base::Language, QString> texts;
            for (auto it = found->translations.begin(); it != found->translations.end(); ++it) {
                if (!it->forms.value(0).isEmpty())
                    texts.insert(it.key(), it->forms.value(0));
            }
            variants[i].text = questionnaire::LocalizedText(texts);
        }
        text = questionnaire::Text(variants);
    });
    takeClassTexts(questionnaire);
}

void takeClassTexts(questionnaire::Questionnaire &questionnaire)
{
    const auto &tables = questionnaire.classTables;
    for (questionnaire::Dimension &dimension : questionnaire.dimensions) {
        const auto table =
            std::find_if(tables.begin(), tables.end(), [&](const auto &each) { return each.id == dimension.classes; });
        if (table == tables.end())
            continue;
        for (questionnaire::Dimension::Value &value : dimension.values) {
            const auto same = std::find_if(table->classes.begin(), table->classes.end(),
                                           [&](const auto &each) { return each.code == value.code; });
            if (same != table->classes.end())
                value.label = same->label;
        }
    }
}

TsFile TranslationTable::tsFile(const base::Language &language) const
{
    TsFile file;
    file.language = language;
    file.sourceLanguage = english();
    for (const TranslationUnit &unit : m_units) {
        const bool saysKey =
            unit.readsKey(language) || (language == english() && !unit.plural && unit.text(language) == unit.key);
        if (unit.isInterface() && !saysKey)
            file.messages.push_back(interfaceMessage(unit, language));
    }
    keepContextsTogether(file); // whichever file brought a unit first
    return file;
}

ReviewRecord TranslationTable::reviewRecord(const QList<base::Language> &questionnaireLanguages) const
{
    ReviewRecord record;
    for (const TranslationUnit &unit : m_units) {
        if (unit.isInterface())
            continue;
        const QString source = unit.text(m_questionnaireSource);
        for (auto it = unit.translations.begin(); it != unit.translations.end(); ++it) {
            if (it->state == UnitState::Missing)
                continue;
            const bool stale = it->state == UnitState::Stale;
            ReviewRecord::Entry entry{stale ? it->stateThen : it->state, stale ? it->sourceThen : source};
            if (!questionnaireLanguages.contains(it.key()))
                entry.text = it->forms.value(0);
            record.set(unit.id, it.key(), std::move(entry));
        }
    }
    return record;
}

} // namespace core::language
