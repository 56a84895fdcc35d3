// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/similartexts.h"
#include "ui/common/actions.h"

#include <QWidget>

#include <array>

class QVBoxLayout;

namespace ui::common {
class WrappingLabel;
}

namespace ui::translator {

/// What was translated before and reads much like the text worked on, each with a button that takes it over. Not to be
/// seen where there is nothing.
class SimilarPane final : public QWidget
{
    Q_OBJECT

public:
    /// With which the texts are taken over, from the first on; so many are shown at most.
    static constexpr std::array keys{ui::common::ActionId::TakeSimilar1, ui::common::ActionId::TakeSimilar2,
                                     ui::common::ActionId::TakeSimilar3};

    explicit SimilarPane(QWidget *parent = nullptr);

    void show(std::vector<core::language::SimilarText> texts);
    /// Takes over the text of that place, from 0 on; nothing where there is none.
    void take(size_t place);

signals:
    void taken(const QStringList &forms);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();

    std::vector<core::language::SimilarText> m_texts;
    ui::common::WrappingLabel *m_title;
    QWidget *m_rows;
    QVBoxLayout *m_list;
};

} // namespace ui::translator
