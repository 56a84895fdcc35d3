// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/translationmerge.h"

#include <QDialog>

namespace ui::translator {

/// Shows what taking in a file, or replacing a word everywhere, would do; nothing changes before it is accepted.
class MergeDialog final : public QDialog
{
    Q_OBJECT

public:
    /// title says what is about to happen; the table gives the places. Both plan and table outlive the constructor
    /// only.
    MergeDialog(const QString &title, const core::language::MergePlan &plan,
                const core::language::TranslationTable &table, QWidget *parent = nullptr);
};

} // namespace ui::translator
