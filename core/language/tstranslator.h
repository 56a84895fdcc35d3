// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/tsfile.h"

#include <QHash>
#include <QTranslator>

namespace core::language {

/// A .ts file as the program's texts, without compiling it: drafts too, so that a translator sees the word just saved.
/// Texts of a questionnaire and obsolete ones are passed over.
class TsTranslator final : public QTranslator
{
    Q_OBJECT

public:
    explicit TsTranslator(const TsFile &file, QObject *parent = nullptr);

    enum class Which { All, Drafts };
    /// Takes the texts out, or the drafts among them, that another translator gives just so. formsOf: the language
    /// whose plural forms the texts would have then.
    void dropSameAs(const QTranslator &other, const base::Language &formsOf, Which which = Which::All);
    [[nodiscard]] bool isEmpty() const override { return m_texts.isEmpty(); }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *comment, int n) const override;

private:
    base::Language m_language;
    struct Said
    {
        QStringList forms;
        bool isDraft = false;
    };
    QHash<QByteArray, Said> m_texts; ///< by context, source and comment with a null byte between
};

/// The catalogue with the texts that an own one has in place of its; those only the own one has are added.
[[nodiscard]] TsFile overlaid(TsFile catalogue, const TsFile &own);

/// A person's catalogue after the program was renewed: what the person changed stays, everything else is as the program
/// has it now. given is what the program had handed out for the person to change.
[[nodiscard]] TsFile renewed(const TsFile &own, const TsFile &given, TsFile now);

} // namespace core::language
