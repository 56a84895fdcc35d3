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

/// Shows what taking in a file, or replacing a word everywhere, would do: every text whole, in all its forms, with the
/// words that differ marked. A row without a tick is left out. Nothing changes before it is accepted.
class MergeDialog final : public QDialog
{
    Q_OBJECT

public:
    /// title says what is about to happen; the table gives places, and what stands there now. Both plan and table
    /// outlive the constructor only.
    MergeDialog(const QString &title, const core::language::MergePlan &plan,
                const core::language::TranslationTable &table, QWidget *parent = nullptr);

    /// The plan without the changes whose tick was taken away.
    [[nodiscard]] core::language::MergePlan chosenPlan() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void fill(const core::language::TranslationTable &table);
    void fillRefused(int row, size_t refused);
    void fillChange(int row, size_t change);
    void retranslate();
    void summarize();
    [[nodiscard]] bool isTicked(size_t change) const;

    /// What is told of a change beside its texts.
    struct Changed
    {
        core::language::UnitState stateBefore = core::language::UnitState::Missing;
        bool isTooLong = false;
    };
    core::language::MergePlan m_plan;
    std::vector<Changed> m_changed;  ///< one for each change
    QList<QStringList> m_refusedNow; ///< what stands in the place of each text that is refused
    common::WrappingLabel *m_summary;
    common::WrappingLabel *m_hint;
    QTableWidget *m_list; ///< what is refused first, then the changes
    common::BigButton *m_cancel;
    common::BigButton *m_accept;
};

} // namespace ui::translator
