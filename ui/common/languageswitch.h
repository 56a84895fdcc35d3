// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/language/catalogue.h"

#include <QWidget>

#include <vector>

namespace ui::common {

class BigButton;

/// One touch to another language, on every page and window: a row of buttons, each named in its own language; the one
/// in use is marked by a bar under it and said so to assistive technology. Plain buttons: checkable ones read as check
/// boxes.
class LanguageSwitch final : public QWidget
{
    Q_OBJECT

public:
    explicit LanguageSwitch(const QList<core::base::Language> &languages, QWidget *parent = nullptr);

    /// Marked more lightly: the language that stands beside the current one; empty: none.
    void setBeside(const core::base::Language &language);
    void setCurrent(const core::base::Language &language);
    /// Assistive technology is told in the language in use, from this catalogue, which must outlive it; without, in
    /// that of the program's windows.
    void setCatalogue(const core::language::Catalogue &catalogue);
    [[nodiscard]] core::base::Language current() const { return m_current; }

signals:
    void languageChosen(const core::base::Language &language);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    struct Entry
    {
        core::base::Language language;
        BigButton *button = nullptr;
    };
    std::vector<Entry> m_entries;
    core::base::Language m_current;
    core::base::Language m_beside;
    const core::language::Catalogue *m_catalogue = nullptr;
};

} // namespace ui::common
