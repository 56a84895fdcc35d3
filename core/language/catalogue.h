// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QString>
#include <QStringList>

#include <map>
#include <memory>

class QTranslator;

namespace core::language {

struct TsFile;

/// Whether a respondent may see the texts of a context; all others are for staff, officers and translators.
[[nodiscard]] bool isForRespondents(QLatin1String context);

/// "[en] Save": a text of another language than the one asked for. What has no word in it is left as it is.
[[nodiscard]] QString fallenBack(const QString &text, const base::Language &from);

/// Interface texts in any language at any moment, whatever the window's own language is: the start page, a countdown
/// in three languages, a Swedish report from a Finnish window. Mark sources with QT_TRANSLATE_NOOP("context", "text"),
/// and those with %n with QT_TRANSLATE_N_NOOP, else they get no plural forms. Owned by the application context and
/// handed down; nothing here is installed globally.
class Catalogue
{
public:
    Catalogue();
    ~Catalogue();
    Catalogue(Catalogue &&) noexcept;
    Catalogue &operator=(Catalogue &&) noexcept;

    /// The catalogues embedded in the program: :/i18n/barometer_LANGUAGE.qm. English needs none but for plurals.
    [[nodiscard]] static Catalogue builtIn();
    /// The catalogues barometer_LANGUAGE.qm of a folder. Files that are not catalogues are passed over.
    [[nodiscard]] static Catalogue fromFolder(const QString &folder);

    /// Lets the catalogues of a folder, barometer_LANGUAGE.ts and .qm, speak before these: text by text, a new language
    /// too. Again for the same folder: reads it again. Files that are no catalogues are passed over.
    void useFolder(const QString &folder);
    /// Lets the texts of one catalogue speak before all others of its language: a translator's work under way.
    void useTexts(const TsFile &texts);
    /// Names of the files of that folder which say something other than the program itself.
    [[nodiscard]] QStringList ownFiles() const;

    [[nodiscard]] QList<base::Language> languages() const;
    /// The translation along the language's fallback chain, or the English source. n chooses the plural form and
    /// replaces %n; -1: no number. A text that comes from another language than the one asked for says so, "[en] Save",
    /// but not where a respondent reads it: in a language that lacks such a text nobody is asked.
    [[nodiscard]] QString text(const base::Language &language, const char *context, const char *source,
                               int n = -1) const;

    struct Found
    {
        QString text;            ///< %n still in it; empty where no catalogue of the chain has one
        base::Language language; ///< of the catalogue that had it
    };
    [[nodiscard]] Found find(const base::Language &language, const char *context, const char *source,
                             const char *comment, int n) const;

private:
    struct Own
    {
        QString file;
        std::unique_ptr<QTranslator> translator;
    };
    std::map<base::Language, std::unique_ptr<QTranslator>> m_translators;
    std::multimap<base::Language, Own> m_own;
};

} // namespace core::language
