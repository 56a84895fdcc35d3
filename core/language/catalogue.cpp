// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/catalogue.h"

#include <QDir>
#include <QLocale>
#include <QTranslator>

namespace core::language {

namespace {

const QLatin1String filePrefix{"barometer_"};
const QLatin1String fileSuffix{".qm"};

/// Puts the number in, as QCoreApplication::translate() does: %n plain, %Ln as the language writes it.
QString withNumber(QString text, int n, const base::Language &language)
{
    if (n < 0)
        return text;
    text.replace(QLatin1String("%Ln"), QLocale(language.text()).toString(n));
    text.replace(QLatin1String("%n"), QString::number(n));
    return text;
}

} // namespace

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
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(QDir(folder).filePath(file)))
            continue;
        const base::Language language(file.mid(filePrefix.size(), file.size() - filePrefix.size() - fileSuffix.size()));
        catalogue.m_translators.insert_or_assign(language, std::move(translator));
    }
    return catalogue;
}

QList<base::Language> Catalogue::languages() const
{
    QList<base::Language> found;
    for (const auto &entry : m_translators)
        found.append(entry.first);
    return found;
}

QString Catalogue::text(const base::Language &language, const char *context, const char *source, int n) const
{
    for (const base::Language &step : base::fallbackChain(language, {})) {
        const auto translator = m_translators.find(step);
        if (translator == m_translators.end()) {
            // English is what the sources are written in: without a catalogue of its own it is complete all the same.
            if (step.text() == QLatin1String("en"))
                break;
            continue;
        }
        const QString found = translator->second->translate(context, source, nullptr, n);
        if (!found.isEmpty())
            return withNumber(found, n, step);
    }
    return withNumber(QString::fromUtf8(source), n, base::Language(QStringLiteral("en")));
}

} // namespace core::language
