// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/translationtable.h"

#include <optional>

namespace core::language {

/// The folder a translator works in: one questionnaire (.json), the interface catalogues (barometer_LANGUAGE.ts) and
/// review.json, which remembers what was signed off and what it was made from. Each of them may be missing.
///
/// A questionnaire on the disk is whole in every language it has: nobody is asked half a question. A language that is
/// not yet complete is therefore kept in review.json, and goes into the questionnaire with its last text.
class TranslationProject
{
public:
    /// Errors: FileNotFound (no such folder, or nothing to translate in it), those of the readers with the file's
    /// name. More than one questionnaire: the first by name.
    [[nodiscard]] static base::Result<TranslationProject> open(const QString &folder);
    /// One questionnaire alone, without catalogues; "NAME.review.json" beside it remembers. Errors: as above.
    [[nodiscard]] static base::Result<TranslationProject> openQuestionnaire(const QString &path);

    [[nodiscard]] const QString &folder() const { return m_folder; }
    [[nodiscard]] const TranslationTable &table() const { return m_table; }
    [[nodiscard]] TranslationTable &table() { return m_table; }
    /// The questionnaire with the texts of the table as they are now; none when the folder has none.
    [[nodiscard]] std::optional<questionnaire::Questionnaire> questionnaire() const;
    [[nodiscard]] const QString &questionnaireFile() const { return m_questionnaireFile; } ///< empty: has none
    /// The files of the folder that belong to the project, for watching them.
    [[nodiscard]] QStringList files() const;
    /// Names of catalogues that say another language inside than their name does; the name decides.
    [[nodiscard]] const QStringList &misnamed() const { return m_misnamed; }
    [[nodiscard]] bool isChanged() const { return !(m_table == m_saved); }
    /// Writes what changed, file by file, each whole or not at all. Errors: those of base::writeOutput(); InvalidInput
    /// with the place where the questionnaire could not be read again, then nothing is written.
    [[nodiscard]] base::Result<void> save();

private:
    [[nodiscard]] base::Result<void> readQuestionnaireFile(const QString &path);
    struct ReadCatalogue
    {
        QString path;
        TsFile file;
        std::optional<base::Language> copyOf; ///< the language it says inside, where its name says another
    };
    [[nodiscard]] static base::Result<ReadCatalogue> readCatalogue(const QString &path);
    void addCatalogues(std::vector<ReadCatalogue> catalogues);
    [[nodiscard]] base::Result<void> readReview();
    [[nodiscard]] base::Result<void> saveQuestionnaire();
    [[nodiscard]] base::Result<void> saveCatalogues();

    QString m_folder;
    QString m_questionnaireFile;
    QString m_reviewFile;
    std::optional<questionnaire::Questionnaire> m_questionnaire;
    QMap<base::Language, QString> m_catalogueFiles;
    QStringList m_misnamed;
    TranslationTable m_table;
    TranslationTable m_saved; ///< as it is on the disk
};

} // namespace core::language
