// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/translationproject.h"

#include "core/base/filelimits.h"
#include "core/base/safefile.h"
#include "core/language/edition.h"
#include "core/questionnaire/questionnairefile.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace core::language {
namespace {

const QString reviewFile = QStringLiteral("review.json");

using questionnaire::Questionnaire;

base::Result<void> readable(const questionnaire::ReadQuestionnaire &read, const QString &path)
{
    if (read.questionnaire)
        return {};
    return tl::unexpected(questionnaire::firstError(read, path));
}

} // namespace

base::Result<TranslationProject> TranslationProject::openQuestionnaire(const QString &path)
{
    const QFileInfo file(path);
    TranslationProject project;
    project.m_folder = file.absolutePath();
    project.m_reviewFile = file.absoluteDir().filePath(file.completeBaseName() + QStringLiteral(".review.json"));
    if (const auto read = project.readQuestionnaireFile(file.absoluteFilePath()); !read)
        return base::fail(read);
    if (const auto read = project.readReview(); !read)
        return base::fail(read);
    project.m_saved = project.m_table;
    return project;
}

base::Result<TranslationProject> TranslationProject::open(const QString &folder)
{
    const QDir directory(folder);
    TranslationProject project;
    project.m_folder = directory.absolutePath();
    project.m_reviewFile = directory.filePath(reviewFile);
    const QStringList questionnaires = directory.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString &name : questionnaires) {
        if (name.endsWith(reviewFile) || !project.m_questionnaireFile.isEmpty())
            continue;
        if (const auto read = project.readQuestionnaireFile(directory.filePath(name)); !read)
            return base::fail(read);
    }
    const QStringList catalogues = directory.entryList({QStringLiteral("barometer_*.ts")}, QDir::Files, QDir::Name);
    std::vector<ReadCatalogue> known;
    for (const QString &name : catalogues) {
        auto catalogue = readCatalogue(directory.filePath(name));
        if (!catalogue)
            return base::fail(catalogue);
        known.push_back(*std::move(catalogue));
    }
    project.addCatalogues(std::move(known));
    if (project.m_table.units().empty())
        return base::fail(base::ErrorCode::FileNotFound, {directory.filePath(QStringLiteral("barometer_*.ts"))});
    if (const auto read = project.readReview(); !read)
        return base::fail(read);
    project.m_saved = project.m_table;
    return project;
}

base::Result<void> TranslationProject::readQuestionnaireFile(const QString &path)
{
    const auto bytes = base::readFile(path, base::kLargestTranslation);
    if (!bytes)
        return base::fail(bytes);
    const questionnaire::ReadQuestionnaire read = questionnaire::readQuestionnaire(*bytes);
    if (auto whole = readable(read, path); !whole)
        return whole;
    m_questionnaireFile = path;
    m_questionnaire = read.questionnaire;
    m_table.add(*m_questionnaire);
    return {};
}

base::Result<void> TranslationProject::readReview()
{
    if (!QFileInfo::exists(m_reviewFile))
        return {};
    const auto bytes = base::readFile(m_reviewFile, base::kLargestTranslation);
    if (!bytes)
        return base::fail(bytes);
    const auto record = ReviewRecord::read(*bytes, m_reviewFile);
    if (!record)
        return base::fail(record);
    m_table.apply(*record);
    return {};
}

base::Result<TranslationProject::ReadCatalogue> TranslationProject::readCatalogue(const QString &path)
{
    const auto bytes = base::readFile(path, base::kLargestTranslation);
    if (!bytes)
        return base::fail(bytes);
    auto file = readTsFile(*bytes, path);
    if (!file)
        return base::fail(file);
    const std::optional<base::Language> copyOf = takeLanguageFromName(*file, path);
    return ReadCatalogue{path, *std::move(file), copyOf};
}

/// What a copy says as the language that it still calls itself is not translated yet.
void TranslationProject::addCatalogues(std::vector<ReadCatalogue> catalogues)
{
    for (ReadCatalogue &copy : catalogues) {
        for (const ReadCatalogue &original : catalogues) {
            if (copy.copyOf && !original.copyOf && original.file.language == *copy.copyOf)
                markCopied(copy.file, original.file);
        }
        if (copy.copyOf)
            m_misnamed.append(QFileInfo(copy.path).fileName());
        m_catalogueFiles.insert(copy.file.language, copy.path);
        m_table.add(copy.file);
    }
}

std::optional<questionnaire::Questionnaire> TranslationProject::questionnaire() const
{
    std::optional<questionnaire::Questionnaire> current = m_questionnaire;
    if (current)
        m_table.writeTo(*current);
    return current;
}

QStringList TranslationProject::files() const
{
    QStringList files = m_catalogueFiles.values();
    if (!m_questionnaireFile.isEmpty())
        files.append(m_questionnaireFile);
    return files;
}

base::Result<void> TranslationProject::save()
{
    if (auto saved = saveQuestionnaire(); !saved)
        return saved;
    if (auto saved = saveCatalogues(); !saved)
        return saved;
    m_saved = m_table;
    return {};
}

base::Result<void> TranslationProject::saveQuestionnaire()
{
    std::optional<Questionnaire> current = questionnaire();
    if (!current)
        return {};
    current = wholeEdition(*std::move(current));
    const QByteArray bytes = questionnaire::writeQuestionnaire(*current);
    if (auto again = readable(questionnaire::readQuestionnaire(bytes), m_questionnaireFile); !again)
        return again;
    // The record first: what it holds of an unfinished language is nowhere else. What it holds beside the
    // questionnaire's own texts does no harm, should the next step fail.
    const ReviewRecord record = m_table.reviewRecord(current->languages);
    if (!(record == m_saved.reviewRecord(m_questionnaire->languages))) {
        if (auto written = base::writeOutput(m_reviewFile, record.write()); !written)
            return written;
    }
    if (*current == m_questionnaire)
        return {};
    auto written = base::writeOutput(m_questionnaireFile, bytes);
    if (written)
        m_questionnaire = current;
    return written;
}

base::Result<void> TranslationProject::saveCatalogues()
{
    for (const base::Language &language : m_table.languages()) {
        const TsFile file = m_table.tsFile(language);
        const QString path = m_catalogueFiles.value(
            language, QDir(m_folder).filePath(QStringLiteral("barometer_%1.ts").arg(language.text())));
        const bool isNew = !m_catalogueFiles.contains(language);
        const bool hasText = std::any_of(file.messages.begin(), file.messages.end(), [](const TsMessage &message) {
            return !message.translation.join(QString()).isEmpty();
        });
        if (file == m_saved.tsFile(language) || (isNew && !hasText))
            continue;
        if (auto written = base::writeOutput(path, writeTsFile(file)); !written)
            return written;
        m_catalogueFiles.insert(language, path);
    }
    return {};
}

} // namespace core::language
