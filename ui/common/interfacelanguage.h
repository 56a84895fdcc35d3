// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QLocale>
#include <QObject>

#include <map>
#include <memory>

class QTranslator;

namespace ui::common {

/// The language of the windows: what tr() gives. Every window hears of a change by QEvent::LanguageChange and by the
/// signal. One for the program, owned by the application context. Catalogues are loaded once, so a switch costs no
/// reading.
class InterfaceLanguage final : public QObject
{
    Q_OBJECT

public:
    explicit InterfaceLanguage(const core::base::Language &language, QObject *parent = nullptr);
    ~InterfaceLanguage() override;

    [[nodiscard]] const core::base::Language &language() const { return m_language; }
    /// Numbers, dates and the language told to assistive technology follow.
    void setLanguage(const core::base::Language &language);

signals:
    void languageChanged(const core::base::Language &language);

private:
    [[nodiscard]] QTranslator *translator(const core::base::Language &language);

    core::base::Language m_language;
    QTranslator *m_installed = nullptr;
    std::map<core::base::Language, std::unique_ptr<QTranslator>> m_translators;
};

/// The locale for numbers and dates of a language: fi -> Finland, sv -> Finland's Swedish, en -> United Kingdom.
[[nodiscard]] QLocale localeOf(const core::base::Language &language);

/// What speakers of the language call it, with a capital: "Suomi", "Svenska", "English".
[[nodiscard]] QString nameOf(const core::base::Language &language);

} // namespace ui::common
