// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/language/tsfile.h"
#include "core/questionnaire/questionnaire.h"

#include <QHash>
#include <QMap>

#include <map>
#include <optional>
#include <vector>

namespace core::language {

using UnitId = base::Id<struct UnitTag>; ///< "ui:KioskWindow:3f2a90c14b77d0e1", "q:questions/Q05/text", "q:…/text#2"

enum class UnitState { Missing, Draft, Checked, Stale };

/// A translation of one unit into one language.
struct Translation
{
    QStringList forms; ///< one, or the plural forms
    UnitState state = UnitState::Missing;
    QString sourceThen;                       ///< the source it was made from, where that has changed since
    UnitState stateThen = UnitState::Checked; ///< the state it had while that was its source
    friend bool operator==(const Translation &, const Translation &) = default;
};

/// One text of interface or questionnaire in all its languages, the source language's among them.
struct TranslationUnit
{
    UnitId id;
    QString context; ///< class of the window, or part of the questionnaire ("Q05", "ORG")
    QString place;   ///< where it stands: "questions/Q05/hint", the window's class
    QString note;    ///< for the translator
    QString key;     ///< interface: the English source that the program asks for; questionnaire: empty
    QString comment; ///< interface: disambiguation
    bool plural = false;
    int maximumWidth = 0; ///< in characters; 0: none
    QMap<base::Language, Translation> translations;

    [[nodiscard]] bool isInterface() const { return !key.isEmpty(); }
    /// The text in a language, first plural form; the key stands in for English. Empty when missing.
    [[nodiscard]] QString text(const base::Language &language) const;
    /// The forms in a language; the key stands in for English where the program's own words serve.
    [[nodiscard]] QStringList forms(const base::Language &language) const;
    [[nodiscard]] UnitState state(const base::Language &language) const;
    /// Whether a language reads the program's own words, the key: English where nobody worded it otherwise.
    [[nodiscard]] bool readsKey(const base::Language &language) const;
    /// Whether one of the forms has more characters than there is room for.
    [[nodiscard]] bool isTooLong(const QStringList &forms) const;
    friend bool operator==(const TranslationUnit &, const TranslationUnit &) = default;
};

/// What is remembered of translations beside their text: which were signed off, and what they were made from. Kept as
/// JSON beside the files; a questionnaire has no place for it, and its structure must not change with it.
class ReviewRecord
{
public:
    struct Entry
    {
        UnitState state = UnitState::Checked; ///< Draft or Checked
        QString source;                       ///< what it was made from
        std::optional<QString> text = {};     ///< of a language that is not complete, so not in the questionnaire
        friend bool operator==(const Entry &, const Entry &) = default;
    };

    [[nodiscard]] static base::Result<ReviewRecord> read(const QByteArray &json, const QString &name);
    [[nodiscard]] QByteArray write() const;
    [[nodiscard]] const Entry *find(const UnitId &unit, const base::Language &language) const;
    [[nodiscard]] const std::map<std::pair<UnitId, base::Language>, Entry> &entries() const { return m_entries; }
    void set(const UnitId &unit, const base::Language &language, Entry entry);
    friend bool operator==(const ReviewRecord &, const ReviewRecord &) = default;

private:
    std::map<std::pair<UnitId, base::Language>, Entry> m_entries;
};

/// All texts seen together: those of the program (.ts files) and those of a questionnaire. The source of a text of the
/// program is its key, which no wording in English changes; that of a questionnaire's is its default language. A
/// translator may read any language as the source.
class TranslationTable
{
public:
    /// Units of a questionnaire; a text with several forms (by wave or question) is a unit each.
    void add(const questionnaire::Questionnaire &questionnaire);
    /// Units of the interface in the language of the file. Obsolete messages are left out.
    void add(const TsFile &file);
    /// A language that nothing may be translated into yet.
    void know(const base::Language &language);
    /// States of the questionnaire's units: without a record a text that is there counts as checked. Texts that the
    /// record holds of a language under way are put in.
    void apply(const ReviewRecord &record);

    [[nodiscard]] const std::vector<TranslationUnit> &units() const { return m_units; }
    [[nodiscard]] const TranslationUnit *find(const UnitId &id) const;
    [[nodiscard]] QList<base::Language> languages() const { return m_languages; }
    /// The language a unit is translated from: English for the interface, else the questionnaire's default.
    [[nodiscard]] base::Language sourceLanguage(const TranslationUnit &unit) const;

    /// The text to translate from: in the language wanted, or in the unit's own source language.
    [[nodiscard]] QString sourceText(const TranslationUnit &unit, const base::Language &wanted) const;

    /// Sets a translation. A change of the source language's own text makes the checked ones of the others stale.
    /// False when there is no such unit.
    bool set(const UnitId &id, const base::Language &language, const QStringList &forms, UnitState state);

    /// Puts a unit back as it was: what undo does. False when there is no such unit.
    bool put(const TranslationUnit &unit);

    /// The questionnaire with the table's texts in it. Missing texts are left out of it.
    void writeTo(questionnaire::Questionnaire &questionnaire) const;
    /// The interface catalogue of a language, in the order of the units. In English: plural forms, and what reads
    /// otherwise than the key.
    [[nodiscard]] TsFile tsFile(const base::Language &language) const;
    /// What to remember beside the questionnaire; the texts too of languages that are not among its own.
    [[nodiscard]] ReviewRecord reviewRecord(const QList<base::Language> &questionnaireLanguages) const;

    friend bool operator==(const TranslationTable &, const TranslationTable &) = default;

private:
    TranslationUnit &unit(const UnitId &id);
    std::vector<TranslationUnit> m_units;
    QHash<UnitId, size_t> m_index;
    QList<base::Language> m_languages;
    base::Language m_questionnaireSource;
};

/// Gives the values of dimensions that are classes their classes' texts, as reading the file does.
void takeClassTexts(questionnaire::Questionnaire &questionnaire);

/// A text of the interface in one language, as a catalogue holds it.
[[nodiscard]] TsMessage interfaceMessage(const TranslationUnit &unit, const base::Language &language);
/// Puts the messages of a context together, as lupdate keeps them; each keeps its place among them.
void keepContextsTogether(TsFile &file);

/// Identity of an interface text: context, source and disambiguation.
[[nodiscard]] UnitId interfaceUnitId(const QString &context, const QString &source, const QString &comment);

} // namespace core::language
