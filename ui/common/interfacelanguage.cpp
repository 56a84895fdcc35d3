// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/interfacelanguage.h"

#include <QCoreApplication>
#include <QTranslator>

namespace ui::common {

using core::base::Language;

InterfaceLanguage::InterfaceLanguage(const Language &language, QObject *parent) : QObject(parent)
{
    setLanguage(language);
}

InterfaceLanguage::~InterfaceLanguage()
{
    if (m_installed != nullptr)
        QCoreApplication::removeTranslator(m_installed);
}

void InterfaceLanguage::setLanguage(const Language &language)
{
    if (language == m_language)
        return;
    m_language = language;
    QLocale::setDefault(localeOf(language));
    QTranslator *next = translator(language);
    QTranslator *before = m_installed;
    m_installed = next;
    if (before != nullptr)
        QCoreApplication::removeTranslator(before);
    if (next != nullptr)
        QCoreApplication::installTranslator(next);
    emit languageChanged(m_language);
}

QTranslator *InterfaceLanguage::translator(const Language &language)
{
    const auto known = m_translators.find(language);
    if (known != m_translators.end())
        return known->second.get();
    auto loaded = std::make_unique<QTranslator>();
    const QString base = core::base::baseLanguage(language).text();
    // English needs a catalogue only for its plurals; a language without one shows the English sources.
    if (!loaded->load(QStringLiteral(":/i18n/barometer_%1.qm").arg(language.text())) &&
        !loaded->load(QStringLiteral(":/i18n/barometer_%1.qm").arg(base)))
        loaded.reset();
    return m_translators.emplace(language, std::move(loaded)).first->second.get();
}

QLocale localeOf(const Language &language)
{
    const QLocale plain(core::base::baseLanguage(language).text());
    if (plain.language() == QLocale::English)
        return {QLocale::English, QLocale::UnitedKingdom};
    if (plain.language() == QLocale::Swedish)
        return {QLocale::Swedish, QLocale::Finland};
    return plain;
}

QString nameOf(const Language &language)
{
    const QLocale locale(core::base::baseLanguage(language).text());
    // Qt's own name of English carries a country.
    QString name = locale.language() == QLocale::English ? QLocale::languageToString(QLocale::English)
                                                         : locale.nativeLanguageName();
    if (name.isEmpty() || locale.language() == QLocale::C)
        return language.text();
    name[0] = name.at(0).toUpper();
    return name;
}

} // namespace ui::common
