// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/translator/languagedialog.h"

#include "ui/common/buttons.h"
#include "ui/common/interfacelanguage.h"
#include "ui/common/space.h"

#include <QBoxLayout>
#include <QCollator>
#include <QComboBox>
#include <QEvent>
#include <QLabel>

#include <algorithm>

namespace ui::translator {

using core::base::Language;

namespace {

/// The languages that Qt knows, each once, and the easy-language variants; in the order of their names.
std::vector<std::pair<QString, Language>> languagesToAdd(const QList<Language> &taken)
{
    QList<Language> all{Language(QStringLiteral("fi-x-selko")), Language(QStringLiteral("sv-x-lattlast"))};
    for (const QLocale &locale :
         QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory)) {
        const Language language(QLocale::languageToCode(locale.language()));
        if (locale.language() != QLocale::C && !all.contains(language))
            all.append(language);
    }
    std::vector<std::pair<QString, Language>> named;
    for (const Language &language : all) {
        if (!taken.contains(language))
            named.emplace_back(common::nameOf(language), language);
    }
    QCollator collator;
    std::sort(named.begin(), named.end(),
              [&collator](const auto &a, const auto &b) { return collator.compare(a.first, b.first) < 0; });
    return named;
}

} // namespace

LanguageDialog::LanguageDialog(const QList<Language> &taken, QWidget *parent)
    : QDialog(parent), m_languages(new QComboBox(this)), m_label(new QLabel(this)),
      m_cancel(new common::BigButton(common::ButtonKind::Secondary, this)),
      m_add(new common::BigButton(common::ButtonKind::Primary, this))
{
    m_languages->setObjectName(QStringLiteral("languages"));
    for (const auto &[name, language] : languagesToAdd(taken))
        m_languages->addItem(QStringLiteral("%1 (%2)").arg(name, language.text()), language.text());
    m_label->setBuddy(m_languages);
    m_add->setObjectName(QStringLiteral("addLanguage"));
    m_add->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(common::space::large, common::space::large, common::space::large, common::space::large);
    column->addWidget(m_label);
    column->addWidget(m_languages);
    column->addLayout(buttons);
    connect(m_cancel, &common::BigButton::clicked, this, &QDialog::reject);
    connect(m_add, &common::BigButton::clicked, this, [this] {
        accept();
        emit chosen(Language(m_languages->currentData().toString()));
    });
    retranslate();
}

void LanguageDialog::retranslate()
{
    setWindowTitle(tr("Add a language"));
    m_label->setText(tr("&Language to translate into"));
    m_cancel->setLabel(tr("Cancel"));
    m_add->setLabel(tr("Add"));
}

void LanguageDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace ui::translator
