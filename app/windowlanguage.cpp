// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowlanguage.h"

#include <QCoreApplication>
#include <QLocale>

namespace app {

WindowLanguage::WindowLanguage(const core::base::Language &language)
{
    change(language);
}

WindowLanguage::~WindowLanguage()
{
    if (m_translator)
        QCoreApplication::removeTranslator(m_translator.get());
}

void WindowLanguage::change(const core::base::Language &language)
{
    if (language == m_language)
        return;
    m_language = language;
    if (m_translator)
        QCoreApplication::removeTranslator(m_translator.get());
    m_translator.reset();
    // British English: day before month, 24-hour clock, as everything else of the programme has it.
    const bool english = language.text() == u"en";
    QLocale::setDefault(english ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(language.text()));
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(QStringLiteral(":/i18n/barometer_%1.qm").arg(language.text()))) {
        m_translator = std::move(translator);
        QCoreApplication::installTranslator(m_translator.get());
    }
}

} // namespace app
