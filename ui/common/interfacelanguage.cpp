// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/interfacelanguage.h"

#include "core/language/locale.h"
#include "core/language/plurals.h"

#include <QDir>
#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QGuiApplication>
#include <QTimer>
#include <QTranslator>

namespace ui::common {

using core::base::Language;

namespace {

/// What a respondent may see is never marked, nor are Qt's own texts, some of which are not for reading.
bool isMarked(const char *context)
{
    const QLatin1String name(context);
    return name.contains(QLatin1String("::")) && !core::language::isForRespondents(name);
}

} // namespace

class InterfaceLanguage::Translator final : public QTranslator
{
public:
    Translator(const core::language::Catalogue &catalogue, Language language)
        : m_catalogue(catalogue), m_language(std::move(language))
    {
    }

    [[nodiscard]] bool isEmpty() const override { return false; }

    [[nodiscard]] QString translate(const char *context, const char *source, const char *comment, int n) const override
    {
        const Language english(QStringLiteral("en"));
        core::language::Catalogue::Found found = m_catalogue.find(m_language, context, source, comment, n);
        const Language &from = found.text.isEmpty() ? english : found.language;
        QString text = found.text; // empty: Qt takes the source
        if (from != m_language && isMarked(context))
            text = core::language::fallenBack(found.text.isEmpty() ? QString::fromUtf8(source) : found.text, from);
        return n < 0 ? text : core::language::withLocalCount(text);
    }

private:
    const core::language::Catalogue &m_catalogue;
    Language m_language;
};

InterfaceLanguage::InterfaceLanguage(const Language &language, QObject *parent)
    : QObject(parent), m_catalogue(core::language::Catalogue::builtIn())
{
    setLanguage(language);
}

InterfaceLanguage::~InterfaceLanguage()
{
    if (m_installed != nullptr)
        QCoreApplication::removeTranslator(m_installed.get());
}

void InterfaceLanguage::setLanguage(const Language &language)
{
    if (language == m_language)
        return;
    m_language = language;
    install();
    emit languageChanged(m_language);
}

void InterfaceLanguage::install()
{
    const QLocale locale = core::language::localeOf(m_language);
    QLocale::setDefault(locale);
    if (qobject_cast<QGuiApplication *>(qApp) != nullptr)
        QGuiApplication::setLayoutDirection(locale.textDirection());
    auto before = std::move(m_installed);
    m_installed = std::make_unique<Translator>(m_catalogue, m_language);
    if (before != nullptr)
        QCoreApplication::removeTranslator(before.get());
    QCoreApplication::installTranslator(m_installed.get());
}

void InterfaceLanguage::useFolder(const QString &folder)
{
    m_folder = folder;
    m_watcher = new QFileSystemWatcher(this);
    m_timer = new QTimer(this);
    m_timer->setSingleShot(true);
    m_timer->setInterval(100); // an editor writes a file in several steps
    connect(m_watcher, &QFileSystemWatcher::directoryChanged, m_timer, qOverload<>(&QTimer::start));
    connect(m_watcher, &QFileSystemWatcher::fileChanged, m_timer, qOverload<>(&QTimer::start));
    connect(m_timer, &QTimer::timeout, this, &InterfaceLanguage::readAgain);
    readAgain();
}

void InterfaceLanguage::watch()
{
    const QStringList watched = m_watcher->files() + m_watcher->directories();
    if (!watched.isEmpty())
        m_watcher->removePaths(watched);
    // Where the folder is not there yet, the nearest one above it tells of its making.
    QDir folder(m_folder);
    while (!folder.exists() && !folder.isRoot())
        folder.setPath(QFileInfo(folder.path()).path());
    QStringList paths{folder.path()};
    if (folder.path() == QDir(m_folder).path()) {
        for (const QFileInfo &file : folder.entryInfoList({QStringLiteral("barometer_*")}, QDir::Files))
            paths.append(file.filePath());
    }
    m_watcher->addPaths(paths);
}

void InterfaceLanguage::readAgain()
{
    m_catalogue.useFolder(m_folder);
    watch();
    emit ownFilesChanged();
    install(); // windows take their texts anew
    emit languageChanged(m_language);
}

QList<Language> interfaceLanguages(const core::language::Catalogue &catalogue)
{
    QList<Language> languages{Language(QStringLiteral("fi")), Language(QStringLiteral("sv")),
                              Language(QStringLiteral("en"))};
    for (const Language &language : catalogue.languages()) {
        if (!languages.contains(language))
            languages.append(language);
    }
    return languages;
}

QString nameOf(const Language &language)
{
    // Easy-language variants are languages of their own, with names of their own; Qt knows none of them.
    if (language.text() == QLatin1String("fi-x-selko"))
        return QStringLiteral("Selkosuomi");
    if (language.text() == QLatin1String("sv-x-lattlast"))
        return QStringLiteral("Lättläst svenska");
    const Language base = core::base::baseLanguage(language);
    const QLocale locale(base.text());
    // Qt's own name of English carries a country.
    QString name = locale.language() == QLocale::English ? QLocale::languageToString(QLocale::English)
                                                         : locale.nativeLanguageName();
    if (name.isEmpty() || locale.language() == QLocale::C)
        return language.text();
    name[0] = name.at(0).toUpper();
    return base == language ? name : QStringLiteral("%1 (%2)").arg(name, language.text().section(u'-', -1));
}

} // namespace ui::common
