// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/questionnaire/ids.h"

#include <QMap>

#include <set>
#include <vector>

namespace core::questionnaire {

/// A text found for a language, and the language it was found in: they differ when a translation is missing.
struct FoundText
{
    QString text;
    base::Language language;
};

/// A text in several languages.
class LocalizedText
{
public:
    LocalizedText() = default;
    explicit LocalizedText(QMap<base::Language, QString> texts) : m_texts(std::move(texts)) { }

    [[nodiscard]] const QMap<base::Language, QString> &texts() const { return m_texts; }
    [[nodiscard]] bool isEmpty() const { return m_texts.isEmpty(); }
    /// The text in the first language of the chain that has one; an empty text when none has.
    [[nodiscard]] FoundText find(const QList<base::Language> &chain) const;
    friend bool operator==(const LocalizedText &, const LocalizedText &) = default;

private:
    QMap<base::Language, QString> m_texts;
};

/// A text of the questionnaire: most have one form, some differ by wave or by the question they stand in.
class Text
{
public:
    struct Variant
    {
        std::set<WaveId> waves;         ///< empty: every wave
        std::set<QuestionId> questions; ///< empty: every question
        LocalizedText text;
        friend bool operator==(const Variant &, const Variant &) = default;
    };

    Text() = default;
    explicit Text(LocalizedText text) : m_variants{{{}, {}, std::move(text)}} { }
    explicit Text(std::vector<Variant> variants) : m_variants(std::move(variants)) { }

    [[nodiscard]] bool isEmpty() const { return m_variants.empty(); }
    [[nodiscard]] const std::vector<Variant> &variants() const { return m_variants; }
    /// The first variant that fits wave and question; an empty text when none does.
    [[nodiscard]] const LocalizedText &in(const WaveId &wave, const QuestionId &question = {}) const;
    friend bool operator==(const Text &, const Text &) = default;

private:
    std::vector<Variant> m_variants;
};

} // namespace core::questionnaire
