// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/language/catalogue.h"

#include <QObject>

#include <memory>

class QFileSystemWatcher;
class QTimer;

namespace ui::common {

/// The language of the windows: what tr() gives. Every window hears of a change by QEvent::LanguageChange and by the
/// signal. One for the program, owned by the application context. Catalogues are loaded once, so a switch costs no
/// reading.
///
/// A text that the language does not have comes from the next of its fallback chain, and says so: "[en] Save".
/// Respondents are not shown the mark; they are offered no language that lacks a text.
class InterfaceLanguage final : public QObject
{
    Q_OBJECT

public:
    explicit InterfaceLanguage(const core::base::Language &language, QObject *parent = nullptr);
    ~InterfaceLanguage() override;

    [[nodiscard]] const core::base::Language &language() const { return m_language; }
    /// Numbers, dates, the direction of writing and the language told to assistive technology follow.
    void setLanguage(const core::base::Language &language);

    /// The person's own catalogues: read now, and again whenever a file of the folder changes.
    void useFolder(const QString &folder);
    [[nodiscard]] QStringList ownFiles() const { return m_catalogue.ownFiles(); }

signals:
    void languageChanged(const core::base::Language &language);
    /// The person's own files have changed; sent before the windows take their texts anew.
    void ownFilesChanged();

private:
    class Translator;
    void watch();
    void readAgain();
    void install();

    core::base::Language m_language;
    core::language::Catalogue m_catalogue;
    std::unique_ptr<Translator> m_installed;
    QString m_folder;
    QFileSystemWatcher *m_watcher = nullptr;
    QTimer *m_timer = nullptr;
};

/// The languages of a catalogue as people choose among them: the program's own three first, then what the person's own
/// files add.
[[nodiscard]] QList<core::base::Language> interfaceLanguages(const core::language::Catalogue &catalogue);

/// What speakers of the language call it, with a capital: "Suomi", "Svenska", "English".
[[nodiscard]] QString nameOf(const core::base::Language &language);

} // namespace ui::common
