// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/questionnaire.h"

namespace tests {

/// A questionnaire with every rule of an interview in as few questions as possible, waves 1 and 2:
///   A  org (single: mun ngo vol; background) + later (single, wave 2 only)
///   B  partners (multiple, reversible: a b c d oth-last none-exclusive) / best (ranking of those ticked, up to two)
///      / views (battery of seven rows on five points and dk, four a page; row lead not for vol)
///   C  know (single: 1 2 3) / nat + reg (multiple, reversible: t1 … t8 unsure none; not when know is 1; offered again
///      when know is 3)
///   D  natUse (battery, rows ticked in nat, six a page) and natText (open, 20 characters), for who took part in nat
///   E  regUse, likewise for reg
///   F  note, mark (grade 1 … 10 and dk) / years (number 0 … 40), top (multiple, at most two: p q r none-exclusive)
core::questionnaire::Questionnaire smallQuestionnaire();

/// Shorter ways to write ids in tests.
inline core::questionnaire::QuestionId question(const char *id)
{
    return core::questionnaire::QuestionId(QString::fromLatin1(id));
}
inline core::questionnaire::Code code(const char *text)
{
    return core::questionnaire::Code(QString::fromLatin1(text));
}
inline core::questionnaire::WaveId wave(const char *id)
{
    return core::questionnaire::WaveId(QString::fromLatin1(id));
}
inline core::questionnaire::ItemId item(const char *questionId, const char *row = "")
{
    return {question(questionId), code(row)};
}

/// An answer of choices: ticked("a", "b").
template <typename... Codes>
core::questionnaire::Answer ticked(Codes... codes)
{
    core::questionnaire::Answer answer;
    answer.choices = {code(codes)...};
    return answer;
}
core::questionnaire::Answer rows(std::initializer_list<std::pair<const char *, const char *>> values);
core::questionnaire::Answer written(const QString &text);
core::questionnaire::Answer number(qint64 value);

} // namespace tests
