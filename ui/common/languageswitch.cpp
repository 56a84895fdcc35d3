// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/languageswitch.h"

#include "ui/common/buttons.h"
#include "ui/common/interfacelanguage.h"
#include "ui/common/space.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace ui::common {

using core::base::Language;

LanguageSwitch::LanguageSwitch(const QList<Language> &languages, QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, space::hair + 2);
    row->setSpacing(space::small);
    for (const Language &language : languages) {
        auto *button = new BigButton(nameOf(language), ButtonKind::Quiet, this);
        button->setObjectName(QStringLiteral("language_") + language.text());
        connect(button, &BigButton::clicked, this, [this, language] { emit languageChosen(language); });
        row->addWidget(button);
        m_entries.push_back({language, button});
    }
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Maximum);
    retranslate();
}

void LanguageSwitch::setCurrent(const Language &language)
{
    m_current = language;
    retranslate();
    update();
}

void LanguageSwitch::setBeside(const Language &language)
{
    m_beside = language;
    retranslate();
    update();
}

void LanguageSwitch::setCatalogue(const core::language::Catalogue &catalogue)
{
    m_catalogue = &catalogue;
    retranslate();
}

void LanguageSwitch::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LanguageSwitch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (const Entry &entry : m_entries) {
        if (entry.language != m_current && entry.language != m_beside)
            continue;
        const bool current = entry.language == m_current;
        const QRect button = entry.button->geometry();
        painter.fillRect(button.left() + space::medium, button.bottom() + 2, button.width() - 2 * space::medium,
                         current ? space::hair : space::hair / 2,
                         themeOf(this).colour(current ? Role::Accent : Role::Line));
    }
}

void LanguageSwitch::retranslate()
{
    const auto words = [this](const char *source) {
        return m_catalogue == nullptr ? tr(source) : m_catalogue->text(m_current, staticMetaObject.className(), source);
    };
    for (const Entry &entry : m_entries)
        entry.button->setAccessibleDescription(entry.language == m_current      ? words(QT_TR_NOOP("in use"))
                                                   : entry.language == m_beside ? words(QT_TR_NOOP("shown beside"))
                                                                                : QString());
}

} // namespace ui::common
