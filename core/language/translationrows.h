// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/translationfile.h"

namespace core::language {

/// One row of an exchange file: a unit, or one plural form of it. Private to this folder.
struct TranslationRow
{
    const TranslationUnit *unit = nullptr;
    QString id; ///< the unit's, with "[n]" for a plural form
    QString source;
    QString target;
    UnitState state = UnitState::Missing;
};

/// Whether a request asks for the unit at all.
[[nodiscard]] bool isAskedFor(const TranslationUnit &unit, const TranslationFileRequest &request);

/// The rows that a request asks for, in the table's order.
[[nodiscard]] std::vector<TranslationRow> translationRows(const TranslationTable &table,
                                                          const TranslationFileRequest &request);

/// Puts rows that came back together again: "id[0]", "id[1]" become the forms of one text.
class IncomingRows
{
public:
    void add(const QString &id, const IncomingText &text); ///< text.forms holds one form
    [[nodiscard]] std::vector<IncomingText> take() { return std::move(m_texts); }

private:
    std::vector<IncomingText> m_texts;
    std::map<UnitId, size_t> m_index;
};

} // namespace core::language
