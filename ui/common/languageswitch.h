// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

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
    /// What assistive technology says of these two, where it is not said in the language of the program's windows.
    void setDescriptions(const QString &current, const QString &beside);
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
    QString m_currentWords; ///< empty: the program's own
    QString m_besideWords;
};

} // namespace ui::common
