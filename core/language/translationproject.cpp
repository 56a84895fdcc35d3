// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/translationproject.h"

#include "core/base/safefile.h"
#include "core/questionnaire/questionnairefile.h"

#include <QDir>

#include <algorithm>

namespace core::language {
namespace {

constexpr qint64 largestFile = 16 * 1024 * 1024;
const QString reviewFile = QStringLiteral("review.json");

} // namespace

base::Result<TranslationProject> TranslationProject::open(const QString &folder)
{
    const QDir directory(folder);
    TranslationProject project;
    project.m_folder = directory.absolutePath();
    const QStringList questionnaires = directory.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString &name : questionnaires) {
        if (name == reviewFile || !project.m_questionnaireFile.isEmpty())
            continue;
        if (const auto read = project.readQuestionnaireFile(directory.filePath(name)); !read)
            return base::fail(read);
    }
    const QStringList catalogues = directory.entryList({QStringLiteral("barometer_*.ts")}, QDir::Files, QDir::Name);
    for (const QString &name : catalogues) {
        if (const auto read = project.readCatalogue(directory.filePath(name)); !read)
            return base::fail(read);
    }
    if (project.m_table.units().empty())
        return base::fail(base::ErrorCode::FileNotFound, {directory.filePath(QStringLiteral("barometer_*.ts"))});
    if (directory.exists(reviewFile)) {
        const QString path = directory.filePath(reviewFile);
        const auto bytes = base::readFile(path, largestFile);
        if (!bytes)
            return base::fail(bytes);
        const auto record = ReviewRecord::read(*bytes, path);
        if (!record)
            return base::fail(record);
        project.m_table.apply(*record);
    }
    project.m_saved = project.m_table;
    return project;
}

base::Result<void> TranslationProject::readQuestionnaireFile(const QString &path)
{
    const auto bytes = base::readFile(path, largestFile);
    if (!bytes)
        return base::fail(bytes);
    const questionnaire::ReadQuestionnaire read = questionnaire::readQuestionnaire(*bytes);
    if (!read.questionnaire) {
        const QString message = read.issues.empty() ? QString() : read.issues.front().message;
        const QString place = read.issues.empty() ? QString() : read.issues.front().place;
        return base::fail(base::ErrorCode::InvalidInput, {message}, {}, {path, place});
    }
    m_questionnaireFile = path;
    m_questionnaire = read.questionnaire;
    m_table.add(*m_questionnaire);
    return {};
}

base::Result<void> TranslationProject::readCatalogue(const QString &path)
{
    const auto bytes = base::readFile(path, largestFile);
    if (!bytes)
        return base::fail(bytes);
    const auto file = readTsFile(*bytes, path);
    if (!file)
        return base::fail(file);
    m_catalogueFiles.insert(file->language, path);
    m_table.add(*file);
    return {};
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
    if (const auto current = questionnaire(); current && !(current == m_questionnaire)) {
        const auto written = base::writeFile(m_questionnaireFile, questionnaire::writeQuestionnaire(*current));
        if (!written)
            return written;
        m_questionnaire = current;
    }
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
        const auto written = base::writeFile(path, writeTsFile(file));
        if (!written)
            return written;
        m_catalogueFiles.insert(language, path);
    }
    if (m_questionnaire) {
        const ReviewRecord record = m_table.reviewRecord();
        if (!(record == m_saved.reviewRecord())) {
            const auto written = base::writeFile(QDir(m_folder).filePath(reviewFile), record.write());
            if (!written)
                return written;
        }
    }
    m_saved = m_table;
    return {};
}

} // namespace core::language
