// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QString>

#include <map>
#include <memory>

class QTranslator;

namespace core::language {

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

    [[nodiscard]] QList<base::Language> languages() const;
    /// The translation along the language's fallback chain, or the English source. n chooses the plural form and
    /// replaces %n; -1: no number.
    [[nodiscard]] QString text(const base::Language &language, const char *context, const char *source,
                               int n = -1) const;

private:
    std::map<base::Language, std::unique_ptr<QTranslator>> m_translators;
};

} // namespace core::language
