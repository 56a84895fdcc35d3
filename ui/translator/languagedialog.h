// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QDialog>

class QComboBox;
class QLabel;

namespace ui::common {
class BigButton;
} // namespace ui::common

namespace ui::translator {

/// Asks for a language to translate into: any that Qt knows, by its own name, and the easy-language variants.
class LanguageDialog final : public QDialog
{
    Q_OBJECT

public:
    /// taken: those that are there already.
    explicit LanguageDialog(const QList<core::base::Language> &taken, QWidget *parent = nullptr);

signals:
    void chosen(const core::base::Language &language);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QComboBox *m_languages;
    QLabel *m_label;
    common::BigButton *m_cancel;
    common::BigButton *m_add;
};

} // namespace ui::translator
