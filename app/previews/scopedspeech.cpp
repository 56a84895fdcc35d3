// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/previews/scopedspeech.h"

#include "core/language/locale.h"
#include "core/language/plurals.h"

#include <QCoreApplication>
#include <QEvent>

namespace app {

using core::language::Catalogue;

std::shared_ptr<const Catalogue> catalogueWith(const core::language::TsFile &texts)
{
    auto catalogue = std::make_shared<Catalogue>(Catalogue::builtIn());
    catalogue->useTexts(texts);
    return catalogue;
}

ScopedSpeech::ScopedSpeech(std::shared_ptr<const Catalogue> catalogue, const core::base::Language &language)
    : m_catalogue(std::move(catalogue)), m_language(language)
{
    QLocale::setDefault(core::language::localeOf(language));
    QCoreApplication::installTranslator(this);
}

ScopedSpeech::~ScopedSpeech()
{
    // Taking a translator away tells the application, and that tells every window: not this time.
    qApp->installEventFilter(this);
    QCoreApplication::removeTranslator(this);
    qApp->removeEventFilter(this);
    QLocale::setDefault(m_before);
}

bool ScopedSpeech::eventFilter(QObject *watched, QEvent *event)
{
    return watched == qApp && event->type() == QEvent::LanguageChange;
}

QString ScopedSpeech::translate(const char *context, const char *source, const char *comment, int n) const
{
    ++m_asked[QString::fromUtf8(context)];
    const QString text = m_catalogue->find(m_language, context, source, comment, n).text;
    return n < 0 ? text : core::language::withLocalCount(text);
}

} // namespace app
