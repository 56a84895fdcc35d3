// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/disclosure/personaldata.h"
#include "ui/common/safetextbox.h"

namespace ui::desk {

/// An answer to be read: what is taken out of it stands on a ground of its own and is struck through, what looks
/// personal and stays is underlined. Words are chosen with mouse or keys; nothing is typed into it.
class MarkedText final : public common::SafeTextBox
{
    Q_OBJECT

public:
    explicit MarkedText(QWidget *parent = nullptr);

    void setAnswer(const QString &text);
    void setMarks(const std::vector<core::disclosure::PersonalMark> &marks,
                  const std::vector<core::disclosure::TextRange> &masks);
    /// What is chosen; without a choice the word at the cursor. Empty at the end of the text.
    [[nodiscard]] core::disclosure::TextRange chosen() const;
    void choose(const core::disclosure::TextRange &range);

    [[nodiscard]] QSize sizeHint() const override; ///< as high as the answer, within bounds
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {SafeTextBox::minimumSizeHint().width(), sizeHint().height()};
    }

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintMarks();

    int m_lines = 2; ///< about as many as the answer needs
    std::vector<core::disclosure::PersonalMark> m_marks;
    std::vector<core::disclosure::TextRange> m_masks;
};

} // namespace ui::desk
