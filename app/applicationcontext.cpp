// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/applicationcontext.h"

#include "app/commandline.h"
#include "app/translationfolder.h"
#include "ui/common/appearance.h"
#include "ui/common/interfacelanguage.h"
#include "ui/common/prompter.h"
#include "ui/common/settings.h"

#include <QApplication>
#include <QStandardPaths>

namespace app {

using core::base::Language;
using ui::common::Setting;
namespace settings = ui::common::settings;

ApplicationContext::ApplicationContext(QCoreApplication &application, core::language::Catalogue &catalogue,
                                       const Wish &wish)
    : m_application(application), m_catalogue(&catalogue), m_languageIsChosen(wish.languageIsChosen),
      m_console(catalogue, wish.language, wish.quiet),
      m_interfaceLanguage(std::make_unique<ui::common::InterfaceLanguage>(wish.language))
{
}

ApplicationContext::~ApplicationContext() = default;

const Language &ApplicationContext::language() const
{
    return m_interfaceLanguage->language();
}

QList<Language> ApplicationContext::languages() const
{
    return programLanguages(*m_catalogue);
}

void ApplicationContext::prepareWindows()
{
    auto *application = qobject_cast<QApplication *>(&m_application);
    Q_ASSERT(application != nullptr);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    m_settings = std::make_unique<ui::common::FileSettingStore>(folder);
    const QString own = translationFolder();
    QObject::connect(m_interfaceLanguage.get(), &ui::common::InterfaceLanguage::ownFilesChanged,
                     m_interfaceLanguage.get(), [this, own] { m_catalogue->useFolder(own); });
    m_interfaceLanguage->useFolder(own);
    const Language kept(Setting(*m_settings, settings::language).get());
    if (!m_languageIsChosen && languages().contains(kept))
        m_interfaceLanguage->setLanguage(kept);
    m_appearance = std::make_unique<ui::common::Appearance>(*application, ui::common::keptTheme(*m_settings));
    m_prompter = std::make_unique<ui::common::DialogPrompter>();
}

} // namespace app
