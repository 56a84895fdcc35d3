// SPDX-FileCopyrightText: 2026 Partnership Barometer developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace ui::common {
class WrappingLabel;
}

namespace ui::explorer {

/// The notes under a chart. Of many, as many stand there as two lines hold, the first in any case, and a button opens
/// the others: the room is the chart's. Once opened they stay open, from question to question. Owned by the page.
class FoldedNotes final : public QWidget
{
    Q_OBJECT

public:
    explicit FoldedNotes(QWidget *parent = nullptr);

    void setNotes(const QStringList &notes); ///< whole sentences, those that must be seen first
    void setFolding(bool folds);             ///< false: where the page scrolls, all of them always stand there

    [[nodiscard]] QString shown() const; ///< what can be read now
    [[nodiscard]] QToolButton *button() const { return m_button; }

signals:
    void heightChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
    [[nodiscard]] QString fitting(int width) const;

    common::WrappingLabel *m_label;
    QToolButton *m_button;
    QStringList m_notes;
    bool m_folds = true;
};

} // namespace ui::explorer
