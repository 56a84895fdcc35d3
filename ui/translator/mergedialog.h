// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/translationmerge.h"

#include <QDialog>

class QTableWidget;

namespace ui::common {
class BigButton;
class WrappingLabel;
} // namespace ui::common

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

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void fill(const core::language::TranslationTable &table);
    void retranslate();

    core::language::MergePlan m_plan;
    common::WrappingLabel *m_summary;
    QTableWidget *m_list;
    common::BigButton *m_cancel;
    common::BigButton *m_accept;
};

} // namespace ui::translator
