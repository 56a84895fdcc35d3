// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/catalogue.h"
#include "core/language/tsfile.h"

#include <QLocale>
#include <QTranslator>

#include <map>
#include <memory>
#include <utility>

namespace app {

/// As long as it lives, tr() gives a translator's texts: what is made meanwhile speaks them, whatever language the
/// windows have. No window hears of it, so none takes its texts anew. Only in the thread of the windows, and only for
/// as long as one widget is made.
class ScopedSpeech final : public QTranslator
{
    Q_OBJECT

public:
    /// catalogue: that of catalogueWith(), whose chain of languages says visibly where it fell back.
    ScopedSpeech(std::shared_ptr<const core::language::Catalogue> catalogue, const core::base::Language &language);
    ~ScopedSpeech() override;
    ScopedSpeech(const ScopedSpeech &) = delete;
    ScopedSpeech &operator=(const ScopedSpeech &) = delete;

    /// Installing a translator that says so tells nobody.
    [[nodiscard]] bool isEmpty() const override { return true; }
    /// How many texts of each context were asked for since the last call, by tr() alone.
    [[nodiscard]] std::map<QString, int> takeAsked() { return std::exchange(m_asked, {}); }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *comment, int n) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::shared_ptr<const core::language::Catalogue> m_catalogue;
    core::base::Language m_language;
    QLocale m_before;
    mutable std::map<QString, int> m_asked; ///< translate() is const by Qt's wish, and asking is no change of texts
};

/// The program's catalogue with a translator's texts before it.
[[nodiscard]] std::shared_ptr<const core::language::Catalogue> catalogueWith(const core::language::TsFile &texts);

} // namespace app
