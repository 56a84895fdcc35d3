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

/// A catalogue as it was read.
struct ReadCatalogue
{
    QString file; ///< its name
    base::Language language;
    std::unique_ptr<QTranslator> translator;
    base::Language copyOf = {}; ///< the language that a .ts file says inside, where its name says another
};

/// Null translator: it is none.
ReadCatalogue readCatalogue(const QDir &folder, const QString &file)
{
    ReadCatalogue read{file, base::Language(file.mid(filePrefix.size()).section(QLatin1Char('.'), 0, 0)), nullptr};
    const QString path = folder.filePath(file);
    const auto bytes = base::readFile(path, base::kLargestTranslation);
    if (!bytes)
        return read;
    if (path.endsWith(fileSuffix)) {
        if (auto compiled = CompiledCatalogue::read(*bytes, path))
            read.translator = std::move(*compiled);
        return read;
    }
    if (auto texts = readTsFile(*bytes, path)) {
        read.copyOf = takeLanguageFromName(*texts, path).value_or(base::Language());
        read.translator = std::make_unique<TsTranslator>(*texts);
    }
    return read;
}

/// Takes out of a person's file what is no wording of its own: what the program says in that language anyway, all that
/// a copy of another language's file still says in that one's words, and drafts that do so.
void dropCopies(const ReadCatalogue &own, const base::Language &language, const QTranslator &theirs)
{
    auto *texts = qobject_cast<TsTranslator *>(own.translator.get());
    if (texts == nullptr || texts == &theirs)
        return;
    const bool all = language == own.language || language == own.copyOf;
    texts->dropSameAs(theirs, language, all ? TsTranslator::Which::All : TsTranslator::Which::Drafts);
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
        ReadCatalogue read = readCatalogue(QDir(folder), file);
        if (read.translator != nullptr)
            catalogue.m_translators.insert_or_assign(read.language, std::move(read.translator));
    }
    return catalogue;
}

void Catalogue::useFolder(const QString &folder)
{
    m_own.clear();
    const QDir directory(folder);
    const QStringList files = directory.entryList(
        {filePrefix + QLatin1String("*.ts"), filePrefix + QLatin1Char('*') + fileSuffix}, QDir::Files, QDir::Name);
    std::vector<ReadCatalogue> own;
    for (const QString &file : files) {
        ReadCatalogue read = readCatalogue(directory, file);
        if (read.translator != nullptr && questionnaire::isLanguageTag(read.language.text()))
            own.push_back(std::move(read));
    }
    for (const ReadCatalogue &mine : own) {
        for (const auto &[language, translator] : m_translators)
            dropCopies(mine, language, *translator);
        for (const ReadCatalogue &other : own) {
            if (other.language != mine.language)
                dropCopies(mine, other.language, *other.translator);
        }
    }
    for (ReadCatalogue &mine : own) {
        // A language that is new is there from its first copy on.
        if (!mine.translator->isEmpty() || m_translators.count(mine.language) == 0)
            m_own.insert({mine.language, Own{mine.file, std::move(mine.translator)}});
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
