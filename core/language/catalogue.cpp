// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/catalogue.h"

#include "core/base/filelimits.h"
#include "core/base/safefile.h"
#include "core/language/compiledcatalogue.h"
#include "core/language/locale.h"
#include "core/language/plurals.h"
#include "core/language/tstranslator.h"
#include "core/questionnaire/formatnames.h"

#include <QDir>
#include <QRegularExpression>
#include <QTranslator>

#include <algorithm>

namespace core::language {

namespace {

const QLatin1String filePrefix{"barometer_"};
const QLatin1String fileSuffix{".qm"};

std::unique_ptr<QTranslator> readCatalogue(const QString &path)
{
    const auto bytes = base::readFile(path, base::kLargestTranslation);
    if (!bytes)
        return nullptr;
    if (path.endsWith(fileSuffix)) {
        auto compiled = CompiledCatalogue::read(*bytes, path);
        return compiled ? std::unique_ptr<QTranslator>(std::move(*compiled)) : nullptr;
    }
    auto file = readTsFile(*bytes, path);
    if (!file)
        return nullptr;
    takeLanguageFromName(*file, path);
    return std::make_unique<TsTranslator>(*file);
}

/// Puts the number in, as the language writes it.
QString withNumber(const QString &text, int n, const base::Language &language)
{
    if (n < 0)
        return text;
    const QString number = localeOf(language).toString(n);
    return withLocalCount(text).replace(QLatin1String("%Ln"), number);
}

} // namespace

bool isForRespondents(QLatin1String context)
{
    return context == QLatin1String("Form") || context == QLatin1String("ui::common::LanguageSwitch") ||
        context.startsWith(QLatin1String("ui::kiosk")) || context.startsWith(QLatin1String("ui::questions"));
}

QString fallenBack(const QString &text, const base::Language &from)
{
    static const QRegularExpression placeholder(QStringLiteral("%(?:L?\\d|L?n)"));
    const QString words = QString(text).remove(placeholder);
    const bool hasWord = std::any_of(words.begin(), words.end(), [](QChar each) { return each.isLetter(); });
    return hasWord ? QStringLiteral("[%1] %2").arg(from.text(), text) : text;
}

Catalogue::Catalogue() = default;
Catalogue::~Catalogue() = default;
Catalogue::Catalogue(Catalogue &&) noexcept = default;
Catalogue &Catalogue::operator=(Catalogue &&) noexcept = default;

Catalogue Catalogue::builtIn()
{
    return fromFolder(QStringLiteral(":/i18n"));
}

Catalogue Catalogue::fromFolder(const QString &folder)
{
    Catalogue catalogue;
    const QStringList files = QDir(folder).entryList({filePrefix + QLatin1Char('*') + fileSuffix}, QDir::Files);
    for (const QString &file : files) {
        std::unique_ptr<QTranslator> translator = readCatalogue(QDir(folder).filePath(file));
        if (translator == nullptr)
            continue;
        const base::Language language(file.mid(filePrefix.size(), file.size() - filePrefix.size() - fileSuffix.size()));
        catalogue.m_translators.insert_or_assign(language, std::move(translator));
    }
    return catalogue;
}

void Catalogue::useFolder(const QString &folder)
{
    m_own.clear();
    const QDir directory(folder);
    const QStringList files = directory.entryList(
        {filePrefix + QLatin1String("*.ts"), filePrefix + QLatin1Char('*') + fileSuffix}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const base::Language language(file.mid(filePrefix.size()).section(QLatin1Char('.'), 0, 0));
        std::unique_ptr<QTranslator> own = readCatalogue(directory.filePath(file));
        if (own == nullptr || !questionnaire::isLanguageTag(language.text()))
            continue;
        const auto builtIn = m_translators.find(language);
        auto *texts = qobject_cast<TsTranslator *>(own.get());
        if (texts != nullptr && builtIn != m_translators.end())
            texts->dropSameAs(*builtIn->second); // a copy of the program's own is not another opinion
        if (!own->isEmpty())
            m_own.insert({language, Own{file, std::move(own)}});
    }
}

void Catalogue::useTexts(const TsFile &texts)
{
    // Equal keys stay in the order they were put in; the first one speaks.
    m_own.emplace_hint(m_own.lower_bound(texts.language), texts.language,
                       Own{QString(), std::make_unique<TsTranslator>(texts)});
}

QStringList Catalogue::ownFiles() const
{
    QStringList files;
    for (const auto &[language, own] : m_own) {
        if (!own.file.isEmpty())
            files.append(own.file);
    }
    files.sort();
    return files;
}

QList<base::Language> Catalogue::languages() const
{
    QList<base::Language> found;
    for (const auto &entry : m_translators)
        found.append(entry.first);
    for (const auto &entry : m_own) {
        if (!found.contains(entry.first))
            found.append(entry.first);
    }
    std::sort(found.begin(), found.end());
    return found;
}

Catalogue::Found Catalogue::find(const base::Language &language, const char *context, const char *source,
                                 const char *comment, int n) const
{
    for (const base::Language &step : base::fallbackChain(language, {})) {
        const auto [first, last] = m_own.equal_range(step);
        for (auto own = first; own != last; ++own) {
            if (const QString text = own->second.translator->translate(context, source, comment, n); !text.isEmpty())
                return {text, step};
        }
        const auto translator = m_translators.find(step);
        if (translator == m_translators.end())
            continue;
        if (const QString text = translator->second->translate(context, source, comment, n); !text.isEmpty())
            return {text, step};
    }
    return {};
}

QString Catalogue::text(const base::Language &language, const char *context, const char *source, int n) const
{
    const Found found = find(language, context, source, nullptr, n);
    const base::Language english(QStringLiteral("en"));
    const base::Language from = found.text.isEmpty() ? english : found.language;
    const QString text = found.text.isEmpty() ? QString::fromUtf8(source) : found.text;
    const bool has = from == language || isForRespondents(QLatin1String(context));
    const bool isAlone = m_translators.empty() && m_own.empty(); // English is all there is, and nothing to tell it from
    return withNumber(has || isAlone ? text : fallenBack(text, from), n, from);
}

} // namespace core::language
