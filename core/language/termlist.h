// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/result.h"

#include <QMap>

#include <vector>

namespace core::language {

/// A term of the source that the translation does not use as the list says.
struct TermWarning
{
    QString found;    ///< the term in the source language
    QString expected; ///< what the list has for it
    friend bool operator==(const TermWarning &, const TermWarning &) = default;
};

/// The field's terms in several languages, and a check that translations use them. Words are inflected: a term is
/// found where each of its words begins alike up to its stem, so what comes of it is a hint, never a fault. Where the
/// stem cannot be guessed from the letters, a bar marks its end: "vastaaj|a".
class TermList
{
public:
    struct Term
    {
        QMap<base::Language, QStringList> words; ///< the term, then other words that say the same; with their marks

        /// The term itself, without a mark; empty: none.
        [[nodiscard]] QString in(const base::Language &language) const;
        friend bool operator==(const Term &, const Term &) = default;
    };

    TermList() = default;
    explicit TermList(std::vector<Term> terms) : m_terms(std::move(terms)) { }

    /// JSON: {"terms": [{"fi": "…", "sv": ["…", "…"]}]}. Errors: InvalidJson.
    [[nodiscard]] static base::Result<TermList> read(const QByteArray &json, const QString &name);
    /// TermBase eXchange (ISO 30042:2019 basic), for translators' tools; a further word is a termSec of its own.
    [[nodiscard]] QByteArray writeTbx(const QString &title) const;

    [[nodiscard]] const std::vector<Term> &terms() const { return m_terms; }
    [[nodiscard]] std::vector<TermWarning> check(const QString &source, const base::Language &sourceLanguage,
                                                 const QString &translation, const base::Language &language) const;

private:
    std::vector<Term> m_terms;
};

} // namespace core::language
